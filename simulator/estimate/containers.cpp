#include "simulator/analysis/queueing.h"
#include "simulator/behaviours/container_settings.h"
#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

/// Tasks of several requests each, at the number that target tracking keeps.
class ContainerModel final : public NodeModel {
public:
    ContainerModel(const Network& network, NodeIndex node)
        : NodeModel(network, node), set_(spec_.settings), work_(momentsOf(spec_.settings, "compute")) {}

    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        WalkFigures walk = followCalls(e, spec_.calls, 0.0);
        const double rate = node.rate;
        const double onCpu = set_.cpuShare * work_.mean;
        const double unshared = work_.mean + walk.stay;
        tasks_ = tasksFor(rate, rate * onCpu, rate * unshared);
        // Requests go to the least busy task: together they are nearly one pool of processors.
        const double load = std::min(1.0, rate * onCpu / (tasks_ * set_.processors));
        const double factor = waitFactor(load, e.variationAt(node_), 1.0);
        const double shared = sharedTime(tasks_ * set_.processors, rate, onCpu) - onCpu;
        const double inTime = work_.mean + (set_.sharesCpu ? shared * factor : 0.0);
        crowding_ = work_.mean > 0.0 ? inTime / work_.mean - 1.0 : 0.0;
        places_ = tasks_ * static_cast<double>(set_.concurrency);
        Moments inside{inTime + walk.time.mean, work_.variance + walk.time.variance};
        overloaded_ = !(rate * (inTime + walk.stay) < places_);
        double refused = 0.0;
        double wait = 0.0;
        if (overloaded_) {
            const double capacity =
                std::min(set_.sharesCpu && onCpu > 0.0 ? tasks_ * set_.processors / onCpu : 1e18,
                         places_ / std::max(1e-12, unshared));
            refused = rate > 0.0 ? std::clamp(1.0 - capacity / rate, 0.0, 1.0) : 0.0;
            inside.mean = places_ / std::max(1e-12, rate * (1.0 - refused));
            wait = std::min(toSeconds(std::min(set_.longestWait, never)),
                            static_cast<double>(set_.roomSize) / std::max(1e-12, capacity));
        } else {
            wait = std::min(waitFor(std::floor(places_), rate, inside),
                            toSeconds(std::min(set_.longestWait, never)));
        }
        const double in = 1.0 - refused;
        walk = followCalls(e, spec_.calls, in * (1.0 - set_.errorRate));
        walk.success *= 1.0 - set_.errorRate;
        walk.stay *= 1.0 - set_.errorRate;
        const Moments own{std::max(0.0, inside.mean - walk.time.mean) + wait, work_.variance};
        settle(e, own, walk, refused);
        busy_ = std::clamp(in * rate * (own.mean - wait + walk.stay), 0.0, places_);
        node.environments = tasks_;
        const double most = static_cast<double>(set_.maxTasks) * static_cast<double>(set_.concurrency);
        if (most > 0.0) node.utilisation = std::min(1.0, busy_ / most);
    }

    void finish(Estimation& e) override {
        const double billable = set_.machines > 0.0 ? 0.0 : 1.0; // else the machines are
        const double base = billable * static_cast<double>(set_.minTasks);
        const double more = billable * std::max(0.0, tasks_ - static_cast<double>(set_.minTasks));
        const auto memory = static_cast<double>(set_.memoryMiB);
        auto& meters = e.perSecond[node_];
        meters["base_vcpu"] = base * set_.processors * 1000.0;
        meters["base_memory"] = base * memory;
        meters["vcpu"] = more * set_.processors * 1000.0;
        meters["memory"] = more * memory;
        meters["machines"] = set_.machines;
        meters["log_bytes"] =
            e.nodes[node_].rate * (1.0 - e.nodes[node_].refused) * static_cast<double>(set_.logBytes);
        sayDoubts(e);
    }

private:
    using Metric = ContainerSettings::Metric;

    /// What the metric sums up to over all tasks, in units of its target.
    [[nodiscard]] double wanted(double rate, double computing, double inside) const {
        const double target = set_.tracking.target;
        if (target <= 0.0) return 0.0;
        switch (set_.metric) {
        case Metric::cpu:
            return computing / set_.processors / target;
        case Metric::requests:
            return rate / target;
        case Metric::windows:
            if (set_.windowsCountRequests) return rate / set_.windows.target;
            [[fallthrough]];
        case Metric::concurrency:
            return inside / static_cast<double>(set_.scalePlaces) / target;
        case Metric::alarm: // as long as the alarm is on, it goes on growing
            return static_cast<double>(rate > set_.alarm.rate ? set_.maxTasks : set_.minTasks);
        case Metric::fixed:
            break;
        }
        return 0.0;
    }
    [[nodiscard]] double tasksFor(double rate, double computing, double inside) {
        const auto first = static_cast<double>(set_.initialTasks);
        if (set_.metric == Metric::fixed) return std::max(1.0, first);
        load_ = wanted(rate, computing, inside);
        // Fewer than at the start only when the metric is below its low mark.
        double tasks = std::ceil(load_ - 1e-9);
        if (tasks < first && load_ >= set_.tracking.lowShare * first) tasks = first;
        return std::clamp(tasks, std::max(1.0, static_cast<double>(set_.minTasks)),
                          std::max(1.0, static_cast<double>(set_.maxTasks)));
    }

    void sayDoubts(Estimation& e) const {
        const NodeEstimate& node = e.nodes[node_];
        if (node.rate <= 0.0) return;
        if (overloaded_)
            e.doubt(node_,
                    "cannot take its load with the most tasks it may have: requests wait and are refused.");
        else if (busy_ > 0.7 * places_)
            e.doubt(node_, "has most of its places taken; chance peaks wait for one.");
        constexpr double busyProcessors = 0.7;
        if (!overloaded_ && set_.sharesCpu && tasks_ > 1.0 &&
            node.rate * set_.cpuShare * work_.mean > busyProcessors * tasks_ * set_.processors)
            e.doubt(node_, "has busy processors; how requests crowd on one task is only roughly known.");
        constexpr double crowded = 0.15;
        for (const LinkIndex link : e.incoming[node_])
            if (crowding_ > crowded && e.nodes[network_.links[link].from].kind == "function")
                e.doubt(network_.links[link].from,
                        "waits for " + spec_.title +
                            ", where requests slow each other down for spells; how many environments that "
                            "takes is only roughly known.");
        constexpr double noticed = 1e-3;
        if (!overloaded_ && blocked() > noticed)
            e.doubt(node_,
                    "refuses what finds its waiting room full by chance, which is not in the estimate.");
        if (set_.timeout < never && toSeconds(set_.timeout) < 5.0 * node.latency)
            e.doubt(node_, "may run into its time limit, which is not in the estimate.");
        if (set_.metric == Metric::fixed) return;
        if (set_.metric == Metric::alarm && node.rate > 0.5 * set_.alarm.rate)
            e.doubt(node_,
                    "grows step by step while an alarm is on and falls back when it is over; the estimate "
                    "has it grown or not.");
        if (!set_.holdsWhenFull && busy_ > 0.5 * places_)
            e.doubt(node_,
                    "refuses what finds its tasks full; chance peaks of that are not in the estimate.");
        const bool moves = load_ > 0.9 * tasks_ && tasks_ < static_cast<double>(set_.maxTasks);
        if (moves) e.doubt(node_, "is near its target; chance moves its number of tasks up and down.");
        const double settling =
            (set_.tracking.out + 2.0) * toSeconds(set_.period) + momentsOf(spec_.settings, "start_time").mean;
        if (tasks_ != static_cast<double>(set_.initialTasks) && e.from < settling)
            e.doubt(node_,
                    "begins with another number of tasks than its load asks for; the way there is not in "
                    "the estimate.");
    }

    /// Share of the time in which every place is taken and the waiting room full: M/M/c/K, whose states with
    /// all places taken follow that of Erlang's loss formula in a geometric series.
    [[nodiscard]] double blocked() const {
        const double places = std::max(1.0, std::floor(places_));
        const auto room = static_cast<double>(set_.roomSize);
        const double lost = erlangB(static_cast<int>(std::min(places, 1e9)), busy_);
        const double load = busy_ / places;
        const double waiting = load < 1.0 ? load * (1.0 - std::pow(load, room)) / (1.0 - load) : room;
        return lost * std::pow(load, room) / (1.0 + lost * waiting);
    }

    ContainerSettings set_;
    Moments work_{};
    double tasks_{1.0};
    double places_{1.0};
    double load_{};     ///< tasks that would be exactly at the target
    double busy_{};     ///< places taken
    double crowding_{}; ///< time that sharing processors adds to the work, as a share of it
    bool overloaded_{false};
};

} // namespace

std::unique_ptr<NodeModel> model_container(const Network& network, NodeIndex node) {
    return std::make_unique<ContainerModel>(network, node);
}

} // namespace burst::sim
