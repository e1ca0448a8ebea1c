#include "models/finding.h"
#include "models/io/project_json.h"
#include "models/validate.h"
#include "tests/property/designs/generator.h"
#include "tests/property/designs/properties.h"
#include "tests/property/designs/shrink.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <set>
#include <string>

using namespace burst;
using namespace burst::test;

namespace {
#ifdef BURSTLAB_SLOW_BUILD
constexpr int usualDesigns = 200;
#else
constexpr int usualDesigns = 2000;
#endif
constexpr int fewestRuns = 9; ///< of ten designs, to the end

std::uint64_t numberFrom(const char* variable, std::uint64_t fallback) {
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariable(variable).toULongLong() : fallback;
}

/// What a crash says: the seed of the design at hand.
std::string atHand;

extern "C" void tellSeed(int signal) {
    std::fputs(atHand.c_str(), stderr);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

bool isValid(const model::Project& project) {
    return !model::hasErrors(model::validate(project, testCatalog()));
}

/// Makes the project smaller while it violates the same property, and writes it where it can be looked at.
std::string report(std::uint64_t seed, const model::Project& project, const Violation& violation) {
    const auto fails = [&](const model::Project& candidate) {
        Reach reach;
        if (!isValid(candidate)) return false;
        const auto found = checkProject(candidate, reach);
        return found && found->property == violation.property;
    };
    const model::Project small = shrunk(project, fails);
    Reach reach;
    const auto what = checkProject(small, reach).value_or(violation);
    const std::string path =
        QDir::temp().filePath(QString("burstlab-property-%1.burst").arg(seed)).toStdString();
    const std::string text = model::writeProject(small);
    const auto saved = model::saveText(path, text);
    return "seed " + std::to_string(seed) + " violates \"" + what.property + "\": " + what.text +
           (saved ? "\nshrunk to " + path : "") + "\n" + text;
}
} // namespace

/// What holds of every design in every scenario, tried on random ones. BURSTLAB_PROPERTY_SEED sets the first
/// seed, BURSTLAB_PROPERTY_DESIGNS how many designs there are.
class tst_Designs : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void randomDesignsKeepTheLaws_data();
    void randomDesignsKeepTheLaws();
    void theyWereWorthTheirTime();

private:
    const int designs_ = static_cast<int>(numberFrom("BURSTLAB_PROPERTY_DESIGNS", usualDesigns));
    int ended_{0};
    std::int64_t events_{0};
    std::set<std::string> kinds_;
};

void tst_Designs::initTestCase() {
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE})
        std::signal(signal, tellSeed);
}

void tst_Designs::randomDesignsKeepTheLaws_data() {
    QTest::addColumn<quint64>("first");
    QTest::addColumn<int>("count");
    constexpr int atOnce = 20; // a row has five minutes, however slow the build
    const quint64 first = numberFrom("BURSTLAB_PROPERTY_SEED", 1);
    for (int i = 0; i < designs_; i += atOnce) {
        const quint64 seed = first + static_cast<quint64>(i);
        QTest::addRow("from seed %llu", seed) << seed << std::min(atOnce, designs_ - i);
    }
}

void tst_Designs::randomDesignsKeepTheLaws() {
    QFETCH(quint64, first);
    QFETCH(int, count);
    for (std::uint64_t seed = first; seed < first + static_cast<std::uint64_t>(count); ++seed) {
        atHand = "the random design of seed " + std::to_string(seed) + " crashed\n";
        const model::Project project = randomProject(seed);
        Reach reach;
        const auto violation = checkProject(project, reach);
        if (violation) QFAIL(report(seed, project, *violation).c_str());
        ended_ += reach.cutShort || reach.endless ? 0 : 1;
        events_ += reach.events;
        for (const auto& node : project.designs.front().nodes)
            kinds_.insert(node.kind);
    }
}

void tst_Designs::theyWereWorthTheirTime() {
    qInfo("%d designs, %d of them to the end, %lld events in one replication of each", designs_, ended_,
          static_cast<long long>(events_));
    if (designs_ < 100) return;
    QVERIFY2(ended_ * 10 >= designs_ * fewestRuns, "most designs are too large");
    QCOMPARE(kinds_.size(), model::allKinds().size());
}

QTEST_APPLESS_MAIN(tst_Designs)
#include "tst_designs.moc"
