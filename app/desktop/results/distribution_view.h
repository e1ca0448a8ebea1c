#pragma once

#include "app/diagram/theme.h"
#include "app/report/distribution_data.h"

#include <QFrame>

#include <optional>
#include <vector>

class QCPGraph;
class QCPItemLine;
class QCustomPlot;
class QLabel;
class QToolButton;

namespace burst::app {

/// How long requests took: how many took how long, and how many took no longer, over latency on a logarithmic
/// axis. The pointer reads "97.3 % ≤ 412 ms"; lines mark p50, p95 and p99.
class DistributionView : public QFrame {
    Q_OBJECT

public:
    explicit DistributionView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setDistribution(const QString& title, LatencyDistribution distribution);

    [[nodiscard]] QCustomPlot& plot() { return *plot_; }
    /// What is read at a latency in s: "97.3 % ≤ 412 ms".
    [[nodiscard]] QString readingAt(double seconds) const;

private:
    void buildPlot();
    void fill();
    void fillMarks();
    void showParts();

    const Theme* theme_{&Theme::light()};
    LatencyDistribution distribution_;
    QLabel* title_{nullptr};
    QLabel* reading_{nullptr};
    QToolButton* counts_{nullptr};
    QToolButton* within_{nullptr};
    QCustomPlot* plot_{nullptr};
    QCPGraph* histogram_{nullptr}; ///< steps, shares of requests
    QCPGraph* cumulative_{nullptr};
    std::vector<QCPItemLine*> marks_; ///< p50, p95, p99
};

} // namespace burst::app
