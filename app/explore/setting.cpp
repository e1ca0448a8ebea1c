#include "app/explore/setting.h"

#include "models/edit.h"
#include "models/io/catalog_json.h"
#include "models/io/json_text.h"

#include <algorithm>
#include <vector>

namespace burst::app {

using model::Error;
using model::Result;
using model::Setting;
using model::Settings;
using model::Tree;

namespace {

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Refuses a parameter that the subject does not have: a slip must not change nothing in silence.
Result<Setting> known(const Settings& settings, const std::string& key) {
    if (const auto* setting = settings.find(key)) return *setting;
    std::string all;
    for (const auto& setting : settings.all())
        all += (all.empty() ? "" : ", ") + setting.parameter->key;
    return Error{Error::Cause::badInput, {}, "there is no parameter \"" + key + "\"; there is " + all + "."};
}

template <class Item>
std::string stepTo(const std::vector<Item>& items, const std::string& id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id.text == id; });
    return found == items.end() ? std::string() : "/" + std::to_string(found - items.begin()) + "/params/";
}

} // namespace

std::optional<Assignment> assignmentIn(const std::string& text) {
    const auto equals = text.find('=');
    const auto dot = text.substr(0, equals).rfind('.');
    if (equals == std::string::npos || dot == std::string::npos || dot == 0 || dot + 1 == equals)
        return std::nullopt;
    return Assignment{trimmed(text.substr(0, dot)), trimmed(text.substr(dot + 1, equals - dot - 1)),
                      trimmed(text.substr(equals + 1))};
}

Tree valueOf(const std::string& text) {
    auto parsed = model::parseJson(text, "value", {});
    return parsed ? std::move(parsed->tree) : Tree(text);
}

Result<Setting> settingAt(const model::Design& design, const std::string& subject, const std::string& key) {
    const auto& catalog = model::shippedCatalog();
    if (const auto* node = design.node(model::NodeId(subject)))
        return known(Settings::of(*node, design, catalog), key);
    if (const auto* link = design.link(model::LinkId(subject)))
        return known(Settings::of(*link, design, catalog), key);
    if (subject == "account") return known(Settings::ofAccount(design, catalog), key);
    return Error{
        Error::Cause::badInput, {}, "the design " + design.id.text + " has no node or link " + subject + "."};
}

model::Design withValue(model::Design design, const std::string& subject, const std::string& key,
                        const Tree& value) {
    if (design.node(model::NodeId(subject)))
        return withParam(std::move(design), model::NodeId(subject), key, value);
    if (design.link(model::LinkId(subject)))
        return withParam(std::move(design), model::LinkId(subject), key, value);
    return withAccountParam(std::move(design), key, value);
}

Result<model::Design> withSetting(model::Design design, const std::string& text) {
    const auto refused = [&](const std::string& why) {
        return Error{Error::Cause::badInput, "--set " + text, why};
    };
    const auto assignment = assignmentIn(text);
    if (!assignment) return refused("write NODE.PARAM=VALUE, for example order.memory=512MB.");
    const auto setting = settingAt(design, assignment->subject, assignment->key);
    if (!setting) return refused(setting.error().text);
    return withValue(std::move(design), assignment->subject, assignment->key, valueOf(assignment->value));
}

std::string pointerOf(const model::Design& design, std::size_t index, const std::string& text) {
    const auto assignment = assignmentIn(text);
    if (!assignment) return {};
    const std::string place = "/designs/" + std::to_string(index);
    if (const auto node = stepTo(design.nodes, assignment->subject); !node.empty())
        return place + "/nodes" + node + assignment->key;
    if (const auto link = stepTo(design.links, assignment->subject); !link.empty())
        return place + "/links" + link + assignment->key;
    return place + "/account/" + assignment->key;
}

} // namespace burst::app
