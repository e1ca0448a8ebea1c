#pragma once

#include "models/resolve.h"
#include "simulator/estimate/estimation.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace burst::sim {

/// How often a cache hits (the parameters of cachingParameters(), models/kinds): as given, or for independent
/// requests whose popularity follows Zipf's law. Che's approximation with a time to live: an item that came
/// in stays until its life is over or it was not used for the characteristic time, which follows from the
/// capacity. Items of about the same popularity are taken together.
class HitFigures {
public:
    HitFigures() = default;
    HitFigures(const model::Settings& settings, std::string_view prefix);

    /// For so many lookups per second. Costs some hundred microseconds where the rate has changed.
    void update(double lookups);
    [[nodiscard]] double ratio() const { return ratio_; }
    /// Items inside, on average.
    [[nodiscard]] double stored() const { return stored_; }
    /// s until a cache that starts empty is about as full as it will ever be.
    [[nodiscard]] double fillTime() const { return fillTime_; }
    [[nodiscard]] bool drawsItems() const { return drawsItems_; }
    /// s that an item stays at most; infinite without a time to live.
    [[nodiscard]] double life() const { return life_; }
    /// Lookups per second of the most popular item.
    [[nodiscard]] double mostWanted() const { return groups_.empty() ? 0.0 : for_ * groups_.front().share; }

private:
    struct Group {
        double share{}; ///< of the lookups, of one of them
        double items{};
    };
    [[nodiscard]] double hitOf(double rate, double idle) const;
    [[nodiscard]] double storedFor(double lookups, double idle) const;
    [[nodiscard]] double idleTime(double lookups) const;

    bool drawsItems_{false};
    bool startsWarm_{false};
    double capacity_{};
    double life_{}; ///< s; infinite without one
    std::vector<Group> groups_{};
    double for_{-1.0}; ///< lookups per second
    double ratio_{};
    double stored_{};
    double fillTime_{};
};

/// Says where the hit ratio is not to be trusted: a cache that fills during the run, one that sees only what
/// another one has missed, or one whose items are asked for again while they are fetched.
void doubtCache(Estimation& e, NodeIndex node, const HitFigures& hits);

} // namespace burst::sim
