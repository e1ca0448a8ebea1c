#include "app/desktop/results/compared_figures.h"

#include "app/report/change.h"
#include "app/report/result_tables.h"
#include "models/units.h"

namespace burst::app {

namespace {
QString inBrackets(const std::string& change) {
    return change.empty() ? QString() : QStringLiteral(" (%1)").arg(QString::fromStdString(change));
}

const sim::NodeResult* ranIn(const RunResult& run, const model::NodeId& node) {
    const auto* found = run.summary.node(node);
    return found != nullptr && found->latency.count > 0 ? found : nullptr;
}

std::optional<double> costIn(const RunResult& run, const model::NodeId& node) {
    const auto found = run.bill.month.byNode.find(node.text);
    return found == run.bill.month.byNode.end() ? std::nullopt : std::optional(found->second);
}
} // namespace

NodeOverlay comparedFigures(const model::NodeId& node, const RunResult& a, const RunResult& b) {
    NodeOverlay overlay;
    const auto* before = ranIn(a, node);
    const auto* after = ranIn(b, node);
    if (before != nullptr || after != nullptr) {
        const double p95 = (after != nullptr ? after : before)->latency.p95;
        overlay.metric =
            QStringLiteral("p95 ") + QString::fromStdString(model::showQuantity(p95, model::Unit::seconds));
        if (before != nullptr && after != nullptr)
            overlay.metric += inBrackets(changeShare(before->latency.p95, p95));
    }
    const auto paid = costIn(a, node);
    const auto pays = costIn(b, node);
    const auto& currency = b.bill.month.currency;
    if (paid || pays)
        overlay.more =
            QString::fromStdString(showMetric(pays.value_or(paid.value_or(0.0)), "cost.month", currency)) +
            inBrackets(changeAmount(paid.value_or(0.0), pays.value_or(0.0), "cost.month", currency));
    return overlay;
}

void addBaseline(NodeOverlays& overlays, const RunResult& baseline, const RunResult& run) {
    for (auto& [id, overlay] : overlays) {
        const auto* now = ranIn(run, id);
        const auto* then = ranIn(baseline, id);
        const auto paid = costIn(baseline, id);
        const auto pays = costIn(run, id);
        QStringList parts;
        if (now != nullptr && then != nullptr) {
            const auto p95 = comparedFigures(id, baseline, run).metric;
            overlay.metric = p95;
            parts << QObject::tr("%1, from %2")
                         .arg(p95, QString::fromStdString(
                                       model::showQuantity(then->latency.p95, model::Unit::seconds)));
        }
        if (paid && pays) parts << comparedFigures(id, baseline, run).more + QObject::tr(" a month");
        if (baseline.summary.node(id) == nullptr) parts << QObject::tr("not in it");
        if (!parts.isEmpty())
            overlay.remark = QObject::tr("Against the baseline: %1.").arg(parts.join(QStringLiteral("; ")));
    }
}

} // namespace burst::app
