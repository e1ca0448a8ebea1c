#include "simulator/estimate/flows.h"

#include <Eigen/Sparse>
#include <Eigen/SparseLU>

#include <algorithm>
#include <cmath>
#include <utility>

namespace burst::sim {

namespace {
/// Depth first, without recursion: whoever is done follows those it leads to.
class Order {
public:
    explicit Order(const Network& network) : network_(network), out_(network.nodes.size()) {
        for (LinkIndex i = 0; i < network.links.size(); ++i)
            out_[network.links[i].from].push_back(i);
    }
    std::vector<NodeIndex> made(bool& circles) {
        std::vector<State> state(network_.nodes.size(), State::untouched);
        std::vector<NodeIndex> done;
        std::vector<std::pair<NodeIndex, std::size_t>> open;
        for (NodeIndex root = 0; root < network_.nodes.size(); ++root) {
            if (state[root] != State::untouched) continue;
            open.emplace_back(root, 0);
            state[root] = State::open;
            while (!open.empty()) {
                auto& [node, next] = open.back();
                if (next == out_[node].size()) {
                    state[node] = State::done;
                    done.push_back(node);
                    open.pop_back();
                    continue;
                }
                const NodeIndex to = network_.links[out_[node][next++]].to;
                if (state[to] == State::open) circles = true;
                if (state[to] != State::untouched) continue;
                state[to] = State::open;
                open.emplace_back(to, 0);
            }
        }
        return done;
    }

private:
    enum class State : std::uint8_t { untouched, open, done };
    const Network& network_;
    std::vector<std::vector<LinkIndex>> out_;
};
} // namespace

Flows::Flows(const Network& network, std::vector<double> outside)
    : network_(network), outside_(std::move(outside)) {
    calledFirst_ = Order(network).made(hasCircles_);
}

namespace {
void setLinkRate(Estimation& e, LinkIndex index) {
    LinkFigures& link = e.links[index];
    link.rate = e.nodes[e.network.links[index].from].rate * link.calls * link.attempts;
}
} // namespace

/// Without circles every node stands before all that it calls: one pass gives the answer.
bool Flows::solve(Estimation& e) {
    if (hasCircles_) return solveCircles(e);
    for (auto at = calledFirst_.rbegin(); at != calledFirst_.rend(); ++at) {
        double rate = outside_[*at];
        for (const LinkIndex link : e.incoming[*at]) {
            setLinkRate(e, link);
            rate += e.rate(link);
        }
        if (!std::isfinite(rate)) return false;
        e.nodes[*at].rate = rate;
    }
    return true;
}

bool Flows::solveCircles(Estimation& e) {
    const auto n = static_cast<Eigen::Index>(e.nodes.size());
    std::vector<Eigen::Triplet<double>> entries;
    for (Eigen::Index i = 0; i < n; ++i)
        entries.emplace_back(i, i, 1.0);
    for (LinkIndex i = 0; i < network_.links.size(); ++i) {
        const double gain = e.links[i].calls * e.links[i].attempts;
        if (gain > 0.0) entries.emplace_back(network_.links[i].to, network_.links[i].from, -gain);
    }
    Eigen::SparseMatrix<double> system(n, n);
    system.setFromTriplets(entries.begin(), entries.end());
    Eigen::SparseLU<Eigen::SparseMatrix<double>> solver(system);
    if (solver.info() != Eigen::Success) return false;
    const Eigen::VectorXd outside = Eigen::Map<const Eigen::VectorXd>(outside_.data(), n);
    const Eigen::VectorXd rates = solver.solve(outside);
    constexpr double rounding = 1e-9;
    for (Eigen::Index i = 0; i < n; ++i) {
        if (!std::isfinite(rates(i)) || rates(i) < -rounding) return false;
        e.nodes[static_cast<std::size_t>(i)].rate = std::max(0.0, rates(i));
    }
    for (LinkIndex i = 0; i < network_.links.size(); ++i)
        setLinkRate(e, i);
    return true;
}

} // namespace burst::sim
