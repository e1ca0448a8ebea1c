#include "simulator/experiment.h"

#include "models/units.h"
#include "models/validate.h"
#include "simulator/kernel/simulation.h"
#include "simulator/metrics/summarise.h"
#include "simulator/network/compile.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <mutex>
#include <thread>

namespace burst::sim {

namespace {

constexpr int mostReplications = 10000;

/// Runs replications 0, 1, … on some threads and sums them up in that order, whoever ran them.
class Replications {
public:
    Replications(const Network& network, int count, const TraceWish& traces, Progress* progress,
                 std::stop_token stop)
        : network_(network),
          count_(count),
          traces_(traces),
          summariser_(network, traces),
          progress_(progress),
          stop_(std::move(stop)) {}

    /// The sum of the replications that ran; after a stop only those that had begun.
    [[nodiscard]] Summary run(int threads) {
        {
            std::vector<std::jthread> workers;
            for (int i = 1; i < threads; ++i)
                workers.emplace_back([this] { work(); });
            work();
        }
        for (const auto& [replication, outcome] : waiting_)
            summariser_.add(outcome);
        return summariser_.summary();
    }

    /// When work went round without time passing; `never` if it did not.
    [[nodiscard]] Time endlessAt() const { return endlessAt_; }

private:
    void work() {
        for (;;) {
            const int replication = next_.fetch_add(1);
            if (replication >= count_ || endlessAt_ < never) return;
            if (replication > 0 && stop_.stop_requested()) return;
            hand(replication, one(replication));
        }
    }

    /// Sums up what is next in order; what came early waits.
    void hand(int replication, Outcome outcome) {
        const std::lock_guard lock(handing_);
        waiting_.emplace(replication, std::move(outcome));
        for (auto first = waiting_.begin(); first != waiting_.end() && first->first == summed_; ++summed_) {
            summariser_.add(first->second);
            first = waiting_.erase(first);
        }
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
        };
        const bool complete = simulation.run(stop_, tell);
        if (simulation.endless()) endlessAt_ = simulation.now();
        const Time measured = std::max<Time>(0, simulation.now() - network_.warmup);
        tell(simulation.now(), simulation.events() - toldEvents);
        Tracer& tracer = simulation.tracer();
        return {.recorder = simulation.takeRecorder(),
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
    TraceWish traces_{};
    Summariser summariser_;
    std::map<int, Outcome> waiting_;
    int summed_{0};
    std::mutex handing_;
    Progress* progress_{};
    std::stop_token stop_;
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
    const auto network = compile(*design, *scenario, catalog, traces, options.seed.value_or(scenario->seed));
    if (!network) return network.error();
    Replications runs(*network, replications, options.traces, progress, std::move(stop));
    Summary summary = runs.run(threadCount(options.threads, replications));
    if (runs.endlessAt() < never)
        return model::Error{
            .where = "/designs/" + designId.text,
            .text = "At " + model::showQuantity(toSeconds(runs.endlessAt()), model::Unit::seconds) +
                    " work goes round from node to node without any time passing. Give a function "
                    "of the circle some work, or remove one of its links."};
    summary.design = designId;
    summary.scenario = scenarioId;
    summary.seed = network->seed;
    summary.complete = summary.complete && summary.replications == replications;
    summary.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    if (progress && summary.complete) progress->share.store(1.0);
    return summary;
}

} // namespace burst::sim
