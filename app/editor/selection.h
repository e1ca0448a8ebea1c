#pragma once

#include "models/design.h"

#include <QObject>

#include <map>
#include <set>
#include <vector>

namespace burst::app {

/// What is selected in the design on screen. Canvas, inspector, problems and results all look here, so
/// that a click in one of them shows in every other.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::set<model::NodeId>& nodes() const { return nodes_; }
    [[nodiscard]] const std::set<model::LinkId>& links() const { return links_; }
    /// Groups whose frame is selected; what is in them is selected as well.
    [[nodiscard]] const std::set<model::GroupId>& groups() const { return groups_; }
    [[nodiscard]] const std::set<model::NoteId>& notes() const { return notes_; }
    [[nodiscard]] bool empty() const {
        return nodes_.empty() && links_.empty() && groups_.empty() && notes_.empty();
    }
    /// The only selected node, or nullptr when none or several are selected.
    [[nodiscard]] const model::NodeId* node() const {
        return nodes_.size() == 1 && links_.empty() ? &*nodes_.begin() : nullptr;
    }
    /// The node that was selected last, which others are aligned to; nullptr without nodes.
    [[nodiscard]] const model::NodeId* last() const;
    /// At which turn a selected node came in: nodes selected together have the same one.
    [[nodiscard]] int turnOf(const model::NodeId& id) const;

    void set(std::set<model::NodeId> nodes, std::set<model::LinkId> links = {},
             std::set<model::GroupId> groups = {}, std::set<model::NoteId> notes = {});
    void clear() { set({}, {}); }
    /// Forgets what the design no longer has.
    void keepOnly(const model::Design& design);

signals:
    void changed();

private:
    std::set<model::NodeId> nodes_;
    std::set<model::LinkId> links_;
    std::set<model::GroupId> groups_;
    std::set<model::NoteId> notes_;
    std::map<model::NodeId, int> turns_; ///< of the selected nodes
    int turn_{};
};

} // namespace burst::app
