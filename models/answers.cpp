#include "models/answers.h"

#include "models/billed_nodes.h"
#include "models/resolve.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace burst::model {

namespace {
[[nodiscard]] bool metersTransfer(const Kind& kind) {
    return std::any_of(kind.meters.begin(), kind.meters.end(),
                       [](const Meter& meter) { return meter.key == "internet_bytes"; });
}

[[nodiscard]] bool isClient(const Node& node) {
    const Kind* kind = findKind(node.kind);
    return kind && kind->outside && kind->origin;
}

/// Whether requests of clients come over the links that leave this node.
[[nodiscard]] bool bringsClients(const Node& node, const Design& design) {
    if (isClient(node)) return true;
    const Kind* kind = findKind(node.kind);
    if (!kind || !kind->directs) return false;
    return std::any_of(design.links.begin(), design.links.end(), [&](const Link& link) {
        const Node* from = link.to == node.id ? design.node(link.from) : nullptr;
        return from && isClient(*from);
    });
}

/// How large an answer to a client is that leaves the platform.
struct AnswerSize {
    std::optional<double> bytes{0.0}; ///< nullopt when nobody says it, 0 when none leaves
    bool assumed{false};              ///< the default of the kind: neither designer nor platform says it
};

/// By a parameter of the node that answers.
[[nodiscard]] AnswerSize sizeBy(std::string_view parameter, const Settings& settings) {
    const Setting& setting = *settings.find(parameter);
    AnswerSize size{.assumed = setting.origin == Origin::kind};
    if (setting.parameter->type == Parameter::Type::distribution) {
        const auto bytes = settings.distribution(parameter);
        size.bytes = bytes ? mean(*bytes) : 0.0;
    } else {
        size.bytes = settings.number(parameter);
    }
    return size;
}

[[nodiscard]] AnswerSize sizeOfAnswer(const Link& link, const Node& from, const Node& to,
                                      const Design& design, const Catalog& catalog) {
    const Kind* source = findKind(from.kind);
    const Kind* target = findKind(to.kind);
    if (!source || !target || !metersTransfer(*target) || !bringsClients(from, design)) return {};
    const LinkRule* rule = ruleOf(link, *source, *target);
    if (!rule || rule->role != LinkRole::call) return {};
    const Settings settings = Settings::of(link, rule, design, catalog);
    const std::string mode = settings.text("mode");
    if (mode.empty() ? rule->async : mode == "async") return {};
    if (settings.find("return_payload")->origin == Origin::setting)
        if (const auto set = settings.distribution("return_payload")) return {.bytes = mean(*set)};
    const Settings answering = Settings::of(to, design, catalog);
    if (answering.find("response_size")) return sizeBy("response_size", answering);
    if (!answering.find("object_size")) return {.bytes = std::nullopt};
    if (operationOf(link, *rule) != "get") return {};
    return sizeBy("object_size", answering);
}

/// Calls `look` with the size of each answer to a client that costs money or whose price is missing.
template <typename Look>
void eachAnswer(const Design& design, const Catalog& catalog, const Look& look) {
    for (const Node& node : design.nodes) {
        const Kind* kind = findKind(node.kind);
        if (!kind || !metersTransfer(*kind) || transferPrice(node, design, catalog).free) continue;
        for (const Link& link : design.links) {
            const Node* from = link.to == node.id ? design.node(link.from) : nullptr;
            if (from) look(node, sizeOfAnswer(link, *from, node, design, catalog));
        }
    }
}
} // namespace

double bytesToInternet(const Link& link, const Node& from, const Node& to, const Design& design,
                       const Catalog& catalog) {
    return sizeOfAnswer(link, from, to, design, catalog).bytes.value_or(0.0);
}

double bytesToOthers(const Link& link, const Node& from, const Node& to, const Design& design,
                     const Catalog& catalog) {
    const Kind* source = findKind(from.kind);
    const Kind* target = findKind(to.kind);
    if (!source || !target || !metersTransfer(*source) || !target->outside || target->origin) return 0.0;
    const LinkRule* rule = ruleOf(link, *source, *target);
    if (!rule || rule->role != LinkRole::call) return 0.0;
    const auto payload = Settings::of(link, rule, design, catalog).distribution("payload");
    return payload ? mean(*payload) : 0.0;
}

std::vector<const Node*> answersWithoutSize(const Design& design, const Catalog& catalog) {
    std::vector<const Node*> nodes;
    eachAnswer(design, catalog, [&](const Node& node, const AnswerSize& size) {
        if (!size.bytes && (nodes.empty() || nodes.back() != &node)) nodes.push_back(&node);
    });
    return nodes;
}

std::vector<AssumedAnswer> assumedAnswers(const Design& design, const Catalog& catalog) {
    std::vector<AssumedAnswer> answers;
    eachAnswer(design, catalog, [&](const Node& node, const AnswerSize& size) {
        if (!size.assumed || size.bytes.value_or(0.0) <= 0.0) return;
        if (answers.empty() || answers.back().node != &node)
            answers.push_back({.node = &node, .bytes = *size.bytes});
    });
    return answers;
}

} // namespace burst::model
