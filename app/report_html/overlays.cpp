#include "app/report_html/overlays.h"

#include "app/report/result_tables.h"
#include "models/units.h"

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// "account concurrency 12, rate 3".
std::string limitsOf(const sim::NodeResult& node) {
    std::string all;
    for (const auto& [limit, count] : node.throttledBy)
        all += (all.empty() ? "" : ", ") + limit + " " + model::showCount(count);
    return all;
}

std::vector<Badge> badgesOf(const sim::NodeResult& node) {
    std::vector<Badge> badges;
    const std::string offered = model::showCount(node.counts.offered);
    const auto add = [&](State state, std::int64_t count, const char* word, const std::string& reason) {
        const std::string shown = model::showCount(count);
        if (count > 0) badges.push_back({state, text(shown + " " + word), text(shown + " " + reason)});
    };
    const std::string of = "of " + offered + " requests ";
    add(State::throttled, node.counts.throttled, "throttled",
        of + "were refused here because a limit was reached" +
            (node.throttledBy.empty() ? "." : ": " + limitsOf(node) + "."));
    add(State::error, node.counts.failed, "failed", of + "failed here, or in what was called from here.");
    add(State::timeout, node.counts.timedOut, "timed out", of + "took longer than the timeout.");
    add(State::dropped, node.counts.dropped + node.counts.deadLettered, "lost",
        "were given up here: dropped, or moved to the dead letters after too many attempts.");
    add(State::coldStart, node.coldStarts.value_or(0), "cold",
        "invocations" +
            (node.coldStartRatio ? " (" + model::showQuantity(*node.coldStartRatio, model::Unit::ratio) + ")"
                                 : std::string()) +
            " waited for a new environment to start.");
    return badges;
}

NodeOverlay overlayOf(const sim::NodeResult& node) {
    NodeOverlay overlay;
    if (node.latency.count > 0)
        overlay.metric = text("p95 " + model::showQuantity(node.latency.p95, model::Unit::seconds));
    overlay.utilisation = node.utilisation;
    if (const auto offered = node.series.find("offered"); offered != node.series.end())
        for (const double value : offered->second.values)
            overlay.spark.push_back(std::isfinite(value) ? value : 0.0);
    overlay.badges = badgesOf(node);
    return overlay;
}

} // namespace

NodeOverlays overlaysOf(const sim::Summary& summary, const model::Invoice& month) {
    NodeOverlays overlays;
    const double seconds = summary.simulated * std::max(1, summary.replications);
    for (const auto& node : summary.nodes) {
        auto& overlay = overlays[node.id] = overlayOf(node);
        if (seconds > 0.0) overlay.rate = static_cast<double>(node.counts.offered) / seconds;
        if (const auto cost = month.byNode.find(node.id.text); cost != month.byNode.end()) {
            overlay.cost = cost->second;
            overlay.currency = text(month.currency);
        }
    }
    return overlays;
}

} // namespace burst::app
