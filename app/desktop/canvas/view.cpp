#include "app/desktop/canvas/view.h"

#include "app/desktop/canvas/accessible_canvas.h"
#include "app/desktop/canvas/quick_add.h"
#include "app/desktop/canvas/tools/place_tool.h"
#include "models/kind.h"

#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace burst::app {

namespace {
constexpr double gridFrom = 0.4; // zoom below which only the major grid is drawn
constexpr int settleAfter = 120; // ms without movement until edges are drawn nicely again
constexpr int burstPause = 500;  // ms between arrow keys that end one undo step

QPointF snappedPoint(QPointF at) {
    return {std::round(at.x() / snapStep) * snapStep, std::round(at.y() / snapStep) * snapStep};
}

QuickAddEntry entryOf(const model::Kind& kind, const QString& note) {
    QStringList synonyms;
    for (const auto& word : kind.synonyms)
        synonyms << QString::fromStdString(word);
    return {QString::fromStdString(kind.key), QString::fromStdString(kind.title), note,
            QString::fromStdString(kind.key), synonyms};
}

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
    connect(quickAdd_, &QuickAdd::chosen, this, &View::takeQuickAdd);
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

void View::setCover(QWidget* cover) {
    cover_ = cover;
    cover_->setParent(this);
    cover_->raise();
    placeCover();
}

void View::placeCover() {
    if (!cover_) return;
    const QSize wanted = cover_->sizeHint().boundedTo(viewport()->size());
    cover_->setGeometry(
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, wanted, viewport()->geometry()));
}

void View::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
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

void View::showGhost(const QString& kindKey, QPointF at) {
    const auto* kind = model::findKind(kindKey.toStdString());
    if (kind == nullptr) return;
    ghostKind_ = QString::fromStdString(kind->title);
    QRectF rect = nodeRect(ghostKind_);
    const QPointF corner = at - rect.center();
    rect.moveTopLeft(snaps_ ? snappedPoint(corner) : corner);
    ghost_ = rect;
    const auto* link = scene_.linkAt(at);
    scene_.setHighlightedLink(link != nullptr ? link->id() : model::LinkId());
    const auto* frame = scene_.placement().frameAt(rect.center());
    scene_.setDropTarget(frame != nullptr ? frame->id : model::GroupId());
    viewport()->update();
}

void View::hideGhost() {
    ghost_ = {};
    scene_.setHighlightedLink({});
    scene_.setDropTarget({});
    viewport()->update();
}

void View::placeKind(const QString& kindKey, QPointF at) {
    const auto* kind = model::findKind(kindKey.toStdString());
    if (kind == nullptr) return;
    const QRectF rect = nodeRect(QString::fromStdString(kind->title));
    const QPointF corner = at - rect.center();
    const QPointF place = snaps_ ? snappedPoint(corner) : corner;
    hideGhost();
    setFocus();
    if (const auto* link = scene_.linkAt(at)) {
        const auto spliced = spliceNode(document_, kind->key, place, link->id());
        if (spliced) return;
        say(QString::fromStdString(spliced.error().text));
    }
    addNode(document_, kind->key, place);
}

void View::beginPlacing(const QString& kind) {
    if (tool_) tool_->cancel();
    tool_ = std::make_unique<PlaceTool>(*this, kind);
    const auto* found = model::findKind(kind.toStdString());
    say(tr("Click on the canvas to place the %1; Esc leaves it.")
            .arg(found != nullptr ? QString::fromStdString(found->title).toLower() : kind));
    setFocus();
}

QPointF View::freePlace(QPointF at) const {
    const QPointF start = snappedPoint(at);
    constexpr double gap = 2 * gridMinorStep;
    const auto taken = [&](QPointF corner) {
        const QRectF wanted(corner, QSizeF(nodeWidth, nodeHeight));
        for (const auto& node : document_.design().nodes)
            if (nodeRect(node).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2).intersects(wanted)) return true;
        return false;
    };
    for (int column = 0; column < 8; ++column)
        for (int row = 0; row < 6; ++row) {
            const QPointF corner = start + QPointF(column * (nodeWidth + gap), row * (nodeHeight + gap));
            if (!taken(corner)) return corner;
        }
    return start + QPointF(gap, gap);
}

void View::addAtCentre(const std::string& kind) {
    addNode(document_, kind, freePlace(centre() - QPointF(nodeWidth / 2, nodeHeight / 2)));
    revealSelection();
}

QPointF View::pastePlace() {
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const QPoint at = viewport()->rect().contains(mouse) ? mouse : viewport()->rect().center();
    pastes_ = at == pasteAt_ ? pastes_ + 1 : 0;
    pasteAt_ = at;
    return snappedPoint(mapToScene(at) + QPointF(pastes_, pastes_) * gridMinorStep);
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

void View::openQuickAdd(QPointF at, std::optional<WireStart> start) {
    std::vector<QuickAddEntry> entries;
    if (start) {
        for (const auto& target : targetsOf(document_.design(), *start))
            if (const auto* kind = model::findKind(target.kind))
                entries.push_back(entryOf(*kind, QString::fromStdString(target.note)));
    } else {
        for (const auto& kind : model::allKinds())
            entries.push_back(entryOf(kind, {}));
    }
    if (entries.empty()) {
        say(tr("Nothing can follow here."));
        return;
    }
    quickAddAt_ = at;
    quickAddStart_ = start;
    const auto* from = start ? document_.design().node(start->from) : nullptr;
    const QString heading =
        from != nullptr ? tr("Add after %1").arg(QString::fromStdString(from->title())) : tr("Add a node");
    quickAdd_->open(mapFromScene(at) + QPoint(4, 4), heading, std::move(entries));
}

void View::openQuickAddHere() {
    const auto* id = document_.selection().node();
    const auto* item = id != nullptr ? scene_.node(*id) : nullptr;
    if (item != nullptr && item->look().hasOutput) {
        openQuickAdd(item->outline().topRight() + QPointF(3 * gridMinorStep, nodeHeight / 2), WireStart{*id});
        return;
    }
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    openQuickAdd(viewport()->rect().contains(mouse) ? mapToScene(mouse) : centre(), std::nullopt);
}

void View::connectFromSelection() {
    const auto* id = document_.selection().node();
    if (id == nullptr) {
        say(tr("Select the one node where the wire is to start."));
        return;
    }
    const WireStart start{*id};
    std::vector<QuickAddEntry> entries;
    for (const auto& node : document_.design().nodes)
        if (node.id != *id && !refusal(document_.design(), start, node.id))
            entries.push_back({QStringLiteral("node:") + QString::fromStdString(node.id.text),
                               QString::fromStdString(node.title()),
                               {},
                               QString::fromStdString(node.kind),
                               {}});
    if (entries.empty()) {
        openQuickAddHere();
        return;
    }
    quickAddStart_ = start;
    const auto* item = scene_.node(*id);
    quickAdd_->open(mapFromScene(item->outline().topRight()), tr("Connect to"), std::move(entries));
}

void View::takeQuickAdd(const QString& key) {
    if (key.startsWith(QLatin1String("node:"))) {
        const auto made = connectNodes(document_, *quickAddStart_, model::NodeId(key.mid(5).toStdString()));
        if (!made) say(QString::fromStdString(made.error().text));
        return;
    }
    if (key.startsWith(QLatin1String("as:"))) {
        takeReplace(key.mid(3).toStdString());
        return;
    }
    const auto kind = key.toStdString();
    if (!quickAddStart_) {
        placeKind(key, quickAddAt_ + QPointF(nodeWidth / 2, nodeHeight / 2));
        return;
    }
    const QPointF corner = freePlace(quickAddAt_ - QPointF(0.0, nodeHeight / 2));
    const auto made = addWiredNode(document_, kind, corner, *quickAddStart_);
    if (!made) say(QString::fromStdString(made.error().text));
    revealSelection();
}

void View::showTip(const QHelpEvent& help) {
    const QString text = hoverText(mapToScene(help.pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), text, viewport());
}

QString View::hoverText(QPointF at) const {
    const auto* link = scene_.linkAt(at);
    const auto* node = scene_.nodeAt(at);
    if (const auto port = scene_.portAt(at)) {
        if (port->port == Port::input) return tr("Calls arrive here");
        return port->port == Port::failure ? tr("Failures leave here: drag to where they go")
                                           : tr("Drag to what is called next");
    }
    const auto titleOf = [&](const model::NodeId& id) {
        const auto* found = document_.design().node(id);
        return QString::fromStdString(found != nullptr ? found->title() : id.text);
    };
    if (node != nullptr) {
        QStringList lines{titleOf(node->id())};
        for (const auto& finding : document_.findings())
            if (finding.subject == node->id().text) lines << QString::fromStdString(finding.text);
        return lines.join(QLatin1Char('\n'));
    }
    if (link == nullptr) return {};
    const auto* model = document_.design().link(link->id());
    return model != nullptr ? titleOf(model->from) + QStringLiteral(" → ") + titleOf(model->to) : QString();
}

} // namespace burst::app
