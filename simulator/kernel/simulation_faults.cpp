#include "simulator/kernel/kernel_events.h"
#include "simulator/kernel/simulation.h"

namespace burst::sim {

/// Fails, refuses or holds up what arrives at a node with a fault; false when it is spared.
bool Simulation::meetsFault(CallIndex index) {
    const Call& call = calls_[index];
    const NodeIndex node = call.node;
    if (!call.event || !behaviours_[node]->triesEvents()) {
        const FaultBoard::Strike strike = this->strike(index);
        if (strike == FaultBoard::Strike::failed) end(index, Ending::failed);
        if (strike == FaultBoard::Strike::refused) endThrottled(index, Limit::fault);
        if (strike != FaultBoard::Strike::spared) return true;
    }
    const Duration extra = faults_.extra(node, streams_[node], calls_[index].key);
    if (extra == 0) return false;
    calendar_.push({now_ + extra, order_++, node, heldUpEvent, index, 0});
    return true;
}

void Simulation::takeTurn(const Turn& turn) {
    const FaultPlan& plan = network_.faults;
    switch (turn.what) {
    case Turn::What::begin: {
        const FaultSpec& fault = plan.faults[turn.subject];
        faults_.begin(turn.subject);
        if (fault.kind == FaultSpec::Kind::outage && fault.stopsWork) interrupt(turn.node);
        if (fault.kind == FaultSpec::Kind::coldStartStorm)
            behaviours_[turn.node]->loseIdle(*this, fault.share, fault.key);
        break;
    }
    case Turn::What::end:
        faults_.end(turn.subject);
        if (plan.faults[turn.subject].kind == FaultSpec::Kind::outage && !faults_.isDown(turn.node))
            behaviours_[turn.node]->recover(*this);
        break;
    case Turn::What::deploy:
        behaviours_[turn.node]->deploy(*this, plan.versions[turn.subject].settings);
        break;
    case Turn::What::shift:
        behaviours_[turn.node]->shift(*this, turn.share);
        break;
    case Turn::What::change: {
        const ChangeSpec& change = plan.changes[turn.subject];
        if (turn.node == none)
            changeAccount(change);
        else
            behaviours_[turn.node]->change(*this, change.parameter, change.value);
        break;
    }
    }
}

/// Work in progress at the node fails: those who wait for it hear so at once.
void Simulation::interrupt(NodeIndex node) {
    behaviours_[node]->interrupt(*this);
    const auto rows = static_cast<CallIndex>(calls_.size());
    for (CallIndex index = 0; index < rows; ++index) {
        const Call& call = calls_[index];
        if (call.node != node || !call.inside || call.link == none || call.overdue) continue;
        letGo(index, Ending::failed);
        calls_[index].cutOff = true;
    }
}

void Simulation::changeAccount(const ChangeSpec& change) {
    const double value = change.value.value_or(0.0);
    if (change.parameter == "concurrency") {
        const auto limit = static_cast<std::int64_t>(value);
        unreserved_.limit += limit - accountConcurrency_;
        accountConcurrency_ = limit;
        unreserved_.requests.change(now_, network_.account.requestRateFactor * value, value);
        return;
    }
    (change.parameter == "gateway_rate" ? gatewayRate_ : gatewayBurst_) = value;
    accountGateway_.change(now_, gatewayRate_, gatewayBurst_);
}

} // namespace burst::sim
