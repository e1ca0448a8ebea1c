#include "simulator/analysis/statistics.h"
#include "simulator/estimate/estimate.h"
#include "tests/oracles/dynamics/oracle_case.h"
#include "tests/oracles/estimate_cases/steady_designs.h"

#include <QFile>
#include <QTest>
#include <QTextStream>

#include <cmath>

using namespace burst;
using namespace burst::test;

namespace {
/// Figures by "node.figure": what the estimate says, in the words that are used for the simulation.
Figures figuresOf(const sim::Estimate& e) {
    Figures all{{"latency", e.latency}};
    for (const auto& node : e.nodes) {
        if (node.doubted) continue;
        const std::string id = node.id.text + ".";
        all[id + "rate"] = node.rate;
        all[id + "bad"] = 1.0 - (1.0 - node.refused) * (1.0 - node.failed);
        all[id + "latency"] = node.latency;
        all[id + "concurrency"] = node.concurrency;
        if (node.coldStartRatio) all[id + "cold"] = *node.coldStartRatio;
        if (node.environments) all[id + "environments"] = *node.environments;
        if (node.utilisation) all[id + "utilisation"] = *node.utilisation;
        if (node.hitRatio) all[id + "hits"] = *node.hitRatio;
        const auto used = e.usage.find(node.id);
        if (used == e.usage.end()) continue;
        for (const auto& [meter, amount] : used->second)
            all[id + "meter " + meter] = amount;
    }
    return all;
}

double notSucceeded(const sim::Counts& counts) {
    return static_cast<double>(counts.ended() - counts.succeeded);
}

Figures figuresOf(const sim::Summary& run) {
    Figures all{{"latency", run.latency.mean}};
    for (const auto& node : run.nodes) {
        const std::string id = node.id.text + ".";
        const auto offered = static_cast<double>(node.counts.offered);
        all[id + "rate"] = offered / run.simulated;
        all[id + "bad"] = offered > 0.0 ? notSucceeded(node.counts) / offered : 0.0;
        all[id + "latency"] = node.latency.mean;
        if (node.concurrency) all[id + "concurrency"] = node.concurrency->mean;
        if (node.coldStartRatio) all[id + "cold"] = *node.coldStartRatio;
        if (node.environments) all[id + "environments"] = node.environments->mean;
        if (node.utilisation) all[id + "utilisation"] = *node.utilisation;
        if (node.hitRatio) all[id + "hits"] = *node.hitRatio;
        const auto used = run.usage.find(node.id);
        if (used == run.usage.end()) continue;
        for (const auto& [meter, amount] : used->second)
            all[id + "meter " + meter] = amount;
    }
    return all;
}

/// How an estimate and a simulation of the same design agree.
struct Agreement {
    QString name;
    int figures{0};
    double worst{0.0}; ///< relative deviation of the estimate that is worst
    QString worstFigure;
    QStringList wrong; ///< further off than 5 % and four standard errors
    QStringList doubts;
};

/// What a client sees of a node that is doubted.
bool isSeenByClients(const sim::Estimate& e, const std::string& figure) {
    for (const auto& node : e.nodes)
        if (node.kind == "client" &&
            (figure == node.id.text + ".latency" || figure == node.id.text + ".concurrency" ||
             figure == node.id.text + ".bad"))
            return true;
    return figure == "latency";
}

/// @param doubted  the one node that may be doubted without a doubt about what depends on it
Agreement compare(const QString& name, const Build& build, int runs, const std::string& doubted = {}) {
    const auto estimate = build.estimate();
    const Figures wanted = figuresOf(estimate);
    const Samples samples = replicate(build, runs, [](const sim::Summary& run) { return figuresOf(run); });
    Agreement result{.name = name};
    for (const auto& doubt : estimate.doubts)
        result.doubts << QString::fromStdString(doubt);
    for (const auto& [figure, value] : wanted) {
        if (!result.doubts.isEmpty() && doubted.empty() && isSeenByClients(estimate, figure)) continue;
        const auto found = samples.find(figure);
        if (found == samples.end()) continue;
        const double simulated = sim::mean(found->second);
        const double error = std::sqrt(sim::variance(found->second) / runs);
        const double off = std::abs(value - simulated);
        if (off <= 1e-6 * std::max(1.0, std::abs(simulated))) {
            ++result.figures;
            continue;
        }
        ++result.figures;
        const double relative = simulated != 0.0 ? off / std::abs(simulated) : 1.0;
        if (off > 4.0 * error && relative > result.worst) {
            result.worst = relative;
            result.worstFigure = QString::fromStdString(figure);
        }
        if (relative > 0.05 && off > 4.0 * error)
            result.wrong << QString("%1: estimated %2, simulated %3 ± %4")
                                .arg(QString::fromStdString(figure))
                                .arg(value)
                                .arg(simulated)
                                .arg(error);
    }
    return result;
}

/// Rows of the table of agreement, written to the file that BURSTLAB_ESTIMATE_TABLE names.
class Table {
public:
    void add(const Agreement& a) {
        const QString worst = a.worst > 0.0
                                  ? QString::number(100.0 * a.worst, 'f', 1) + " % (" + a.worstFigure + ")"
                                  : QString("within chance");
        rows_ << "| " + a.name + " | " + QString::number(a.figures) + " | " + worst + " | " +
                     (a.doubts.isEmpty() ? QString() : a.doubts.join(" ")) + " |\n";
    }
    void write() const {
        const QString path = qEnvironmentVariable("BURSTLAB_ESTIMATE_TABLE");
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::WriteOnly)) return;
        QTextStream out(&file);
        out << "| Case | Figures compared | Worst deviation | Doubts |\n|---|---|---|---|\n"
            << rows_.join(QString());
    }

private:
    QStringList rows_;
};

/// Collected cases in a steady state; their builders are those of the comparison with the simulator.
const QStringList steadyCases{"PUB-01",  "PUB-04",  "PUB-07",  "PUB-09",  "PUB-10",  "PUB-12",  "PUB-13",
                              "PUB-15",  "PUB-16",  "PUB-18",  "PUB-19",  "PUB-21",  "PUB-25",  "CF-01",
                              "CF-03",   "CF-04",   "CF-06",   "CF-07",   "CF-09",   "CF-10",   "CF-12",
                              "CF-13",   "CF-21",   "CF-22",   "CF-28",   "CF-30",   "CF-31",   "CF-33",
                              "CF-34",   "CF-36",   "CF-37",   "CF-39",   "CF-40",   "CF-45",   "CF-51",
                              "CF-52",   "CF-58",   "PEER-01", "PEER-03", "PEER-04", "PEER-06", "PEER-07",
                              "PEER-09", "PEER-10", "PEER-12", "PEER-13", "PEER-15", "PEER-16", "PEER-18"};

const Solvers& solvers() {
    static const Solvers all = [] {
        Solvers s;
        for (const auto add : {addSingleFunction, addQueueing, addNetworks})
            add(s);
        return s;
    }();
    return all;
}
} // namespace

/// The analytical estimate beside the simulation of the same design: within 5 % (or four standard errors of
/// the simulation, where those are more), or the estimate says that it doubts the node.
class tst_EstimateCases : public QObject {
    Q_OBJECT
private slots:
    void steadyDesignsAgree_data();
    void steadyDesignsAgree();
    void collectedCasesAgree_data();
    void collectedCasesAgree();
    void doubtsAppearWhereTheyShould_data();
    void doubtsAppearWhereTheyShould();
    void cleanupTestCase() { table_.write(); }

private:
    Table table_;
};

void tst_EstimateCases::steadyDesignsAgree_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < steadyDesigns().size(); ++i)
        QTest::newRow(steadyDesigns()[i].name) << static_cast<int>(i);
}

/// Each kind is in one of them at least. Nothing is doubted but what the design names.
void tst_EstimateCases::steadyDesignsAgree() {
    QFETCH(int, index);
    const SteadyDesign& design = steadyDesigns()[static_cast<std::size_t>(index)];
    constexpr int runs = 8;
    const Agreement a = compare(design.name, design.build(), runs, design.doubted);
    table_.add(a);
    for (const QString& doubt : a.doubts)
        QVERIFY2(!design.doubted.empty() && doubt.startsWith(QString::fromStdString(design.doubted) + " "),
                 qPrintable(doubt));
    QVERIFY2(a.wrong.isEmpty(), qPrintable(a.wrong.join("; ")));
    QVERIFY(a.figures > 5);
}

void tst_EstimateCases::collectedCasesAgree_data() {
    QTest::addColumn<QString>("id");
    for (const QString& id : steadyCases)
        QTest::newRow(qPrintable(id)) << id;
}

void tst_EstimateCases::collectedCasesAgree() {
    QFETCH(QString, id);
    if (oracleCases().empty()) QSKIP("The collected cases of ../shared/oracles/dynamics.json are not there.");
    const auto found = std::find_if(oracleCases().begin(), oracleCases().end(),
                                    [&](const OracleCase& c) { return c.id == id; });
    QVERIFY(found != oracleCases().end());
    std::vector<Build> builds;
    setBuildObserver([&](const Build& b) { builds.push_back(b); });
    static_cast<void>(solvers().at(id)(*found));
    setBuildObserver({});
    QVERIFY(!builds.empty());
    constexpr int runs = 6;
    int variant = 0;
    for (Build& b : builds) {
        // As many requests in all as in a fraction of one run of the case.
        constexpr double part = 0.05;
        const double length = b.scenario().duration - b.scenario().warmup;
        const double wanted = std::max(part * length, std::min(length, 8'000.0 * length / requestsOf(b)));
        if (b.scenario().warmup > 0.0) b.lasts(b.scenario().warmup + wanted);
        const QString name = builds.size() > 1 ? id + QString(" (%1)").arg(++variant) : id;
        const Agreement a = compare(name, b, runs);
        table_.add(a);
        QVERIFY2(a.wrong.isEmpty(), qPrintable(name + " " + a.wrong.join("; ")));
    }
}

void tst_EstimateCases::doubtsAppearWhereTheyShould_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < doubtfulDesigns().size(); ++i)
        QTest::newRow(doubtfulDesigns()[i].name) << static_cast<int>(i);
}

void tst_EstimateCases::doubtsAppearWhereTheyShould() {
    QFETCH(int, index);
    const DoubtfulDesign& design = doubtfulDesigns()[static_cast<std::size_t>(index)];
    const auto e = design.build().estimate();
    const auto* node = e.node(model::NodeId(design.node));
    QVERIFY(node);
    QVERIFY(node->doubted);
    bool said = false;
    for (const auto& doubt : e.doubts)
        said = said || doubt.find(design.word) != std::string::npos;
    QVERIFY2(said, e.doubts.empty() ? "no doubt" : e.doubts.front().c_str());
}

QTEST_APPLESS_MAIN(tst_EstimateCases)
#include "tst_estimate_cases.moc"
