#include "app/desktop/canvas/scene.h"
#include "app/editor/arrange.h"
#include "app/editor/arrange_groups.h"
#include "app/editor/arrange_replace.h"
#include "app/editor/arrange_select.h"
#include "app/editor/arrange_wires.h"
#include "app/editor/edits.h"
#include "models/edit.h"
#include "models/io/catalog_json.h"
#include "models/kind.h"

#include <QTest>

#include <functional>
#include <random>

using namespace burst;
using namespace burst::app;

namespace {
constexpr int edits = 2000;
constexpr std::size_t manyNodes = 50; // beyond, more is deleted than added

/// Somebody who does anything at all to a document.
class Monkey {
public:
    Monkey(Document& document, unsigned seed) : document_(document), dice_(seed) {}

    /// One edit, or an attempt that was refused.
    void act() {
        using Act = void (Monkey::*)();
        static const std::vector<Act> acts{
            &Monkey::add,     &Monkey::add,   &Monkey::wire,   &Monkey::wire,   &Monkey::splice,
            &Monkey::move,    &Monkey::move,  &Monkey::name,   &Monkey::remove, &Monkey::copy,
            &Monkey::arrange, &Monkey::group, &Monkey::group,  &Monkey::frame,  &Monkey::note,
            &Monkey::several, &Monkey::set,   &Monkey::variant};
        choose();
        if (design().nodes.size() > manyNodes && below(2) == 0)
            toggleLock(document_); // locked ones are not removed
        else if (design().nodes.size() > manyNodes)
            remove();
        else
            (this->*acts[below(acts.size())])();
    }

private:
    [[nodiscard]] const model::Design& design() const { return document_.design(); }
    std::size_t below(std::size_t count) {
        return count == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, count - 1)(dice_);
    }
    bool rarely() { return below(10) == 0; }
    QPointF place() { return {double(below(200)) * 10.0, double(below(100)) * 10.0}; }
    std::string kind() { return model::allKinds()[below(model::allKinds().size())].key; }
    model::NodeId node() {
        return design().nodes.empty() ? model::NodeId() : design().nodes[below(design().nodes.size())].id;
    }
    model::LinkId link() {
        return design().links.empty() ? model::LinkId() : design().links[below(design().links.size())].id;
    }
    model::GroupId someGroup() {
        return design().groups.empty() ? model::GroupId() : design().groups[below(design().groups.size())].id;
    }
    std::set<model::NodeId> nodes() {
        std::set<model::NodeId> chosen;
        for (auto left = below(5); left > 0 && !design().nodes.empty(); --left)
            chosen.insert(node());
        return chosen;
    }
    std::set<model::NoteId> notes() {
        if (design().notes.empty() || !rarely()) return {};
        return {design().notes[below(design().notes.size())].id};
    }
    void choose() {
        if (rarely())
            (void)selectRelated(document_, static_cast<Relation>(below(5)));
        else
            document_.selection().set(nodes());
    }

    void add() {
        if (!rarely() || design().nodes.empty())
            addNode(document_, kind(), place());
        else
            (void)addWiredNode(document_, kind(), place(), {node(), rarely()});
    }
    void wire() {
        if (rarely() && !design().links.empty())
            (void)reattach(document_, link(), {node(), false}, node());
        else if (!design().nodes.empty())
            (void)connectNodes(document_, {node(), rarely()}, node());
    }
    void splice() {
        if (!design().links.empty()) (void)spliceNode(document_, kind(), place(), link());
    }
    void move() {
        const QPointF by = place() - QPointF(1000, 500);
        if (below(2) == 0)
            moveItems(document_, document_.selection().nodes(), notes(), by, QStringLiteral("key"));
        else
            dropItems(document_, {document_.selection().nodes(), notes(), by, someGroup()});
    }
    void name() {
        if (!design().nodes.empty())
            (void)renameNode(document_, node(), QStringLiteral("Name %1").arg(below(1000)));
    }
    void remove() {
        removeItems(document_, document_.selection().nodes(),
                    design().links.empty() ? std::set<model::LinkId>() : std::set<model::LinkId>{link()},
                    notes());
    }
    void copy() {
        if (below(2) == 0)
            duplicateSelection(document_);
        else
            (void)paste(document_, copiedText(document_), place(), QStringLiteral("Paste"));
    }
    void arrange() {
        if (rarely())
            tidyUp(document_);
        else if (below(2) == 0)
            alignSelection(document_, static_cast<Alignment>(below(6)));
        else
            distributeSelection(document_, static_cast<Axis>(below(2)));
    }
    void group() {
        if (below(3) == 0)
            ungroupSelection(document_);
        else
            groupSelection(document_);
    }
    void frame() {
        const auto id = someGroup();
        if (id.empty()) return;
        switch (below(3)) {
        case 0:
            setCollapsed(document_, {id}, below(2) == 0);
            break;
        case 1:
            (void)renameGroup(document_, id, QStringLiteral("Group %1").arg(below(100)));
            break;
        default:
            setGroupKind(document_, {id}, "zone");
        }
    }
    void note() {
        if (design().notes.empty() || below(2) == 0)
            addNote(document_, place(), QStringLiteral("Note %1").arg(below(100)));
        else
            setNoteText(document_, design().notes[below(design().notes.size())].id,
                        rarely() ? QString() : QStringLiteral("Text %1").arg(below(100)));
    }
    void several() {
        switch (below(4)) {
        case 0:
            (void)connectInSeries(document_, selectedInOrder(document_));
            break;
        case 1:
            if (!document_.selection().nodes().empty()) (void)fanOut(document_, selectedInOrder(document_));
            break;
        case 2:
            (void)removeAndHeal(document_, document_.selection().nodes());
            break;
        default:
            if (rarely()) toggleLock(document_);
        }
    }
    void set() {
        if (!design().nodes.empty() && rarely())
            replaceKind(document_, node(), kind());
        else if (!design().nodes.empty())
            document_.edit(QStringLiteral("Set"),
                           model::withParam(design(), node(), "memory", model::Tree(double(below(4096)))));
    }
    void variant() {
        if (!rarely()) return;
        if (below(3) == 0) {
            setRouting(document_, below(2) == 0 ? "orthogonal" : "straight");
            return;
        }
        const auto& designs = document_.project().designs;
        if (designs.size() > 3)
            removeDesign(document_, designs[below(designs.size())].id);
        else if (below(2) == 0)
            duplicateDesign(document_);
        else
            renameDesign(document_, document_.designId(), QStringLiteral("Design %1").arg(below(100)));
    }

    Document& document_;
    std::mt19937 dice_;
};

unsigned seedOf(unsigned standard) {
    const int wanted = qEnvironmentVariableIntValue("BURSTLAB_EDIT_SEED");
    return wanted > 0 ? static_cast<unsigned>(wanted) : standard;
}
} // namespace

/// Whatever is done, undoing all of it gives the first text and doing it again the last, byte for byte.
class tst_RandomEdits : public QObject {
    Q_OBJECT

private slots:
    void undoGivesTheFirstTextAndRedoTheLast_data();
    void undoGivesTheFirstTextAndRedoTheLast();
};

void tst_RandomEdits::undoGivesTheFirstTextAndRedoTheLast_data() {
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seedOf(seed)) << seedOf(seed);
}

void tst_RandomEdits::undoGivesTheFirstTextAndRedoTheLast() {
    QFETCH(unsigned, seed);
    Document document(model::shippedCatalog());
    const Scene scene(document);
    const QString first = document.text();
    Monkey monkey(document, seed);
    std::vector<QString> texts{first};
    int done = 0;
    for (int tries = 0; done < edits && tries < 20 * edits; ++tries) {
        const auto revision = document.revision();
        monkey.act(); // may find nothing to do
        if (document.revision() == revision) continue;
        ++done;
        const auto index = static_cast<std::size_t>(document.history().index());
        texts.resize(index + 1);
        texts[index] = document.text();
    }
    const QString last = document.text();
    QVERIFY2(done == edits, qPrintable(QStringLiteral("seed %1: %2 edits").arg(seed).arg(done)));
    for (int i = document.history().index(); i > 0; --i) {
        QVERIFY2(document.text() == texts[static_cast<std::size_t>(i)],
                 qPrintable(QStringLiteral("seed %1, undone to step %2, “%3”")
                                .arg(seed)
                                .arg(i)
                                .arg(document.history().text(i - 1))));
        document.history().undo();
    }
    QCOMPARE(document.text(), first);
    while (document.history().canRedo())
        document.history().redo();
    QCOMPARE(document.text(), last);
}

QTEST_MAIN(tst_RandomEdits)
#include "tst_random_edits.moc"
