#include "simulator/experiment.h"

#include "models/bypass.h"
#include "models/units.h"
#include "models/validate.h"
#include "simulator/analysis/explain_faults.h"
#include "simulator/analysis/warmup.h"
#include "simulator/kernel/simulation.h"
#include "simulator/metrics/summarise.h"
#include "simulator/network/compile.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace burst::sim {

namespace {

constexpr int mostReplications = 10000;
/// An interval of fewer is narrow by chance too often to end a run.
constexpr int fewestForPrecision = 5;
constexpr int pilotReplications = 3;

/// Runs replications 0, 1, … on some threads and sums them up in that order, whoever ran them.
class Replications {
public:
    /// @param precision  ends the run before `count` replications; none = all of them
    Replications(const Network& network, int count, const std::optional<model::Precision>& precision,
                 int fewest, const TraceWish& traces, Progress* progress, std::stop_token stop)
        : network_(network),
          count_(count),
          precision_(precision),
          fewest_(fewest),
          traces_(traces),
          summariser_(network, traces),
          progress_(progress),
          stop_(std::move(stop)),
          passOn_(stop_, [this] { halt_.request_stop(); }) {
        if (progress_) progress_->replications = count;
    }

    /// The sum of the replications that ran; after a stop only those that had begun.
    [[nodiscard]] Summary run(int threads) {
        {
            std::vector<std::jthread> workers;
            for (int i = 1; i < threads; ++i)
                workers.emplace_back([this] { work(); });
            work();
        }
        // After a stop there are gaps; beyond the wanted precision nothing counts.
        if (!enough_)
            for (const auto& [replication, outcome] : waiting_)
                summariser_.add(outcome);
        return summariser_.summary();
    }

    /// Whether the wanted precision was reached.
    [[nodiscard]] bool enough() const { return enough_; }
    [[nodiscard]] double reached() const { return summariser_.relativeHalfWidth(precision_->metric); }
    /// When work went round without time passing; `never` if it did not.
    [[nodiscard]] Time endlessAt() const { return endlessAt_; }

private:
    void work() {
        for (;;) {
            const int replication = next_.fetch_add(1);
            if (replication >= count_ || endlessAt_ < never || enough_) return;
            if (replication > 0 && stop_.stop_requested()) return;
            hand(replication, one(replication));
        }
    }

    /// Sums up what is next in order; what came early waits.
    void hand(int replication, Outcome outcome) {
        const std::lock_guard lock(handing_);
        waiting_.emplace(replication, std::move(outcome));
        for (auto first = waiting_.begin(); first != waiting_.end() && first->first == summed_ && !enough_;
             ++summed_) {
            summariser_.add(first->second);
            first = waiting_.erase(first);
            decide();
        }
        if (!progress_) return;
        ++progress_->ended;
        if (progress_->live.wanted() && summed_ > 0)
            show([this] { return std::optional(summariser_.summary()); });
    }

    /// Hands partial results to whoever watches, with what they cost.
    template <class Make>
    void show(Make make) {
        const auto begun = std::chrono::steady_clock::now();
        if (auto summary = make())
            progress_->live.hand(
                std::move(*summary),
                std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }

    /// What a replication has measured so far, without the bucket that is filling; none before the first one
    /// is full.
    [[nodiscard]] std::optional<Summary> soFar(const Simulation& simulation) const {
        const Time until = simulation.recorder().bucketEnd() - network_.bucket;
        if (simulation.recorder().bucketEnd() == never || until <= simulation.recorder().since())
            return std::nullopt;
        const TraceWish none{.sampled = 0, .slowest = 0, .failed = 0};
        Summariser sums(network_, none);
        sums.add({.recorder = {std::shared_ptr<const Recorder>(), &simulation.recorder()}, // lent
                  .requests = PathSample(0),
                  .completions = PathSample(0),
                  .traces = TraceKeeper(none),
                  .measured = until - simulation.recorder().since(),
                  .events = simulation.events(),
                  .fingerprint = 0,
                  .complete = false});
        return sums.summary();
    }

    /// Looks at the replications in their order, so that the same one is the last on any number of threads.
    void decide() {
        if (!precision_ || summed_ + 1 < fewest_) return;
        if (summariser_.relativeHalfWidth(precision_->metric) > precision_->relative) return;
        enough_ = true;
        halt_.request_stop(); // what others are at is not needed
    }

    [[nodiscard]] Outcome one(int replication) {
        Simulation simulation(network_, replication, traces_);
        Time told = 0;
        std::int64_t toldEvents = 0;
        const auto tell = [&](Time now, std::int64_t events) {
            toldEvents += events;
            if (!progress_) return;
            const std::int64_t done = doneMicroseconds_.fetch_add((now - told) / 1000) + (now - told) / 1000;
            told = now;
            const double all = static_cast<double>(network_.horizon) * 1e-3 * static_cast<double>(count_);
            progress_->share.store(std::min(1.0, static_cast<double>(done) / all));
            progress_->events.fetch_add(events);
            if (replication == 0 && progress_->live.wanted()) show([&] { return soFar(simulation); });
            progress_->paused.wait(true);
        };
        const bool complete = simulation.run(halt_.get_token(), tell);
        if (simulation.endless()) endlessAt_ = simulation.now();
        const Time measured = std::max<Time>(0, simulation.now() - network_.warmup);
        tell(simulation.now(), simulation.events() - toldEvents);
        Tracer& tracer = simulation.tracer();
        return {.recorder = std::make_shared<const Recorder>(simulation.takeRecorder()),
                .requests = tracer.takeRequests(),
                .completions = tracer.takeCompletions(),
                .traces = tracer.takeTraces(),
                .measured = measured,
                .events = simulation.events(),
                .fingerprint = simulation.fingerprint(),
                .complete = complete};
    }

    const Network& network_;
    int count_{};
    std::optional<model::Precision> precision_{};
    int fewest_{};
    TraceWish traces_{};
    Summariser summariser_;
    std::map<int, Outcome> waiting_;
    int summed_{0};
    std::mutex handing_;
    Progress* progress_{};
    std::stop_token stop_;
    std::stop_source halt_;
    std::stop_callback<std::function<void()>> passOn_; ///< of stop_ to halt_
    std::atomic<bool> enough_{false};
    std::atomic<int> next_{0};
    std::atomic<Time> endlessAt_{never};
    std::atomic<std::int64_t> doneMicroseconds_{0};
};

[[nodiscard]] int threadCount(int wanted, int replications) {
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return std::clamp(wanted > 0 ? wanted : cores, 1, replications);
}

/// The first error among the findings that concern this run.
[[nodiscard]] const model::Finding* firstError(const model::Findings& findings) {
    for (const auto& finding : findings)
        if (finding.severity == model::Finding::Severity::error) return &finding;
    return nullptr;
}

/// What a run is made of, looked up and checked.
struct Question {
    const model::Design& design;
    model::Scenario scenario{};
    const model::Catalog& catalog;
    const model::Traces& traces;
    std::uint64_t seed{};
    int replications{};
    int threads{};
};

/// The length of the warm-up from a few replications without one, with random numbers of their own.
[[nodiscard]] model::Result<PilotWarmup> runPilot(const Question& question, const std::stop_token& stop) {
    model::Scenario scenario = question.scenario;
    scenario.warmup = 0.0;
    const auto network = compile(question.design, scenario, question.catalog, question.traces,
                                 mix(question.seed, keyOf("pilot")));
    if (!network) return network.error();
    const TraceWish none{.sampled = 0, .slowest = 0, .failed = 0};
    Replications runs(*network, pilotReplications, std::nullopt, 0, none, nullptr, stop);
    return warmupOf(runs.run(threadCount(question.threads, pilotReplications)));
}

void tellWarmup(Summary& summary, const PilotWarmup& pilot) {
    const std::string time = model::showQuantity(pilot.seconds, model::Unit::seconds);
    summary.explanation.push_back(
        pilot.settled ? "The first " + time + " are a warm-up and do not count, as a pilot run says (MSER-5)."
                      : "A pilot run found no end of the warm-up: the system does not settle within half of "
                        "the run. The first " +
                            time + " do not count; let the scenario last longer.");
}

/// Nobody should take these figures for those of the whole design.
void tellDisabled(Summary& summary, const model::Design& design) {
    std::string names;
    for (const auto& node : design.nodes)
        if (model::isDisabled(node)) names += (names.empty() ? "" : ", ") + node.title();
    if (!names.empty())
        summary.explanation.insert(summary.explanation.begin(), "Disabled and left out: " + names + ".");
}

void tellPrecision(Summary& summary, const model::Precision& wanted, double reached) {
    summary.precision = PrecisionReached{wanted.metric, wanted.relative, reached, reached <= wanted.relative};
    if (summary.precision->holds) return;
    const auto percent = [](double share) { return model::showQuantity(share, model::Unit::ratio); };
    summary.explanation.push_back(
        "After " + std::to_string(summary.replications) + " replications " + wanted.metric +
        (std::isfinite(reached) ? " is known within " + percent(reached) : " has no interval") +
        "; wanted were " + percent(wanted.relative) + ".");
}

[[nodiscard]] model::Result<Summary> answer(Question question, const TraceWish& traces, Progress* progress,
                                            const std::stop_token& stop) {
    std::optional<PilotWarmup> pilot;
    if (question.scenario.autoWarmup) {
        const auto found = runPilot(question, stop);
        if (!found) return found.error();
        pilot = *found;
        question.scenario.warmup = pilot->seconds;
    }
    const auto network =
        compile(question.design, question.scenario, question.catalog, question.traces, question.seed);
    if (!network) return network.error();
    const auto& precision = question.scenario.precision;
    if (precision && !isFigure(*network, precision->metric))
        return model::Error{.where = "precision",
                            .text =
                                "There is no metric \"" + precision->metric +
                                "\"; there is latency.p99, errors.ratio or NODE.latency.p99, for example."};
    const int most = precision ? precision->mostReplications : question.replications;
    const int fewest = std::min(most, std::max(fewestForPrecision, question.replications));
    Replications runs(*network, most, precision, fewest, traces, progress, stop);
    Summary summary = runs.run(threadCount(question.threads, most));
    if (runs.endlessAt() < never)
        return model::Error{
            .where = "/designs/" + question.design.id.text,
            .text = "At " + model::showQuantity(toSeconds(runs.endlessAt()), model::Unit::seconds) +
                    " work goes round from node to node without any time passing. Give a function "
                    "of the circle some work, or remove one of its links."};
    summary.seed = network->seed;
    summary.warmup = toSeconds(network->warmup);
    summary.complete = summary.complete && (runs.enough() || summary.replications == most);
    auto faults = explainFaults(question.scenario, question.design);
    summary.explanation.insert(summary.explanation.begin(), faults.begin(), faults.end());
    tellDisabled(summary, question.design);
    if (pilot) tellWarmup(summary, *pilot);
    if (precision) tellPrecision(summary, *precision, runs.reached());
    return summary;
}

} // namespace

model::Result<Summary> simulate(const model::Project& project, const model::DesignId& designId,
                                const model::ScenarioId& scenarioId, const model::Catalog& catalog,
                                const model::Traces& traces, const Options& options, Progress* progress,
                                std::stop_token stop) {
    const model::Design* design = project.design(designId);
    if (!design)
        return model::Error{.where = "/designs", .text = "There is no design \"" + designId.text + "\"."};
    const model::Scenario* scenario = project.scenario(scenarioId);
    if (!scenario)
        return model::Error{.where = "/scenarios",
                            .text = "There is no scenario \"" + scenarioId.text + "\"."};
    const auto findings = model::validate(project, catalog);
    if (const auto* finding = firstError(findings))
        return model::Error{.where = finding->pointer, .text = finding->text + " " + finding->remedy};
    const int replications = options.replications.value_or(scenario->replications);
    if (replications < 1 || replications > mostReplications)
        return model::Error{.where = "replications",
                            .text = "A run has 1 to " + std::to_string(mostReplications) +
                                    " replications, not " + std::to_string(replications) + "."};
    const auto started = std::chrono::steady_clock::now();
    auto answered = answer({.design = *design,
                            .scenario = *scenario,
                            .catalog = catalog,
                            .traces = traces,
                            .seed = options.seed.value_or(scenario->seed),
                            .replications = replications,
                            .threads = options.threads},
                           options.traces, progress, stop);
    if (!answered) return answered.error();
    Summary summary = std::move(*answered);
    summary.design = designId;
    summary.scenario = scenarioId;
    summary.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    if (progress && summary.complete) progress->share.store(1.0);
    return summary;
}

} // namespace burst::sim
