#include "app/diagram/node_painter.h"

#include "app/diagram/badge_painter.h"
#include "app/diagram/geometry.h"
#include "app/diagram/icons.h"
#include "app/language/model_text.h"
#include "models/bypass.h"
#include "models/resolve.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>

namespace burst::app {

namespace {

constexpr double radius = 6.0;

QString shown(const model::Setting& setting) {
    if (const auto* text = setting.value.text()) return QString::fromStdString(*text);
    if (setting.value.isNumber() && setting.parameter->type == model::Parameter::Type::integer)
        return QString::number(setting.value.number());
    if (setting.value.isNumber())
        return QString::fromStdString(model::showQuantity(setting.value.number(), setting.parameter->unit));
    return {};
}

QString configLine(const model::Node& node, const model::Design& design, const model::Catalog& catalog) {
    const auto* kind = model::findKind(node.kind);
    if (kind == nullptr) return QString::fromStdString(node.kind);
    const auto settings = model::Settings::of(node, design, catalog);
    QStringList parts;
    for (const auto& key : kind->telling)
        if (const auto* setting = settings.find(key))
            if (const auto text = shown(*setting); !text.isEmpty()) parts << text;
    if (!parts.isEmpty()) return parts.join(QStringLiteral(" · "));
    const auto* offering = model::offeringOf(node, design, catalog);
    if (offering != nullptr) return QString::fromStdString(offering->title);
    return modelText(kind->title);
}

QPainterPath headerPath(const QRectF& r) {
    QPainterPath path;
    path.moveTo(r.left(), r.top() + headerHeight);
    path.lineTo(r.left(), r.top() + radius);
    path.arcTo(QRectF(r.left(), r.top(), 2 * radius, 2 * radius), 180, -90);
    path.lineTo(r.right() - radius, r.top());
    path.arcTo(QRectF(r.right() - 2 * radius, r.top(), 2 * radius, 2 * radius), 90, -90);
    path.lineTo(r.right(), r.top() + headerHeight);
    path.closeSubpath();
    return path;
}

void paintProblem(QPainter& painter, const NodeLook& look, const Theme& theme) {
    if (look.problems == 0) return;
    using Severity = model::Finding::Severity;
    const State state = look.worst == Severity::error     ? State::error
                        : look.worst == Severity::warning ? State::throttled
                                                          : State::coldStart;
    const QString glyph = look.worst == Severity::error     ? QStringLiteral("✕")
                          : look.worst == Severity::warning ? QStringLiteral("!")
                                                            : QStringLiteral("i");
    const auto& color = theme.state(state);
    const QRectF disc(look.rect.right() - 23.0, look.rect.top() + 4.5, 17.0, 17.0);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(color.fill);
    painter.drawEllipse(disc);
    painter.setPen(color.text);
    painter.setFont(nodeFont(NodeText::badge));
    painter.drawText(disc, Qt::AlignCenter,
                     look.problems > 1 && look.problems < 10 ? QString::number(look.problems) : glyph);
}

void paintSpark(QPainter& painter, const NodeLook& look, const Theme& theme) {
    const auto& values = look.overlay.spark;
    if (values.size() < 2) return;
    double top = 0.0;
    for (const double v : values)
        if (std::isfinite(v)) top = std::max(top, v);
    if (top <= 0.0) return;
    const QRectF place(look.rect.left() + 10.0, look.rect.bottom() - 20.0, 80.0, 12.0);
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double v = std::isfinite(values[i]) ? values[i] : 0.0;
        line << QPointF(place.left() +
                            place.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1),
                        place.bottom() - place.height() * v / top);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.series[0], 1.2));
    painter.drawPolyline(line);
}

QRectF utilisationBar(const NodeLook& look) {
    return {look.rect.right() - 46.0, look.rect.bottom() - 18.0, 36.0, 10.0};
}

QString utilisationText(const NodeLook& look) {
    return QStringLiteral("%1 %").arg(std::lround(*look.overlay.utilisation * 100.0));
}

void paintUtilisation(QPainter& painter, const NodeLook& look, const Theme& theme) {
    if (!look.overlay.utilisation) return;
    const double share = *look.overlay.utilisation;
    const QRectF bar = utilisationBar(look);
    painter.setPen(QPen(theme.border, 1.0));
    painter.setBrush(theme.panelAlt);
    painter.drawRect(bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(heatColor(theme, share));
    painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(share, 0.0, 1.0), bar.height()));
    painter.setPen(theme.textPrimary);
    painter.setFont(nodeFont(NodeText::config));
    painter.drawText(QRectF(bar.left() - 40.0, bar.center().y() - 8.0, 36.0, 16.0),
                     Qt::AlignVCenter | Qt::AlignRight, utilisationText(look));
}

/// A crossed circle and a word in place of figures.
void paintSwitchedOff(QPainter& painter, const QRectF& line, const Theme& theme) {
    const QRectF circle(line.left() + 1.0, line.center().y() - 6.0, 12.0, 12.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.textPrimary, 1.6));
    painter.drawEllipse(circle);
    const double reach = circle.width() * 0.35;
    painter.drawLine(circle.center() - QPointF(reach, reach), circle.center() + QPointF(reach, reach));
    painter.setFont(nodeFont(NodeText::metric));
    painter.drawText(line.adjusted(20.0, 0.0, 0.0, 0.0), Qt::AlignVCenter | Qt::AlignLeft,
                     QCoreApplication::translate("diagram", "Disabled"));
}

void paintBody(QPainter& painter, const NodeLook& look, const Theme& theme) {
    const QRectF& r = look.rect;
    const QRectF config(r.left() + 10.0, r.top() + headerHeight + 5.0, r.width() - 20.0, 16.0);
    painter.setFont(nodeFont(NodeText::config));
    painter.setPen(theme.textSecondary);
    painter.drawText(config, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(painter.font()).elidedText(look.config, Qt::ElideRight, config.width()));
    if (look.disabled) return paintSwitchedOff(painter, config.translated(0.0, 18.0), theme);
    if (!look.overlay.metric.isEmpty()) {
        QFont font = nodeFont(NodeText::metric);
        const bool run = look.overlay.basis == NodeOverlay::Basis::run;
        font.setItalic(!run);
        painter.setFont(font);
        painter.setPen(look.overlay.basis == NodeOverlay::Basis::estimate ? theme.textSecondary
                                                                          : theme.textPrimary);
        const QString text = run ? look.overlay.metric : QStringLiteral("~ ") + look.overlay.metric;
        painter.drawText(config.translated(0.0, 18.0), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
    if (!look.overlay.more.isEmpty()) {
        painter.setFont(nodeFont(NodeText::config));
        painter.setPen(theme.textSecondary);
        const QFontMetricsF metrics(painter.font());
        QRectF place = config.translated(0.0, 36.0);
        constexpr double gap = 10.0; // to the percentage, which touches its bar by 4 px
        if (look.overlay.utilisation)
            place.setRight(utilisationBar(look).left() - metrics.horizontalAdvance(utilisationText(look)) -
                           gap);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(look.overlay.more, Qt::ElideRight, place.width()));
    }
    paintSpark(painter, look, theme);
    paintUtilisation(painter, look, theme);
}

void paintPort(QPainter& painter, const QPointF& at, const NodeStates& states, const Theme& theme,
               Port port) {
    QPen pen(states.portGlow && port == Port::input ? theme.selection : theme.nodeBorder, 1.4);
    if (port == Port::failure) pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(states.portGlow && port == Port::input ? theme.selection : theme.node);
    painter.drawEllipse(at, portRadius, portRadius);
}

void paintOutline(QPainter& painter, const NodeLook& look, const NodeStates& states, const Theme& theme) {
    painter.setBrush(Qt::NoBrush);
    const double width = theme.stark() ? 3.0 : 1.2;
    QPen pen(theme.nodeBorder, width);
    if (states.hovered) pen = QPen(theme.textPrimary, width);
    if (states.selected) pen = QPen(theme.selection, std::max(width, 2.5));
    if (look.disabled) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(look.rect, radius, radius);
    if (states.reference) {
        painter.setPen(QPen(theme.selection, 1.5));
        painter.drawRoundedRect(look.rect.adjusted(-4.0, -4.0, 4.0, 4.0), radius + 3.0, radius + 3.0);
    }
    if (states.focused) {
        painter.setPen(QPen(theme.focus, 1.5, Qt::DashLine));
        painter.drawRoundedRect(look.rect.adjusted(-5.0, -5.0, 5.0, 5.0), radius + 4.0, radius + 4.0);
    }
}

constexpr double markSize = 16.0; // px on screen

/// A red disc at the left, of the same size on screen at every zoom that has room for it.
void paintFailureMark(QPainter& painter, const QRectF& rect, const Theme& theme, double scale) {
    const double size = std::min(markSize / scale, rect.height() * 0.7);
    const double inset = std::min(4.0 / scale, (rect.height() - size) / 2.0);
    const QRectF disc(rect.left() + inset, rect.top() + inset, size, size);
    const auto& color = theme.state(State::error);
    painter.setPen(QPen(Qt::white, size * 0.09));
    painter.setBrush(color.fill);
    painter.drawEllipse(disc);
    const QRectF cross = disc.marginsRemoved(QMarginsF(size, size, size, size) * 0.33);
    painter.setPen(QPen(color.text, size * 0.12, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

/// The part of a block that says how busy the node is; empty where nobody knows.
QRectF heatBand(const NodeLook& look) {
    constexpr double part = 0.28; // of the height
    if (!look.overlay.utilisation) return {};
    const double height = look.rect.height() * part;
    return {look.rect.left(), look.rect.bottom() - height, look.rect.width(), height};
}

/// The icon in a block, in whichever ink stands out on it; beside the mark of failures where there is one.
void paintBlockGlyph(QPainter& painter, const NodeLook& look, const QColor& fill) {
    const QRectF room = look.rect.adjusted(0.0, 0.0, 0.0, -heatBand(look).height());
    const double side = room.height() * 0.7;
    QRectF place(0.0, 0.0, side, side);
    place.moveCenter(room.center());
    if (hasFailures(look.overlay)) place.moveRight(look.rect.right() - (look.rect.height() - side) / 2.0);
    const QColor dark(0x11, 0x18, 0x22);
    const QColor ink = contrast(Qt::white, fill) >= contrast(dark, fill) ? QColor(Qt::white) : dark;
    paintGlyph(painter, look.kind, place, ink);
}

/// What is written on the header; on a hatched one, or one without a fill, as on any surface.
QColor headerInk(const NodeLook& look, const Theme& theme) {
    return look.disabled || theme.stark() ? theme.textPrimary : look.headerText;
}

/// The faded surface of what is switched off, with a hatch in the colour of the category.
void paintHatched(QPainter& painter, const QPainterPath& path, const NodeLook& look, const Theme& theme) {
    QColor ink = theme.stark() ? theme.textDisabled : headerColor(look);
    ink.setAlphaF(0.45F);
    painter.fillPath(path, theme.panelAlt);
    painter.fillPath(path, QBrush(ink, Qt::BDiagPattern));
}

/// In the colour of the category; in high contrast a line below the title, and the glyph tells it.
void paintHeader(QPainter& painter, const NodeLook& look, const Theme& theme) {
    painter.setPen(Qt::NoPen);
    if (look.disabled) paintHatched(painter, headerPath(look.rect), look, theme);
    if (theme.stark())
        painter.fillRect(
            QRectF(look.rect.left(), look.rect.top() + headerHeight - 2.0, look.rect.width(), 2.0),
            theme.nodeBorder);
    if (look.disabled || theme.stark()) return;
    painter.setBrush(headerColor(look));
    painter.drawPath(headerPath(look.rect));
}

/// A title in two lines, at the space that is nearest to the middle; in one where it has none.
QStringList halves(const QString& title) {
    qsizetype gap = -1;
    for (qsizetype at = title.indexOf(QLatin1Char(' ')); at >= 0;
         at = title.indexOf(QLatin1Char(' '), at + 1))
        if (gap < 0 || std::abs(2 * at - title.size()) < std::abs(2 * gap - title.size())) gap = at;
    if (gap < 0) return {title};
    return {title.left(gap), title.mid(gap + 1)};
}

/// The title in the header: on one line or, where that is too long for it, on two smaller ones.
void paintTitle(QPainter& painter, const QString& title, const QRectF& place, const QColor& ink) {
    painter.setPen(ink);
    QFont font = nodeFont(NodeText::title);
    const bool fits = QFontMetricsF(font).horizontalAdvance(title) <= place.width();
    const QStringList lines = fits ? QStringList{title} : halves(title);
    if (lines.size() > 1) font.setPixelSize(11);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double height = place.height() / static_cast<double>(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(
            QRectF(place.left(), place.top() + height * static_cast<double>(i), place.width(), height),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
            metrics.elidedText(lines[i], Qt::ElideMiddle, place.width()));
}

/// The title below the icon, on one line or, where it has two words and no room for both, on two.
void paintSmallTitle(QPainter& painter, const NodeLook& look, const QColor& ink, double scale) {
    QFont font = nodeFont(NodeText::title);
    font.setPixelSize(static_cast<int>(std::clamp(10.0 / scale, 18.0, 28.0)));
    const double room = look.rect.width() - 12.0;
    const QString title = look.title.simplified();
    QStringList lines{title};
    if (QFontMetricsF(font).horizontalAdvance(title) > room) {
        lines = halves(title);
        if (lines.size() > 1) font.setPixelSize(std::min(font.pixelSize(), 22));
    }
    const double side = look.rect.height() * (lines.size() > 1 ? 0.3 : 0.4);
    paintGlyph(painter, look.kind,
               QRectF(look.rect.center().x() - side / 2.0, look.rect.top() + 5.0, side, side), ink);
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetricsF metrics(font);
    const QRectF place = look.rect.adjusted(6.0, side + 5.0, -6.0, -1.0);
    for (auto& line : lines)
        line = metrics.elidedText(line, Qt::ElideMiddle, place.width());
    painter.drawText(place, Qt::AlignCenter, lines.join(QLatin1Char('\n')));
}

/// How busy the node is, by length and by colour, so that idle nodes keep the colour of their kind.
void paintHeatBand(QPainter& painter, const NodeLook& look, const Theme& theme) {
    const QRectF band = heatBand(look);
    if (band.isEmpty()) return;
    const double share = std::clamp(*look.overlay.utilisation, 0.0, 1.0);
    // Its corners reach beyond the round ones by less than the frame is wide.
    painter.fillRect(band, theme.panel);
    painter.fillRect(QRectF(band.topLeft(), QSizeF(band.width() * share, band.height())),
                     heatColor(theme, share));
}

/// Below 60 %: header colour, icon and title; below 35 % a block with the icon, below 15 % without.
void paintSmall(QPainter& painter, const NodeLook& look, const NodeStates& states, const Theme& theme,
                double scale) {
    const QColor category = headerColor(look);
    const QColor outline = theme.stark() ? theme.nodeBorder : category;
    const QColor fill = look.disabled || theme.stark() ? theme.panelAlt : category;
    painter.setBrush(fill);
    painter.setPen(states.selected ? QPen(theme.selection, 2.5 / scale) : QPen(outline, 1.5 / scale));
    const bool failing = hasFailures(look.overlay) && !look.disabled;
    if (scale < 0.15) { // too small for a mark: all of it is the mark
        const QColor mark = failing ? theme.state(State::error).fill : fill;
        painter.setBrush(mark);
        const double half = 0.75 / scale; // of the outline, which has the same colour
        if (states.selected || theme.stark())
            painter.drawRect(look.rect);
        else
            painter.fillRect(look.rect.adjusted(-half, -half, half, half), mark);
        return;
    }
    if (failing && !states.selected) painter.setPen(QPen(theme.state(State::error).fill, 2.5 / scale));
    const QPen frame = painter.pen();
    const bool block = scale < namesFrom;
    if (block) painter.setPen(Qt::NoPen); // its frame comes last
    painter.drawRoundedRect(look.rect, radius, radius);
    if (look.disabled) {
        QPainterPath path;
        path.addRoundedRect(look.rect, radius, radius);
        paintHatched(painter, path, look, theme);
    }
    if (!block) {
        paintSmallTitle(painter, look, headerInk(look, theme), scale);
        paintProblem(painter, look, theme);
    } else {
        if (!look.disabled) paintHeatBand(painter, look, theme);
        paintBlockGlyph(painter, look, fill);
        painter.setPen(frame);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(look.rect, radius, radius);
    }
    if (failing) paintFailureMark(painter, look.rect, theme, scale);
}

} // namespace

bool hasFailures(const NodeOverlay& overlay) {
    return std::any_of(overlay.badges.begin(), overlay.badges.end(), [](const Badge& badge) {
        return badge.state == State::error || badge.state == State::timeout || badge.state == State::dropped;
    });
}

QColor heatColor(const Theme& theme, double share) {
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(theme.heat.size() - 1);
    return theme.heat[static_cast<std::size_t>(std::lround(place))];
}

QColor headerColor(const NodeLook& look) {
    return look.header.isValid() ? look.header : categoryColor(look.category.toStdString());
}

namespace {
QFont freshFont(NodeText use, QFont font) {
    switch (use) {
    case NodeText::title:
        font.setPixelSize(13);
        font.setWeight(QFont::DemiBold);
        break;
    case NodeText::config:
        font.setPixelSize(11);
        break;
    case NodeText::metric:
        font.setPixelSize(12);
        font.setWeight(QFont::DemiBold);
        break;
    case NodeText::badge:
        font.setPixelSize(11);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}
} // namespace

QFont nodeFont(NodeText use) {
    // Looking a font up takes longer than drawing with it.
    static thread_local QFont base;
    static thread_local std::map<NodeText, QFont> fonts;
    if (const QFont now = QGuiApplication::font(); now != base || fonts.empty()) {
        fonts.clear();
        base = now;
        for (const auto each : {NodeText::title, NodeText::config, NodeText::metric, NodeText::badge})
            fonts.emplace(each, freshFont(each, base));
    }
    return fonts.at(use);
}

NodeLook lookOf(const model::Node& node, const model::Design& design, const model::Catalog& catalog) {
    const auto* kind = model::findKind(node.kind);
    NodeLook look;
    look.rect = nodeRect(node);
    look.kind = QString::fromStdString(node.kind);
    look.category = QString::fromStdString(kind != nullptr ? kind->category : std::string());
    look.title = QString::fromStdString(node.title());
    if (kind != nullptr)
        look.config = configLine(node, design, catalog);
    else
        look.config = QStringLiteral("“%1” is not known").arg(look.kind);
    look.locked = node.locked;
    look.disabled = model::isDisabled(node);
    look.hasInput = hasPort(node.kind, Port::input);
    look.hasOutput = hasPort(node.kind, Port::output);
    look.hasFailure = hasPort(node.kind, Port::failure);
    return look;
}

void paintNode(QPainter& painter, const NodeLook& look, const NodeStates& states, const Theme& theme,
               double scale) {
    painter.save();
    if (states.dimmed) painter.setOpacity(0.4);
    if (scale < fullPicture) {
        paintSmall(painter, look, states, theme, scale);
        painter.restore();
        return;
    }
    if (look.stacked) {
        painter.setPen(QPen(theme.nodeBorder, 1.2));
        painter.setBrush(theme.node);
        painter.drawRoundedRect(look.rect.translated(5.0, 5.0), radius, radius);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.node);
    painter.drawRoundedRect(look.rect, radius, radius);
    paintHeader(painter, look, theme);
    const QColor ink = headerInk(look, theme);
    paintGlyph(painter, look.kind, QRectF(look.rect.left() + 9.0, look.rect.top() + 5.5, 15.0, 15.0), ink);
    const double marks = (look.problems > 0 ? 26.0 : 8.0) + (look.locked ? 18.0 : 0.0);
    if (look.locked)
        paintGlyph(painter, QStringLiteral("lock"),
                   QRectF(look.rect.right() - marks, look.rect.top() + 6.0, 14.0, 14.0), ink);
    paintTitle(
        painter, look.title,
        QRectF(look.rect.left() + 30.0, look.rect.top(), look.rect.width() - 30.0 - marks, headerHeight),
        ink);
    paintBody(painter, look, theme);
    paintOutline(painter, look, states, theme);
    if (look.hasInput) paintPort(painter, portAt(look.rect, Port::input), states, theme, Port::input);
    if (look.hasOutput) paintPort(painter, portAt(look.rect, Port::output), states, theme, Port::output);
    if (look.hasFailure) paintPort(painter, portAt(look.rect, Port::failure), states, theme, Port::failure);
    paintProblem(painter, look, theme);
    paintBadges(painter, look, theme);
    painter.restore();
}

QRectF paintedRect(const NodeLook& look) {
    double left = 10.0;
    if (!look.overlay.badges.empty()) left = 60.0; // badges may reach beyond the left edge
    return look.rect.adjusted(-left, -18.0, 10.0, 10.0);
}

} // namespace burst::app
