#pragma once

#include "models/checks/advice.h"
#include "models/fix.h"

#include <optional>
#include <string>
#include <string_view>

namespace burst::model::checks {

/// What the maker of a fix looks at: the place of one finding, and the means of the rules of advice.
class Repair {
public:
    /// Where a finding stands: a node or a link of a design, and the parameter if it names one.
    struct Site {
        bool link{};
        std::size_t index{};
        std::string key{};
    };

    Repair(const Outline& theOutline, const Finding& theFinding, Site theSite, Advice* theAdvice)
        : outline(theOutline), finding(theFinding), site(std::move(theSite)), advice(theAdvice) {}

    const Outline& outline;
    const Finding& finding;
    const Site site;
    /// Figures and load; nullptr for a design with errors, about which no advice is given.
    Advice* const advice;

    [[nodiscard]] Settings settings() const;
    /// Sets a parameter where the finding stands; an empty key is the one that the finding names. Nothing
    /// where there is no such parameter, the value is not allowed or it is there already.
    [[nodiscard]] std::optional<Fix> set(std::string_view key, Tree value) const;
    [[nodiscard]] std::optional<Fix> setNode(std::size_t node, std::string_view key, Tree value) const;
    [[nodiscard]] std::optional<Fix> setLink(std::size_t link, std::string_view key, Tree value) const;
    [[nodiscard]] std::optional<Fix> removeLink() const;

private:
    [[nodiscard]] std::optional<Fix> make(const Settings& settings, const std::string& owner,
                                          std::string_view key, Tree value) const;
    [[nodiscard]] std::string nodeTitle(const NodeId& id) const;
    [[nodiscard]] std::string linkTitle(std::size_t link) const;
};

/// The place of a finding in its design; nothing when it is not about a node or a link of it.
[[nodiscard]] std::optional<Repair::Site> siteOf(const Outline& outline, const Finding& finding);

/// The fix of a rule whose value follows from figures; nothing for all other rules.
[[nodiscard]] std::optional<Fix> fixByFigures(const Repair& repair);

} // namespace burst::model::checks
