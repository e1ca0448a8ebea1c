#include "models/edit.h"

#include "models/bends.h"
#include "models/grouping.h"
#include "models/joining.h"
#include "models/kind.h"
#include "models/resolve.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace burst::model {

namespace {
template <class Taken>
[[nodiscard]] std::string numbered(const std::string& word, const std::string& separator, Taken taken) {
    if (!taken(word)) return word;
    for (std::size_t n = 2;; ++n) {
        std::string candidate = word + separator + std::to_string(n);
        if (!taken(candidate)) return candidate;
    }
}

/// The word as an id: lower case, other characters as single hyphens, at most 48 characters.
[[nodiscard]] std::string slug(std::string_view word) {
    constexpr std::size_t longest = 48;
    std::string id;
    for (const char letter : word) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 128 && std::isalnum(byte))
            id += static_cast<char>(std::tolower(byte));
        else if (!id.empty() && id.back() != '-')
            id += '-';
        if (id.size() == longest) break;
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? "node" : id;
}

/// "Order 12" -> "Order": copies of copies count on instead of growing.
[[nodiscard]] std::string withoutNumber(const std::string& title, char separator) {
    const auto last = title.find_last_not_of("0123456789");
    if (last == std::string::npos || last == 0 || last + 1 == title.size() || title[last] != separator)
        return title;
    return title.substr(0, last);
}

template <class Item, class ItemId>
[[nodiscard]] Item* itemWith(std::vector<Item>& items, const ItemId& id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

void setParam(Params& params, const std::string& key, Tree value) {
    if (value.isNull())
        params.erase(key);
    else
        params.insert_or_assign(key, std::move(value));
}

/// Fallbacks are links named by other links: they follow new names, and go where the name is gone.
/// @param nameOf  the name that a link has now; empty = it is gone
template <class NameOf>
void followFallback(Link& link, NameOf nameOf) {
    const auto found = link.params.find("fallback");
    if (found == link.params.end() || !found->second.text()) return;
    std::string name = nameOf(*found->second.text());
    if (name.empty())
        link.params.erase(found);
    else
        found->second = Tree(std::move(name));
}
} // namespace

NodeId freshNodeId(const Design& design, std::string_view word) {
    const std::string base = withoutNumber(slug(word), '-');
    return NodeId(
        numbered(base, "-", [&](const std::string& id) { return design.node(NodeId(id)) != nullptr; }));
}

LinkId freshLinkId(const Design& design) {
    std::set<std::string_view> taken;
    for (const auto& link : design.links)
        taken.insert(link.id.text);
    for (std::size_t n = design.links.size() + 1;; ++n)
        if (std::string id = "l" + std::to_string(n); !taken.contains(id)) return LinkId(std::move(id));
}

std::string freshTitle(const Design& design, std::string_view title) {
    const std::string base = withoutNumber(std::string(title), ' ');
    return numbered(base, " ", [&](const std::string& candidate) {
        return std::any_of(design.nodes.begin(), design.nodes.end(),
                           [&](const Node& node) { return node.title() == candidate; });
    });
}

Design withNode(Design design, Node node) {
    design.nodes.push_back(std::move(node));
    return design;
}

Design withoutItems(Design design, const std::vector<NodeId>& nodes, const std::vector<LinkId>& links) {
    const std::set<NodeId> goneNodes(nodes.begin(), nodes.end());
    const std::set<LinkId> goneLinks(links.begin(), links.end());
    std::erase_if(design.nodes, [&](const Node& node) { return goneNodes.contains(node.id); });
    std::set<std::string> removed;
    std::erase_if(design.links, [&](const Link& link) {
        const bool gone =
            goneLinks.contains(link.id) || goneNodes.contains(link.from) || goneNodes.contains(link.to);
        if (gone) removed.insert(link.id.text);
        return gone;
    });
    for (auto& link : design.links)
        followFallback(
            link, [&](const std::string& name) { return removed.contains(name) ? std::string() : name; });
    for (auto& group : design.groups)
        std::erase_if(group.members, [&](const NodeId& id) { return goneNodes.contains(id); });
    return design;
}

Design moved(Design design, const std::vector<NodeId>& nodes, Point by) {
    const std::set<NodeId> chosen(nodes.begin(), nodes.end());
    for (auto& node : design.nodes) {
        if (!chosen.contains(node.id)) continue;
        node.at.x += by.x;
        node.at.y += by.y;
    }
    for (auto& link : design.links)
        if (chosen.contains(link.from) && chosen.contains(link.to)) shiftBends(link, by);
    return design;
}

Design renamed(Design design, const NodeId& id, std::string name) {
    if (Node* node = itemWith(design.nodes, id)) node->name = std::move(name);
    return design;
}

Design withParam(Design design, const NodeId& id, const std::string& key, Tree value) {
    if (Node* node = itemWith(design.nodes, id)) setParam(node->params, key, std::move(value));
    return design;
}

Design withParam(Design design, const LinkId& id, const std::string& key, Tree value) {
    if (Link* link = itemWith(design.links, id)) setParam(link->params, key, std::move(value));
    return design;
}

Design withAccountParam(Design design, const std::string& key, Tree value) {
    setParam(design.account, key, std::move(value));
    return design;
}

Result<Design> withLink(Design design, Link link) {
    const auto fail = [&](std::string text) {
        return Error{.cause = Error::Cause::badInput,
                     .where = link.from.text + " -> " + link.to.text,
                     .text = std::move(text)};
    };
    const Node* from = design.node(link.from);
    const Node* to = design.node(link.to);
    if (!from || !to) return fail("A link needs a node at both ends; one of these does not exist.");
    if (from == to) return fail("A node cannot be linked to itself; link it to another node.");
    const Kind* fromKind = findKind(from->kind);
    const Kind* toKind = findKind(to->kind);
    if (!fromKind || !toKind) return fail("One of these nodes is of a kind that this version does not know.");
    const LinkRule* rule = ruleOf(link, *fromKind, *toKind);
    if (!rule) {
        Refusal why = refusal(*fromKind, *toKind);
        why.text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(why.text.front())));
        return fail(why.text + ". " + why.remedy);
    }
    const auto operation = operationOf(link, *rule);
    const bool twice = std::any_of(design.links.begin(), design.links.end(), [&](const Link& other) {
        if (other.from != link.from || other.to != link.to) return false;
        const LinkRule* otherRule = ruleOf(other, *fromKind, *toKind);
        return otherRule && operationOf(other, *otherRule) == operation;
    });
    if (twice)
        return fail("These nodes are linked by this operation already; set \"calls\" on that link for more "
                    "than one call.");
    design.links.push_back(std::move(link));
    return design;
}

Fragment fragment(const Design& design, const std::vector<NodeId>& nodes) {
    const std::set<NodeId> chosen(nodes.begin(), nodes.end());
    Fragment result;
    for (const auto& node : design.nodes)
        if (chosen.contains(node.id)) result.nodes.push_back(node);
    for (const auto& link : design.links)
        if (chosen.contains(link.from) && chosen.contains(link.to)) result.links.push_back(link);
    for (const auto& group : design.groups) {
        const auto members = membersOf(design, group.id);
        const auto isChosen = [&](const NodeId& id) { return chosen.contains(id); };
        if (!members.empty() && std::ranges::all_of(members, isChosen)) result.groups.push_back(group);
    }
    return result;
}

namespace {
std::string freshGroupName(const Design& design, const std::string& name) {
    return numbered(name, " ", [&](const std::string& wanted) {
        return std::ranges::any_of(design.groups, [&](const Group& group) { return group.name == wanted; });
    });
}

/// Groups of a fragment under new ids, around the nodes that were pasted; a group whose surroundings were
/// left behind is in none.
void addGroups(Design& design, const Fragment& fragment, const std::map<NodeId, NodeId>& renames) {
    std::map<GroupId, GroupId> renamedGroups;
    const std::size_t first = design.groups.size();
    for (Group group : fragment.groups) {
        std::vector<NodeId> members;
        for (const auto& member : group.members)
            if (const auto found = renames.find(member); found != renames.end())
                members.push_back(found->second);
        const GroupId fresh = freshGroupId(design, group.id.text);
        renamedGroups[group.id] = fresh;
        if (!group.name.empty()) group.name = freshGroupName(design, group.name);
        group.id = fresh;
        group.members = std::move(members);
        design.groups.push_back(std::move(group));
    }
    for (std::size_t i = first; i < design.groups.size(); ++i) {
        const auto around = renamedGroups.find(design.groups[i].parent);
        design.groups[i].parent = around == renamedGroups.end() ? GroupId() : around->second;
    }
}
} // namespace

Pasted withFragment(Design design, const Fragment& fragment, Point by) {
    Pasted pasted{.design = std::move(design), .nodes = {}};
    std::map<NodeId, NodeId> renames;
    for (Node node : fragment.nodes) {
        const NodeId fresh = freshNodeId(pasted.design, node.id.text);
        renames[node.id] = fresh;
        if (!node.name.empty()) node.name = freshTitle(pasted.design, node.name);
        node.id = fresh;
        node.at.x += by.x;
        node.at.y += by.y;
        pasted.nodes.push_back(fresh);
        pasted.design.nodes.push_back(std::move(node));
    }
    std::map<std::string, std::string> renamedLinks;
    const std::size_t firstLink = pasted.design.links.size();
    for (Link link : fragment.links) {
        const auto from = renames.find(link.from);
        const auto to = renames.find(link.to);
        if (from == renames.end() || to == renames.end()) continue;
        const std::string original = link.id.text;
        link.id = freshLinkId(pasted.design);
        renamedLinks[original] = link.id.text;
        link.from = from->second;
        link.to = to->second;
        shiftBends(link, by);
        pasted.design.links.push_back(std::move(link));
    }
    for (std::size_t i = firstLink; i < pasted.design.links.size(); ++i)
        followFallback(pasted.design.links[i], [&](const std::string& name) {
            const auto renamed = renamedLinks.find(name);
            return renamed == renamedLinks.end() ? std::string() : renamed->second;
        });
    addGroups(pasted.design, fragment, renames);
    return pasted;
}

} // namespace burst::model
