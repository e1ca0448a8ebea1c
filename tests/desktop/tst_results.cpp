#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/compare_page.h"
#include "app/desktop/results/cost_page.h"
#include "app/desktop/results/distribution_view.h"
#include "app/desktop/results/nodes_page.h"
#include "app/desktop/results/results.h"
#include "app/desktop/results/source_delegate.h"
#include "app/desktop/results/table_copy.h"
#include "app/editor/edits.h"
#include "app/report/result_tables.h"
#include "models/io/catalog_json.h"
#include "models/io/project_json.h"
#include "models/platform_move.h"
#include "models/tags.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <qcustomplot.h>

#include <algorithm>

using namespace burst;
using namespace burst::app;

namespace {
constexpr int patience = 120'000; // ms, against hanging for ever

/// The results of the shipped order API, in their tabs.
struct Bench {
    Document document{model::shippedCatalog()};
    RunController runs{document};
    QTabWidget tabs;
    Results results{document, runs, tabs};

    Bench() {
        const auto loaded = document.load(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/order-api.burst"));
        if (!loaded) qFatal("%s", loaded.error().message().c_str());
        results.setTheme(Theme::light());
        tabs.resize(1000, 420);
        tabs.show();
    }
    /// The line of the bill that a row of it shows.
    [[nodiscard]] const model::InvoiceLine& lineOf(const QTreeWidgetItem& item) const {
        const auto node = item.data(0, Qt::UserRole).toString().toStdString();
        const auto sku = item.data(0, Qt::UserRole + 1).toString().toStdString();
        for (const auto& line : results.result()->bill.month.lines)
            if (line.node == node && line.sku == sku) return line;
        qFatal("the bill has no %s of %s", sku.c_str(), node.c_str());
    }
    void run() {
        QSignalSpy ended(&runs, &RunController::ended);
        runs.run();
        if (!ended.wait(patience)) qFatal("the run does not end");
        QCoreApplication::processEvents();
    }
};
} // namespace

/// What the window shows of a run.
class tst_Results : public QObject {
    Q_OBJECT

private slots:
    void beforeARunThePagesSayWhatToDo();
    void chartsAndBillShowTheFiguresOfTheRun();
    void allChartsShareTheirTime();
    void theDistributionReadsWhatTheRunSays();
    void aClickInTheLegendHidesALine();
    void legendsHaveRoomForTheirNames();
    void theLegendHasRoomForEveryValue();
    void theWholeBillIsInSight();
    void everyRowOfTheBillSaysWhatItRestsOn();
    void theBillIsGroupedByServiceAndCopied();
    void theBillIsSplitByTags();
    void theSelectedNodeHasItsOwnCharts();
    void tablesSortByNumberAndAreCopied();
    void anEditMarksTheResultsAsOld();
    void anotherScenarioMarksTheResultsAsOfTheOldOne();
    void twoDesignsAreComparedInOneTable();
    void latenciesThatLeaveANodeOutAreMarkedAsALeast();
};

void tst_Results::beforeARunThePagesSayWhatToDo() {
    Bench bench;
    auto* stack = bench.results.findChild<QStackedWidget*>(QStringLiteral("chartsStack"));
    QVERIFY(stack);
    QCOMPARE(stack->currentIndex(), 0);
    QVERIFY(qobject_cast<QLabel*>(stack->currentWidget())->text().contains(QStringLiteral("F5")));
    QVERIFY(!bench.results.result());
}

void tst_Results::chartsAndBillShowTheFiguresOfTheRun() {
    Bench bench;
    bench.run();
    const auto* result = bench.results.result();
    QVERIFY(result);
    const auto* headline = bench.results.findChild<QLabel*>(QStringLiteral("headline"));
    QVERIFY(headline->text().contains(
        QString::fromStdString(model::showCount(result->summary.requests.offered))));
    QVERIFY(bench.results.charts().charts().size() >= 3);
    for (auto* view : bench.results.charts().charts()) {
        QVERIFY(view->plot().graphCount() > 0);
        QVERIFY(!view->plot().graph(0)->data()->isEmpty());
    }
    QCOMPARE(bench.results.nodes().rowCount(), static_cast<int>(bench.document.design().nodes.size()));
    double sum = 0.0;
    const auto& tree = bench.results.cost().tree();
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        sum += tree.topLevelItem(i)->data(5, Qt::UserRole).toDouble();
    QVERIFY(std::abs(sum - result->bill.month.total) < 1e-6 * result->bill.month.total);
}

void tst_Results::allChartsShareTheirTime() {
    Bench bench;
    bench.run();
    const auto& views = bench.results.charts().charts();
    auto& plot = views.front()->plot();
    const auto before = plot.xAxis->range();
    const QPoint middle = plot.axisRect()->rect().center();
    QWheelEvent wheel(middle, plot.mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&plot, &wheel);
    const auto after = plot.xAxis->range();
    QVERIFY(after.size() < before.size());
    for (auto* view : views)
        QVERIFY(std::abs(view->plot().xAxis->range().lower - after.lower) < 1e-9);
    QTest::mouseMove(&plot, middle);
    QTest::mouseDClick(&plot, Qt::LeftButton, {}, middle);
    for (auto* view : views)
        QVERIFY(std::abs(view->plot().xAxis->range().size() - before.size()) < 1e-6);
}

void tst_Results::theDistributionReadsWhatTheRunSays() {
    Bench bench;
    bench.run();
    auto& view = bench.results.charts().distribution();
    QVERIFY(view.isVisibleTo(&bench.results));
    const auto& latency = bench.results.result()->summary.latency;
    // Of a thousand requests ten take longer than p99, to the width of a bucket.
    const auto share = [&](double seconds) {
        const QString reading = view.readingAt(seconds);
        return reading.left(reading.indexOf(QLatin1Char(' '))).toDouble() / 100.0;
    };
    QVERIFY2(std::abs(share(latency.p99 * 1.01) - 0.99) < 0.003, qPrintable(view.readingAt(latency.p99)));
    QVERIFY2(std::abs(share(latency.p50 * 1.02) - 0.5) < 0.05, qPrintable(view.readingAt(latency.p50)));
    QCOMPARE(share(latency.max * 1.02), 1.0);
    QCOMPARE(share(latency.p50 / 1000.0), 0.0);
    auto* within = view.findChild<QToolButton*>(QStringLiteral("latencyWithin"));
    QTest::mouseClick(within, Qt::LeftButton);
    QVERIFY(!view.plot().graph(1)->visible());
    QVERIFY(view.plot().graph(0)->visible());
}

void tst_Results::aClickInTheLegendHidesALine() {
    Bench bench;
    bench.run();
    auto* view = bench.results.charts().charts().front();
    QToolButton* chip = nullptr;
    for (auto* each : view->findChildren<QToolButton*>())
        if (each->accessibleName() == QString::fromStdString(view->chart().lines.front().title)) chip = each;
    QVERIFY(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(view->isHidden(0));
    QVERIFY(!view->plot().graph(0)->visible());
}

void tst_Results::legendsHaveRoomForTheirNames() {
    Bench bench;
    bench.tabs.resize(780, 330); // what a window of 1280 px leaves
    bench.run();
    for (auto* view : bench.results.charts().charts()) {
        if (!view->isVisible()) continue;
        for (const auto* chip : view->findChildren<QToolButton*>()) {
            if (!chip->isVisible()) continue;
            QVERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->text()));
            QVERIFY(view->rect().contains(chip->geometry()));
            QVERIFY(!chip->geometry().intersects(view->plot().geometry()));
        }
    }
}

void tst_Results::theLegendHasRoomForEveryValue() {
    Bench bench;
    bench.tabs.resize(780, 330);
    bench.run();
    for (auto* view : bench.results.charts().charts()) {
        if (!view->isVisible()) continue;
        const auto chips = view->findChildren<QToolButton*>();
        const auto range = view->plot().xAxis->range();
        for (int step = 0; step <= 60; ++step) {
            view->setCursor(range.lower + range.size() * step / 60.0);
            for (const auto* chip : chips)
                if (chip->isVisible())
                    QVERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->text()));
        }
    }
}

void tst_Results::theWholeBillIsInSight() {
    Bench bench;
    bench.tabs.resize(780, 330);
    bench.run();
    bench.tabs.setCurrentIndex(3);
    QCoreApplication::processEvents();
    auto& tree = bench.results.cost().tree();
    QVERIFY(tree.isVisible());
    constexpr int amount = 5;
    QCOMPARE(tree.headerItem()->text(amount), QStringLiteral("Amount"));
    for (int column = 0; column < tree.columnCount(); ++column)
        QVERIFY2(tree.columnViewportPosition(column) + tree.columnWidth(column) <= tree.viewport()->width(),
                 qPrintable(tree.headerItem()->text(column)));
    // Where a price comes from: the site in the cell, the whole of it in the tool-tip and in what is copied.
    constexpr int source = 7;
    QVERIFY(tree.columnWidth(source) >= 90);
    QCOMPARE(shortSource(QStringLiteral("https://www.example.com/prices/x.html, as of 2026-01-02")),
             QStringLiteral("example.com, as of 2026-01-02"));
    const auto* line = tree.topLevelItem(0)->child(0);
    QVERIFY(line->toolTip(source).contains(QString::fromStdString(bench.lineOf(*line).source)));
}

void tst_Results::everyRowOfTheBillSaysWhatItRestsOn() {
    Bench bench;
    bench.run();
    auto& tree = bench.results.cost().tree();
    constexpr int certainty = 6;
    QCOMPARE(tree.headerItem()->text(certainty), QStringLiteral("Certainty"));
    int lines = 0;
    for (QTreeWidgetItemIterator it(&tree); *it != nullptr; ++it) {
        const QString tip = (*it)->toolTip(0);
        for (int column = 1; column < tree.columnCount(); ++column)
            QCOMPARE((*it)->toolTip(column), tip);
        QVERIFY2(tip.contains(QStringLiteral("Certainty: ")), qPrintable(tip));
        QVERIFY2(!(*it)->text(certainty).isEmpty(), qPrintable(tip));
        if ((*it)->parent() == nullptr) continue;
        ++lines;
        const auto& line = bench.lineOf(**it);
        for (const auto& part : {line.unit, line.source, line.asOf, showPrice(line.price, "USD")})
            QVERIFY2(!part.empty() && tip.contains(QString::fromStdString(part)), qPrintable(tip));
        for (const char* fact : {"Tiers: ", "Rounding: ", "As of: "})
            QVERIFY2(tip.contains(QLatin1String(fact)), qPrintable(tip));
        const bool sure =
            line.certainty == model::Certainty::vendor || line.certainty == model::Certainty::measured;
        QCOMPARE(!(*it)->text(certainty).startsWith(QLatin1Char('?')), sure);
    }
    QCOMPARE(lines, static_cast<int>(bench.results.result()->bill.month.lines.size()));
}

void tst_Results::theBillIsGroupedByServiceAndCopied() {
    Bench bench;
    bench.run();
    const auto& month = bench.results.result()->bill.month;
    auto& page = bench.results.cost();
    bench.tabs.setCurrentIndex(3);
    auto* groups = page.findChild<QComboBox*>(QStringLiteral("costGroups"));
    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_Down);
    QCOMPARE(page.tree().topLevelItemCount(), static_cast<int>(month.byService.size()));
    for (int i = 0; i < page.tree().topLevelItemCount(); ++i) {
        const auto* service = page.tree().topLevelItem(i);
        const double sum = service->data(5, Qt::UserRole).toDouble();
        const double known = month.byService.at(service->text(0).toStdString());
        QVERIFY2(std::abs(sum - known) <= 1e-9 * known, qPrintable(service->text(0)));
        QVERIFY(service->toolTip(0).contains(QStringLiteral("of the bill")));
    }
    page.tree().setFocus();
    QTest::keyClick(&page.tree(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("What\tQuantity\t")));
    QVERIFY(QApplication::clipboard()
                ->text()
                .section(QLatin1Char('\n'), 0, 0)
                .contains(QStringLiteral("Certainty")));
    auto* copy = page.findChild<QToolButton*>(QStringLiteral("costCopy"));
    copy->menu()->actions().back()->trigger();
    const auto rows = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), static_cast<int>(month.lines.size() + month.notPriced.size()) + 1);
    QVERIFY(rows.front().contains(QStringLiteral("certainty")));
}

void tst_Results::theBillIsSplitByTags() {
    Bench bench;
    bench.run();
    const auto* label = bench.results.cost().findChild<QLabel*>(QStringLiteral("costTags"));
    QVERIFY(label->isHidden());
    model::Design design = bench.document.design();
    const auto paid = bench.results.result()->bill.month.byNode;
    auto& dearest = *std::ranges::max_element(design.nodes, {}, [&](const model::Node& node) {
        const auto found = paid.find(node.id.text);
        return found == paid.end() ? 0.0 : found->second;
    });
    model::setTag(dearest.extra, "team", "shop");
    const std::string id = dearest.id.text;
    bench.document.edit(QStringLiteral("Tag"), std::move(design));
    bench.run();
    const auto& month = bench.results.result()->bill.month;
    QVERIFY(!label->isHidden());
    QVERIFY2(label->text().startsWith(
                 QString::fromStdString("By team: shop " + showMoney(month.byNode.at(id), month.currency))),
             qPrintable(label->text()));
    QVERIFY(label->text().contains(QStringLiteral("without this tag")));
}

void tst_Results::theSelectedNodeHasItsOwnCharts() {
    Bench bench;
    bench.run();
    const auto& node = *bench.document.design().node(model::NodeId("fulfil"));
    bench.document.selection().set({node.id}, {});
    QVERIFY(bench.results.charts().charts().front()->chart().title.starts_with(node.title()));
    // No order failed: its dead letters have no curves, and the page says so.
    bench.document.selection().set({model::NodeId("failed")}, {});
    const auto* nothing = bench.results.charts().findChild<QLabel*>(QStringLiteral("nothingToPlot"));
    QVERIFY(nothing && nothing->isVisible());
    bench.document.selection().clear();
    QVERIFY(!nothing->isVisible());
    QVERIFY(!bench.results.charts().charts().front()->chart().title.starts_with(node.title() + ":"));
}

void tst_Results::tablesSortByNumberAndAreCopied() {
    Bench bench;
    bench.run();
    auto& table = bench.results.nodes();
    table.sortByColumn(2, Qt::DescendingOrder);
    for (int row = 1; row < table.rowCount(); ++row)
        QVERIFY(table.item(row - 1, 2)->data(Qt::UserRole).toDouble() >=
                table.item(row, 2)->data(Qt::UserRole).toDouble());
    const auto lines = tabSeparated(table).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), table.rowCount() + 1);
    QStringList shown;
    for (int column = 0; column < table.columnCount(); ++column)
        if (!table.isColumnHidden(column)) shown << table.horizontalHeaderItem(column)->text();
    QCOMPARE(lines.front(), shown.join(QLatin1Char('\t')));
}

void tst_Results::anEditMarksTheResultsAsOld() {
    Bench bench;
    bench.run();
    const auto* stale = bench.results.findChild<QLabel*>(QStringLiteral("stale"));
    QVERIFY(stale->isHidden());
    auto scenario = bench.document.project();
    scenario.scenarios.front().seed += 1;
    bench.document.edit(QStringLiteral("Seed"), scenario);
    QVERIFY(!stale->isHidden());
    bench.document.history().undo();
    QVERIFY(stale->isHidden());
}

void tst_Results::anotherScenarioMarksTheResultsAsOfTheOldOne() {
    Bench bench;
    auto project = bench.document.project();
    project.scenarios.push_back(project.scenarios.front());
    project.scenarios.back().id = model::ScenarioId("another-one");
    bench.document.edit(QStringLiteral("Add scenario"), project);
    bench.run();
    const auto* stale = bench.results.findChild<QLabel*>(QStringLiteral("stale"));
    QVERIFY(stale->isHidden());
    const auto played = bench.document.scenario()->id;
    bench.document.chooseScenario(model::ScenarioId("another-one"));
    QVERIFY(!stale->isHidden());
    QVERIFY(stale->text().contains(QString::fromStdString(project.scenario(played)->title())));
    bench.document.chooseScenario(played);
    QVERIFY(stale->isHidden());
}

void tst_Results::twoDesignsAreComparedInOneTable() {
    Bench bench;
    auto& page = bench.results.comparison();
    QVERIFY(bench.document.project().designs.size() >= 2);
    page.findChild<QSpinBox*>()->setValue(2);
    QSignalSpy compared(&bench.runs, &RunController::compared);
    bench.tabs.setCurrentWidget(&page);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("compareGo")), Qt::LeftButton);
    QVERIFY(compared.wait(patience));
    QStringList metrics;
    for (int row = 0; row < page.table().rowCount(); ++row)
        metrics << page.table().item(row, 0)->text();
    QVERIFY(metrics.contains(QStringLiteral("latency.p95")));
    QVERIFY(metrics.contains(QStringLiteral("cost.month")));
    // Its counts are sums over both runs, and say so.
    const auto* headline = bench.results.findChild<QLabel*>(QStringLiteral("headline"));
    QVERIFY(headline->text().contains(QStringLiteral("requests in 2 runs")));
}

/// Google publishes no latency of its gateway.
void tst_Results::latenciesThatLeaveANodeOutAreMarkedAsALeast() {
    Bench bench;
    auto project = bench.document.project();
    auto& design = project.designs.front();
    const auto& catalog = model::shippedCatalog();
    design = model::movedTo(design, *catalog.platform("gcp"), {}, catalog).design;
    bench.document.edit(QStringLiteral("Move"), project);
    bench.run();
    const auto* headline = bench.results.findChild<QLabel*>(QStringLiteral("headline"));
    QVERIFY2(headline->text().contains(QStringLiteral("≥ ")), qPrintable(headline->text()));
    const auto& table = bench.results.nodes();
    constexpr int p50 = 6;
    const auto cellOf = [&](const char* id) {
        for (int row = 0; row < table.rowCount(); ++row)
            if (table.item(row, 0)->data(Qt::UserRole).toString() == QLatin1String(id))
                return table.item(row, p50);
        qFatal("no row of %s", id);
    };
    QVERIFY2(cellOf("api")->text().startsWith(QStringLiteral("≥ ")), qPrintable(cellOf("api")->text()));
    QVERIFY(cellOf("api")->toolTip().contains(QStringLiteral("No latency is known of Orders API")));
}

QTEST_MAIN(tst_Results)
#include "tst_results.moc"
