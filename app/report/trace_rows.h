#pragma once

#include "simulator/tracing/trace.h"

#include <cstdint>
#include <string>
#include <vector>

namespace burst::app {

/// A stretch of a span that lies on a critical path.
struct TracePart {
    double from{}; ///< s after the begin of the trace
    double to{};
    sim::Cause cause{sim::Cause::downstream};
    std::string limit; ///< what held it back; empty if it was no limit
};

/// A line of the waterfall of a trace.
struct TraceRow {
    std::uint32_t span{};         ///< place in Trace::spans
    int depth{};                  ///< of calls, 0 = the request itself
    double from{};                ///< s after the begin of the trace
    double arrived{};             ///< s: until then it was on its way
    double to{};                  ///< s
    std::vector<TracePart> parts; ///< in the order of time; without overlap
};

/// The spans as they were called, each before what it called, siblings in the order of time.
/// @param least  spans that take less than this share of the whole are left out, unless they failed or
/// something that is
///               shown was called by them; 0..1
[[nodiscard]] std::vector<TraceRow> traceRows(const sim::Trace& trace, double least = 0.0);

/// s from the begin of a trace to the end of its last span.
[[nodiscard]] double lengthOf(const sim::Trace& trace);

/// "71 % waiting for the scaling rate at Order, 20 % own work of Order, …": the greatest parts of the
/// latency.
[[nodiscard]] std::string pathSentence(const sim::Trace& trace);

/// For people: "slowest", "slowest until all was done", "failed", "random".
[[nodiscard]] std::string reasonText(sim::Trace::Reason reason);
/// "succeeded", "timed out", …
[[nodiscard]] std::string endingText(sim::Ending ending);

} // namespace burst::app
