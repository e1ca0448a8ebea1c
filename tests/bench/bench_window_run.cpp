#include "app/desktop/main_window.h"
#include "app/desktop/results/results.h"
#include "app/editor/run_library.h"
#include "models/io/catalog_json.h"
#include "tests/bench/stopwatch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>

// Whether the window stays awake while it runs REQUESTS (10,000,000 if none are given) with its charts
// filling, what that costs the run, and how long the kept results take to open.

using namespace burst;

namespace {

double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// How long events have to wait: the longest time between two beats of a timer, by the clock on the wall and
/// by the work of this thread, which other programs do not lengthen.
class Probe {
public:
    Probe() {
        timer_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { beat(); });
        clock_.start();
        timer_.start(1);
    }
    void reset() { longest_ = longestWork_ = 0.0; }
    void tell(const char* what) const {
        std::printf("%s: longest gap between events %.0f ms (wanted: 100), longest work in one %.0f ms\n",
                    what, 1e3 * longest_, 1e3 * longestWork_);
    }

private:
    void beat() {
        const double work = threadSeconds();
        longest_ = std::max(longest_, static_cast<double>(clock_.nsecsElapsed()) * 1e-9);
        longestWork_ = std::max(longestWork_, work - work_);
        clock_.restart();
        work_ = work;
    }
    QTimer timer_;
    QElapsedTimer clock_;
    double work_{threadSeconds()};
    double longest_{0.0};
    double longestWork_{0.0};
};

/// Most memory of this process so far, in MB.
double peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0.0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').front().toDouble() / 1024.0;
    return 0.0;
}

/// A client at 1,000 requests a second, a function and a table, for as long as it takes.
model::Project shop(double requests) {
    constexpr double rate = 1000.0;
    model::Project project = app::emptyProject();
    model::Design& design = project.designs.front();
    for (const auto& [id, kind] :
         {std::pair{"client", "client"}, std::pair{"order", "function"}, std::pair{"orders", "table"}}) {
        model::Node node;
        node.id = model::NodeId(id);
        node.kind = kind;
        node.at = {260.0 * static_cast<double>(design.nodes.size()), 0.0};
        design.nodes.push_back(node);
    }
    for (const auto& [from, to] : {std::pair{"client", "order"}, std::pair{"order", "orders"}}) {
        model::Link link;
        link.id = model::LinkId(std::string(from) + "-" + to);
        link.from = model::NodeId(from);
        link.to = model::NodeId(to);
        design.links.push_back(link);
    }
    model::Scenario& scenario = project.scenarios.front();
    scenario.traffic[model::NodeId("client")].profile = {{0.0, rate}};
    scenario.duration = requests / rate;
    return project;
}

template <class Done>
double waitFor(const Done& done) {
    QElapsedTimer clock;
    clock.start();
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return static_cast<double>(clock.nsecsElapsed()) * 1e-9;
}

void measure(double requests, const QString& folder) {
    app::Document document(model::shippedCatalog());
    app::MainWindow window(document, folder, folder + QStringLiteral("/prices.json"));
    window.useLibrary(folder + QStringLiteral("/runs.db"));
    window.resize(1280, 800);
    window.show();
    document.edit(QStringLiteral("shop"), shop(requests));
    QCoreApplication::processEvents();

    auto& runs = window.runs();
    int looks = 0;
    QObject::connect(&runs, &app::RunController::glimpsed, &window, [&looks] { ++looks; });
    Probe probe;
    const double before = test::processorTime();
    runs.run();
    const double wall = waitFor([&] { return !runs.running(); });
    const double work = test::processorTime() - before;
    const auto run = runs.last(document.designId());
    std::printf("%.0f requests, %.0f million events in %.1f s, charts filled %d times\n",
                static_cast<double>(run->summary.requests.offered),
                static_cast<double>(run->summary.events) * 1e-6, wall, looks);
    probe.tell("while it runs");
    std::printf("most memory: %.0f MB\n", peakMemory());
    const double alone = test::secondsOf([&] {
        const auto direct =
            sim::simulate(document.project(), run->design, run->scenario, model::shippedCatalog(), {}, {});
        if (!direct || direct->fingerprint != run->summary.fingerprint) qFatal("the results differ");
    });
    std::printf("processor time in the window against that of the run alone: %.2f\n", work / alone);

    // The library keeps it on a thread of its own.
    (void)waitFor([&] { return QFile::exists(folder + QStringLiteral("/runs.db")); });
    app::RunLibrary library(folder + QStringLiteral("/runs.db"));
    library.refresh();
    (void)waitFor([&] { return !library.runs().empty(); });
    probe.reset();
    runs.run();
    const double opening = waitFor([&] { return !runs.running(); });
    window.repaint();
    const auto kept = runs.last(document.designId());
    std::printf("the kept results are on screen after %.0f ms (wanted: 1000)%s\n", 1e3 * opening,
                kept->kept ? "" : ", which were simulated again");
    probe.tell("while they open");
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication program(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QTemporaryDir folder;
    QCoreApplication::setOrganizationName(QStringLiteral("burstlab-bench"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    measure(argc > 1 ? std::strtod(argv[1], nullptr) : 1e7, folder.path());
    return 0;
}
