#pragma once

#include "app/report/bill.h"
#include "app/report/known_latency.h"
#include "app/report/table.h"
#include "simulator/estimate/estimate.h"

#include <string>

namespace burst::app {

/// The estimate and what a month of it costs.
struct EstimateResult {
    model::DesignId design;
    model::ScenarioId scenario;
    sim::Estimate estimate;
    Bill bill;
    LatencyGaps gaps{};
};

/// Prices an estimate as a run of the same usage would be.
[[nodiscard]] EstimateResult estimateResult(sim::Estimate estimate, const model::Project& project,
                                            const model::DesignId& design, const model::ScenarioId& scenario,
                                            const model::Catalog& catalog, const std::string& date = {});

/// `{ "burstlab": 1, "project", "design", "scenario", "trusted", "rate", "latency_s", "nodes": { ID: … },
/// "links": { ID: … }, "usage", "cost": { "month", "currency" }, "doubts": […] }`; rates per second. Beside a
/// "latency_s" may stand "latency_leaves_out": [ ID, … ].
[[nodiscard]] model::Tree estimateJson(const EstimateResult& result, const model::Project& project);

/// A table by node, the cost, and where the estimate should not be trusted.
[[nodiscard]] std::string estimateText(const EstimateResult& result, const model::Project& project);

} // namespace burst::app
