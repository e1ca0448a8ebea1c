#include "simulator/behaviours/workflow_plan.h"
#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {
using Type = WorkflowPlan::Type;

/// What is expected from a state on, until its sequence is over.
struct StateFigures {
    double success{1.0};
    Moments time{};          ///< s
    double transitions{1.0}; ///< with those of what it starts
    double threads{0.0};     ///< most branches and items at once
    double tries{1.0};       ///< of the state itself
    double good{1.0};        ///< share of its visits that end well, by a retry at the latest
};

/// Executions of a state machine: an absorbing Markov chain of its states, worked out backwards for times and
/// forwards for visits. Circles settle by going round.
class WorkflowModel final : public NodeModel {
public:
    WorkflowModel(const Network& network, NodeIndex node)
        : NodeModel(network, node), plan_(network, spec_), figures_(plan_.states.size()) {
        const auto& s = spec_.settings;
        standard_ = s.text("flavour") != "express";
        overhead_ = momentsOf(s, "task_overhead");
        errors_ = s.number("error_rate");
        starts_ = {s.quantity("start_rate"), s.number("start_burst")};
        transitionRate_ = s.quantity("transition_rate");
        openLimit_ = s.quantity("open_limit");
        timeout_ = s.quantity("timeout");
    }

    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        const double refused = starts_.refusal(node.rate);
        constexpr int most = 400;
        for (int sweep = 0; sweep < most; ++sweep) {
            double moved = 0.0;
            for (StateIndex s = static_cast<StateIndex>(figures_.size()); s-- > 0;)
                moved = std::max(moved, workOut(e, s));
            if (moved < 1e-10) break;
        }
        const StateFigures all = plan_.states.empty() ? StateFigures{.transitions = 0.0} : figures_.front();
        const double in = 1.0 - refused;
        countCalls(e, in * (1.0 - errors_));
        WalkFigures walk{(1.0 - errors_) * all.success, all.time, (1.0 - errors_) * all.time.mean};
        settle(e, {}, walk, refused);
        if (standard_) e.inside[node_].accept = 0.0;
        const double begun = node.rate * in;
        if (standard_ && transitionRate_ && *transitionRate_ > 0.0)
            node.utilisation = std::min(1.0, transitions() * begun / *transitionRate_);
        else
            node.utilisation = starts_.utilisation(begun);
    }

    void finish(Estimation& e) override {
        const NodeEstimate& node = e.nodes[node_];
        const auto& s = spec_.settings;
        const double begun = node.rate * (1.0 - node.refused);
        auto& meters = e.perSecond[node_];
        if (standard_) {
            meters["transitions"] = begun * transitions();
            for (const LinkIndex link : spec_.calls)
                if (network_.nodes[network_.links[link].to].kind->outside)
                    meters["outside_steps"] += e.rate(link);
        } else {
            const double threads = figures_.empty() ? 0.0 : figures_.front().threads;
            const double data = s.number("data_size") * std::max(1.0, threads);
            const double memory = stepsOf(s.number("base_memory") + data, s.number("memory_step")) *
                                  s.number("memory_step") / mebibyte;
            const double step = s.number("billing_step");
            const double time = figures_.empty() ? 0.0 : figures_.front().time.mean;
            const double variance = figures_.empty() ? 0.0 : figures_.front().time.variance;
            // Rounded up: half a step more where the length varies.
            const double billed = variance > 0.01 * step * step
                                      ? time + 0.5 * step
                                      : std::max(step, std::ceil(time / step - 1e-9) * step);
            meters["requests"] = begun;
            meters["duration"] = begun * billed * 1e3 * memory;
        }
        sayDoubts(e);
    }

private:
    [[nodiscard]] double transitions() const {
        const double own = figures_.empty() ? 0.0 : figures_.front().transitions;
        return spec_.settings.number("start_transitions") + (1.0 - errors_) * own;
    }
    [[nodiscard]] StateFigures from(StateIndex state) const {
        return state == none ? StateFigures{.transitions = 0.0} : figures_[state];
    }

    /// What the state does by itself at one try, without what follows.
    [[nodiscard]] StateFigures tryOf(const Estimation& e, const WorkflowPlan::State& state) const {
        StateFigures own;
        switch (state.type) {
        case Type::task: {
            const LinkFigures& link = e.links[state.link];
            own.time = {overhead_.mean + link.time.mean, overhead_.variance + link.time.variance};
            own.success = network_.links[state.link].optional ? 1.0 : link.success;
            if (state.timeout < never) own.time.mean = std::min(own.time.mean, toSeconds(state.timeout));
            break;
        }
        case Type::wait:
            own.time.mean = state.amount.mean();
            break;
        case Type::parallel:
            for (std::uint32_t i = 0; i < state.branches.count; ++i) {
                const StateFigures branch = from(plan_.branches[state.branches.first + i]);
                own.time = i == 0 ? branch.time : greaterOf(own.time, branch.time);
                own.success *= branch.success;
                own.transitions += branch.transitions;
                own.threads += 1.0 + branch.threads;
            }
            break;
        case Type::map: {
            const StateFigures item = from(plan_.branches[state.branches.first]);
            const double items = state.amount.mean();
            const double atOnce = std::min(items, static_cast<double>(std::max(1U, state.concurrency)));
            // Of as many lines as there may be at once each takes its share of the items.
            Moments line = item.time;
            const double each = atOnce > 0.0 ? std::ceil(items / atOnce - 1e-9) : 0.0;
            line = {each * line.mean, each * line.variance};
            own.time = line;
            constexpr double mostLines = 64.0;
            for (double n = 1.0; n < std::min(mostLines, atOnce); n += 1.0)
                own.time = greaterOf(own.time, line);
            if (state.tolerated <= 0.0) own.success = std::pow(item.success, items);
            own.transitions += items * item.transitions;
            own.threads = atOnce * (1.0 + item.threads);
            break;
        }
        case Type::fail:
            own.success = 0.0;
            break;
        case Type::choice:
        case Type::pass:
        case Type::succeed:
            break;
        }
        return own;
    }

    /// Another look at one state; returns how far its time has moved.
    double workOut(const Estimation& e, StateIndex index) {
        const auto& state = plan_.states[index];
        StateFigures now = tryOf(e, state);
        const double once = now.success;
        std::uint32_t attempts = 0;
        double interval = 0.0;
        for (std::uint32_t i = 0; i < state.retriers.count; ++i) {
            attempts += plan_.retriers[state.retriers.first + i].attempts;
            interval = std::max(interval, plan_.retriers[state.retriers.first + i].interval);
        }
        const double bad = 1.0 - once;
        double reached = 1.0;
        now.tries = 1.0;
        for (std::uint32_t i = 0; i < std::min(attempts, 100U) && bad > 0.0; ++i)
            now.tries += reached *= bad;
        now.good = 1.0 - reached * bad;
        now.time.mean = now.tries * now.time.mean + (now.tries - 1.0) * interval;
        now.transitions *= now.tries;
        StateFigures next;
        if (state.type == Type::choice) {
            next = chosen(state);
        } else {
            next = from(state.type == Type::succeed || state.type == Type::fail ? none : state.next);
        }
        const StateFigures caught = state.catchers.count > 0
                                        ? from(plan_.catchers[state.catchers.first].next)
                                        : StateFigures{.success = 0.0, .transitions = 0.0};
        now.success = now.good * next.success + (1.0 - now.good) * caught.success;
        now.time.mean += now.good * next.time.mean + (1.0 - now.good) * caught.time.mean;
        now.time.variance += next.time.variance;
        now.transitions += now.good * next.transitions + (1.0 - now.good) * caught.transitions;
        now.threads = std::max({now.threads, next.threads, caught.threads});
        const double moved = std::abs(now.time.mean - figures_[index].time.mean) +
                             std::abs(now.transitions - figures_[index].transitions);
        figures_[index] = now;
        return moved / (1e-9 + now.time.mean + now.transitions);
    }

    [[nodiscard]] StateFigures chosen(const WorkflowPlan::State& state) const {
        StateFigures sum{.success = 0.0, .transitions = 0.0};
        double square = 0.0;
        double total = 0.0;
        for (std::uint32_t i = 0; i < state.choices.count; ++i)
            total += plan_.choices[state.choices.first + i].probability;
        for (std::uint32_t i = 0; i < state.choices.count; ++i) {
            const auto& choice = plan_.choices[state.choices.first + i];
            const double share = total > 0.0 ? choice.probability / total : 0.0;
            const StateFigures way = from(choice.next);
            sum.success += share * way.success;
            sum.time.mean += share * way.time.mean;
            square += share * (way.time.variance + way.time.mean * way.time.mean);
            sum.transitions += share * way.transitions;
            sum.threads = std::max(sum.threads, way.threads);
        }
        sum.time.variance = std::max(0.0, square - sum.time.mean * sum.time.mean);
        return sum;
    }

    /// Visits of each state, forwards, and the calls of its link.
    void countCalls(Estimation& e, double begun) {
        if (plan_.states.empty() || begun <= 0.0) return;
        std::vector<double> flow(plan_.states.size(), 0.0); // what has come in this round
        std::vector<double> visits(plan_.states.size(), 0.0);
        flow.front() = begun;
        constexpr int most = 400;
        for (int sweep = 0; sweep < most; ++sweep) {
            double left = 0.0;
            for (StateIndex s = 0; s < plan_.states.size(); ++s) {
                const double here = flow[s];
                flow[s] = 0.0;
                if (here <= 0.0) continue;
                visits[s] += here;
                pass(s, here, flow);
            }
            for (const double rest : flow)
                left += rest;
            if (left < 1e-10 * begun) break;
        }
        for (StateIndex s = 0; s < plan_.states.size(); ++s)
            if (plan_.states[s].type == Type::task)
                addCalls(e, plan_.states[s].link, visits[s] * figures_[s].tries);
    }

    void pass(StateIndex index, double visits, std::vector<double>& flow) const {
        const auto& state = plan_.states[index];
        const StateFigures& figures = figures_[index];
        const auto to = [&](StateIndex next, double amount) {
            if (next != none) flow[next] += amount;
        };
        if (state.type == Type::choice) {
            double total = 0.0;
            for (std::uint32_t i = 0; i < state.choices.count; ++i)
                total += plan_.choices[state.choices.first + i].probability;
            for (std::uint32_t i = 0; i < state.choices.count && total > 0.0; ++i) {
                const auto& choice = plan_.choices[state.choices.first + i];
                to(choice.next, visits * choice.probability / total);
            }
            return;
        }
        const double items = state.type == Type::map ? state.amount.mean() : 1.0;
        for (std::uint32_t i = 0; i < state.branches.count; ++i)
            to(plan_.branches[state.branches.first + i], visits * figures.tries * items);
        if (state.type != Type::succeed && state.type != Type::fail) to(state.next, visits * figures.good);
        if (state.catchers.count > 0)
            to(plan_.catchers[state.catchers.first].next, visits * (1.0 - figures.good));
    }

    void sayDoubts(Estimation& e) const {
        const NodeEstimate& node = e.nodes[node_];
        if (node.rate <= 0.0) return;
        bool together = false;
        bool fails = false;
        for (StateIndex s = 0; s < plan_.states.size(); ++s) {
            const auto& state = plan_.states[s];
            const bool several =
                state.type == Type::parallel || (state.type == Type::map && state.concurrency > 1);
            for (std::uint32_t i = 0; several && i < state.branches.count; ++i) {
                const Moments time = from(plan_.branches[state.branches.first + i]).time;
                together = together || time.variance > 0.02 * time.mean * time.mean;
            }
            fails = fails || figures_[s].good < 0.999 || figures_[s].tries > 1.001;
        }
        if (together)
            e.doubt(node_, "waits for the longest of several branches, which is only roughly known.");
        if (fails)
            e.doubt(node_, "retries and catches failures; which of them is met when is only roughly known.");
        if (openLimit_ && node.concurrency > 0.7 * *openLimit_)
            e.doubt(node_, "is near its limit of open executions.");
        if (timeout_ && *timeout_ < 5.0 * node.latency)
            e.doubt(node_, "may run into its time limit, which is not in the estimate.");
    }

    WorkflowPlan plan_;
    std::vector<StateFigures> figures_;
    bool standard_{true};
    Moments overhead_{};
    double errors_{};
    RateLimit starts_{};
    std::optional<double> transitionRate_{};
    std::optional<double> openLimit_{};
    std::optional<double> timeout_{};
};

} // namespace

std::unique_ptr<NodeModel> model_workflow(const Network& network, NodeIndex node) {
    return std::make_unique<WorkflowModel>(network, node);
}

} // namespace burst::sim
