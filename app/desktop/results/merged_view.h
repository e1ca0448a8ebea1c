#pragma once

#include "app/desktop/results/design_pane.h"
#include "app/report/result_json.h"

namespace burst::app {

/// Two designs on one canvas: what the second adds, what it takes away (dashed, pale), what it changes, and
/// by node how p95 and cost differ.
class MergedView : public DesignPane {
    Q_OBJECT

public:
    explicit MergedView(QWidget* parent = nullptr);

    /// @param a, b  the runs of both, whose figures stand on the nodes
    void setDesigns(const model::Design& before, const RunResult& a, const model::Design& after,
                    const RunResult& b, const model::Catalog& catalog);
};

} // namespace burst::app
