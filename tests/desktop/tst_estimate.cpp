#include "app/editor/live_estimate.h"
#include "app/report/estimate_report.h"
#include "app/report/result_tables.h"
#include "tests/desktop/rig.h"

#include <QLabel>
#include <QSignalSpy>

using namespace burst;
using namespace burst::app;

namespace {
const NodeOverlay& overlayOf(Rig& rig, const std::string& id) {
    return rig.window->scene().node(model::NodeId(id))->look().overlay;
}
std::string idOf(Rig& rig, const char* kind) {
    for (const auto& node : rig.design().nodes)
        if (node.kind == kind) return node.id.text;
    return {};
}
QLabel& line(Rig& rig) {
    return *rig.window->findChild<QLabel*>(QStringLiteral("estimate"));
}
bool answered(Rig& rig) {
    return QTest::qWaitFor([&] { return rig.window->estimate().current(); });
}
/// A client that a function answers.
void draw(Rig& rig) {
    rig.quickAdd({0, 0}, QStringLiteral("client"));
    rig.quickAdd({400, 0}, QStringLiteral("function"));
    rig.wire(idOf(rig, "client").c_str(), idOf(rig, "function").c_str());
}
} // namespace

/// What the analytical model says stands on nodes, links and in the status bar after every edit.
class tst_Estimate : public QObject {
    Q_OBJECT
private slots:
    void figuresFollowEachEdit() {
        Rig rig;
        draw(rig);
        QVERIFY(answered(rig));
        const auto function = idOf(rig, "function");
        QCOMPARE(overlayOf(rig, function).basis, NodeOverlay::Basis::estimate);
        QVERIFY(overlayOf(rig, function).metric.startsWith(QStringLiteral("10 /s")));
        QVERIFY(line(rig).text().startsWith(QStringLiteral("Estimate: 10 /s")));
        rig.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rig.design().links.size(), std::size_t{0});
        QVERIFY(answered(rig));
        QVERIFY(overlayOf(rig, function).metric.startsWith(QStringLiteral("0 /s")));
    }

    void figuresAreThoseOfTheEstimator() {
        Rig rig;
        rig.window->files().openPath(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/storefront.burst"));
        QVERIFY(answered(rig));
        const auto& document = *rig.document;
        auto estimate = sim::estimate(document.project(), document.designId(), document.scenario()->id,
                                      document.catalog(), {});
        QVERIFY(estimate);
        const auto expected = estimateResult(std::move(*estimate), document.project(), document.designId(),
                                             document.scenario()->id, document.catalog());
        for (const auto& node : expected.estimate.nodes) {
            const auto& overlay = overlayOf(rig, node.id.text);
            const auto rate = QString::fromStdString(model::showQuantity(node.rate, model::Unit::perSecond));
            QVERIFY2(overlay.metric.startsWith(rate), node.id.text.c_str());
            QCOMPARE(overlay.utilisation, node.utilisation);
        }
        const auto& month = expected.bill.month;
        QVERIFY(line(rig).text().contains(QString::fromStdString(showMoney(month.total, month.currency))));
    }

    void aRunTakesTheirPlaceUntilTheNextEdit() {
        Rig rig;
        draw(rig);
        const auto function = idOf(rig, "function");
        QSignalSpy ended(&rig.window->runs(), &RunController::ended);
        rig.key(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(overlayOf(rig, function).basis, NodeOverlay::Basis::run);
        QVERIFY(answered(rig));
        QCOMPARE(overlayOf(rig, function).basis, NodeOverlay::Basis::run);
        rig.click(rig.onScreen(rig.middle(idOf(rig, "client").c_str())));
        rig.key(Qt::Key_Down); // where a node stands changes nothing
        QVERIFY(answered(rig));
        QCOMPARE(overlayOf(rig, function).basis, NodeOverlay::Basis::run);
        rig.key(Qt::Key_Delete);
        QVERIFY(answered(rig));
        QCOMPARE(overlayOf(rig, function).basis, NodeOverlay::Basis::estimate);
    }

    void whatIsNotConnectedYetDoesNotFail() {
        Rig rig;
        rig.quickAdd({0, 0}, QStringLiteral("client"));
        rig.quickAdd({400, 0}, QStringLiteral("gateway"));
        QVERIFY(answered(rig));
        QVERIFY(overlayOf(rig, idOf(rig, "client")).badges.empty());
        QCOMPARE(overlayOf(rig, idOf(rig, "client")).metric, QStringLiteral("not connected yet"));
        QVERIFY(overlayOf(rig, idOf(rig, "gateway")).badges.empty());
    }

    void theLineBelowSpeaksOfTheRunWhileItIsThat() {
        Rig rig;
        draw(rig);
        QSignalSpy ended(&rig.window->runs(), &RunController::ended);
        rig.key(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QVERIFY(answered(rig));
        QVERIFY2(line(rig).text().startsWith(QStringLiteral("Run: ")), qPrintable(line(rig).text()));
        rig.click(rig.onScreen(rig.middle(idOf(rig, "client").c_str())));
        rig.key(Qt::Key_Delete);
        QVERIFY(answered(rig));
        QVERIFY2(line(rig).text().startsWith(QStringLiteral("Estimate: ")), qPrintable(line(rig).text()));
    }

    void anAnswerThatTakesLongSaysSoUntilItIsThere() {
        Rig rig;
        draw(rig);
        QVERIFY(answered(rig));
        emit rig.window->estimate().late();
        QCOMPARE(line(rig).text(), QStringLiteral("Estimating…"));
        rig.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(answered(rig));
        QVERIFY(line(rig).text().startsWith(QStringLiteral("Estimate: ")));
    }

    void whereALimitIsPassedANodeSaysSo() {
        Rig rig;
        draw(rig);
        const auto function = idOf(rig, "function");
        auto design = rig.design();
        for (auto& node : design.nodes)
            if (node.id.text == function) {
                node.params["reserved"] = 1;
                node.params["compute"] = "1 s";
            }
        rig.document->edit(QStringLiteral("Change"), std::move(design));
        QVERIFY(answered(rig));
        // One environment and ten requests of a second each second: Erlang's loss formula, 10 / 11.
        const auto& badges = overlayOf(rig, function).badges;
        QVERIFY(!badges.empty());
        QCOMPARE(badges.front().state, State::throttled);
        QVERIFY2(badges.front().text.startsWith(QStringLiteral("9")), qPrintable(badges.front().text));
    }

    void theyCanBeSwitchedOff() {
        Rig rig;
        draw(rig);
        QVERIFY(answered(rig));
        rig.window->action(QStringLiteral("liveEstimate"))->trigger();
        QVERIFY(overlayOf(rig, idOf(rig, "function")).metric.isEmpty());
        QVERIFY(line(rig).isHidden());
        rig.window->action(QStringLiteral("liveEstimate"))->trigger();
        QVERIFY(!overlayOf(rig, idOf(rig, "function")).metric.isEmpty());
    }
};

QTEST_MAIN(tst_Estimate)
#include "tst_estimate.moc"
