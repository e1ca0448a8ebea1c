#include "app/report_html/estimate_overlays.h"

#include "app/report/result_tables.h"
#include "models/units.h"

#include <string_view>
#include <unordered_set>

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
        badges.push_back({State::throttled, shareText(node.refused) + QStringLiteral(" refused"),
                          shareText(node.refused) + QStringLiteral(" of the requests would be refused here: "
                                                                   "more arrive than its limits let in.")});
    else if (node.utilisation.value_or(0.0) >= full)
        badges.push_back({State::backlog, QStringLiteral("at its limit"),
                          QStringLiteral("As much arrives as it can work on: whatever comes on top waits.")});
    if (node.failed > worthABadge)
        badges.push_back(
            {State::error, shareText(node.failed) + QStringLiteral(" fail"),
             shareText(node.failed) +
                 QStringLiteral(" of the requests would fail here, or in what is called from here.")});
    return badges;
}

} // namespace

NodeOverlays overlaysOf(const EstimateResult& result, const model::Design& design) {
    NodeOverlays overlays;
    std::unordered_set<std::string_view> calling;
    for (const auto& link : design.links)
        calling.insert(link.from.text);
    const auto& month = result.bill.month;
    for (const auto& node : result.estimate.nodes) {
        NodeOverlay overlay;
        overlay.basis = NodeOverlay::Basis::estimate;
        const auto* kind = model::findKind(node.kind);
        const bool drawnApart = kind != nullptr && kind->origin && !calling.contains(node.id.text);
        overlay.metric = drawnApart ? QStringLiteral("not connected yet") : rateText(node.rate);
        if (node.concurrency >= 0.05 && !drawnApart)
            overlay.metric += QStringLiteral(" · ") +
                              QString::number(node.concurrency, 'f', node.concurrency < 9.95 ? 1 : 0) +
                              QStringLiteral(" at once");
        overlay.utilisation = node.utilisation;
        if (node.rate > 0.0 && !drawnApart) overlay.badges = badgesOf(node);
        if (const auto cost = month.byNode.find(node.id.text);
            cost != month.byNode.end() && cost->second > 0.0) {
            overlay.more = text(showMoney(cost->second, month.currency)) + QStringLiteral("/mo");
            overlay.cost = cost->second;
            overlay.currency = text(month.currency);
        }
        overlay.rate = node.rate;
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
