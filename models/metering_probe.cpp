#include "models/metering.h"
#include "models/metering_rules.h"

#include <array>
#include <utility>

// What can be said of activities, found by trying their rules with one figure or two at a time.

namespace burst::model {

namespace {
using Sort = Probe::Sort;

/// Values that a figure may have, one for each way on which a rule may go.
[[nodiscard]] std::vector<Tree> samplesOf(const Probe::Figure& figure) {
    switch (figure.sort) {
    case Sort::unknown:
    case Sort::amount:
        return {Tree(1.0)};
    case Sort::share:
        return {Tree(0.5)};
    case Sort::flag:
        return {Tree(true)};
    case Sort::pair:
        return {Tree(Tree::List{Tree(1.0), Tree(1.0)})};
    case Sort::pairs:
        return {Tree(Tree::List{Tree(Tree::List{Tree(1.0), Tree(1.0)})})};
    case Sort::texts:
        return {Tree(Tree::List{Tree("eastus")})};
    case Sort::choice:
        break;
    }
    std::vector<Tree> samples;
    for (const auto& choice : figure.choices)
        samples.emplace_back(choice);
    return samples;
}

void tryRule(Rule rule, const Params& figures, Probe& probe) {
    Activity activity;
    activity.figures = figures;
    Figures in(activity, probe);
    rule(in);
}

/// One more round of trials: each figure alone, and each beside those that decide what is asked, as far as
/// one of the two was not known at the last round.
void tryAll(Rule rule, const std::map<std::string, Probe::Figure>& before, Probe& probe) {
    const auto known = probe.figures;
    for (const auto& [key, figure] : known)
        for (const Tree& value : samplesOf(figure)) {
            tryRule(rule, {{key, value}}, probe);
            if (!figure.decides) continue;
            const auto earlier = before.find(key);
            const bool decided = earlier != before.end() && earlier->second.decides;
            for (const auto& [other, its] : known)
                if (other != key && !(decided && before.contains(other)))
                    for (const Tree& second : samplesOf(its))
                        tryRule(rule, {{key, value}, {other, second}}, probe);
        }
}

/// "requests_per_day" where there are "requests": a count may be said as a rate.
[[nodiscard]] bool isRate(const std::string& name, const Probe& probe) {
    const auto rate = name.rfind("_per_");
    return rate != std::string::npos && probe.figures.contains(name.substr(0, rate));
}

[[nodiscard]] std::string unitOf(const std::string& name, const Probe::Figure& figure) {
    // The first that fits; what it is of or for each of ("cpu_ms_per_request") comes after.
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 18> endings{
        {{"gb_s", "GB·s"},
         {"gb_seconds", "GB·s"},
         {"gib_seconds", "GiB·s"},
         {"mb_ms", "MB·ms"},
         {"_ms", "ms"},
         {"_s", "s"},
         {"kb", "KB"},
         {"mb", "MB"},
         {"mib", "MiB"},
         {"gb", "GB"},
         {"gib", "GiB"},
         {"tib", "TiB"},
         {"cpu_ghz", "GHz"},
         {"seconds", "s"},
         {"hours", "h"},
         {"minutes", "min"},
         {"days", "d"},
         {"months", "months"}}};
    switch (figure.sort) {
    case Sort::share:
        return "0 to 1";
    case Sort::flag:
        return "true or false";
    case Sort::choice:
        return "one of";
    case Sort::pair:
        return "[number, number]";
    case Sort::pairs:
        return "[[number, number], …]";
    case Sort::texts:
        return "[text, …]";
    case Sort::unknown:
    case Sort::amount:
        break;
    }
    const std::string_view what = std::string_view(name).substr(0, name.find("_per_"));
    for (const auto& [ending, unit] : endings)
        if (what.ends_with(ending)) return std::string(unit);
    return "number";
}

[[nodiscard]] ActivityKind kindOf(Rule rule) {
    Probe probe;
    tryRule(rule, {}, probe);
    constexpr int rounds = 3; // a figure that opens up another, and that one more
    std::map<std::string, Probe::Figure> before;
    for (int round = 0; round < rounds && before.size() < probe.figures.size(); ++round) {
        const auto known = probe.figures;
        tryAll(rule, before, probe);
        before = known;
    }
    ActivityKind kind;
    for (const auto& [name, figure] : probe.figures)
        if (!isRate(name, probe)) kind.figures.push_back({name, unitOf(name, figure), figure.choices});
    kind.skus.assign(probe.skus.begin(), probe.skus.end());
    return kind;
}
} // namespace

std::vector<ActivityKind> activityKinds() {
    std::vector<ActivityKind> kinds;
    std::map<Rule, ActivityKind> seen; // some services have several names
    for (const auto& [platform, rules] : allRulesOfMetering())
        for (const auto& [service, rule] : *rules) {
            const auto [found, isNew] = seen.try_emplace(rule);
            if (isNew) found->second = kindOf(rule);
            kinds.push_back(found->second);
            kinds.back().platform = platform;
            kinds.back().service = service;
        }
    return kinds;
}

} // namespace burst::model
