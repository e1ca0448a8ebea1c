#include "app/report_html/estimate_overlays.h"

#include "app/report/result_tables.h"
#include "models/units.h"

namespace burst::app {

namespace {

constexpr double worthABadge = 0.0005; // a share below that shows as 0.0 %
constexpr double full = 0.995;         // shows as 100 %

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}
QString rateText(double perSecond) {
    return text(model::showQuantity(perSecond, model::Unit::perSecond));
}
QString shareText(double share) {
    return text(model::showQuantity(share, model::Unit::ratio));
}

std::vector<Badge> badgesOf(const sim::NodeEstimate& node) {
    std::vector<Badge> badges;
    if (node.refused > worthABadge)
        badges.push_back({State::throttled, shareText(node.refused) + QStringLiteral(" refused")});
    else if (node.utilisation.value_or(0.0) >= full)
        badges.push_back({State::backlog, QStringLiteral("at its limit")});
    if (node.failed > worthABadge)
        badges.push_back({State::error, shareText(node.failed) + QStringLiteral(" fail")});
    return badges;
}

} // namespace

NodeOverlays overlaysOf(const EstimateResult& result) {
    NodeOverlays overlays;
    const auto& month = result.bill.month;
    for (const auto& node : result.estimate.nodes) {
        NodeOverlay overlay;
        overlay.basis = NodeOverlay::Basis::estimate;
        overlay.metric = rateText(node.rate);
        if (node.concurrency >= 0.05)
            overlay.metric += QStringLiteral(" · ") +
                              QString::number(node.concurrency, 'f', node.concurrency < 9.95 ? 1 : 0) +
                              QStringLiteral(" at once");
        overlay.utilisation = node.utilisation;
        overlay.badges = badgesOf(node);
        if (const auto cost = month.byNode.find(node.id.text);
            cost != month.byNode.end() && cost->second > 0.0)
            overlay.more = text(showMoney(cost->second, month.currency)) + QStringLiteral("/mo");
        overlays[node.id] = std::move(overlay);
    }
    return overlays;
}

std::map<model::LinkId, QString> linkTextsOf(const EstimateResult& result) {
    std::map<model::LinkId, QString> texts;
    for (const auto& link : result.estimate.links)
        if (link.rate > 0.0) texts[link.id] = rateText(link.rate);
    return texts;
}

} // namespace burst::app
