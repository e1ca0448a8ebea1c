#include "simulator/analysis/statistics.h"
#include "tests/oracles/dynamics/oracle_case.h"

#include <QFile>
#include <QTest>
#include <QTextStream>

#include <tuple>

using namespace burst;
using namespace burst::test;

namespace {
/// Cases that cannot be simulated as they stand.
const std::map<QString, QString> notExpressible{
    {"PUB-42",
     "the function has the policy, but the case gives a direction over the applications of a published study "
     "only: no traffic and no numbers"},
};

/// Cases in which simulator and answer disagree, with the reason.
const std::map<QString, QString> disagreements{};

const Solvers& solvers() {
    static const Solvers all = [] {
        Solvers s;
        for (const auto add : {addSingleFunction, addTraces, addInfiniteServers, addQueueing, addNetworks,
                               addScaling, addAsynchronous, addTables, addBills})
            add(s);
        return s;
    }();
    return all;
}

/// One line of the table: an expected figure and what was simulated.
struct Comparison {
    QString variant;
    Expectation expected;
    double simulated{};
    double low{}; ///< 95 % interval over the replications
    double high{};
    bool agrees{};
};

/// Within the case's tolerance, or four standard errors where the answer is a random one.
Comparison compare(const QString& variant, const Expectation& e, const std::vector<double>& samples) {
    Comparison c{.variant = variant, .expected = e, .simulated = sim::mean(samples)};
    std::tie(c.low, c.high) = sim::confidenceInterval(samples);
    const double error =
        e.exact ? 0.0 : std::sqrt(sim::variance(samples) / static_cast<double>(samples.size()));
    const double rounding = 1e-9 * std::max(1.0, std::abs(e.value));
    c.agrees = !e.compared || (c.simulated >= e.low - rounding && c.simulated <= e.high + rounding) ||
               std::abs(c.simulated - e.value) <= 4.0 * error;
    return c;
}

QString figure(double value) {
    return QString::number(value, 'g', 5);
}

/// Rows of the table of all cases, written at the end to the file that BURSTLAB_ORACLES_TABLE names.
class Table {
public:
    void add(const OracleCase& oracle, const Comparison& c) {
        const QString name = QString::fromStdString(c.expected.name) +
                             (c.variant.isEmpty() ? QString() : " (" + c.variant + ")");
        const QString interval = c.low == c.high ? QString() : figure(c.low) + " … " + figure(c.high);
        const QString verdict = !c.expected.compared ? "not compared" : c.agrees ? "agrees" : "**differs**";
        row(oracle, name + " = " + figure(c.expected.value), figure(c.simulated), interval, verdict);
    }
    void skip(const OracleCase& oracle, const QString& reason) {
        row(oracle, QString(), QString(), QString(), "skipped: " + reason);
    }
    void write() const {
        const QString path = qEnvironmentVariable("BURSTLAB_ORACLES_TABLE");
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::WriteOnly)) return;
        QTextStream out(&file);
        out << "| Case | Title | Expected | Simulated | 95 % interval | Verdict "
               "|\n|---|---|---|---|---|---|\n";
        out << rows_.join(QString());
    }

private:
    void row(const OracleCase& oracle, const QString& expected, const QString& simulated,
             const QString& interval, const QString& verdict) {
        const bool first = last_ != oracle.id;
        last_ = oracle.id;
        const QStringList cells{first ? oracle.id : QString(),
                                first ? oracle.title : QString(),
                                expected,
                                simulated,
                                interval,
                                verdict};
        rows_ << "| " + cells.join(" | ") + " |\n";
    }

    QStringList rows_;
    QString last_;
};
} // namespace

/// The simulator against the collected known answers: theory, published figures and runs of others.
class tst_Dynamics : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCaseIsSimulatedOrExplained();
    void everyExpectedFigureIsFound_data();
    void everyExpectedFigureIsFound();
    void cleanupTestCase() { table_.write(); }

private:
    Table table_;
};

void tst_Dynamics::initTestCase() {
    if (oracleCases().empty()) QSKIP("The collected cases of ../shared/oracles/dynamics.json are not there.");
}

void tst_Dynamics::everyCaseIsSimulatedOrExplained() {
    for (const auto& oracle : oracleCases())
        QVERIFY2(solvers().contains(oracle.id) != notExpressible.contains(oracle.id), qPrintable(oracle.id));
}

void tst_Dynamics::everyExpectedFigureIsFound_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < oracleCases().size(); ++i)
        QTest::newRow(qPrintable(oracleCases()[i].id + ": " + oracleCases()[i].title)) << static_cast<int>(i);
}

void tst_Dynamics::everyExpectedFigureIsFound() {
    QFETCH(int, index);
    const OracleCase& oracle = oracleCases()[static_cast<std::size_t>(index)];
    if (const auto reason = notExpressible.find(oracle.id); reason != notExpressible.end()) {
        table_.skip(oracle, reason->second);
        QSKIP(qPrintable(reason->second));
    }
    QStringList wrong;
    for (const auto& [variant, samples] : solvers().at(oracle.id)(oracle))
        for (const auto& expected : expectationsOf(oracle)) {
            const auto found = samples.find(expected.name);
            if (found == samples.end()) {
                if (expected.compared) wrong << QString::fromStdString(expected.name + ": not measured");
                continue;
            }
            const Comparison c = ::compare(variant, expected, found->second);
            table_.add(oracle, c);
            if (!c.agrees)
                wrong << QString("%1 %2: %3 (%4 … %5) instead of %6")
                             .arg(QString::fromStdString(expected.name), variant, figure(c.simulated),
                                  figure(c.low), figure(c.high), figure(expected.value));
        }
    if (const auto reason = disagreements.find(oracle.id); reason != disagreements.end())
        QEXPECT_FAIL("", qPrintable(reason->second), Continue);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join("; ")));
}

QTEST_APPLESS_MAIN(tst_Dynamics)
#include "tst_dynamics.moc"
