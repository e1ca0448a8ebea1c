#pragma once

#include "app/report/dashboard.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace burst::app {

class DashboardMenu;

/// What all charts of a run show and how: which charts, percentiles of latency, axis of latency, measuring,
/// and the ways back to stretches of time that were looked at.
class ChartBar : public QWidget {
    Q_OBJECT

public:
    explicit ChartBar(QWidget* parent);

    [[nodiscard]] const ChartOptions& options() const { return options_; }
    /// Without telling anybody.
    void setOptions(const ChartOptions& options);
    /// Which dashboards there are.
    void setDashboards(const QStringList& names);
    /// @param dashboard  that is shown; empty = the charts of the selection
    void setShown(const QString& dashboard, bool anyCharts, bool anyPinned);
    void setMeasuring(bool on);
    void setWays(bool back, bool forward);
    /// The instant whose values stay; none = those at the pointer are shown.
    void setHeld(const QString& instant);

signals:
    void optionsChanged();
    void dashboardChosen(const QString& name); ///< empty = the charts of the selection
    void keepWanted();
    void dropWanted(const QString& name);
    void unpinWanted();
    void measuringChanged(bool on);
    void released();
    void wentBack();
    void wentForward();
    void wholeWanted();

private:
    QToolButton* button(const char* name, const QString& text, const QString& tip);
    void addPercentiles();
    void change(const ChartOptions& options);
    void follow();

    ChartOptions options_;
    QString shown_;
    bool anyCharts_{false};
    bool anyPinned_{false};
    DashboardMenu* menu_{nullptr};
    QToolButton* which_{nullptr};
    std::map<Percentile, QToolButton*> percentiles_;
    QToolButton* logarithmic_{nullptr};
    QToolButton* measure_{nullptr};
    QToolButton* held_{nullptr};
    QToolButton* back_{nullptr};
    QToolButton* forward_{nullptr};
};

} // namespace burst::app
