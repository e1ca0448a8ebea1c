#pragma once

#include "app/report/result_json.h"
#include "models/design.h"

#include <QTableWidget>

#include <utility>

namespace burst::app {

/// One row a node: requests, how they ended, latency, cold starts, concurrency, backlog, cost. A click on a
/// heading sorts, Ctrl+C copies.
class NodesPage : public QTableWidget {
    Q_OBJECT

public:
    explicit NodesPage(QWidget* parent = nullptr);

    void show(const RunResult& run, const model::Design& design);
    /// Adds to each figure how it differs from that of another run, and says in its tool-tip what it was.
    /// @param runs  how many replications the other run had, and this one: counts are sums over them
    void holdAgainst(const NodesPage& before, std::pair<int, int> runs);

signals:
    void nodePicked(const model::NodeId& node);

private:
    void addChange(int row, const NodesPage& before, int then, std::pair<int, int> runs);
    void addRow(const sim::NodeResult& node, const RunResult& run, const model::Design& design);
};

} // namespace burst::app
