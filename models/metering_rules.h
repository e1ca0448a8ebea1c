#pragma once

#include "models/metering.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace burst::model {

/// The figures of one activity as the rules ask for them; remembers what was asked and the first mistake.
/// What rules ask for and bill has to be declared: asserted.
class Figures {
public:
    /// @param declared  must outlive the figures
    Figures(const Activity& activity, const ActivityKind& declared)
        : activity_(activity), declared_(declared) {}

    [[nodiscard]] bool has(std::string_view key) const;
    /// A mistake when more than one of these is given: names for the same thing.
    void onlyOneOf(const std::vector<std::string>& keys);
    /// A number, zero or more; a mistake when absent.
    double number(std::string_view key);
    double number(std::string_view key, double fallback);
    /// The first of these that is given, zero when none is: names for the same thing.
    double anyOf(std::initializer_list<std::string_view> keys);
    /// A number, or about what a size is or stays below: 64, "<64" and "~64" are all 64.
    double bound(std::string_view key, double fallback);
    /// GiB, from `key_gib`, `key_gb`, `key_mib` or `key_mb`, where a provider means GiB whichever it writes:
    /// 1 GB is taken for 2^30 bytes.
    double gib(std::string_view key, double fallback = 0.0);
    /// Bytes from the same keys, where a provider keeps them apart: 1 GB is 10^9 bytes, 1 GiB 2^30.
    double bytes(std::string_view key, double fallback = 0.0);
    /// A number from 0 to 1.
    double share(std::string_view key, double fallback);
    bool flag(std::string_view key);
    /// One of the declared choices, however it is capitalised; the first when absent.
    std::string choice(std::string_view key);
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
    /// Puts a remark on all lines of the activity.
    void note(const std::string& remark);

    /// The lines, or what was wrong, keys included that no rule asked for.
    Result<std::vector<UsageLine>> take();

private:
    const Tree* find(std::string_view key);

    const Activity& activity_;
    const ActivityKind& declared_;
    std::vector<UsageLine> lines_{};
    std::vector<std::string> asked_{};
    std::optional<std::string> mistake_{};
    std::string note_{};
};

/// The least multiple of `step` that is not below `value`, but for rounding errors of the value.
[[nodiscard]] double roundedUp(double value, double step);
/// How many started steps a size takes, at least one.
[[nodiscard]] double steps(double size, double step);

/// Meters one service.
using Rule = void (*)(Figures&);

/// A rule and what it may ask for and bill.
struct DeclaredRule {
    Rule run{};
    ActivityKind declared{}; ///< without platform and service
};
/// Rules by service.
using Rules = std::map<std::string_view, DeclaredRule>;

/// A rule as the tables have it (models/activities_*.def).
struct ActivityRow {
    std::string_view services; ///< names of the same thing, by spaces
    Rule rule;
    std::string_view figures; ///< by commas, in the notation of models/activity_figures.def
    std::string_view skus;    ///< by spaces
};
/// What a provider means by GB and MB.
enum class DataUnits {
    decimal, ///< 10^9 and 10^6 bytes
    binary,  ///< GiB and MiB, whichever is written: the rules take them so (Figures::gib())
};
[[nodiscard]] Rules rulesOf(std::initializer_list<ActivityRow> rows, DataUnits units);

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
