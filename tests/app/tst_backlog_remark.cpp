#include "app/report/backlog_remark.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::app;
using namespace burst::test;

/// Bills of runs that do not keep up with their traffic.
class tst_BacklogRemark : public QObject {
    Q_OBJECT

private slots:
    void aBacklogIsNamedWithItsSize();
    void aRunThatKeepsUpHasNone();
};

namespace {
/// A queue before one environment at a time, which takes 1 s for each message.
Build queue(double perSecond) {
    Build b;
    b.node("c", "client").node("q", "queue").node("f", "function", {{"compute", "1 s"}, {"reserved", 1}});
    b.link("c", "q").link("q", "f", {{"batch_size", 1}});
    std::vector<double> times;
    for (int i = 0; i < static_cast<int>(100 * perSecond); ++i)
        times.push_back(i / perSecond);
    return b.arrivals("c", times).lasts(100);
}
} // namespace

void tst_BacklogRemark::aBacklogIsNamedWithItsSize() {
    auto b = queue(10);
    const auto run = b.run();
    const auto& counts = at(run, "q").counts;
    QVERIFY(counts.inFlight >= 890); // a thousand came, at most one a second was done
    const auto remark = backlogRemark(run, b.design());
    QVERIFY2(remark.find("(" + std::to_string(counts.inFlight) + " of 1,000)") != std::string::npos,
             remark.c_str());
}

void tst_BacklogRemark::aRunThatKeepsUpHasNone() {
    auto b = queue(0.2);
    QCOMPARE(backlogRemark(b.run(), b.design()), std::string());
}

QTEST_APPLESS_MAIN(tst_BacklogRemark)
#include "tst_backlog_remark.moc"
