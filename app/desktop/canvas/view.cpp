#include "app/desktop/canvas/view.h"

#include "app/desktop/canvas/accessible_canvas.h"
#include "app/desktop/canvas/quick_add.h"

#include <QPainter>
#include <QResizeEvent>

#include <cmath>
#include <utility>

namespace burst::app {

namespace {
constexpr double gridFrom = 0.4; // zoom below which only the major grid is drawn
constexpr int settleAfter = 120; // ms without movement until edges are drawn nicely again
constexpr int burstPause = 500;  // ms between arrow keys that end one undo step

void drawDots(QPainter& painter, const QRectF& rect, double step, const QColor& color, double size) {
    QVector<QPointF> dots;
    for (double x = std::floor(rect.left() / step) * step; x <= rect.right(); x += step)
        for (double y = std::floor(rect.top() / step) * step; y <= rect.bottom(); y += step)
            dots.append({x, y});
    QPen pen(color, size);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawPoints(dots.constData(), static_cast<int>(dots.size()));
}
} // namespace

View::View(Document& document, Scene& scene, QWidget* parent)
    : QGraphicsView(&scene, parent), document_(document), scene_(scene) {
    setObjectName(QStringLiteral("canvas"));
    installAccessibleCanvas(); // before anything asks for its interface
    setAccessibleName(tr("Canvas"));
    connect(&document_.selection(), &Selection::changed, this, [this] { announceSelection(*this); });
    setFrameShape(QFrame::NoFrame);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlag(DontSavePainterState);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    quickAdd_ = new QuickAdd(this);
    connect(quickAdd_, &QuickAdd::chosen, this, [this](const QString& key) { takeEntry_(key); });
    settle_.setSingleShot(true);
    settle_.setInterval(settleAfter);
    connect(&settle_, &QTimer::timeout, this, [this] {
        if (!tool_) scene_.setHurried(false);
    });
    panTimer_.setInterval(16);
    connect(&panTimer_, &QTimer::timeout, this, &View::autoPan);
    nudgePause_.setSingleShot(true);
    nudgePause_.setInterval(burstPause);
    connect(&nudgePause_, &QTimer::timeout, this, [this] { ++nudges_; });
    connect(&scene_, &Scene::rebuilt, this, &View::restoreView);
    connect(&document_, &Document::settling, this, &View::finishNote);
    connect(&document_, &Document::loaded, this, &View::restoreView);
}

View::~View() {
    takeLine_ = {};
    editedNote_ = {};
    tool_.reset();
}

void View::setGrid(bool on) {
    grid_ = on;
    viewport()->update();
}

void View::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (fitted_ && event->oldSize().isValid()) keepWhole(event->oldSize());
    placeCover();
}

void View::showEvent(QShowEvent* event) {
    QGraphicsView::showEvent(event);
    if (std::exchange(fitted_, true)) return;
    restoreView();
}

void View::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->fillRect(rect, scene_.theme().canvas);
    if (!grid_) return;
    // Antialiased, or dots would stand unevenly at odd scales.
    painter->setRenderHint(QPainter::Antialiasing);
    if (scale() >= gridFrom) drawDots(*painter, rect, gridMinorStep, scene_.theme().gridMinor, 1.5);
    if (scale() >= 0.15) drawDots(*painter, rect, gridMajorStep, scene_.theme().gridMajor, 2.0);
}

void View::drawForeground(QPainter* painter, const QRectF&) {
    painter->setRenderHint(QPainter::Antialiasing);
    if (tool_) tool_->paint(*painter);
    if (ghost_.isEmpty()) return;
    QColor fill = scene_.theme().selection;
    QPen pen(fill, 2.0, Qt::DashLine);
    pen.setCosmetic(true);
    fill.setAlphaF(0.12F);
    painter->setPen(pen);
    painter->setBrush(fill);
    painter->drawRoundedRect(ghost_, 6.0, 6.0);
    painter->setPen(scene_.theme().textPrimary);
    painter->setFont(nodeFont(NodeText::title));
    painter->drawText(ghost_, Qt::AlignCenter, ghostKind_);
}

void View::selectAll() {
    std::set<model::NodeId> nodes;
    std::set<model::LinkId> links;
    for (const auto& node : document_.design().nodes)
        nodes.insert(node.id);
    for (const auto& link : document_.design().links)
        links.insert(link.id);
    std::set<model::GroupId> groups;
    for (const auto& group : document_.design().groups)
        groups.insert(group.id);
    std::set<model::NoteId> notes;
    for (const auto& note : document_.design().notes)
        notes.insert(note.id);
    document_.selection().set(std::move(nodes), std::move(links), std::move(groups), std::move(notes));
}

} // namespace burst::app
