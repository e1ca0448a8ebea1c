#include "app/cli/settings.h"

#include "models/edit.h"
#include "models/io/json_text.h"

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

} // namespace

model::Result<model::Design> withSetting(model::Design design, const std::string& text) {
    const auto equals = text.find('=');
    const auto dot = text.substr(0, equals).rfind('.');
    if (equals == std::string::npos || dot == std::string::npos || dot == 0 || dot + 1 == equals)
        return refusal(text, "write NODE.PARAM=VALUE, for example order.memory=512MB.");
    const std::string subject = text.substr(0, dot);
    const std::string key = text.substr(dot + 1, equals - dot - 1);
    const Tree value = valueOf(text.substr(equals + 1));
    if (design.node(model::NodeId(subject))) return withParam(design, model::NodeId(subject), key, value);
    if (design.link(model::LinkId(subject))) return withParam(design, model::LinkId(subject), key, value);
    if (subject == "account") return withAccountParam(design, key, value);
    return refusal(text, "the design " + design.id.text + " has no node or link " + subject + ".");
}

} // namespace burst::app
