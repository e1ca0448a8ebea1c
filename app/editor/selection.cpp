#include "app/editor/selection.h"

#include <utility>

namespace burst::app {

void Selection::set(std::set<model::NodeId> nodes, std::set<model::LinkId> links) {
    if (nodes == nodes_ && links == links_) return;
    nodes_ = std::move(nodes);
    links_ = std::move(links);
    emit changed();
}

void Selection::keepOnly(const model::Design& design) {
    auto nodes = nodes_;
    auto links = links_;
    std::erase_if(nodes, [&](const auto& id) { return design.node(id) == nullptr; });
    std::erase_if(links, [&](const auto& id) { return design.link(id) == nullptr; });
    set(std::move(nodes), std::move(links));
}

} // namespace burst::app
