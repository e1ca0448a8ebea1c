#include "app/desktop/results/merged_view.h"

#include "app/desktop/results/compared_figures.h"

namespace burst::app {

MergedView::MergedView(QWidget* parent) : DesignPane(Removed::asGhosts, parent) {
    setObjectName(QStringLiteral("mergedView"));
    setAccessibleName(tr("Both designs on one canvas"));
}

void MergedView::setDesigns(const model::Design& before, const RunResult& a, const model::Design& after,
                            const RunResult& b, const model::Catalog& catalog) {
    setParts(merged(before, after), catalog);
    NodeOverlays overlays;
    for (const auto& node : merge().design.nodes)
        overlays[node.id] = comparedFigures(node.id, a, b);
    setFigures(std::move(overlays));
    const QString summary = merge().summary();
    setLegend(tr("B, with the difference to A in brackets · %1")
                  .arg(summary.isEmpty() ? tr("the same parts and settings") : summary));
}

} // namespace burst::app
