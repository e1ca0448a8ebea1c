// How nodes come onto the canvas: from the palette, and from the search list. See view.h.
#include "app/desktop/canvas/quick_add.h"
#include "app/desktop/canvas/recent_kinds.h"
#include "app/desktop/canvas/tools/place_tool.h"
#include "app/desktop/canvas/view.h"
#include "app/language/language.h"
#include "app/language/model_text.h"
#include "models/kind.h"

#include <QCursor>

#include <cmath>
#include <utility>

namespace burst::app {

namespace {
QPointF onGrid(QPointF at) {
    return {std::round(at.x() / snapStep) * snapStep, std::round(at.y() / snapStep) * snapStep};
}

QuickAddEntry entryOf(const model::Kind& kind, const std::string& note) {
    QStringList synonyms{QString::fromStdString(kind.title)};
    for (const auto& word : kind.synonyms)
        synonyms << QString::fromStdString(word);
    return {QString::fromStdString(kind.key), modelText(kind.title), modelText(note),
            QString::fromStdString(kind.key), synonyms};
}

/// All kinds, those used last first.
std::vector<QuickAddEntry> allEntries() {
    std::vector<QuickAddEntry> entries;
    const QStringList recent = recentKinds();
    for (const auto& key : recent)
        if (const auto* kind = model::findKind(key.toStdString())) entries.push_back(entryOf(*kind, {}));
    for (const auto& kind : model::allKinds())
        if (!recent.contains(QString::fromStdString(kind.key))) entries.push_back(entryOf(kind, {}));
    return entries;
}

std::vector<QuickAddEntry> entriesOf(const std::vector<WireTarget>& targets) {
    std::vector<QuickAddEntry> entries;
    for (const auto& target : targets)
        if (const auto* kind = model::findKind(target.kind)) entries.push_back(entryOf(*kind, target.note));
    return entries;
}
} // namespace

void View::showGhost(const QString& kindKey, QPointF at) {
    const auto* kind = model::findKind(kindKey.toStdString());
    if (kind == nullptr) return;
    ghostKind_ = modelText(kind->title);
    QRectF rect = nodeRect(ghostKind_);
    const QPointF corner = at - rect.center();
    rect.moveTopLeft(snaps_ ? onGrid(corner) : corner);
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
    const QRectF rect = nodeRect(modelText(kind->title));
    const QPointF corner = at - rect.center();
    const QPointF place = snaps_ ? onGrid(corner) : corner;
    const auto* link = scene_.linkAt(at);
    const auto id = link != nullptr ? link->id() : model::LinkId();
    hideGhost();
    setFocus();
    if (id.empty()) rememberKind(kindKey); // insert() does it itself
    if (id.empty() || !insert(kind->key, place, id)) addNode(document_, kind->key, place);
    showNearest(selectedRect());
}

bool View::insert(const std::string& kind, QPointF corner, const model::LinkId& link) {
    rememberKind(QString::fromStdString(kind));
    const auto spliced = spliceNode(document_, kind, corner, link);
    if (!spliced) say(QString::fromStdString(spliced.error().text));
    return bool(spliced);
}

void View::beginPlacing(const QString& kind) {
    if (tool_) tool_->cancel();
    tool_ = std::make_unique<PlaceTool>(*this, kind);
    uncover();
    const auto* found = model::findKind(kind.toStdString());
    say(tr("Click on the canvas to place the %1; Esc leaves it.")
            .arg(found != nullptr ? withinSentence(modelText(found->title)) : kind));
    setFocus();
}

void View::addAtCentre(const std::string& kind) {
    rememberKind(QString::fromStdString(kind));
    addNode(document_, kind,
            freePlaceNear(document_.design(), centre() - QPointF(nodeWidth / 2, nodeHeight / 2)));
    showNearest(selectedRect());
}

QPointF View::pastePlace() {
    if (menuAt_) return onGrid(*menuAt_);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const QPoint at = viewport()->rect().contains(mouse) ? mouse : viewport()->rect().center();
    pastes_ = at == pasteAt_ ? pastes_ + 1 : 0;
    pasteAt_ = at;
    return onGrid(mapToScene(at) + QPointF(pastes_, pastes_) * gridMinorStep);
}

QPointF View::pointed() const {
    if (menuAt_) return *menuAt_;
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    return viewport()->rect().contains(mouse) ? mapToScene(mouse) : centre();
}

void View::offer(QPointF at, const QString& heading, std::vector<QuickAddEntry> entries,
                 std::function<void(const QString&)> take) {
    takeEntry_ = std::move(take);
    quickAdd_->open(mapFromScene(at), heading, std::move(entries));
}

QString View::titleOf(const model::NodeId& id) const {
    const auto* node = document_.design().node(id);
    return QString::fromStdString(node != nullptr ? node->title() : id.text);
}

void View::openQuickAdd(QPointF at, std::optional<WireStart> start) {
    const QPointF corner = at + QPointF(4.0, 4.0) / scale();
    if (!start) {
        offer(corner, tr("Add a node"), allEntries(), [this, at](const QString& kind) {
            placeKind(kind, at + QPointF(nodeWidth / 2, nodeHeight / 2));
        });
        return;
    }
    auto entries = entriesOf(targetsOf(document_.design(), *start));
    if (entries.empty()) {
        say(tr("Nothing can follow here."));
        return;
    }
    offer(corner, tr("Add after %1").arg(titleOf(start->from)), std::move(entries),
          [this, at, start = *start](const QString& kind) {
              addWired(kind, freePlaceNear(document_.design(), at - QPointF(0.0, nodeHeight / 2)), start);
          });
}

void View::addWired(const QString& kind, QPointF corner, const WireStart& start) {
    rememberKind(kind);
    const auto made = addWiredNode(document_, kind.toStdString(), corner, start);
    if (!made) say(QString::fromStdString(made.error().text));
    showNearest(selectedRect());
}

WireStart View::startAt(const model::NodeId& id) const {
    return {id, menuPort_ && menuPort_->node == id && menuPort_->port == Port::failure};
}

void View::openQuickAddHere() {
    const auto* id = document_.selection().node();
    const auto* item = id != nullptr ? scene_.node(*id) : nullptr;
    if (item != nullptr && item->look().hasOutput)
        openQuickAddBeside(Side::right);
    else
        openQuickAdd(pointed(), std::nullopt);
}

void View::openQuickAddBeside(Side side) {
    const auto* selected = document_.selection().node();
    const auto* item = selected != nullptr ? scene_.node(*selected) : nullptr;
    if (item == nullptr) return openQuickAdd(pointed(), std::nullopt);
    const auto id = *selected;
    const bool before = side == Side::left;
    const WireStart start = startAt(id);
    auto entries =
        entriesOf(before ? sourcesOf(document_.design(), id) : targetsOf(document_.design(), start));
    if (entries.empty()) {
        say((before ? tr("Nothing can call %1.") : tr("%1 calls nothing.")).arg(titleOf(id)));
        return;
    }
    const QRectF of = item->outline();
    offer(before ? of.topLeft() : of.topRight(),
          (before ? tr("Add before %1") : tr("Add after %1")).arg(titleOf(id)), std::move(entries),
          [this, id, of, side, before, start](const QString& kind) {
              const QPointF corner = freePlaceBeside(document_.design(), of, side);
              if (!before) return addWired(kind, corner, start);
              rememberKind(kind);
              const auto made = addCallingNode(document_, kind.toStdString(), corner, id);
              if (!made) say(QString::fromStdString(made.error().text));
              showNearest(selectedRect());
          });
}

void View::openInsert(const model::LinkId& id) {
    const auto* link = document_.design().link(id);
    const auto* item = scene_.link(id);
    if (link == nullptr || item == nullptr || item->line().isEmpty()) return;
    auto entries = entriesOf(betweenOf(document_.design(), *link));
    if (entries.empty()) {
        say(tr("Nothing fits between %1 and %2.").arg(titleOf(link->from), titleOf(link->to)));
        return;
    }
    const QPointF middle = item->line()[item->line().size() / 2];
    offer(middle, tr("Insert between %1 and %2").arg(titleOf(link->from), titleOf(link->to)),
          std::move(entries), [this, id, middle](const QString& kind) {
              insert(kind.toStdString(), onGrid(middle - QPointF(nodeWidth / 2, nodeHeight / 2)), id);
              showNearest(selectedRect());
          });
}

void View::connectFromSelection() {
    const auto* id = document_.selection().node();
    if (id == nullptr) {
        say(tr("Select the one node where the wire is to start."));
        return;
    }
    const WireStart start = startAt(*id);
    std::vector<QuickAddEntry> entries;
    for (const auto& node : document_.design().nodes)
        if (node.id != *id && !refusal(document_.design(), start, node.id))
            entries.push_back({QString::fromStdString(node.id.text),
                               QString::fromStdString(node.title()),
                               {},
                               QString::fromStdString(node.kind),
                               {}});
    if (entries.empty()) return openQuickAddHere();
    offer(scene_.node(*id)->outline().topRight(), tr("Connect to"), std::move(entries),
          [this, start](const QString& to) {
              const auto made = connectNodes(document_, start, model::NodeId(to.toStdString()));
              if (!made) say(QString::fromStdString(made.error().text));
          });
}

} // namespace burst::app
