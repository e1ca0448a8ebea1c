#include "app/report/run_events.h"

#include "app/report/run_marks.h"
#include "app/report/trace_rows.h"
#include "models/units.h"
#include "simulator/kernel/time.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace burst::app {

namespace {

/// Adds what happened to one followed request.
class RequestStory {
public:
    RequestStory(const sim::Trace& trace, std::string name, std::vector<RunEvent>& events)
        : trace_(trace), name_(std::move(name)), events_(events) {}

    void tell() {
        for (std::size_t i = 0; i < trace_.spans.size(); ++i)
            tellSpan(trace_.spans[i], i == 0);
        // Both paths may go through the same stretch.
        for (const auto& step : trace_.path)
            tellStep(step);
        for (const auto& step : trace_.completionPath)
            if (std::ranges::none_of(trace_.path, [&](const sim::TraceStep& other) {
                    return other.span == step.span && other.from == step.from;
                }))
                tellStep(step);
    }

private:
    void add(sim::Time at, const sim::TraceSpan& span, const std::string& text) {
        events_.push_back({sim::toSeconds(at), span.node, text});
    }

    void tellSpan(const sim::TraceSpan& span, bool whole) {
        if (whole) {
            add(span.sent, span, span.title + " sends " + name_ + " (" + reasonText(trace_.reason) + ")");
        } else {
            const std::string again = span.attempt > 0 ? ", attempt " + std::to_string(span.attempt + 1) : "";
            add(span.arrived, span, name_ + " reaches " + span.title + again);
        }
        if (span.open) return;
        const std::string took =
            model::showQuantity(sim::toSeconds(span.end - span.arrived), model::Unit::seconds);
        if (span.overdue)
            add(span.answered, span, "the caller of " + span.title + " waits for " + name_ + " no longer");
        if (whole)
            add(span.end, span, name_ + " is over after " + took + ": " + endingText(span.ending));
        else if (span.ending == sim::Ending::succeeded)
            add(span.end, span, span.title + " is done with " + name_ + " after " + took);
        else if (span.ending == sim::Ending::throttled)
            add(span.end, span,
                span.title + " refuses " + name_ + (span.limit.empty() ? "" : ", by the " + span.limit));
        else
            add(span.end, span, name_ + " at " + span.title + ": " + endingText(span.ending));
    }

    void tellStep(const sim::TraceStep& step) {
        if (step.span >= trace_.spans.size()) return;
        const auto& span = trace_.spans[step.span];
        if (step.cause == sim::Cause::coldStart) {
            add(step.from, span, span.title + " begins a new environment for " + name_);
            add(step.to, span, "the new environment of " + span.title + " is ready for " + name_);
        } else if (step.cause == sim::Cause::waiting) {
            add(step.from, span,
                name_ + " waits at " + span.title + (step.limit.empty() ? "" : ", for the " + step.limit));
        }
    }

    const sim::Trace& trace_;
    std::string name_;
    std::vector<RunEvent>& events_;
};

} // namespace

std::vector<RunEvent> runEvents(const sim::Summary& summary, const model::Design& design) {
    std::vector<RunEvent> events;
    for (const auto& mark : runMarks(summary, design))
        events.push_back({mark.at, mark.node, mark.text});
    std::vector<const sim::Trace*> traces;
    for (const auto& trace : summary.traces)
        traces.push_back(&trace);
    std::ranges::stable_sort(traces, {}, &sim::Trace::begin);
    for (std::size_t i = 0; i < traces.size(); ++i) {
        std::string name = "request " + std::to_string(i + 1);
        if (summary.replications > 1) name += " of run " + std::to_string(traces[i]->replication + 1);
        RequestStory(*traces[i], name, events).tell();
    }
    std::ranges::stable_sort(events, {}, &RunEvent::at);
    return events;
}

std::string instantText(double seconds) {
    constexpr double ms = 1e-3;
    std::array<char, 40> text{};
    const bool whole = std::abs(seconds / ms - std::round(seconds / ms)) < 1e-6;
    std::snprintf(text.data(), text.size(), whole ? "%.3f s" : "%.6f s", seconds);
    return text.data();
}

} // namespace burst::app
