#include "app/report/trace_export.h"

#include "app/report/hexadecimal.h"
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <map>
#include <tuple>
#include <vector>

namespace burst::app {

namespace {
using model::Tree;

/// 1 January 2000, 00:00 UTC, in ns since 1970.
constexpr std::int64_t epoch = 946'684'800'000'000'000;
// Numbers of the OTLP protocol.
constexpr int internalKind = 1;
constexpr int serverKind = 2;
constexpr int consumerKind = 5;
constexpr int okStatus = 1;
constexpr int errorStatus = 2;

std::string_view endingName(sim::Ending ending) {
    constexpr std::array<std::string_view, sim::endingCount> names{"succeeded", "failed",  "timed_out",
                                                                   "throttled", "dropped", "dead_lettered"};
    return names[static_cast<std::size_t>(ending)];
}

std::string_view reasonName(sim::Trace::Reason reason) {
    switch (reason) {
    case sim::Trace::Reason::slowest:
        return "slowest";
    case sim::Trace::Reason::slowestCompletion:
        return "slowest completion";
    case sim::Trace::Reason::failed:
        return "failed";
    case sim::Trace::Reason::sampled:
        break;
    }
    return "sampled";
}

/// A stretch of one or both of a trace's critical paths.
struct Stretch {
    sim::TraceStep step{};
    std::string_view path{};
};

/// The two paths of a trace; what they have in common once.
std::vector<Stretch> stretches(const sim::Trace& trace) {
    using Key = std::tuple<sim::Time, sim::Time, std::uint32_t, sim::Cause>;
    std::map<Key, Stretch> all;
    const auto keyOf = [](const sim::TraceStep& s) { return Key(s.from, s.to, s.span, s.cause); };
    for (const auto& step : trace.path)
        all[keyOf(step)] = {step, "latency"};
    for (const auto& step : trace.completionPath) {
        auto [at, isNew] = all.try_emplace(keyOf(step), Stretch{step, "completion"});
        if (!isNew) at->second.path = "both";
    }
    std::vector<Stretch> result;
    for (auto& [key, stretch] : all)
        result.push_back(std::move(stretch));
    return result;
}

Tree attribute(const char* key, Tree value, const char* type) {
    return Tree::Object{{"key", key}, {"value", Tree::Object{{type, std::move(value)}}}};
}

/// The spans of one trace, each in the list of its node.
class OtlpTrace {
public:
    explicit OtlpTrace(const sim::Trace& trace)
        : trace_(trace),
          low_(trace.id),
          high_(0x6275'7273'746C'6162U ^ static_cast<std::uint64_t>(trace.replication)) {}

    void addTo(std::map<model::NodeId, Tree::List>& nodes) const {
        for (std::uint32_t i = 0; i < trace_.spans.size(); ++i)
            nodes[trace_.spans[i].node].emplace_back(span(i));
        std::uint64_t ordinal = trace_.spans.size();
        for (const auto& stretch : stretches(trace_))
            nodes[trace_.spans[stretch.step.span].node].emplace_back(stretchSpan(stretch, ordinal++));
    }

private:
    /// Never 0, which would be no id.
    [[nodiscard]] std::string spanId(std::uint64_t ordinal) const {
        return hexadecimal((low_ & ~std::uint64_t{0xFF'FFFF}) | (ordinal + 1));
    }
    [[nodiscard]] Tree::Object head(std::uint64_t ordinal, std::string name, int kind, sim::Time from,
                                    sim::Time to) const {
        return {{"traceId", hexadecimal(high_) + hexadecimal(low_)},
                {"spanId", spanId(ordinal)},
                {"name", std::move(name)},
                {"kind", kind},
                {"startTimeUnixNano", std::to_string(epoch + from)},
                {"endTimeUnixNano", std::to_string(epoch + to)}};
    }

    [[nodiscard]] Tree span(std::uint32_t index) const {
        const sim::TraceSpan& span = trace_.spans[index];
        Tree::Object o =
            head(index, span.title, span.detached ? consumerKind : serverKind, span.sent, span.end);
        if (span.parent != sim::TraceSpan::noParent) o.emplace_back("parentSpanId", spanId(span.parent));
        Tree::List attributes{attribute("burstlab.node", span.node.text, "stringValue"),
                              attribute("burstlab.ending", endingName(span.ending), "stringValue")};
        if (!span.link.empty())
            attributes.emplace_back(attribute("burstlab.link", span.link.text, "stringValue"));
        if (span.attempt > 0)
            attributes.emplace_back(attribute("burstlab.attempt", std::to_string(span.attempt), "intValue"));
        if (!span.limit.empty())
            attributes.emplace_back(attribute("burstlab.limit", span.limit, "stringValue"));
        if (span.open) attributes.emplace_back(attribute("burstlab.open", true, "boolValue"));
        if (index == 0) addRoot(attributes);
        o.emplace_back("attributes", std::move(attributes));
        const bool fine = span.ending == sim::Ending::succeeded;
        Tree::Object status{{"code", fine ? okStatus : errorStatus}};
        if (!fine) status.emplace_back("message", endingName(span.ending));
        o.emplace_back("status", std::move(status));
        return o;
    }

    void addRoot(Tree::List& attributes) const {
        attributes.emplace_back(attribute("burstlab.reason", reasonName(trace_.reason), "stringValue"));
        attributes.emplace_back(
            attribute("burstlab.replication", std::to_string(trace_.replication), "intValue"));
        attributes.emplace_back(attribute("burstlab.latency_ns", std::to_string(trace_.latency), "intValue"));
        if (trace_.completion)
            attributes.emplace_back(
                attribute("burstlab.completion_ns", std::to_string(*trace_.completion), "intValue"));
    }

    [[nodiscard]] Tree stretchSpan(const Stretch& stretch, std::uint64_t ordinal) const {
        const sim::TraceStep& step = stretch.step;
        Tree::Object o = head(ordinal, std::string(causeName(step.cause)), internalKind, step.from, step.to);
        o.emplace_back("parentSpanId", spanId(step.span));
        Tree::List attributes{attribute("burstlab.path", stretch.path, "stringValue")};
        if (!step.limit.empty())
            attributes.emplace_back(attribute("burstlab.limit", step.limit, "stringValue"));
        o.emplace_back("attributes", std::move(attributes));
        return o;
    }

    const sim::Trace& trace_;
    std::uint64_t low_{};
    std::uint64_t high_{};
};

/// Which thread of a picture each span of a trace is drawn on, from 1: that of its parent while no other
/// span is there, else the first that is free.
std::vector<int> threads(const sim::Trace& trace) {
    std::vector<int> result;
    std::vector<std::vector<std::uint32_t>> on; // by thread, what is drawn there
    const auto fits = [&](const std::vector<std::uint32_t>& others, std::uint32_t index) {
        const auto& span = trace.spans[index];
        return std::all_of(others.begin(), others.end(), [&](std::uint32_t o) {
            const auto& other = trace.spans[o];
            const bool apart = other.end <= span.sent || span.end <= other.sent;
            const bool inside = other.sent <= span.sent && span.end <= other.end;
            bool above = false;
            for (auto p = span.parent; p != sim::TraceSpan::noParent && !above; p = trace.spans[p].parent)
                above = p == o;
            return apart || (inside && above);
        });
    };
    for (std::uint32_t i = 0; i < trace.spans.size(); ++i) {
        const auto parent = trace.spans[i].parent;
        std::size_t thread =
            parent == sim::TraceSpan::noParent ? 0 : static_cast<std::size_t>(result[parent] - 1);
        if (thread >= on.size() || !fits(on[thread], i)) {
            thread = 0;
            while (thread < on.size() && !fits(on[thread], i))
                ++thread;
        }
        if (thread == on.size()) on.emplace_back();
        on[thread].push_back(i);
        result.push_back(static_cast<int>(thread) + 1);
    }
    return result;
}

Tree completeEvent(std::string name, const char* category, int process, int thread, sim::Time from,
                   sim::Time to, Tree::Object arguments) {
    constexpr double nsPerMicrosecond = 1000.0;
    return Tree::Object{{"name", std::move(name)},
                        {"cat", category},
                        {"ph", "X"},
                        {"pid", process},
                        {"tid", thread},
                        {"ts", static_cast<double>(from) / nsPerMicrosecond},
                        {"dur", static_cast<double>(to - from) / nsPerMicrosecond},
                        {"args", std::move(arguments)}};
}

Tree nameEvent(const char* what, std::string name, int process, int thread) {
    return Tree::Object{{"name", what},
                        {"ph", "M"},
                        {"pid", process},
                        {"tid", thread},
                        {"args", Tree::Object{{"name", std::move(name)}}}};
}

void addChrome(Tree::List& events, const sim::Trace& trace, int process) {
    constexpr int pathThread = 0;
    events.emplace_back(nameEvent("process_name",
                                  std::string(reasonName(trace.reason)) + " " + hexadecimal(trace.id) +
                                      ", replication " + std::to_string(trace.replication),
                                  process, pathThread));
    events.emplace_back(nameEvent("thread_name", "critical path", process, pathThread));
    const auto thread = threads(trace);
    for (std::size_t i = 0; i < trace.spans.size(); ++i) {
        const auto& span = trace.spans[i];
        Tree::Object arguments{{"node", span.node.text}, {"ending", endingName(span.ending)}};
        if (!span.link.empty()) arguments.emplace_back("link", span.link.text);
        if (span.attempt > 0) arguments.emplace_back("attempt", span.attempt);
        if (!span.limit.empty()) arguments.emplace_back("limit", span.limit);
        events.emplace_back(
            completeEvent(span.title, "span", process, thread[i], span.sent, span.end, std::move(arguments)));
    }
    for (const auto& [step, path] : stretches(trace)) {
        Tree::Object arguments{{"node", trace.spans[step.span].node.text},
                               {"path", path},
                               {"ns", std::to_string(step.to - step.from)}};
        if (!step.limit.empty()) arguments.emplace_back("limit", step.limit);
        events.emplace_back(completeEvent(std::string(causeName(step.cause)), "critical path", process,
                                          pathThread, step.from, step.to, std::move(arguments)));
    }
}

} // namespace

Tree otlpTraces(const sim::Summary& summary) {
    std::map<model::NodeId, Tree::List> nodes;
    for (const auto& trace : summary.traces)
        OtlpTrace(trace).addTo(nodes);
    Tree::List resources;
    for (const auto& node : summary.nodes) {
        const auto spans = nodes.find(node.id);
        if (spans == nodes.end()) continue;
        Tree::Object scope{{"scope", Tree::Object{{"name", "burstlab"}}},
                           {"spans", std::move(spans->second)}};
        resources.emplace_back(Tree::Object{
            {"resource",
             Tree::Object{{"attributes",
                           Tree::List{attribute("service.name", node.id.text, "stringValue"),
                                      attribute("burstlab.kind", node.kind, "stringValue"),
                                      attribute("burstlab.design", summary.design.text, "stringValue")}}}},
            {"scopeSpans", Tree::List{std::move(scope)}}});
    }
    return Tree::Object{{"resourceSpans", std::move(resources)}};
}

Tree chromeTraces(const sim::Summary& summary) {
    Tree::List events;
    int process = 0;
    for (const auto& trace : summary.traces)
        addChrome(events, trace, ++process);
    return Tree::Object{{"displayTimeUnit", "ms"}, {"traceEvents", std::move(events)}};
}

Tree tracesFor(const std::string& fileName, const sim::Summary& summary) {
    return fileName.ends_with(".otlp.json") ? otlpTraces(summary) : chromeTraces(summary);
}

} // namespace burst::app
