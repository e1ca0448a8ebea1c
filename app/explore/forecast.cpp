#include "app/explore/forecast.h"

#include "app/report/estimate_report.h"

namespace burst::app {

namespace {

/// The share of requests that do not end well.
std::optional<double> errorsOf(const EstimateResult& result) {
    const auto& estimate = result.estimate;
    if (!(estimate.rate > 0)) return std::nullopt;
    return 1.0 - estimate.answered / estimate.rate;
}

std::optional<double> endToEnd(const std::string& metric, const EstimateResult& result) {
    if (metric.starts_with("latency.")) return result.estimate.latency;
    if (metric == "errors.ratio" || metric == "throttled.ratio") return errorsOf(result);
    if (metric == "success.ratio") {
        const auto errors = errorsOf(result);
        return errors ? std::optional(1.0 - *errors) : std::nullopt;
    }
    if (result.bill.month.currency.empty()) return std::nullopt;
    if (metric == "cost.month") return result.bill.month.total;
    if (metric == "cost.window") return result.bill.window.total;
    return std::nullopt;
}

std::optional<double> ofNode(const std::string& metric, const sim::NodeEstimate& node, const Bill& bill) {
    if (metric.starts_with("latency.")) return node.latency;
    if (metric == "errors.ratio") return 1.0 - (1.0 - node.refused) * (1.0 - node.failed);
    if (metric == "throttled.ratio") return node.refused;
    if (metric == "success.ratio") return (1.0 - node.refused) * (1.0 - node.failed);
    if (metric.starts_with("concurrency.")) return node.concurrency;
    if (metric.starts_with("environments.")) return node.environments;
    if (metric == "cold_starts.ratio") return node.coldStartRatio;
    if (metric == "utilisation") return node.utilisation;
    if (metric == "hit_ratio") return node.hitRatio;
    if (metric == "cost.month" && !bill.month.currency.empty()) {
        const auto found = bill.month.byNode.find(node.id.text);
        return found == bill.month.byNode.end() ? 0.0 : found->second;
    }
    return std::nullopt;
}

} // namespace

Forecast forecast(const Plan& plan, std::size_t point, const std::vector<std::string>& figures) {
    Forecast result;
    const model::Project project = plan.projectAt(point);
    if (auto refused = plan.refusal(project)) return {.refusal = std::move(*refused), .values = {}};
    auto estimate = sim::estimate(project, plan.design, plan.scenario, *plan.catalog, plan.traces);
    if (!estimate) return {.refusal = estimate.error().message(), .values = {}};
    const auto known = estimateResult(std::move(*estimate), project, plan.design, plan.scenario,
                                      *plan.catalog, plan.terms.date);
    for (const auto& figure : figures) {
        const auto [metric, at] = figureName(figure);
        const auto* node = at.empty() ? nullptr : known.estimate.node(model::NodeId(at));
        result.values.push_back(at.empty() ? endToEnd(metric, known)
                                : node     ? ofNode(metric, *node, known.bill)
                                           : std::nullopt);
    }
    return result;
}

} // namespace burst::app
