#include "simulator/kernel/ending.h"
#include "tests/kinds/every_limit/limit_cases.h"

#include <QTest>

#include <set>

using namespace burst;
using namespace burst::test;

/// Every limit is run into once: it is kept at every instant and in every window of time, it is reached, and
/// the result names it. Levels are counted from the traces of all requests, event by event.
class tst_EveryLimit : public QObject {
    Q_OBJECT
private slots:
    void aLimitIsKeptReachedAndNamed_data();
    void aLimitIsKeptReachedAndNamed();
    void everyLimitHasItsCase();
};

namespace {
const std::vector<LimitCase>& cases() {
    static const std::vector<LimitCase> all = [] {
        std::vector<LimitCase> made = rateLimits();
        for (const auto& part : {levelLimits(), refusals()})
            made.insert(made.end(), part.begin(), part.end());
        return made;
    }();
    return all;
}

/// How often the limit refused or delayed something at that node or link.
std::int64_t timesNamed(const sim::Summary& run, const LimitCase& each) {
    if (const auto* node = run.node(model::NodeId(each.where))) {
        const auto found = node->throttledBy.find(each.limit);
        return found == node->throttledBy.end() ? 0 : found->second;
    }
    for (const auto& link : run.links) {
        const auto found = link.refusedBy.find(each.limit);
        if (link.id.text == each.where && found != link.refusedBy.end()) return found->second;
    }
    return 0;
}
} // namespace

void tst_EveryLimit::aLimitIsKeptReachedAndNamed_data() {
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].name.c_str()) << static_cast<int>(i);
}
void tst_EveryLimit::aLimitIsKeptReachedAndNamed() {
    QFETCH(int, number);
    const LimitCase& each = cases()[static_cast<std::size_t>(number)];
    const auto run = each.build.run({.traces = everyRequest});
    if (!each.limit.empty()) QVERIFY2(timesNamed(run, each) > 0, "the limit is not named");
    const double most = each.most(run);
    const std::string seen = std::to_string(most) + " of " + std::to_string(each.bound);
    constexpr double rounding = 1e-6; // rates are kept in whole nanoseconds a token
    QVERIFY2(most <= each.bound + rounding, ("above the limit: " + seen).c_str());
    QVERIFY2(most > each.bound - each.slack - rounding, ("never at the limit: " + seen).c_str());
}

void tst_EveryLimit::everyLimitHasItsCase() {
    std::set<std::string> missing(std::begin(sim::limitNames), std::end(sim::limitNames));
    for (const LimitCase& each : cases())
        missing.erase(each.limit);
    QVERIFY2(missing.empty(), missing.empty() ? "" : ("no case for " + *missing.begin()).c_str());
}

QTEST_APPLESS_MAIN(tst_EveryLimit)
#include "tst_every_limit.moc"
