#pragma once

#include "models/design.h"
#include "models/result.h"
#include "models/scenario.h"
#include "models/tree.h"
#include "models/units.h"

#include <cstddef>
#include <string>
#include <vector>

namespace burst::app {

/// Something that a sweep or a search gives several values, one after the other: a parameter of a node, a
/// link or the account, or with the subject "traffic" the `scale` of what a source sends.
struct Variation {
    std::string subject;
    std::string key;
    model::Unit unit{model::Unit::none};
    std::vector<model::Tree> values; ///< as they would stand in the project file; all different

    [[nodiscard]] std::string name() const { return subject + "." + key; } ///< "order.memory"
    /// For people: "512 MB".
    [[nodiscard]] std::string show(std::size_t value) const;
};

/// Values that one variation may have at most.
inline constexpr std::size_t mostValues = 10'000;

/// Reads "NODE.PARAM=VALUES", where VALUES is
///   128MB,256MB,512MB   those, in this order; also words and JSON objects
///   128MB..1GB:8        eight from one to the other, evenly
///   128MB..1GB:8:log    eight, each the same multiple of the one before
///   1..10+1             from 1 in steps of 1, 10 at most
///   128MB..1GB          those that the provider offers in between, or every whole number
/// Errors, with "--vary TEXT" as place: what does not read, a subject or parameter that is not there, a value
/// that the parameter cannot have, a value twice, more than mostValues.
model::Result<Variation> readVariation(const std::string& text, const model::Design& design,
                                       const model::Scenario& scenario);

/// The project with value number `value` in place, of this design and this scenario.
[[nodiscard]] model::Project varied(model::Project project, const model::DesignId& design,
                                    const model::ScenarioId& scenario, const Variation& variation,
                                    std::size_t value);

} // namespace burst::app
