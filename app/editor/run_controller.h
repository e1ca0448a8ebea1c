#pragma once

#include "app/editor/document.h"
#include "app/editor/finished_run.h"
#include "models/platform_move.h"
#include "simulator/experiment.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace burst::app {

class RunLibrary;

/// What a comparison holds against each other: a design as it is now, or the run that was pinned.
struct Contender {
    model::DesignId design; ///< of the baseline: which it was when it was pinned
    bool baseline{false};
    bool operator==(const Contender&) const = default;
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

    /// Where finished runs are kept, and answers are looked for; without one nothing is kept.
    void setLibrary(RunLibrary* library) { library_ = library; }

    /// Runs the design on screen under the chosen scenario; while another run goes on, after it. What the
    /// library has answered already comes from there. Says `refused` when that cannot be.
    void run();
    /// The same, but simulates in any case.
    void runAgain();
    /// Puts a run in the place of the last one of its design, which the document has.
    void show(std::shared_ptr<const FinishedRun> run);
    /// Runs designs under the chosen scenario with the same random numbers. The baseline is run as it was
    /// drawn when it was pinned, but under the scenario of now, and that run becomes the baseline. Runs of
    /// designs as they are now stay the last ones of their designs.
    /// @param replications  2..10000
    void compare(const std::vector<Contender>& contenders, int replications);
    /// Runs moved designs one after the other under the chosen scenario, each in the place of the one on
    /// screen. What was tried before stays until they have ended.
    void tryOut(std::vector<model::PlatformMove> moves);
    /// Ends the run; what was simulated until then is the result, marked as incomplete.
    void stop();

    /// What runs after the present run, first the next: design and scenario.
    struct Waiting {
        QString design;
        QString scenario;
        bool operator==(const Waiting&) const = default;
    };
    [[nodiscard]] std::vector<Waiting> waiting() const;
    /// Takes a run out of those that wait.
    void drop(std::size_t index);

    /// Holds the run up until it is continued or stopped.
    void pause();
    void resume();
    [[nodiscard]] bool paused() const { return pausedAt_.has_value(); }

    [[nodiscard]] bool running() const { return worker_.joinable(); }
    [[nodiscard]] double share() const; ///< 0..1 of the simulated time of all designs
    [[nodiscard]] std::int64_t events() const;
    [[nodiscard]] double eventsPerSecond() const { return eventsPerSecond_; }
    /// s of real time until the end at the present pace; none before there is a pace.
    [[nodiscard]] std::optional<double> timeLeft() const;

    /// s of simulated time in a s of real time, of all replications together; 0 before there is a pace.
    [[nodiscard]] double speed() const { return speed_; }
    /// Replications of the design that is being run: ended, and at most.
    [[nodiscard]] std::pair<int, int> replications() const;
    /// What the present run has measured so far; null when there is nothing yet, or no run.
    [[nodiscard]] const std::shared_ptr<const FinishedRun>& partial() const { return partial_; }

    /// The last run of a design; null when there is none.
    [[nodiscard]] std::shared_ptr<const FinishedRun> last(const model::DesignId& design) const;
    /// Keeps a run to hold others against; null lets it go.
    void pin(std::shared_ptr<const FinishedRun> run);
    /// Null when none is pinned.
    [[nodiscard]] const std::shared_ptr<const FinishedRun>& baseline() const { return baseline_; }
    /// What a comparison shows of a contender: the baseline, or of the design its run in the last comparison,
    /// or its last run when that is newer; null when there is none.
    [[nodiscard]] std::shared_ptr<const FinishedRun> toCompare(const Contender& contender) const;
    /// The runs of the last comparison, in the order of its contenders; empty when there is none.
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
    void progressed();                ///< at most 20 times a second
    void glimpsed();                  ///< partial() is new; at most 5 times a second
    void finished();                  ///< last() is new
    void returned();                  ///< last() is a former one, of the design as it is again
    void compared();                  ///< comparison() is new
    void tried();                     ///< trials() is new
    void pinned();                    ///< baseline() is new, or none
    void ended();                     ///< after any end: running() is false, or the next run has not begun
    void queued(const QString& what); ///< it runs after the present run
    void waitingChanged();
    void pausedChanged();
    void refused(const QString& why);

private:
    enum class Aim { run, compare, tryOut };
    /// A design of a project.
    struct Play {
        std::shared_ptr<const model::Project> project;
        model::DesignId design;
        bool baseline{false};
    };
    /// Whether a run that the library has is good enough.
    enum class Source { any, engine };
    struct Job {
        Aim aim{Aim::run};
        Source source{Source::engine};
        QString library{}; ///< its file; empty = none
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
        std::vector<std::string> questions; ///< of the results, for the library
        std::optional<FromLibrary> kept;    ///< where the only result comes from
        std::atomic<int> ended{0};          ///< designs
        std::atomic<bool> done{false};
    };

    void ask(Source source);
    void begin(Job job);
    void beginNext();
    static std::string questionOf(const Play& play, const Job& job, const model::Traces& traces);
    static void work(const Job& job, Work& work, std::stop_token stop);
    void watch();
    void measurePace(qint64 now);
    void lookInside(qint64 now);
    void takeOver();
    void keepRuns(Work& work);
    void keepLast(const std::shared_ptr<const FinishedRun>& run);
    /// Where undo has led back to what was run before, that run is the last one again.
    void lookBack();
    void keepTrials(const std::vector<model::Result<sim::Summary>>& results);
    [[nodiscard]] std::shared_ptr<const FinishedRun> finishedRun(std::size_t index, sim::Summary summary,
                                                                 std::optional<FromLibrary> kept) const;

    Document& document_;
    RunLibrary* library_{nullptr};
    Job job_;
    std::deque<Job> waiting_;
    std::unique_ptr<Work> work_;
    std::jthread worker_;
    QTimer watch_;
    QElapsedTimer clock_;
    std::optional<qint64> pausedAt_; ///< ms
    qint64 pausedFor_{0};            ///< ms, before
    bool abandoned_{false};          ///< another project was loaded: nobody wants what comes out
    qint64 lastTime_{0};             ///< ms
    std::int64_t lastEvents_{0};
    double eventsPerSecond_{0.0};
    double lastShare_{0.0};
    double speed_{0.0};
    qint64 nextLook_{0}; ///< ms
    std::shared_ptr<const FinishedRun> partial_;
    std::map<model::DesignId, std::shared_ptr<const FinishedRun>> last_;
    std::map<model::DesignId, std::shared_ptr<const FinishedRun>> compared_; ///< newer than the last one
    std::deque<std::shared_ptr<const FinishedRun>> former_;                  ///< the newest first
    std::shared_ptr<const FinishedRun> baseline_;
    std::vector<std::shared_ptr<const FinishedRun>> comparison_;
    std::vector<Trial> trials_;
    Play tried_; ///< what the trials are of
    model::ScenarioId triedScenario_;
};

} // namespace burst::app
