#include "app/desktop/traces/waterfall.h"

#include "app/language/model_text.h"
#include "app/report/cause_table.h"
#include "models/units.h"
#include "simulator/kernel/time.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {

constexpr int axisHeight = 24; // px
constexpr int indent = 14;     // px a call
constexpr double shortestWindow = 1e-6;
constexpr double shortestBar = 2.0; // px
constexpr int ticks = 6;

QString shownTime(double value) {
    return QString::fromStdString(model::showQuantity(value, model::Unit::seconds));
}

QString worded(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

QColor causeColor(const Theme& theme, sim::Cause cause) {
    switch (cause) {
    case sim::Cause::network:
        return theme.state(State::idle).fill;
    case sim::Cause::waiting:
        return theme.state(State::throttled).fill;
    case sim::Cause::coldStart:
        return theme.state(State::coldStart).fill;
    case sim::Cause::compute:
        return theme.state(State::healthy).fill;
    case sim::Cause::processor:
        return theme.state(State::retrying).fill;
    case sim::Cause::downstream:
        break;
    }
    return theme.state(State::backlog).fill;
}

Waterfall::Waterfall(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(QStringLiteral("waterfall"));
    setAccessibleName(tr("Calls of the request"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
}

void Waterfall::setTheme(const Theme& theme) {
    theme_ = &theme;
    viewport()->update();
}

void Waterfall::setTrace(const sim::Trace* trace) {
    trace_ = trace;
    fill();
    showAll();
    emit windowChanged();
}

void Waterfall::setLeast(double share) {
    least_ = share;
    fill();
}

void Waterfall::fill() {
    rows_ = trace_ ? traceRows(*trace_, least_) : std::vector<TraceRow>();
    current_ = rows_.empty() ? std::nullopt : std::optional<std::size_t>(0);
    updateScroll();
    viewport()->update();
}

void Waterfall::showAll() {
    if (trace_) setWindow(0.0, lengthOf(*trace_));
}

void Waterfall::setWindow(double from, double to) {
    const double whole = trace_ ? std::max(lengthOf(*trace_), shortestWindow) : 1.0;
    const double width = std::clamp(to - from, shortestWindow, whole);
    from_ = std::clamp(from, 0.0, whole - width);
    to_ = from_ + width;
    viewport()->update();
    emit windowChanged();
}

int Waterfall::rowHeight() const {
    return std::max(22, fontMetrics().height() + 6);
}

int Waterfall::namesWidth() const {
    return std::clamp(viewport()->width() / 3, 120, 300);
}

double Waterfall::xOf(double time) const {
    const double left = namesWidth() + 8.0;
    return left + (time - from_) / (to_ - from_) * (viewport()->width() - left - 12.0);
}

double Waterfall::timeAt(double x) const {
    const double left = namesWidth() + 8.0;
    return from_ + (x - left) / std::max(1.0, viewport()->width() - left - 12.0) * (to_ - from_);
}

std::optional<std::size_t> Waterfall::rowAt(double y) const {
    const double inside = y - axisHeight + verticalScrollBar()->value();
    if (y < axisHeight || inside < 0) return std::nullopt;
    const auto row = static_cast<std::size_t>(inside / rowHeight());
    return row < rows_.size() ? std::optional(row) : std::nullopt;
}

QRectF Waterfall::barOf(std::size_t row) const {
    const double top = axisHeight + static_cast<double>(row) * rowHeight() - verticalScrollBar()->value();
    const double left = xOf(rows_[row].from);
    const double right = std::max(left + shortestBar, xOf(rows_[row].to));
    return {left, top + 4.0, right - left, rowHeight() - 8.0};
}

void Waterfall::updateScroll() {
    const int content = static_cast<int>(rows_.size()) * rowHeight();
    const int room = std::max(0, viewport()->height() - axisHeight);
    verticalScrollBar()->setRange(0, std::max(0, content - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(rowHeight());
}

void Waterfall::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScroll();
}

QString Waterfall::nameOf(const TraceRow& row) const {
    const auto& span = trace_->spans[row.span];
    QString name = worded(span.title);
    if (span.attempt > 0) name += tr(", attempt %1").arg(span.attempt + 1);
    return name;
}

QString Waterfall::tipOf(const TraceRow& row, double time) const {
    const auto& span = trace_->spans[row.span];
    QStringList lines{nameOf(row),
                      tr("%1, from %2 on").arg(shownTime(row.to - row.from), shownTime(row.from))};
    if (row.arrived > row.from) lines << tr("on its way for %1").arg(shownTime(row.arrived - row.from));
    lines << (span.limit.empty()
                  ? worded(endingText(span.ending))
                  : tr("%1 by the %2").arg(worded(endingText(span.ending)), worded(span.limit)));
    if (span.detached) lines << tr("nobody waited for it");
    if (span.overdue) lines << tr("its caller ran out of time, the work went on");
    if (span.open) lines << tr("the run ended before it did");
    for (const auto& part : row.parts)
        if (time >= part.from && time <= part.to) {
            QString text =
                tr("here: %1, %2").arg(modelText(causeWord(part.cause)), shownTime(part.to - part.from));
            if (!part.limit.empty()) text += tr(", held back by the %1").arg(worded(part.limit));
            lines << text;
        }
    return lines.join(QLatin1Char('\n'));
}

void Waterfall::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme_->panel);
    if (!trace_) return;
    painter.save();
    painter.setClipRect(0, axisHeight, viewport()->width(), viewport()->height() - axisHeight);
    const int first = verticalScrollBar()->value() / rowHeight();
    const int last = first + viewport()->height() / rowHeight() + 1;
    for (int row = first; row <= last && row < static_cast<int>(rows_.size()); ++row)
        paintRow(painter, static_cast<std::size_t>(row));
    painter.restore();
    paintAxis(painter);
}

void Waterfall::paintAxis(QPainter& painter) const {
    painter.fillRect(QRect(0, 0, viewport()->width(), axisHeight), theme_->panelAlt);
    // The grid lies behind the bars of the rows that are not painted yet, and beside the others.
    const double step = (to_ - from_) / ticks;
    const double magnitude = std::pow(10.0, std::floor(std::log10(step)));
    const double nice = step / magnitude < 2   ? 2 * magnitude
                        : step / magnitude < 5 ? 5 * magnitude
                                               : 10 * magnitude;
    for (double tick = std::ceil(from_ / nice) * nice; tick <= to_; tick += nice) {
        const double x = xOf(tick);
        painter.setPen(theme_->border);
        painter.drawLine(QPointF(x, axisHeight - 5.0), QPointF(x, axisHeight));
        painter.setPen(theme_->textSecondary);
        painter.drawText(QRectF(x - 50.0, 0.0, 100.0, axisHeight - 6.0), Qt::AlignHCenter | Qt::AlignBottom,
                         tick == 0 ? QStringLiteral("0") : shownTime(tick));
    }
    painter.setPen(theme_->textPrimary);
    painter.drawText(QRect(10, 0, namesWidth() - 10, axisHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("Call"));
}

void Waterfall::paintRow(QPainter& painter, std::size_t index) const {
    const TraceRow& row = rows_[index];
    const QRectF bar = barOf(index);
    const QRectF line(0.0, bar.top() - 4.0, viewport()->width(), rowHeight());
    if (current_ == index) {
        QColor fill = theme_->selection;
        fill.setAlphaF(hasFocus() ? 0.2F : 0.1F);
        painter.fillRect(line, fill);
    }
    painter.setPen(theme_->gridMajor);
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    const auto& span = trace_->spans[row.span];
    const bool failed = span.ending != sim::Ending::succeeded;
    const QRectF name(10.0 + row.depth * indent, line.top(), namesWidth() - 14.0 - row.depth * indent,
                      line.height());
    painter.setPen(theme_->textPrimary);
    const QString text = (failed ? QStringLiteral("✕ ") : QString()) + nameOf(row);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(name.width())));
    painter.save();
    painter.setClipRect(QRectF(namesWidth(), line.top(), viewport()->width() - namesWidth(), line.height()));
    const QRectF work(QPointF(std::max(bar.left(), xOf(row.arrived)), bar.top()), bar.bottomRight());
    painter.fillRect(work, theme_->panelAlt);
    paintParts(painter, row, bar);
    QPen outline(failed ? theme_->state(State::error).fill : theme_->nodeBorder, failed ? 2.0 : 1.0);
    if (span.detached) outline.setStyle(Qt::DashLine);
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(work);
    if (row.arrived > row.from) {
        painter.setPen(QPen(theme_->nodeBorder, 1.0));
        painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(work.left(), bar.center().y()));
    }
    painter.restore();
}

void Waterfall::paintParts(QPainter& painter, const TraceRow& row, const QRectF& bar) const {
    for (const auto& part : row.parts) {
        const QRectF stretch(QPointF(xOf(part.from), bar.top()), QPointF(xOf(part.to), bar.bottom()));
        const bool away = part.cause == sim::Cause::network;
        const QRectF drawn =
            away ? stretch.adjusted(0.0, bar.height() / 2 - 2.0, 0.0, 2.0 - bar.height() / 2) : stretch;
        const QColor fill = causeColor(*theme_, part.cause);
        painter.fillRect(drawn, fill);
        const QString word = modelText(causeWord(part.cause));
        if (away || fontMetrics().horizontalAdvance(word) + 8 > stretch.width()) continue;
        painter.setPen(contrast(fill, theme_->panel) >= contrast(fill, theme_->textPrimary)
                           ? theme_->panel
                           : theme_->textPrimary);
        painter.drawText(stretch, Qt::AlignCenter, word);
    }
}

void Waterfall::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    constexpr double notch = 120.0;
    constexpr double factor = 1.25;
    const double at = timeAt(event->position().x());
    const double scale = std::pow(factor, -event->angleDelta().y() / notch);
    setWindow(at - (at - from_) * scale, at + (to_ - at) * scale);
    event->accept();
}

void Waterfall::mousePressEvent(QMouseEvent* event) {
    dragged_ = event->position();
    if (event->button() != Qt::LeftButton) return;
    if (const auto row = rowAt(event->position().y())) {
        setCurrent(*row);
        pickCurrent();
    }
}

void Waterfall::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    const double by = timeAt(dragged_.x()) - timeAt(event->position().x());
    setWindow(from_ + by, to_ + by);
    dragged_ = event->position();
}

void Waterfall::mouseDoubleClickEvent(QMouseEvent*) {
    showAll();
}

void Waterfall::keyPressEvent(QKeyEvent* event) {
    const double width = to_ - from_;
    constexpr double step = 0.1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_F:
        if (current_ && *current_ + 1 < rows_.size()) setCurrent(*current_ + 1);
        return;
    case Qt::Key_Up:
    case Qt::Key_B:
        if (current_ && *current_ > 0) setCurrent(*current_ - 1);
        return;
    case Qt::Key_Left:
        return setWindow(from_ - step * width, to_ - step * width);
    case Qt::Key_Right:
        return setWindow(from_ + step * width, to_ + step * width);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setWindow(from_ + step * width, to_ - step * width);
    case Qt::Key_Minus:
        return setWindow(from_ - step * width, to_ + step * width);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pickCurrent();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void Waterfall::setCurrent(std::size_t row) {
    current_ = row;
    const int top = static_cast<int>(row) * rowHeight();
    auto* bar = verticalScrollBar();
    const int room = viewport()->height() - axisHeight;
    if (top < bar->value()) bar->setValue(top);
    if (top + rowHeight() > bar->value() + room) bar->setValue(top + rowHeight() - room);
    setAccessibleDescription(tipOf(rows_[row], rows_[row].from));
    viewport()->update();
}

void Waterfall::pickCurrent() {
    if (!current_) return;
    const auto& span = trace_->spans[rows_[*current_].span];
    emit spanPicked(span.node, sim::toSeconds(span.arrived));
}

bool Waterfall::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto row = rowAt(help->pos().y());
        QToolTip::showText(help->globalPos(), row ? tipOf(rows_[*row], timeAt(help->pos().x())) : QString(),
                           this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace burst::app
