#include "app/desktop/results/design_pane.h"

#include "app/diagram/diagram_text.h"
#include "app/diagram/geometry.h"
#include "app/diagram/group_painter.h"
#include "app/diagram/link_painter.h"
#include "app/diagram/routes.h"
#include "models/units.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double paneMargin = 36.0;   // px around the design, for its marks
constexpr double markRoom = 34.0;     // of it above and left of a node
constexpr double legendHeight = 28.0; // px
constexpr double leastScale = 0.1;
constexpr double mostScale = 2.0;

QColor fateColor(const Theme& theme, Fate fate) {
    switch (fate) {
    case Fate::added:
        return theme.better;
    case Fate::removed:
        return theme.worse;
    case Fate::changed:
        return theme.seriesColor(4);
    case Fate::same:
        break;
    }
    return theme.textSecondary;
}

QString fateSign(Fate fate) {
    switch (fate) {
    case Fate::added:
        return QStringLiteral("+");
    case Fate::removed:
        return QStringLiteral("−");
    case Fate::changed:
        return QStringLiteral("≠");
    case Fate::same:
        break;
    }
    return {};
}

QString fateWord(Fate fate) {
    switch (fate) {
    case Fate::added:
        return QObject::tr("added");
    case Fate::removed:
        return QObject::tr("removed");
    case Fate::changed:
        return QObject::tr("changed");
    case Fate::same:
        break;
    }
    return QObject::tr("the same");
}

/// A pill with a sign and words, its left edge at `at`; read from afar as well as from near.
void paintMark(QPainter& painter, QPointF at, double scale, const QString& text, const QColor& fill,
               const QColor& ink) {
    painter.save();
    painter.translate(at);
    if (scale < 1.0) painter.scale(1.0 / scale, 1.0 / scale);
    QFont font = nodeFont(NodeText::badge);
    font.setBold(true);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 14.0;
    const QRectF pill(0.0, -9.0, width, 18.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, 9.0, 9.0);
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
}
} // namespace

DesignPane::DesignPane(Removed removed, QWidget* parent) : QWidget(parent), removed_(removed) {
    setMinimumHeight(100);
}

QSize DesignPane::sizeHint() const {
    return {320, 200};
}

void DesignPane::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

void DesignPane::setParts(MergedDesign parts, const model::Catalog& catalog) {
    parts_ = std::move(parts);
    catalog_ = catalog;
    const QString summary = parts_.summary();
    setAccessibleDescription(summary.isEmpty() ? tr("Both have the same parts and settings") : summary);
    setPage(diagramPage(parts_.design, paneMargin), differing());
}

void DesignPane::setFigures(NodeOverlays overlays, std::map<model::LinkId, double> rates) {
    overlays_ = std::move(overlays);
    rates_ = std::move(rates);
    update();
}

void DesignPane::setLegend(const QString& text) {
    legend_ = text;
    update();
}

void DesignPane::setLook(const Look& look) {
    look_ = look;
    update();
}

void DesignPane::setPage(const QRectF& page, const QRectF& differing) {
    page_ = page;
    wanted_ = differing;
    if (look_.fitted) fit(Whole::whereReadable);
    update();
}

QStringList DesignPane::figures(const model::NodeId& node) const {
    const auto found = overlays_.find(node);
    if (found == overlays_.end()) return {};
    QStringList lines{found->second.metric, found->second.more};
    lines.removeAll(QString());
    return lines;
}

QRectF DesignPane::room() const {
    return QRectF(rect()).adjusted(0.0, 0.0, 0.0, -legendHeight);
}

QPointF DesignPane::origin() const {
    return room().center() - look_.centre * look_.scale;
}

QPointF DesignPane::onWidget(const model::NodeId& node) const {
    const auto* drawn = parts_.design.node(node);
    return drawn != nullptr ? origin() + nodeRect(*drawn).center() * look_.scale : QPointF();
}

QRectF DesignPane::differing() const {
    QRectF around;
    for (const auto& node : parts_.design.nodes)
        if (parts_.nodes.at(node.id).fate != Fate::same) around |= nodeRect(node);
    return around;
}

/// Where all of it would be too small to be read, what differs is in the middle of what can be.
void DesignPane::fit(Whole whole) {
    if (page_.isEmpty()) return;
    const QSizeF space = room().size();
    const double all = std::min({space.width() / page_.width(), space.height() / page_.height(), 1.0});
    look_ = {page_.center(), std::max(all, leastScale), true};
    if (whole == Whole::always || all >= fullPicture) return;
    look_.scale = fullPicture;
    const QRectF wanted = wanted_.isEmpty() ? page_ : wanted_.adjusted(-markRoom, -markRoom, 0.0, 0.0);
    // What has no room is seen from its begin on; beyond the edges of the page is nothing to be seen.
    const auto middle = [](double from, double to, double least, double most, double seen) {
        if (most - least <= seen) return 0.5 * (least + most);
        const double wish = to - from > seen ? from + 0.5 * seen : 0.5 * (from + to);
        return std::clamp(wish, least + 0.5 * seen, most - 0.5 * seen);
    };
    look_.centre = {
        middle(wanted.left(), wanted.right(), page_.left(), page_.right(), space.width() / fullPicture),
        middle(wanted.top(), wanted.bottom(), page_.top(), page_.bottom(), space.height() / fullPicture)};
}

void DesignPane::lookAt(const Look& look) {
    look_ = look;
    update();
    emit looked(look_);
}

void DesignPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), theme_->canvas);
    painter.save();
    painter.translate(origin());
    painter.scale(look_.scale, look_.scale);
    paintDesign(painter);
    painter.restore();
    paintLegend(painter);
}

void DesignPane::paintDesign(QPainter& painter) const {
    const auto& design = parts_.design;
    const Routes routes(design);
    for (const auto& frame : routes.placement().frames())
        if (frame.shown && !frame.rect.isEmpty())
            paintGroup(painter, lookOf(*design.group(frame.id), frame), *theme_, 1.0);
    for (const auto& link : design.links)
        paintLink(painter, link, routes);
    for (std::size_t i = 0; const auto& look : looksOf(design, catalog_, overlays_))
        paintNode(painter, look, parts_.nodes.at(design.nodes[i++].id));
}

void DesignPane::paintLink(QPainter& painter, const model::Link& link, const Routes& routes) const {
    const auto line = routes.line(link);
    if (line.isEmpty()) return;
    const Fate fate = parts_.links.at(link.id).fate;
    if (fate != Fate::same) {
        QColor halo = fateColor(*theme_, fate);
        halo.setAlphaF(0.45F);
        painter.setPen(QPen(halo, 6.0, fate == Fate::removed ? Qt::DashLine : Qt::SolidLine));
        painter.drawPolyline(line);
    }
    const auto rate = rates_.find(link.id);
    const bool flows = rate != rates_.end();
    const QString flow =
        flows ? QString::fromStdString(model::showQuantity(rate->second, model::Unit::perSecond)) : QString();
    const LinkOverlay overlay{.rate = flows ? rate->second : 0.0,
                              .label = linkLabel(link, routes, flow),
                              .disabled = routes.disabled(link)};
    app::paintLink(painter, line, routes.look(link),
                   {.dimmed = fate == Fate::removed && removed_ == Removed::asGhosts}, overlay, *theme_, {},
                   look_.scale);
    if (fate != Fate::same)
        paintMark(painter, line[line.size() / 3] - QPointF(10.0, 0.0), look_.scale, fateSign(fate),
                  fateColor(*theme_, fate), theme_->panel);
}

void DesignPane::paintNode(QPainter& painter, const NodeLook& look, const MergedPart& part) const {
    app::paintNode(painter, look, {.dimmed = part.fate == Fate::removed && removed_ == Removed::asGhosts},
                   *theme_, look_.scale);
    if (part.fate == Fate::same) return;
    const QColor color = fateColor(*theme_, part.fate);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 3.0, part.fate == Fate::removed ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(look.rect.adjusted(-3.0, -3.0, 3.0, 3.0), 8.0, 8.0);
    paintMark(painter, look.rect.topLeft() + QPointF(8.0, -4.0 - 6.0 / std::min(look_.scale, 1.0)),
              look_.scale, fateSign(part.fate) + QLatin1Char(' ') + fateWord(part.fate), color,
              theme_->panel);
}

/// The marks mean the same in every zoom.
void DesignPane::paintLegend(QPainter& painter) const {
    const double most = width() - 28.0;
    const QString text = QFontMetricsF(font()).elidedText(legend_, Qt::ElideRight, most);
    painter.setFont(font());
    const QRectF place(8.0, height() - legendHeight + 4.0,
                       QFontMetricsF(font()).horizontalAdvance(text) + 12.0, 20.0);
    painter.fillRect(place, theme_->panel);
    painter.setPen(theme_->textSecondary);
    painter.drawText(place, Qt::AlignCenter, text);
}

const model::Node* DesignPane::nodeAt(QPointF onWidget) const {
    const QPointF at = (onWidget - origin()) / look_.scale;
    const auto found = std::ranges::find_if(
        parts_.design.nodes, [&](const model::Node& node) { return nodeRect(node).contains(at); });
    return found == parts_.design.nodes.end() ? nullptr : &*found;
}

QString DesignPane::tip(const model::Node& node) const {
    const auto& part = parts_.nodes.at(node.id);
    QStringList lines{tr("%1: %2").arg(QString::fromStdString(node.title()), fateWord(part.fate))};
    lines += part.changes;
    lines += figures(node.id);
    return lines.join(QLatin1Char('\n'));
}

bool DesignPane::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto* node = nodeAt(help->pos());
    if (node != nullptr)
        QToolTip::showText(help->globalPos(), tip(*node), this);
    else
        QToolTip::hideText();
    return true;
}

void DesignPane::wheelEvent(QWheelEvent* event) {
    constexpr double notch = 1.0015; // to the power of an eighth of a degree
    const double wanted =
        std::clamp(look_.scale * std::pow(notch, event->angleDelta().y()), leastScale, mostScale);
    const QPointF fromMiddle = event->position() - room().center();
    lookAt({look_.centre + fromMiddle / look_.scale - fromMiddle / wanted, wanted, false});
    event->accept();
}

void DesignPane::mousePressEvent(QMouseEvent* event) {
    pressed_ = last_ = event->pos();
}

void DesignPane::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    if ((event->pos() - pressed_).manhattanLength() < QApplication::startDragDistance() && last_ == pressed_)
        return;
    const QPointF moved = event->pos() - last_;
    last_ = event->pos();
    lookAt({look_.centre - moved / look_.scale, look_.scale, false});
}

void DesignPane::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || last_ != pressed_) return;
    if (const auto* node = nodeAt(event->position())) emit nodePicked(node->id);
}

void DesignPane::mouseDoubleClickEvent(QMouseEvent*) {
    const Look before = look_;
    fit(Whole::always);
    if (before.fitted && before.scale == look_.scale) fit(Whole::whereReadable);
    lookAt(look_);
}

void DesignPane::resizeEvent(QResizeEvent*) {
    if (look_.fitted) fit(Whole::whereReadable);
}

} // namespace burst::app
