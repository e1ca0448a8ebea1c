#pragma once

#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/distribution_view.h"
#include "app/desktop/results/heat_view.h"
#include "app/desktop/results/results.h"
#include "tests/desktop/desk.h"

#include <qcustomplot.h>

namespace burst::app {

/// A design that throttles and warms up: a burst in the middle of a quiet minute meets four places.
struct ChartBench : Desk {
    ChartBench() {
        auto changed = document->project();
        auto& scenario = changed.scenarios.front();
        scenario.warmup = 5.0;
        auto& source = scenario.traffic[model::NodeId("client")];
        source = {};
        source.profile = {{0, 2}, {30, 2}, {30, 200}, {40, 200}, {40, 2}};
        for (auto& node : changed.designs.front().nodes)
            if (node.kind == "function") {
                node.params["reserved"] = 4;
                node.params["compute"] = "100 ms";
                node.params["provisioned"] = 1;
            }
        document->edit(QStringLiteral("Throttle"), changed);
        run();
        window->results().reveal();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ChartsPage& page() const { return window->results().charts(); }
    [[nodiscard]] ChartView& chart(const QString& title) const {
        for (auto* each : page().charts())
            if (each->title().startsWith(title)) return *each;
        qFatal("there is no chart of %s", qPrintable(title));
    }
    template <class T>
    [[nodiscard]] T& inPage(const char* name) const {
        auto* found = page().findChild<T*>(QString::fromUtf8(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return *found;
    }
    void select(const char* node) {
        document->selection().set({model::NodeId(node)}, {});
        QCoreApplication::processEvents();
    }
};

inline TimeRange shownBy(const PlotFrame& frame) {
    const auto range = frame.plot().xAxis->range();
    return {range.lower, range.upper};
}

inline QPoint pixelOf(const PlotFrame& frame, double time, double share = 0.5) {
    const auto rect = frame.plot().axisRect()->rect();
    return {qRound(frame.plot().xAxis->coordToPixel(time)), rect.top() + qRound(share * rect.height())};
}

inline void drag(QWidget& on, QPoint from, QPoint to, Qt::MouseButton button,
                 Qt::KeyboardModifiers keys = {}) {
    QTest::mousePress(&on, button, keys, from);
    for (int i = 1; i <= 4; ++i) {
        const QPoint at = from + (to - from) * i / 4;
        QMouseEvent move(QEvent::MouseMove, at, on.mapToGlobal(at), Qt::NoButton, button, keys);
        QCoreApplication::sendEvent(&on, &move);
    }
    QTest::mouseRelease(&on, button, keys, to);
    QCoreApplication::processEvents();
}

} // namespace burst::app
