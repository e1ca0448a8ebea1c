#pragma once

#include "models/tree.h"
#include "simulator/summary.h"

#include <string>

namespace burst::app {

/// Traces as OpenTelemetry's JSON encoding (OTLP/JSON): one resource a node, ids in lower-case hexadecimal,
/// times as texts of nanoseconds. Simulated time 0 is 1 January 2000, 00:00 UTC.
///
/// A span is one attempt at one call, from when it was sent until its node was done with it. Below it lie
/// spans named after causes ("network", "waiting", "cold_start", "compute", "processor", "downstream"): the
/// stretches of the critical paths. Those with burstlab.path = "latency" or "both" add up to the latency of
/// the trace, those with "completion" or "both" to its completion. Spans that nobody waited for end after
/// their parents. Source: opentelemetry.io, OTLP specification 1.3, "JSON Protobuf Encoding".
[[nodiscard]] model::Tree otlpTraces(const sim::Summary& summary);

/// Traces in the trace event format that chrome://tracing and Perfetto read: a process a trace, complete
/// events ("X") in micro-seconds of simulated time. Spans that overlap are on different threads, and so are
/// the stretches of the critical path (the first thread).
/// Source: "Trace Event Format", the Chromium project.
[[nodiscard]] model::Tree chromeTraces(const sim::Summary& summary);

/// What a file of that name holds: OTLP/JSON when it ends in ".otlp.json", else the trace event format.
[[nodiscard]] model::Tree tracesFor(const std::string& fileName, const sim::Summary& summary);

} // namespace burst::app
