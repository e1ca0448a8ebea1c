#include "simulator/behaviours/function.h"

#include <algorithm>

namespace burst::sim {

void Function::tryEvent(Simulation& simulation, CallIndex index) {
    const Call& before = simulation.call(index);
    if (simulation.now() - before.born >= set_.eventAge) return giveUp(simulation, index, Ending::dropped);
    const FaultBoard::Strike strike = simulation.strike(index);
    // Errors are the function's own; an outage is the service's, which tries again as after a throttle.
    if (strike == FaultBoard::Strike::failed && !simulation.faults().isDown(node_))
        return retryFailed(simulation, index);
    const auto limit = strike == FaultBoard::Strike::spared ? tryRun(simulation, index) : Limit::fault;
    if (!limit) return;
    ++simulation.record(node_).throttledBy[static_cast<std::size_t>(*limit)];
    simulation.waits(index, *limit);
    Call& call = simulation.call(index);
    constexpr int mostDoublings = 30;
    // Compared before it is doubled: minutes, doubled thirty times, are more than fits.
    const Duration wait = set_.asyncBackoff > set_.asyncBackoffMax >> call.attempt
                              ? set_.asyncBackoffMax
                              : set_.asyncBackoff << call.attempt;
    if (call.attempt < mostDoublings) ++call.attempt;
    later(simulation, index, wait);
}

void Function::retryFailed(Simulation& simulation, CallIndex index) {
    Call& call = simulation.call(index);
    if (call.errors >= set_.asyncRetries) return giveUp(simulation, index, Ending::failed);
    ++call.errors;
    ++simulation.record(node_).retries;
    call.attempt = 0;
    call.key = mix(call.key, call.errors);
    simulation.waits(index);
    later(simulation, index, set_.asyncFirstWait * call.errors);
}

/// Tries again after `wait`, or gives up when the event has grown too old by then; it may be so already, as
/// its work may take longer than it may live.
void Function::later(Simulation& simulation, CallIndex index, Duration wait) {
    const Call& call = simulation.call(index);
    const Time tooOld = set_.eventAge < never ? call.born + set_.eventAge : never;
    const Time now = simulation.now();
    simulation.schedule(std::max(now, std::min(now + wait, tooOld)), node_, functionRetry, index,
                        call.generation);
}

void Function::giveUp(Simulation& simulation, CallIndex index, Ending ending) {
    if (spec_.onFailure == none) return simulation.end(index, ending);
    simulation.sendOn(spec_.onFailure, index, simulation.call(index).key);
    simulation.end(index, Ending::deadLettered);
}

} // namespace burst::sim
