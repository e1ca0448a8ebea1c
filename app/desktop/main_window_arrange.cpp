// Arranging, selecting by relation and wiring several nodes: actions and menus. See main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/main_window.h"
#include "app/diagram/group_painter.h"
#include "app/editor/arrange.h"
#include "app/editor/arrange_groups.h"
#include "app/editor/arrange_select.h"
#include "app/editor/arrange_wires.h"
#include "app/editor/bend_edits.h"
#include "app/editor/edits.h"

#include <QMenuBar>

#include <algorithm>

namespace burst::app {

namespace {
constexpr auto plainTip = "plainTip"; // the tool-tip of an action while it is enabled

QKeySequence chord(QKeyCombination first, Qt::Key second) {
    return QKeySequence(first, QKeyCombination(second));
}
} // namespace

void MainWindow::allow(const char* name, bool possible, const QString& why) {
    auto* action = actions_[QLatin1String(name)];
    if (!action->property(plainTip).isValid()) action->setProperty(plainTip, action->toolTip());
    const QString tip = action->property(plainTip).toString();
    action->setEnabled(possible);
    action->setProperty("whyNot", possible ? QString() : why);
    action->setToolTip(possible ? tip : tip + QLatin1Char('\n') + why);
}

void MainWindow::buildArrangeActions() {
    struct Choice {
        const char* name;
        QString text;
        Qt::Key key;
        Alignment alignment;
        QString tip;
    };
    for (const auto& each :
         {Choice{"alignLeft", tr("Align &left"), Qt::Key_L, Alignment::left, tr("left edges")},
          Choice{"alignCentre", tr("Align &centres"), Qt::Key_C, Alignment::centre,
                 tr("middles, left to right")},
          Choice{"alignRight", tr("Align &right"), Qt::Key_R, Alignment::right, tr("right edges")},
          Choice{"alignTop", tr("Align &top"), Qt::Key_T, Alignment::top, tr("upper edges")},
          Choice{"alignMiddle", tr("Align &middles"), Qt::Key_M, Alignment::middle,
                 tr("middles, top to bottom")},
          Choice{"alignBottom", tr("Align &bottom"), Qt::Key_B, Alignment::bottom, tr("lower edges")}})
        add({each.name,
             each.text,
             {},
             chord(Qt::ALT | Qt::Key_A, each.key),
             tr("%1, as the node that was selected last").arg(each.tip)},
            [this, alignment = each.alignment] { alignSelection(document_, alignment); });
    add({"distributeHorizontally",
         tr("Distribute &horizontally"),
         {},
         chord(Qt::ALT | Qt::Key_A, Qt::Key_H),
         tr("equal gaps from left to right; the outermost stay")},
        [this] { distributeSelection(document_, Axis::horizontal); });
    add({"distributeVertically",
         tr("Distribute &vertically"),
         {},
         chord(Qt::ALT | Qt::Key_A, Qt::Key_V),
         tr("equal gaps from top to bottom; the outermost stay")},
        [this] { distributeSelection(document_, Axis::vertical); });
    buildRelationActions();
    buildWireActions();
    buildGroupActions();
    auto* guides =
        add({"guides", tr("Smart g&uides"), {}, {}, tr("lines while dragging; Alt suspends them")}, [] {});
    guides->setCheckable(true);
    guides->setChecked(true);
    connect(guides, &QAction::toggled, this, [this](bool on) { view_->setGuides(on); });
}

void MainWindow::buildRelationActions() {
    struct Related {
        const char* name;
        QString text;
        Qt::Key key;
        Relation relation;
        QString tip;
    };
    for (const auto& each : {Related{"selectUpstream", tr("&Upstream"), Qt::Key_U, Relation::upstream,
                                     tr("all whose calls arrive at the selection")},
                             Related{"selectDownstream", tr("&Downstream"), Qt::Key_D, Relation::downstream,
                                     tr("all that calls of the selection arrive at")},
                             Related{"selectConnected", tr("&Connected"), Qt::Key_C, Relation::connected,
                                     tr("all that links lead to, both ways")},
                             Related{"selectSameKind", tr("Same &kind"), Qt::Key_K, Relation::sameKind,
                                     tr("all nodes of the kinds that are selected")},
                             Related{"selectProblems", tr("With &problems"), Qt::Key_P,
                                     Relation::withProblems, tr("all nodes with errors or warnings")}})
        add({each.name, each.text, {}, chord(Qt::ALT | Qt::Key_S, each.key), each.tip},
            [this, relation = each.relation] {
                document_.validateNow();
                const auto count = selectRelated(document_, relation);
                say(count == 1 ? tr("1 node selected") : tr("%1 nodes selected").arg(count));
                view_->revealSelection();
            });
}

void MainWindow::buildWireActions() {
    const auto told = [this](const model::Result<void>& done) {
        if (!done) say(QString::fromStdString(done.error().text));
    };
    add({"connectSeries",
         tr("Connect in &series"),
         {},
         chord(Qt::CTRL | Qt::Key_L, Qt::Key_S),
         tr("wires the selected nodes one to the next, as they were selected")},
        [this, told] { told(connectInSeries(document_, selectedInOrder(document_))); });
    add({"fanOut",
         tr("&Fan out from first"),
         {},
         chord(Qt::CTRL | Qt::Key_L, Qt::Key_F),
         tr("wires the node that was selected first to all others")},
        [this, told] { told(fanOut(document_, selectedInOrder(document_))); });
    add({"replace", tr("R&eplace with…"), {}, {}, tr("keeps name, links and what both kinds can be set to")},
        [this] { view_->openReplace(); });
    auto* heal = add({"deleteAndHeal",
                      tr("Delete and &join neighbours"),
                      {},
                      QKeySequence(Qt::CTRL | Qt::Key_Delete),
                      tr("what called the selected nodes then calls what they called")},
                     [this] {
                         const auto done = removeAndHeal(document_, document_.selection().nodes());
                         const auto text = done ? *done : QString::fromStdString(done.error().text);
                         if (!text.isEmpty()) say(done ? tr("Not joined: %1").arg(text) : text);
                     });
    add({"insertIntoLink", tr("&Insert a node…"), {}, {}, tr("between the ends of the selected link")},
        [this] { view_->openInsert(*document_.selection().links().begin()); });
    add({"addBefore", tr("Add a node &before…"), {}, {}, tr("one that calls the selected node")},
        [this] { view_->openQuickAddBeside(Side::left); });
    add({"disconnect", tr("D&isconnect"), {}, {}, tr("removes the links of the selected nodes")},
        [this] { removeItems(document_, {}, view_->linksHere(), {}); });
    add({"resetRoute", tr("Reset rou&te"), {}, {}, tr("links find their way by themselves again")},
        [this] { resetRoutes(document_, bentLinks(document_)); });
    heal->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    removeAction(heal);
    view_->addAction(heal);
}

void MainWindow::buildGroupActions() {
    add({"group",
         tr("&Group"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_G),
         tr("a titled frame around the selection")},
        [this] {
            if (!groupSelection(document_).empty()) view_->beginRename();
        });
    add({"ungroup",
         tr("U&ngroup"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
         tr("takes the frame away and leaves what is in it")},
        [this] { ungroupSelection(document_); });
    add({"collapse", tr("C&ollapse or expand group"), {}, {}, tr("one box that hides what is in the group")},
        [this] {
            const auto ids = groupsToDissolve(document_);
            const bool open = std::any_of(ids.begin(), ids.end(), [this](const model::GroupId& id) {
                return !document_.design().group(id)->collapsed;
            });
            setCollapsed(document_, ids, open);
        });
    for (const auto& kind : groupKinds()) {
        const std::string name = std::string("groupKind-") + kind.key;
        add({name.c_str(), groupKindTitle(kind.key), {}, {}, tr("what the frame stands for")},
            [this, key = std::string(kind.key)] {
                setGroupKind(document_, groupsToDissolve(document_), key);
            });
    }
    add({"lock",
         tr("Loc&k or unlock"),
         {},
         chord(Qt::CTRL | Qt::Key_L, Qt::Key_L),
         tr("locked nodes are not moved and not deleted")},
        [this] { toggleLock(document_); });
    add({"disable", tr("&Disable or enable"), QStringLiteral("disable"),
         QKeySequence(Qt::CTRL | Qt::Key_Slash),
         tr("traffic passes disabled nodes by, and they cost nothing")},
        [this] { toggleDisabled(document_); });
    struct Routing {
        const char* name;
        QString text;
        const char* key;
    };
    for (const auto& each : {Routing{"linksCurved", tr("&Curved"), ""},
                             Routing{"linksOrthogonal", tr("At &right angles"), "orthogonal"},
                             Routing{"linksStraight", tr("&Straight"), "straight"}})
        add({each.name, each.text, {}, {}, tr("how the links of this design are drawn")},
            [this, key = std::string(each.key)] { setRouting(document_, key); })
            ->setCheckable(true);
    auto* note = add({"note", tr("Add &note"), {}, QKeySequence(Qt::Key_N), tr("a sticky note for people")},
                     [this] { view_->addNoteHere(); });
    add({"editNote",
         tr("Edit n&ote"),
         {},
         {},
         tr("writes on in the selected note; a double click does it too")},
        [this] { view_->beginNote(*document_.selection().notes().begin()); });
    add({"toFront",
         tr("Bring to &front"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_BracketRight),
         tr("the selected notes over the others")},
        [this] { stackNotes(document_, Stacking::front); });
    add({"toBack",
         tr("Send to bac&k"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_BracketLeft),
         tr("the selected notes under the others")},
        [this] { stackNotes(document_, Stacking::back); });
    note->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    removeAction(note);
    view_->addAction(note);
}

void MainWindow::deleteSelection() {
    const auto& selection = document_.selection();
    const auto wanted = selection.nodes();
    const auto before = document_.revision();
    removeItems(document_, wanted, selection.links(), selection.notes());
    if (document_.revision() != before) sayDone();
    const auto left = std::count_if(wanted.begin(), wanted.end(), [this](const model::NodeId& id) {
        return document_.design().node(id) != nullptr;
    });
    if (left > 0) say(tr("Locked nodes stay; unlock them to delete them."));
}

void MainWindow::buildArrangeMenus() {
    const auto fill = [this](QMenu* menu, std::initializer_list<const char*> names) {
        menu->setToolTipsVisible(true);
        for (const char* name : names)
            if (name == nullptr)
                menu->addSeparator();
            else
                menu->addAction(actions_[QLatin1String(name)]);
    };
    fill(menuBar()->addMenu(tr("Se&lect")),
         {"selectUpstream", "selectDownstream", "selectConnected", nullptr, "selectSameKind",
          "selectProblems", nullptr, "walkCaller", "walkCalled", "walkAbove", "walkBelow"});
    auto* arrange = menuBar()->addMenu(tr("Arran&ge"));
    fill(arrange, {"group", "ungroup"});
    fill(arrange->addMenu(tr("&Kind of group")),
         {"groupKind-region", "groupKind-zone", "groupKind-vpc", "groupKind-domain", "groupKind-tenant"});
    fill(arrange->addMenu(tr("L&inks")),
         {"linksCurved", "linksOrthogonal", "linksStraight", nullptr, "resetRoute"});
    fill(arrange, {"collapse",
                   nullptr,
                   "alignLeft",
                   "alignCentre",
                   "alignRight",
                   nullptr,
                   "alignTop",
                   "alignMiddle",
                   "alignBottom",
                   nullptr,
                   "distributeHorizontally",
                   "distributeVertically",
                   nullptr,
                   "connectSeries",
                   "fanOut",
                   "deleteAndHeal",
                   "replace",
                   nullptr,
                   "note",
                   "editNote",
                   "toFront",
                   "toBack",
                   "insertIntoLink",
                   "disconnect",
                   "lock",
                   "disable",
                   "tidyUp",
                   "guides"});
}

void MainWindow::updateArrangeActions() {
    const auto& selection = document_.selection();
    const auto count = selection.nodes().size();
    const QString two = tr("Select two nodes or more.");
    for (const char* name : {"alignLeft", "alignCentre", "alignRight", "alignTop", "alignMiddle",
                             "alignBottom", "connectSeries", "fanOut"})
        allow(name, count > 1, two);
    const auto* only = selection.node() != nullptr ? document_.design().node(*selection.node()) : nullptr;
    allow("tuneMemory", only != nullptr && only->kind == "function", tr("Select one function."));
    allow("replace", selection.node() != nullptr, tr("Select one node."));
    allow("insertIntoLink", count == 0 && selection.links().size() == 1, tr("Select one link."));
    allow("resetRoute", !bentLinks(document_).empty(), tr("Select a link with bends, or a node of one."));
    allow("editNote", count == 0 && selection.notes().size() == 1, tr("Select one note."));
    for (const char* name : {"toFront", "toBack"})
        allow(name, !selection.notes().empty(), tr("Select a note."));
    allow("addBefore", selection.node() != nullptr, tr("Select one node."));
    allow("disconnect", !view_->linksHere().empty(), tr("Select a node that has links."));
    allow("group", count > 0, tr("Select a node."));
    for (const char* name : {"lock", "disable"})
        allow(name, count > 0, tr("Select a node."));
    const bool grouped = !groupsToDissolve(document_).empty();
    for (const char* name : {"ungroup", "collapse"})
        allow(name, grouped, tr("Select a group or a node in one."));
    for (const auto& kind : groupKinds())
        actions_[QStringLiteral("groupKind-") + QLatin1String(kind.key)]->setEnabled(grouped);
    for (const char* name : {"distributeHorizontally", "distributeVertically"})
        allow(name, count > 2, tr("Select three nodes or more."));
    for (const char* name : {"selectUpstream", "selectDownstream", "selectConnected", "selectSameKind",
                             "deleteAndHeal", "walkCaller", "walkCalled", "walkAbove", "walkBelow"})
        allow(name, count > 0, tr("Select a node."));
    const auto& routing = document_.design().routing;
    actions_[QStringLiteral("linksOrthogonal")]->setChecked(routing == "orthogonal");
    actions_[QStringLiteral("linksStraight")]->setChecked(routing == "straight");
    actions_[QStringLiteral("linksCurved")]->setChecked(routing != "orthogonal" && routing != "straight");
    allow("selectProblems", !document_.design().nodes.empty(), tr("There are no nodes."));
}

} // namespace burst::app
