#pragma once

#include "app/diagram/theme.h"
#include "app/report/next_change.h"
#include "app/report/result_json.h"

#include <QScrollArea>

#include <string>
#include <vector>

class QLabel;

namespace burst::app {

class CauseBars;
class TimeTreeView;

/// The reasons of a run in sentences, where the time of the percentiles went, and what to change next. What
/// speaks of a node leads to the chart that shows it.
class WhyPage : public QScrollArea {
    Q_OBJECT

public:
    explicit WhyPage(QWidget* parent = nullptr);

    void show(const RunResult& run, const model::Design& design);
    void setTheme(const Theme& theme);
    [[nodiscard]] CauseBars& bars() { return *bars_; }
    [[nodiscard]] TimeTreeView& timeTree() { return *tree_; }

signals:
    void nodePicked(const model::NodeId& node);
    /// @param metric  a series of the node
    void chartWanted(const model::NodeId& node, const std::string& metric);

private:
    [[nodiscard]] QString sentence(const QString& text, const model::NodeId& node, const std::string& metric);
    void follow(const QString& link);

    std::vector<sim::Subject> targets_; ///< of the links, by number
    QLabel* why_{nullptr};
    QLabel* barsTitle_{nullptr};
    CauseBars* bars_{nullptr};
    QLabel* next_{nullptr};
    TimeTreeView* tree_{nullptr};
};

} // namespace burst::app
