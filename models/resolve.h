#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/distribution.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace burst::model {

/// Where the value of a parameter comes from.
enum class Origin { setting, offering, kind };

/// One parameter of one node, link or account with its value, range and origin.
struct Setting {
    const Parameter* parameter{};
    Tree value;    ///< as typed or as in the data; null = not set
    Tree standard; ///< what it would be without the designer's setting
    Origin origin{Origin::kind};
    std::optional<double> min; ///< the narrower of kind and offering
    std::optional<double> max;
    std::vector<double> values{}; ///< the only ones that the provider offers, ascending; empty = all of them
    std::string provider;         ///< title of the offering or platform that states the range or default
    std::string rule;             ///< its number in the collected facts: "L13"; may be empty
    std::string source;
    std::string asOf;
    Certainty certainty{Certainty::assumed};
};

/// The parameters of one node, link or account: the designer's setting, else the offering's default
/// (its lookups first), else the kind's. The only place that knows this order.
class Settings {
public:
    /// Of nothing: no parameters.
    Settings() : Settings(std::vector<Setting>()) {}
    // Copies are as cheap as moves, and leave no settings without parameters behind.
    Settings(const Settings&) = default;
    Settings& operator=(const Settings&) = default;
    ~Settings() = default;

    [[nodiscard]] static Settings of(const Node& node, const Design& design, const Catalog& catalog);
    [[nodiscard]] static Settings of(const Link& link, const Design& design, const Catalog& catalog);
    /// The same where the rule is known already: ruleOf() searches the design for the link's ends.
    [[nodiscard]] static Settings of(const Link& link, const LinkRule* rule, const Design& design,
                                     const Catalog& catalog);
    [[nodiscard]] static Settings ofAccount(const Design& design, const Catalog& catalog);

    [[nodiscard]] const std::vector<Setting>& all() const { return *all_; }
    /// The setting, or nullptr when the kind has no such parameter.
    [[nodiscard]] const Setting* find(std::string_view key) const;

    // Typed values for code that runs after validate() found no errors. The key must exist (assert).
    // An unset or unreadable value gives nullopt / the fallback named in the function.
    [[nodiscard]] std::optional<double> quantity(std::string_view key) const; ///< also integers
    [[nodiscard]] double number(std::string_view key) const;                  ///< quantity or 0
    [[nodiscard]] bool flag(std::string_view key) const;                      ///< or false
    [[nodiscard]] std::string text(std::string_view key) const;               ///< choice or text, or ""
    [[nodiscard]] std::optional<Distribution> distribution(std::string_view key) const;

private:
    explicit Settings(std::vector<Setting> all)
        : all_(std::make_shared<const std::vector<Setting>>(std::move(all))) {}

    std::shared_ptr<const std::vector<Setting>> all_; ///< never nullptr; copies share it
};

/// What is wrong with a value for a parameter (type, unit, range, choice), as a full sentence with
/// whose limit it is and what would be right; nullopt when it is fine.
[[nodiscard]] std::optional<std::string> problem(const Setting& setting, const Tree& value);

/// Why a setting changes nothing, as a sentence: what else would have to be set; nullopt where it counts.
/// @param all  those that it is one of
[[nodiscard]] std::optional<std::string> whyIdle(const Setting& setting, const Settings& all);

/// The offering of a node: its own, else the platform's first for the kind; nullptr if there is none.
[[nodiscard]] const Offering* offeringOf(const Node& node, const Design& design, const Catalog& catalog);

/// "call", "poll", "deliver", "redrive", "onFailure", "onSuccess", "rule", "shard": the first part of the
/// keys of Platform::links.
[[nodiscard]] std::string_view roleName(LinkRole role);

/// The rule that a link follows, or nullptr when its ends or its `op` do not fit together.
[[nodiscard]] const LinkRule* ruleOf(const Link& link, const Design& design);
/// The same where the kinds of its ends are known already.
[[nodiscard]] const LinkRule* ruleOf(const Link& link, const Kind& from, const Kind& to);

/// What a link does: its `op`, else the first operation of its rule.
[[nodiscard]] std::string_view operationOf(const Link& link, const LinkRule& rule);

} // namespace burst::model
