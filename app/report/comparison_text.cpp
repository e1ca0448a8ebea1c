#include "app/report/comparison_text.h"

#include "app/report/cause_table.h"
#include "app/report/price_words.h"
#include "app/report/result_tables.h"
#include "models/units.h"
#include "models/wording.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <map>
#include <tuple>

namespace burst::app {

using sim::Difference;
using Verdict = Difference::Verdict;

namespace {
constexpr std::array<const char*, 7> firstOfAll{"latency.p50",  "latency.p95", "latency.p99",
                                                "errors.ratio", "cold_starts", "throttled.ratio",
                                                "cost.month"};
constexpr std::size_t mostParts = 4;
constexpr double worthTelling = 0.05; // of the largest part

const Difference* find(const std::vector<Difference>& all, std::string_view metric) {
    const auto found = std::ranges::find(all, metric, &Difference::metric);
    return found == all.end() ? nullptr : &*found;
}

/// "−54.0", with a true minus.
std::string percent(double share) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", std::abs(100.0 * share));
    return (share < 0.0 ? "−" : "+") + std::string(text.data());
}

std::string sign(double value) {
    return value < 0.0 ? "−" : "+";
}

std::string seconds(double value) {
    return model::showQuantity(std::abs(value), model::Unit::seconds);
}

std::string exactly(double value) {
    if (!std::isfinite(value)) return {};
    std::array<char, 40> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

struct Part {
    std::string words;
    double delta{};
};

/// The largest parts of a difference: "−210 ms waiting at Orders, +14 ms own work at Order".
template <class Show>
std::string largest(std::vector<Part> parts, const Show& show) {
    std::ranges::stable_sort(parts, std::greater{}, [](const Part& part) { return std::abs(part.delta); });
    std::string out;
    for (std::size_t i = 0; i < std::min(parts.size(), mostParts); ++i) {
        if (std::abs(parts[i].delta) <= worthTelling * std::abs(parts.front().delta)) break;
        out += (out.empty() ? "" : ", ") + sign(parts[i].delta) + show(parts[i].delta) + " " + parts[i].words;
    }
    return out;
}

const sim::Attribution* band(const RunResult& run, const std::string& percentile) {
    const auto& all = run.summary.latencyCauses;
    const auto found = std::ranges::find(all, percentile, &sim::Attribution::percentile);
    return found == all.end() ? nullptr : &*found;
}

/// By node and cause what b takes more than a.
std::vector<Part> partsOf(const sim::Attribution& a, const sim::Attribution& b) {
    std::map<std::tuple<std::string, sim::Cause, std::string>, Part> parts;
    const auto add = [&](const sim::Attribution& from, double factor) {
        for (const auto& part : from.parts) {
            auto& sum = parts[{part.node.text, part.cause, part.limit}];
            sum.words = causeWord(part.cause) + " at " + part.title +
                        (part.limit.empty() ? "" : " (" + part.limit + ")");
            sum.delta += factor * part.seconds;
        }
    };
    add(a, -1.0);
    add(b, 1.0);
    std::vector<Part> list;
    for (auto& [key, part] : parts)
        list.push_back(std::move(part));
    return list;
}

/// Whether there is something to say of a difference. One run each is told as it is; a lower bound is not.
bool tells(const Difference& d, const RunResult& a, const RunResult& b) {
    const bool known = boundOf(a, d.metric).empty() && boundOf(b, d.metric).empty();
    return isReal(d) || (d.pairs < 2 && d.delta != 0.0 && known);
}

std::string titleIn(const std::string& node, const RunResult& a, const RunResult& b) {
    for (const auto* run : {&b, &a})
        if (const auto* found = run->summary.node(model::NodeId(node))) return found->title;
    return node.empty() ? "the account" : node;
}
} // namespace

bool isReal(const Difference& difference) {
    return difference.verdict == Verdict::better || difference.verdict == Verdict::worse ||
           difference.verdict == Verdict::differs;
}

std::string realDifferences(const Comparison& comparison, std::size_t other) {
    std::string out;
    for (const char* metric : firstOfAll) {
        const auto* d = find(comparison.differences[other - 1], metric);
        if (d == nullptr || !tells(*d, comparison.runs.front(), comparison.runs[other]) ||
            !std::isfinite(d->relative))
            continue;
        out += (out.empty() ? "" : ", ") + d->metric + " " + percent(d->relative) + " %";
        if (d->relativeLow != d->relativeHigh)
            out += " (" + percent(d->relativeLow) + " to " + percent(d->relativeHigh) + " %)";
    }
    return out;
}

std::string notDistinguished(const std::vector<Difference>& differences) {
    std::vector<std::string> metrics;
    for (const auto& d : differences)
        if (d.verdict == Verdict::noise) metrics.push_back(d.metric);
    return model::listed(metrics);
}

std::string latencyExplained(const Comparison& pair) {
    const RunResult& a = pair.runs[0];
    const RunResult& b = pair.runs[1];
    for (const char* percentile : {"p99", "p95", "p50"}) {
        const auto* d = find(pair.differences.front(), std::string("latency.") + percentile);
        const auto* before = band(a, percentile);
        const auto* after = band(b, percentile);
        if (d == nullptr || !tells(*d, a, b) || before == nullptr || after == nullptr) continue;
        const double delta = after->seconds - before->seconds;
        const auto parts = largest(partsOf(*before, *after), seconds);
        if (parts.empty()) continue;
        return "Around " + std::string(percentile) + ", requests take " + seconds(delta) +
               (delta < 0.0 ? " less" : " more") + " in B than in A: " + parts + ".";
    }
    return {};
}

std::string costExplained(const Comparison& pair) {
    const RunResult& a = pair.runs[0];
    const RunResult& b = pair.runs[1];
    const auto* d = find(pair.differences.front(), "cost.month");
    if (d == nullptr || !tells(*d, a, b)) return {};
    std::map<std::string, Part> parts;
    const auto add = [&](const RunResult& run, double factor) {
        for (const auto& line : run.bill.month.lines) {
            auto& sum = parts[line.node];
            sum.words = titleIn(line.node, a, b);
            sum.delta += factor * line.amount;
        }
    };
    add(a, -1.0);
    add(b, 1.0);
    std::vector<Part> list;
    for (auto& [node, part] : parts)
        list.push_back(std::move(part));
    const auto money = [&](double amount) { return showMoney(std::abs(amount), a.bill.month.currency); };
    const auto words = largest(std::move(list), money);
    if (words.empty()) return {};
    const double delta = b.bill.month.total - a.bill.month.total;
    return "B costs " + money(delta) + (delta < 0.0 ? " less" : " more") + " a month than A: " + words + ".";
}

Table comparisonData(const Comparison& comparison, const std::vector<std::string>& names) {
    Table table({{"design_a"},
                 {"design_b"},
                 {"metric"},
                 {"a"},
                 {"b"},
                 {"difference"},
                 {"low"},
                 {"high"},
                 {"relative"},
                 {"pairs"},
                 {"verdict"}});
    for (std::size_t i = 0; i < comparison.differences.size(); ++i)
        for (const auto& d : comparison.differences[i])
            table.add({names.front(), names[i + 1], d.metric, exactly(d.a), exactly(d.b), exactly(d.delta),
                       exactly(d.low), exactly(d.high), exactly(d.relative), std::to_string(d.pairs),
                       std::string(verdictName(d.verdict))});
    return table;
}

} // namespace burst::app
