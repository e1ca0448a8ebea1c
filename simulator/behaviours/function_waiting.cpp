#include "simulator/behaviours/function.h"

#include <algorithm>

namespace burst::sim {

// Requests that the platform holds while it scales, first come, first served. The row of a waiting call leads
// to the next one by its `slot`, which it does not need before it runs.

/// Refuses a request, or lets it wait where there is room.
void Function::hold(Simulation& simulation, CallIndex index, Limit limit) {
    if (waiting_ >= set_.waitingRoom) return simulation.endThrottled(index, limit);
    simulation.waits(index, limit);
    Call& call = simulation.call(index);
    call.slot = none;
    (lastWaiting_ == none ? firstWaiting_ : simulation.call(lastWaiting_).slot) = index;
    lastWaiting_ = index;
    if (headroom_) headroom_->requests(simulation.now(), +1);
    if (waiting_++ > 0) return;
    if (set_.longestWait < never && !waitEndPlanned_) {
        waitEndPlanned_ = true;
        simulation.schedule(std::max(simulation.now(), call.born + set_.longestWait), node_,
                            functionWaitEnds);
    }
    lookAgain(simulation, limit);
}

CallIndex Function::takeFirstWaiting(Simulation& simulation) {
    const CallIndex index = firstWaiting_;
    firstWaiting_ = simulation.call(index).slot;
    if (firstWaiting_ == none) lastWaiting_ = none;
    simulation.call(index).slot = none;
    leaveLine(simulation);
    return index;
}

/// Lets run what the limits allow now.
void Function::serveWaiting(Simulation& simulation) {
    while (waiting_ > 0) {
        const CallIndex index = firstWaiting_;
        const CallIndex next = simulation.call(index).slot;
        // A run overwrites the row's slot.
        if (const auto limit = tryRun(simulation, index)) return lookAgain(simulation, *limit);
        firstWaiting_ = next;
        if (next == none) lastWaiting_ = none;
        leaveLine(simulation);
    }
}

void Function::leaveLine(Simulation& simulation) {
    --waiting_;
    if (headroom_) headroom_->requests(simulation.now(), -1);
}

/// Looks again when the limit may have changed: a token has come, or another function has left concurrency.
void Function::lookAgain(Simulation& simulation, Limit limit) {
    waitsFor_ = limit;
    Time at = never;
    if (limit == Limit::scalingRate) at = scalingOf(simulation).readyAt(simulation.now(), 1);
    if (limit == Limit::requestRate) at = scopeOf(simulation).requests.readyAt(simulation.now(), 1);
    if (limit == Limit::accountConcurrency) {
        auto& others = simulation.unreserved().waiting;
        if (std::find(others.begin(), others.end(), node_) == others.end()) others.push_back(node_);
    }
    if (limit == Limit::environmentMemory) {
        auto& others = simulation.environmentMemory().waiting;
        if (std::find(others.begin(), others.end(), node_) == others.end()) others.push_back(node_);
    }
    if (at >= never || lookAt_ <= at) return;
    lookAt_ = at;
    simulation.schedule(at, node_, functionLook);
}

/// Another function that waits for the account's concurrency looks whether there is some.
void Function::wakeOthers(Simulation& simulation) {
    ConcurrencyScope& scope = simulation.unreserved();
    if (scope.waiting.empty() || scope.used >= scope.limit) return;
    const NodeIndex next = scope.waiting.front();
    scope.waiting.erase(scope.waiting.begin());
    if (next != node_) simulation.schedule(simulation.now(), next, functionLook);
}

/// An environment is gone that counted against the memory.
void Function::freeMemory(Simulation& simulation) {
    simulation.environmentMemory().usedMiB -= set_.memoryMiB();
    wakeForMemory(simulation);
}

/// Of the functions that wait for the account's memory those look for which there is some, the first ones
/// first. Each looks here again: it may have left some of it.
void Function::wakeForMemory(Simulation& simulation) {
    EnvironmentMemory& memory = simulation.environmentMemory();
    std::int64_t left = memory.limitMiB - memory.usedMiB;
    std::erase_if(memory.waiting, [&](NodeIndex next) {
        const std::int64_t needed = memoryMiB(network_.nodes[next].settings.number("memory"));
        if (needed > left) return false;
        left -= needed;
        simulation.schedule(simulation.now(), next, functionLook);
        return true;
    });
}

/// Those that have waited too long are refused.
void Function::endWaits(Simulation& simulation) {
    waitEndPlanned_ = false;
    while (waiting_ > 0) {
        const Time until = simulation.call(firstWaiting_).born + set_.longestWait;
        if (until > simulation.now()) {
            waitEndPlanned_ = true;
            return simulation.schedule(until, node_, functionWaitEnds);
        }
        simulation.endThrottled(takeFirstWaiting(simulation), waitsFor_);
    }
}

} // namespace burst::sim
