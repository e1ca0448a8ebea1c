#include "simulator/mechanisms/fault_board.h"

#include "simulator/random/draws.h"

#include <algorithm>

namespace burst::sim {

FaultBoard::FaultBoard(const FaultPlan& plan, std::size_t nodes) : plan_(plan) {
    if (!plan.turns.empty()) on_.resize(nodes);
}

void FaultBoard::begin(std::uint32_t fault) {
    const FaultSpec& spec = plan_.faults[fault];
    State& state = on_[spec.node];
    if (spec.kind == FaultSpec::Kind::outage)
        ++state.outages;
    else if (spec.kind == FaultSpec::Kind::coldStartStorm)
        ++state.storms;
    else
        state.others.push_back(fault);
}

void FaultBoard::end(std::uint32_t fault) {
    const FaultSpec& spec = plan_.faults[fault];
    State& state = on_[spec.node];
    if (spec.kind == FaultSpec::Kind::outage)
        --state.outages;
    else if (spec.kind == FaultSpec::Kind::coldStartStorm)
        --state.storms;
    else
        std::erase(state.others, fault);
}

FaultBoard::Strike FaultBoard::strike(NodeIndex node, std::uint64_t stream, std::uint64_t key) const {
    const State& state = on_[node];
    if (state.outages > 0) return Strike::failed;
    for (const std::uint32_t index : state.others) {
        const FaultSpec& spec = plan_.faults[index];
        if (spec.kind == FaultSpec::Kind::latency) continue;
        if (Draws(stream, Purpose::fault, mix(key, spec.key)).uniform() >= spec.share) continue;
        return spec.kind == FaultSpec::Kind::throttle ? Strike::refused : Strike::failed;
    }
    return Strike::spared;
}

Duration FaultBoard::extra(NodeIndex node, std::uint64_t stream, std::uint64_t key) const {
    Duration sum = 0;
    for (const std::uint32_t index : on_[node].others) {
        const FaultSpec& spec = plan_.faults[index];
        if (spec.kind == FaultSpec::Kind::latency)
            sum = std::min(never, sum + spec.extra.time(Draws(stream, Purpose::fault, mix(key, spec.key))));
    }
    return sum;
}

} // namespace burst::sim
