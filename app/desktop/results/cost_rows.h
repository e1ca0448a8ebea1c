#pragma once

#include "models/design.h"
#include "models/price.h"

#include <QTreeWidget>

namespace burst::app {

/// What the lines of a bill are gathered under.
enum class CostGroups { nodes, services };

/// The columns of the bill in the window.
enum CostColumn {
    costWhat,
    costQuantity,
    costFree,
    costUnit,
    costPrice,
    costAmount,
    costCertainty,
    costSource,
    costColumns
};

/// What a row is about, in the column costWhat.
enum CostRole {
    costNode = Qt::UserRole, ///< the id of the node; empty for a service
    costSku                  ///< empty for a group
};

/// Fills the tree with a bill: groups, dearest first, below each its lines and what has no price. Every row
/// says in its tool-tip what its amount rests on; the amounts of groups lie in Qt::UserRole of costAmount.
void fillCostRows(QTreeWidget& tree, const model::Invoice& month, const model::Design& design,
                  CostGroups groups);

} // namespace burst::app
