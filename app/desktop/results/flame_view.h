#pragma once

#include "app/diagram/theme.h"
#include "app/report/time_tree.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace burst::app {

/// Where the time of some requests went as a flame graph: a row a depth of calls, each part as wide as its
/// mean time, calls framed, causes in their colours. A click or Enter picks the node of a part, arrows go
/// from part to part.
class FlameView : public QWidget {
    Q_OBJECT

public:
    explicit FlameView(QWidget* parent);

    void setTheme(const Theme& theme);
    /// @param longest  s that the whole width stands for
    void setTree(TimeTree tree, double longest);
    [[nodiscard]] const TimeTree& tree() const { return tree_; }

    /// A part of the picture.
    struct Part {
        const TimeBranch* branch{};
        int depth{};
        double from{}; ///< s from the left edge
        std::optional<std::size_t> above;
    };
    /// Each after what it is a part of.
    [[nodiscard]] const std::vector<Part>& parts() const { return parts_; }
    [[nodiscard]] QRectF placeOf(const Part& part) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

signals:
    void nodePicked(const model::NodeId& node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void flatten(const TimeBranch& branch, int depth, double from, std::optional<std::size_t> above);
    void paintPart(QPainter& painter, std::size_t i) const;
    [[nodiscard]] QString wordsOf(const TimeBranch& branch) const;
    [[nodiscard]] std::optional<std::size_t> partUnder(const QPointF& at) const;
    [[nodiscard]] int rowHeight() const;
    void setCurrent(std::size_t part);
    void step(int key);

    const Theme* theme_{&Theme::light()};
    TimeTree tree_;
    double longest_{1.0};
    std::vector<Part> parts_;
    std::size_t current_{0};
};

} // namespace burst::app
