#include "models/bypass.h"

#include "models/kind.h"
#include "models/resolve.h"
#include "models/units.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace burst::model {

namespace {
/// A way from one link through disabled nodes to the first node that is not disabled.
struct Way {
    std::vector<const Link*> links; ///< beyond the entry; the last one leaves the disabled nodes
    double calls{1.0};              ///< per call that came in
    double share{1.0};              ///< chance or weight likewise
    bool waits{true};               ///< whether all links are waited for
    bool plain{true};               ///< every number on the way is one number
    bool once{true};                ///< each call that comes in makes one that goes out
};

/// A number that is set as such or as a text with a unit; the standard where it is not set, nothing where it
/// is a distribution.
[[nodiscard]] std::optional<double> numberOf(const Link& link, const char* key, double standard) {
    const auto set = link.params.find(key);
    if (set == link.params.end()) return standard;
    if (set->second.isNumber()) return set->second.number();
    if (const auto* text = set->second.text())
        if (const auto value = parseQuantity(*text, Unit::none)) return *value;
    return std::nullopt;
}

[[nodiscard]] bool carriesCalls(const LinkRule& rule) {
    return rule.role != LinkRole::redrive && rule.role != LinkRole::onFailure &&
           rule.role != LinkRole::onSuccess;
}

[[nodiscard]] bool isWaitedFor(const Link& link, const LinkRule& rule) {
    if (rule.role == LinkRole::poll || rule.role == LinkRole::shard) return true;
    if (rule.role != LinkRole::call) return false;
    const auto mode = link.params.find("mode");
    const auto* text = mode == link.params.end() ? nullptr : mode->second.text();
    return text != nullptr ? *text == "sync" : !rule.async;
}

[[nodiscard]] const std::vector<Kind>& allSwitchedOff() {
    static const std::vector<Kind> all = [] {
        std::vector<Kind> kinds = allKinds();
        for (Kind& kind : kinds) {
            kind.meters.clear();
            kind.scales = kind.holdsMessages = kind.takesEvents = false;
        }
        return kinds;
    }();
    return all;
}

/// Takes the disabled nodes out of one design.
class Bypassing {
public:
    explicit Bypassing(const Design& design) : before_(design) {
        for (const auto& node : design.nodes)
            nodes_.emplace(node.id, &node);
        for (const auto& link : design.links) {
            leaving_[link.from].push_back(&link);
            if (const auto named = link.params.find("fallback"); named != link.params.end())
                if (const auto* id = named->second.text()) fallbacks_.insert(*id);
        }
    }

    [[nodiscard]] Bypass run() {
        for (const auto& link : before_.links) {
            const Node* from = nodeAt(link.from);
            const Node* to = nodeAt(link.to);
            if (from && isDisabled(*from)) continue;
            if (to && isDisabled(*to))
                lead(link);
            else
                made_.links.push_back(link);
        }
        Bypass result{.design = before_, .lost = std::move(made_.lost)};
        result.design.links = std::move(made_.links);
        std::erase_if(result.design.nodes,
                      [this](const Node& node) { return isDisabled(node) && !answering_.contains(node.id); });
        for (auto& node : result.design.nodes)
            if (isDisabled(node)) node.params.clear();
        return result;
    }

private:
    struct Made {
        std::vector<Link> links{};
        std::vector<LostWay> lost{};
    };

    [[nodiscard]] const Node* nodeAt(const NodeId& id) const {
        const auto found = nodes_.find(id);
        return found == nodes_.end() ? nullptr : found->second;
    }
    [[nodiscard]] const Kind* kindAt(const NodeId& id) const {
        const Node* node = nodeAt(id);
        return node ? findKind(node->kind) : nullptr;
    }
    [[nodiscard]] const LinkRule* ruleFor(const Link& link) const {
        const Kind* from = kindAt(link.from);
        const Kind* to = kindAt(link.to);
        return from && to ? ruleOf(link, *from, *to) : nullptr;
    }

    /// The links by which a disabled node would have passed calls on.
    [[nodiscard]] std::vector<const Link*> exitsOf(const NodeId& id) const {
        std::vector<const Link*> exits;
        const auto leaving = leaving_.find(id);
        if (leaving == leaving_.end()) return exits;
        const Kind* kind = kindAt(id);
        for (const Link* link : leaving->second) {
            const LinkRule* rule = ruleFor(*link);
            const Kind* target = kindAt(link->to);
            const bool asks = kind && target && target->authorises && kind->dispatch == Dispatch::one;
            if (rule && carriesCalls(*rule) && !asks && !fallbacks_.contains(link->id.text))
                exits.push_back(link);
        }
        return exits;
    }

    /// All ways on from a disabled node. `splits` tells whether one call becomes several.
    void follow(const NodeId& at, const Way& so, std::set<NodeId>& visited, std::vector<Way>& ways,
                bool& splits) const {
        const auto exits = exitsOf(at);
        const bool chooses = kindAt(at) && kindAt(at)->dispatch == Dispatch::one;
        if (exits.size() > 1 && !chooses) splits = true;
        double sum = 0.0;
        for (const Link* exit : exits)
            sum += numberOf(*exit, "probability", 1.0).value_or(0.0);
        for (const Link* exit : exits) {
            Way way = so;
            const auto calls = numberOf(*exit, "calls", 1.0);
            const auto share = numberOf(*exit, "probability", 1.0);
            way.plain = way.plain && calls && share;
            way.once = way.once && (chooses || (calls == 1.0 && share == 1.0));
            way.calls *= calls.value_or(1.0);
            way.share *= !chooses ? share.value_or(1.0) : sum > 0.0 ? share.value_or(0.0) / sum : 0.0;
            way.waits = way.waits && isWaitedFor(*exit, *ruleFor(*exit));
            way.links.push_back(exit);
            const Node* to = nodeAt(exit->to);
            if (!isDisabled(*to))
                ways.push_back(std::move(way));
            else if (visited.insert(to->id).second)
                follow(to->id, way, visited, ways, splits);
        }
    }

    /// Leads the calls of a link past the disabled nodes behind it.
    void lead(const Link& entry) {
        const LinkRule* rule = ruleFor(entry);
        const Kind* source = kindAt(entry.from);
        std::vector<Way> ways;
        bool splits = false; // one call becomes several
        if (rule && source && carriesCalls(*rule)) {
            std::set<NodeId> visited{entry.to};
            follow(entry.to, {.waits = isWaitedFor(entry, *rule)}, visited, ways, splits);
        }
        const bool chooses = source && source->dispatch == Dispatch::one;
        std::vector<Link> joined;
        for (const Way& way : ways) {
            std::optional<Link> link;
            if (!chooses || (!splits && way.once)) link = join(entry, way, joined.empty());
            if (link)
                joined.push_back(std::move(*link));
            else
                made_.lost.push_back({entry.id, way.links.back()->to});
        }
        if (joined.empty()) { // the node answers in place of what it would have called
            if (ways.empty()) made_.lost.push_back({entry.id, {}});
            answering_.insert(entry.to);
            joined.push_back(entry);
        }
        std::move(joined.begin(), joined.end(), std::back_inserter(made_.links));
    }

    /// The link that takes the place of an entry and a way; nothing where there can be none.
    [[nodiscard]] std::optional<Link> join(const Link& entry, const Way& way, bool first) const {
        const Link& exit = *way.links.back();
        if (exit.to == entry.from || !way.plain) return std::nullopt;
        Link link{.id = entry.id, .from = entry.from, .to = exit.to, .params = {}, .extra = entry.extra};
        if (!first) link.id.text += "+" + exit.id.text;
        const LinkRule* rule = withOperation(link, entry, exit);
        if (!rule || !carriesCalls(*rule)) return std::nullopt;
        const bool call = rule->role == LinkRole::call;
        if (!call && (way.calls != 1.0 || way.share != 1.0)) return std::nullopt;
        const auto known = [&](const std::string& key) {
            const auto& all = linkParameters(rule->role);
            return key != "op" && std::any_of(all.begin(), all.end(),
                                              [&](const Parameter& each) { return each.key == key; });
        };
        // How the caller calls is as before; what is carried is what the target was given.
        for (const auto& [key, value] : entry.params)
            if (known(key)) link.params.insert_or_assign(key, value);
        for (const char* key : {"payload", "return_payload", "when"})
            if (const auto set = exit.params.find(key); set != exit.params.end() && known(key))
                link.params.insert_or_assign(key, set->second);
        if (call && !multiply(link, way)) return std::nullopt;
        return link;
    }

    /// The operation of the exit where it fits between the new ends, else that of the entry, else none.
    [[nodiscard]] const LinkRule* withOperation(Link& link, const Link& entry, const Link& exit) const {
        for (const Link* model : {&exit, &entry}) {
            const auto op = model->params.find("op");
            if (op == model->params.end()) continue;
            link.params["op"] = op->second;
            if (const LinkRule* rule = ruleFor(link)) return rule;
            link.params.erase("op");
        }
        return ruleFor(link);
    }

    /// Whether the numbers of the entry and the way could be brought into one link.
    [[nodiscard]] static bool multiply(Link& link, const Way& way) {
        for (const auto& [key, factor] :
             {std::pair{"calls", way.calls}, std::pair{"probability", way.share}}) {
            if (factor == 1.0) continue;
            const auto own = numberOf(link, key, 1.0);
            if (!own) return false;
            link.params.insert_or_assign(key, Tree(*own * factor));
        }
        link.params.insert_or_assign("mode", Tree(way.waits ? "sync" : "async"));
        return true;
    }

    const Design& before_;
    std::unordered_map<NodeId, const Node*> nodes_{};
    std::unordered_map<NodeId, std::vector<const Link*>> leaving_{};
    std::set<std::string> fallbacks_{};
    std::set<NodeId> answering_{}; ///< disabled nodes that stay
    Made made_{};
};
} // namespace

bool isDisabled(const Node& node) {
    for (const auto& [key, value] : node.extra)
        if (key == disabledKey) return value.truth() != nullptr && *value.truth();
    return false;
}

void setDisabled(Node& node, bool disabled) {
    std::erase_if(node.extra, [](const auto& member) { return member.first == disabledKey; });
    if (disabled) node.extra.emplace_back(disabledKey, Tree(true));
}

bool hasDisabled(const Design& design) {
    return std::any_of(design.nodes.begin(), design.nodes.end(), isDisabled);
}

const Kind& switchedOff(const Kind& kind) {
    for (const Kind& off : allSwitchedOff())
        if (off.key == kind.key) return off;
    return kind;
}

bool isSwitchedOff(const Kind& kind) {
    const auto& all = allSwitchedOff();
    return std::any_of(all.begin(), all.end(), [&](const Kind& off) { return &off == &kind; });
}

Bypass bypassed(const Design& design) {
    if (!hasDisabled(design)) return {.design = design, .lost = {}};
    return Bypassing(design).run();
}

} // namespace burst::model
