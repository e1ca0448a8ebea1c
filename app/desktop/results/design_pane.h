#pragma once

#include "app/diagram/render.h"
#include "app/diagram/theme.h"
#include "app/editor/merged_design.h"

#include <QWidget>

namespace burst::app {

/// A design to look at, with a sign, a word, a colour and an outline on what becomes of its parts, and
/// figures on its nodes. The wheel zooms, a drag moves, a double click shows all, or what differs where all
/// would be too small to read; a click picks a node.
class DesignPane : public QWidget {
    Q_OBJECT

public:
    /// How parts look that the other design has not: pale where they stand in for what is gone.
    enum class Removed { asGhosts, asTheyAre };
    explicit DesignPane(Removed removed, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setParts(MergedDesign parts, const model::Catalog& catalog);
    /// @param rates  requests per second that links carry; idle without an entry
    void setFigures(NodeOverlays overlays, std::map<model::LinkId, double> rates = {});
    /// What the figures are, below the picture.
    void setLegend(const QString& text);

    /// What is looked at: the point of the canvas in the middle, and the zoom.
    struct Look {
        QPointF centre;
        double scale{1.0};
        bool fitted{true}; ///< nobody has zoomed or moved
    };
    [[nodiscard]] const Look& look() const { return look_; }
    void setLook(const Look& look);
    /// What of the canvas is all of it, and of that, what is looked at where all cannot be read; by itself
    /// the design, and what differs.
    void setPage(const QRectF& page, const QRectF& differing);
    /// Around the nodes that are not the same; empty where none differs.
    [[nodiscard]] QRectF differing() const;

    [[nodiscard]] const MergedDesign& merge() const { return parts_; }
    /// What stands on a node: "p95 188 ms (−54.4 %)" and the cost; empty for one without figures.
    [[nodiscard]] QStringList figures(const model::NodeId& node) const;
    [[nodiscard]] const NodeOverlays& overlays() const { return overlays_; }
    /// Where the middle of a node is on the widget.
    [[nodiscard]] QPointF onWidget(const model::NodeId& node) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void nodePicked(const model::NodeId& node);
    /// The user has zoomed or moved.
    void looked(const Look& look);

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
    enum class Whole { always, whereReadable };
    void fit(Whole whole);
    void lookAt(const Look& look);
    [[nodiscard]] QRectF room() const;
    [[nodiscard]] QPointF origin() const; ///< on the widget, of the canvas's (0, 0)
    void paintDesign(QPainter& painter) const;
    void paintLink(QPainter& painter, const model::Link& link, const Routes& routes) const;
    void paintNode(QPainter& painter, const NodeLook& look, const MergedPart& part) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] const model::Node* nodeAt(QPointF onWidget) const;
    [[nodiscard]] QString tip(const model::Node& node) const;

    Removed removed_;
    const Theme* theme_{&Theme::light()};
    MergedDesign parts_;
    model::Catalog catalog_;
    NodeOverlays overlays_;
    std::map<model::LinkId, double> rates_;
    QString legend_;
    QRectF page_;
    QRectF wanted_; ///< of the page
    Look look_;
    QPoint pressed_;
    QPoint last_;
};

} // namespace burst::app
