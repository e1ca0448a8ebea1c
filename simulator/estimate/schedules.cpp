#include "simulator/estimate/node_model.h"

#include "simulator/estimate/source_rate.h"

#include <algorithm>

namespace burst::sim {

namespace {

/// Invokes its targets by the clock; every invocation of a target is a request of its own.
class ScheduleModel final : public NodeModel {
public:
    using NodeModel::NodeModel;
    void update(Estimation& e) override {
        std::vector<double> shares;
        double total = 0.0;
        for (const LinkIndex link : spec_.calls) {
            shares.push_back(invocationsOver(network_, link));
            total += shares.back();
        }
        for (double& share : shares)
            share = total > 0.0 ? share / total : 0.0;
        WalkFigures walk = chooseCall(e, spec_.calls, shares, 1.0);
        // What fails is tried again after a wait.
        const double retries = spec_.settings.number("retry");
        failing_ = 1.0 - walk.success;
        if (retries > 0.0 && failing_ > 0.0)
            for (const LinkIndex link : spec_.calls)
                e.links[link].calls /= std::max(0.01, walk.success);
        if (spec_.onFailure != none && retries <= 0.0) e.links[spec_.onFailure].calls = failing_;
        settle(e, {}, walk, 0.0);
        if (const auto rate = spec_.settings.quantity("rate"); rate && *rate > 0.0) pace_ = *rate;
    }
    void finish(Estimation& e) override {
        const NodeEstimate& node = e.nodes[node_];
        e.perSecond[node_]["invocations"] = node.rate;
        e.perSecond[node_]["job_time"] = spec_.settings.number("schedules");
        constexpr double noticed = 1e-3;
        if (failing_ > noticed)
            e.doubt(node_, "invokes again what has failed; when that comes is not in the estimate.");
        if (pace_ > 0.0 && node.rate > 0.7 * pace_)
            e.doubt(node_, "is near the rate at which it may invoke: invocations wait.");
        if (spec_.settings.number("schedules") > 1.0 || spec_.calls.size() > 1)
            e.doubt(node_, "invokes several times at once; the estimate spreads that over time.");
    }

private:
    double failing_{};
    double pace_{};
};

} // namespace

std::unique_ptr<NodeModel> model_schedule(const Network& network, NodeIndex node) {
    return std::make_unique<ScheduleModel>(network, node);
}

} // namespace burst::sim
