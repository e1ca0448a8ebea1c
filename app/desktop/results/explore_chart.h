#pragma once

#include "app/diagram/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCPGraph;
class QCPItemLine;
class QCustomPlot;
class QLabel;

namespace burst::app {

/// What came of one value.
struct ExploredValue {
    QString text;               ///< "512 MB"
    std::optional<double> p50;  ///< s
    std::optional<double> p99;  ///< s
    std::optional<double> cost; ///< a month
};

/// Latency (left axis) and monthly cost (right axis) over the values of a setting, one place each, in their
/// order.
class ExploreChart : public QWidget {
    Q_OBJECT

public:
    explicit ExploreChart(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// @param marked  the value that is marked as the best; none = no such
    void setValues(std::vector<ExploredValue> values, std::optional<std::size_t> marked,
                   const QString& currency);
    [[nodiscard]] QCustomPlot& plot() { return *plot_; }

private:
    void fillLegend();

    const Theme* theme_{&Theme::light()};
    std::vector<ExploredValue> values_;
    QString currency_;
    QLabel* legend_{nullptr};
    QCustomPlot* plot_{nullptr};
    QCPGraph* p50_{nullptr};
    QCPGraph* p99_{nullptr};
    QCPGraph* cost_{nullptr};
    QCPItemLine* mark_{nullptr};
};

} // namespace burst::app
