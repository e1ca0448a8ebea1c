#pragma once

#include "models/checks/checks.h"

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace burst::model::checks {

/// The settings of nodes and links of a design, each resolved once however many rules ask.
class Figures {
public:
    explicit Figures(const Outline& outline) : outline_(outline) {}

    [[nodiscard]] std::shared_ptr<const Settings> of(std::size_t node);
    [[nodiscard]] std::shared_ptr<const Settings> ofLink(std::size_t link);
    [[nodiscard]] const Settings& account();

    /// The mean of a parameter that may be a distribution; 0 where it is not set.
    [[nodiscard]] double meanOf(std::size_t node, std::string_view key);
    [[nodiscard]] double meanOfLink(std::size_t link, std::string_view key);

private:
    using Cache = std::unordered_map<std::size_t, std::shared_ptr<const Settings>>;

    const Outline& outline_;
    Cache nodes_{};
    Cache links_{};
    std::unique_ptr<const Settings> account_{};
};

/// How much arrives where, worked out from the traffic of the scenarios without a run: no retries, nothing
/// refused but by pollers, full batches, no work of nodes in a circle, and nothing where only a run could
/// tell (drawn cache hits, branches of workflows). So it is rather less than what a run would show, and
/// advice that rests on it says too little rather than too much. Linear in the size of the design for each
/// peak of a client.
class Load {
public:
    Load(const Outline& outline, Figures& figures, const std::vector<const Scenario*>& scenarios);

    /// Requests, messages or records per second at the busiest instant of all scenarios.
    [[nodiscard]] double peak(std::size_t node) const { return peak_[node]; }
    /// What of it writes: puts into a table, a store or a database.
    [[nodiscard]] double peakWrites(std::size_t node) const { return peakWrites_[node]; }
    /// Requests per second on average over a month, by the shares of the scenarios.
    [[nodiscard]] double month(std::size_t node) const { return month_[node]; }
    [[nodiscard]] double monthWrites(std::size_t node) const { return monthWrites_[node]; }
    /// s that a request takes on average in a warm node, the calls included that it waits for.
    [[nodiscard]] double work(std::size_t node) const { return work_[node]; }
    /// The scenario with that peak; empty where nothing is known.
    [[nodiscard]] const std::string& busiest(std::size_t node) const;
    /// Requests at work at the same time at the peak (Little's law).
    [[nodiscard]] double busy(std::size_t node) const { return peak(node) * work(node); }

    /// The nodes in an order in which each follows what leads to it; nodes in circles are left out.
    [[nodiscard]] const std::vector<std::size_t>& order() const { return order_; }

private:
    void findOrder();
    void findFactors();
    void findWork();
    void findPaces();
    void addScenario(const Scenario& scenario);
    void addMonth(const Scenario& scenario, std::vector<double> arrivals);
    void addInstant(const Scenario& scenario, std::vector<double> arrivals);
    void spread(std::vector<double>& arrivals, std::vector<double>& writes) const;

    [[nodiscard]] double factorOf(std::size_t link);
    [[nodiscard]] double paceOf(std::size_t link);
    [[nodiscard]] double factorOfCall(std::size_t link);
    [[nodiscard]] double routeShare(std::size_t link);
    [[nodiscard]] double missShare(std::size_t node, const std::string& prefix);
    [[nodiscard]] double lookAsideMisses(std::size_t node);
    [[nodiscard]] double answerTime(std::size_t link);
    [[nodiscard]] double ownWork(std::size_t node);
    [[nodiscard]] bool isKind(std::size_t node, std::string_view kind) const;
    [[nodiscard]] bool isFallback(std::size_t link) const;

    const Outline& outline_;
    Figures& figures_;
    std::vector<std::size_t> order_{};
    std::vector<double> factor_{}; ///< of each link: what follows it for each request at its source
    std::vector<double> pace_{};   ///< of each link: the most that follows it, per second
    std::vector<double> work_{};
    std::vector<double> peak_{};
    std::vector<double> peakWrites_{};
    std::vector<double> month_{};
    std::vector<double> monthWrites_{};
    std::vector<const Scenario*> busiest_{};
    std::vector<std::string> fallbacks_{}; ///< ids of links that are only called when another failed; sorted
};

/// Time from one firing of a schedule to the next, s; 0 where it fires at most once more or cannot be read.
[[nodiscard]] double periodOf(const Settings& schedule);

/// The share of the most popular of `items` by Zipf's law with that exponent.
[[nodiscard]] double shareOfFirst(double items, double exponent);

/// The mean own work of a function with the memory it has now, s; the quantile p of it where p > 0.
[[nodiscard]] double ownWorkOf(const Settings& function, double p = 0.0);

/// Whether a link changes what is at its end.
[[nodiscard]] bool writes(const Link& link, const LinkRule& rule);

} // namespace burst::model::checks
