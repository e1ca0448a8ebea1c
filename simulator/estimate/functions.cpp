#include "simulator/analysis/cold_start.h"
#include "simulator/analysis/queueing.h"
#include "simulator/behaviours/function_settings.h"
#include "simulator/estimate/node_model.h"
#include "simulator/estimate/shared_processors.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

/// Cold starts and environments of one function, as they were worked out last.
struct ColdFigures {
    double rate{-1.0};
    double busy{};
    ColdStartFigures figures{};

    /// Works them out again only when the load has changed.
    const ColdStartFigures& at(double newRate, double newBusy, double keepAlive, int limit) {
        constexpr double same = 1e-5;
        const bool known =
            std::abs(newRate - rate) <= same * newRate && std::abs(newBusy - busy) <= same * newBusy;
        if (known) return figures;
        rate = newRate;
        busy = newBusy;
        figures = coldStartFigures(rate, busy, keepAlive, limit);
        return figures;
    }
};

/// Environments of one request at a time or several, on demand and provisioned.
class FunctionModel final : public NodeModel {
public:
    FunctionModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          set_(network, spec_),
          processors_(set_.sharedCpus, set_.cpuShare, set_.slots) {
        const auto& s = spec_.settings;
        const double factor = set_.code.computeFactor;
        own_ = scaled(momentsOf(s, "compute"), factor);
        first_ = set_.code.firstCompute ? scaled(momentsOf(s, "first_compute"), factor) : own_;
        init_ = momentsOf(s, set_.code.restored ? "restore" : "init");
        init_.mean += toSeconds(set_.code.load);
        start_ = momentsOf(s, "start_overhead");
        start_.mean += toSeconds(set_.code.network);
        keepAlive_ = momentsOf(s, "keep_alive");
        if (set_.maxLifetime < never) lifetime_ = toSeconds(set_.maxLifetime);
        const auto limit = set_.reserved.value_or(network.account.unreserved);
        limit_ = static_cast<int>(std::min<std::int64_t>(limit, 1'000'000));
    }

    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        lookAtCallers(e);
        WalkFigures walk = followCalls(e, spec_.calls, 0.0);
        const double errors = failing(e);
        const double over = overQuota(e);
        const double served =
            node.rate * (1.0 - over) * attempts(errors + (1.0 - errors) * (1.0 - walk.success));
        const double admitted = served * (1.0 - refused_);
        stretch_ = set_.spreads() && set_.placesTarget
                       ? processors_.spread(admitted, own_.mean, walk.stay, *set_.placesTarget)
                       : processors_.stretch(admitted, own_.mean, walk.stay);
        const Moments work = scaled(own_, stretch_);
        const double warm = work.mean + walk.time.mean;
        const double extra = extraWhenCold();
        findColdStarts(e, served, work.mean + walk.stay, extra);
        const double cold = node.coldStartRatio.value_or(0.0);
        // Calls are made only by what runs and does not fail by itself.
        const double runs = node.rate > 0.0 ? served / node.rate * (1.0 - refused_) : 1.0;
        walk = followCalls(e, spec_.calls, runs * (1.0 - errors));
        walk.stay *= 1.0 - errors;
        walk.success *= 1.0 - errors;
        const Moments own{work.mean + cold * extra, work.variance +
                                                        cold * (init_.variance + start_.variance) +
                                                        cold * (1.0 - cold) * extra * extra};
        settle(e, own, walk, over + (1.0 - over) * refused_);
        if (limit_ > 0)
            node.utilisation = std::min(1.0, served * (1.0 - refused_) * (own.mean + walk.stay) / limit_);
        warm_ = warm;
        runs_ = served * (1.0 - refused_);
        stay_ = own.mean - cold * (init_.mean + start_.mean) + walk.stay;
        destinations(e);
    }

    void finish(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        correctForTheBeginning(e);
        const double cold = node.coldStartRatio.value_or(0.0);
        double billed = std::max(toSeconds(set_.billingMinimum),
                                 billedTime(stay_, e.inside[node_].variance, toSeconds(set_.billingStep)));
        // No more time than there is of the environments.
        if (set_.instanceBilled && runs_ > 0.0)
            billed = std::min(billed, std::max(stay_, node.environments.value_or(0.0) / runs_));
        const double memory = 1e3 * static_cast<double>(set_.billedMiB);
        const bool restored = set_.code.restored;
        const double billedInit = set_.initBilled && !restored ? cold * init_.mean : 0.0;
        const double spill = provisioned_ > 0.0 ? spill_ : 1.0;
        const double together = set_.slots > 1 ? std::max(1.0, shared_) : 1.0;
        auto& meters = e.perSecond[node_];
        meters["requests"] = runs_;
        meters["provisioned_requests"] = runs_ * (1.0 - spill);
        meters["compute"] = runs_ * (spill * billed / together + billedInit) * memory;
        meters["provisioned_compute"] = runs_ * (1.0 - spill) * billed / together * memory;
        const double billable = set_.machines > 0.0 ? 0.0 : 1.0; // else the machines are
        const double onDemand = billable * std::max(0.0, node.environments.value_or(0.0) - provisioned_);
        meters["provisioned_capacity"] = billable * provisioned_ * static_cast<double>(set_.billedMiB);
        meters["life_memory"] = onDemand * static_cast<double>(set_.billedMiB);
        meters["life_cpu"] = onDemand * static_cast<double>(set_.billedCpus);
        meters["machines"] = set_.machines;
        meters["vcpu"] =
            runs_ * (billed / together + billedInit) * 1e3 * static_cast<double>(set_.billedCpus);
        meters["cpu_time"] = runs_ * own_.mean * set_.cpuShare * 1e6;
        if (restored) {
            const auto snapshot = static_cast<double>(set_.billedMiB);
            meters["snapshot"] = snapshot;
            meters["restored"] = runs_ * cold * snapshot;
        }
        meters["log_bytes"] = runs_ * static_cast<double>(set_.logBytes);
        sayDoubts(e);
    }

private:
    /// Rounded up to whole steps: half a step more where a time varies by more than a step.
    [[nodiscard]] static double billedTime(double time, double variance, double step) {
        constexpr double rounding = 1e-9;
        if (variance > step * step) return time + 0.5 * step;
        if (variance < rounding * step * step) return step * std::ceil(time / step - rounding);
        const double exponential = -step / std::expm1(-step / time);
        return variance > 0.5 * time * time ? exponential : time + 0.5 * step;
    }
    [[nodiscard]] static Moments scaled(const Moments& m, double by) {
        return {m.mean * by, m.variance * by * by};
    }
    /// s that a run takes longer in a new environment.
    [[nodiscard]] double extraWhenCold() const {
        return init_.mean + start_.mean + stretch_ * (first_.mean - own_.mean);
    }
    /// Share of the runs that fail by themselves. Where a poller hears about messages one by one the run does
    /// not fail.
    [[nodiscard]] double failing(const Estimation& e) const {
        if (set_.code.errorRate <= 0.0) return 0.0;
        double all = 0.0;
        double whole = 0.0;
        for (const LinkIndex link : e.incoming[node_]) {
            const double rate = e.rate(link);
            all += rate;
            if (!e.network.links[link].partialFailures) whole += rate;
        }
        return all > 0.0 ? set_.code.errorRate * whole / all : set_.code.errorRate;
    }
    /// Runs of a request: events that fail are tried again.
    [[nodiscard]] double attempts(double bad) {
        double sum = 0.0;
        double reached = 1.0;
        for (std::uint32_t i = 0; i <= set_.asyncRetries && reached > 1e-12; ++i, reached *= bad)
            sum += reached;
        lostEvents_ = reached;
        return events_ * sum + (1.0 - events_);
    }

    /// Who calls: events wait where calls are refused.
    void lookAtCallers(const Estimation& e) {
        double all = 0.0;
        double events = 0.0;
        isCallee_ = false;
        atOnce_ = 0.0;
        for (const LinkIndex index : e.incoming[node_]) {
            const LinkSpec& link = e.network.links[index];
            all += e.rate(index);
            if (link.async) events += e.rate(index);
            atOnce_ += e.links[index].atOnce;
            isCallee_ = isCallee_ || (link.role == model::LinkRole::call && !link.async);
        }
        events_ = all > 0.0 ? events / all : 0.0;
    }

    /// Share of the requests that the limit on synchronous requests per second refuses: some times the
    /// concurrency of the scope that the function is in.
    [[nodiscard]] double overQuota(const Estimation& e) const {
        const auto waitedFor = [&](NodeIndex node) {
            double rate = 0.0;
            for (const LinkIndex index : e.incoming[node]) {
                const LinkSpec& link = e.network.links[index];
                if (link.role == model::LinkRole::call && !link.async) rate += e.rate(index);
            }
            return rate;
        };
        const double own = waitedFor(node_);
        if (own <= 0.0 || e.nodes[node_].rate <= 0.0) return 0.0;
        double all = own;
        if (!set_.reserved)
            for (NodeIndex i = 0; i < e.nodes.size(); ++i)
                if (i != node_ && e.nodes[i].kind == "function" &&
                    !e.network.nodes[i].settings.quantity("reserved"))
                    all += waitedFor(i);
        const auto places = static_cast<double>(set_.reserved.value_or(network_.account.concurrency));
        const RateLimit quota{network_.account.requestRateFactor * places, places};
        return std::min(1.0, own / e.nodes[node_].rate) * quota.refusal(all);
    }

    void findColdStarts(Estimation& e, double rate, double warm, double extra) {
        NodeEstimate& node = e.nodes[node_];
        refused_ = limit_ > 0 ? 0.0 : 1.0;
        // How long a run takes depends on how many start cold, and the other way round: as of the last round.
        const double busy = std::max(1e-9, warm + node.coldStartRatio.value_or(0.0) * extra);
        provisioned_ = provisionedFor(rate * busy);
        ColdStartFigures figures;
        shared_ = 1.0;
        if (rate > 0.0 && limit_ > 0) {
            const double environments = set_.slots > 1 ? occupied(rate * busy) : rate * busy;
            shared_ = environments > 0.0 ? rate * busy / environments : 1.0;
            figures = cold_.at(rate / shared_, busy, std::max(0.0, keepAlive_.mean), mostAtOnce());
            figures.coldStartProbability /= shared_;
        }
        double ratio = figures.coldStartProbability;
        if (lifetime_ > 0.0 && rate > 0.0) // each environment is replaced when its time is over
            ratio = std::min(1.0, ratio + figures.instances / lifetime_ / rate);
        spill_ = 1.0;
        if (provisioned_ > 0.0) {
            // Only what finds every provisioned environment busy runs on demand.
            spill_ = rate > 0.0 ? erlangB(static_cast<int>(std::lround(provisioned_)), rate * warm) : 0.0;
            ratio *= spill_;
            figures.instances = provisioned_ + figures.instances * spill_;
        }
        node.coldStartRatio = std::clamp(ratio, 0.0, 1.0);
        node.environments = figures.instances;
        const double calls = 1.0 - events_;
        const bool holdsAll = set_.waitingRoom > 0 && rate * busy < limit_;
        if (isCallee_ && limit_ > 0 && !holdsAll) refused_ = figures.rejected * calls;
    }

    /// Runs at the same time, by its limit or by that of all that feed it.
    [[nodiscard]] int mostAtOnce() const {
        return std::max(1, static_cast<int>(std::min(static_cast<double>(limit_), atOnce_)));
    }

    /// Environments at work where each takes several requests: one to each as far as there may be so many
    /// where requests are spread, else filled one after the other.
    [[nodiscard]] double occupied(double load) const {
        if (set_.spreads())
            return std::max(load / static_cast<double>(set_.slots), std::min(load, 1.0 * limit_));
        return std::max(load / static_cast<double>(set_.slots), -std::expm1(-load));
    }

    /// Provisioned environments at the steady state of target tracking.
    [[nodiscard]] double provisionedFor(double load) const {
        const ProvisionedSettings& p = set_.provisioned;
        if (!p.target || *p.target <= 0.0) return static_cast<double>(p.count);
        return std::clamp(std::ceil(load / *p.target), static_cast<double>(p.min),
                          std::max(static_cast<double>(p.min), static_cast<double>(p.max)));
    }

    /// Without a warm-up the window holds the first cold start of every environment: as many as are alive at
    /// its end, besides those that have gone.
    void correctForTheBeginning(Estimation& e) {
        NodeEstimate& node = e.nodes[node_];
        const double keep = keepAlive_.mean;
        const double window = e.to - e.from;
        if (runs_ <= 0.0 || window <= 0.0 || limit_ <= 0 || set_.slots > 1) return;
        if (e.from >= keep || provisioned_ > 0.0) return;
        const double busy = cold_.busy;
        const ColdStartFigures& steady = cold_.figures;
        const auto until = [&](double t) { // cold starts of the first t seconds
            if (t <= 0.0) return 0.0;
            if (t >= keep) return steady.instances + runs_ * steady.coldStartProbability * (t - keep);
            return coldStartFigures(runs_, busy, t, mostAtOnce()).instances * -std::expm1(-t / busy);
        };
        const double cold = (until(e.to) - until(e.from)) / (runs_ * window);
        node.coldStartRatio = std::clamp(cold, 0.0, 1.0);
        const double middle = until(0.5 * std::min(keep, e.to));
        const double growing = std::min(keep, e.to) - e.from;
        const double whileGrowing = (until(e.from) + 4.0 * middle + until(std::min(keep, e.to))) / 6.0;
        node.environments = (whileGrowing * growing + steady.instances * (window - growing)) / window;
    }

    void destinations(Estimation& e) const {
        if (spec_.onFailure != none) e.links[spec_.onFailure].calls = events_ * lostEvents_;
        if (spec_.onSuccess != none) e.links[spec_.onSuccess].calls = events_ * (1.0 - lostEvents_);
    }

    void sayDoubts(Estimation& e) const;

    FunctionSettings set_;
    SharedProcessors processors_;
    double stretch_{1.0}; ///< times as long as alone that own work takes
    Moments own_{};
    Moments first_{};
    Moments init_{};
    Moments start_{};
    Moments keepAlive_{};
    double lifetime_{0.0}; ///< s; 0 = no end
    int limit_{};
    bool isCallee_{false}; ///< somebody waits for it, and is refused when it is full
    ColdFigures cold_{};
    double atOnce_{0.0}; ///< calls that those who feed it make at most
    double events_{0.0}; ///< share of the requests that are events
    double lostEvents_{0.0};
    double refused_{0.0};
    double provisioned_{0.0};
    double spill_{1.0};
    double shared_{1.0}; ///< requests to a busy environment
    double warm_{};
    double runs_{}; ///< per second
    double stay_{}; ///< s that a run keeps its environment, its start left out
};

void FunctionModel::sayDoubts(Estimation& e) const {
    const NodeEstimate& node = e.nodes[node_];
    if (node.rate <= 0.0) return;
    constexpr double noticed = 1e-3;
    if (set_.slots > 1)
        e.doubt(node_,
                "takes several requests in one environment; how they are packed is only roughly known.");
    if (set_.provisioned.target)
        e.doubt(node_, "follows its load with provisioned environments; their number goes up and down around "
                       "the estimate.");
    if (provisioned_ > 0.0 && spill_ > noticed)
        e.doubt(node_,
                "spills over from provisioned environments; what comes in bursts starts cold more often.");
    if (set_.stemCells > 0 && *node.coldStartRatio > noticed)
        e.doubt(node_,
                "makes new environments of those that are kept for any function; the estimate has them "
                "all start afresh.");
    if (set_.answerAfter < never && toSeconds(set_.answerAfter) < 5.0 * node.latency)
        e.doubt(node_, "answers before its work is done; the estimate has callers wait for the result.");
    if (const auto most = spec_.settings.quantity("cpu_limit"))
        if (const auto compute = spec_.settings.distribution("compute");
            compute && model::quantile(*compute, 0.999) * set_.code.computeFactor * set_.cpuShare > *most)
            e.doubt(node_, "may run into its limit of CPU time, which is not in the estimate.");
    if (const auto quota = spec_.settings.quantity("quota");
        quota && *quota < 1.2 * node.rate * spec_.settings.number("quota_period"))
        e.doubt(node_, "may use up its calls of a period, which is not in the estimate.");
    if (set_.histogramPolicy)
        e.doubt(node_,
                "learns from its idle times how long to keep environments; the estimate takes the fixed "
                "keep-alive.");
    using Reuse = EnvironmentPool::Reuse;
    if (set_.reuse != Reuse::mostRecent)
        e.doubt(node_, "does not use the most recently used environment first; how many that keeps alive is "
                       "only roughly known.");
    if (keepAlive_.variance > 0.0)
        e.doubt(node_, "keeps environments for a time that varies; the estimate takes its mean.");
    if (lifetime_ > 0.0 && lifetime_ < 20.0 * (warm_ + keepAlive_.mean))
        e.doubt(node_,
                "replaces its environments after a maximum life; the estimate knows that only roughly.");
    if (*node.coldStartRatio * extraWhenCold() > 0.05 * warm_)
        e.doubt(node_, "spends much of its time on cold starts; the formula takes cold runs for as long as "
                       "warm ones.");
    const double limit = set_.timeout < never ? toSeconds(set_.timeout) : 1e18;
    if (const auto compute = spec_.settings.distribution("compute");
        compute &&
        stretch_ * model::quantile(*compute, 0.999) * set_.code.computeFactor + warm_ - stretch_ * own_.mean >
            limit)
        e.doubt(node_, "may run into its time limit, which is not in the estimate.");
    if (set_.memoryUsed)
        if (const auto used = spec_.settings.distribution("memory_used");
            used && model::quantile(*used, 0.999) > set_.memory)
            e.doubt(node_, "may run out of memory, which is not in the estimate.");
    if (e.from <= 0.0 && runs_ * warm_ > set_.scaleBurst)
        e.doubt(node_, "needs more environments at its start than it may start at once.");
    if (init_.mean > toSeconds(std::min(set_.initLimit, never)))
        e.doubt(node_, "does not initialise within the limit and starts again inside its first request.");
    if (events_ > 0.0 && lostEvents_ > 0.0)
        e.doubt(node_, "tries failed events again after a wait that is not in its latency.");
    bool clumped = false;
    for (const LinkIndex index : e.incoming[node_]) {
        const LinkSpec& link = e.network.links[index];
        const bool batches = link.role == model::LinkRole::shard ||
                             (link.role == model::LinkRole::poll && link.batchWindow > 0);
        clumped = clumped || batches || link.callsVary || link.calls > 1;
    }
    if (clumped || e.uneven[node_])
        e.doubt(node_, "is not called at random times; cold starts and environments are estimated as if it "
                       "were.");
    if (!spec_.feeds.empty())
        e.doubt(node_, "is started by the length of the queues that it polls, and works on their messages "
                       "together; how many environments that makes is not in the estimate.");
    if (set_.spares > 0)
        e.doubt(node_,
                "keeps spares warm while there is work; that they save cold starts, and what they cost, "
                "is not in the estimate.");
    if (set_.waitingRoom > 0 && node.utilisation.value_or(0.0) > 0.5)
        e.doubt(node_, "lets requests wait at its limits; that wait is not in the estimate.");
}

} // namespace

std::unique_ptr<NodeModel> model_function(const Network& network, NodeIndex node) {
    return std::make_unique<FunctionModel>(network, node);
}

} // namespace burst::sim
