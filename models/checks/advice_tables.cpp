#include "models/checks/advice.h"
#include "models/request_units.h"

#include <algorithm>
#include <cmath>

// Capacity of tables, and keys that get more than their part.
namespace burst::model::checks {

namespace {
constexpr double idleTimes = 5;     // ours: paid capacity over the busiest second
constexpr double worthAWord = 100;  // ours: units below which idling costs next to nothing
constexpr double steadyPart = 0.5;  // ours: mean over peak of traffic that hardly changes
constexpr double steadyUnits = 100; // ours: units per second below which it costs next to nothing

/// Capacity units per second (rule D1); where request units count, in requestUnitsOfCapacity.
struct Units {
    double writes{};
    double reads{};
};

[[nodiscard]] Units unitsOf(const Settings& table, double writes, double reads) {
    if (countsRequestUnits(table)) {
        const auto each = requestUnitsOf(table);
        return {.writes = writes * each.write / requestUnitsOfCapacity.write,
                .reads = reads * each.read / requestUnitsOfCapacity.read};
    }
    const auto units = [&](const char* unitSize) {
        const double step = table.number(unitSize);
        return step > 0.0 ? std::ceil(table.number("item_size") / step) : 1.0;
    };
    const double twice = table.text("writes") == "transactional" ? 2.0 : 1.0;
    const std::string consistency = table.text("consistency");
    const double each = consistency == "eventual" ? 0.5 : consistency == "transactional" ? 2.0 : 1.0;
    return {.writes = writes * units("write_unit_size") * twice,
            .reads = reads * units("read_unit_size") * each};
}

/// Writes and reads are limited, and paid for, apart.
struct Side {
    bool writing{};
    double units{}; ///< per second at the peak
    const char* noun() const { return writing ? " write units" : " read units"; }
    const char* key(const char* write, const char* read) const { return writing ? write : read; }
};

void checkProvisioned(Advice& advice, std::size_t table, const Settings& settings, const Side& side) {
    const char* key = side.key("write_capacity", "read_capacity");
    const char* most = side.key("most_write_capacity", "most_read_capacity");
    const bool follows = settings.flag("auto_scaling");
    const double capacity = follows ? settings.quantity(most).value_or(side.units) : settings.number(key);
    if (side.units > capacity)
        return advice.aboutNode("table.above-capacity", table, follows ? most : key,
                                "Up to " + inCount(side.units) + side.noun() + " per second are asked of " +
                                    advice.name(table) + advice.when(table) + ", which has " +
                                    inCount(capacity) + ": beyond its reserve of unused units it throttles.",
                                "Set more capacity, let it follow the load, or use on-demand mode.");
    if (follows || capacity < worthAWord || side.units <= 0 || capacity <= idleTimes * side.units) return;
    advice.aboutNode("table.provisioned-idle", table, key,
                     inCount(capacity) + side.noun() + " of " + advice.name(table) +
                         " are paid for every second of the month, and at most " + inCount(side.units) +
                         " are used" + advice.when(table) + ".",
                     "Set less, let it follow the load (\"auto_scaling\"), or use on-demand mode.");
}

void checkOnDemand(Advice& advice, std::size_t table, const Settings& settings, const Side& side) {
    const char* most = side.key("most_writes", "most_reads");
    const double initial = settings.number(side.key("initial_writes", "initial_reads"));
    const auto limit = settings.quantity(most);
    if (limit && side.units > *limit)
        return advice.aboutNode("table.above-capacity", table, most,
                                "Up to " + inCount(side.units) + side.noun() + " per second are asked of " +
                                    advice.name(table) + advice.when(table) + ", which gives " +
                                    inCount(*limit) + " at most.",
                                "Have the table's limit raised, or ask it less.");
    if (side.units <= initial) return;
    advice.aboutNode("table.new-on-demand", table, side.key("initial_writes", "initial_reads"),
                     "Up to " + inCount(side.units) + side.noun() + " per second are asked of " +
                         advice.name(table) + advice.when(table) + ", but a new table serves " +
                         inCount(initial) + " at once, and then twice what it has served before.",
                     "Warm the table up before the peak, or let the load grow over half an hour.");
}

void checkHotKey(Advice& advice, std::size_t table, const Settings& settings, const Side& side) {
    const double skewed =
        settings.quantity("keys") ? shareOfFirst(settings.number("keys"), settings.number("key_skew")) : 0.0;
    const double share = std::max(settings.number("hot_key_share"), skewed);
    const double limit = settings.number(side.key("partition_writes", "partition_reads"));
    if (side.units * share <= limit) return;
    advice.aboutNode(
        "table.hot-key", table, settings.number("hot_key_share") > 0 ? "hot_key_share" : "key_skew",
        "One key of " + advice.name(table) + " gets " + inPercent(share) + " of what arrives, up to " +
            inCount(side.units * share) + side.noun() + " per second" + advice.when(table) +
            "; a partition gives " + inCount(limit) + ", whatever the table has.",
        side.writing ? "Spread what is written over several keys, such as the key and a random number."
                     : "Put a cache before the table, or spread the item over several keys.");
}

/// Whether a scenario says what a whole day looks like; an hour says nothing of the night.
[[nodiscard]] bool daysAreKnown(const Project& project) {
    constexpr double day = 86400.0;
    return std::any_of(project.scenarios.begin(), project.scenarios.end(),
                       [](const Scenario& scenario) { return scenario.duration >= day; });
}

/// On demand is dear where the load hardly changes.
void checkSteady(Advice& advice, std::size_t table, const Settings& settings) {
    const double month = advice.load.month(table);
    const double peak = advice.load.peak(table);
    const Units units =
        unitsOf(settings, advice.load.monthWrites(table), month - advice.load.monthWrites(table));
    if (!daysAreKnown(advice.project) || peak <= 0 || month < steadyPart * peak ||
        units.writes + units.reads < steadyUnits)
        return;
    advice.aboutNode("table.on-demand-steady", table, "mode",
                     advice.name(table) +
                         " is paid for by the request, but its load hardly changes: " + perSecond(month) +
                         " on average over the month, " + perSecond(peak) + " at the peak.",
                     "Compare the price of provisioned capacity that follows the load (\"auto_scaling\").");
}
} // namespace

void adviseTables(Advice& advice) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.isKind(i, "table")) continue;
        const auto settings = advice.figures.of(i);
        const double writes = advice.load.peakWrites(i);
        const Units units = unitsOf(*settings, writes, advice.load.peak(i) - writes);
        const bool provisioned = settings->text("mode") == "provisioned";
        for (const Side& side : {Side{true, units.writes}, Side{false, units.reads}}) {
            checkHotKey(advice, i, *settings, side);
            if (provisioned)
                checkProvisioned(advice, i, *settings, side);
            else
                checkOnDemand(advice, i, *settings, side);
        }
        if (!provisioned) checkSteady(advice, i, *settings);
    }
}

} // namespace burst::model::checks
