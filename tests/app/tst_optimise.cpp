#include "app/explore/optimise.h"
#include "app/explore/search_report.h"
#include "app/explore/surrogate.h"
#include "app/explore/sweep.h"
#include "app/explore/sweep_table.h"
#include "models/io/catalog_json.h"
#include "simulator/analysis/queueing.h"
#include "tests/support/build.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace burst;
using namespace burst::app;
using namespace burst::test;

namespace {

using Verdict = ObjectiveCheck::Verdict;

Plan planOf(const Build& b, const std::vector<std::string>& vary, model::Catalog catalog) {
    Plan plan{.project = b.project,
              .design = b.project.designs.front().id,
              .scenario = b.project.scenarios.front().id,
              .catalog = std::make_shared<const model::Catalog>(std::move(catalog)),
              .variations = {},
              .seed = 3,
              .replications = 1};
    auto variations = readVariations(vary, plan.project, plan.design, plan.scenario);
    if (!variations) qFatal("%s", variations.error().message().c_str());
    plan.variations = std::move(*variations);
    return plan;
}

Aim aimOf(const std::string& figure, const std::vector<std::string>& bounds) {
    Aim aim{.figure = figure, .bounds = {}};
    for (const auto& text : bounds) {
        auto bound = readBound(text);
        if (!bound) qFatal("%s", bound.error().message().c_str());
        aim.bounds.push_back(*bound);
    }
    return aim;
}

/// A function on AWS that does 1 s of work at 512 MB, less with more memory, part of it waiting.
Build worker() {
    Build b;
    b.design().platform = "aws";
    b.design().region = "us-east-1";
    b.node("c", "client")
        .node("f", "function",
              {{"compute", "1 s"}, {"compute_memory", "512 MB"}, {"cpu_share", 0.6}, {"timeout", "60 s"}});
    return b.link("c", "f").poisson("c", 5).lasts(600);
}

/// Function, queue and a second function behind it.
Build chain() {
    Build b = worker();
    b.node("q", "queue", {{"visibility_timeout", "2 min"}})
        .node("w", "function",
              {{"compute", "2 s"}, {"compute_memory", "1 GB"}, {"cpu_share", 0.9}, {"timeout", "20 s"}});
    return b.link("f", "q").link("q", "w");
}

} // namespace

class tst_Optimise : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    /// The best of all points, all of them simulated.
    std::optional<double> byBruteForce(const Plan& plan, const Aim& aim) {
        static int number = 0;
        const auto file = folder_.filePath(QString::number(number++)).toStdString();
        const auto sweep = runSweep(plan, headOf(plan), file, 0);
        if (!sweep) qFatal("%s", sweep.error().message().c_str());
        std::optional<double> best;
        const auto points = sweptPoints(*sweep);
        if (!points) qFatal("%s", points.error().message().c_str());
        for (const auto& point : *points)
            if (const auto* figure = figureIn(point.figures, aim.figure);
                figure && aim.verdict(point.figures) == Verdict::holds)
                if (!best || aim.better(figure->value, *best)) best = figure->value;
        return best;
    }

    /// Finds the optimum that brute force finds, with a tenth of the simulations.
    void compareWithBruteForce(const Plan& plan, const Aim& aim) {
        const std::size_t tenth = plan.size() / 10;
        const auto found = optimise(plan, aim, {.simulations = tenth});
        QVERIFY2(found, found ? "" : found.error().message().c_str());
        QVERIFY(found->simulations <= tenth);
        QVERIFY(found->best);
        const auto known = byBruteForce(plan, aim);
        QVERIFY(known);
        // The same run as in the sweep: the finalists were run again, with more replications.
        Plan alone = plan;
        const auto again = runPoint(alone, found->tried[*found->best].point);
        QVERIFY(again);
        QVERIFY2(figureIn(again->figures, aim.figure)->value == *known,
                 (searchText(*found, plan, aim) + "\nknown: " + std::to_string(*known)).c_str());
    }

private slots:
    void boundsAreReadAsPeopleWriteThem() {
        const auto latency = readBound("latency.p99@api < 300ms");
        QVERIFY(latency);
        QCOMPARE(latency->figure, std::string("latency.p99@api"));
        QVERIFY(latency->of({{.name = "latency.p99@api", .value = 0.3, .samples = {}}}) == Verdict::holds);
        QVERIFY(latency->of({{.name = "latency.p99@api", .value = 0.301, .samples = {}}}) == Verdict::broken);
        const auto success = readBound("success.ratio>=99.9%");
        QVERIFY(success);
        QVERIFY(success->of({{.name = "success.ratio", .value = 0.9995, .samples = {}}}) == Verdict::holds);
        QVERIFY(success->of({{.name = "success.ratio", .value = 0.99, .samples = {}}}) == Verdict::broken);
        for (const char* wrong : {"latency.p99", "<3", "latency.p99=3", "latency.p99<three", "cost.month<"})
            QVERIFY2(!readBound(wrong), wrong);
    }

    void theProcessGoesThroughWhatWasFound() {
        constexpr Eigen::Index count = 9;
        Eigen::MatrixXd at(count, 1);
        Eigen::VectorXd found(count);
        const auto truth = [](double x) { return std::sin(4.0 * x); };
        for (Eigen::Index i = 0; i < count; ++i) {
            at(i, 0) = static_cast<double>(i) / (count - 1);
            found(i) = truth(at(i, 0));
        }
        const Surrogate surrogate(at, found, {1});
        for (Eigen::Index i = 0; i < count; ++i)
            QVERIFY(std::abs(surrogate.at(at.row(i)).mean - found(i)) < 0.01);
        Eigen::RowVectorXd between(1);
        between << 0.4375;
        QVERIFY(std::abs(surrogate.at(between).mean - truth(0.4375)) < 0.03);
        Eigen::RowVectorXd outside(1);
        outside << 1.5;
        QVERIFY(surrogate.at(outside).deviation > 10 * surrogate.at(between).deviation);
    }

    void theCheapestMemoryThatIsQuickEnough() {
        const Plan plan = planOf(worker(), {"f.memory=128MB..4GB:150:log"}, model::shippedCatalog());
        compareWithBruteForce(plan, aimOf("cost.month", {"latency.p95<900ms"}));
    }

    void theFewestPlacesThatLoseLittleAreErlangs() {
        constexpr double load = 20;
        Build b;
        b.node("c", "client")
            .node("f", "function",
                  {{"compute", exponential(1.0)}, {"first_compute", exponential(1.0)}, {"timeout", 86400}});
        b.account("request_rate_factor", 1e6);
        b.link("c", "f").poisson("c", load).lasts(20'000);
        const Plan plan = planOf(b, {"f.reserved=1..200"}, Build::bareCatalog());
        const Aim aim = aimOf("environments.max@f", {"throttled.ratio<1%"});
        const auto found = optimise(plan, aim, {.simulations = 20});
        QVERIFY(found && found->best);
        QVERIFY(found->simulations <= 20);
        int servers = 1;
        while (sim::erlangB(servers, load) > 0.01)
            ++servers;
        const Tried& best = found->tried[*found->best];
        QVERIFY2(best.point + 1 == static_cast<std::size_t>(servers),
                 (searchText(*found, plan, aim) + "\nErlang: " + std::to_string(servers)).c_str());
    }

    void twoFunctionsAndAnArchitecture() {
        const Plan plan = planOf(
            chain(),
            {"f.memory=128MB..4GB:12:log", "w.memory=256MB..4GB:10:log", "w.architecture=x86_64,arm64"},
            model::shippedCatalog());
        QCOMPARE(plan.size(), std::size_t{240});
        compareWithBruteForce(plan, aimOf("cost.month", {"latency.p99<700ms", "latency.p99@w<2s"}));
    }

    void theNumberOfThreadsChangesNothing() {
        const Plan plan = planOf(worker(), {"f.memory=128MB..4GB:60:log"}, model::shippedCatalog());
        const Aim aim = aimOf("cost.month", {"latency.p95<900ms"});
        const auto one = optimise(plan, aim, {.simulations = 9, .threads = 1});
        const auto two = optimise(plan, aim, {.simulations = 9, .threads = 2});
        QVERIFY(one && two);
        QCOMPARE(searchText(*one, plan, aim), searchText(*two, plan, aim));
    }

    void boundsThatHoldNowhereAreSaid() {
        const Plan plan = planOf(worker(), {"f.memory=128MB..512MB:20"}, model::shippedCatalog());
        const Aim aim = aimOf("cost.month", {"latency.p95<1ms"});
        const auto found = optimise(plan, aim, {.simulations = 6});
        QVERIFY(found);
        QVERIFY(!found->best);
        QVERIFY(searchText(*found, plan, aim)
                    .find("No point that was tried keeps all bounds: latency.p95 at most 1 ms") == 0);
        // The nearest of a single bound is the point with the least of its figure.
        const auto near = nearest(*found, aim);
        QVERIFY(near);
        for (const auto& each : found->tried)
            QVERIFY(figureIn(found->tried[*near].figures, "latency.p95")->value <=
                    figureIn(each.figures, "latency.p95")->value);
        QVERIFY(searchText(*found, plan, aim).find("\nNearest: f.memory = ") != std::string::npos);
    }

    /// 5 USD or more may be 20; 2 s or more are above 1 s.
    void whatALowerBoundSaysOfBounds() {
        const auto verdict = [](const Aim& aim, bool leastCost, double latency, bool leastLatency) {
            return aim.verdict(
                {{"cost.month", 5.0, {}, leastCost}, {"latency.p99", latency, {}, leastLatency}});
        };
        const Aim quick = aimOf("cost.month", {"latency.p99<1s"});
        QVERIFY(verdict(quick, false, 0.5, false) == Verdict::holds);
        QVERIFY(verdict(quick, false, 0.5, true) == Verdict::unknown);
        QVERIFY(verdict(quick, false, 2.0, true) == Verdict::broken);
        QVERIFY(verdict(quick, true, 0.5, false) == Verdict::unknown);
        const Aim cheap = aimOf("latency.p99", {"cost.month<10"});
        QVERIFY(verdict(cheap, true, 0.5, false) == Verdict::unknown);
        QVERIFY(verdict(aimOf("latency.p99", {"cost.month<4"}), true, 0.5, false) == Verdict::broken);
        QVERIFY(verdict(aimOf("latency.p99", {"cost.month>4"}), true, 0.5, false) == Verdict::holds);
        QVERIFY(aimOf("cost.month", {"latency.p99@f<1s"}).verdict({{"cost.month", 5.0, {}}}) ==
                Verdict::unknown);
    }

    void aPointOfWhichPricesAreMissingIsNotTheBest() {
        auto catalog = model::shippedCatalog();
        for (auto& platform : catalog.platforms)
            std::erase_if(platform.prices, [](const auto& price) { return price.sku == "lambda.requests"; });
        const Plan plan = planOf(worker(), {"f.memory=512MB,1GB"}, std::move(catalog));
        const Aim aim = aimOf("cost.month", {"latency.p95<60s"});
        const auto found = optimise(plan, aim, {.simulations = 3});
        QVERIFY(found);
        QVERIFY(!found->best);
        for (const auto& tried : found->tried)
            QVERIFY(tried.bounds == Verdict::unknown && !tried.front);
        const auto text = QString::fromStdString(searchText(*found, plan, aim));
        QVERIFY2(text.startsWith("cost.month is a lower bound at all points that were tried, since prices or "
                                 "latencies are missing in it: none of them can be called the best."),
                 qPrintable(text));
        // 512 MB runs twice as long as 1 GB for the part of the work that needs the processor only: it costs
        // less.
        QVERIFY2(text.contains("By that bound the first is f.memory = 512 MB with ≥ "), qPrintable(text));
        const auto row = [&](const char* memory) { return text.lastIndexOf(memory); };
        QVERIFY2(row("512 MB ") < row("1 GB "), qPrintable(text));
        QVERIFY2(text.contains("≥ "), qPrintable(text));
    }

    void theFrontHoldsWhatNothingBeats() {
        const Plan plan = planOf(worker(), {"f.memory=128MB..4GB:40:log"}, model::shippedCatalog());
        const Aim aim = aimOf("cost.month", {"latency.p95<900ms"});
        const auto found = optimise(plan, aim, {.simulations = 20});
        QVERIFY(found);
        for (const auto& tried : found->tried) {
            const auto figures = [&](const Tried& each) {
                return std::pair(figureIn(each.figures, "cost.month")->value,
                                 figureIn(each.figures, "latency.p95")->value);
            };
            const auto [cost, latency] = figures(tried);
            const bool beaten = std::ranges::any_of(found->tried, [&](const Tried& other) {
                const auto [otherCost, otherLatency] = figures(other);
                return otherCost <= cost && otherLatency <= latency &&
                       (otherCost < cost || otherLatency < latency);
            });
            QCOMPARE(tried.front, !beaten);
        }
    }

    void aStopRequestEndsTheSearch() {
        const Plan plan = planOf(worker(), {"f.memory=128MB..4GB:40:log"}, model::shippedCatalog());
        std::stop_source stop;
        stop.request_stop();
        const auto found =
            optimise(plan, aimOf("cost.month", {}), {.simulations = 20}, nullptr, stop.get_token());
        QVERIFY(!found);
        QCOMPARE(found.error().cause, model::Error::Cause::cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_Optimise)
#include "tst_optimise.moc"
