#pragma once

#include "models/design.h"

#include <QObject>

#include <set>

namespace burst::app {

/// What is selected in the design on screen. Canvas, inspector, problems and results all look here, so
/// that a click in one of them shows in every other.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::set<model::NodeId>& nodes() const { return nodes_; }
    [[nodiscard]] const std::set<model::LinkId>& links() const { return links_; }
    [[nodiscard]] bool empty() const { return nodes_.empty() && links_.empty(); }
    /// The only selected node, or nullptr when none or several are selected.
    [[nodiscard]] const model::NodeId* node() const {
        return nodes_.size() == 1 && links_.empty() ? &*nodes_.begin() : nullptr;
    }

    void set(std::set<model::NodeId> nodes, std::set<model::LinkId> links = {});
    void clear() { set({}, {}); }
    /// Forgets what the design no longer has.
    void keepOnly(const model::Design& design);

signals:
    void changed();

private:
    std::set<model::NodeId> nodes_;
    std::set<model::LinkId> links_;
};

} // namespace burst::app
