#include "simulator/estimate/estimation.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {
/// The calls over one link that a walk makes.
struct Step {
    double taken{1.0}; ///< chance that the walk makes them
    double number{1.0};
    double success{1.0}; ///< of one
    Moments each{};      ///< s
    double lost{0.0};    ///< s, of one that fails
};

[[nodiscard]] Step stepOver(const Estimation& e, LinkIndex index) {
    const LinkSpec& link = e.network.links[index];
    const LinkFigures& figures = e.links[index];
    Step step{.taken = std::min(1.0, link.weight),
              .number = link.callsVary ? e.network.details[link.detail].calls.mean()
                                       : static_cast<double>(link.calls),
              .success = figures.success,
              .each = figures.time,
              .lost = figures.lost};
    if (!link.optional) return step;
    // A failure is as good as an answer.
    step.each.mean = step.success * step.each.mean + (1.0 - step.success) * step.lost;
    step.success = 1.0;
    return step;
}

/// Calls made until one fails or all are done.
[[nodiscard]] double madeOf(const Step& step) {
    if (step.success >= 1.0 - 1e-12) return step.number;
    return (1.0 - std::pow(step.success, step.number)) / (1.0 - step.success);
}

/// Calls that leave at the same time: waited for together.
class Together {
public:
    void add(const Step& step) {
        constexpr double most = 64.0;
        const double calls = std::min(most, std::round(step.number));
        const double mean = step.taken * step.each.mean;
        const double square = step.taken * (step.each.variance + step.each.mean * step.each.mean);
        for (double n = 0.0; n < calls; n += 1.0) {
            longest_ = any_ ? greaterOf(longest_, {mean, square - mean * mean})
                            : Moments{mean, square - mean * mean};
            any_ = true;
        }
        success_ *= 1.0 - step.taken + step.taken * std::pow(step.success, step.number);
    }
    [[nodiscard]] const Moments& longest() const { return longest_; }
    [[nodiscard]] double success() const { return success_; }

private:
    Moments longest_{};
    double success_{1.0};
    bool any_{false};
};

void goOn(WalkFigures& walk, const Moments& time, double stay, double success) {
    walk.stay += walk.success * stay;
    walk.success *= success;
    walk.time.mean += time.mean;
    walk.time.variance += time.variance;
}

/// Chance that the last lookup along the way was a miss, after the calls over this link.
[[nodiscard]] double missedAfter(const Estimation& e, LinkIndex index, double before) {
    const LinkSpec& link = e.network.links[index];
    const NodeEstimate& target = e.nodes[link.to];
    if (link.write || !target.hitRatio || target.kind != "cache") return before;
    for (const LinkIndex each : e.network.nodes[link.to].calls)
        if (!e.network.links[each].write) return before; // fetched there: the caller is not told
    const double taken = std::min(1.0, link.weight);
    return (1.0 - taken) * before + taken * (1.0 - *target.hitRatio);
}
} // namespace

void addCalls(Estimation& e, LinkIndex index, double calls) {
    constexpr int deepest = 16;
    for (int depth = 0; depth < deepest && calls > 0.0; ++depth) {
        LinkFigures& figures = e.links[index];
        figures.calls += calls;
        const std::uint32_t detail = e.network.links[index].detail;
        if (detail == none || e.network.details[detail].fallback == none) return;
        calls *= figures.replaced;
        index = e.network.details[detail].fallback;
    }
}

WalkFigures followCalls(Estimation& e, const std::vector<LinkIndex>& links, double begun) {
    WalkFigures walk;
    double missed = 0.0;
    for (std::size_t i = 0; i < links.size();) {
        if (e.network.links[links[i]].parallel) {
            Together together;
            for (; i < links.size() && e.network.links[links[i]].parallel; ++i) {
                const Step step = stepOver(e, links[i]);
                addCalls(e, links[i], begun * walk.success * step.taken * step.number);
                together.add(step);
            }
            goOn(walk, together.longest(), together.longest().mean, together.success());
            continue;
        }
        Step step = stepOver(e, links[i]);
        if (e.network.links[links[i]].onMiss) step.taken *= missed;
        const double made = madeOf(step);
        addCalls(e, links[i], begun * walk.success * step.taken * made);
        missed = missedAfter(e, links[i], missed);
        const double all = std::pow(step.success, step.number);
        const double success = 1.0 - step.taken + step.taken * all;
        const double whole = step.number * step.each.mean;
        const double share = success > 0.0 ? step.taken * all / success : 0.0;
        goOn(walk,
             {share * whole, share * (step.number * step.each.variance + (1.0 - share) * whole * whole)},
             step.taken * made * (step.success * step.each.mean + (1.0 - step.success) * step.lost), success);
        ++i;
    }
    return walk;
}

WalkFigures chooseCall(Estimation& e, const std::vector<LinkIndex>& links, const std::vector<double>& shares,
                       double begun) {
    WalkFigures walk{.success = 0.0};
    double square = 0.0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const LinkFigures& figures = e.links[links[i]];
        const double good = shares[i] * figures.success;
        walk.success += good;
        walk.time.mean += good * figures.time.mean;
        square += good * (figures.time.variance + figures.time.mean * figures.time.mean);
        walk.stay += good * figures.time.mean + (shares[i] - good) * figures.lost;
        addCalls(e, links[i], begun * shares[i]);
    }
    if (walk.success <= 0.0) return walk;
    walk.time.mean /= walk.success;
    walk.time.variance = std::max(0.0, square / walk.success - walk.time.mean * walk.time.mean);
    return walk;
}

WalkFigures before(const WalkFigures& first, const WalkFigures& after) {
    WalkFigures both = first;
    goOn(both, after.time, after.stay, after.success);
    return both;
}

WalkFigures orHit(const WalkFigures& walk, double share) {
    const double walked = 1.0 - std::clamp(share, 0.0, 1.0);
    const double success = 1.0 - walked + walked * walk.success;
    if (success <= 0.0) return walk;
    const double part = walked * walk.success / success;
    const double mean = part * walk.time.mean;
    const double square = part * (walk.time.variance + walk.time.mean * walk.time.mean);
    return {success, {mean, std::max(0.0, square - mean * mean)}, walked * walk.stay};
}

std::vector<double> sharesOf(const Network& network, const std::vector<LinkIndex>& links) {
    std::vector<double> shares;
    double total = 0.0;
    for (const LinkIndex link : links) {
        shares.push_back(network.links[link].weight);
        total += network.links[link].weight;
    }
    for (double& share : shares)
        share = total > 0.0 ? share / total : 0.0;
    return shares;
}

} // namespace burst::sim
