#include "app/diagram/group_painter.h"

#include "app/diagram/geometry.h"
#include "models/units.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace burst::app {

namespace {
constexpr double frameRadius = 10.0;
constexpr double toggleSide = 14.0;

struct GroupPainterText {
    Q_DECLARE_TR_FUNCTIONS(GroupPainterText)
};

void paintToggle(QPainter& painter, const QRectF& rect, const QColor& color) {
    painter.setPen(QPen(color, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 3.0, 3.0);
    const QPointF middle = rect.center();
    painter.drawLine(middle - QPointF(3.5, 0.0), middle + QPointF(3.5, 0.0));
}

void paintTitle(QPainter& painter, const GroupLook& look, const QColor& color, const Theme& theme,
                double scale) {
    const QRectF strip = groupTitle(look.rect);
    QFont font = nodeFont(NodeText::title);
    if (scale < groupToggleZoom) font.setPixelSize(static_cast<int>(std::clamp(11.0 / scale, 15.0, 24.0)));
    const double from = scale < groupToggleZoom ? 8.0 : 28.0;
    const QFontMetricsF metrics(font);
    const QRectF place = strip.adjusted(from, 0.0, -10.0, 0.0);
    const QString title = metrics.elidedText(look.title, Qt::ElideRight, place.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, title);
    const QString kind = groupKindTitle(look.kind.toStdString());
    const double used = metrics.horizontalAdvance(title) + 10.0;
    painter.setFont(nodeFont(NodeText::config));
    if (scale < groupToggleZoom || kind.isEmpty() ||
        QFontMetricsF(painter.font()).horizontalAdvance(kind) > place.width() - used)
        return;
    painter.setPen(theme.textSecondary);
    painter.drawText(place.adjusted(used, 1.0, 0.0, 1.0), Qt::AlignVCenter | Qt::AlignLeft, kind);
}

/// "1,234.50 USD".
QString money(double amount, const QString& currency) {
    constexpr double least = 0.005; // shows as 0.00
    const QString text =
        amount > 0.0 && amount < least ? QStringLiteral("<0.01") : QLocale::c().toString(amount, 'f', 2);
    return text + QLatin1Char(' ') + currency;
}

/// Rates and costs of the nodes inside, as far as they are known.
void sumUp(NodeOverlay& sum, const std::vector<NodeLook>& inside) {
    for (const auto& each : inside) {
        const auto& part = each.overlay;
        if (part == NodeOverlay()) continue;
        sum.basis = part.basis;
        sum.rate += part.rate;
        sum.cost += part.cost;
        if (!part.currency.isEmpty()) sum.currency = part.currency;
        if (part.utilisation) sum.utilisation = std::max(sum.utilisation.value_or(0.0), *part.utilisation);
    }
    if (sum.rate > 0.0)
        sum.metric = GroupPainterText::tr("%1 in all")
                         .arg(QString::fromStdString(model::showQuantity(sum.rate, model::Unit::perSecond)));
    if (sum.cost > 0.0) sum.more = money(sum.cost, sum.currency) + QStringLiteral("/mo");
}

/// The badges of the nodes inside, one of each state: with a number where several nodes have it.
std::vector<Badge> summedBadges(const std::vector<NodeLook>& inside) {
    struct Sum {
        int count{};
        QString text;
        QStringList reasons;
    };
    std::map<State, Sum> sums;
    for (const auto& look : inside)
        for (const auto& badge : look.overlay.badges) {
            auto& sum = sums[badge.state];
            ++sum.count;
            sum.text = badge.text;
            sum.reasons << look.title + QStringLiteral(": ") + badge.reason;
        }
    std::vector<Badge> badges;
    for (const auto& [state, sum] : sums)
        badges.push_back({state, sum.count == 1 ? sum.text : GroupPainterText::tr("%1 nodes").arg(sum.count),
                          sum.reasons.join(QLatin1Char('\n'))});
    return badges;
}
} // namespace

const std::vector<GroupKind>& groupKinds() {
    static const std::vector<GroupKind> all{{"region", QT_TRANSLATE_NOOP("GroupPainterText", "Region")},
                                            {"zone", QT_TRANSLATE_NOOP("GroupPainterText", "Zone")},
                                            {"vpc", QT_TRANSLATE_NOOP("GroupPainterText", "VPC")},
                                            {"domain", QT_TRANSLATE_NOOP("GroupPainterText", "Domain")},
                                            {"tenant", QT_TRANSLATE_NOOP("GroupPainterText", "Tenant")}};
    return all;
}

QString groupKindTitle(std::string_view kind) {
    for (const auto& each : groupKinds())
        if (kind == each.key) return GroupPainterText::tr(each.title);
    return QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
}

QColor groupColor(const Theme& theme, std::string_view kind) {
    std::size_t place = 0;
    for (; place < groupKinds().size(); ++place)
        if (kind == groupKinds()[place].key) break;
    return theme.groups[place];
}

GroupLook lookOf(const model::Group& group, const Placement::Frame& frame) {
    GroupLook look;
    look.rect = frame.rect;
    look.title = QString::fromStdString(group.title());
    look.kind = QString::fromStdString(group.kind);
    return look;
}

QRectF groupToggle(const QRectF& rect) {
    return {rect.left() + 8.0, rect.top() + (groupTitleHeight - toggleSide) / 2.0, toggleSide, toggleSide};
}

QRectF groupTitle(const QRectF& rect) {
    return {rect.left(), rect.top(), rect.width(), groupTitleHeight};
}

void paintGroup(QPainter& painter, const GroupLook& look, const Theme& theme, double scale) {
    painter.save();
    const QColor color = groupColor(theme, look.kind.toStdString());
    QColor fill = look.target ? theme.selection : color;
    fill.setAlphaF(look.target ? 0.16F : 0.06F);
    QPen pen(look.selected || look.target ? theme.selection : color, look.selected || look.target ? 2.5 : 1.4,
             look.selected ? Qt::SolidLine : Qt::DashLine);
    if (look.hovered && !look.selected) pen.setWidthF(2.0);
    if (scale < groupToggleZoom) pen.setWidthF(pen.widthF() / std::max(scale, 0.15) * groupToggleZoom);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(look.rect, frameRadius, frameRadius);
    if (scale >= groupToggleZoom) paintToggle(painter, groupToggle(look.rect), color);
    if (scale >= 0.2) paintTitle(painter, look, color, theme, scale);
    painter.restore();
}

NodeLook boxLook(const model::Group& group, const Placement::Frame& frame,
                 const std::vector<NodeLook>& inside, const Theme& theme) {
    NodeLook look;
    look.rect = frame.rect;
    look.kind = QStringLiteral("group");
    look.header = groupColor(theme, group.kind);
    look.headerText = theme.onDark() ? theme.canvas : QColor(Qt::white);
    look.title = QString::fromStdString(group.title());
    const QString count =
        frame.nodes == 1 ? GroupPainterText::tr("1 node") : GroupPainterText::tr("%1 nodes").arg(frame.nodes);
    const QString kind = groupKindTitle(group.kind);
    look.config = kind.isEmpty() ? count : kind + QStringLiteral(" · ") + count;
    look.hasInput = look.hasOutput = true;
    look.stacked = true;
    for (const auto& each : inside) {
        if (each.problems > 0) look.worst = look.problems > 0 ? std::max(look.worst, each.worst) : each.worst;
        look.problems += each.problems;
    }
    sumUp(look.overlay, inside);
    look.overlay.badges = summedBadges(inside);
    return look;
}

QString boxText(const NodeLook& box) {
    QStringList lines{box.title, box.config};
    if (!box.overlay.metric.isEmpty())
        lines << GroupPainterText::tr("%1: the requests of its nodes, each where it arrives")
                     .arg(box.overlay.metric);
    if (!box.overlay.more.isEmpty()) lines << GroupPainterText::tr("%1 for its nodes").arg(box.overlay.more);
    for (const auto& badge : box.overlay.badges)
        lines << badge.reason;
    return lines.join(QLatin1Char('\n'));
}

} // namespace burst::app
