#include "app/report/assumptions.h"

#include "models/bypass.h"
#include "models/distribution.h"
#include "models/resolve.h"
#include "models/units.h"

#include <algorithm>

namespace burst::app {

namespace {

using model::Setting;
using model::showQuantity;
using model::Unit;

std::string valueText(const Setting& setting) {
    const model::Unit unit = setting.parameter->unit;
    if (setting.parameter->type == model::Parameter::Type::distribution) {
        const auto distribution = model::parseDistribution(setting.value, unit);
        if (distribution) return model::describe(*distribution, unit);
    }
    if (const auto* text = setting.value.text()) return *text;
    if (const auto* truth = setting.value.truth()) return *truth ? "yes" : "no";
    if (const auto* list = setting.value.list()) return std::to_string(list->size()) + " entries";
    return setting.value.isNumber() ? showQuantity(setting.value.number(), unit) : std::string();
}

std::string originText(const Setting& setting) {
    switch (setting.origin) {
    case model::Origin::setting:
        return "this design";
    case model::Origin::offering:
        return setting.provider.empty() ? "provider" : setting.provider;
    case model::Origin::kind:
        break;
    }
    return "default";
}

/// Where the value comes from in the end; the source of a range says nothing about a designer's own value.
std::string sourceText(const Setting& setting) {
    if (setting.origin == model::Origin::setting) return "set by the designer";
    if (setting.source.empty()) return "no published figure";
    return setting.source + (setting.asOf.empty() ? "" : " (" + setting.asOf + ")");
}

Assumptions of(std::string title, const model::Settings& settings) {
    Assumptions result{std::move(title),
                       Table({{"parameter"}, {"value"}, {"from"}, {"certainty"}, {"source"}}), 0};
    for (const Setting& setting : settings.all()) {
        if (setting.value.isNull()) continue;
        const bool own = setting.origin == model::Origin::setting;
        if (!own && setting.certainty == model::Certainty::assumed) ++result.guesses;
        result.table.add({setting.parameter->title, valueText(setting), originText(setting),
                          own ? "yours" : std::string(model::certaintyName(setting.certainty)),
                          sourceText(setting)});
    }
    return result;
}

std::string rates(const std::vector<model::RatePoint>& profile) {
    if (profile.empty()) return "no requests";
    const auto shown = [](double rate) { return showQuantity(rate, Unit::perSecond); };
    const auto [low, high] = std::minmax_element(
        profile.begin(), profile.end(), [](const auto& a, const auto& b) { return a.rate < b.rate; });
    if (low->rate == high->rate) return shown(low->rate);
    return shown(low->rate) + " to " + shown(high->rate) + ", highest " +
           showQuantity(high->at, Unit::seconds) + " after the start, " + std::to_string(profile.size()) +
           " corners";
}

std::string usersText(const model::Traffic& traffic) {
    double most = 0.0;
    for (const auto& point : traffic.users)
        most = std::max(most, point.rate * traffic.scale);
    return (traffic.users.size() > 1 ? "up to " : "") + showQuantity(most, Unit::none) +
           " users who wait for the answer and think " + model::describe(traffic.think, Unit::seconds);
}

std::string statesText(const model::TwoStates& states) {
    const auto state = [&](std::size_t i) {
        return showQuantity(states.rates[i], Unit::perSecond) + " for " +
               showQuantity(states.sojourns[i], Unit::seconds);
    };
    return "random with bursts (two states), " + state(0) + " and " + state(1) + " by turns on average";
}

/// Nothing for single requests.
std::string batchText(const model::Distribution& batch) {
    if (batch == model::Traffic().batch) return {};
    return ", in batches of " + model::describe(batch, Unit::none);
}

std::string trafficText(const model::Traffic& traffic) {
    using Process = model::Traffic::Process;
    const std::string scaled =
        (traffic.scale == 1.0 ? std::string() : ", times " + showQuantity(traffic.scale, Unit::none)) +
        batchText(traffic.batch);
    switch (traffic.process) {
    case Process::constant:
        return "evenly spaced, " + rates(traffic.profile) + scaled;
    case Process::poisson:
        return "random (Poisson), " + rates(traffic.profile) + scaled;
    case Process::renewal:
        return "random, time between requests " + model::describe(traffic.gap, Unit::seconds) + scaled;
    case Process::mmpp:
        return statesText(traffic.states) + scaled;
    case Process::closed:
        return usersText(traffic);
    case Process::trace:
        break;
    }
    const std::string what = traffic.file.empty()
                                 ? std::to_string(traffic.times.size()) + " arrivals listed in the project"
                                 : "recorded in " + traffic.file;
    return what + scaled +
           (traffic.speed == 1.0 ? "" : ", " + showQuantity(traffic.speed, Unit::none) + " times as fast") +
           (traffic.loop ? ", repeated" : "");
}

std::string titleOf(const model::Design& design, const model::NodeId& id) {
    const model::Node* node = design.node(id);
    return node ? node->title() : id.text;
}

} // namespace

std::vector<Assumptions> assumptions(const model::Design& drawn, const model::Catalog& catalog) {
    const model::Design design = model::bypassed(drawn).design;
    std::vector<Assumptions> all;
    all.push_back(of("Account", model::Settings::ofAccount(design, catalog)));
    for (const auto& node : design.nodes)
        if (!model::isDisabled(node))
            all.push_back(
                of(node.title() + " (" + node.kind + ")", model::Settings::of(node, design, catalog)));
    for (const auto& link : design.links)
        all.push_back(of(titleOf(design, link.from) + " \u2192 " + titleOf(design, link.to),
                         model::Settings::of(link, design, catalog)));
    std::erase_if(all, [](const Assumptions& a) { return a.table.empty(); });
    return all;
}

Table trafficTable(const model::Scenario& scenario, const model::Design& design) {
    Table table({{"source"}, {"arrivals"}});
    for (const auto& [node, traffic] : scenario.traffic)
        table.add({titleOf(design, node), trafficText(traffic)});
    return table;
}

} // namespace burst::app
