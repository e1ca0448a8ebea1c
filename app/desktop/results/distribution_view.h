#pragma once

#include "app/desktop/results/plot_frame.h"
#include "app/desktop/results/request_pick.h"
#include "app/report/distribution_data.h"

#include <optional>
#include <vector>

class QCPGraph;
class QCPItemLine;
class QToolButton;

namespace burst::app {

/// How long requests took: how many took how long, and how many took no longer, over latency on a logarithmic
/// axis. The pointer reads "97.3 % ≤ 412 ms", a click picks the requests of a bar; lines mark p50, p95 and
/// p99.
class DistributionView : public PlotFrame {
    Q_OBJECT

public:
    explicit DistributionView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void setDistribution(const QString& title, LatencyDistribution distribution);

    /// What is read at a latency in s: "97.3 % ≤ 412 ms".
    [[nodiscard]] QString readingAt(double seconds) const;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] std::vector<Entry> entries() const override;

signals:
    void requestsPicked(const RequestPick& pick);

private:
    void buildPlot();
    void fill();
    void fillMarks();
    void showParts();

    LatencyDistribution distribution_;
    QToolButton* counts_{nullptr};
    QToolButton* within_{nullptr};
    QCPGraph* histogram_{nullptr}; ///< steps, shares of requests
    QCPGraph* cumulative_{nullptr};
    std::vector<QCPItemLine*> marks_; ///< p50, p95, p99
};

} // namespace burst::app
