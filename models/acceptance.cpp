#include "models/acceptance.h"

#include <algorithm>
#include <cstdlib>

namespace burst::model {

namespace {
/// The design that a pointer such as "/designs/2/nodes/0" lies in; empty when it lies in none.
[[nodiscard]] std::string designOf(const Project& project, const std::string& pointer) {
    const std::string head = "/designs/";
    if (!pointer.starts_with(head)) return {};
    const auto index = std::strtoul(pointer.c_str() + head.size(), nullptr, 10);
    return index < project.designs.size() ? project.designs[index].id.text : std::string();
}

[[nodiscard]] std::string textOf(const Tree& entry, std::string_view key) {
    const Tree* value = entry.find(key);
    const std::string* text = value != nullptr ? value->text() : nullptr;
    return text != nullptr ? *text : std::string();
}

[[nodiscard]] bool isAbout(const Tree& entry, const Finding& finding, const std::string& design) {
    return textOf(entry, "rule") == finding.rule && textOf(entry, "subject") == finding.subject &&
           textOf(entry, "design") == design;
}

[[nodiscard]] Tree::List acceptedIn(const Project& project) {
    for (const auto& [key, value] : project.extra)
        if (key == acceptedKey && value.list() != nullptr) return *value.list();
    return {};
}

[[nodiscard]] Project withList(Project project, Tree::List list) {
    const auto place = std::find_if(project.extra.begin(), project.extra.end(),
                                    [](const auto& member) { return member.first == acceptedKey; });
    if (list.empty()) {
        if (place != project.extra.end()) project.extra.erase(place);
    } else if (place != project.extra.end()) {
        place->second = Tree(std::move(list));
    } else {
        project.extra.emplace_back(std::string(acceptedKey), Tree(std::move(list)));
    }
    return project;
}
} // namespace

std::optional<std::string> acceptedBecause(const Project& project, const Finding& finding) {
    if (project.extra.empty()) return std::nullopt;
    const std::string design = designOf(project, finding.pointer);
    for (const auto& entry : acceptedIn(project))
        if (isAbout(entry, finding, design) && textOf(entry, "facts") == finding.text)
            return textOf(entry, "reason");
    return std::nullopt;
}

Project withAcceptance(Project project, const Finding& finding, const std::string& reason) {
    const std::string design = designOf(project, finding.pointer);
    Tree::List list = acceptedIn(project);
    std::erase_if(list, [&](const Tree& entry) { return isAbout(entry, finding, design); });
    list.push_back(Tree(Tree::Object{{"rule", finding.rule},
                                     {"design", design},
                                     {"subject", finding.subject},
                                     {"facts", finding.text},
                                     {"reason", reason}}));
    return withList(std::move(project), std::move(list));
}

Project withoutAcceptance(Project project, const Finding& finding) {
    const std::string design = designOf(project, finding.pointer);
    Tree::List list = acceptedIn(project);
    std::erase_if(list, [&](const Tree& entry) { return isAbout(entry, finding, design); });
    return withList(std::move(project), std::move(list));
}

} // namespace burst::model
