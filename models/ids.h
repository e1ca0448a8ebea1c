#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace burst::model {

/// The name by which a file refers to a thing. A NodeId cannot be taken for a LinkId.
/// Well-formed ids match [A-Za-z0-9][A-Za-z0-9_.-]{0,63}; validate() reports others.
template <class Tag>
struct Id {
    std::string text;

    Id() = default;
    explicit Id(std::string t) : text(std::move(t)) {}
    [[nodiscard]] bool empty() const { return text.empty(); }
    auto operator<=>(const Id&) const = default;
};

using NodeId = Id<struct NodeTag>;
using LinkId = Id<struct LinkTag>;
using DesignId = Id<struct DesignTag>;
using ScenarioId = Id<struct ScenarioTag>;
using GroupId = Id<struct GroupTag>;
using NoteId = Id<struct NoteTag>;

} // namespace burst::model

template <class Tag>
struct std::hash<burst::model::Id<Tag>> {
    std::size_t operator()(const burst::model::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.text);
    }
};
