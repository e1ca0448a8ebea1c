#pragma once

#include "app/editor/document.h"
#include "models/platform_move.h"
#include "simulator/experiment.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace burst::app {

/// What was run and what came out. Never changes once made.
struct FinishedRun {
    std::shared_ptr<const model::Project> project; ///< as it was when the run began
    model::DesignId design;
    model::ScenarioId scenario;
    sim::Summary summary;
    std::shared_ptr<const model::Catalog> catalog{}; ///< with the prices of that time
};

/// A design that was run without being part of the document.
struct Trial {
    model::PlatformMove move;
    std::shared_ptr<const FinishedRun> run; ///< null when it does not run or was stopped
    QString refusal;                        ///< why there is no run
};

/// Runs designs of the document on a thread of its own. The document may be edited meanwhile: a run keeps
/// the project that it began with.
class RunController : public QObject {
    Q_OBJECT

public:
    explicit RunController(Document& document, QObject* parent = nullptr);
    /// Stops a run that goes on and waits for its thread.
    ~RunController() override;

    /// Runs the design on screen under the chosen scenario. Says `refused` when that cannot be.
    void run();
    /// Runs two designs under the chosen scenario with the same random numbers.
    /// @param replications  2..10000
    void compare(const model::DesignId& a, const model::DesignId& b, int replications);
    /// Runs moved designs one after the other under the chosen scenario, each in the place of the one on
    /// screen. What was tried before stays until they have ended.
    void tryOut(std::vector<model::PlatformMove> moves);
    /// Ends the run; what was simulated until then is the result, marked as incomplete.
    void stop();

    [[nodiscard]] bool running() const { return worker_.joinable(); }
    [[nodiscard]] double share() const; ///< 0..1 of the simulated time of all designs
    [[nodiscard]] std::int64_t events() const;
    [[nodiscard]] double eventsPerSecond() const { return eventsPerSecond_; }
    /// s of real time until the end at the present pace; none before there is a pace.
    [[nodiscard]] std::optional<double> timeLeft() const;

    /// The last run of a design; null when there is none.
    [[nodiscard]] std::shared_ptr<const FinishedRun> last(const model::DesignId& design) const;
    /// Both runs of the last comparison; empty when there is none.
    [[nodiscard]] const std::vector<std::shared_ptr<const FinishedRun>>& comparison() const {
        return comparison_;
    }
    /// What tryOut() did last, in the order of its moves; empty when there is nothing.
    [[nodiscard]] const std::vector<Trial>& trials() const { return trials_; }
    /// The question of the last trials: the project as it was, the design and the scenario.
    [[nodiscard]] const std::shared_ptr<const model::Project>& triedProject() const { return tried_.project; }
    [[nodiscard]] const model::DesignId& triedDesign() const { return tried_.design; }
    [[nodiscard]] const model::ScenarioId& triedScenario() const { return triedScenario_; }
    /// Whether tryOut() is what goes on.
    [[nodiscard]] bool trying() const { return running() && job_.aim == Aim::tryOut; }
    /// How many designs run one after the other; those of the last run when none goes on.
    [[nodiscard]] std::size_t playsInAll() const { return job_.plays.size(); }
    /// How many of the designs of tryOut() have ended.
    [[nodiscard]] int triedSoFar() const;
    /// Whether the design, the scenario or the platform of the run are others now. What only prices and
    /// judges it (budget, discounts, objectives) is no part of the question.
    [[nodiscard]] bool stale(const FinishedRun& run) const;
    /// Whether another scenario is chosen now than the one that the run played.
    [[nodiscard]] bool ofOtherScenario(const FinishedRun& run) const;

signals:
    void started();
    void progressed(); ///< at most 20 times a second
    void finished();   ///< last() is new
    void compared();   ///< comparison() is new
    void tried();      ///< trials() is new
    void ended();      ///< after any end: running() is false
    void refused(const QString& why);

private:
    enum class Aim { run, compare, tryOut };
    /// A design of a project.
    struct Play {
        std::shared_ptr<const model::Project> project;
        model::DesignId design;
    };
    struct Job {
        Aim aim{Aim::run};
        std::shared_ptr<const model::Catalog> catalog{};
        std::vector<Play> plays;
        model::ScenarioId scenario;
        std::string folder;
        sim::Options options;
        Play original{};                          ///< of tryOut(): what was on screen when it began
        std::vector<model::PlatformMove> moves{}; ///< of tryOut(): one per play
    };
    /// Shared by the thread that works and the one that watches.
    struct Work {
        std::vector<std::unique_ptr<sim::Progress>> progress; ///< one per design
        std::vector<model::Result<sim::Summary>> results;
        std::atomic<int> ended{0}; ///< designs
        std::atomic<bool> done{false};
    };

    void begin(Job job);
    static void work(const Job& job, Work& work, std::stop_token stop);
    void watch();
    void takeOver();
    void keepRuns(const std::vector<model::Result<sim::Summary>>& results);
    void keepTrials(const std::vector<model::Result<sim::Summary>>& results);
    [[nodiscard]] std::shared_ptr<const FinishedRun> finishedRun(std::size_t index,
                                                                 sim::Summary summary) const;

    Document& document_;
    Job job_;
    std::unique_ptr<Work> work_;
    std::jthread worker_;
    QTimer watch_;
    QElapsedTimer clock_;
    bool abandoned_{false}; ///< another project was loaded: nobody wants what comes out
    qint64 lastTime_{0};    ///< ms
    std::int64_t lastEvents_{0};
    double eventsPerSecond_{0.0};
    std::map<model::DesignId, std::shared_ptr<const FinishedRun>> last_;
    std::vector<std::shared_ptr<const FinishedRun>> comparison_;
    std::vector<Trial> trials_;
    Play tried_; ///< what the trials are of
    model::ScenarioId triedScenario_;
};

} // namespace burst::app
