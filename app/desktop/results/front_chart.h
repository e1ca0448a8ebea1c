#pragma once

#include "app/diagram/theme.h"
#include "models/units.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCPGraph;
class QCPItemText;
class QCustomPlot;
class QLabel;

namespace burst::app {

/// Points in the plane of two figures, with those that no other point beats in both joined by a line.
class FrontChart : public QWidget {
    Q_OBJECT

public:
    struct Point {
        double x{};
        double y{};
        bool kept{false}; ///< within the bounds
        QString name{};   ///< stands beside it
    };
    struct Axis {
        QString title;
        model::Unit unit{model::Unit::none};
        bool lowIsGood{true};
    };

    explicit FrontChart(QWidget* parent = nullptr);

    /// @param best  of the points; none = no such
    void setPoints(const Axis& x, const Axis& y, std::vector<Point> points, std::optional<std::size_t> best);
    void setTheme(const Theme& theme);
    [[nodiscard]] QCustomPlot& plot() { return *plot_; }
    [[nodiscard]] QCPGraph& front() { return *front_; }
    [[nodiscard]] QCPGraph& best() { return *best_; }

signals:
    void pointPicked(std::size_t point);

private:
    void fillLegend();
    void namePoints();
    [[nodiscard]] std::optional<std::size_t> nearest(QPointF at) const;

    const Theme* theme_{&Theme::light()};
    std::vector<Point> points_;
    std::vector<QCPItemText*> names_;
    QLabel* legend_{nullptr};
    QCustomPlot* plot_{nullptr};
    QCPGraph* broken_{nullptr};
    QCPGraph* kept_{nullptr};
    QCPGraph* front_{nullptr};
    QCPGraph* best_{nullptr};
};

} // namespace burst::app
