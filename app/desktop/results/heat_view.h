#pragma once

#include "app/desktop/results/plot_frame.h"
#include "app/desktop/results/request_pick.h"
#include "app/desktop/results/zoom_history.h"
#include "simulator/metrics/latency_map.h"

#include <optional>

class QCPItemLine;

namespace burst::app {

class HeatPlottable;
class MeasureCursors;
class TimeGestures;

/// Latency over time: how many requests ended when and had taken how long, on a logarithmic axis, as colour.
/// The pointer reads the count of a cell and its share of that time, a click picks its requests.
class HeatView : public PlotFrame {
    Q_OBJECT

public:
    explicit HeatView(QWidget* parent = nullptr);
    ~HeatView() override;

    void setMap(const QString& title, sim::LatencyMap map, const TimeRange& whole);
    void setTheme(const Theme& theme) override;
    void setTimeRange(const TimeRange& range);
    void setCursor(std::optional<double> time);
    /// The instants A and B; none takes them away.
    void setMeasured(const std::optional<TimeRange>& times);
    [[nodiscard]] const sim::LatencyMap& map() const { return map_; }
    /// What is read at a place: "2 min–2 min 5 s, 250–312 ms: 34 requests, 2.1 % of those that ended then".
    [[nodiscard]] QString readingAt(double time, double latency) const;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] std::vector<Entry> entries() const override;

signals:
    void zoomed(const TimeRange& range, Gesture gesture);
    void wentBack();
    void wentForward();
    void cursorMoved(std::optional<double> time);
    void requestsPicked(const RequestPick& pick);
    void measured(const TimeRange& times);

private:
    void listen();
    void fillChips();
    void scaleLatency();
    [[nodiscard]] const sim::LatencyCell* cellAt(double time, double latency) const;

    sim::LatencyMap map_;
    QLabel* ramp_{nullptr};
    TimeGestures* gestures_{nullptr};
    HeatPlottable* cells_{nullptr};
    QCPItemLine* cursor_{nullptr};
    MeasureCursors* measure_{nullptr};
};

} // namespace burst::app
