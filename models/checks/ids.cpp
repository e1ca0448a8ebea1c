#include "models/checks/checks.h"

#include <algorithm>

namespace burst::model::checks {

namespace {
[[nodiscard]] bool wordLetter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

[[nodiscard]] bool wellFormed(std::string_view id) {
    constexpr std::size_t longest = 64;
    return !id.empty() && id.size() <= longest && wordLetter(id.front()) &&
           std::all_of(id.begin(), id.end(),
                       [](char c) { return wordLetter(c) || c == '_' || c == '.' || c == '-'; });
}

/// The ids of one list of the file, which have to differ among themselves.
template <class Items>
void checkList(const Items& items, const std::string& list, std::string_view noun, Findings& findings) {
    std::unordered_map<std::string_view, std::size_t> first;
    first.reserve(items.size());
    std::size_t index = 0;
    for (const auto& item : items) {
        const std::string& id = item.id.text;
        const std::string place = list + step(index) + "/id";
        if (id.empty()) {
            findings.push_back({.rule = "id.empty",
                                .pointer = place,
                                .text = "This " + std::string(noun) + " has no id.",
                                .remedy = "Give it an \"id\" that no other " + std::string(noun) + " has."});
        } else if (!wellFormed(id)) {
            findings.push_back({.rule = "id.malformed",
                                .pointer = place,
                                .subject = id,
                                .text = "The id " + quoted(id) + " is not well-formed.",
                                .remedy =
                                    "Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with "
                                    "a letter or digit."});
        } else if (const auto [at, isNew] = first.emplace(id, index); !isNew) {
            findings.push_back({.rule = "id.duplicate",
                                .pointer = place,
                                .subject = id,
                                .text = "The id " + quoted(id) + " is taken by the " + std::string(noun) +
                                        " at " + list + step(at->second) + ".",
                                .remedy = "Give this " + std::string(noun) + " an id of its own."});
        }
        ++index;
    }
}
} // namespace

void checkIds(const Outline& outline, Findings& findings) {
    const Design& design = outline.design;
    checkList(design.nodes, outline.pointer + "/nodes", "node", findings);
    checkList(design.links, outline.pointer + "/links", "link", findings);
    checkList(design.groups, outline.pointer + "/groups", "group", findings);
    checkList(design.notes, outline.pointer + "/notes", "note", findings);
}

void checkProjectIds(const Project& project, Findings& findings) {
    if (project.designs.empty())
        findings.push_back({.rule = "project.no-design",
                            .pointer = "/designs",
                            .text = "The project has no design.",
                            .remedy = "Add a design: an object with an \"id\", \"nodes\" and \"links\"."});
    checkList(project.designs, "/designs", "design", findings);
    checkList(project.scenarios, "/scenarios", "scenario", findings);
}

void checkGroups(const Outline& outline, Findings& findings) {
    for (std::size_t g = 0; g < outline.design.groups.size(); ++g) {
        const Group& group = outline.design.groups[g];
        for (std::size_t m = 0; m < group.members.size(); ++m) {
            const std::string& member = group.members[m].text;
            if (outline.nodeById.contains(member)) continue;
            findings.push_back({.severity = Finding::Severity::warning,
                                .rule = "group.unknown-member",
                                .pointer = outline.pointer + "/groups" + step(g) + "/members" + step(m),
                                .subject = group.id.text,
                                .text = "The group " + quoted(group.id.text) + " frames " + quoted(member) +
                                        ", which is no node of the design.",
                                .remedy = "Take it out of \"members\", or correct its spelling."});
        }
    }
}

} // namespace burst::model::checks
