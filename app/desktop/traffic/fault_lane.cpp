#include "app/desktop/traffic/fault_lane.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace burst::app {

namespace {
constexpr double edgeReach = 6.0;    // px
constexpr double narrowestBar = 8.0; // px
constexpr double rowGap = 3.0;       // px
constexpr double farSteps = 10.0;    // of snapping, with Ctrl

QColor colorOf(const model::Fault& fault, const Theme& theme) {
    using Kind = model::Fault::Kind;
    switch (fault.kind) {
    case Kind::outage:
    case Kind::errors:
        return theme.state(State::error).fill;
    case Kind::latency:
        return theme.state(State::timeout).fill;
    case Kind::throttle:
        return theme.state(State::throttled).fill;
    case Kind::coldStartStorm:
        return theme.state(State::coldStart).fill;
    case Kind::deployment:
    case Kind::change:
    case Kind::later:
        break;
    }
    return theme.state(State::retrying).fill;
}
} // namespace

FaultLane::FaultLane(TimeScale& scale, QWidget* parent) : TimelineLane(scale, parent) {
    setObjectName(QStringLiteral("faultLane"));
    setAccessibleName(tr("Faults and changes"));
    setFocusPolicy(Qt::StrongFocus);
}

void FaultLane::show(std::vector<model::Fault> faults, const QStringList& texts) {
    faults_ = std::move(faults);
    texts_ = texts;
    drag_.reset();
    if (selected_ && *selected_ >= faults_.size()) selected_.reset();
    setAccessibleDescription(selected_ ? texts_.value(static_cast<int>(*selected_))
                                       : texts_.join(QStringLiteral("; ")));
    arrange();
    update();
}

void FaultLane::arrange() {
    rows_.assign(faults_.size(), 0);
    std::vector<double> ends; // of what lies in each row so far
    for (std::size_t i = 0; i < faults_.size(); ++i) {
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= faults_[i].at; });
        rows_[i] = static_cast<int>(free - ends.begin());
        if (free == ends.end()) ends.push_back(0.0);
        ends[static_cast<std::size_t>(rows_[i])] = endOf(faults_[i]);
    }
    const double rows = std::max(1.0, static_cast<double>(ends.size()));
    setFixedHeight(static_cast<int>(rows * rowHeight() + 2 * rowGap));
}

double FaultLane::rowHeight() const {
    return fontMetrics().height() + 2 * rowGap;
}

double FaultLane::endOf(const model::Fault& fault) const {
    if (fault.duration) return std::min(scale().end(), fault.at + *fault.duration);
    return fault.kind == model::Fault::Kind::coldStartStorm ? fault.at : scale().end();
}

QRectF FaultLane::barOf(std::size_t place) const {
    const auto& fault = faults_[place];
    const double left = scale().xOf(fault.at);
    const double right = std::max(left + narrowestBar, scale().xOf(endOf(fault)));
    return {left, rowGap + rows_[place] * rowHeight(), right - left, rowHeight() - rowGap};
}

std::optional<std::pair<std::size_t, FaultLane::Part>> FaultLane::partAt(QPointF at) const {
    for (std::size_t i = faults_.size(); i-- > 0;) {
        const QRectF bar = barOf(i);
        if (!bar.adjusted(-edgeReach, 0.0, edgeReach, 0.0).contains(at)) continue;
        const bool ends = faults_[i].duration.has_value();
        if (ends && at.x() > bar.right() - edgeReach) return std::pair(i, Part::end);
        if (at.x() < bar.left() + edgeReach && bar.width() > 3 * edgeReach) return std::pair(i, Part::start);
        return std::pair(i, Part::body);
    }
    return std::nullopt;
}

void FaultLane::select(std::optional<std::size_t> place) {
    selected_ = place;
    if (place) setAccessibleDescription(texts_.value(static_cast<int>(*place)));
    update();
}

void FaultLane::shift(model::Fault& fault, const model::Fault& before, Part part, double by, double end) {
    const double length = before.duration.value_or(end - before.at);
    switch (part) {
    case Part::body:
        fault.at = std::clamp(before.at + by, 0.0, end);
        break;
    case Part::start:
        fault.at = std::clamp(before.at + by, 0.0, before.at + length);
        if (before.duration) fault.duration = before.at + length - fault.at;
        break;
    case Part::end:
        fault.duration = std::max(0.0, length + by);
        break;
    }
}

double FaultLane::timeUnder(double x, Qt::KeyboardModifiers keys) const {
    const double time = std::clamp(scale().timeAt(x), 0.0, scale().end());
    return keys.testFlag(Qt::AltModifier) ? time : snapped(time, scale().snapStep());
}

void FaultLane::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return TimelineLane::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    const auto part = partAt(event->position());
    select(part ? std::optional(part->first) : std::nullopt);
    if (!part) {
        const double at = timeUnder(event->position().x(), event->modifiers());
        fresh_ = {at, at};
        return;
    }
    drag_ = Drag{part->first, part->second, scale().timeAt(event->position().x()), faults_[part->first]};
}

void FaultLane::mouseMoveEvent(QMouseEvent* event) {
    TimelineLane::mouseMoveEvent(event);
    const auto part = partAt(event->position());
    if (!drag_ && !panning()) {
        setCursor(part && part->second != Part::body ? Qt::SizeHorCursor : Qt::ArrowCursor);
        setToolTip(part ? texts_.value(static_cast<int>(part->first)) : QString());
    }
    if (fresh_) {
        fresh_->second = timeUnder(event->position().x(), event->modifiers());
        update();
    }
    if (!drag_) return;
    double by = scale().timeAt(event->position().x()) - drag_->pressed;
    if (!event->modifiers().testFlag(Qt::AltModifier)) {
        const double edge = drag_->part == Part::end ? endOf(drag_->before) : drag_->before.at;
        by = snapped(edge + by, scale().snapStep()) - edge;
    }
    shift(faults_[drag_->place], drag_->before, drag_->part, by, scale().end());
    update();
}

void FaultLane::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return TimelineLane::mouseReleaseEvent(event);
    if (fresh_) {
        const auto [from, to] = std::minmax(fresh_->first, fresh_->second);
        fresh_.reset();
        update();
        if (to > from) emit addWanted(from, to - from);
        return;
    }
    if (!drag_) return;
    const Drag drag = *std::exchange(drag_, std::nullopt);
    const model::Fault now = faults_[drag.place];
    if (now == drag.before) return;
    faults_[drag.place] = drag.before; // the document says what is
    emit moved(drag.place, now.at, now.duration, {});
}

void FaultLane::mouseDoubleClickEvent(QMouseEvent* event) {
    drag_.reset();
    fresh_.reset();
    if (event->button() != Qt::LeftButton) return;
    if (const auto part = partAt(event->position()))
        emit editWanted(part->first);
    else
        emit addWanted(timeUnder(event->position().x(), event->modifiers()), std::nullopt);
}

void FaultLane::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("faultMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse)
        if (const auto part = partAt(event->pos())) select(part->first);
    const double here = byMouse ? timeUnder(event->pos().x(), {}) : scale().moment().value_or(0.0);
    menu->addAction(tr("Add a fault or change at %1…").arg(timeText(here, scale())), this,
                    [this, here] { emit addWanted(here, std::nullopt); })
        ->setObjectName(QStringLiteral("faultAdd"));
    if (selected_) {
        const auto place = *selected_;
        menu->addAction(tr("Edit…"), this, [this, place] { emit editWanted(place); })
            ->setObjectName(QStringLiteral("faultEdit"));
        menu->addAction(tr("Delete"), this, [this, place] { emit removeWanted(place); })
            ->setObjectName(QStringLiteral("faultDelete"));
    }
    menu->popup(event->globalPos());
}

void FaultLane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && drag_) {
        faults_[drag_->place] = drag_->before;
        drag_.reset();
        update();
        return;
    }
    if (event->key() == Qt::Key_Escape && fresh_) {
        fresh_.reset();
        update();
        return;
    }
    if (event->key() == Qt::Key_Insert) {
        emit addWanted(scale().moment().value_or(0.0), std::nullopt);
        return;
    }
    if (!selected_) return TimelineLane::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const auto keys = event->modifiers();
        double step = scale().snapStep() * (keys.testFlag(Qt::ControlModifier) ? farSteps : 1.0);
        if (event->key() == Qt::Key_Left) step = -step;
        model::Fault next = faults_[*selected_];
        const bool end = keys.testFlag(Qt::ShiftModifier) && next.duration;
        shift(next, faults_[*selected_], end ? Part::end : Part::body, step, scale().end());
        if (next != faults_[*selected_])
            emit moved(*selected_, next.at, next.duration, QStringLiteral("nudgeFault/%1").arg(*selected_));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit editWanted(*selected_);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeWanted(*selected_);
        return;
    default:
        TimelineLane::keyPressEvent(event);
    }
}

bool FaultLane::focusNextPrevChild(bool next) {
    const std::ptrdiff_t wanted = selected_ ? static_cast<std::ptrdiff_t>(*selected_) + (next ? 1 : -1)
                                  : next    ? 0
                                            : static_cast<std::ptrdiff_t>(faults_.size()) - 1;
    if (wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(faults_.size())) {
        select(std::nullopt);
        return TimelineLane::focusNextPrevChild(next);
    }
    select(static_cast<std::size_t>(wanted));
    return true;
}

bool FaultLane::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Escape ||
            key == Qt::Key_Left || key == Qt::Key_Right)
            event->accept();
    }
    return TimelineLane::event(event);
}

void FaultLane::paintLane(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const QFontMetricsF metrics(smallFont());
    painter.setClipRect(
        QRectF(scale().left() - 1.0, 0.0, width() - scale().left() - TimeScale::right + 2.0, height()));
    for (std::size_t i = 0; i < faults_.size(); ++i) {
        const QRectF bar = barOf(i);
        const QColor color = colorOf(faults_[i], theme());
        const bool chosen = selected_ == i;
        painter.setPen(QPen(chosen ? theme().selection : color, chosen ? 2.0 : 1.0));
        painter.setBrush(veiled(color, theme().stark() ? 0.0 : 0.22));
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
        painter.fillRect(QRectF(bar.left(), bar.top(), 3.0, bar.height()), color);
        // The words without the times, which the bar shows itself. They may run on until the next bar.
        const QString what = texts_.value(static_cast<int>(i)).section(QStringLiteral(": "), 1);
        double end = scale().xOf(scale().to());
        for (std::size_t next = i + 1; next < faults_.size(); ++next)
            if (rows_[next] == rows_[i]) end = std::min(end, barOf(next).left());
        const QRectF room(bar.left() + 8.0, bar.top(), std::max(0.0, end - bar.left() - 10.0), bar.height());
        painter.setPen(theme().textPrimary);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(what, Qt::ElideRight, room.width()));
    }
    if (fresh_) {
        const double left = scale().xOf(std::min(fresh_->first, fresh_->second));
        const double right = scale().xOf(std::max(fresh_->first, fresh_->second));
        painter.setPen(QPen(theme().focus, 1.0, Qt::DashLine));
        painter.setBrush(veiled(theme().focus, 0.12));
        painter.drawRect(QRectF(left, rowGap, right - left, height() - 2 * rowGap));
    }
    if (faults_.empty() && !fresh_) {
        painter.setPen(theme().textSecondary);
        painter.drawText(plot(), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("No faults or changes in this scenario: drag here for one, or right-click."));
    }
    if (!hasFocus() || selected_) return;
    painter.setClipping(false);
    painter.setPen(QPen(theme().focus, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -2.0));
}

} // namespace burst::app
