#pragma once

#include "app/desktop/results/zoom_history.h"

#include <QFrame>

#include <vector>

class QComboBox;
class QLabel;
class QTableWidget;

namespace burst::app {

class ChartView;

/// What the lines of one chart do between the instants A and B: values at both, change, rate of change, mean
/// and highest; of all charts as CSV.
class MeasureBox : public QFrame {
    Q_OBJECT

public:
    explicit MeasureBox(QWidget* parent);

    /// @param charts  those there are; they outlive what is shown
    void setCharts(const std::vector<ChartView*>& charts);
    void setTimes(const TimeRange& times);
    /// Shows the figures of this chart.
    void choose(const ChartView* chart);
    /// After lines were hidden or shown.
    void refresh();
    /// The lines of all charts that are not hidden, between both instants.
    [[nodiscard]] QString csv() const;

signals:
    void said(const QString& text);
    void closed();

private:
    void save();
    [[nodiscard]] const ChartView* chosen() const;

    std::vector<ChartView*> charts_;
    TimeRange times_;
    QLabel* head_{nullptr};
    QComboBox* which_{nullptr};
    QTableWidget* table_{nullptr};
};

} // namespace burst::app
