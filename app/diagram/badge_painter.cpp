#include "app/diagram/badge_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace burst::app {

namespace {
constexpr double badgeHeight = 18.0;
constexpr double badgeOverlap = 4.0; // above the capitals of the title
constexpr std::size_t mostBadges = 2;

QString stateGlyph(State state) {
    switch (state) {
    case State::coldStart:
        return QStringLiteral("❄");
    case State::throttled:
        return QStringLiteral("▥");
    case State::error:
        return QStringLiteral("✕");
    case State::timeout:
        return QStringLiteral("◷");
    case State::backlog:
        return QStringLiteral("≡");
    case State::retrying:
        return QStringLiteral("↻");
    case State::dropped:
        return QStringLiteral("⌫");
    case State::healthy:
        return QStringLiteral("✓");
    case State::idle:
        break;
    }
    return QStringLiteral("–");
}

QString badgeText(const Badge& badge) {
    return stateGlyph(badge.state) + QLatin1Char(' ') + badge.text;
}

} // namespace

std::vector<QRectF> badgeRects(const NodeLook& look) {
    const QFontMetricsF metrics(nodeFont(NodeText::badge));
    std::vector<QRectF> places;
    double right = look.rect.right() - 6.0;
    for (std::size_t i = 0; i < std::min(look.overlay.badges.size(), mostBadges) && !look.disabled; ++i) {
        const double width = metrics.horizontalAdvance(badgeText(look.overlay.badges[i])) + 16.0;
        // On the upper edge, but above the title, which has to stay readable.
        places.emplace_back(right - width, look.rect.top() + badgeOverlap - badgeHeight, width, badgeHeight);
        right -= width + 4.0;
    }
    return places;
}

void paintBadges(QPainter& painter, const NodeLook& look, const Theme& theme) {
    painter.setFont(nodeFont(NodeText::badge));
    const auto places = badgeRects(look);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& badge = look.overlay.badges[i];
        const auto& color = theme.state(badge.state);
        painter.setPen(QPen(theme.canvas, 1.5));
        painter.setBrush(color.fill);
        painter.drawRoundedRect(places[i], badgeHeight / 2.0, badgeHeight / 2.0);
        painter.setPen(color.text);
        painter.drawText(places[i], Qt::AlignCenter, badgeText(badge));
    }
}

} // namespace burst::app
