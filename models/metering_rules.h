#pragma once

#include "models/metering.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace burst::model {

/// What rules were seen to ask for and to bill while they were tried.
struct Probe {
    enum class Sort { unknown, amount, share, flag, choice, pair, pairs, texts };
    struct Figure {
        Sort sort{Sort::unknown};
        std::vector<std::string> choices{};
        bool decides{false}; ///< what else is asked for depends on it
    };
    std::map<std::string, Figure> figures{};
    std::set<std::string> skus{};

    void saw(std::string_view key, Sort sort);
};

/// The figures of one activity as the rules ask for them; remembers what was asked and the first mistake.
class Figures {
public:
    explicit Figures(const Activity& activity) : activity_(activity) {}
    /// Tells the probe as well.
    Figures(const Activity& activity, Probe& probe) : activity_(activity), probe_(&probe) {}

    [[nodiscard]] bool has(std::string_view key) const;
    /// A number, zero or more; a mistake when absent.
    double number(std::string_view key);
    double number(std::string_view key, double fallback);
    /// The first of these that is given, zero when none is: names for the same thing.
    double anyOf(std::initializer_list<std::string_view> keys);
    /// A number, or about what a size is or stays below: 64, "<64" and "~64" are all 64.
    double bound(std::string_view key, double fallback);
    /// GiB, from `key_gib`, `key_gb`, `key_mib` or `key_mb`: 1 GB is taken for 2^30 bytes.
    double gib(std::string_view key, double fallback = 0.0);
    /// A number from 0 to 1.
    double share(std::string_view key, double fallback);
    bool flag(std::string_view key);
    /// One of `choices`, however it is capitalised; the first when absent.
    std::string choice(std::string_view key, std::span<const std::string_view> choices);
    /// A list of exactly two numbers, such as a size in GB and in vCPU.
    std::pair<double, double> pair(std::string_view key);
    /// A list of such pairs; empty when absent.
    std::vector<std::pair<double, double>> pairs(std::string_view key);
    [[nodiscard]] bool isList(std::string_view key) const;
    /// A list of texts, at least one.
    std::vector<std::string> texts(std::string_view key);

    /// Puts down a quantity; nothing for zero.
    /// @param region  where it is billed, when elsewhere than the rest
    void bill(std::string_view sku, double quantity, std::string region = {});
    void fail(std::string sentence);

    /// The lines, or what was wrong, keys included that no rule asked for.
    Result<std::vector<UsageLine>> take();

private:
    const Tree* find(std::string_view key, Probe::Sort sort);

    const Activity& activity_;
    Probe* probe_{};
    std::vector<UsageLine> lines_{};
    std::vector<std::string> asked_{};
    std::optional<std::string> mistake_{};
};

/// The least multiple of `step` that is not below `value`, but for rounding errors of the value.
[[nodiscard]] double roundedUp(double value, double step);
/// How many started steps a size takes, at least one.
[[nodiscard]] double steps(double size, double step);

/// Meters one service.
using Rule = void (*)(Figures&);
/// Rules by service.
using Rules = std::map<std::string_view, Rule>;

[[nodiscard]] const Rules& awsRules();
/// The part of them that is about data, networks and operations.
[[nodiscard]] Rules awsDataRules();
/// "arm" or "x86", from "arch".
[[nodiscard]] std::string armOrX86(Figures& in);
[[nodiscard]] const Rules& azureRules();
/// The rule of one Azure service that fills a file of its own.
void cosmosDb(Figures& in);
[[nodiscard]] const Rules& cloudflareRules();
[[nodiscard]] const Rules& googleRules();
/// Those of all platforms, by id.
[[nodiscard]] const std::map<std::string_view, const Rules*>& allRulesOfMetering();

} // namespace burst::model
