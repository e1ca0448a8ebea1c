#include "app/report/bill.h"

#include "models/billed_nodes.h"
#include "models/io/price_figures.h"
#include "simulator/analysis/statistics.h"

#include <algorithm>

namespace burst::app {

namespace {

Bill noBill() {
    Bill none;
    none.month.currency.clear();
    return none;
}

/// Requests of all clients in a replication's window.
double offeredPerWindow(const sim::Summary& summary) {
    return static_cast<double>(summary.requests.offered) / std::max(1, summary.replications);
}

BudgetUse budgetUse(const model::Budget& budget, const Bill& bill) {
    BudgetUse use{.month = budget.month, .used = bill.month.total / budget.month, .alerts = {}};
    for (const double alert : budget.alerts)
        use.alerts.push_back({alert, use.used >= alert});
    return use;
}

} // namespace

Bill bill(const sim::Summary& summary, const model::Design& design, const model::Scenario& scenario,
          const model::Catalog& catalog, const model::PriceTerms& terms) {
    Bill result = noBill();
    result.monthShare = scenario.monthShare;
    const model::Platform* platform = catalog.platform(design.platform);
    if (!platform || platform->prices.empty() || !(summary.simulated > 0.0)) return result;
    const model::BilledNodes nodes(design, catalog);
    const auto priced = [&](const model::Usage& usage, model::Allowance allowance) {
        model::PriceTerms own = terms;
        own.allowance = allowance;
        return model::price(nodes.lines(usage), *platform, design.region, own);
    };
    const auto month = [&](const model::Usage& usage, double scale) {
        return priced(model::monthly(usage, design, summary.simulated, scenario.monthShare, scale),
                      model::Allowance::apply);
    };
    result.month = month(summary.usage, 1.0);
    result.window = priced(summary.usage, model::Allowance::ignore);
    for (const auto& usage : summary.usageByReplication)
        result.monthByReplication.push_back(month(usage, 1.0).total);
    if (result.monthByReplication.size() > 1)
        result.confidence = sim::confidenceInterval(result.monthByReplication);
    const double windows = model::hoursPerMonth * 3600.0 / summary.simulated;
    result.requests = offeredPerWindow(summary) * windows * scenario.monthShare;
    constexpr double million = 1e6;
    if (result.requests > 0.0)
        result.nextMillion = month(summary.usage, 1.0 + million / result.requests).total - result.month.total;
    return result;
}

Bill bill(const sim::Summary& summary, const model::Project& project, const model::Catalog& catalog,
          const std::string& date) {
    const model::Design* design = project.design(summary.design);
    const model::Scenario* scenario = project.scenario(summary.scenario);
    if (!design || !scenario) return noBill();
    Bill result = bill(summary, *design, *scenario, catalog, {.date = date, .discounts = project.discounts});
    if (project.budget && project.budget->month > 0 && !result.month.currency.empty())
        result.budget = budgetUse(*project.budget, result);
    return result;
}

Bill inCurrency(Bill bill, const model::Currency& currency) {
    if (currency.code.empty() || bill.month.currency.empty() || bill.month.currency == currency.code)
        return bill;
    bill.month = model::inCurrency(std::move(bill.month), currency);
    bill.window = model::inCurrency(std::move(bill.window), currency);
    for (double& total : bill.monthByReplication)
        total *= currency.rate;
    if (bill.confidence) {
        bill.confidence->first *= currency.rate;
        bill.confidence->second *= currency.rate;
    }
    if (bill.nextMillion) *bill.nextMillion *= currency.rate;
    if (bill.budget) bill.budget->month *= currency.rate;
    return bill;
}

model::Result<PricingPlace> readPricingPlace(const std::string& text, const model::Platform& platform) {
    const auto at = text.find('@');
    PricingPlace place{.region = text.substr(0, at),
                       .date = at == std::string::npos ? "" : text.substr(at + 1)};
    const auto refusal = [&](const std::string& sentence) {
        return model::Error{model::Error::Cause::badInput, text, sentence};
    };
    if (at != std::string::npos && !model::isDay(place.date))
        return refusal("\"" + place.date + "\" is no day; write REGION@DATE such as eu-west-1@2026-11-01.");
    const auto& regions = platform.regions;
    // A user's own prices may be for a region that the price book does not have.
    const bool priced = std::any_of(platform.prices.begin(), platform.prices.end(),
                                    [&](const auto& price) { return price.region == place.region; });
    if (place.region.empty() || priced ||
        std::find(regions.begin(), regions.end(), place.region) != regions.end())
        return place;
    std::string all;
    for (const auto& region : regions)
        all += (all.empty() ? "" : ", ") + region;
    return refusal(platform.title + " has no such region here; there is " + all + ".");
}

BillElsewhere billElsewhere(const sim::Summary& summary, const model::Project& project,
                            const model::Catalog& catalog, const PricingPlace& place,
                            const BillTerms& terms) {
    model::Project moved = project;
    for (auto& design : moved.designs)
        if (design.id == summary.design && !place.region.empty()) design.region = place.region;
    const std::string date = place.date.empty() ? terms.date : place.date;
    Bill there = inCurrency(bill(summary, moved, catalog, date), terms.currency);
    const std::string region = there.month.region;
    return {region.empty() ? place.region : region, date, std::move(there)};
}

} // namespace burst::app
