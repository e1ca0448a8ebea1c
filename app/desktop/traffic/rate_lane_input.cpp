// What mouse and keys do in a lane of the timeline. See rate_lane.h.
#include "app/desktop/traffic/rate_lane.h"
#include "models/rate_smooth.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace burst::app {

namespace {
constexpr double rateZoom = 1.25;
constexpr double farStep = 10.0;

/// "Shoppers’", "Phone’s".
QString ownerOf(const QString& title) {
    return title + (title.endsWith(QLatin1Char('s')) ? QStringLiteral("’") : QStringLiteral("’s"));
}
} // namespace

void RateLane::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return TimelineLane::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    if (!content_.editable || !(rise() > 0.0)) return;
    pressedAt_ = event->position();
    dragged_ = false;
    if (stamp_) {
        const auto handle = StampGrip::handleAt(stampPlace(), pressedAt_).value_or(StampGrip::Handle::fresh);
        stampGrip_ = StampGrip(handle, *stamp_, profilePoint(pressedAt_, event->modifiers()));
        return;
    }
    beginDrag(pressedAt_, event->modifiers());
    update();
}

void RateLane::beginDrag(QPointF at, Qt::KeyboardModifiers keys) {
    const auto point = profilePoint(at, keys);
    if (pencil_) {
        drag_ = ProfileDrag::drawing(profile(), point);
        return;
    }
    const auto corner = cornerAt(at);
    const bool onLine = isOnLine(at);
    if (keys.testFlag(Qt::ControlModifier) && (corner || onLine)) {
        Corners part{};
        if (selection_ && selection_->first < selection_->last) {
            part = *selection_;
        } else {
            // The stretch under the pointer, between its two corners.
            const auto behind = std::upper_bound(profile().begin(), profile().end(), point.at,
                                                 [](double t, const auto& each) { return t < each.at; });
            part.last = static_cast<std::size_t>(behind - profile().begin());
            if (part.last == 0 || part.last == profile().size()) return;
            part.first = part.last - 1;
        }
        const double from = profile()[part.first].at;
        model::RateLine piece(profile().begin() + static_cast<std::ptrdiff_t>(part.first),
                              profile().begin() + static_cast<std::ptrdiff_t>(part.last) + 1);
        for (auto& each : piece)
            each.at -= from;
        drag_ = ProfileDrag::copying(profile(), std::move(piece), from, point);
        return;
    }
    if (corner) return pressCorner(*corner, keys);
    if (!onLine) {
        drag_ = ProfileDrag::selecting(profile(), profilePoint(at, keys | Qt::AltModifier));
        return;
    }
    drag_ = ProfileDrag::adding(profile(), {point.at, model::rateAt(profile(), point.at)},
                                scale().end() * content_.traffic.speed);
    selection_ = drag_->corners();
}

void RateLane::pressCorner(std::size_t corner, Qt::KeyboardModifiers keys) {
    const bool other = !selection_ || !selection_->has(corner);
    // Shift with a click selects all from here to there; with a drag it keeps time or rate.
    extended_.reset();
    if (keys.testFlag(Qt::ShiftModifier) && selection_ && other)
        extended_ = Corners{std::min(selection_->first, corner), std::max(selection_->last, corner)};
    if (other) selection_ = Corners{corner, corner};
    tellSelection();
    drag_ = ProfileDrag::moving(profile(), *selection_, profile()[corner]);
}

void RateLane::mouseMoveEvent(QMouseEvent* event) {
    TimelineLane::mouseMoveEvent(event);
    const QPointF at = event->position();
    if (event->buttons().testFlag(Qt::LeftButton) &&
        (at - pressedAt_).manhattanLength() >= QApplication::startDragDistance() / 2)
        dragged_ = true;
    if (!dragged_) return;
    if (stampGrip_) {
        const model::RatePoint least{scale().snapStep() * content_.traffic.speed, rateStep() / rise()};
        stamp_ = stampGrip_->movedTo(profilePoint(at, event->modifiers()), least,
                                     scale().end() * content_.traffic.speed);
        emit stampMoved(*stamp_);
        update();
        return;
    }
    if (!drag_) return;
    const bool band = drag_->grip() == ProfileDrag::Grip::band;
    auto point = profilePoint(at, band ? event->modifiers() | Qt::AltModifier : event->modifiers());
    if (event->modifiers().testFlag(Qt::ShiftModifier) && !band) {
        // Only the direction in which the pointer went further.
        const QPointF way = at - pressedAt_;
        if (std::abs(way.x()) >= std::abs(way.y()))
            point.rate = drag_->pressed().rate;
        else
            point.at = drag_->pressed().at;
    }
    drag_->moveTo(point);
    update();
}

void RateLane::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return TimelineLane::mouseReleaseEvent(event);
    if (stampGrip_) {
        stampGrip_.reset();
        scaleRates();
        update();
    }
    if (drag_) endDrag();
}

void RateLane::endDrag() {
    const ProfileDrag drag = *std::exchange(drag_, std::nullopt);
    const model::RateLine before = profile();
    const QString owner = ownerOf(content_.title);
    update();
    using Grip = ProfileDrag::Grip;
    if (drag.grip() == Grip::band) return select(dragged_ ? drag.corners() : std::nullopt);
    selection_ = drag.corners();
    if (!dragged_ && extended_) selection_ = extended_;
    extended_.reset();
    const bool several = selection_ && selection_->first < selection_->last;
    const model::RateLine next = drag.line();
    if (next == before || (!dragged_ && drag.grip() != Grip::added)) return tellSelection();
    switch (drag.grip()) {
    case Grip::corners:
        emit drawn(next,
                   (several ? tr("Move points of %1 traffic") : tr("Move a point of %1 traffic")).arg(owner),
                   {});
        break;
    case Grip::added:
        emit drawn(next, tr("Add a point to %1 traffic").arg(owner), {});
        break;
    case Grip::piece:
        emit drawn(next, tr("Copy a part of %1 traffic").arg(owner), {});
        break;
    case Grip::pencil:
        emit drawn(next, tr("Draw %1 traffic").arg(owner), {});
        emit pencilDone();
        break;
    case Grip::band:
        break;
    }
}

void RateLane::giveUp() {
    if (stampGrip_) {
        stampGrip_.reset();
    } else if (drag_) {
        // A corner that was added at the press is not there any more.
        if (drag_->grip() == ProfileDrag::Grip::added) selection_.reset();
        drag_.reset();
    } else if (stamp_) {
        emit stampGivenUp();
    } else if (pencil_) {
        emit pencilDone();
    } else {
        selection_.reset();
    }
    tellSelection();
    update();
}

void RateLane::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (!content_.editable || stamp_ || pencil_ || !(rise() > 0.0)) return scale().showAll();
    if (const auto corner = cornerAt(event->position())) {
        select(Corners{*corner, *corner});
        emit typingWanted();
        return;
    }
    addAt(profilePoint(event->position(), event->modifiers()));
    emit typingWanted();
}

void RateLane::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return TimelineLane::wheelEvent(event);
    event->accept();
    stretch_ = std::clamp(stretch_ * std::pow(rateZoom, event->angleDelta().y() / 120.0), 0.01, 100.0);
    scaleRates();
    update();
}

void RateLane::nudge(QKeyEvent* event) {
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    double step = sideways ? scale().snapStep() * content_.traffic.speed : rateStep() / rise();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) step *= farStep;
    if (event->modifiers().testFlag(Qt::AltModifier)) step /= farStep;
    if (back) step = -step;
    if (stamp_) {
        const StampGrip grip(sideways ? StampGrip::Handle::body : StampGrip::Handle::height, *stamp_, {});
        const model::RatePoint by{sideways ? step : 0.0, sideways ? 0.0 : step};
        const model::RatePoint least{scale().snapStep(), rateStep() / rise()};
        emit stampMoved(grip.movedTo(by, least, scale().end() * content_.traffic.speed));
        return;
    }
    if (!selection_) return select(Corners{0, 0});
    model::RateLine next = profile();
    model::moveCorners(next, selection_->first, selection_->last, sideways ? step : 0.0,
                       sideways ? 0.0 : step);
    if (next == profile()) return;
    emit drawn(next, tr("Move a point of %1 traffic").arg(ownerOf(content_.title)),
               QStringLiteral("nudge/%1/%2/%3").arg(content_.title).arg(selection_->first).arg(nudges_));
}

void RateLane::removeSelected() {
    if (!selection_ || profile().size() < 2) return;
    model::RateLine next = profile();
    const std::size_t count = selection_->last - selection_->first + 1;
    const std::size_t left = selection_->first == 0 ? 0 : selection_->first - 1;
    model::removeCorners(next, selection_->first, selection_->last);
    selection_ = Corners{std::min(left, next.size() - 1), std::min(left, next.size() - 1)};
    emit drawn(next,
               (count > 1 ? tr("Delete points of %1 traffic") : tr("Delete a point of %1 traffic"))
                   .arg(ownerOf(content_.title)),
               {});
}

void RateLane::addBehind() {
    const std::size_t at = selection_ ? selection_->last : profile().size() - 1;
    const double end = scale().end() * content_.traffic.speed;
    const double from = profile()[at].at;
    const double to = at + 1 < profile().size() ? profile()[at + 1].at : end;
    if (!(to > from)) return;
    const double middle = snapped((from + to) / 2.0, scale().snapStep());
    addAt({middle, model::rateAt(profile(), middle)});
}

/// Of what is selected, or of all of it.
void RateLane::smooth() {
    const bool part = selection_ && selection_->first < selection_->last;
    const Corners bent = part ? *selection_ : Corners{0, profile().size() - 1};
    const model::RateLine next = model::smoothed(profile(), bent.first, bent.last);
    if (next == profile()) return;
    selection_ = Corners{bent.first, bent.last + next.size() - profile().size()};
    emit drawn(next, tr("Smooth %1 traffic").arg(ownerOf(content_.title)), {});
}

void RateLane::addAt(model::RatePoint point) {
    model::RateLine next = profile();
    const std::size_t added = model::addCorner(next, point);
    selection_ = Corners{added, added};
    emit drawn(next, tr("Add a point to %1 traffic").arg(ownerOf(content_.title)), {});
}

void RateLane::setSelected(const model::RatePoint& shown) {
    if (!selection_) return;
    model::RateLine next = profile();
    next.erase(next.begin() + static_cast<std::ptrdiff_t>(selection_->first));
    const std::size_t place =
        model::addCorner(next, {shown.at * content_.traffic.speed, shown.rate / rise()});
    selection_ = Corners{place, place};
    if (next == profile()) return tellSelection();
    emit drawn(next,
               tr("Set a point of %1 traffic to %2").arg(ownerOf(content_.title), valueText(shown.rate)), {});
}

void RateLane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return giveUp();
    if (!content_.editable || !(rise() > 0.0)) return TimelineLane::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return nudge(event);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelected();
    case Qt::Key_Insert:
        return addBehind();
    case Qt::Key_Home:
        return select(Corners{0, 0});
    case Qt::Key_End:
        return select(Corners{profile().size() - 1, profile().size() - 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (stamp_) {
            emit stampTaken();
            return;
        }
        if (!selection_) selection_ = Corners{0, 0};
        emit typingWanted();
        return;
    case Qt::Key_A:
        if (event->modifiers() == Qt::ControlModifier) return select(Corners{0, profile().size() - 1});
        break;
    default:
        break;
    }
    TimelineLane::keyPressEvent(event);
}

void RateLane::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("laneMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool editable = content_.editable && rise() > 0.0 && !stamp_;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (editable && byMouse)
        if (const auto corner = cornerAt(event->pos()); corner && !(selection_ && selection_->has(*corner)))
            select(Corners{*corner, *corner});
    const auto add = [&](const QString& text, const char* name, bool possible, auto work) {
        auto* action = menu->addAction(text, this, work);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(possible);
    };
    const auto here = profilePoint(event->pos(), {});
    add(tr("Add a point"), "lanePointAdd", editable, [this, byMouse, here] {
        if (byMouse)
            addAt({here.at, model::rateAt(profile(), here.at)});
        else
            addBehind();
    });
    const bool selected = editable && selection_;
    add(tr("Type time and rate…"), "lanePointType", selected, [this] { emit typingWanted(); });
    add(tr("Delete"), "lanePointDelete", selected && profile().size() > 1, [this] { removeSelected(); });
    const bool part = selected && selection_->first < selection_->last;
    add(part ? tr("Smooth the selected part") : tr("Smooth the line"), "laneSmooth",
        editable && profile().size() > 1, [this] { smooth(); });
    menu->addSeparator();
    add(tr("Show all"), "laneShowAll", true, [this] { scale().showAll(); });
    menu->popup(event->globalPos());
}

bool RateLane::focusNextPrevChild(bool next) {
    if (!content_.editable || stamp_ || profile().empty()) return TimelineLane::focusNextPrevChild(next);
    const auto now =
        static_cast<std::ptrdiff_t>(selection_ ? (next ? selection_->last : selection_->first) : 0);
    const std::ptrdiff_t wanted = selection_ ? now + (next ? 1 : -1) : 0;
    if (wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(profile().size()))
        return TimelineLane::focusNextPrevChild(next);
    select(Corners{static_cast<std::size_t>(wanted), static_cast<std::size_t>(wanted)});
    return true;
}

void RateLane::focusInEvent(QFocusEvent* event) {
    TimelineLane::focusInEvent(event);
    ++nudges_;
    emit entered();
    if (!content_.editable || profile().empty()) return;
    if (event->reason() == Qt::TabFocusReason) select(Corners{0, 0});
    if (event->reason() == Qt::BacktabFocusReason)
        select(Corners{profile().size() - 1, profile().size() - 1});
}

bool RateLane::event(QEvent* event) {
    // Keys of the lane that the window has for itself as well.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        const auto keys = static_cast<QKeyEvent*>(event)->modifiers();
        const bool own = key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_F2 ||
                         key == Qt::Key_Escape || (key >= Qt::Key_Left && key <= Qt::Key_Down) ||
                         (key == Qt::Key_A && keys == Qt::ControlModifier);
        if (own) event->accept();
    }
    return TimelineLane::event(event);
}

} // namespace burst::app
