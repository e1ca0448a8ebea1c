#include "app/desktop/results/merged_view.h"

#include "app/diagram/diagram_text.h"
#include "app/diagram/geometry.h"
#include "app/diagram/group_painter.h"
#include "app/diagram/link_painter.h"
#include "app/diagram/routes.h"
#include "app/report/result_tables.h"
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
constexpr double mergedMargin = 36.0; // px around the design, for its marks
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

/// "(−54.4 %)"; empty without a difference or with nothing to set it against.
QString shareOf(double before, double after) {
    if (before <= 0.0 || before == after) return {};
    const double percent = 100.0 * (after - before) / before;
    return QStringLiteral(" (%1%2 %)")
        .arg(percent < 0.0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(std::abs(percent), 0, 'f', 1);
}

const sim::NodeResult* ranIn(const RunResult& run, const model::NodeId& node) {
    const auto* found = run.summary.node(node);
    return found != nullptr && found->latency.count > 0 ? found : nullptr;
}

/// The figures of the second run, or of the first where only that has the node.
NodeOverlay overlayOf(const model::NodeId& node, const RunResult& a, const RunResult& b) {
    NodeOverlay overlay;
    const auto* before = ranIn(a, node);
    const auto* after = ranIn(b, node);
    if (before != nullptr || after != nullptr) {
        const double p95 = (after != nullptr ? after : before)->latency.p95;
        overlay.metric =
            QStringLiteral("p95 ") + QString::fromStdString(model::showQuantity(p95, model::Unit::seconds));
        if (before != nullptr && after != nullptr) overlay.metric += shareOf(before->latency.p95, p95);
    }
    const auto cost = [&](const RunResult& run) -> std::optional<double> {
        const auto found = run.bill.month.byNode.find(node.text);
        return found == run.bill.month.byNode.end() ? std::nullopt : std::optional(found->second);
    };
    const auto paid = cost(a);
    const auto pays = cost(b);
    const auto& currency = b.bill.month.currency;
    if (paid || pays) {
        const double delta = pays.value_or(0.0) - paid.value_or(0.0);
        overlay.more =
            QString::fromStdString(showMetric(pays.value_or(paid.value_or(0.0)), "cost.month", currency));
        if (delta != 0.0)
            overlay.more += QStringLiteral(" (%1%2)").arg(
                delta < 0.0 ? QStringLiteral("−") : QStringLiteral("+"),
                QString::fromStdString(showMetric(std::abs(delta), "cost.month", currency)));
    }
    return overlay;
}
} // namespace

MergedView::MergedView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("mergedView"));
    setAccessibleName(tr("Both designs on one canvas"));
    setMinimumHeight(100);
}

void MergedView::setDesigns(const model::Design& before, const RunResult& a, const model::Design& after,
                            const RunResult& b, const model::Catalog& catalog) {
    merge_ = merged(before, after);
    catalog_ = catalog;
    overlays_.clear();
    for (const auto& node : merge_.design.nodes)
        overlays_[node.id] = overlayOf(node.id, a, b);
    const QString summary = merge_.summary();
    setAccessibleDescription(summary.isEmpty() ? tr("Both have the same parts and settings") : summary);
    if (fitted_) fit();
    update();
}

void MergedView::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

QStringList MergedView::figures(const model::NodeId& node) const {
    const auto found = overlays_.find(node);
    if (found == overlays_.end()) return {};
    QStringList lines{found->second.metric, found->second.more};
    lines.removeAll(QString());
    return lines;
}

QPointF MergedView::onWidget(const model::NodeId& node) const {
    const auto* drawn = merge_.design.node(node);
    return drawn != nullptr ? origin_ + nodeRect(*drawn).center() * scale_ : QPointF();
}

void MergedView::fit() {
    const QRectF page = diagramPage(merge_.design, mergedMargin);
    const QRectF room = QRectF(rect()).adjusted(0.0, 0.0, 0.0, -legendHeight);
    scale_ =
        std::clamp(std::min(room.width() / page.width(), room.height() / page.height()), leastScale, 1.0);
    origin_ = room.center() - page.center() * scale_;
    fitted_ = true;
}

void MergedView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), theme_->canvas);
    painter.save();
    painter.translate(origin_);
    painter.scale(scale_, scale_);
    paintDesign(painter);
    painter.restore();
    paintLegend(painter);
}

void MergedView::paintDesign(QPainter& painter) const {
    const auto& design = merge_.design;
    const Routes routes(design);
    const auto& placement = routes.placement();
    const auto looks = looksOf(design, catalog_, overlays_);
    for (const auto& frame : placement.frames())
        if (frame.shown && !frame.rect.isEmpty())
            paintGroup(painter, lookOf(*design.group(frame.id), frame), *theme_, 1.0);
    for (const auto& link : design.links) {
        const auto line = placement.line(link);
        if (line.isEmpty()) continue;
        const Fate fate = merge_.links.at(link.id).fate;
        if (fate != Fate::same) {
            QColor halo = fateColor(*theme_, fate);
            halo.setAlphaF(0.45F);
            painter.setPen(QPen(halo, 6.0, fate == Fate::removed ? Qt::DashLine : Qt::SolidLine));
            painter.drawPolyline(line);
        }
        const LinkOverlay overlay{
            .rate = 0.0, .label = linkLabel(link, routes), .disabled = routes.disabled(link)};
        paintLink(painter, line, routes.look(link), {.dimmed = fate == Fate::removed}, overlay, *theme_, {},
                  scale_);
        if (fate != Fate::same)
            paintMark(painter, line[line.size() / 3] - QPointF(10.0, 0.0), scale_, fateSign(fate),
                      fateColor(*theme_, fate), theme_->panel);
    }
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const auto& part = merge_.nodes.at(design.nodes[i].id);
        paintNode(painter, looks[i], {.dimmed = part.fate == Fate::removed}, *theme_, scale_);
        if (part.fate == Fate::same) continue;
        const QColor color = fateColor(*theme_, part.fate);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 3.0, part.fate == Fate::removed ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(looks[i].rect.adjusted(-3.0, -3.0, 3.0, 3.0), 8.0, 8.0);
        paintMark(painter, looks[i].rect.topLeft() + QPointF(8.0, -4.0 - 6.0 / std::min(scale_, 1.0)), scale_,
                  fateSign(part.fate) + QLatin1Char(' ') + fateWord(part.fate), color, theme_->panel);
    }
}

/// The marks mean the same in every zoom.
void MergedView::paintLegend(QPainter& painter) const {
    QString text = tr("B, with the difference to A in brackets");
    const QString summary = merge_.summary();
    text += summary.isEmpty() ? tr(" · the same parts and settings") : QStringLiteral(" · ") + summary;
    painter.setFont(font());
    const QRectF place(8.0, height() - legendHeight + 4.0,
                       QFontMetricsF(font()).horizontalAdvance(text) + 12.0, 20.0);
    painter.fillRect(place, theme_->panel);
    painter.setPen(theme_->textSecondary);
    painter.drawText(place, Qt::AlignCenter, text);
}

const model::Node* MergedView::nodeAt(QPointF onWidget) const {
    const QPointF at = (onWidget - origin_) / scale_;
    const auto found = std::ranges::find_if(
        merge_.design.nodes, [&](const model::Node& node) { return nodeRect(node).contains(at); });
    return found == merge_.design.nodes.end() ? nullptr : &*found;
}

QString MergedView::tip(const model::Node& node) const {
    const auto& part = merge_.nodes.at(node.id);
    QStringList lines{tr("%1: %2").arg(QString::fromStdString(node.title()), fateWord(part.fate))};
    lines += part.changes;
    lines += figures(node.id);
    return lines.join(QLatin1Char('\n'));
}

bool MergedView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto* node = nodeAt(help->pos());
    if (node != nullptr)
        QToolTip::showText(help->globalPos(), tip(*node), this);
    else
        QToolTip::hideText();
    return true;
}

void MergedView::wheelEvent(QWheelEvent* event) {
    constexpr double notch = 1.0015; // to the power of an eighth of a degree
    const double wanted =
        std::clamp(scale_ * std::pow(notch, event->angleDelta().y()), leastScale, mostScale);
    origin_ = event->position() - (event->position() - origin_) * (wanted / scale_);
    scale_ = wanted;
    fitted_ = false;
    update();
    event->accept();
}

void MergedView::mousePressEvent(QMouseEvent* event) {
    pressed_ = last_ = event->pos();
}

void MergedView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    if ((event->pos() - pressed_).manhattanLength() < QApplication::startDragDistance() && last_ == pressed_)
        return;
    origin_ += event->pos() - last_;
    last_ = event->pos();
    fitted_ = false;
    update();
}

void MergedView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || last_ != pressed_) return;
    if (const auto* node = nodeAt(event->position())) emit nodePicked(node->id);
}

void MergedView::mouseDoubleClickEvent(QMouseEvent*) {
    fit();
    update();
}

void MergedView::resizeEvent(QResizeEvent*) {
    if (fitted_) fit();
}

} // namespace burst::app
