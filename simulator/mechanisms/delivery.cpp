#include "simulator/mechanisms/delivery.h"

#include <cmath>

namespace burst::sim {

bool isMatch(const Simulation& simulation, NodeIndex node, const LinkSpec& link, std::uint64_t key) {
    return link.match >= 1.0 ||
           simulation.draws(node, Purpose::probability, mix(key, link.ruleKey)).uniform() < link.match;
}

// A delivery's row: `slot` is the link, `step` the number of attempts made, `key` that of the attempts.

void Deliveries::send(Simulation& simulation, LinkIndex link, CallIndex cause, std::uint64_t key, Time at) {
    const CallIndex delivery = simulation.openSilently(node_, mix(key, network_.links[link].key));
    simulation.call(delivery).slot = link;
    if (cause != none) simulation.worksFor(delivery, cause);
    simulation.waits(delivery);
    if (at <= simulation.now())
        attempt(simulation, delivery);
    else
        simulation.schedule(at, node_, firstAttempt, delivery);
}

void Deliveries::resume(Simulation& simulation, const Event& event) {
    if (event.what == nextAttempt) ++simulation.record(node_).retries;
    attempt(simulation, event.subject);
}

void Deliveries::attempt(Simulation& simulation, CallIndex delivery) {
    Call& row = simulation.call(delivery);
    const std::uint64_t key = row.step == 0 ? row.key : mix(row.key, row.step);
    ++row.step;
    simulation.send(row.slot, delivery, key);
}

void Deliveries::answered(Simulation& simulation, CallIndex delivery, Ending ending) {
    if (ending == Ending::succeeded) return simulation.close(delivery);
    const Call& row = simulation.call(delivery);
    const RetrySchedule& retry = network_.links[row.slot].retry;
    Duration wait = retry.wait(row.step);
    if (wait == never) return giveUp(simulation, delivery);
    if (retry.jitter == Jitter::full) {
        Draws draws = simulation.draws(node_, Purpose::backoff, mix(row.key, row.step));
        wait = static_cast<Duration>(draws.uniform() * static_cast<double>(wait));
    }
    if (retry.age < never && simulation.now() + wait > row.born + retry.age)
        return giveUp(simulation, delivery);
    simulation.schedule(simulation.now() + wait, node_, nextAttempt, delivery);
}

void Deliveries::giveUp(Simulation& simulation, CallIndex delivery) {
    const Call& row = simulation.call(delivery);
    const LinkIndex target = network_.links[row.slot].deadLetter;
    if (target == none)
        ++simulation.record(node_).undelivered;
    else
        simulation.sendOn(target, delivery, simulation.call(delivery).key);
    simulation.close(delivery);
}

} // namespace burst::sim
