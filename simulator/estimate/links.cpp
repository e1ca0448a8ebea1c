#include "simulator/analysis/queueing.h"
#include "simulator/estimate/estimation.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {
/// Share of the calls that a bound on those in flight turns away.
[[nodiscard]] double turnedAway(const Estimation& e, LinkIndex index, double time) {
    const LinkSpec& link = e.network.links[index];
    if (link.detail == none) return 0.0;
    const std::uint32_t most = e.network.details[link.detail].maxInFlight;
    constexpr std::uint32_t many = 100'000;
    return most < many ? erlangB(static_cast<int>(most), e.rate(index) * time) : 0.0;
}

/// Mean s before the n-th retry, n from 0.
[[nodiscard]] double backoffBefore(const LinkSpec& link, std::uint32_t n) {
    const double longest = toSeconds(std::min(link.retryMax, never));
    const double base = toSeconds(link.retryBase);
    const double wait = std::min(longest, base * std::pow(link.retryFactor, n));
    switch (link.retryJitter) {
    case Jitter::exact:
        return wait;
    case Jitter::equal:
        return 0.75 * wait;
    case Jitter::full:
        return 0.5 * wait;
    case Jitter::decorrelated: { // evenly between the base and three times the wait before
        double mean = base;
        for (std::uint32_t i = 0; i <= n && mean < longest; ++i)
            mean = 0.5 * (base + 3.0 * mean);
        return std::min(longest, mean);
    }
    }
    return wait;
}
} // namespace

Attempt attemptOver(const Estimation& e, LinkIndex index) {
    const LinkSpec& link = e.network.links[index];
    const NodeEstimate& target = e.nodes[link.to];
    const Inside& inside = e.inside[link.to];
    Attempt attempt;
    double way = link.latency.mean();
    if (link.detail != none) {
        const LinkDetail& detail = e.network.details[link.detail];
        way += detail.returnLatency.mean() +
               (detail.payload.mean() + detail.returnPayload.mean()) / detail.bandwidth;
    }
    if (link.async) {
        attempt.time.mean = way;
        return attempt;
    }
    const bool accepted = inside.accept.has_value();
    attempt.time = {way + inside.accept.value_or(target.latency), accepted ? 0.0 : inside.variance};
    attempt.time.mean = std::min(attempt.time.mean, toSeconds(link.timeout));
    const double away = turnedAway(e, index, attempt.time.mean);
    attempt.refused = away + (1.0 - away) * target.refused;
    attempt.failed = accepted ? 0.0 : (1.0 - attempt.refused) * inside.failed;
    const double bad = attempt.refused + attempt.failed;
    attempt.lost = way;
    if (attempt.failed <= 0.0) return attempt;
    // What all stay, less what those stay that end well.
    const double all = inside.stay / (1.0 - target.refused);
    const double failing = (all - (1.0 - inside.failed) * target.latency) / inside.failed;
    attempt.lost += attempt.failed / bad * std::clamp(failing, 0.0, toSeconds(link.timeout));
    return attempt;
}

namespace {
void updateLink(Estimation& e, LinkIndex index) {
    const LinkSpec& link = e.network.links[index];
    LinkFigures& figures = e.links[index];
    const Attempt once = attemptOver(e, index);
    if (link.detached) {
        figures = {.rate = figures.rate};
        return;
    }
    const auto triesAgain = [&](Ending ending) { return (link.retryOn & only(ending)) != 0; };
    const double again = (triesAgain(Ending::throttled) ? once.refused : 0.0) +
                         (triesAgain(Ending::failed) ? once.failed : 0.0);
    const double good = 1.0 - once.refused - once.failed;
    double reached = 1.0; // share of the calls that come to this attempt
    double spent = 0.0;   // s until then
    double success = 0.0;
    double time = 0.0;
    double lost = 0.0;
    figures.attempts = 0.0;
    for (std::uint32_t n = 0;; ++n) {
        figures.attempts += reached;
        success += reached * good;
        time += reached * good * (spent + once.time.mean);
        const bool last = n == link.retries || again <= 0.0 || reached < 1e-12;
        const double ends = last ? 1.0 - good : 1.0 - good - again;
        lost += reached * ends * (spent + once.lost);
        if (last) break;
        reached *= again;
        spent += once.lost + backoffBefore(link, n);
    }
    const double bad = 1.0 - success;
    figures.time = {success > 0.0 ? time / success : once.time.mean, once.time.variance};
    figures.lost = bad > 1e-15 ? lost / bad : once.lost;
    figures.success = success;
    figures.replaced = 0.0;
    if (link.detail == none || e.network.details[link.detail].fallback == none) return;
    const LinkFigures& other = e.links[e.network.details[link.detail].fallback];
    figures.replaced = bad;
    const double saved = bad * other.success;
    figures.success = success + saved;
    if (figures.success > 0.0)
        figures.time.mean = (time + saved * (figures.lost + other.time.mean)) / figures.success;
    figures.lost += other.lost;
}

} // namespace

void updateCall(Estimation& e, LinkIndex index) {
    const std::uint32_t detail = e.network.links[index].detail;
    if (detail != none && e.network.details[detail].fallback != none)
        updateLink(e, e.network.details[detail].fallback);
    updateLink(e, index);
}

Accesses accessesOf(const Estimation& e, NodeIndex node) {
    Accesses rates;
    for (const LinkIndex link : e.incoming[node])
        (e.network.links[link].write ? rates.writes : rates.reads) += e.rate(link);
    return rates;
}

double Estimation::variationAt(NodeIndex node) const {
    double all = 0.0;
    double sum = 0.0;
    for (const LinkIndex link : incoming[node]) {
        all += rate(link);
        sum += rate(link) * links[link].variation;
    }
    return all > 0.0 ? sum / all : 1.0;
}

void Estimation::doubt(NodeIndex node, std::string_view why) {
    nodes[node].doubted = true;
    std::string sentence = network.nodes[node].title + " " + std::string(why);
    if (said.insert(sentence).second) doubts.push_back(std::move(sentence));
}

} // namespace burst::sim
