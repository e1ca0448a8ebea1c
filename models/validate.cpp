#include "models/validate.h"

#include "models/bypass.h"
#include "models/checks/checks.h"
#include "models/checks/expressions.h"

#include <algorithm>
#include <iterator>

namespace burst::model {

namespace {
/// A disabled node does nothing that could be unwise; what is wrong with it stays wrong.
void leaveOutDisabled(const Design& design, Findings& findings) {
    std::erase_if(findings, [&](const Finding& finding) {
        if (finding.severity == Finding::Severity::error) return false;
        const Node* node = design.node(NodeId(finding.subject));
        return node && isDisabled(*node);
    });
}

void checkDesign(const Design& design, const Catalog& catalog, const std::string& pointer,
                 Findings& findings) {
    const checks::Outline outline(design, catalog, pointer);
    Findings own;
    for (const auto check :
         {checks::checkPlatform, checks::checkIds, checks::checkNodes, checks::checkLinks,
          checks::checkFallbacks, checks::checkValues, checks::checkCycles, checks::checkReachability,
          checks::checkQueues, checks::checkMessaging, checks::checkSchedules, checks::checkConcurrency,
          checks::checkCapacity, checks::checkWorkflows, checks::checkGroups, checks::checkDesignKeys})
        check(outline, own);
    if (hasDisabled(design)) leaveOutDisabled(design, own);
    findings.insert(findings.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
}
} // namespace

Findings validate(const Project& project, const Catalog& catalog) {
    Findings findings;
    for (std::size_t i = 0; i < project.designs.size(); ++i)
        checkDesign(project.designs[i], catalog, "/designs" + checks::step(i), findings);
    for (const auto check : {checks::checkProjectIds, checks::checkScenarios, checks::checkTraffic,
                             checks::checkFirings, checks::checkObjectives, checks::checkProjectKeys})
        check(project, findings);
    checks::checkFaults(project, catalog, findings);
    checks::checkTerms(project, catalog, findings);
    checks::checkExpressions(project, catalog, findings);
    checks::sortByPlace(findings);
    return findings;
}

Findings validate(const Design& design, const Catalog& catalog, const std::string& pointer) {
    Findings findings;
    checkDesign(design, catalog, pointer, findings);
    checks::sortByPlace(findings);
    return findings;
}

} // namespace burst::model
