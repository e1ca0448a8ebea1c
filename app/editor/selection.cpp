#include "app/editor/selection.h"

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
bool holds(const auto& items, const auto& id) {
    return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
}
} // namespace

void Selection::set(std::set<model::NodeId> nodes, std::set<model::LinkId> links,
                    std::set<model::GroupId> groups, std::set<model::NoteId> notes) {
    if (nodes == nodes_ && links == links_ && groups == groups_ && notes == notes_) return;
    nodes_ = std::move(nodes);
    links_ = std::move(links);
    groups_ = std::move(groups);
    notes_ = std::move(notes);
    std::erase_if(turns_, [&](const auto& each) { return !nodes_.contains(each.first); });
    ++turn_;
    for (const auto& id : nodes_)
        turns_.try_emplace(id, turn_);
    emit changed();
}

const model::NodeId* Selection::last() const {
    const auto latest = std::max_element(turns_.begin(), turns_.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return latest == turns_.end() ? nullptr : &latest->first;
}

int Selection::turnOf(const model::NodeId& id) const {
    const auto found = turns_.find(id);
    return found == turns_.end() ? 0 : found->second;
}

void Selection::keepOnly(const model::Design& design) {
    auto nodes = nodes_;
    auto links = links_;
    auto groups = groups_;
    auto notes = notes_;
    std::erase_if(nodes, [&](const auto& id) { return design.node(id) == nullptr; });
    std::erase_if(links, [&](const auto& id) { return design.link(id) == nullptr; });
    std::erase_if(groups, [&](const auto& id) { return !holds(design.groups, id); });
    std::erase_if(notes, [&](const auto& id) { return !holds(design.notes, id); });
    set(std::move(nodes), std::move(links), std::move(groups), std::move(notes));
}

} // namespace burst::app
