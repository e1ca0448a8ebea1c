#include "models/checks/checks.h"
#include "models/joining.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace burst::model::checks {

namespace {
/// Ends that exist: two different nodes of known kinds.
void checkEnds(const Outline& outline, std::size_t index, Findings& findings) {
    const Link& link = outline.design.links[index];
    const auto& joint = outline.joints[index];
    std::vector<std::string_view> ids;
    const auto dangling = [&](const NodeId& end, std::string_view key) {
        findings.push_back({.rule = "graph.dangling-link",
                            .pointer = outline.linkPointer(index) + step(key),
                            .subject = link.id.text,
                            .text = "The link " + quoted(link.id.text) + " leads " + std::string(key) + " " +
                                    quoted(end.text) + ", which is no node of the design.",
                            .remedy = "Name a node of this design, or remove the link."});
    };
    if (joint.from == none) dangling(link.from, "from");
    if (joint.to == none) dangling(link.to, "to");
    if (joint.from != none && joint.from == joint.to)
        findings.push_back(
            {.rule = "graph.self-link",
             .pointer = outline.linkPointer(index) + "/to",
             .subject = link.id.text,
             .text =
                 "The link " + quoted(link.id.text) + " leads from " + quoted(link.from.text) + " to itself.",
             .remedy = "Link it to another node; for repeated work set \"calls\" or \"retry\"."});
}

/// A rule for the kinds at its ends and for what it does.
void checkRule(const Outline& outline, std::size_t index, Findings& findings) {
    const auto& joint = outline.joints[index];
    if (joint.from == none || joint.to == none || joint.from == joint.to || joint.rule) return;
    const Kind* from = outline.kinds[joint.from];
    const Kind* to = outline.kinds[joint.to];
    if (!from || !to) return;
    const Link& link = outline.design.links[index];
    const Refusal why = refusal(*from, *to);
    const bool wrongOperation = from->rule(to->key, {}) != nullptr;
    findings.push_back({.rule = wrongOperation ? "graph.unknown-operation" : "graph.link-not-allowed",
                        .pointer = outline.linkPointer(index) + (wrongOperation ? "/params/op" : ""),
                        .subject = link.id.text,
                        .text = "The link " + quoted(link.id.text) + " from " + quoted(link.from.text) +
                                " to " + quoted(link.to.text) + ": " + why.text + ".",
                        .remedy = why.remedy});
}
/// The links that are named as fallbacks, by the link that names them.
class Fallbacks {
public:
    explicit Fallbacks(const Outline& outline) : outline_(outline), next_(outline.joints.size(), none) {}

    void check(Findings& findings) {
        for (std::size_t i = 0; i < next_.size(); ++i)
            if (const std::string* name = nameAt(i)) resolve(i, *name, findings);
        for (std::size_t i = 0; i < next_.size(); ++i)
            if (next_[i] != none) checkCircle(i, findings);
    }

private:
    [[nodiscard]] const std::string* nameAt(std::size_t link) const {
        const LinkRule* rule = outline_.joints[link].rule;
        if (!rule || rule->role != LinkRole::call) return nullptr;
        const auto& params = outline_.design.links[link].params;
        const auto found = params.find("fallback");
        const std::string* name = found == params.end() ? nullptr : found->second.text();
        return name && !name->empty() ? name : nullptr;
    }

    /// The index of a link; they are looked up only where a design has fallbacks.
    [[nodiscard]] std::size_t indexOf(const std::string& id) {
        if (byId_.empty())
            for (std::size_t i = 0; i < next_.size(); ++i)
                byId_.emplace(outline_.design.links[i].id.text, i);
        const auto found = byId_.find(id);
        return found == byId_.end() ? none : found->second;
    }

    void resolve(std::size_t link, const std::string& name, Findings& findings) {
        const std::size_t to = indexOf(name);
        const auto& joint = outline_.joints[link];
        const std::string& id = outline_.design.links[link].id.text;
        if (to == none)
            return refuse(link, "link.unknown-fallback",
                          "The fallback " + quoted(name) + " of the link " + quoted(id) +
                              " is no link of the design.",
                          suggestion(name, siblings(link)), findings);
        const auto& other = outline_.joints[to];
        if (other.from != joint.from || !other.rule || other.rule->role != LinkRole::call)
            return refuse(link, "link.foreign-fallback",
                          "The fallback " + quoted(name) + " of the link " + quoted(id) +
                              " is no call from the same node.",
                          "Name another link by which " + quoted(outline_.design.links[link].from.text) +
                              " calls something.",
                          findings);
        next_[link] = to;
    }

    /// Other calls of the same node.
    [[nodiscard]] std::vector<std::string_view> siblings(std::size_t link) const {
        std::vector<std::string_view> ids;
        for (const std::size_t other : outline_.outgoing[outline_.joints[link].from])
            if (const LinkRule* rule = outline_.joints[other].rule;
                other != link && rule && rule->role == LinkRole::call)
                ids.emplace_back(outline_.design.links[other].id.text);
        return ids;
    }

    /// Each link has one fallback at most, so whoever follows them either stops or goes round.
    void checkCircle(std::size_t start, Findings& findings) {
        std::vector<std::size_t> path;
        std::size_t at = start;
        while (at != none && !walked_.contains(at)) {
            walked_.insert(at);
            path.push_back(at);
            at = next_[at];
        }
        const auto first = std::find(path.begin(), path.end(), at);
        if (first == path.end()) return;
        const std::string& id = outline_.design.links[at].id.text;
        const auto length = static_cast<std::size_t>(path.end() - first);
        refuse(at, "link.fallback-circle",
               length == 1 ? "The link " + quoted(id) + " is its own fallback."
                           : "The fallbacks from the link " + quoted(id) + " lead back to it over " +
                                 std::to_string(length) + " links, so a failure would go round for ever.",
               "Remove one of these fallbacks.", findings);
    }

    void refuse(std::size_t link, std::string rule, std::string text, std::string remedy,
                Findings& findings) const {
        findings.push_back({.rule = std::move(rule),
                            .pointer = outline_.linkPointer(link) + "/params/fallback",
                            .subject = outline_.design.links[link].id.text,
                            .text = std::move(text),
                            .remedy = std::move(remedy)});
    }

    const Outline& outline_;
    std::vector<std::size_t> next_{};
    std::unordered_map<std::string_view, std::size_t> byId_{};
    std::unordered_set<std::size_t> walked_{};
};
} // namespace

void checkFallbacks(const Outline& outline, Findings& findings) {
    Fallbacks(outline).check(findings);
}

void checkLinks(const Outline& outline, Findings& findings) {
    std::map<std::tuple<std::size_t, std::size_t, std::string_view>, std::size_t> first;
    std::map<std::pair<std::size_t, LinkRole>, std::size_t> outlet;
    for (std::size_t i = 0; i < outline.joints.size(); ++i) {
        checkEnds(outline, i, findings);
        checkRule(outline, i, findings);
        const auto& joint = outline.joints[i];
        if (!joint.rule || joint.from == joint.to) continue;
        const Link& link = outline.design.links[i];
        const std::string_view op = operationOf(link, *joint.rule);
        const auto [other, isNew] = first.emplace(std::tuple(joint.from, joint.to, op), i);
        if (!isNew) {
            findings.push_back(
                {.rule = "graph.duplicate-link",
                 .pointer = outline.linkPointer(i),
                 .subject = link.id.text,
                 .text = "The link " + quoted(link.id.text) + " repeats " +
                         quoted(outline.design.links[other->second].id.text) + ": both lead from " +
                         quoted(link.from.text) + " to " + quoted(link.to.text) + " with the operation " +
                         quoted(op) + ".",
                 .remedy = "Remove one and set \"calls\" on the other for more than one call."});
            continue;
        }
        const LinkRole role = joint.rule->role;
        const bool single =
            role == LinkRole::redrive || role == LinkRole::onFailure || role == LinkRole::onSuccess;
        if (joint.rule->several || !single) continue;
        const auto [before, only] = outlet.emplace(std::pair(joint.from, role), i);
        if (!only)
            findings.push_back({.rule = "graph.second-" + std::string(op),
                                .pointer = outline.linkPointer(i),
                                .subject = link.id.text,
                                .text = quoted(link.from.text) + " has a second " + std::string(op) +
                                        " link; the first is " +
                                        quoted(outline.design.links[before->second].id.text) + ".",
                                .remedy = "Keep one of them: what it sends on goes to one place."});
    }
}

} // namespace burst::model::checks
