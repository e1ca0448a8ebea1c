#pragma once

#include "app/report/result_json.h"
#include "models/design.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace burst::app {

/// The monthly bill: nodes, dearest first, and below each its lines with quantity, price and where the price
/// comes from.
class CostPage : public QWidget {
    Q_OBJECT

public:
    explicit CostPage(QWidget* parent = nullptr);

    void show(const RunResult& run, const model::Design& design, const model::Scenario* scenario);
    [[nodiscard]] QTreeWidget& tree() { return *tree_; }

signals:
    void nodePicked(const model::NodeId& node);
    void priceWanted(const QString& sku); ///< its place in the price book

private:
    QLabel* total_{nullptr};
    QLabel* assumption_{nullptr};
    QLabel* more_{nullptr}; ///< what the bill depends on
    QTreeWidget* tree_{nullptr};
};

} // namespace burst::app
