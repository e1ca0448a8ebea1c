#pragma once

#include "app/report/result_json.h"
#include "models/design.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace burst::app {

class ColumnFit;

/// The monthly bill: nodes or services, dearest first, and below each its lines with quantity, price, how
/// sure that is and where it comes from; a line's tool-tip has all of it.
class CostPage : public QWidget {
    Q_OBJECT

public:
    explicit CostPage(QWidget* parent = nullptr);

    /// @param repriced  that the bill is another than at the time of the run; may be empty
    /// @param remarks   what has to be known of it (billRemarks()); may be empty
    void show(const RunResult& run, const model::Design& design, const model::Scenario* scenario,
              const QString& repriced, const QString& remarks);
    [[nodiscard]] QTreeWidget& tree() { return *tree_; }

signals:
    void nodePicked(const model::NodeId& node);
    void priceWanted(const QString& sku); ///< its place in the price book
    void said(const QString& text);

private:
    void buildTree();
    void fillTree();

    model::Invoice month_; ///< on screen
    model::Design design_; ///< whose nodes it is about
    QLabel* total_{nullptr};
    QLabel* assumption_{nullptr};
    QLabel* more_{nullptr}; ///< what the bill depends on
    QLabel* tags_{nullptr}; ///< what nodes with the same tags cost together
    QLabel* repriced_{nullptr};
    QComboBox* groups_{nullptr};
    QTreeWidget* tree_{nullptr};
    ColumnFit* fit_{nullptr};
};

} // namespace burst::app
