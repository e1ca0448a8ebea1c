#include "simulator/estimate/node_model.h"

#include "models/bypass.h"

#include <algorithm>
#include <string_view>

namespace burst::sim {

namespace {
using Factory = std::unique_ptr<NodeModel> (*)(const Network&, NodeIndex);
struct Entry {
    std::string_view kind;
    Factory make;
};
constexpr Entry entries[] = {
#define KIND(name) {#name, model_##name},
#include "models/kinds.def"
#undef KIND
};

/// Of a disabled node: it answers at once.
class AtOnceModel final : public NodeModel {
public:
    using NodeModel::NodeModel;
    void update(Estimation& e) override {
        settle(e, {}, {}, 0.0);
        if (spec_.kind->key == "cache") e.nodes[node_].hitRatio = 0.0; // who looks aside always misses
    }
};
} // namespace

std::unique_ptr<NodeModel> makeModel(const Network& network, NodeIndex node) {
    if (model::isSwitchedOff(*network.nodes[node].kind)) return std::make_unique<AtOnceModel>(network, node);
    for (const Entry& entry : entries)
        if (entry.kind == network.nodes[node].kind->key) return entry.make(network, node);
    return nullptr;
}

void NodeModel::settle(Estimation& e, const Moments& own, const WalkFigures& walk, double refused) const {
    NodeEstimate& node = e.nodes[node_];
    Inside& inside = e.inside[node_];
    node.refused = std::clamp(refused, 0.0, 1.0);
    node.latency = own.mean + walk.time.mean;
    inside.variance = own.variance + walk.time.variance;
    inside.failed = std::clamp(1.0 - walk.success, 0.0, 1.0);
    inside.stay = (1.0 - node.refused) * (own.mean + walk.stay);
}

} // namespace burst::sim
