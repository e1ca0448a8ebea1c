#include "app/report_html/moment.h"

#include "app/report/run_marks.h"
#include "models/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {

QString shown(double value, model::Unit unit) {
    return QString::fromStdString(model::showQuantity(value, unit));
}

struct MomentText {
    Q_DECLARE_TR_FUNCTIONS(MomentText)
};

double highestIn(const sim::NodeResult& node, const std::string& metric) {
    double most = 0.0;
    if (const auto found = node.series.find(metric); found != node.series.end())
        for (const double value : found->second.values)
            if (std::isfinite(value)) most = std::max(most, value);
    return most;
}

double highestOfAll(const sim::Summary& summary, const std::string& metric) {
    double most = 0.0;
    for (const auto& node : summary.nodes)
        most = std::max(most, highestIn(node, metric));
    return most;
}

double unwell(const sim::NodeResult& node, double time) {
    double sum = 0.0;
    for (const char* metric : {"failed", "timed_out", "throttled", "dropped", "dead_lettered"})
        sum += levelAt(node, metric, time);
    return sum;
}

/// @param highest  of what is told as a share of it
std::optional<double> heatOf(const sim::NodeResult& node, double time, Heat heat, double highest) {
    const auto share = [](double part, double whole) -> std::optional<double> {
        if (!(whole > 0.0)) return std::nullopt;
        return std::clamp(part / whole, 0.0, 1.0);
    };
    switch (heat) {
    case Heat::load:
        return share(levelAt(node, "concurrency", time), highest);
    case Heat::errors:
        return share(unwell(node, time), levelAt(node, "offered", time));
    case Heat::latency:
        return share(levelAt(node, "latency_p95", time), highest);
    case Heat::waiting:
        break;
    }
    return node.queueDepth ? share(levelAt(node, "queue_depth", time), highest) : std::nullopt;
}

/// "34 of 50 busy", "1.2 k waiting", "12 inside".
QString stateOf(const sim::NodeResult& node, double time) {
    const auto whole = [&](const char* metric) {
        return shown(std::round(levelAt(node, metric, time)), model::Unit::none);
    };
    if (node.environments) return MomentText::tr("%1 of %2 busy").arg(whole("busy"), whole("environments"));
    if (node.queueDepth) return MomentText::tr("%1 waiting").arg(whole("queue_depth"));
    constexpr double tenths = 10.0;
    const double inside = std::round(levelAt(node, "concurrency", time) * tenths) / tenths;
    return MomentText::tr("%1 inside").arg(shown(inside, model::Unit::none));
}

std::vector<Badge> badgesAt(const sim::NodeResult& node, double time) {
    std::vector<Badge> badges;
    const auto add = [&](State state, const QString& word, std::initializer_list<const char*> metrics) {
        double rate = 0.0;
        for (const char* metric : metrics)
            rate += levelAt(node, metric, time);
        if (rate > 0.0)
            badges.push_back({state, shown(rate, model::Unit::perSecond) + QLatin1Char(' ') + word});
    };
    add(State::throttled, MomentText::tr("throttled"), {"throttled"});
    add(State::error, MomentText::tr("failed"), {"failed"});
    add(State::timeout, MomentText::tr("timed out"), {"timed_out"});
    add(State::dropped, MomentText::tr("lost"), {"dropped", "dead_lettered"});
    add(State::coldStart, MomentText::tr("cold"), {"cold_starts"});
    return badges;
}

} // namespace

NodeOverlays overlaysAt(const sim::Summary& summary, double time, Heat heat, const sim::Summary* beside) {
    const auto highestOfBoth = [&](const std::string& metric) {
        return std::max(highestOfAll(summary, metric), beside ? highestOfAll(*beside, metric) : 0.0);
    };
    const double shared = heat == Heat::latency   ? highestOfBoth("latency_p95")
                          : heat == Heat::waiting ? highestOfBoth("queue_depth")
                                                  : 0.0;
    const auto ownMost = [&](const sim::NodeResult& node) {
        const auto* other = beside ? beside->node(node.id) : nullptr;
        return std::max(highestIn(node, "concurrency"), other ? highestIn(*other, "concurrency") : 0.0);
    };
    NodeOverlays overlays;
    for (const auto& node : summary.nodes) {
        NodeOverlay& overlay = overlays[node.id];
        overlay.metric = stateOf(node, time);
        overlay.more = shown(levelAt(node, "offered", time), model::Unit::perSecond);
        overlay.utilisation = heatOf(node, time, heat, heat == Heat::load ? ownMost(node) : shared);
        overlay.badges = badgesAt(node, time);
    }
    return overlays;
}

std::map<model::LinkId, double> linkRatesAt(const sim::Summary& summary, const model::Design& design,
                                            double time) {
    std::map<model::LinkId, double> rates;
    const double seconds = summary.simulated * std::max(1, summary.replications);
    if (!(seconds > 0.0)) return rates;
    for (const auto& link : summary.links) {
        const auto* drawn = design.link(link.id);
        const auto* target = drawn ? summary.node(drawn->to) : nullptr;
        if (!target || target->counts.offered == 0) continue;
        const double share =
            static_cast<double>(link.counts.offered) / static_cast<double>(target->counts.offered);
        if (const double rate = share * levelAt(*target, "offered", time); rate > 0.0) rates[link.id] = rate;
    }
    return rates;
}

} // namespace burst::app
