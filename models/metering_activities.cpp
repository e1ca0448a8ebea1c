#include "models/metering.h"
#include "models/metering_rules.h"
#include "models/price_units.h"

#include <algorithm>
#include <array>
#include <cassert>

// What activities may say and what they are billed at: the tables of models/activities_*.def, read.

namespace burst::model {

namespace {
using std::string_view;

/// What a figure is, whichever service it is of.
struct Word {
    string_view unit;
    string_view meaning;
};

const std::map<string_view, Word>& words() {
    static const std::map<string_view, Word> all = {
#define GROUP(name, members)
#define FIGURE(name, unit, meaning) {name, {unit, meaning}},
#include "models/activity_figures.def"
#undef FIGURE
#undef GROUP
    };
    return all;
}

/// Figures that go together, by the name of the group.
const std::map<string_view, string_view>& groups() {
    static const std::map<string_view, string_view> all = {
#define GROUP(name, members) {name, members},
#define FIGURE(name, unit, meaning)
#include "models/activity_figures.def"
#undef FIGURE
#undef GROUP
    };
    return all;
}

/// Endings of amounts of data that may be said in each of them, and their units.
constexpr std::array<std::pair<string_view, string_view>, 4> dataEndings{
    {{"gib", "GiB"}, {"gb", "GB"}, {"mib", "MiB"}, {"mb", "MB"}}};

[[nodiscard]] std::vector<string_view> parts(string_view text, string_view separator) {
    std::vector<string_view> all;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        all.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + separator.size(), text.size()));
    }
    return all;
}

[[nodiscard]] ActivityFigure figureOf(string_view name) {
    if (const auto word = words().find(name); word != words().end())
        return {.name = std::string(name),
                .unit = std::string(word->second.unit),
                .meaning = std::string(word->second.meaning)};
    const auto stem = name.substr(0, name.rfind('_') + 1);
    const auto word = words().find(std::string(stem) + "#");
    const auto ending =
        std::ranges::find(dataEndings, name.substr(stem.size()), &std::pair<string_view, string_view>::first);
    assert(word != words().end() && ending != dataEndings.end() && "activity_figures.def explains each name");
    return {.name = std::string(name),
            .unit = std::string(ending->second),
            .meaning = std::string(word->second.meaning)};
}

void addFigures(string_view notation, std::vector<ActivityFigure>& figures) {
    for (auto each : parts(notation, ", ")) {
        if (each.starts_with('@')) {
            addFigures(groups().at(each), figures);
        } else if (each.ends_with('#')) {
            each.remove_suffix(1);
            for (const auto& [ending, unit] : dataEndings)
                figures.push_back(figureOf(std::string(each) + std::string(ending)));
        } else {
            const auto end = each.find_first_of("*=");
            ActivityFigure figure = figureOf(each.substr(0, end));
            figure.rate = each.ends_with('*');
            if (end != string_view::npos && each[end] == '=')
                for (const auto choice : parts(each.substr(end + 1), "|"))
                    figure.choices.emplace_back(choice);
            figures.push_back(std::move(figure));
        }
    }
}

/// "requests_per_day" of "requests", "messages_per_day_per_object" of "messages_per_object".
[[nodiscard]] bool isRateOf(string_view key, string_view name) {
    static constexpr std::array<string_view, 7> periods{"month", "day", "hour",  "minute",
                                                        "min",   "s",   "second"};
    const auto stem = name.substr(0, name.find("_per_"));
    const auto of = name.substr(stem.size());
    return std::ranges::any_of(periods, [&](string_view period) {
        return key == std::string(stem) + "_per_" + std::string(period) + std::string(of);
    });
}
} // namespace

const ActivityFigure* ActivityKind::figure(string_view key) const {
    const auto found = std::ranges::find(figures, key, &ActivityFigure::name);
    return found == figures.end() ? nullptr : &*found;
}

bool ActivityKind::knows(string_view key) const {
    return figure(key) != nullptr || std::ranges::any_of(figures, [&](const ActivityFigure& each) {
               return each.rate && isRateOf(key, each.name);
           });
}

Rules rulesOf(std::initializer_list<ActivityRow> rows, DataUnits units) {
    Rules rules;
    for (const auto& row : rows) {
        ActivityKind kind;
        addFigures(row.figures, kind.figures);
        std::ranges::sort(kind.figures, {}, &ActivityFigure::name);
        if (units == DataUnits::binary)
            for (auto& figure : kind.figures)
                figure.unit = binaryUnit(figure.unit);
        for (const auto sku : parts(row.skus, " "))
            kind.skus.emplace_back(sku);
        for (const auto service : parts(row.services, " "))
            rules.insert({service, {.run = row.rule, .declared = kind}});
    }
    return rules;
}

std::vector<ActivityKind> activityKinds() {
    std::vector<ActivityKind> kinds;
    for (const auto& [platform, rules] : allRulesOfMetering())
        for (const auto& [service, rule] : *rules) {
            kinds.push_back(rule.declared);
            kinds.back().platform = platform;
            kinds.back().service = service;
        }
    return kinds;
}

} // namespace burst::model
