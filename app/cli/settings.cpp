#include "app/cli/settings.h"

#include "models/edit.h"
#include "models/io/catalog_json.h"
#include "models/io/json_text.h"
#include "models/resolve.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace burst::app {

using model::Error;
using model::Tree;

namespace {

/// JSON where the text is JSON, else the text itself: 512 is a number, 512 MB a text.
Tree valueOf(const std::string& text) {
    auto parsed = model::parseJson(text, "--set", {});
    return parsed ? std::move(parsed->tree) : Tree(text);
}

Error refusal(const std::string& text, const std::string& why) {
    return {Error::Cause::badInput, "--set " + text, why};
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Refuses a parameter that the subject does not have: a slip must not change nothing in silence.
model::Result<void> known(const model::Settings& settings, const std::string& text, const std::string& key) {
    if (settings.find(key)) return {};
    std::string all;
    for (const auto& setting : settings.all())
        all += (all.empty() ? "" : ", ") + setting.parameter->key;
    return refusal(text, "there is no parameter \"" + key + "\"; there is " + all + ".");
}

/// NODE.PARAM=VALUE taken apart.
struct Assignment {
    std::string subject;
    std::string key;
    std::string value;
};
std::optional<Assignment> assignmentIn(const std::string& text) {
    const auto equals = text.find('=');
    const auto dot = text.substr(0, equals).rfind('.');
    if (equals == std::string::npos || dot == std::string::npos || dot == 0 || dot + 1 == equals)
        return std::nullopt;
    return Assignment{trimmed(text.substr(0, dot)), trimmed(text.substr(dot + 1, equals - dot - 1)),
                      trimmed(text.substr(equals + 1))};
}

template <class Item>
std::string stepTo(const std::vector<Item>& items, const std::string& id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id.text == id; });
    return found == items.end() ? std::string() : "/" + std::to_string(found - items.begin()) + "/params/";
}

} // namespace

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

model::Result<model::Design> withSetting(model::Design design, const std::string& text) {
    const auto assignment = assignmentIn(text);
    if (!assignment) return refusal(text, "write NODE.PARAM=VALUE, for example order.memory=512MB.");
    const auto& [subject, key, written] = *assignment;
    const Tree value = valueOf(written);
    const auto& catalog = model::shippedCatalog();
    if (const auto* node = design.node(model::NodeId(subject))) {
        const auto found = known(model::Settings::of(*node, design, catalog), text, key);
        if (!found) return found.error();
        return withParam(design, node->id, key, value);
    }
    if (const auto* link = design.link(model::LinkId(subject))) {
        const auto found = known(model::Settings::of(*link, design, catalog), text, key);
        if (!found) return found.error();
        return withParam(design, link->id, key, value);
    }
    if (subject == "account") {
        const auto found = known(model::Settings::ofAccount(design, catalog), text, key);
        if (!found) return found.error();
        return withAccountParam(design, key, value);
    }
    return refusal(text, "the design " + design.id.text + " has no node or link " + subject + ".");
}

} // namespace burst::app
