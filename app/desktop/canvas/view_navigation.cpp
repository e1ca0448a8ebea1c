// How the canvas is looked at: zoom, pan, fit. See view.h.
#include "app/desktop/canvas/view.h"

#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace burst::app {

namespace {
constexpr double wheelFactor = 1.15; // for one notch of 120 units
constexpr std::size_t rememberedLooks = 50;
constexpr double fitMargin = 0.05; // of the window on each side
constexpr double scrollPerNotch = 60.0;
constexpr int autoPanBorder = 40;      // px from the edge of the window
constexpr double autoPanSpeed = 900.0; // px/s at the edge
// Each at most half as large again as the one before.
constexpr std::array zoomSteps = {0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5,
                                  0.67, 0.8,  1.0, 1.25, 1.5, 2.0,  3.0,  4.0};
} // namespace

QRectF View::visibleRect() const {
    return {mapToScene(QPoint(0, 0)), QSizeF(viewport()->size()) / scale()};
}

void View::place(QPointF topLeft, double wanted) {
    const QSizeF size = QSizeF(viewport()->size()) / wanted;
    const QRectF visible(topLeft, size);
    // Room on all sides: scroll bars never stop a pan, and nothing is re-centred by itself.
    setSceneRect(scene_.sceneRect() |
                 visible.adjusted(-size.width(), -size.height(), size.width(), size.height()));
    if (wanted != scale()) setTransform(QTransform::fromScale(wanted, wanted));
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(topLeft.x() * wanted)));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(topLeft.y() * wanted)));
    const QPointF centre = visible.center();
    document_.setView(document_.designId(), model::CanvasView{{centre.x(), centre.y()}, wanted});
    if (wanted == scene_.viewScale()) return;
    scene_.setViewScale(wanted);
    emit zoomChanged(wanted);
}

void View::hurry() {
    scene_.setHurried(true);
    settle_.start();
}

void View::zoomTo(double wanted, QPointF anchor) {
    const double next = std::clamp(wanted, minScale, maxScale);
    const QPointF under = visibleRect().topLeft() + anchor / scale();
    hurry();
    place(under - anchor / next, next);
}

void View::zoomStep(int direction) {
    const double now = scale();
    double next = now;
    if (direction > 0) {
        for (const double step : zoomSteps)
            if (step > now * 1.001) {
                next = step;
                break;
            }
    } else {
        for (const double step : zoomSteps)
            if (step < now * 0.999) next = step;
    }
    zoomTo(next, QPointF(viewport()->rect().center()));
}

void View::resetZoom() {
    zoomTo(1.0, QPointF(viewport()->rect().center()));
}

void View::fitAll() {
    fit(scene_.extent());
    // Fitted again when it is opened, in a window of whatever size.
    document_.setView(document_.designId(), std::nullopt);
}

void View::restoreView() {
    const auto wanted = document_.view(document_.designId());
    if (!wanted) return fitAll();
    const double zoom = std::clamp(wanted->zoom, minScale, maxScale);
    const QSizeF size = QSizeF(viewport()->size()) / zoom;
    const QRectF seen(QPointF(wanted->centre.x - size.width() / 2.0, wanted->centre.y - size.height() / 2.0),
                      size);
    // A view of nothing helps nobody.
    if (!seen.intersects(scene_.content())) return fitAll();
    place(seen.topLeft(), zoom);
}

void View::fitSelection() {
    QRectF all;
    for (const auto& id : document_.selection().nodes())
        if (const auto* item = scene_.node(id)) all |= item->outline();
    fit(all.isEmpty() ? scene_.content() : all);
}

void View::jump(QPointF topLeft, double wanted) {
    past_.push_back(lookNow());
    if (past_.size() > rememberedLooks) past_.erase(past_.begin());
    future_.clear();
    place(topLeft, wanted);
}

bool View::walkViews(int direction) {
    auto& from = direction < 0 ? past_ : future_;
    auto& to = direction < 0 ? future_ : past_;
    if (from.empty()) return false;
    const Look next = from.back();
    from.pop_back();
    to.push_back(lookNow());
    place(next.topLeft, next.scale);
    return true;
}

View::Look View::lookAt(const QRectF& rect) const {
    const QSizeF room = viewport()->size();
    if (rect.isEmpty() || room.isEmpty()) return {QPointF(-room.width() / 2.0, -room.height() / 2.0), 1.0};
    const double share = 1.0 - 2.0 * fitMargin;
    const double wanted = std::clamp(
        std::min({room.width() * share / rect.width(), room.height() * share / rect.height(), 1.0}), minScale,
        maxScale);
    const QSizeF size = room / wanted;
    return {rect.center() - QPointF(size.width() / 2.0, size.height() / 2.0), wanted};
}

void View::fit(const QRectF& rect) {
    const Look look = lookAt(rect);
    jump(look.topLeft, look.scale);
}

void View::keepWhole(const QSize& before) {
    const QRectF content = scene_.content();
    const QRectF seen(visibleRect().topLeft(), QSizeF(before) / scale());
    if (content.isEmpty() || !seen.contains(content)) return;
    const QRectF wanted = scene_.extent();
    const bool shrunk = shrunk_ && scale() == shrunk_->to;
    if (visibleRect().contains(wanted) && !shrunk) return;
    const double from = shrunk ? shrunk_->from : scale();
    Look look = lookAt(wanted);
    if (look.scale > from) {
        // There is as much room again as before.
        look.topLeft = wanted.center() - QPointF(viewport()->width(), viewport()->height()) / 2.0 / from;
        look.scale = from;
    }
    place(look.topLeft, look.scale);
    shrunk_ = look.scale < from ? std::optional(Shrunk{from, look.scale}) : std::nullopt;
    document_.setView(document_.designId(), std::nullopt);
}

bool View::showsNodesIn(const QRect& part) const {
    const QRectF inScene(visibleRect().topLeft() + QPointF(part.topLeft()) / scale(),
                         QSizeF(part.size()) / scale());
    const auto there = scene_.items(inScene, Qt::IntersectsItemBoundingRect);
    return std::any_of(there.begin(), there.end(), [](const QGraphicsItem* item) {
        return qgraphicsitem_cast<const NodeItem*>(item) != nullptr;
    });
}

int View::heightForNames() const {
    if (!showsAll()) return 0;
    return static_cast<int>(std::ceil(scene_.extent().height() * namesFrom / (1.0 - 2.0 * fitMargin)));
}

void View::reveal(const QRectF& rect) {
    const QRectF visible = visibleRect();
    if (rect.isEmpty() || visible.contains(rect)) return;
    jump(rect.center() - QPointF(visible.width() / 2.0, visible.height() / 2.0), scale());
}

void View::showNearest(const QRectF& rect) {
    constexpr double margin = 24.0; // px on screen
    const double room = margin / scale();
    const QRectF wanted = rect.adjusted(-room, -room, room, room);
    const QRectF visible = visibleRect();
    if (rect.isEmpty() || visible.contains(wanted)) return;
    const auto by = [](double low, double high, double from, double to) {
        if (low < from || high - low > to - from) return low - from;
        return std::max(0.0, high - to);
    };
    place(visible.topLeft() + QPointF(by(wanted.left(), wanted.right(), visible.left(), visible.right()),
                                      by(wanted.top(), wanted.bottom(), visible.top(), visible.bottom())),
          scale());
}

QRectF View::selectedRect() const {
    QRectF all;
    for (const auto& id : document_.selection().nodes())
        if (const auto* item = scene_.node(id)) all |= item->outline();
    for (const auto& id : document_.selection().links())
        if (const auto* item = scene_.link(id)) all |= item->line().boundingRect().adjusted(-1, -1, 1, 1);
    return all;
}

void View::revealSelection() {
    reveal(selectedRect());
}

void View::centreAt(QPointF at) {
    const QSizeF size = visibleRect().size();
    hurry();
    place(at - QPointF(size.width() / 2.0, size.height() / 2.0), scale());
}

QPointF View::centre() const {
    return visibleRect().center();
}

void View::panTo(QPoint at) {
    if (!panFrom_) return;
    hurry();
    place(visibleRect().topLeft() - QPointF(at - *panFrom_) / scale(), scale());
    panFrom_ = at;
}

void View::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta();
    const bool touchpad = !event->pixelDelta().isNull() || angle.y() % 120 != 0 || angle.x() % 120 != 0;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool zooms = wheelZooms_ && !touchpad ? !control : control;
    event->accept();
    if (zooms) {
        zoomTo(scale() * std::pow(wheelFactor, angle.y() / 120.0), event->position());
        return;
    }
    QPointF by = touchpad && !event->pixelDelta().isNull() ? QPointF(event->pixelDelta())
                                                           : QPointF(angle) * (scrollPerNotch / 120.0);
    if (event->modifiers() & Qt::ShiftModifier) by = {by.y(), by.x()};
    hurry();
    place(visibleRect().topLeft() - by / scale(), scale());
}

bool View::nativeGesture(QEvent* event) {
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    switch (gesture->gestureType()) {
    case Qt::BeginNativeGesture:
        pinchAt_ = gesture->position();
        return true;
    case Qt::EndNativeGesture:
        pinchAt_.reset();
        return true;
    case Qt::ZoomNativeGesture:
        // The first point holds until the fingers are lifted, or the picture would drift.
        if (!pinchAt_) pinchAt_ = gesture->position();
        zoomTo(scale() * (1.0 + gesture->value()), *pinchAt_);
        return true;
    default:
        return false;
    }
}

void View::autoPan() {
    if (!tool_) {
        panTimer_.stop();
        return;
    }
    const auto depth = [](int at, int length) {
        if (at < autoPanBorder) return std::max(-1.0, (at - autoPanBorder) / double(autoPanBorder));
        if (at > length - autoPanBorder)
            return std::min(1.0, (at - length + autoPanBorder) / double(autoPanBorder));
        return 0.0;
    };
    const QPointF speed(depth(lastMouse_.x(), viewport()->width()),
                        depth(lastMouse_.y(), viewport()->height()));
    if (speed.isNull()) return;
    const double seconds = panTimer_.interval() / 1000.0;
    place(visibleRect().topLeft() + speed * (autoPanSpeed * seconds / scale()), scale());
    tool_->move(pointerAt(lastMouse_, {}));
}

} // namespace burst::app
