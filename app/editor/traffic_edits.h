#pragma once

#include "app/editor/document.h"
#include "models/rate_line.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace burst::app {

// What is drawn on the timeline of the chosen scenario. Each change is one undo step with a name.

/// The traffic of a source in the chosen scenario, or nullptr when nothing arrives there.
[[nodiscard]] const model::Traffic* trafficOf(const Document& document, const model::NodeId& source);

/// Puts other traffic in the place of what a source has.
/// @param mergeKey  see Document::edit()
void setTraffic(Document& document, const model::NodeId& source, model::Traffic traffic, const QString& text,
                const QString& mergeKey = {});

/// Gives a source another profile. Requests of one that had none arrive at random.
void setProfile(Document& document, const model::NodeId& source, model::RateLine profile, const QString& text,
                const QString& mergeKey = {});

/// Disables the nodes of these sources, so that they send nothing in a run, and enables those of the others.
/// @param sources  all that there are
void setMuted(Document& document, const std::vector<model::NodeId>& sources,
              const std::set<model::NodeId>& muted, const QString& text);

/// Lets a fault happen at another time.
/// @param duration  s; none = to the end
/// @return its place in the list, which is in order of time
std::size_t moveFault(Document& document, std::size_t place, double at, std::optional<double> duration,
                      const QString& mergeKey = {});

} // namespace burst::app
