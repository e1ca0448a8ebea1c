#include "models/fix.h"

#include "models/checks/repair.h"
#include "models/edit.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace burst::model {

namespace {
using checks::Repair;

/// A rule that one value mends, whatever else the design is like.
struct PlainFix {
    std::string_view rule{};
    std::string_view key{}; ///< empty = the parameter that the finding names
    Tree value{};           ///< null = back to the default
};

[[nodiscard]] const std::vector<PlainFix>& plainFixes() {
    static const std::vector<PlainFix> all{
        {"balancer.checks-functions", "health_checks", false},
        {"balancer.no-health-checks", "health_checks", true},
        {"bus.archive-grows", "archive_retention", "90 d"},
        {"cache.no-ttl", "", "5 min"},
        {"cache.stampede", "", true},
        {"container.one-task", "min_tasks", 2},
        {"container.start-slow", "min_tasks", 2},
        {"database.connections", "proxy", true},
        {"database.kept-awake", "proxy", false},
        {"database.resume-slow", "min_capacity", 0.5},
        {"external.no-breaker", "breaker", true},
        {"function.broad-permissions", "permissions", "least"},
        {"function.snapshot-unused", "snap_start", "off"},
        {"function.stopped", "reserved", {}},
        {"gateway.cache-idle", "cache", "none"},
        {"graph.unknown-operation", "op", {}},
        {"link.foreign-fallback", "fallback", {}},
        {"link.unknown-dead-letter", "", {}},
        {"link.unknown-fallback", "fallback", {}},
        {"logs.kept-long", "retention", "30 d"},
        {"network.private-unneeded", "network", "public"},
        {"queue.batch-needs-window", "batch_window", "1 s"},
        {"queue.dead-letter-expires", "retention", "14 d"},
        {"queue.few-receives", "max_receive_count", 5},
        {"queue.fifo-batch", "batch_size", 10},
        {"queue.short-polling", "poll_wait", "20 s"},
        {"queue.whole-batch-fails", "partial_failures", true},
        {"retry.no-backoff", "retry_base", "100 ms"},
        {"retry.no-jitter", "retry_jitter", "full"},
        {"router.no-failover", "", true},
        {"router.slow-failover", "ttl", "1 min"},
        {"schedule.herd", "window", "15 min"},
        {"stream.dedicated-waits", "connection", {}},
        {"stream.whole-batch-fails", "bisect", true},
        {"table.provisioned-idle", "auto_scaling", true},
        {"traces.too-many", "sampling", "5 %"},
        {"value.invalid", "", {}},
        {"value.no-figures", "", {}},
        {"workflow.standard-busy", "flavour", "express"},
    };
    return all;
}

/// Rules that are mended by taking the link away.
constexpr std::array<std::string_view, 6> linkless{"graph.dangling-link",     "graph.self-link",
                                                   "graph.duplicate-link",    "graph.second-redrive",
                                                   "graph.second-on-failure", "graph.second-on-success"};

[[nodiscard]] std::optional<Fix> fixFor(const Repair& repair) {
    const auto& rule = repair.finding.rule;
    if (std::find(linkless.begin(), linkless.end(), rule) != linkless.end()) return repair.removeLink();
    for (const auto& plain : plainFixes())
        if (plain.rule == rule) return repair.set(plain.key, plain.value);
    return checks::fixByFigures(repair);
}

/// What rules of advice look at, made when the first fix asks for it.
class Surroundings {
public:
    Surroundings(const Project& project, std::size_t design, const Catalog& catalog,
                 std::vector<const Scenario*> scenarios)
        : outline_(project.designs[design], catalog, "/designs" + checks::step(design)),
          figures_(outline_),
          load_(outline_, figures_, scenarios),
          advice_(outline_, figures_, load_, project, unused_) {}

    checks::Advice& advice() { return advice_; }

private:
    checks::Outline outline_;
    checks::Figures figures_;
    checks::Load load_;
    Findings unused_{};
    checks::Advice advice_;
};

void addFixes(const Project& project, std::size_t design, const Catalog& catalog, const Findings& findings,
              std::vector<std::optional<Fix>>& fixes) {
    const std::string pointer = "/designs" + checks::step(design);
    const checks::Outline outline(project.designs[design], catalog, pointer);
    std::unique_ptr<Surroundings> surroundings;
    const bool broken = checks::isBroken(findings, pointer);
    const auto scenarios = checks::soundScenarios(project, findings);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        auto site = checks::siteOf(outline, findings[i]);
        if (!site) continue;
        if (!broken && !surroundings)
            surroundings = std::make_unique<Surroundings>(project, design, catalog, scenarios);
        fixes[i] = fixFor(
            {outline, findings[i], std::move(*site), surroundings ? &surroundings->advice() : nullptr});
    }
}
} // namespace

std::vector<std::optional<Fix>> fixesOf(const Project& project, const Catalog& catalog,
                                        const Findings& findings) {
    std::vector<std::optional<Fix>> fixes(findings.size());
    for (std::size_t i = 0; i < project.designs.size(); ++i)
        addFixes(project, i, catalog, findings, fixes);
    return fixes;
}

Project fixed(Project project, const Fix& fix) {
    for (auto& design : project.designs) {
        if (design.id != fix.design) continue;
        if (fix.what == Fix::What::removeLink)
            design = withoutItems(std::move(design), {}, {fix.link});
        else if (!fix.link.empty())
            design = withParam(std::move(design), fix.link, fix.parameter, fix.value);
        else
            design = withParam(std::move(design), fix.node, fix.parameter, fix.value);
    }
    return project;
}

} // namespace burst::model
