#pragma once

#include "app/report/dashboard.h"

#include <QMenu>
#include <QStringList>

namespace burst::app {

/// Which charts are shown and how they stand: those of the selection or a dashboard of the project, columns,
/// and the two views of latency that come after the charts.
class DashboardMenu : public QMenu {
    Q_OBJECT

public:
    explicit DashboardMenu(QWidget* parent);

    /// A name as a label that has no underlined letter.
    [[nodiscard]] static QString labelOf(QString name);
    void setNames(const QStringList& names);
    /// @param name  of the dashboard that is shown; empty = the charts of the selection
    void setShown(const QString& name, const ChartOptions& options, bool anyCharts, bool anyPinned);

signals:
    void chosen(const QString& name); ///< empty = the charts of the selection
    void keepWanted();
    void dropWanted(const QString& name);
    void unpinWanted();
    void layoutChosen(ChartOptions::Layout layout);
    void heatChosen(bool on);
    void distributionChosen(bool on);

private:
    void build();

    QStringList names_;
    QString shown_;
    ChartOptions options_;
    bool anyCharts_{false};
    bool anyPinned_{false};
};

} // namespace burst::app
