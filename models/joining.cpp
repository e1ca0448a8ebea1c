#include "models/joining.h"

#include <algorithm>
#include <cctype>

namespace burst::model {

namespace {
/// "an" before a vowel sound as it is spelled, else "a".
[[nodiscard]] std::string withArticle(const std::string& noun) {
    const bool vowel = !noun.empty() && std::string("aeiouAEIOU").find(noun.front()) != std::string::npos;
    return (vowel ? "an " : "a ") + noun;
}

/// A title inside a sentence: "API gateway" keeps its capitals, "Queue" does not.
[[nodiscard]] std::string titleInText(const Kind& kind) {
    std::string title = kind.title;
    const auto upper = [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; };
    if (title.size() > 1 && upper(title[0]) && !upper(title[1]))
        title[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(title[0])));
    return title;
}

/// A kind that may stand between two others, or nullptr.
[[nodiscard]] const Kind* goBetween(const Kind& from, const Kind& to) {
    for (const auto& middle : allKinds())
        if (from.rule(middle.key, {}) && middle.rule(to.key, {})) return &middle;
    return nullptr;
}

/// The kinds a link may lead to: "function, queue".
[[nodiscard]] std::string targets(const Kind& from) {
    std::string text;
    for (const auto& rule : from.links)
        text += (text.empty() ? "" : ", ") + rule.to;
    return text;
}
} // namespace

Refusal refusal(const Kind& from, const Kind& to) {
    Refusal why;
    why.text = withArticle(titleInText(from)) + " cannot be linked to " + withArticle(titleInText(to));
    std::string ops;
    for (const auto& rule : from.links)
        if (rule.to == to.key)
            for (const auto& op : rule.ops)
                ops += (ops.empty() ? "" : ", ") + op;
    if (!ops.empty()) {
        why.text += " with this operation";
        why.remedy = "Set \"op\" to one of " + ops + ", or leave it out.";
    } else if (!to.takesCalls) {
        why.remedy = "Turn the link round: a " + titleInText(to) + " only sends.";
    } else if (const Kind* middle = goBetween(from, to)) {
        why.remedy = "Put " + withArticle(titleInText(*middle)) + " between them.";
    } else if (from.links.empty()) {
        why.remedy = "Remove the link: " + withArticle(titleInText(from)) + " calls nothing.";
    } else {
        why.remedy = "Link it to one of these kinds: " + targets(from) + ".";
    }
    return why;
}

} // namespace burst::model
