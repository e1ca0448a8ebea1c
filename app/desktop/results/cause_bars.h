#pragma once

#include "app/diagram/theme.h"
#include "simulator/summary.h"

#include <QWidget>

#include <vector>

namespace burst::app {

/// Where the time of the percentiles went: a bar each, as long as its time, of parts in the colours of their
/// causes. A click on a part picks its node.
class CauseBars : public QWidget {
    Q_OBJECT

public:
    explicit CauseBars(QWidget* parent);

    void setTheme(const Theme& theme);
    void setBands(std::vector<sim::Attribution> bands);
    [[nodiscard]] const std::vector<sim::Attribution>& bands() const { return bands_; }
    /// Where a part is drawn.
    [[nodiscard]] QRectF partAt(std::size_t band, std::size_t part) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void nodePicked(const model::NodeId& node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const sim::CausePart* partUnder(const QPointF& at) const;
    [[nodiscard]] QString wordsOf(const sim::CausePart& part) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] double longest() const;

    const Theme* theme_{&Theme::light()};
    std::vector<sim::Attribution> bands_; ///< the highest percentile last
};

} // namespace burst::app
