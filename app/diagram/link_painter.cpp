#include "app/diagram/link_painter.h"

#include "app/diagram/node_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace burst::app {

namespace {

constexpr double arrowLength = 10.0;
constexpr double afar = 0.2; // zoom below which wires are lines only

double widthOf(const LinkStates& states, const LinkOverlay& overlay) {
    const double load = overlay.rate > 0.0 ? 1.2 * std::log10(1.0 + overlay.rate) : 0.0;
    return std::min(1.5 + load, 6.0) + (states.selected || states.hovered ? 1.0 : 0.0);
}

QColor colorOf(LinkLook look, const LinkStates& states, const Theme& theme) {
    if (states.selected || states.hovered) return theme.edgeHot;
    return look == LinkLook::failure ? theme.state(State::error).fill : theme.edge;
}

QPen penOf(LinkLook look, const LinkStates& states, const LinkOverlay& overlay, const Theme& theme) {
    QPen pen(colorOf(look, states, theme), widthOf(states, overlay), Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    // Dash patterns count in pen widths.
    const double unit = 1.0 / pen.widthF();
    if (look == LinkLook::asynchronous) pen.setDashPattern({7.0 * unit, 4.0 * unit});
    if (look == LinkLook::failure) pen.setDashPattern({2.0 * unit, 3.0 * unit});
    return pen;
}

/// A wire of a design seen from afar: a thin line of a few segments, without dashes and arrow. With thousands
/// of wires in view nothing else can be seen of them.
void paintFromAfar(QPainter& painter, const QPolygonF& line, const LinkStates& states, const QColor& color,
                   double scale) {
    constexpr qsizetype most = 6;
    constexpr double length = 10.0; // px on screen of a segment
    const double whole = QLineF(line.front(), line.back()).length() * scale;
    const auto segments = std::clamp(static_cast<qsizetype>(whole / length), qsizetype{1}, most);
    std::array<QPointF, most + 1> few;
    for (qsizetype i = 0; i <= segments; ++i)
        few[static_cast<std::size_t>(i)] = line[i * (line.size() - 1) / segments];
    QPen pen(color, states.selected || states.hovered ? 2.0 : 1.0);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawPolyline(few.data(), static_cast<int>(segments) + 1);
}

/// A curve with fewer points, where those of it would lie closer on screen than can be seen.
QPolygonF coarser(const QPolygonF& line, double scale) {
    constexpr qsizetype fewest = 12; // lines with fewer points have corners
    constexpr double least = 8.0;    // px on screen between points
    if (scale >= 1.0 || line.size() < fewest) return line;
    QPolygonF few;
    few.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool end = i == 0 || i + 2 >= line.size(); // the last segment points the arrow
        if (end || QLineF(few.back(), line[i]).length() * scale >= least) few << line[i];
    }
    return few;
}

/// Runs of segments that touch the exposed part; dashes stay in place because each run tells its offset.
void paintRuns(QPainter& painter, const QPolygonF& line, QPen pen, const QRectF& exposed) {
    if (exposed.isEmpty()) {
        painter.setPen(pen);
        painter.drawPolyline(line);
        return;
    }
    double travelled = 0.0;
    double start = 0.0;
    QPolygonF run;
    const auto flush = [&] {
        if (run.size() > 1) {
            if (pen.style() == Qt::CustomDashLine) pen.setDashOffset(start / pen.widthF());
            painter.setPen(pen);
            painter.drawPolyline(run);
        }
        run.clear();
    };
    for (int i = 0; i + 1 < line.size(); ++i) {
        const QRectF box = QRectF(line[i], line[i + 1]).normalized().adjusted(-1.0, -1.0, 1.0, 1.0);
        if (box.intersects(exposed)) {
            if (run.isEmpty()) {
                start = travelled;
                run << line[i];
            }
            run << line[i + 1];
        } else {
            flush();
        }
        travelled += std::hypot(line[i + 1].x() - line[i].x(), line[i + 1].y() - line[i].y());
    }
    flush();
}

void paintArrow(QPainter& painter, const QPolygonF& line, const QColor& color, double width) {
    const QPointF tip = line.back() - QPointF(portRadius, 0.0);
    const QPointF before = line[line.size() - 2];
    const double angle = std::atan2(line.back().y() - before.y(), line.back().x() - before.x());
    const double size = arrowLength + width - 1.5;
    const auto corner = [&](double turn) {
        return tip - QPointF(std::cos(angle + turn) * size, std::sin(angle + turn) * size);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, corner(0.42), corner(-0.42)});
}

QRectF labelRect(const QPolygonF& line, const QString& label) {
    const QPointF middle = line[line.size() / 2];
    const double width = QFontMetricsF(nodeFont(NodeText::config)).horizontalAdvance(label) + 14.0;
    return {middle.x() - width / 2.0, middle.y() - 9.0, width, 18.0};
}

} // namespace

void paintLink(QPainter& painter, const QPolygonF& line, LinkLook look, const LinkStates& states,
               const LinkOverlay& overlay, const Theme& theme, const QRectF& exposed, double scale) {
    if (line.size() < 2) return;
    if (scale < afar) {
        paintFromAfar(painter, line, states, colorOf(look, states, theme), scale);
        return;
    }
    painter.save();
    if (states.dimmed || overlay.disabled) painter.setOpacity(0.4);
    const QPen pen = penOf(look, states, overlay, theme);
    painter.setBrush(Qt::NoBrush);
    paintRuns(painter, coarser(line, scale), pen, exposed);
    paintArrow(painter, line, pen.color(), pen.widthF());
    if (!overlay.label.isEmpty() && scale >= 0.6) {
        const QRectF pill = labelRect(line, overlay.label);
        painter.setPen(QPen(theme.gridMajor, 1.0));
        painter.setBrush(theme.canvas);
        painter.drawRoundedRect(pill, 9.0, 9.0);
        painter.setFont(nodeFont(NodeText::config));
        painter.setPen(theme.textSecondary);
        painter.drawText(pill, Qt::AlignCenter, overlay.label);
    }
    painter.restore();
}

QRectF paintedRect(const QPolygonF& line, const LinkOverlay& overlay) {
    if (line.size() < 2) return {};
    QRectF rect = line.boundingRect().adjusted(-10.0, -10.0, 10.0, 10.0);
    if (!overlay.label.isEmpty()) rect |= labelRect(line, overlay.label).adjusted(-2.0, -2.0, 2.0, 2.0);
    return rect;
}

} // namespace burst::app
