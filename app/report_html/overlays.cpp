#include "app/report_html/overlays.h"

#include "app/report/result_tables.h"
#include "models/units.h"

#include <cmath>

namespace burst::app {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

std::vector<Badge> badgesOf(const sim::NodeResult& node) {
    std::vector<Badge> badges;
    const auto add = [&](State state, std::int64_t count, const char* word) {
        if (count > 0) badges.push_back({state, text(model::showCount(count) + " " + word)});
    };
    add(State::throttled, node.counts.throttled, "throttled");
    add(State::error, node.counts.failed, "failed");
    add(State::timeout, node.counts.timedOut, "timed out");
    add(State::dropped, node.counts.dropped + node.counts.deadLettered, "lost");
    add(State::coldStart, node.coldStarts.value_or(0), "cold");
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

NodeOverlays overlaysOf(const sim::Summary& summary) {
    NodeOverlays overlays;
    for (const auto& node : summary.nodes)
        overlays[node.id] = overlayOf(node);
    return overlays;
}

} // namespace burst::app
