#pragma once

#include "app/diagram/render.h"
#include "app/diagram/theme.h"
#include "app/editor/merged_design.h"
#include "app/report/result_json.h"

#include <QWidget>

namespace burst::app {

/// Two designs on one canvas: what the second adds, what it takes away (dashed, pale), what it changes, and
/// by node how p95 and cost differ. The wheel zooms, a drag moves, a double click shows all.
class MergedView : public QWidget {
    Q_OBJECT

public:
    explicit MergedView(QWidget* parent = nullptr);

    /// @param a, b  the runs of both, whose figures stand on the nodes
    void setDesigns(const model::Design& before, const RunResult& a, const model::Design& after,
                    const RunResult& b, const model::Catalog& catalog);
    void setTheme(const Theme& theme);
    [[nodiscard]] const MergedDesign& merge() const { return merge_; }
    /// What stands on a node: "p95 188 ms (−54.4 %)" and the cost; empty for one that was not run.
    [[nodiscard]] QStringList figures(const model::NodeId& node) const;
    /// Where the middle of a node is on the widget.
    [[nodiscard]] QPointF onWidget(const model::NodeId& node) const;

signals:
    void nodePicked(const model::NodeId& node);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void paintDesign(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] const model::Node* nodeAt(QPointF onWidget) const;
    [[nodiscard]] QString tip(const model::Node& node) const;

    const Theme* theme_{&Theme::light()};
    MergedDesign merge_;
    model::Catalog catalog_;
    NodeOverlays overlays_;
    QPointF origin_; ///< on the widget, of the canvas's (0, 0)
    double scale_{1.0};
    bool fitted_{true}; ///< nobody has zoomed or moved
    QPoint pressed_;
    QPoint last_;
};

} // namespace burst::app
