#include "models/design.h"

#include <algorithm>

namespace burst::model {

namespace {
template <class Item, class ItemId>
const Item* itemWith(const std::vector<Item>& items, const ItemId& id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}
} // namespace

const Node* Design::node(const NodeId& wanted) const {
    return itemWith(nodes, wanted);
}
const Link* Design::link(const LinkId& wanted) const {
    return itemWith(links, wanted);
}
const Group* Design::group(const GroupId& wanted) const {
    return itemWith(groups, wanted);
}
const Note* Design::note(const NoteId& wanted) const {
    return itemWith(notes, wanted);
}
const Design* Project::design(const DesignId& wanted) const {
    return itemWith(designs, wanted);
}
const Scenario* Project::scenario(const ScenarioId& wanted) const {
    return itemWith(scenarios, wanted);
}

Unit unitOfMetric(std::string_view metric) {
    if (metric.find("latency.") != std::string_view::npos || metric.starts_with("oldest_age"))
        return Unit::seconds;
    if (metric.starts_with("cost.")) return Unit::money;
    if (metric.ends_with("ratio") || metric == "utilisation") return Unit::ratio;
    return Unit::none;
}

} // namespace burst::model
