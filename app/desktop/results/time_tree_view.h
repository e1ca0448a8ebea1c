#pragma once

#include "app/diagram/theme.h"
#include "app/report/time_tree.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace burst::app {

class FlameView;

/// Where the time of ordinary and of slow requests goes, call by call: a flame graph each, on one scale, and
/// below them a table with both beside each other. A click picks a node.
class TimeTreeView : public QWidget {
    Q_OBJECT

public:
    explicit TimeTreeView(QWidget* parent);

    void setTheme(const Theme& theme);
    /// Nothing is shown without trees. At most two.
    void setTrees(std::vector<TimeTree> trees);
    [[nodiscard]] const std::vector<FlameView*>& flames() const { return flames_; }
    [[nodiscard]] QTreeWidget& table() const { return *table_; }

signals:
    void nodePicked(const model::NodeId& node);

private:
    using Branches = std::vector<const TimeBranch*>; ///< of each tree, nullptr where it has none
    void addRows(QTreeWidgetItem* parent, const Branches& branches);
    void fitTable();

    std::vector<TimeTree> trees_;
    std::vector<QLabel*> heads_;
    QLabel* noneSlow_{nullptr};
    std::vector<FlameView*> flames_;
    QTreeWidget* table_{nullptr};
};

} // namespace burst::app
