#include "models/checks/load.h"
#include "models/recurrence.h"

#include <algorithm>
#include <cmath>

namespace burst::model::checks {

namespace {
/// More would take memory that the size of a file decides.
constexpr std::size_t mostKept = 4096;

[[nodiscard]] double meanIn(const Settings& settings, std::string_view key) {
    if (!settings.find(key)) return 0.0;
    const auto found = settings.distribution(key);
    return found ? mean(*found) : 0.0;
}
} // namespace

std::shared_ptr<const Settings> Figures::of(std::size_t node) {
    if (const auto found = nodes_.find(node); found != nodes_.end()) return found->second;
    if (nodes_.size() >= mostKept) nodes_.clear();
    return nodes_.emplace(node, std::make_shared<const Settings>(outline_.settingsOf(node))).first->second;
}

std::shared_ptr<const Settings> Figures::ofLink(std::size_t link) {
    if (const auto found = links_.find(link); found != links_.end()) return found->second;
    if (links_.size() >= mostKept) links_.clear();
    return links_.emplace(link, std::make_shared<const Settings>(outline_.settingsOfLink(link)))
        .first->second;
}

const Settings& Figures::account() {
    if (!account_)
        account_ = std::make_unique<const Settings>(Settings::ofAccount(outline_.design, outline_.catalog));
    return *account_;
}

double Figures::meanOf(std::size_t node, std::string_view key) {
    return meanIn(*of(node), key);
}

double Figures::meanOfLink(std::size_t link, std::string_view key) {
    return meanIn(*ofLink(link), key);
}

double periodOf(const Settings& schedule) {
    const auto recurrence = Recurrence::parse(schedule.text("expression"));
    if (!recurrence) return 0.0;
    constexpr std::int64_t begin = 1767225600; // 2026-01-01, a Thursday
    const auto first = recurrence->next(begin, begin);
    const auto second = first ? recurrence->next(*first + 1, begin) : std::nullopt;
    return second ? static_cast<double>(*second - *first) : 0.0;
}

double shareOfFirst(double items, double exponent) {
    constexpr double exact = 1000;
    double sum = 0;
    for (double n = 1; n <= std::min(items, exact); ++n)
        sum += std::pow(n, -exponent);
    // The rest by the integral from one half below to one half above.
    if (items > exact) {
        const double from = exact + 0.5;
        const double to = items + 0.5;
        sum += std::abs(exponent - 1) < 1e-9
                   ? std::log(to / from)
                   : (std::pow(to, 1 - exponent) - std::pow(from, 1 - exponent)) / (1 - exponent);
    }
    return sum > 0 ? 1.0 / sum : 1.0;
}

double ownWorkOf(const Settings& function, double p) {
    const auto work = function.distribution("compute");
    if (!work) return 0.0;
    const double measured = p > 0 ? quantile(*work, p) : mean(*work);
    const auto at = function.quantity("compute_memory");
    const double whole = function.number("full_cpu_memory");
    const double memory = function.number("memory");
    if (!at || *at <= 0 || whole <= 0 || memory <= 0) return measured;
    const double bound = function.number("cpu_share");
    return measured * (1 - bound + bound * std::min(1.0, *at / whole) / std::min(1.0, memory / whole));
}

bool writes(const Link& link, const LinkRule& rule) {
    const std::string_view op = operationOf(link, rule);
    return op == "write" || op == "put";
}

} // namespace burst::model::checks
