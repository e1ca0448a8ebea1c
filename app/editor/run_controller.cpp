#include "app/editor/run_controller.h"

#include "app/editor/run_library.h"
#include "app/store/question_key.h"
#include "models/bends.h"
#include "models/io/trace_csv.h"
#include "models/variables.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace burst::app {

namespace {
constexpr int watchEvery = 50;     // ms
constexpr qint64 paceEvery = 500;  // ms
constexpr double paceMemory = 0.5; // weight of what the pace was before
constexpr double lookEvery = 200;  // ms
// Partial results may take one part in so many of the time of the run, and of the thread that shows them.
constexpr double partOfRun = 50;
constexpr double partOfShowing = 5;
constexpr std::size_t mostFormer = 8; // runs that undo may lead back to

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}
} // namespace

RunController::RunController(Document& document, QObject* parent) : QObject(parent), document_(document) {
    watch_.setInterval(watchEvery);
    connect(&watch_, &QTimer::timeout, this, &RunController::watch);
    connect(&document_, &Document::changed, this, &RunController::lookBack);
    connect(&document_, &Document::scenarioChanged, this, &RunController::lookBack);
    connect(&document_, &Document::loaded, this, [this] {
        last_.clear();
        compared_.clear();
        former_.clear();
        comparison_.clear();
        pin(nullptr);
        trials_.clear();
        tried_ = {};
        waiting_.clear();
        emit waitingChanged();
        // Designs of another project may have the same ids.
        abandoned_ = running();
        stop();
    });
}

RunController::~RunController() {
    stop();
}

void RunController::run() {
    ask(Source::any);
}

void RunController::runAgain() {
    ask(Source::engine);
}

void RunController::ask(Source source) {
    const auto* scenario = document_.scenario();
    if (!scenario) {
        emit refused(tr("There is no scenario to run; add one in the inspector, with nothing selected."));
        return;
    }
    Job job{.aim = Aim::run,
            .source = source,
            .plays = {{document_.snapshot(), document_.designId()}},
            .scenario = scenario->id,
            .folder = document_.folder().toStdString(),
            .options = {}};
    if (!running()) {
        begin(std::move(job));
        return;
    }
    const auto same = [&](const Job& other) {
        return other.aim == Aim::run && other.scenario == job.scenario &&
               other.plays.front().project == job.plays.front().project &&
               other.plays.front().design == job.plays.front().design;
    };
    if (same(job_) || std::any_of(waiting_.begin(), waiting_.end(), same)) {
        emit refused(tr("This design is being run, or waits to be; stop it (Shift+F5) or change it."));
        return;
    }
    job.catalog = document_.catalogSnapshot();
    waiting_.push_back(std::move(job));
    const Waiting last = waiting().back();
    emit waitingChanged();
    emit queued(tr("“%1” under “%2” runs next").arg(last.design, last.scenario));
}

void RunController::show(std::shared_ptr<const FinishedRun> run) {
    keepLast(run);
    emit finished();
}

void RunController::keepLast(const std::shared_ptr<const FinishedRun>& run) {
    compared_.erase(run->design);
    last_[run->design] = run;
    former_.push_front(run);
    if (former_.size() > mostFormer) former_.pop_back();
}

void RunController::lookBack() {
    const auto shown = last(document_.designId());
    const auto ofNow = [this](const std::shared_ptr<const FinishedRun>& run) {
        return run->design == document_.designId() && !stale(*run) && !ofOtherScenario(*run);
    };
    if (!shown || ofNow(shown)) return;
    const auto found = std::ranges::find_if(former_, ofNow);
    if (found == former_.end()) return;
    last_[document_.designId()] = *found;
    emit returned();
}

std::vector<RunController::Waiting> RunController::waiting() const {
    std::vector<Waiting> all;
    for (const Job& job : waiting_) {
        const auto& play = job.plays.front();
        all.push_back({text(play.project->design(play.design)->title()),
                       text(play.project->scenario(job.scenario)->title())});
    }
    return all;
}

void RunController::drop(std::size_t index) {
    if (index >= waiting_.size()) return;
    waiting_.erase(waiting_.begin() + static_cast<std::ptrdiff_t>(index));
    emit waitingChanged();
}

void RunController::beginNext() {
    if (running() || waiting_.empty()) return;
    Job next = std::move(waiting_.front());
    waiting_.pop_front();
    begin(std::move(next));
    emit waitingChanged();
}

void RunController::compare(const std::vector<Contender>& contenders, int replications) {
    const auto* scenario = document_.scenario();
    if (!scenario) {
        emit refused(tr("There is no scenario to run; add one in the inspector, with nothing selected."));
        return;
    }
    Job job{.aim = Aim::compare,
            .plays = {},
            .scenario = scenario->id,
            .folder = document_.folder().toStdString(),
            .options = {}};
    job.options.replications = replications;
    for (const auto& contender : contenders) {
        if (!contender.baseline) {
            job.plays.push_back({document_.snapshot(), contender.design});
            continue;
        }
        if (!baseline_) return;
        auto project = std::make_shared<model::Project>(*baseline_->project);
        project->scenarios = document_.project().scenarios;
        job.plays.push_back({std::move(project), baseline_->design, true});
    }
    begin(std::move(job));
}

void RunController::tryOut(std::vector<model::PlatformMove> moves) {
    const auto* scenario = document_.scenario();
    if (!scenario) {
        emit refused(tr("There is no scenario to run; add one in the inspector, with nothing selected."));
        return;
    }
    if (running() || moves.empty()) return;
    Job job{.aim = Aim::tryOut,
            .plays = {},
            .scenario = scenario->id,
            .folder = document_.folder().toStdString(),
            .options = {}};
    // Each has a project of its own: what is wrong with one design must not keep the others from running.
    for (const auto& move : moves) {
        auto project = std::make_shared<model::Project>(document_.project());
        project->designs = {move.design};
        job.plays.push_back({std::move(project), move.design.id});
    }
    job.original = {document_.snapshot(), document_.designId()};
    job.moves = std::move(moves);
    begin(std::move(job));
}

void RunController::begin(Job job) {
    if (running()) return;
    document_.validateNow();
    job_ = std::move(job);
    if (!job_.catalog) job_.catalog = document_.catalogSnapshot();
    if (library_ != nullptr && job_.aim != Aim::tryOut) job_.library = library_->file();
    work_ = std::make_unique<Work>();
    for (std::size_t i = 0; i < job_.plays.size(); ++i)
        work_->progress.push_back(std::make_unique<sim::Progress>());
    abandoned_ = false;
    clock_.start();
    lastTime_ = 0;
    lastEvents_ = 0;
    eventsPerSecond_ = 0.0;
    lastShare_ = 0.0;
    speed_ = 0.0;
    nextLook_ = 0;
    pausedFor_ = 0;
    worker_ = std::jthread([this](std::stop_token stop) {
        try {
            work(job_, *work_, std::move(stop));
        } catch (const std::exception& problem) { // memory ran out: unsaved work must survive it
            work_->results.push_back(model::Error{
                .where = {}, .text = std::string("The run could not go on: ") + problem.what() + "."});
        }
        work_->done = true;
    });
    watch_.start();
    emit started();
}

std::string RunController::questionOf(const Play& play, const Job& job, const model::Traces& traces) {
    const auto* design = play.project->design(play.design);
    const auto* asked = play.project->scenario(job.scenario);
    if (design == nullptr || asked == nullptr) return {};
    model::Scenario scenario = *asked;
    scenario.replications = job.options.replications.value_or(scenario.replications);
    return store::questionKey(*design, scenario, traces);
}

void RunController::work(const Job& job, Work& work, std::stop_token stop) {
    const auto* scenario = job.plays.front().project->scenario(job.scenario);
    const auto traces = model::loadTraces(*scenario, job.folder);
    for (std::size_t i = 0; i < job.plays.size(); ++i) {
        if (!traces) {
            work.results.push_back(traces.error());
            continue;
        }
        if (i > 0 && stop.stop_requested()) return;
        if (!job.library.isEmpty()) {
            work.questions.push_back(questionOf(job.plays[i], job, *traces));
            if (job.source == Source::any)
                if (auto kept = keptAnswer(job.library, work.questions.back())) {
                    work.kept = std::move(kept->from);
                    work.results.push_back(std::move(kept->summary));
                    continue;
                }
        }
        work.results.push_back(sim::simulate(*job.plays[i].project, job.plays[i].design, job.scenario,
                                             *job.catalog, *traces, job.options, work.progress[i].get(),
                                             stop));
        ++work.ended;
    }
}

void RunController::stop() {
    worker_.request_stop();
    resume();
}

void RunController::pause() {
    if (!running() || paused()) return;
    for (const auto& progress : work_->progress)
        progress->paused = true;
    pausedAt_ = clock_.elapsed();
    emit pausedChanged();
}

void RunController::resume() {
    if (!paused()) return;
    for (const auto& progress : work_->progress) {
        progress->paused = false;
        progress->paused.notify_all();
    }
    pausedFor_ += clock_.elapsed() - *pausedAt_;
    pausedAt_.reset();
    // The pace is that of the work.
    lastTime_ = clock_.elapsed();
    emit pausedChanged();
}

double RunController::share() const {
    if (!work_) return 0.0;
    double sum = 0.0;
    for (const auto& progress : work_->progress)
        sum += progress->share.load();
    return sum / static_cast<double>(work_->progress.size());
}

std::int64_t RunController::events() const {
    std::int64_t sum = 0;
    if (work_)
        for (const auto& progress : work_->progress)
            sum += progress->events.load();
    return sum;
}

std::optional<double> RunController::timeLeft() const {
    const double done = share();
    if (!running() || done < 0.01 || lastTime_ == 0) return std::nullopt;
    return static_cast<double>(pausedAt_.value_or(clock_.elapsed()) - pausedFor_) * 1e-3 * (1.0 - done) /
           done;
}

void RunController::watch() {
    if (work_->done) {
        takeOver();
        return;
    }
    const qint64 now = clock_.elapsed();
    if (now - lastTime_ >= paceEvery && !paused()) measurePace(now);
    emit progressed();
    if (job_.aim == Aim::run && !abandoned_) lookInside(now);
}

void RunController::measurePace(qint64 now) {
    const double seconds = static_cast<double>(now - lastTime_) * 1e-3;
    const double keep = lastTime_ == 0 ? 0.0 : paceMemory;
    const auto follow = [&](double& pace, double present) { pace = keep * pace + (1.0 - keep) * present; };
    follow(eventsPerSecond_, static_cast<double>(events() - lastEvents_) / seconds);
    const auto& play = job_.plays.front();
    if (const auto* scenario = play.project->scenario(job_.scenario))
        follow(speed_, (share() - lastShare_) * scenario->duration * std::max(1, replications().second) *
                           static_cast<double>(job_.plays.size()) / seconds);
    lastTime_ = now;
    lastEvents_ = events();
    lastShare_ = share();
}

void RunController::lookInside(qint64 now) {
    auto& live = work_->progress.front()->live;
    if (auto summary = live.take()) {
        auto partial = *summary;
        partial.design = job_.plays.front().design;
        partial.scenario = job_.scenario;
        partial_ = finishedRun(0, std::move(partial), std::nullopt);
        const qint64 before = clock_.elapsed();
        emit glimpsed();
        const auto shown = static_cast<double>(clock_.elapsed() - before);
        nextLook_ = now + static_cast<qint64>(
                              std::max({lookEvery, partOfRun * live.cost() * 1e3, partOfShowing * shown}));
    }
    if (now >= nextLook_) live.ask();
}

std::pair<int, int> RunController::replications() const {
    if (!work_) return {0, 0};
    for (const auto& progress : work_->progress)
        if (progress->ended < progress->replications || progress->replications == 0)
            return {progress->ended, progress->replications};
    return {work_->progress.back()->ended, work_->progress.back()->replications};
}

void RunController::takeOver() {
    resume(); // it may have come to its end before it heard of the pause
    watch_.stop();
    worker_.join();
    worker_ = {};
    partial_.reset();
    if (abandoned_) {
        work_.reset();
        emit ended();
        beginNext();
        return;
    }
    const auto work = std::move(work_);
    if (job_.aim == Aim::tryOut)
        keepTrials(work->results);
    else
        keepRuns(*work);
    beginNext();
}

std::shared_ptr<const FinishedRun> RunController::finishedRun(std::size_t index, sim::Summary summary,
                                                              std::optional<FromLibrary> kept) const {
    const auto& play = job_.plays[index];
    return std::make_shared<const FinishedRun>(FinishedRun{
        play.project, play.design, job_.scenario, std::move(summary), job_.catalog, std::move(kept)});
}

void RunController::keepRuns(Work& work) {
    const auto& results = work.results;
    std::vector<std::shared_ptr<const FinishedRun>> runs(job_.plays.size());
    QString why;
    bool whole = results.size() == runs.size();
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (results[i])
            runs[i] = finishedRun(i, *results[i], work.kept);
        else if (why.isEmpty())
            why = text(results[i].error().text);
        whole = whole && runs[i] && runs[i]->summary.complete;
    }
    const bool comparing = job_.aim == Aim::compare;
    if (comparing && !whole) {
        // Half a comparison says nothing, and must not stand in for a whole run.
        runs.clear();
        if (why.isEmpty()) why = tr("The comparison was stopped; nothing is compared.");
    }
    // A run that was stopped is worth keeping and answers nothing.
    if (library_ != nullptr && !work.kept && work.questions.size() == results.size())
        for (std::size_t i = 0; i < runs.size(); ++i)
            if (runs[i])
                library_->keep(runs[i], runs[i]->summary.complete ? work.questions[i] : std::string());
    bool news = false;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!runs[i]) continue;
        if (job_.plays[i].baseline) {
            pin(runs[i]);
        } else {
            const auto shown = last(runs[i]->design);
            const bool stays = comparing && shown && !stale(*shown) && !ofOtherScenario(*shown);
            if (!stays) keepLast(runs[i]);
            if (comparing) compared_[runs[i]->design] = runs[i];
        }
        news = true;
    }
    if (news) emit finished();
    if (comparing && whole) {
        comparison_ = std::move(runs);
        emit compared();
    }
    emit ended();
    if (!why.isEmpty()) emit refused(why);
}

/// A design that did not run to its end has no figures: half a run cannot be held against whole ones.
void RunController::keepTrials(const std::vector<model::Result<sim::Summary>>& results) {
    // Question and answer change together: until now the former ones were shown.
    tried_ = job_.original;
    triedScenario_ = job_.scenario;
    trials_.clear();
    for (std::size_t i = 0; i < job_.plays.size(); ++i) {
        Trial trial{.move = job_.moves[i], .run = {}, .refusal = {}};
        if (i < results.size() && !results[i])
            trial.refusal = text(results[i].error().text);
        else if (i < results.size() && results[i]->complete)
            trial.run = finishedRun(i, *results[i], std::nullopt);
        else
            trial.refusal = tr("Stopped before it had run.");
        trials_.push_back(std::move(trial));
    }
    emit tried();
    emit ended();
}

int RunController::triedSoFar() const {
    return trying() && work_ ? work_->ended.load() : 0;
}

std::shared_ptr<const FinishedRun> RunController::last(const model::DesignId& design) const {
    const auto found = last_.find(design);
    return found == last_.end() ? nullptr : found->second;
}

std::shared_ptr<const FinishedRun> RunController::toCompare(const Contender& contender) const {
    if (contender.baseline) return baseline_;
    const auto found = compared_.find(contender.design);
    return found == compared_.end() ? last(contender.design) : found->second;
}

void RunController::pin(std::shared_ptr<const FinishedRun> run) {
    if (run == baseline_) return;
    baseline_ = std::move(run);
    emit pinned();
}

bool RunController::ofOtherScenario(const FinishedRun& run) const {
    const auto* chosen = document_.scenario();
    return chosen == nullptr || chosen->id != run.scenario;
}

bool RunController::stale(const FinishedRun& run) const {
    const auto& now = document_.project();
    if (&now == run.project.get()) return false;
    const auto* design = now.design(run.design);
    const auto* before = run.project->design(run.design);
    const auto* scenario = now.scenario(run.scenario);
    const auto* played = run.project->scenario(run.scenario);
    if (!design || !before || !scenario || !played) return true;
    // Places and names on the canvas are no part of the question.
    const auto question = [](model::Design d) {
        d.notes.clear();
        d.groups.clear();
        d.name.clear();
        d.routing.clear();
        for (auto& link : d.links)
            model::setBends(link, {});
        model::forgetExpressions(d);
        for (auto& node : d.nodes) {
            node.at = {};
            node.name.clear();
        }
        return d;
    };
    return !(*scenario == *played) || !(question(*design) == question(*before));
}

} // namespace burst::app
