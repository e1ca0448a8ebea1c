#include "models/checks/checks.h"

#include <algorithm>

namespace burst::model::checks {

namespace {
[[nodiscard]] std::vector<std::string_view> kindKeys() {
    std::vector<std::string_view> keys;
    for (const auto& kind : allKinds())
        keys.emplace_back(kind.key);
    return keys;
}

void checkOffering(const Outline& outline, std::size_t index, Findings& findings) {
    const Node& node = outline.design.nodes[index];
    if (node.offering.empty() || !outline.platform) return;
    std::vector<std::string_view> fitting;
    for (const auto& offering : outline.platform->offerings)
        if (offering.kind == node.kind) fitting.emplace_back(offering.id);
    const std::string choice =
        fitting.empty()
            ? "Leave \"offering\" out: " + outline.platform->title + " offers nothing of this kind."
            : suggestion(node.offering, fitting) + " Or leave \"offering\" out.";
    Finding finding{
        .pointer = outline.nodePointer(index) + "/offering", .subject = node.id.text, .remedy = choice};
    const Offering* offering = outline.platform->offering(node.offering);
    if (!offering) {
        finding.rule = "node.unknown-offering";
        finding.text = outline.platform->title + " has no offering " + quoted(node.offering) + ".";
        findings.push_back(std::move(finding));
    } else if (offering->kind != node.kind) {
        finding.rule = "node.wrong-offering";
        finding.text = offering->title + " (" + quoted(offering->id) + ") is a " + offering->kind + ", but " +
                       quoted(node.id.text) + " is a " + node.kind + ".";
        findings.push_back(std::move(finding));
    }
}
} // namespace

void checkPlatform(const Outline& outline, Findings& findings) {
    const Design& design = outline.design;
    if (!outline.platform) {
        std::vector<std::string_view> known;
        for (const auto& platform : outline.catalog.platforms)
            known.emplace_back(platform.id);
        findings.push_back({.rule = "design.unknown-platform",
                            .pointer = outline.pointer + "/platform",
                            .subject = design.id.text,
                            .text = "The platform " + quoted(design.platform) + " is not in the catalogue.",
                            .remedy = suggestion(design.platform, known)});
        return;
    }
    const auto& regions = outline.platform->regions;
    if (regions.empty() || std::find(regions.begin(), regions.end(), design.region) != regions.end()) return;
    const std::vector<std::string_view> known(regions.begin(), regions.end());
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = "design.unknown-region",
                        .pointer = outline.pointer + "/region",
                        .subject = design.id.text,
                        .text = "The catalogue has no figures of " + outline.platform->title +
                                " for the region " + quoted(design.region) +
                                ": its prices are missing and its limits are those of "
                                "other regions.",
                        .remedy = suggestion(design.region, known)});
}

void checkNodes(const Outline& outline, Findings& findings) {
    const auto keys = kindKeys();
    for (std::size_t i = 0; i < outline.design.nodes.size(); ++i) {
        const Node& node = outline.design.nodes[i];
        if (outline.kinds[i]) {
            checkOffering(outline, i, findings);
            continue;
        }
        findings.push_back({.rule = "node.unknown-kind",
                            .pointer = outline.nodePointer(i) + "/kind",
                            .subject = node.id.text,
                            .text = "The kind " + quoted(node.kind) + " is not simulated by this version.",
                            .remedy = suggestion(node.kind, keys)});
    }
}

} // namespace burst::model::checks
