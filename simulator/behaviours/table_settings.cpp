#include "simulator/behaviours/table_settings.h"

#include "models/request_units.h"
#include "simulator/network/read_settings.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace burst::sim {

namespace {
/// Units of an item. @param step  bytes in one; 0 = one, whatever the size
[[nodiscard]] std::int64_t stepsOf(double size, double step) {
    return step > 0.0 ? std::max<std::int64_t>(1, std::llround(std::ceil(size / step))) : 1;
}

[[nodiscard]] std::int64_t tokensOf(double requestUnits) {
    return std::llround(requestUnits * TableSettings::tokensPerRequestUnit);
}

/// Tokens of one request by the modes of its operations (rules D1, AZ-95).
[[nodiscard]] std::array<std::int64_t, operationCount> tokensOf(const model::Settings& s, double size) {
    if (model::countsRequestUnits(s)) {
        const auto units = model::requestUnitsOf(s);
        return {tokensOf(units.write), tokensOf(units.read)};
    }
    const std::string reads = s.text("consistency");
    const std::int64_t halves = reads == "transactional" ? 4 : reads == "strong" ? 2 : 1;
    const std::int64_t units = s.text("writes") == "transactional" ? 2 : 1;
    return {units * stepsOf(size, s.number("write_unit_size")),
            halves * stepsOf(size, s.number("read_unit_size"))};
}

/// Bounds that are not set are what the table starts with, and what the provider allows.
[[nodiscard]] TargetTrackingRule trackingOf(const model::Settings& s, const std::string& capacity) {
    const model::Setting* most = s.find(capacity);
    const double standard = most && most->max ? *most->max : s.number(capacity);
    const double low = s.quantity("least_" + capacity).value_or(s.number(capacity));
    const double high = s.quantity("most_" + capacity).value_or(standard);
    return {.target = s.number("scaling_target"),
            .min = std::llround(low),
            .max = std::llround(std::max(low, high)),
            .out = countOr(s, "scale_out_periods", 1),
            .in = countOr(s, "scale_in_periods", 1)};
}
} // namespace

TableSettings::TableSettings(const model::Settings& s)
    : countsRequestUnits(model::countsRequestUnits(s)),
      tokensPerUnit(countsRequestUnits
                        ? PerOperation{model::requestUnitsOfCapacity.write * tokensPerRequestUnit,
                                       model::requestUnitsOfCapacity.read * tokensPerRequestUnit}
                        : PerOperation{1.0, 2.0}),
      provisioned(s.text("mode") == "provisioned"),
      capacity{s.number("write_capacity"), s.number("read_capacity")},
      initial{s.number("initial_writes"), s.number("initial_reads")},
      burst(timeOr(s, "burst_window", 0)),
      growth(timeOr(s, "growth_window", 0)),
      growthFactor(s.number("growth_factor")),
      itemWrites(s.quantity("item_writes").value_or(0.0)),
      partitionLimits{s.number("partition_writes"), s.number("partition_reads")},
      partitions(countOr(s, "partitions", 0)),
      partitionSize(s.number("partition_size")),
      splitAfter(s.number("split_after") > 0.0 ? timeOr(s, "split_after", never) : never),
      adapts(s.text("adaptive") == "at-once"),
      hotShare(s.number("hot_key_share")),
      keys(countOr(s, "keys", 0)),
      keySkew(s.number("key_skew")),
      size(s.number("item_size")),
      storage(s.number("storage")),
      tokens(tokensOf(s, size)),
      conditionFails(s.number("condition_fails")),
      latency{samplerOf(s, "write_latency"), samplerOf(s, "read_latency")},
      freeDecreases(countOr(s, "free_decreases", 4)),
      decreasesADay(countOr(s, "daily_decreases", 27)) {
    constexpr double unbounded = std::numeric_limits<double>::infinity();
    changes = {.records = Records::copies,
               .shards = countOr(s, "stream_shards", firstPartitions()),
               .retention = timeOr(s, "stream_retention", never),
               .pollInterval = timeOr(s, "stream_poll_interval", 0),
               .recordBytes = std::llround(size)};
    most = {s.quantity("most_writes").value_or(unbounded), s.quantity("most_reads").value_or(unbounded)};
    if (s.text("mode") == "units") readBudget(s);
    if (!provisioned || !s.flag("auto_scaling")) return;
    scaling =
        ThroughputScalingRule{.tracking = {trackingOf(s, "write_capacity"), trackingOf(s, "read_capacity")},
                              .delay = timeOr(s, "scaling_delay", 0)};
}

/// One budget for both: what a request takes of it, and over how many partitions it is split.
void TableSettings::readBudget(const model::Settings& s) {
    budget = UnitBudgetTerms{.units = s.number("units") * tokensPerRequestUnit,
                             .follows = s.flag("units_follow"),
                             .least = s.number("least_share")};
    const auto units =
        countsRequestUnits ? model::requestUnitsOf(s) : model::RequestUnits{.read = 1.0, .write = 5.0};
    tokens = {tokensOf(s.quantity("write_cost").value_or(units.write)),
              tokensOf(s.quantity("read_cost").value_or(units.read))};
    const double enough = std::max(s.number("units") / s.number("partition_units"), storage / partitionSize);
    budget->partitions = partitions > 0 ? partitions
                                        : static_cast<std::uint32_t>(std::clamp(
                                              std::ceil(enough), 1.0, static_cast<double>(Partitions::most)));
}

std::uint32_t TableSettings::partitionsFor(const PerOperation& units) const {
    if (partitions > 0) return partitions;
    const double writes = units[0] / partitionLimits[0];
    const double reads = units[1] / partitionLimits[1];
    const double forLoad = provisioned ? writes + reads : std::max(writes, reads);
    const double wanted = std::ceil(std::max(forLoad, storage / partitionSize) - 1e-9);
    return static_cast<std::uint32_t>(std::clamp(wanted, 1.0, static_cast<double>(Partitions::most)));
}

} // namespace burst::sim
