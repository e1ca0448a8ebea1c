#pragma once

#include "app/desktop/traffic/traffic_panel.h"
#include "tests/desktop/desk.h"
#include "tests/desktop/drawing.h"

#include <functional>

namespace burst::app {

/// A window with a client that calls a function, ten minutes of 10 /s, and hands for the timeline.
struct TrafficRig : Rig {
    explicit TrafficRig(double duration = 600.0) {
        put(*this, {nodeAt("shoppers", "client", 0, 0), nodeAt("shop", "function", 300, 0)},
            {linkOf("buys", "shoppers", "shop")});
        model::Project project = document->project();
        auto& scenario = project.scenarios.front();
        scenario.duration = duration;
        scenario.traffic.clear();
        scenario.traffic[source].profile = {{0.0, 10.0}};
        document->edit(QStringLiteral("Begin"), project);
        Rig::key(Qt::Key_T, Qt::ControlModifier);
        settle();
    }
    static void settle() {
        QTest::qWait(20); // widths follow with the next turn of the event loop
        QCoreApplication::processEvents();
    }
    [[nodiscard]] TrafficPanel& panel() { return window->traffic(); }
    [[nodiscard]] RateLane& lane() { return *panel().lane(source); }
    [[nodiscard]] const model::Traffic& traffic() const { return document->scenario()->traffic.at(source); }
    [[nodiscard]] const model::RateLine& profile() const { return traffic().profile; }
    void setProfile(const model::RateLine& line) {
        model::Project project = document->project();
        project.scenarios.front().traffic[source].profile = line;
        document->edit(QStringLiteral("Set"), project);
        settle();
    }
    /// Where a rate at a time is in the lane.
    [[nodiscard]] QPoint at(double seconds, double rate) { return lane().placeOf({seconds, rate}).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}, bool release = true) {
        QTest::mousePress(&lane(), Qt::LeftButton, keys, from);
        moveHeld(from, to, keys);
        if (release) QTest::mouseRelease(&lane(), Qt::LeftButton, keys, to);
        settle();
    }
    void moveHeld(QPoint from, QPoint to, Qt::KeyboardModifiers keys) {
        constexpr int steps = 6;
        for (int i = 1; i <= steps; ++i) {
            const QPoint place = from + (to - from) * i / steps;
            QMouseEvent move(QEvent::MouseMove, place, lane().mapToGlobal(place), Qt::NoButton,
                             Qt::LeftButton, keys);
            QCoreApplication::sendEvent(&lane(), &move);
        }
    }
    void key(Qt::Key code, Qt::KeyboardModifiers keys = {}) {
        QTest::keyClick(Rig::focused(), code, keys);
        settle();
    }
    [[nodiscard]] QString text() const { return document->text(); }
    [[nodiscard]] QString stepName() { return document->history().undoText(); }
    QLineEdit& field(const char* name) { return *panel().findChild<QLineEdit*>(QLatin1String(name)); }
    void typeInto(const char* name, const QString& words) {
        field(name).setFocus();
        field(name).selectAll();
        QTest::keyClicks(&field(name), words);
    }
    void chooseStamp(model::TrafficStamp::Shape shape) {
        panel().findChild<QAction*>(QStringLiteral("stamp%1").arg(static_cast<int>(shape)))->trigger();
        settle();
    }

    const model::NodeId source{"shoppers"};
};

/// Answers the next dialog of this name.
inline void answerNamed(const QString& name, const std::function<void(QWidget&)>& with) {
    QTimer::singleShot(0, qApp, [name, with] {
        auto* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr || dialog->objectName() != name)
            answerNamed(name, with);
        else
            with(*dialog);
    });
}

/// Requests that a run of the present scenario offers.
inline std::int64_t offered(TrafficRig& rig) {
    QSignalSpy finished(&rig.window->runs(), &RunController::finished);
    rig.window->runs().run();
    constexpr int patience = 120'000; // ms, against hanging for ever
    if (!finished.wait(patience)) qFatal("the run does not end");
    return rig.window->runs().last(rig.document->designId())->summary.requests.offered;
}

} // namespace burst::app
