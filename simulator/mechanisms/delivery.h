#pragma once

#include "simulator/kernel/simulation.h"

#include <cstdint>

namespace burst::sim {

/// Hands messages of one node to its subscribers, each on its own: what a subscriber does not take is tried
/// again by the schedule of its link, and in the end goes to the link's dead-letter target or is lost.
///
/// A delivery under way is a silent call of the node.
class Deliveries {
public:
    Deliveries(const Network& network, NodeIndex node) : network_(network), node_(node) {}

    /// What the events of deliveries are called. A node's own events have smaller numbers.
    static constexpr std::uint32_t firstAttempt = 1000;
    static constexpr std::uint32_t nextAttempt = 1001;
    [[nodiscard]] static bool owns(const Event& event) { return event.what >= firstAttempt; }

    /// Delivers one message over one link, no earlier than `at`.
    /// @param cause  the request that brought the message, or `none`
    /// @param key    of the message's random numbers
    void send(Simulation& simulation, LinkIndex link, CallIndex cause, std::uint64_t key, Time at);
    void resume(Simulation& simulation, const Event& event);
    void answered(Simulation& simulation, CallIndex delivery, Ending ending);

private:
    void attempt(Simulation& simulation, CallIndex delivery);
    void giveUp(Simulation& simulation, CallIndex delivery);

    const Network& network_;
    NodeIndex node_{};
};

/// Whether a message is meant for the subscriber behind a link: drawn for each message and each rule.
[[nodiscard]] bool isMatch(const Simulation& simulation, NodeIndex node, const LinkSpec& link,
                           std::uint64_t key);

} // namespace burst::sim
