#include "app/desktop/canvas/node_bar.h"

#include "app/desktop/canvas/view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int restFor = 400;       // ms
constexpr int barGap = 4;          // px between the bar and the node
constexpr int barReach = 24;       // px around node and bar in which the bar stays
constexpr double leastZoom = 0.35; // below it nodes are smaller than the bar
} // namespace

NodeBar::NodeBar(View& view, const QList<QAction*>& actions) : QFrame(view.viewport()), view_(view) {
    setObjectName(QStringLiteral("nodeBar"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    for (auto* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // keys have the same actions
        button->setIconSize({18, 18});
        connect(button, &QToolButton::triggered, this, &NodeBar::dismiss);
        layout->addWidget(button);
    }
    hide();
    rest_.setSingleShot(true);
    rest_.setInterval(restFor);
    connect(&rest_, &QTimer::timeout, this, &NodeBar::come);
    connect(&view, &View::zoomChanged, this, &NodeBar::dismiss);
    connect(&view.document(), &Document::changed, this, &NodeBar::dismiss);
    connect(&view.document().selection(), &Selection::changed, this, &NodeBar::dismiss);
    view.viewport()->installEventFilter(this);
}

QRect NodeBar::nodeAt(QPoint pointer) const {
    const auto* item = view_.scene().nodeAt(view_.mapToScene(pointer));
    if (item == nullptr || !view_.document().selection().nodes().contains(item->id())) return {};
    return view_.mapFromScene(item->outline()).boundingRect();
}

void NodeBar::follow(QPoint pointer) {
    const QRect around = node_.united(geometry()).adjusted(-barReach, -barReach, barReach, barReach);
    if (isVisible() && around.contains(pointer)) return;
    const QRect node = nodeAt(pointer);
    if (node == node_ && !node.isEmpty()) return; // it rests, or moves within
    dismiss();
    node_ = node;
    if (!node_.isEmpty() && view_.scale() >= leastZoom) rest_.start();
}

void NodeBar::come() {
    adjustSize();
    const int above = node_.top() - height() - barGap;
    const int most = std::max(0, parentWidget()->width() - width());
    move(std::clamp(node_.left(), 0, most), above >= 0 ? above : node_.bottom() + barGap);
    show();
    raise();
}

void NodeBar::dismiss() {
    rest_.stop();
    node_ = {};
    hide();
}

bool NodeBar::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto& move = *static_cast<QMouseEvent*>(event);
        pointer_ = move.position().toPoint();
        if (move.buttons() == Qt::NoButton) follow(pointer_);
        break;
    }
    case QEvent::MouseButtonRelease:
        pointer_ = static_cast<QMouseEvent*>(event)->position().toPoint();
        // When the click has selected what is under it.
        QTimer::singleShot(0, this, [this] { follow(pointer_); });
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::Leave:
        dismiss();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace burst::app
