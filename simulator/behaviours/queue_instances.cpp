#include "simulator/behaviours/queue.h"
#include "simulator/mechanisms/poll_backoff.h"

#include <algorithm>

namespace burst::sim {

// Consumers whose instances poll by themselves (rules AZ-11, AZ-17, AZ-60, AZ-63): the consumer starts
// instances by what the queue has for it; each takes as many batches as it has places. Of their polls of an
// empty queue the first counts, as if all asked in turn with the same waits.

/// Whether a batch of the link may be taken now: a poller has room, or a running instance has.
bool Queue::hasPlace(Simulation& simulation, Poller& poller, const LinkSpec& link) const {
    if (link.instanceBatches == 0) return poller.inUse < poller.allowed;
    const std::int64_t running = simulation.behaviour(link.to).instances(simulation);
    const std::int64_t places = simulation.behaviour(link.to).batchPlaces(simulation, link.instanceBatches);
    poller.allowed =
        static_cast<std::uint32_t>(std::clamp<std::int64_t>(places, 0, std::int64_t{link.maxConcurrency}));
    if (poller.inUse >= poller.allowed) return false;
    return !poller.listeners || poller.listeners->next(static_cast<std::uint32_t>(running)) != none;
}

/// One of the instances takes the batch, perhaps with others that it asked for.
void Queue::takeAsInstance(Simulation& simulation, Poller& poller, const LinkSpec& link, BatchIndex batch) {
    const std::int64_t running = simulation.behaviour(link.to).instances(simulation);
    const std::uint32_t taker = poller.listeners->next(static_cast<std::uint32_t>(running));
    if (takers_.size() <= batch) takers_.resize(batch + 1);
    takers_[batch] = taker;
    if (poller.listeners->take(taker)) ++simulation.record(node_).meters[queueRequestsMeter];
    if (store_.waiting() == 0) poller.listeners->emptied();
}

/// An instance has a batch in work no longer.
void Queue::leaveInstance(LinkIndex link, BatchIndex batch) {
    for (Poller& poller : pollers_)
        if (poller.link == link && poller.listeners) poller.listeners->done(takers_[batch]);
}

std::int64_t Queue::backlog(Simulation& simulation, LinkIndex) {
    return simulation.record(node_).inside.value();
}

void Queue::listen(Simulation& simulation, LinkIndex link) {
    const auto poller = std::find_if(pollers_.begin(), pollers_.end(),
                                     [link](const Poller& each) { return each.link == link; });
    const bool any = simulation.behaviour(network_.links[link].to).instances(simulation) > 0;
    if (!any && poller->emptySince < never) endEmptyPolls(simulation, *poller);
    poller->asksAt = 0; // a new instance asks at once
    if (!any) return;
    if (poller->emptySince == never && store_.waiting() == 0) poller->emptySince = simulation.now();
    dispatch(simulation);
}

/// The queue is empty from now on.
void Queue::empty(Simulation& simulation) {
    emptySince_ = simulation.now();
    for (Poller& poller : pollers_) {
        const LinkSpec& link = network_.links[poller.link];
        const bool asks =
            link.instanceBatches == 0 || simulation.behaviour(link.to).instances(simulation) > 0;
        if (link.pollBackoff > 0 && asks) poller.emptySince = simulation.now();
    }
}

/// The queue is empty no more: those who asked in vain hear of it with their next poll.
void Queue::fill(Simulation& simulation) {
    emptyTime_ += simulation.now() - emptySince_;
    for (Poller& poller : pollers_)
        if (poller.emptySince < never) endEmptyPolls(simulation, poller);
}

/// A stretch of polls in vain is over: counts them, and says when the next one comes.
void Queue::endEmptyPolls(Simulation& simulation, Poller& poller) {
    const LinkSpec& link = network_.links[poller.link];
    if (link.pollBackoff > 0) {
        const Draws draws = simulation.draws(node_, Purpose::backoff, mix(link.key, ++poller.stretches));
        const auto polls = PollBackoff(link.pollBackoff, link.pollBackoffMax)
                               .after(poller.emptySince, simulation.since(), simulation.now(), draws);
        poller.emptyPolls += polls.empty;
        poller.asksAt = polls.next;
    }
    poller.emptySince = never;
}

} // namespace burst::sim
