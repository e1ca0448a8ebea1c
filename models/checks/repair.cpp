#include "models/checks/repair.h"

#include "models/kind.h"

#include <charconv>

namespace burst::model::checks {

namespace {
/// A value for people: "512 MB", "on".
[[nodiscard]] std::string shown(const Parameter& parameter, const Tree& value) {
    if (value.isNull()) return "not set";
    if (const auto* truth = value.truth()) return *truth ? "on" : "off";
    if (const auto* text = value.text()) return text->size() > 60 ? "another text" : *text;
    if (value.isNumber()) return formatQuantity(value.number(), parameter.unit);
    return "a list";
}

/// Takes the next step of a pointer off its front.
[[nodiscard]] std::string_view nextStep(std::string_view& rest) {
    if (rest.empty() || rest.front() != '/') return {};
    rest.remove_prefix(1);
    const auto end = rest.find('/');
    const auto taken = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end);
    return taken;
}
} // namespace

std::optional<Repair::Site> siteOf(const Outline& outline, const Finding& finding) {
    if (!finding.pointer.starts_with(outline.pointer + "/")) return std::nullopt;
    std::string_view rest = std::string_view(finding.pointer).substr(outline.pointer.size());
    const auto list = nextStep(rest);
    const auto number = nextStep(rest);
    Repair::Site site{.link = list == "links", .index = none, .key = {}};
    if (!site.link && list != "nodes") return std::nullopt;
    std::from_chars(number.data(), number.data() + number.size(), site.index);
    const std::size_t count = site.link ? outline.design.links.size() : outline.design.nodes.size();
    if (site.index >= count) return std::nullopt;
    if (nextStep(rest) == "params") site.key = std::string(nextStep(rest));
    // Deeper inside a value there is more than one thing to do.
    if (!rest.empty()) site.key.clear();
    return site;
}

Settings Repair::settings() const {
    return site.link ? outline.settingsOfLink(site.index) : outline.settingsOf(site.index);
}

std::string Repair::nodeTitle(const NodeId& id) const {
    const auto* node = outline.design.node(id);
    return quoted(node != nullptr ? node->title() : id.text);
}

std::string Repair::linkTitle(std::size_t index) const {
    const Link& link = outline.design.links[index];
    return "the link from " + nodeTitle(link.from) + " to " + nodeTitle(link.to);
}

std::optional<Fix> Repair::make(const Settings& settings, const std::string& owner, std::string_view key,
                                Tree value) const {
    const Setting* setting = settings.find(key);
    if (setting == nullptr) return std::nullopt;
    const bool reset = value.isNull();
    if (reset ? setting->origin != Origin::setting : setting->value == value) return std::nullopt;
    if (!reset && problem(*setting, value)) return std::nullopt;
    const Parameter& parameter = *setting->parameter;
    Fix fix{.design = outline.design.id, .parameter = std::string(key), .value = std::move(value)};
    const std::string now = " (now " + shown(parameter, setting->value) + ").";
    fix.preview =
        reset ? "Put \"" + parameter.title + "\" of " + owner + " back to the default, " +
                    shown(parameter, setting->standard) + now
              : "Set \"" + parameter.title + "\" of " + owner + " to " + shown(parameter, fix.value) + now;
    return fix;
}

std::optional<Fix> Repair::setNode(std::size_t node, std::string_view key, Tree value) const {
    if (!outline.kinds[node]) return std::nullopt;
    const Node& owner = outline.design.nodes[node];
    auto fix = make(outline.settingsOf(node), nodeTitle(owner.id), key, std::move(value));
    if (fix) fix->node = owner.id;
    return fix;
}

std::optional<Fix> Repair::setLink(std::size_t link, std::string_view key, Tree value) const {
    if (!outline.joints[link].rule) return std::nullopt;
    auto fix = make(outline.settingsOfLink(link), linkTitle(link), key, std::move(value));
    if (fix) fix->link = outline.design.links[link].id;
    return fix;
}

std::optional<Fix> Repair::set(std::string_view key, Tree value) const {
    const std::string_view where = key.empty() ? std::string_view(site.key) : key;
    return site.link ? setLink(site.index, where, std::move(value))
                     : setNode(site.index, where, std::move(value));
}

std::optional<Fix> Repair::removeLink() const {
    if (!site.link) return std::nullopt;
    return Fix{.what = Fix::What::removeLink,
               .design = outline.design.id,
               .link = outline.design.links[site.index].id,
               .preview = "Remove " + linkTitle(site.index) + "."};
}

} // namespace burst::model::checks
