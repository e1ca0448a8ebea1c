#include "models/io/presets_json.h"

#include "models/io/json_text.h"
#include "resources/embedded.h"

#include <cassert>

namespace burst::model {

namespace {
constexpr auto presetsPath = "presets/presets.json";

std::string textAt(const Tree& tree, std::string_view key) {
    const auto* member = tree.find(key);
    return member != nullptr && member->text() != nullptr ? *member->text() : std::string();
}
} // namespace

Result<std::vector<Preset>> readPresets(std::string_view text, const std::string& name) {
    const auto read = parseJson(text, name, JsonLimits{});
    if (!read) return read.error();
    std::vector<Preset> presets;
    const auto* list = read->tree.list();
    if (list == nullptr) return Error{Error::Cause::badInput, name, "Presets have to be a list."};
    for (const auto& item : *list) {
        Preset preset{.id = textAt(item, "id"),
                      .kind = textAt(item, "kind"),
                      .title = textAt(item, "title"),
                      .help = textAt(item, "help"),
                      .source = textAt(item, "source"),
                      .settings = {}};
        const auto* settings = item.find("settings");
        if (preset.id.empty() || preset.kind.empty() || preset.title.empty() || settings == nullptr ||
            settings->object() == nullptr)
            return Error{Error::Cause::badInput, name + pointerStep(presets.size()),
                         "A preset needs id, kind, title and settings."};
        preset.settings.insert(settings->object()->begin(), settings->object()->end());
        presets.push_back(std::move(preset));
    }
    return presets;
}

const std::vector<Preset>& shippedPresets() {
    static const std::vector<Preset> presets = [] {
        auto read = readPresets(resource(presetsPath), presetsPath);
        assert(read && "the embedded presets are broken; tests/desktop/tst_inspector.cpp reads them");
        return read ? std::move(read).value() : std::vector<Preset>();
    }();
    return presets;
}

} // namespace burst::model
