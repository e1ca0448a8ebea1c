#pragma once

#include "app/explore/figures.h"
#include "app/explore/variation.h"
#include "app/report/bill.h"
#include "models/catalog.h"
#include "models/design.h"
#include "models/result.h"
#include "models/scenario.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace burst::app {

/// Every combination of the values of some variations, asked of one design under one scenario. Points are
/// numbered from 0; the last variation runs quickest.
struct Plan {
    model::Project project;
    model::DesignId design;
    model::ScenarioId scenario;
    model::Traces traces{};
    std::shared_ptr<const model::Catalog> catalog;
    BillTerms terms{};
    std::vector<Variation> variations; ///< at least one
    std::optional<std::uint64_t> seed; ///< the same for all points, so that they meet the same requests
    std::optional<int> replications;

    [[nodiscard]] std::size_t size() const;
    /// By variation the number of its value.
    [[nodiscard]] std::vector<std::size_t> valuesAt(std::size_t point) const;
    [[nodiscard]] model::Project projectAt(std::size_t point) const;
    /// Why the design and the scenario asked for cannot be run in a project of projectAt(); nullopt when they
    /// can.
    [[nodiscard]] std::optional<std::string> refusal(const model::Project& changed) const;
    /// { "order.memory": "512 MB", … }
    [[nodiscard]] model::Tree valuesJson(std::size_t point) const;
};

/// Points that a plan may have at most.
inline constexpr std::size_t mostPoints = 1'000'000;

/// Errors, with "--vary TEXT" as place: what readVariation() refuses, the same parameter twice, too many
/// points.
model::Result<std::vector<Variation>> readVariations(const std::vector<std::string>& texts,
                                                     const model::Project& project,
                                                     const model::DesignId& design,
                                                     const model::ScenarioId& scenario);

/// What came out at a point.
struct PointResult {
    std::size_t point{};
    std::string refusal;         ///< why these values cannot be together; empty = they can
    std::vector<Figure> figures; ///< none where they cannot
    std::uint64_t fingerprint{};
    int replications{};
    std::int64_t events{};
};

/// Simulates one point. What validate() and simulate() refuse is no error here but the result:
/// of many combinations some may be impossible. Error: a stop request (Cause::cancelled).
/// @param threads  0 = all cores; what comes out does not depend on it
model::Result<PointResult> runPoint(const Plan& plan, std::size_t point, int threads = 1,
                                    std::stop_token stop = {});

/// All that the result of each point follows from, as JSON: parts of one sweep have the same, any other sweep
/// another.
[[nodiscard]] std::string planText(const Plan& plan);

} // namespace burst::app
