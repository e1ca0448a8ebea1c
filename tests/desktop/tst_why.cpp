#include "app/desktop/results/cause_bars.h"
#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/flame_view.h"
#include "app/desktop/results/nodes_page.h"
#include "app/desktop/results/results.h"
#include "app/desktop/results/time_tree_view.h"
#include "app/desktop/results/why_page.h"
#include "app/report/next_change.h"
#include "tests/desktop/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <qcustomplot.h>

using namespace burst;
using namespace burst::app;

namespace {

/// A burst between 30 and 40 s meets a function with four places.
struct Bench : Desk {
    Bench() {
        auto changed = document->project();
        auto& source = changed.scenarios.front().traffic[model::NodeId("client")];
        source = {};
        source.profile = {{0, 2}, {30, 2}, {30, 200}, {40, 200}, {40, 2}};
        for (auto& node : changed.designs.front().nodes)
            if (node.kind == "function") {
                node.params["reserved"] = 4;
                node.params["compute"] = "100 ms";
            }
        document->edit(QStringLiteral("Throttle"), changed);
        run();
        document->selection().clear();
        QCoreApplication::processEvents();
    }
    void showTab(const char* title) {
        auto* tabs = window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == QLatin1String(title)) tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QLabel* label(const char* name) const {
        return window->findChild<QLabel*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableWidget& nodes() const { return window->results().nodes(); }
    [[nodiscard]] QStringList shownNodes() const {
        QStringList ids;
        for (int row = 0; row < nodes().rowCount(); ++row)
            if (!nodes().isRowHidden(row)) ids << nodes().item(row, 0)->data(Qt::UserRole).toString();
        ids.sort();
        return ids;
    }
};

} // namespace

/// Reasons that lead to what they speak of, and the table of nodes.
class tst_Why : public QObject {
    Q_OBJECT

private slots:
    void everySentenceOfANodeHasItsPlace();
    void aReasonLeadsToItsNodeAndTime();
    void aChangeIsProposedForWhatActed();
    void nothingIsProposedWhereNoLimitActed();
    void barsAreAsLongAsThePercentiles();
    void aPartOfABarPicksItsNode();
    void flamesAreAsWideAsTheMeanTimes();
    void aPartOfAFlamePicksItsNode();
    void keysGoThroughAFlame();
    void theTableHoldsBothKindsOfRequests();
    void nodesAreFilteredByFiguresAndWords();
    void columnsAreChosenAndCopiedAsShown();
};

void tst_Why::everySentenceOfANodeHasItsPlace() {
    Bench rig;
    const auto& summary = rig.result().summary;
    int placed = 0;
    for (const auto& text : summary.explanation) {
        const auto found = summary.subjects.find(text);
        if (found == summary.subjects.end()) continue;
        ++placed;
        const auto* node = summary.node(found->second.node);
        QVERIFY2(node != nullptr, text.c_str());
        QVERIFY2(text.find(node->title) != std::string::npos, text.c_str());
        if (!found->second.metric.empty())
            QVERIFY2(node->series.contains(found->second.metric), found->second.metric.c_str());
    }
    QVERIFY(placed >= 2);
    QCOMPARE(rig.label("why")->text().count(QStringLiteral("<a href")), placed);
}

void tst_Why::aReasonLeadsToItsNodeAndTime() {
    Bench rig;
    rig.showTab("Why");
    const auto& summary = rig.result().summary;
    int link = 0;
    for (const auto& text : summary.explanation) {
        const auto found = summary.subjects.find(text);
        if (found == summary.subjects.end()) continue;
        if (found->second.metric.starts_with("throttled.")) break;
        ++link;
    }
    rig.picture(QStringLiteral("why"));
    auto* reasons = rig.label("why");
    reasons->setFocus();
    for (int i = 0; i <= link; ++i) // the first Tab goes to the first link
        QTest::keyClick(reasons, Qt::Key_Tab);
    QTest::keyClick(reasons, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(rig.document->selection().nodes().contains(model::NodeId("function")));
    QVERIFY(rig.window->results().isVisible()); // the charts are in front
    auto& first = *rig.window->results().charts().charts().front();
    QCOMPARE(first.chart().node, model::NodeId("function"));
    const auto range = first.plot().xAxis->range();
    QVERIFY2(range.lower > 20 && range.lower < 31, qPrintable(QString::number(range.lower)));
    QVERIFY2(range.upper > 39 && range.upper < 50, qPrintable(QString::number(range.upper)));
    rig.picture(QStringLiteral("why-shown"));
}

void tst_Why::aChangeIsProposedForWhatActed() {
    Bench rig;
    const auto changes = nextChanges(rig.result().summary, rig.design(), 3);
    QVERIFY(!changes.empty() && changes.size() <= 3);
    const std::string title = rig.design().node(model::NodeId("function"))->title();
    const auto found =
        std::ranges::find(changes, std::string("throttled.reserved concurrency"), &NextChange::metric);
    QVERIFY(found != changes.end());
    QCOMPARE(found->node, model::NodeId("function"));
    QCOMPARE(found->text, "Reserve more concurrency for " + title + ", or let a queue stand before it.");
    rig.showTab("Why");
    QVERIFY(rig.label("nextChanges")->text().contains(QString::fromStdString(title)));
    auto* changesText = rig.label("nextChanges");
    changesText->setFocus();
    QTest::keyClick(changesText, Qt::Key_Tab);
    QTest::keyClick(changesText, Qt::Key_Return);
    QVERIFY(rig.document->selection().nodes().contains(model::NodeId("function")));
}

void tst_Why::nothingIsProposedWhereNoLimitActed() {
    Desk desk;
    auto project = desk.project();
    for (auto& node : project.designs.front().nodes)
        if (node.kind == "function") node.params["provisioned"] = 20;
    auto& source = project.scenarios.front().traffic[model::NodeId("client")];
    source = {};
    source.profile = {{0, 2}};
    desk.document->edit(QStringLiteral("Quiet"), project);
    desk.run();
    QVERIFY(nextChanges(desk.result().summary, desk.design(), 3).empty());
    QVERIFY(desk.window->findChild<QLabel*>(QStringLiteral("nextChanges"))->isHidden());
}

void tst_Why::barsAreAsLongAsThePercentiles() {
    Bench rig;
    rig.showTab("Why");
    auto& bars = rig.window->results().why().bars();
    const auto& bands = bars.bands();
    QCOMPARE(bands.size(), rig.result().summary.latencyCauses.size());
    QVERIFY(bands.size() >= 2);
    std::vector<double> lengths;
    for (std::size_t b = 0; b < bands.size(); ++b) {
        double length = 0.0;
        for (std::size_t p = 0; p < bands[b].parts.size(); ++p)
            length += bars.partAt(b, p).width();
        lengths.push_back(length / bands[b].seconds); // px a second
    }
    for (const double each : lengths)
        QVERIFY(std::abs(each / lengths.front() - 1.0) < 0.02);
    QVERIFY(bars.accessibleDescription().contains(QStringLiteral("p99")));
}

void tst_Why::aPartOfABarPicksItsNode() {
    Bench rig;
    rig.showTab("Why");
    auto& bars = rig.window->results().why().bars();
    const std::size_t last = bars.bands().size() - 1;
    const auto& parts = bars.bands()[last].parts;
    const auto largest = std::ranges::max_element(parts, {}, &sim::CausePart::seconds);
    const auto at = bars.partAt(last, static_cast<std::size_t>(largest - parts.begin())).center();
    QTest::mouseClick(&bars, Qt::LeftButton, {}, at.toPoint());
    QVERIFY(rig.document->selection().nodes().contains(largest->node));
}

void tst_Why::flamesAreAsWideAsTheMeanTimes() {
    Bench rig;
    rig.showTab("Why");
    const auto& flames = rig.window->results().why().timeTree().flames();
    const auto trees = timeTrees(rig.result().summary);
    QCOMPARE(trees.size(), std::size_t{2});
    double longest = 0.0;
    for (const auto& tree : trees)
        longest = std::max(longest, tree.root.seconds);
    for (std::size_t i = 0; i < trees.size(); ++i) {
        QVERIFY(flames[i]->isVisible());
        QCOMPARE(flames[i]->tree().root.seconds, trees[i].root.seconds);
        for (const auto& part : flames[i]->parts()) {
            const QRectF place = flames[i]->placeOf(part);
            QVERIFY(std::abs(place.width() / (flames[i]->width() - 2.0) - part.branch->seconds / longest) <
                    1e-9);
            if (!part.above) continue;
            const QRectF above = flames[i]->placeOf(flames[i]->parts()[*part.above]);
            QVERIFY(place.left() >= above.left() - 1e-6 && place.right() <= above.right() + 1e-6);
            QVERIFY(place.top() > above.top());
        }
    }
    QVERIFY(trees[1].shortest >= rig.result().summary.latency.p99);
    const auto heads = rig.window->findChildren<QLabel*>(QStringLiteral("flameHead"));
    QVERIFY2(heads.front()->text().contains(QString::number(trees[0].requests)),
             qPrintable(heads.front()->text()));
    rig.window->results().why().ensureWidgetVisible(flames.front(), 0, 200);
    rig.picture(QStringLiteral("why-flame"));
}

void tst_Why::aPartOfAFlamePicksItsNode() {
    Bench rig;
    rig.showTab("Why");
    auto* flame = rig.window->results().why().timeTree().flames().back();
    rig.window->results().why().ensureWidgetVisible(flame);
    QCoreApplication::processEvents();
    const auto own = std::ranges::find_if(flame->parts(), [](const auto& part) {
        return part.branch->node == model::NodeId("function") && !part.branch->cause.empty();
    });
    QVERIFY(own != flame->parts().end());
    QTest::mouseClick(flame, Qt::LeftButton, {}, flame->placeOf(*own).center().toPoint());
    QVERIFY(rig.document->selection().nodes().contains(model::NodeId("function")));
}

void tst_Why::keysGoThroughAFlame() {
    Bench rig;
    rig.showTab("Why");
    auto* flame = rig.window->results().why().timeTree().flames().back();
    flame->setFocus();
    QTest::keyClick(flame, Qt::Key_Down); // the client
    QTest::keyClick(flame, Qt::Key_Return);
    QVERIFY(rig.document->selection().nodes().contains(model::NodeId("client")));
    flame->setFocus();
    QTest::keyClick(flame, Qt::Key_Down); // the first of what it is made of
    for (std::size_t i = 0; i < flame->parts().size(); ++i)
        QTest::keyClick(flame, Qt::Key_Right); // the last of those: the call
    QTest::keyClick(flame, Qt::Key_Return);
    QVERIFY(rig.document->selection().nodes().contains(model::NodeId("function")));
}

void tst_Why::theTableHoldsBothKindsOfRequests() {
    Bench rig;
    rig.showTab("Why");
    auto& table = rig.window->results().why().timeTree().table();
    QCOMPARE(table.columnCount(), 5);
    const auto trees = timeTrees(rig.result().summary);
    auto* client = table.topLevelItem(0);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(client->text(1 + 2 * i),
                 QString::fromStdString(model::showQuantity(
                     trees[static_cast<std::size_t>(i)].root.parts.front().seconds, model::Unit::seconds)));
    auto* function = client->child(client->childCount() - 1);
    rig.window->results().why().ensureWidgetVisible(&table);
    QCoreApplication::processEvents();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualItemRect(function).center());
    QVERIFY(rig.document->selection().nodes().contains(
        model::NodeId(function->data(0, Qt::UserRole).toString().toStdString())));
}

void tst_Why::nodesAreFilteredByFiguresAndWords() {
    Bench rig;
    rig.showTab("Nodes");
    auto* filter = rig.window->findChild<QLineEdit*>(QStringLiteral("nodesFilter"));
    const auto typed = [&](const char* text) {
        filter->setFocus();
        filter->selectAll();
        QTest::keyClick(filter, Qt::Key_Backspace);
        QTest::keyClicks(filter, QLatin1String(text));
        return rig.shownNodes();
    };
    QCOMPARE(typed("").size(), rig.nodes().rowCount());
    QCOMPARE(typed("kind:function"), QStringList{QStringLiteral("function")});
    QCOMPARE(typed("coldstarts>0"), QStringList{QStringLiteral("function")});
    QVERIFY(typed("p99>1us").size() >= 2);
    QCOMPARE(typed("p99>2h"), QStringList());
    QCOMPARE(rig.label("nodesCount")->text(), QStringLiteral("0 of %1").arg(rig.nodes().rowCount()));
    const auto longer = typed("p50>50ms");
    for (int row = 0; row < rig.nodes().rowCount(); ++row) {
        const auto id = rig.nodes().item(row, 0)->data(Qt::UserRole).toString();
        const auto* node = rig.result().summary.node(model::NodeId(id.toStdString()));
        QCOMPARE(longer.contains(id), node->latency.count > 0 && node->latency.p50 > 0.05);
    }
    rig.picture(QStringLiteral("nodes-filtered"));
    // Both have to fit.
    QCOMPARE(typed("kind:function p99>2h"), QStringList());
}

void tst_Why::columnsAreChosenAndCopiedAsShown() {
    Bench rig;
    rig.showTab("Nodes");
    auto* columns = rig.window->findChild<QToolButton*>(QStringLiteral("nodesColumns"))->menu();
    columns->popup(rig.window->mapToGlobal(QPoint(200, 200)));
    for (int i = 0; i < 2; ++i) // the first that can be chosen is Kind
        QTest::keyClick(columns, Qt::Key_Down);
    QVERIFY(columns->activeAction() != nullptr);
    const QString chosen = columns->activeAction()->text();
    QTest::keyClick(columns, Qt::Key_Return);
    int gone = -1;
    for (int column = 0; column < rig.nodes().columnCount(); ++column)
        if (rig.nodes().horizontalHeaderItem(column)->text() == chosen) gone = column;
    QVERIFY(gone > 0 && rig.nodes().isColumnHidden(gone));
    auto* filter = rig.window->findChild<QLineEdit*>(QStringLiteral("nodesFilter"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("throttled>0"));
    rig.window->findChild<QToolButton*>(QStringLiteral("nodesCopy"))->menu()->actions().back()->trigger();
    const auto lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), rig.shownNodes().size() + 1);
    QVERIFY(!lines.front().split(',').contains(chosen));
    int shown = 0;
    for (int column = 0; column < rig.nodes().columnCount(); ++column)
        shown += rig.nodes().isColumnHidden(column) ? 0 : 1;
    QCOMPARE(lines.front().count(','), shown - 1);
    // Ctrl+C takes what is shown as well.
    rig.nodes().selectAll();
    rig.nodes().setFocus();
    QTest::keyClick(&rig.nodes(), Qt::Key_C, Qt::ControlModifier);
    const auto copied = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(copied.size(), lines.size());
    QVERIFY(!copied.front().split('\t').contains(chosen));
    rig.run();
    QVERIFY(rig.nodes().isColumnHidden(gone)); // the next run keeps the choice
}

QTEST_MAIN(tst_Why)
#include "tst_why.moc"
