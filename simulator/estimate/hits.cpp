#include "simulator/estimate/hits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace burst::sim {

namespace {
constexpr double endless = std::numeric_limits<double>::infinity();
}

HitFigures::HitFigures(const model::Settings& settings, std::string_view prefix) {
    const auto key = [&](std::string_view name) { return std::string(prefix) + std::string(name); };
    drawsItems_ = settings.text(key("popularity")) == "zipf";
    ratio_ = settings.number(key("hit_ratio"));
    const double items = std::max(1.0, settings.number(key("items")));
    capacity_ = std::min(items, settings.number(key("capacity")));
    stored_ = capacity_;
    if (!drawsItems_) return;
    startsWarm_ = settings.text(key("start")) == "warm";
    life_ = settings.quantity(key("ttl")).value_or(endless);
    const double exponent = settings.number(key("exponent"));
    constexpr double single = 32.0; // ranks that are looked at one by one
    constexpr double growth = 1.12;
    double total = 0.0;
    for (double first = 1.0; first <= items;) {
        const double last = first < single ? first : std::min(items, std::floor(first * growth));
        const double middle = std::sqrt(first * last);
        groups_.push_back({std::pow(middle, -exponent), last - first + 1.0});
        total += groups_.back().share * groups_.back().items;
        first = last + 1.0;
    }
    for (Group& group : groups_)
        group.share /= total;
}

/// Of an item that is looked up so often and goes when it was idle for so long. The uses of one stay go on
/// until a gap is too long (geometric) or the life is over.
double HitFigures::hitOf(double rate, double idle) const {
    if (idle >= life_) return life_ == endless ? 1.0 : rate * life_ / (1.0 + rate * life_);
    const double stays = -std::expm1(-rate * idle);
    if (life_ == endless) return stays;
    const double most = std::expm1(rate * idle); // uses of a stay without an end of life
    if (most <= 0.0) return 0.0;
    const double uses = std::isinf(most) ? rate * life_ : -most * std::expm1(-rate * life_ / most);
    return uses / (1.0 + uses);
}

/// By PASTA the share of time that an item is inside is its share of hits.
double HitFigures::storedFor(double lookups, double idle) const {
    double sum = 0.0;
    for (const Group& group : groups_)
        sum += group.items * hitOf(lookups * group.share, idle);
    return sum;
}

/// The characteristic time, at which what is stored just fits: by false position (the Illinois variant) on a
/// logarithmic scale, between two times a factor of two apart.
double HitFigures::idleTime(double lookups) const {
    const auto excess = [&](double logTime) { return storedFor(lookups, std::exp(logTime)) - capacity_; };
    const double step = std::log(4.0);
    double high = std::log(std::max(1.0, capacity_) / lookups);
    double above = excess(high);
    double low = high;
    double below = above;
    while (above < 0.0) {
        low = high;
        below = above;
        above = excess(high += step);
    }
    while (below > 0.0) {
        high = low;
        above = below;
        below = excess(low -= step);
    }
    constexpr int mostSteps = 40;
    constexpr double settled = 1e-7;
    int kept = 0; // which end stayed where it was
    for (int i = 0; i < mostSteps && high - low > settled; ++i) {
        const double at = (low * above - high * below) / (above - below);
        const double miss = excess(at);
        if (std::abs(miss) < settled * capacity_) return std::exp(at);
        if (miss > 0.0) {
            high = at;
            above = miss;
            if (kept == 1) below *= 0.5;
            kept = 1;
        } else {
            low = at;
            below = miss;
            if (kept == -1) above *= 0.5;
            kept = -1;
        }
    }
    return std::exp(0.5 * (low + high));
}

void HitFigures::update(double lookups) {
    constexpr double same = 1e-6;
    if (!drawsItems_ || lookups <= 0.0 || std::abs(lookups - for_) <= same * lookups) return;
    for_ = lookups;
    stored_ = 0.0;
    ratio_ = 0.0;
    if (capacity_ < 1.0) return;
    const double idle = storedFor(lookups, endless) > capacity_ ? idleTime(lookups) : endless;
    for (const Group& group : groups_) {
        const double hit = hitOf(lookups * group.share, idle);
        stored_ += group.items * hit;
        ratio_ += group.items * group.share * hit;
    }
    const double rarest = groups_.empty() ? endless : 1.0 / (lookups * groups_.back().share);
    fillTime_ = startsWarm_ ? 0.0 : std::min({idle, life_, rarest});
}

void doubtCache(Estimation& e, NodeIndex node, const HitFigures& hits) {
    if (!hits.drawsItems() || e.nodes[node].rate <= 0.0) return;
    constexpr double noticed = 0.02; // of the measured window
    const double filling = 3.0 * hits.fillTime() - e.from;
    if (filling > noticed * (e.to - e.from))
        e.doubt(node, "starts empty and fills during the run; its hit ratio is that of a cache in its steady "
                      "state.");
    constexpr double slow = 0.02; // of the time to live
    constexpr double crowded = 0.05;
    for (const LinkIndex link : e.network.nodes[node].calls) {
        if (e.network.links[link].write) continue;
        const double fetch = attemptOver(e, link).time.mean;
        if (fetch > slow * hits.life() && hits.mostWanted() * fetch > crowded)
            e.doubt(node,
                    "is asked for items again while it fetches them; what that does to waits and fetches "
                    "is not in the estimate.");
    }
    for (const LinkIndex link : e.incoming[node]) {
        const NodeEstimate& source = e.nodes[e.network.links[link].from];
        if (source.hitRatio && *source.hitRatio > 0.0)
            e.doubt(node, "looks up what another cache has missed, which is not as popular as its items are "
                          "taken to be.");
    }
}

} // namespace burst::sim
