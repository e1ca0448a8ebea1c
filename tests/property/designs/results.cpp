#include "tests/property/designs/properties.h"

#include <bit>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace burst::test {

namespace {
/// Looks for figures that cannot be.
class Look {
public:
    void at(std::string place) { place_ = std::move(place); }

    void positive(const char* what, double value) {
        if (!(value >= 0.0) || !std::isfinite(value)) report("negative or no number", what, value);
    }
    void share(const char* what, double value) {
        if (!(value >= 0.0 && value <= 1.0 + 1e-9)) report("shares", what, value);
    }
    void ascending(const char* what, double low, double high) {
        if (!(low <= high * (1.0 + 1e-9) + 1e-12)) report("order", what, low - high);
    }
    void same(const char* what, double one, double other) {
        if (!(std::abs(one - other) <= 1e-6 * std::max(std::abs(one), std::abs(other)) + 1e-9))
            report("sums", what, one - other);
    }
    void counts(const sim::Counts& c) {
        for (const std::int64_t n : {c.offered, c.carried, c.succeeded, c.failed, c.timedOut, c.throttled,
                                     c.dropped, c.deadLettered, c.inFlight})
            positive("counts", static_cast<double>(n));
        if (!c.conserved()) report("conservation", "counts", static_cast<double>(c.offered - c.ended()));
    }
    void latency(const sim::Latency& l, const sim::Counts& c) {
        same("latencies", static_cast<double>(l.count), static_cast<double>(c.succeeded));
        const double most = l.max * 1.016 + 2e-9; // a quantile is the edge of a bucket
        double last = 0.0;
        for (const double quantile : {l.p50, l.p90, l.p95, l.p99, l.p999, most}) {
            ascending("quantiles", last, quantile);
            last = quantile;
        }
        positive("mean", l.mean);
        ascending("mean and maximum", l.mean, l.max);
    }
    void series(const std::map<std::string, sim::Series>& all) {
        for (const auto& [name, series] : all) {
            const bool latency = name.starts_with("latency");
            for (const double value : series.values)
                if (!(latency && std::isnan(value))) positive(name.c_str(), value);
        }
    }

    [[nodiscard]] const std::optional<Violation>& found() const { return found_; }

private:
    void report(std::string property, const char* what, double value) {
        if (!found_) found_ = {std::move(property), place_ + ", " + what + ": " + std::to_string(value)};
    }

    std::string place_{};
    std::optional<Violation> found_{};
};

void lookAtNode(Look& look, const sim::NodeResult& node) {
    look.at("node " + node.id.text);
    look.counts(node.counts);
    look.latency(node.latency, node.counts);
    for (const auto& level : {node.concurrency, node.queueDepth}) {
        if (!level) continue;
        look.positive("level", level->mean);
        look.ascending("level", level->mean, level->max);
    }
    if (const auto& e = node.environments) {
        look.positive("environments", e->mean);
        look.positive("busy environments", e->busyMean);
        look.ascending("busy environments", e->busyMean, e->mean);
        look.ascending("environments", e->mean, e->max);
    }
    if (node.coldStartRatio) look.share("cold starts", *node.coldStartRatio);
    if (node.hitRatio) look.share("hits", *node.hitRatio);
    if (node.utilisation) look.positive("utilisation", *node.utilisation);
    look.positive("oldest age", node.oldestAge.value_or(0.0));
    look.positive("retries", static_cast<double>(node.retries));
    look.series(node.series);
}

void lookAtCauses(Look& look, const std::vector<sim::Attribution>& causes) {
    for (const auto& attribution : causes) {
        look.at(attribution.percentile);
        double seconds = 0.0;
        for (const auto& part : attribution.parts) {
            look.share("cause", part.share);
            look.positive("cause", part.seconds);
            seconds += part.seconds;
        }
        look.same("causes", seconds, attribution.seconds);
    }
}

void lookAtTraces(Look& look, const std::vector<sim::Trace>& traces) {
    look.at("traces");
    for (const auto& trace : traces) {
        sim::Duration path = 0;
        for (const auto& step : trace.path) {
            look.positive("step", static_cast<double>(step.to - step.from));
            path += step.to - step.from;
        }
        if (!trace.path.empty())
            look.same("critical path", static_cast<double>(path), static_cast<double>(trace.latency));
        for (const auto& span : trace.spans) {
            look.positive("way", static_cast<double>(span.arrived - span.sent));
            look.positive("span", static_cast<double>(span.end - span.arrived));
        }
    }
}

/// A list of named figures; equal results give equal lists.
class Figures {
public:
    void add(const std::string& name, double value) { add(name, std::bit_cast<std::uint64_t>(value)); }
    void add(const std::string& name, std::int64_t value) { add(name, static_cast<std::uint64_t>(value)); }
    void add(const std::string& name, std::uint64_t value) { all_.emplace_back(name, value); }
    void add(const std::string& name, const sim::Counts& c) {
        for (const std::int64_t n : {c.offered, c.carried, c.succeeded, c.failed, c.timedOut, c.throttled,
                                     c.dropped, c.deadLettered, c.inFlight})
            add(name, n);
    }
    void add(const std::string& name, const sim::Latency& l) {
        for (const double n : {l.mean, l.p50, l.p90, l.p95, l.p99, l.p999, l.max})
            add(name, n);
    }

    [[nodiscard]] std::optional<std::string> firstUnlike(const Figures& other) const {
        for (std::size_t i = 0; i < std::min(all_.size(), other.all_.size()); ++i)
            if (all_[i] != other.all_[i]) return all_[i].first;
        if (all_.size() != other.all_.size()) return "the number of figures";
        return std::nullopt;
    }

private:
    std::vector<std::pair<std::string, std::uint64_t>> all_;
};

void addNode(Figures& figures, const sim::NodeResult& node) {
    const std::string& id = node.id.text;
    figures.add(id + " counts", node.counts);
    figures.add(id + " latency", node.latency);
    for (const auto& [limit, count] : node.throttledBy)
        figures.add(id + " " + limit, count);
    figures.add(id + " concurrency", node.concurrency->mean);
    figures.add(id + " retries", node.retries + node.duplicates + node.undelivered + node.deduplicated);
    for (const auto& [name, series] : node.series)
        for (const double value : series.values)
            figures.add(id + " series " + name, std::isnan(value) ? -1.0 : value);
    for (const auto& [edge, count] : node.histogram)
        figures.add(id + " histogram", count);
}

[[nodiscard]] Figures figuresOf(const sim::Summary& s) {
    Figures figures;
    figures.add("fingerprint", s.fingerprint);
    figures.add("events", s.events);
    figures.add("replications", std::int64_t{s.replications});
    figures.add("warm-up", s.warmup);
    figures.add("requests", s.requests);
    figures.add("latency", s.latency);
    for (const auto& node : s.nodes)
        addNode(figures, node);
    for (const auto& link : s.links) {
        figures.add(link.id.text, link.counts);
        figures.add(link.id.text, link.latency);
    }
    for (const auto& route : s.routes)
        figures.add("route " + route.id.text, route.counts);
    for (const auto& [node, meters] : s.usage)
        for (const auto& [meter, amount] : meters)
            figures.add("usage of " + node.text + ", " + meter, amount);
    for (const auto& [metric, values] : s.samples)
        for (const double value : values)
            figures.add(metric, value);
    for (const auto* causes : {&s.latencyCauses, &s.completionCauses})
        for (const auto& attribution : *causes)
            for (const auto& part : attribution.parts)
                figures.add(attribution.percentile, part.seconds);
    for (const auto& trace : s.traces)
        figures.add("trace", trace.id);
    return figures;
}
} // namespace

std::optional<Violation> checkSummary(const sim::Summary& summary) {
    Look look;
    look.at("all requests");
    look.counts(summary.requests);
    look.latency(summary.latency, summary.requests);
    for (const auto& node : summary.nodes)
        lookAtNode(look, node);
    for (const auto& link : summary.links) {
        look.at("link " + link.id.text);
        look.counts(link.counts);
        look.latency(link.latency, link.counts);
    }
    for (const auto& route : summary.routes) {
        look.at("route " + route.id.text);
        look.counts(route.counts);
        look.latency(route.latency, route.counts);
    }
    look.at("usage");
    for (const auto& [node, meters] : summary.usage)
        for (const auto& [meter, amount] : meters)
            look.positive(meter.c_str(), amount);
    lookAtCauses(look, summary.latencyCauses);
    lookAtCauses(look, summary.completionCauses);
    lookAtTraces(look, summary.traces);
    return look.found();
}

std::optional<std::string> difference(const sim::Summary& a, const sim::Summary& b) {
    const Figures one = figuresOf(a);
    const Figures other = figuresOf(b);
    if (a.explanation != b.explanation) return "the explanation";
    return one.firstUnlike(other);
}

} // namespace burst::test
