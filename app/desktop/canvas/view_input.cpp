// What mouse, keyboard and drops do to the canvas. See view.h.
#include "app/desktop/canvas/quick_add.h"
#include "app/desktop/canvas/tools/band_tool.h"
#include "app/desktop/canvas/tools/bend_tool.h"
#include "app/desktop/canvas/tools/move_tool.h"
#include "app/desktop/canvas/tools/resize_tool.h"
#include "app/desktop/canvas/tools/wire_tool.h"
#include "app/desktop/canvas/view.h"
#include "app/editor/arrange_groups.h"
#include "app/editor/bend_edits.h"
#include "models/grouping.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr int rightDragThreshold = 6; // px

/// The side that an arrow key points to.
Side sideOf(int key) {
    return key == Qt::Key_Left    ? Side::left
           : key == Qt::Key_Right ? Side::right
           : key == Qt::Key_Up    ? Side::above
                                  : Side::below;
}
} // namespace

Pointer View::pointerAt(QPoint at, Qt::KeyboardModifiers modifiers) const {
    return {visibleRect().topLeft() + QPointF(at) / scale(), at, modifiers};
}

Pointer View::pointerOf(const QMouseEvent& event) const {
    return pointerAt(event.position().toPoint(), event.modifiers());
}

bool View::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::NativeGesture && nativeGesture(event)) return true;
    if (event->type() == QEvent::ToolTip) {
        showTip(*static_cast<QHelpEvent*>(event));
        return true;
    }
    if (event->type() == QEvent::Leave) scene_.setHover(nullptr);
    return QGraphicsView::viewportEvent(event);
}

void View::select(const Pointer& pointer, const model::NodeId& node) {
    auto& selection = document_.selection();
    const bool selected = selection.nodes().contains(node);
    const bool adding = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (selected) return;
    auto nodes = adding ? selection.nodes() : std::set<model::NodeId>();
    auto links = adding ? selection.links() : std::set<model::LinkId>();
    nodes.insert(node);
    selection.set(std::move(nodes), std::move(links));
}

std::unique_ptr<Tool> View::toolFor(const Pointer& pointer) {
    if (const auto end = scene_.linkEndAt(pointer.scene))
        if (const auto* link = document_.design().link(end->first))
            return std::make_unique<WireTool>(*this, pointer, *link,
                                              end->second ? Port::input : Port::output);
    if (const auto port = scene_.portAt(pointer.scene))
        return std::make_unique<WireTool>(*this, pointer, *port);
    if (const auto* item = scene_.pictureCornerAt(pointer.scene))
        return std::make_unique<ResizeTool>(*this, pointer, item->id(), item->pictureSize());
    if (const auto* item = scene_.nodeAt(pointer.scene)) return nodeTool(pointer, item->id());
    if (const auto* item = scene_.noteAt(pointer.scene)) return noteTool(pointer, item->id());
    const auto* group = scene_.groupAt(pointer.scene);
    if (group != nullptr && group->collapsed()) return groupTool(pointer, *group);
    const auto bend = scene_.bendAt(pointer.scene);
    const auto* item = bend ? scene_.link(bend->first) : scene_.linkAt(pointer.scene);
    if (item != nullptr) return linkTool(pointer, item->id());
    if (group != nullptr) return groupTool(pointer, *group);
    return std::make_unique<BandTool>(*this, pointer);
}

std::unique_ptr<Tool> View::linkTool(const Pointer& pointer, const model::LinkId& id) {
    const bool adding = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    auto links = adding ? document_.selection().links() : std::set<model::LinkId>();
    if (links.erase(id) == 0) links.insert(id);
    document_.selection().set(adding ? document_.selection().nodes() : std::set<model::NodeId>(),
                              std::move(links));
    const auto* link = document_.design().link(id);
    if (adding || link == nullptr) return nullptr;
    auto bending = scene_.bendingAt(*link, pointer.scene);
    return bending ? std::make_unique<BendTool>(*this, pointer, *link, std::move(*bending)) : nullptr;
}

std::unique_ptr<Tool> View::nodeTool(const Pointer& pointer, const model::NodeId& id) {
    const bool adding = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    const bool control = pointer.modifiers & Qt::ControlModifier;
    bool selected = document_.selection().nodes().contains(id);
    if (control && selected && !document_.selection().groups().empty()) {
        // Ctrl reaches into a group that is selected as a whole.
        document_.selection().set({id});
        selected = false;
    }
    select(pointer, id);
    scene_.setFocusedNode({});
    const auto click = !adding    ? MoveTool::Click::selectOnly
                       : selected ? MoveTool::Click::takeOut
                                  : MoveTool::Click::keep;
    return std::make_unique<MoveTool>(*this, pointer, MoveTool::Grabbed{id, scene_.node(id)->outline()},
                                      control ? MoveTool::Mode::clone : MoveTool::Mode::move, click);
}

std::unique_ptr<Tool> View::noteTool(const Pointer& pointer, const model::NoteId& id) {
    auto& selection = document_.selection();
    const bool adding = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (!selection.notes().contains(id)) {
        auto notes = adding ? selection.notes() : std::set<model::NoteId>();
        notes.insert(id);
        if (adding)
            selection.set(selection.nodes(), selection.links(), selection.groups(), std::move(notes));
        else
            selection.set({}, {}, {}, std::move(notes));
    }
    return std::make_unique<MoveTool>(*this, pointer, MoveTool::Grabbed{{}, scene_.note(id)->rect()},
                                      MoveTool::Mode::move, MoveTool::Click::keep);
}

std::unique_ptr<Tool> View::groupTool(const Pointer& pointer, const GroupItem& item) {
    const auto id = item.id();
    const QRectF rect = item.rect();
    if (isOnToggle(item, pointer.scene)) {
        setCollapsed(document_, {id}, !item.collapsed());
        return nullptr;
    }
    const bool adding = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (!document_.selection().groups().contains(id)) selectGroup(document_, id, adding);
    // A node inside goes to the grid: the frame lies beside it.
    const auto members = model::membersOf(document_.design(), id);
    const QRectF corner = members.empty() ? rect : scene_.placement().node(members.front());
    return std::make_unique<MoveTool>(*this, pointer, MoveTool::Grabbed{{}, corner}, MoveTool::Mode::move,
                                      MoveTool::Click::keep);
}

bool View::doubleClickedGroup(const Pointer& pointer) {
    const auto* item = scene_.groupAt(pointer.scene);
    if (item == nullptr) return false;
    const auto id = item->id();
    if (isOnToggle(*item, pointer.scene)) return true;
    if (groupTitle(item->rect()).contains(pointer.scene)) {
        selectGroup(document_, id, false);
        beginRename();
    } else if (item->collapsed()) {
        setCollapsed(document_, {id}, false);
    } else {
        return false;
    }
    return true;
}

void View::mousePressEvent(QMouseEvent* event) {
    lastMouse_ = event->position().toPoint();
    event->accept();
    setFocus();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spaceHeld_)) {
        panFrom_ = lastMouse_;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() == Qt::RightButton) {
        rightPress_ = lastMouse_;
        rightPanned_ = false;
        return;
    }
    // A tool that is still there continues with this click: the second click of click-and-click.
    if (event->button() != Qt::LeftButton || tool_) return;
    tool_ = toolFor(pointerOf(*event));
    if (tool_) panTimer_.start();
}

void View::mouseMoveEvent(QMouseEvent* event) {
    lastMouse_ = event->position().toPoint();
    event->accept();
    if ((event->buttons() & Qt::RightButton) && !panFrom_ &&
        (lastMouse_ - rightPress_).manhattanLength() > rightDragThreshold) {
        rightPanned_ = true;
        panFrom_ = rightPress_;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (panFrom_) {
        panTo(lastMouse_);
        return;
    }
    const Pointer pointer = pointerOf(*event);
    if (tool_)
        tool_->move(pointer);
    else
        hover(pointer);
}

void View::mouseReleaseEvent(QMouseEvent* event) {
    lastMouse_ = event->position().toPoint();
    event->accept();
    if (panFrom_) {
        panFrom_.reset();
        viewport()->unsetCursor();
        return;
    }
    if (event->button() == Qt::RightButton) {
        const QPointF at = pointerOf(*event).scene;
        selectForMenu(at);
        openMenu(at, event->globalPosition().toPoint());
        return;
    }
    if (event->button() == Qt::LeftButton && tool_) endTool(tool_->release(pointerOf(*event)));
}

void View::endTool(Tool::Outcome outcome) {
    if (outcome == Tool::Outcome::goesOn) return;
    tool_.reset();
    coverAgain();
    panTimer_.stop();
    scene_.setHurried(false);
    viewport()->update();
}

void View::hover(const Pointer& pointer) {
    const auto port = scene_.portAt(pointer.scene);
    auto* node = port ? scene_.node(port->node) : scene_.nodeAt(pointer.scene);
    QGraphicsItem* item = node;
    if (item == nullptr) item = scene_.linkAt(pointer.scene);
    auto* group = item == nullptr ? scene_.groupAt(pointer.scene) : nullptr;
    scene_.setHover(group != nullptr ? group : item);
    if (spaceHeld_)
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (port || scene_.linkEndAt(pointer.scene))
        viewport()->setCursor(Qt::CrossCursor);
    else if (group != nullptr && isOnToggle(*group, pointer.scene))
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (scene_.pictureCornerAt(pointer.scene) != nullptr)
        viewport()->setCursor(Qt::SizeFDiagCursor);
    else if (node == nullptr && scene_.bendAt(pointer.scene))
        viewport()->setCursor(Qt::SizeAllCursor);
    else
        viewport()->unsetCursor();
}

void View::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
    if (event->button() != Qt::LeftButton) return;
    const Pointer pointer = pointerOf(*event);
    if (scene_.portAt(pointer.scene)) {
        mousePressEvent(event);
        return;
    }
    tool_.reset();
    if (const auto* item = scene_.nodeAt(pointer.scene)) {
        document_.selection().set({item->id()});
        if (pointer.scene.y() - item->outline().top() <= headerHeight)
            beginRename();
        else
            emit inspectorWanted();
        return;
    }
    if (const auto* note = scene_.noteAt(pointer.scene)) {
        beginNote(note->id());
        return;
    }
    if (const auto bend = scene_.bendAt(pointer.scene)) {
        removeBend(document_, bend->first, bend->second);
        return;
    }
    if (const auto* link = scene_.linkAt(pointer.scene)) {
        document_.selection().set({}, {link->id()});
        if (!beginShare(link->id())) emit inspectorWanted();
        return;
    }
    if (!doubleClickedGroup(pointer)) openQuickAdd(pointer.scene, std::nullopt);
}

void View::nudge(int key, Qt::KeyboardModifiers modifiers) {
    const double step = modifiers & Qt::AltModifier     ? 1.0
                        : modifiers & Qt::ShiftModifier ? 5 * snapStep
                                                        : snapStep;
    const QPointF by = key == Qt::Key_Left    ? QPointF(-step, 0.0)
                       : key == Qt::Key_Right ? QPointF(step, 0.0)
                       : key == Qt::Key_Up    ? QPointF(0.0, -step)
                                              : QPointF(0.0, step);
    nudgePause_.start();
    moveItems(document_, document_.selection().nodes(), document_.selection().notes(), by,
              QStringLiteral("nudge-%1").arg(nudges_));
}

bool View::cycle(int direction) {
    std::vector<const model::Node*> order;
    for (const auto& node : document_.design().nodes)
        order.push_back(&node);
    if (order.empty()) return false;
    std::sort(order.begin(), order.end(), [](const model::Node* a, const model::Node* b) {
        return std::pair(a->at.x, a->at.y) < std::pair(b->at.x, b->at.y);
    });
    const auto count = static_cast<int>(order.size());
    int next = direction > 0 ? 0 : count - 1;
    if (const auto* id = document_.selection().node())
        for (int i = 0; i < count; ++i)
            if (order[static_cast<std::size_t>(i)]->id == *id) next = i + direction;
    if (next < 0 || next >= count) return false;
    const auto& node = *order[static_cast<std::size_t>(next)];
    document_.selection().set({node.id});
    scene_.setFocusedNode(node.id);
    revealSelection();
    return true;
}

bool View::walkLinks(int key) {
    const auto* at = document_.selection().last();
    if (at == nullptr) return false;
    const auto& design = document_.design();
    std::vector<const model::Node*> choice;
    const auto offer = [&](const model::NodeId& id) {
        const auto* node = design.node(id);
        if (node != nullptr && scene_.placement().hiding(id) == nullptr) choice.push_back(node);
    };
    const bool aside = key == Qt::Key_Left || key == Qt::Key_Right;
    for (const auto& link : design.links) {
        if (key == Qt::Key_Left && link.to == *at) offer(link.from);
        if (key == Qt::Key_Right && link.from == *at) offer(link.to);
        if (aside || link.to != *at) continue;
        for (const auto& other : design.links)
            if (other.from == link.from && other.to != *at) offer(other.to);
    }
    const double y = design.node(*at)->at.y;
    if (!aside)
        std::erase_if(choice, [&](const model::Node* node) {
            return key == Qt::Key_Up ? node->at.y >= y : node->at.y <= y;
        });
    if (choice.empty()) return false;
    const auto* next = *std::min_element(choice.begin(), choice.end(), [&](const auto* a, const auto* b) {
        return std::abs(a->at.y - y) < std::abs(b->at.y - y);
    });
    document_.selection().set({next->id});
    scene_.setFocusedNode(next->id);
    revealSelection();
    return true;
}

bool View::handleKey(const QKeyEvent& event) {
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Escape:
        if (tool_) {
            tool_->cancel();
            endTool(Tool::Outcome::done);
        } else {
            document_.selection().clear();
        }
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control) {
            openQuickAddBeside(sideOf(event.key()));
            return true;
        }
        if (document_.selection().nodes().empty() && document_.selection().notes().empty()) {
            const bool aside = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
            return aside && (event.modifiers() & Qt::AltModifier) &&
                   walkViews(event.key() == Qt::Key_Left ? -1 : 1);
        }
        nudge(event.key(), event.modifiers());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (document_.selection().empty()) return false;
        emit inspectorWanted();
        return true;
    case Qt::Key_Space:
        if (control || event.isAutoRepeat()) return false;
        spaceHeld_ = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return true;
    default:
        return false;
    }
}

void View::keyPressEvent(QKeyEvent* event) {
    if (handleKey(*event))
        event->accept();
    else
        QGraphicsView::keyPressEvent(event);
}

void View::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        spaceHeld_ = false;
        viewport()->unsetCursor();
    }
    QGraphicsView::keyReleaseEvent(event);
}

bool View::focusNextPrevChild(bool next) {
    // Tab walks the nodes; after the last it leaves the canvas.
    return cycle(next ? 1 : -1) || QGraphicsView::focusNextPrevChild(next);
}

} // namespace burst::app
