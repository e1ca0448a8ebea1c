#include "app/explore/optimise.h"

#include "app/explore/forecast.h"
#include "app/explore/space.h"
#include "app/explore/surrogate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <numeric>

namespace burst::app {

using model::Error;
using model::Result;
using model::Unit;

namespace {

/// Expected improvement below which nothing better is likely: a share of the best.
constexpr double negligible = 1e-3;
constexpr int mostFinalReplications = 10;

double density(double z) {
    return std::exp(-0.5 * z * z) / std::sqrt(2.0 * std::numbers::pi);
}
double probabilityBelow(double z) {
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

/// A figure on the scale on which it is modelled: the logarithm, so that a factor counts the same everywhere;
/// lower is better. Shares near 1 that are to be high are turned into what they lack.
class Scale {
public:
    Scale(const std::string& figure, bool high) : high_(high), unit_(unitOfFigure(figure)) {}

    [[nodiscard]] double of(double value) const {
        if (high_ && unit_ == Unit::ratio) return std::log(std::max(0.0, 1.0 - value) + floor());
        const double level = std::log(std::max(0.0, value) + floor());
        return high_ ? -level : level;
    }

private:
    /// What is too small to matter.
    [[nodiscard]] double floor() const {
        switch (unit_) {
        case Unit::seconds:
            return 1e-6;
        case Unit::ratio:
            return 1e-4;
        case Unit::money:
            return 1e-2;
        default:
            return 1e-3;
        }
    }
    bool high_;
    Unit unit_;
};

/// A figure that is modelled over all points: its estimate where there is one, corrected by what was
/// simulated.
struct Modelled {
    std::string figure;
    Scale scale;
    double limit{std::numeric_limits<double>::infinity()}; ///< on the scale; of a bound
};

/// The search, one simulated point after the other.
class Search {
public:
    Search(const Plan& plan, const Aim& aim, const SearchLimits& limits)
        : plan_(plan), aim_(aim), limits_(limits), space_(plan) {
        modelled_.push_back({aim.figure, Scale(aim.figure, aim.direction == Aim::Direction::maximise)});
        for (const auto& bound : aim.bounds) {
            const Scale scale(bound.figure, bound.side == Bound::Side::least);
            modelled_.push_back({bound.figure, scale, scale.of(bound.value)});
        }
    }

    Result<Found> run(sim::Progress* progress, const std::stop_token& stop) {
        progress_ = progress;
        stop_ = stop;
        look();
        if (candidates_.empty())
            return Error{Error::Cause::badInput, {}, "none of the points can be simulated: " + refusal_};
        const auto first = std::min(limits_.simulations * 2 / 3, 2 * plan_.variations.size() + 2);
        while (found_.tried.size() < first && affordable()) {
            const auto next = furthest();
            if (!next) break;
            if (auto done = simulate(*next); !done) return done.error();
        }
        while (affordable()) {
            const auto next = mostPromising();
            if (!next) break;
            if (auto done = simulate(*next); !done) return done.error();
        }
        rank();
        if (auto done = confirm(); !done) return done.error();
        markFront();
        return std::move(found_);
    }

private:
    struct Candidate {
        std::size_t point{};
        Eigen::RowVectorXd place;
        std::vector<double> prior; ///< by modelled figure, on its scale
        bool tried{false};
    };

    /// Estimates all points.
    void look() {
        found_.points = plan_.size();
        std::vector<std::string> figures;
        for (const auto& each : modelled_)
            figures.push_back(each.figure);
        std::vector<Forecast> forecasts;
        for (std::size_t point = 0; point < plan_.size(); ++point) {
            if (stop_.stop_requested()) return;
            auto estimated = forecast(plan_, point, figures);
            if (!estimated.refusal.empty()) {
                refusal_ = std::move(estimated.refusal);
                ++found_.impossible;
                continue;
            }
            candidates_.push_back({.point = point, .place = space_.at(plan_.valuesAt(point)), .prior = {}});
            forecasts.push_back(std::move(estimated));
        }
        for (std::size_t i = 0; i < modelled_.size(); ++i) {
            // An estimate that is there for some points only says nothing about the others.
            const bool known = std::ranges::all_of(
                forecasts, [&](const Forecast& each) { return each.values[i].has_value(); });
            for (std::size_t c = 0; c < candidates_.size(); ++c)
                candidates_[c].prior.push_back(known ? modelled_[i].scale.of(*forecasts[c].values[i]) : 0.0);
        }
    }

    [[nodiscard]] std::size_t costOfPoint() const {
        return found_.tried.empty()
                   ? 1
                   : static_cast<std::size_t>(std::max(1, found_.tried.front().replications));
    }
    /// Whether another point may be simulated; a third of all is for the end.
    [[nodiscard]] bool affordable() const {
        return found_.simulations + costOfPoint() <= limits_.simulations - limits_.simulations / 3;
    }

    /// The point that the estimate takes for the best, then always the one furthest from all that were tried.
    [[nodiscard]] std::optional<std::size_t> furthest() const {
        std::optional<std::size_t> chosen;
        double most = -std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < candidates_.size(); ++c) {
            if (candidates_[c].tried) continue;
            double worth = std::numeric_limits<double>::infinity();
            if (places_.empty()) worth = -candidates_[c].prior.front() - brokenBy(candidates_[c]);
            for (const auto& place : places_)
                worth = std::min(worth, (place - candidates_[c].place).squaredNorm());
            if (worth > most) {
                most = worth;
                chosen = c;
            }
        }
        return chosen;
    }

    /// How far the estimate is beyond the bounds.
    [[nodiscard]] double brokenBy(const Candidate& candidate) const {
        double far = 0;
        for (std::size_t i = 1; i < modelled_.size(); ++i)
            far += std::max(0.0, candidate.prior[i] - modelled_[i].limit);
        return far;
    }

    Result<void> simulate(std::size_t candidate) {
        candidates_[candidate].tried = true;
        auto result = runPoint(plan_, candidates_[candidate].point, limits_.threads, stop_);
        if (!result) return result.error();
        count(*result);
        Tried tried{.point = result->point, .refusal = result->refusal};
        take(tried, std::move(*result));
        found_.tried.push_back(std::move(tried));
        places_.push_back(candidates_[candidate].place);
        priors_.push_back(candidates_[candidate].prior);
        return {};
    }

    void count(const PointResult& result) {
        found_.simulations += static_cast<std::size_t>(result.replications);
        if (!progress_) return;
        progress_->events += result.events;
        progress_->share =
            std::min(1.0, static_cast<double>(found_.simulations) / static_cast<double>(limits_.simulations));
    }

    void take(Tried& tried, PointResult result) const {
        tried.replications = result.replications;
        tried.figures = std::move(result.figures);
        tried.bounds = aim_.verdict(tried.figures);
    }

    /// What was found of a modelled figure against its prior. A point without it is taken to break a bound by
    /// far.
    [[nodiscard]] Surrogate surrogateOf(std::size_t i) const {
        constexpr double far = 3.0; // a factor of twenty
        const auto count = static_cast<Eigen::Index>(found_.tried.size());
        Eigen::MatrixXd at(count, places_.front().cols());
        Eigen::VectorXd found(count);
        double worst = modelled_[i].limit;
        for (std::size_t t = 0; t < found_.tried.size(); ++t)
            if (const auto* figure = figureIn(found_.tried[t].figures, modelled_[i].figure)) {
                const double level = modelled_[i].scale.of(figure->value);
                worst = std::isfinite(worst) ? std::max(worst, level) : level;
            }
        for (Eigen::Index t = 0; t < count; ++t) {
            const auto index = static_cast<std::size_t>(t);
            at.row(t) = places_[index];
            const auto* figure = figureIn(found_.tried[index].figures, modelled_[i].figure);
            const double level = figure                 ? modelled_[i].scale.of(figure->value)
                                 : std::isfinite(worst) ? worst + far
                                                        : 0.0;
            found(t) = level - priors_[index][i];
        }
        return {std::move(at), found, space_.groups()};
    }

    /// The best of what was found on its scale; none while nothing keeps the bounds.
    [[nodiscard]] std::optional<double> bestLevel() const {
        std::optional<double> best;
        for (const auto& tried : found_.tried)
            if (tried.kept()) {
                const double level = modelled_.front().scale.of(figureIn(tried.figures, aim_.figure)->value);
                best = std::min(best.value_or(level), level);
            }
        return best;
    }

    /// The point from which most is expected; none when that is next to nothing.
    std::optional<std::size_t> mostPromising() {
        std::vector<Surrogate> surrogates;
        for (std::size_t i = 0; i < modelled_.size(); ++i)
            surrogates.push_back(surrogateOf(i));
        const auto best = bestLevel();
        std::optional<std::size_t> chosen;
        double most = 0;
        for (std::size_t c = 0; c < candidates_.size(); ++c) {
            if (candidates_[c].tried) continue;
            const double worth = promise(candidates_[c], surrogates, best);
            if (worth > most) {
                most = worth;
                chosen = c;
            }
        }
        if (best && most < negligible) {
            found_.settled = true;
            return std::nullopt;
        }
        if (!chosen) found_.settled = true; // nothing is left
        return chosen;
    }

    [[nodiscard]] double promise(const Candidate& candidate, const std::vector<Surrogate>& surrogates,
                                 const std::optional<double>& best) const {
        constexpr double least = 1e-9; // of a deviation: what was simulated is not certain either
        double kept = 1;
        for (std::size_t i = 1; i < modelled_.size(); ++i) {
            const Belief belief = surrogates[i].at(candidate.place);
            kept *= probabilityBelow((modelled_[i].limit - belief.mean - candidate.prior[i]) /
                                     std::max(least, belief.deviation));
        }
        const Belief belief = surrogates.front().at(candidate.place);
        const double level = belief.mean + candidate.prior.front();
        const double deviation = std::max(least, belief.deviation);
        // Without anything to improve on: where the bounds are likeliest to hold, the better of equals first.
        if (!best) return kept / (1.0 + std::exp(std::clamp(level, -30.0, 30.0) / 30.0));
        const double z = (*best - level) / deviation;
        return kept * deviation * (z * probabilityBelow(z) + density(z));
    }

    /// The best two of those that keep the bounds.
    void rank() {
        found_.best.reset();
        found_.next.reset();
        const auto value = [&](std::size_t t) {
            return figureIn(found_.tried[t].figures, aim_.figure)->value;
        };
        for (std::size_t t = 0; t < found_.tried.size(); ++t) {
            if (!found_.tried[t].kept()) continue;
            if (!found_.best || aim_.better(value(t), value(*found_.best))) {
                found_.next = found_.best;
                found_.best = t;
            } else if (!found_.next || aim_.better(value(t), value(*found_.next))) {
                found_.next = t;
            }
        }
    }

    /// Runs the two best again, with as many replications as are left, and tells them apart.
    Result<void> confirm() {
        if (!found_.best || !found_.next) return {};
        const auto left = static_cast<int>((limits_.simulations - found_.simulations) / 2);
        const int replications = std::min(left, mostFinalReplications);
        if (replications < 2 || replications <= found_.tried[*found_.best].replications) return {};
        Plan more = plan_;
        more.replications = replications;
        for (const auto t : {*found_.best, *found_.next}) {
            auto result = runPoint(more, found_.tried[t].point, limits_.threads, stop_);
            if (!result) return result.error();
            count(*result);
            take(found_.tried[t], std::move(*result));
        }
        const std::array finalists{*found_.best, *found_.next};
        rank();
        const bool same = found_.best && found_.next &&
                          std::ranges::is_permutation(finalists, std::array{*found_.best, *found_.next});
        if (!same) return {};
        const auto* a = figureIn(found_.tried[*found_.best].figures, aim_.figure);
        const auto* b = figureIn(found_.tried[*found_.next].figures, aim_.figure);
        if (a->samples.size() < 2 || b->samples.size() < 2) return {};
        found_.lead =
            sim::difference(aim_.figure, b->samples, a->samples, aim_.direction == Aim::Direction::minimise);
        return {};
    }

    /// Figures of the aim and the bounds on their scales; nullopt when one is not there or no
    /// more than a lower bound.
    [[nodiscard]] std::optional<std::vector<double>> levelsOf(const Tried& tried) const {
        std::vector<double> levels;
        for (const auto& each : modelled_) {
            const auto* figure = figureIn(tried.figures, each.figure);
            if (!figure || figure->isLeast) return std::nullopt;
            levels.push_back(each.scale.of(figure->value));
        }
        return levels;
    }

    void markFront() {
        std::vector<std::optional<std::vector<double>>> levels;
        for (const auto& tried : found_.tried)
            levels.push_back(levelsOf(tried));
        const auto beats = [](const std::vector<double>& a, const std::vector<double>& b) {
            return std::ranges::equal(a, b, std::less_equal()) && a != b;
        };
        for (std::size_t t = 0; t < levels.size(); ++t)
            found_.tried[t].front = levels[t] && std::ranges::none_of(levels, [&](const auto& other) {
                                        return other && beats(*other, *levels[t]);
                                    });
    }

    const Plan& plan_;
    const Aim& aim_;
    SearchLimits limits_;
    Space space_;
    std::vector<Modelled> modelled_; ///< the aim, then the bounds
    std::vector<Candidate> candidates_;
    std::vector<Eigen::RowVectorXd> places_;  ///< of what was tried
    std::vector<std::vector<double>> priors_; ///< of what was tried
    Found found_;
    std::string refusal_; ///< of one of the impossible points
    sim::Progress* progress_{nullptr};
    std::stop_token stop_;
};

} // namespace

std::size_t usualSimulations(const Plan& plan) {
    constexpr std::size_t least = 12;
    constexpr std::size_t most = 200;
    const auto replications = static_cast<std::size_t>(
        plan.replications.value_or(plan.project.scenario(plan.scenario)->replications));
    return replications * std::clamp(plan.size() / 10, least, most);
}

Result<Found> optimise(const Plan& plan, const Aim& aim, const SearchLimits& limits, sim::Progress* progress,
                       std::stop_token stop) {
    if (plan.size() > mostSearched)
        return Error{Error::Cause::badInput,
                     {},
                     "these are " + std::to_string(plan.size()) + " points; a search looks at " +
                         std::to_string(mostSearched) + " at most."};
    auto found = Search(plan, aim, limits).run(progress, stop);
    if (stop.stop_requested()) return Error{Error::Cause::cancelled, {}, "cancelled."};
    return found;
}

} // namespace burst::app
