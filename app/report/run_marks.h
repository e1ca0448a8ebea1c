#pragma once

#include "models/design.h"
#include "simulator/summary.h"

#include <optional>
#include <string>
#include <vector>

namespace burst::app {

/// A moment of a run that is worth looking at.
struct RunMark {
    enum class What { throttled, failed, coldStarts, backlog };
    What what{What::throttled};
    double at{}; ///< s, the middle of the bucket of the time series
    model::NodeId node;
    std::string text; ///< "Order: first requests refused, by the account concurrency"
};

/// Of each node that is no origin of requests the first refusal, the first failure, the most cold starts (ten
/// in a bucket at least) and the longest queue (ten messages at least), in the order of time.
[[nodiscard]] std::vector<RunMark> runMarks(const sim::Summary& summary, const model::Design& design);

/// The simulated time that the series of a run cover, and how finely.
struct SeriesSpan {
    double from{}; ///< s
    double to{};   ///< s; from = to where nothing was measured
    double step{}; ///< s
};
[[nodiscard]] SeriesSpan seriesSpan(const sim::Summary& summary);

/// From the begin of the first to the end of the last bucket in which a metric of a node is above 0; none
/// where it never is.
[[nodiscard]] std::optional<SeriesSpan> activeSpan(const sim::NodeResult& node, const std::string& metric);

/// The value of a metric of a node at a time; 0 where there is none.
[[nodiscard]] double levelAt(const sim::NodeResult& node, const std::string& metric, double time);

} // namespace burst::app
