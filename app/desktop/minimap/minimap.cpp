#include "app/desktop/minimap/minimap.h"

#include "app/diagram/node_painter.h"
#include "models/kind.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr QSize mapSize{200, 136};
constexpr int mapMargin = 12;     // px from the edges of the canvas
constexpr int repaintPause = 100; // ms: ten a second
constexpr double mapPadding = 6.0;
constexpr double smallestMark = 2.0; // px
constexpr double fadedOpacity = 0.3;
} // namespace

Minimap::Minimap(View& view) : QWidget(&view), view_(view) {
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview of the design"));
    setToolTip(tr("Overview (M) – drag the frame to pan, click to go there, turn the wheel to zoom"));
    setFixedSize(mapSize);
    setCursor(Qt::ArrowCursor);
    pause_.setSingleShot(true);
    pause_.setInterval(repaintPause);
    connect(&pause_, &QTimer::timeout, this, [this] {
        if (std::exchange(dirty_, false)) refresh();
    });
    connect(&view_.document(), &Document::changed, this, &Minimap::soon);
    connect(&view_.document(), &Document::designChanged, this, &Minimap::soon);
    connect(&view_.document().selection(), &Selection::changed, this, &Minimap::soon);
    connect(&view_.scene(), &Scene::rebuilt, this, &Minimap::soon);
    connect(&view_, &View::zoomChanged, this, &Minimap::soon);
    connect(view_.horizontalScrollBar(), &QScrollBar::valueChanged, this, &Minimap::soon);
    connect(view_.verticalScrollBar(), &QScrollBar::valueChanged, this, &Minimap::soon);
    view_.viewport()->installEventFilter(this);
    place();
    refresh();
}

void Minimap::setTheme(const Theme& theme) {
    theme_ = &theme;
    refresh();
}

void Minimap::setWanted(bool wanted) {
    wanted_ = wanted;
    refresh();
}

void Minimap::soon() {
    dirty_ = true;
    if (!pause_.isActive()) pause_.start();
}

QRectF Minimap::visible() const {
    return view_.mapToScene(view_.viewport()->rect()).boundingRect();
}

void Minimap::refresh() {
    setVisible(wanted_ && !view_.document().design().nodes.empty() && !view_.showsAll());
    if (!isVisible() && !dragging_) return;
    if (!dragging_) {
        // While the frame is dragged the map stands still, or it would run away under the pointer.
        shown_ = view_.scene().content() | visible();
        const QSizeF room = QSizeF(size()) - QSizeF(2.0 * mapPadding, 2.0 * mapPadding);
        scale_ = std::min(room.width() / std::max(1.0, shown_.width()),
                          room.height() / std::max(1.0, shown_.height()));
    }
    place();
    paintNodes();
    update();
}

bool Minimap::covers(QPoint corner) const {
    const QRect room(corner - view_.viewport()->pos(), size());
    const QRectF below = view_.mapToScene(room).boundingRect();
    const auto& nodes = view_.document().design().nodes;
    return std::ranges::any_of(nodes, [&](const model::Node& node) {
        const auto* item = view_.scene().node(node.id);
        return item != nullptr && item->outline().intersects(below);
    });
}

void Minimap::place() {
    const QRect room = view_.viewport()->geometry();
    const int top = room.bottom() - height() - mapMargin;
    const QPoint right(room.right() - width() - mapMargin, top);
    const QPoint left(room.left() + mapMargin, top);
    // What the pointer is at does not move away from it.
    if (!dragging_ && !hovered_) {
        const bool yields = covers(right);
        faded_ = yields && covers(left);
        move(yields && !faded_ ? left : right);
    }
    raise();
}

QPointF Minimap::onMap(QPointF scene) const {
    return QRectF(rect()).center() + (scene - shown_.center()) * scale_;
}

QPointF Minimap::onScene(QPointF map) const {
    return shown_.center() + (map - QRectF(rect()).center()) / scale_;
}

QRectF Minimap::frame() const {
    const QRectF seen = visible();
    return {onMap(seen.topLeft()), onMap(seen.bottomRight())};
}

/// What scrolls under the map asks for repaints of it; they take the picture that is there.
void Minimap::paintNodes() {
    ++renders_;
    nodes_ = QPixmap(size() * devicePixelRatioF());
    nodes_.setDevicePixelRatio(devicePixelRatioF());
    nodes_.fill(Qt::transparent);
    QPainter painter(&nodes_);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme_->panel;
    ground.setAlphaF(0.94F);
    painter.setPen(theme_->border);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const auto& selected = view_.document().selection().nodes();
    for (const auto& node : view_.document().design().nodes) {
        const auto* item = view_.scene().node(node.id);
        if (item == nullptr) continue;
        const auto* kind = model::findKind(node.kind);
        const auto heat = item->look().overlay.utilisation;
        const QColor color = heat ? heatColor(*theme_, *heat)
                                  : categoryColor(kind != nullptr ? kind->category : std::string());
        QRectF mark(onMap(item->outline().topLeft()), onMap(item->outline().bottomRight()));
        mark.setSize(mark.size().expandedTo({smallestMark, smallestMark}));
        painter.fillRect(mark, color);
        if (!selected.contains(node.id)) continue;
        painter.setPen(theme_->selection);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark.adjusted(-1.0, -1.0, 1.0, 1.0));
        painter.setPen(Qt::NoPen);
    }
}

void Minimap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (faded_ && !hovered_) painter.setOpacity(fadedOpacity);
    painter.drawPixmap(0, 0, nodes_);
    QColor veil = theme_->focus;
    veil.setAlphaF(0.10F);
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    painter.setBrush(veil);
    painter.setPen(QPen(theme_->focus, 1.5));
    painter.drawRect(frame());
}

void Minimap::centreOn(QPointF map) {
    view_.centreAt(onScene(map));
    update();
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    event->accept();
    if (event->button() != Qt::LeftButton) return;
    const QPointF at = event->position();
    const QRectF now = frame();
    grip_ = now.contains(at) ? now.center() - at : QPointF();
    dragging_ = true;
    if (!now.contains(at)) centreOn(at);
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    event->accept();
    if (dragging_) centreOn(event->position() + grip_);
}

void Minimap::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    dragging_ = false;
    soon();
}

void Minimap::wheelEvent(QWheelEvent* event) {
    event->accept();
    constexpr double factor = 1.15; // as on the canvas
    view_.zoomTo(view_.scale() * std::pow(factor, event->angleDelta().y() / 120.0),
                 QPointF(view_.viewport()->rect().center()));
}

void Minimap::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    hovered_ = true;
    update();
}

void Minimap::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    hovered_ = false;
    update();
    soon(); // it may have had to stay for the pointer
}

bool Minimap::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_.viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        place();
        soon();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace burst::app
