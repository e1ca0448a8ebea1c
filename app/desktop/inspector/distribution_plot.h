#pragma once

#include "models/distribution.h"

#include <QWidget>

#include <vector>

namespace burst::app {

/// Shares of equally wide steps from `from` to `to`; together at most 1, for what lies outside is left out.
struct Density {
    double from{};
    double to{};
    std::vector<double> shares;
};

/// The density of a distribution from its quantiles, up to just beyond its 98th percentile or its mean. A
/// distribution of one value has it in the middle.
/// @param steps  how many, >= 1
[[nodiscard]] Density densityOf(const model::Distribution& distribution, int steps);

/// A small picture of a distribution with its mean (line) and its 95th percentile (dashed line) marked.
class DistributionPlot : public QWidget {
    Q_OBJECT

public:
    explicit DistributionPlot(model::Unit unit, QWidget* parent = nullptr);

    void show(const model::Distribution& distribution);
    [[nodiscard]] double mean() const { return mean_; }
    [[nodiscard]] double p95() const { return p95_; }
    /// Where a value lies on the widget, in pixels from its left edge.
    [[nodiscard]] double xOf(double value) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMark(QPainter& painter, double value, const QString& text, Qt::PenStyle style, int row) const;

    model::Unit unit_;
    Density density_;
    double mean_{};
    double p95_{};
};

} // namespace burst::app
