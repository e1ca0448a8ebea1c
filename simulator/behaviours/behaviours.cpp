#include "simulator/behaviours/behaviours.h"

#include "models/bypass.h"
#include "simulator/behaviours/at_once.h"

#include <cassert>
#include <string_view>

namespace burst::sim {

std::unique_ptr<Behaviour> makeBehaviour(const Network& network, NodeIndex node) {
    if (model::isSwitchedOff(*network.nodes[node].kind)) return answerAtOnce(network, node);
    const std::string_view kind = network.nodes[node].kind->key;
#define KIND(name)                                                                                           \
    if (kind == #name) return make_##name(network, node);
#include "models/kinds.def"
#undef KIND
    assert(false && "every kind of kinds.def has a factory");
    return nullptr;
}

} // namespace burst::sim
