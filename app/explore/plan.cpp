#include "app/explore/plan.h"

#include "app/report/result_json.h"
#include "models/io/json_text.h"
#include "models/io/project_json.h"
#include "models/validate.h"
#include "simulator/experiment.h"

#include <algorithm>
#include <bit>

namespace burst::app {

using model::Error;
using model::Result;
using model::Tree;

namespace {

/// FNV-1a over the bits of numbers: tells one trace from another.
class Digest {
public:
    void add(double value) {
        constexpr std::uint64_t prime = 1099511628211U;
        state_ = (state_ ^ std::bit_cast<std::uint64_t>(value)) * prime;
    }
    [[nodiscard]] std::int64_t value() const { return static_cast<std::int64_t>(state_ >> 1U); }

private:
    std::uint64_t state_{14695981039346656037U};
};

Tree tracesJson(const model::Traces& traces) {
    Tree::Object all;
    for (const auto& [file, trace] : traces) {
        Digest digest;
        digest.add(trace->interval);
        for (const auto* numbers : {&trace->times, &trace->counts})
            for (const double number : *numbers)
                digest.add(number);
        all.emplace_back(file, digest.value());
    }
    return all;
}

/// Tells one price book from another, the user's own prices among it.
std::int64_t pricesDigest(const model::Platform& platform) {
    Digest digest;
    for (const auto& price : platform.prices) {
        digest.add(price.price);
        for (const auto& tier : price.tiers)
            digest.add(tier.price);
    }
    return digest.value();
}

} // namespace

std::size_t Plan::size() const {
    std::size_t points = 1;
    for (const auto& variation : variations)
        points *= variation.values.size();
    return points;
}

std::vector<std::size_t> Plan::valuesAt(std::size_t point) const {
    std::vector<std::size_t> values(variations.size());
    for (std::size_t i = variations.size(); i-- > 0;) {
        values[i] = point % variations[i].values.size();
        point /= variations[i].values.size();
    }
    return values;
}

model::Project Plan::projectAt(std::size_t point) const {
    model::Project changed = project;
    const auto values = valuesAt(point);
    for (std::size_t i = 0; i < variations.size(); ++i)
        changed = varied(std::move(changed), design, scenario, variations[i], values[i]);
    return changed;
}

std::optional<std::string> Plan::refusal(const model::Project& changed) const {
    model::Project asked = changed;
    std::erase_if(asked.designs, [&](const auto& each) { return each.id != design; });
    std::erase_if(asked.scenarios, [&](const auto& each) { return each.id != scenario; });
    for (const auto& finding : model::validate(asked, *catalog))
        if (finding.severity == model::Finding::Severity::error)
            return finding.text + (finding.remedy.empty() ? "" : " " + finding.remedy);
    return std::nullopt;
}

Tree Plan::valuesJson(std::size_t point) const {
    Tree::Object all;
    const auto values = valuesAt(point);
    for (std::size_t i = 0; i < variations.size(); ++i)
        all.emplace_back(variations[i].name(), variations[i].values[values[i]]);
    return all;
}

Result<std::vector<Variation>> readVariations(const std::vector<std::string>& texts,
                                              const model::Project& project, const model::DesignId& design,
                                              const model::ScenarioId& scenario) {
    std::vector<Variation> variations;
    std::size_t points = 1;
    for (const auto& text : texts) {
        const auto refused = [&](const std::string& why) {
            return Error{Error::Cause::badInput, "--vary " + text, why};
        };
        auto variation = readVariation(text, *project.design(design), *project.scenario(scenario));
        if (!variation) return variation.error();
        if (std::ranges::find(variations, variation->name(), &Variation::name) != variations.end())
            return refused(variation->name() + " is varied twice.");
        points *= variation->values.size(); // at most mostPoints * mostValues: no overflow
        if (points > mostPoints)
            return refused("with it these are " + std::to_string(points) + " points or more; at most " +
                           std::to_string(mostPoints) + " are run.");
        variations.push_back(std::move(*variation));
    }
    return variations;
}

Result<PointResult> runPoint(const Plan& plan, std::size_t point, int threads, std::stop_token stop) {
    PointResult result{.point = point};
    const model::Project project = plan.projectAt(point);
    if (const auto wrong = plan.refusal(project)) {
        result.refusal = *wrong;
        return result;
    }
    auto summary = sim::simulate(project, plan.design, plan.scenario, *plan.catalog, plan.traces,
                                 {.seed = plan.seed, .replications = plan.replications, .threads = threads},
                                 nullptr, stop);
    if (!summary) {
        result.refusal = summary.error().message();
        return result;
    }
    if (!summary->complete) return Error{Error::Cause::cancelled, {}, "cancelled."};
    result.fingerprint = summary->fingerprint;
    result.replications = summary->replications;
    result.events = summary->events;
    const RunResult run = runResult(std::move(*summary), project, *plan.catalog, plan.terms);
    result.figures = figuresOf(run, *project.design(plan.design));
    return result;
}

std::string planText(const Plan& plan) {
    Tree::List variations;
    for (const auto& variation : plan.variations)
        variations.emplace_back(
            Tree::Object{{"name", variation.name()}, {"values", Tree::List(variation.values)}});
    const auto* platform = plan.catalog->platform(plan.project.design(plan.design)->platform);
    Tree::Object all{{"version", BURSTLAB_VERSION},       {"project", model::writeProject(plan.project)},
                     {"design", plan.design.text},        {"scenario", plan.scenario.text},
                     {"traces", tracesJson(plan.traces)}, {"prices", platform ? pricesDigest(*platform) : 0},
                     {"date", plan.terms.date},           {"currency", plan.terms.currency.code},
                     {"rate", plan.terms.currency.rate},  {"vary", std::move(variations)}};
    if (plan.seed) all.emplace_back("seed", std::to_string(*plan.seed));
    if (plan.replications) all.emplace_back("replications", *plan.replications);
    return model::dumpJson(all);
}

} // namespace burst::app
