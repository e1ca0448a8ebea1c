#include "app/desktop/results/chart_view.h"
#include "tests/bench/stopwatch.h"

#include <QApplication>

#include <qcustomplot.h>

#include <algorithm>
#include <cstdio>
#include <random>

// How a chart of ten million values keeps up while it is zoomed and moved, beside one of a thousand in the
// same run: frames of a chart of 1,200 x 500 pixels, drawn by the processor.

using namespace burst;

namespace {

app::Chart noise(std::size_t count) {
    std::mt19937 engine(1);
    app::ChartLine line{"noise", 0.0, 0.001, std::vector<double>(count), 0};
    for (auto& value : line.values)
        value = static_cast<double>(engine() % 1000) / 1000.0;
    return {"Latency", model::Unit::seconds, {std::move(line)}};
}

double atShare(std::vector<double> times, double share) {
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

/// Processor time of every frame, in ms: other work on the machine does not count.
std::vector<double> frames(std::size_t count) {
    app::ChartView view;
    view.resize(1200, 560);
    view.show();
    const double length = 0.001 * static_cast<double>(count);
    const double made = test::secondsOf([&] { view.setChart(noise(count), {0.0, length}, 0.0); });
    std::printf("%9zu values: made in %.0f ms\n", count, 1e3 * made);
    std::vector<double> times;
    const auto frame = [&](double from, double to) {
        times.push_back(1e3 * test::secondsOf([&] {
                            view.setTimeRange({from, to});
                            view.plot().replot(QCustomPlot::rpImmediateRefresh);
                        }));
    };
    constexpr int steps = 100;
    for (int i = 0; i < steps; ++i) // the whole, and a little less each time
        frame(0.0, length * (1.0 - 0.005 * i));
    for (int i = 0; i < steps; ++i) // a tenth, from one end to the other
        frame(0.009 * i * length, (0.009 * i + 0.1) * length);
    return times;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication program(argc, argv);
    const auto few = frames(1000);
    const auto many = frames(10'000'000);
    std::printf("frame of a thousand values: median %.1f ms, 95th percentile %.1f ms\n", atShare(few, 0.5),
                atShare(few, 0.95));
    std::printf("frame of ten million values (wanted: 33 ms at the 95th percentile): median %.1f ms, 95th "
                "percentile %.1f ms, most %.1f ms\n",
                atShare(many, 0.5), atShare(many, 0.95), atShare(many, 1.0));
    std::printf("frame, ratio at the 95th percentile: %.2f\n", atShare(many, 0.95) / atShare(few, 0.95));
    return 0;
}
