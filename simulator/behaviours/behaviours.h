#pragma once

#include "simulator/kernel/behaviour.h"
#include "simulator/network/network.h"

#include <memory>

namespace burst::sim {

// One factory a kind, defined in simulator/behaviours/<kind>.cpp.
#define KIND(name) std::unique_ptr<Behaviour> make_##name(const Network& network, NodeIndex node);
#include "models/kinds.def"
#undef KIND

/// The behaviour of a node of the network.
[[nodiscard]] std::unique_ptr<Behaviour> makeBehaviour(const Network& network, NodeIndex node);

} // namespace burst::sim
