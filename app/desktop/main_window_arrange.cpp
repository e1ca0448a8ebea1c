// Arranging, selecting by relation and wiring several nodes: actions and menus. See main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/main_window.h"
#include "app/editor/arrange.h"
#include "app/editor/arrange_select.h"
#include "app/editor/arrange_wires.h"

#include <QMenuBar>

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
    heal->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    removeAction(heal);
    view_->addAction(heal);
}

void MainWindow::buildArrangeMenus() {
    const auto fill = [this](const QString& title, std::initializer_list<const char*> names) {
        auto* menu = menuBar()->addMenu(title);
        menu->setToolTipsVisible(true);
        for (const char* name : names)
            if (name == nullptr)
                menu->addSeparator();
            else
                menu->addAction(actions_[QLatin1String(name)]);
    };
    fill(tr("Se&lect"), {"selectUpstream", "selectDownstream", "selectConnected", nullptr, "selectSameKind",
                         "selectProblems"});
    fill(tr("Arran&ge"), {"alignLeft", "alignCentre", "alignRight", nullptr, "alignTop", "alignMiddle",
                          "alignBottom", nullptr, "distributeHorizontally", "distributeVertically", nullptr,
                          "connectSeries", "fanOut", "deleteAndHeal", nullptr, "tidyUp", "guides"});
}

void MainWindow::updateArrangeActions() {
    const auto& selection = document_.selection();
    const auto count = selection.nodes().size();
    const QString two = tr("Select two nodes or more.");
    for (const char* name : {"alignLeft", "alignCentre", "alignRight", "alignTop", "alignMiddle",
                             "alignBottom", "connectSeries", "fanOut"})
        allow(name, count > 1, two);
    for (const char* name : {"distributeHorizontally", "distributeVertically"})
        allow(name, count > 2, tr("Select three nodes or more."));
    for (const char* name :
         {"selectUpstream", "selectDownstream", "selectConnected", "selectSameKind", "deleteAndHeal"})
        allow(name, count > 0, tr("Select a node."));
    allow("selectProblems", !document_.design().nodes.empty(), tr("There are no nodes."));
}

} // namespace burst::app
