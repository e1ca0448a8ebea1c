#include "app/report/bill.h"

#include "simulator/analysis/statistics.h"

namespace burst::app {

Bill bill(const sim::Summary& summary, const model::Design& design, const model::Scenario& scenario,
          const model::Catalog& catalog) {
    Bill result;
    result.monthShare = scenario.monthShare;
    result.month.currency.clear();
    const model::Platform* platform = catalog.platform(design.platform);
    if (!platform || platform->prices.empty() || !(summary.simulated > 0.0)) return result;
    const auto priced = [&](const model::Usage& usage, model::Allowance allowance) {
        return model::price(model::usageLines(usage, design, catalog), *platform, design.region, allowance);
    };
    const auto month = [&](const model::Usage& usage) {
        return priced(model::monthly(usage, design, summary.simulated, scenario.monthShare),
                      model::Allowance::apply);
    };
    result.month = month(summary.usage);
    result.window = priced(summary.usage, model::Allowance::ignore);
    for (const auto& usage : summary.usageByReplication)
        result.monthByReplication.push_back(month(usage).total);
    if (result.monthByReplication.size() > 1)
        result.confidence = sim::confidenceInterval(result.monthByReplication);
    return result;
}

Bill bill(const sim::Summary& summary, const model::Project& project, const model::Catalog& catalog) {
    const model::Design* design = project.design(summary.design);
    const model::Scenario* scenario = project.scenario(summary.scenario);
    if (!design || !scenario) {
        Bill none;
        none.month.currency.clear();
        return none;
    }
    return bill(summary, *design, *scenario, catalog);
}

} // namespace burst::app
