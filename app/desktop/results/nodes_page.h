#pragma once

#include "app/report/result_json.h"
#include "models/design.h"

#include <QTableWidget>

namespace burst::app {

/// One row a node: requests, how they ended, latency, cold starts, concurrency, backlog, cost. A click on a
/// heading sorts, Ctrl+C copies.
class NodesPage : public QTableWidget {
    Q_OBJECT

public:
    explicit NodesPage(QWidget* parent = nullptr);

    void show(const RunResult& run, const model::Design& design);

signals:
    void nodePicked(const model::NodeId& node);

private:
    void addRow(const sim::NodeResult& node, const RunResult& run, const model::Design& design);
};

} // namespace burst::app
