#pragma once

#include "app/desktop/results/compare_page.h"
#include "models/edit.h"
#include "tests/desktop/desk.h"

#include <QSignalSpy>
#include <QTableWidget>

namespace burst::app {

/// The usual desk, and hands for the page that compares.
struct Scales : Desk {
    [[nodiscard]] ComparePage& page() const { return window->results().comparison(); }
    [[nodiscard]] QTableWidget& table() const { return page().table(); }
    template <class T>
    [[nodiscard]] T* field(const char* name) const {
        auto* found = page().findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return found;
    }
    void look() { key(Qt::Key_M, Qt::ControlModifier); }
    static constexpr int patience = 120'000; // ms, against hanging for ever
    void play() {
        QSignalSpy finished(&window->runs(), &RunController::finished);
        key(Qt::Key_F5);
        if (finished.isEmpty() && !finished.wait(patience)) qFatal("the run does not end");
    }
    /// Presses a button that runs what is compared, and waits.
    void pressAndWait(const char* name) {
        QSignalSpy compared(&window->runs(), &RunController::compared);
        QTest::mouseClick(field<QAbstractButton>(name), Qt::LeftButton);
        if (compared.isEmpty() && !compared.wait(patience)) qFatal("nothing is compared");
        QCoreApplication::processEvents();
    }
    void setMemory(const char* value) {
        document->edit(QStringLiteral("Set Memory"),
                       model::withParam(design(), model::NodeId("function"), "memory", value));
    }
    /// Gives the function work that memory speeds up: 200 ms at 512 MB.
    void setWork() {
        const model::NodeId function("function");
        document->edit(QStringLiteral("Set Compute"),
                       model::withParam(model::withParam(design(), function, "compute", "200 ms"), function,
                                        "compute_memory", "512 MB"));
    }
    [[nodiscard]] int row(const QString& metric) const {
        for (int i = 0; i < table().rowCount(); ++i)
            if (table().item(i, 0)->text() == metric) return i;
        return -1;
    }
    [[nodiscard]] double value(const QString& metric, int column) const {
        return table().item(row(metric), column)->data(Qt::UserRole).toDouble();
    }
    [[nodiscard]] QString words(const char* label) const { return field<QLabel>(label)->text(); }
};

} // namespace burst::app
