#pragma once

#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/distribution_view.h"
#include "app/desktop/results/flame_view.h"
#include "app/desktop/results/results.h"
#include "app/desktop/results/time_tree_view.h"
#include "app/desktop/results/why_page.h"
#include "models/io/project_json.h"
#include "tests/desktop/drawing.h"

#include <QDialog>
#include <QImage>
#include <QMenu>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <qcustomplot.h>

namespace burst::app {

/// Light or dark, as a mean over the picture.
inline double lightness(const QImage& image) {
    double sum = 0.0;
    int points = 0;
    for (int y = 0; y < image.height(); y += 8)
        for (int x = 0; x < image.width(); x += 8, ++points)
            sum += image.pixelColor(x, y).lightnessF();
    return sum / points;
}

/// A window that is photographed. Where the environment names a folder, the pictures stay.
struct Studio : Rig {
    explicit Studio(Appearance wanted) : dark(wanted == Appearance::dark) {
        QSettings().clear();
        window->setAppearance(wanted);
        QCoreApplication::processEvents();
    }
    ~Studio() { window->setAppearance(Appearance::light); }

    void keep(const QString& name, QWidget* of = nullptr) {
        QWidget* what = of != nullptr ? of : window.get();
        QTest::qWait(350); // what moves has come to rest
        const QImage image = what->grab().toImage();
        QVERIFY2(image.width() > 200 && image.height() > 30, qPrintable(name));
        if (of == nullptr) QVERIFY2((lightness(image) < 0.5) == dark, qPrintable(name));
        const QString to = qEnvironmentVariable("BURSTLAB_PICTURES");
        if (to.isEmpty()) return;
        QDir().mkpath(to);
        QVERIFY(image.save(to + '/' + name + (dark ? "-dark.png" : "-light.png")));
    }
    void openExample(const char* name) {
        QVERIFY(window->files().openPath(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/") + name + ".burst"));
        QTest::qWait(200); // the estimate
    }
    void trigger(const char* name) {
        auto* action = window->action(QLatin1String(name));
        QVERIFY2(action != nullptr, name);
        action->trigger();
        QCoreApplication::processEvents();
    }
    void run() {
        key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(window->results().result() != nullptr, 120'000);
        QTest::qWait(200);
    }
    /// Photographs the menu of a place on the canvas.
    void keepMenu(QPointF at, const QString& name) {
        bool taken = false;
        QTimer::singleShot(100, qApp, [&] {
            auto* menu = QApplication::activePopupWidget();
            if (menu == nullptr) return;
            QTest::qWait(100);
            const QImage image = menu->grab().toImage();
            taken = image.width() > 100 && image.height() > 30;
            const QString to = qEnvironmentVariable("BURSTLAB_PICTURES");
            if (!to.isEmpty()) image.save(to + '/' + name + (dark ? "-dark.png" : "-light.png"));
            QTest::keyClick(menu, Qt::Key_Escape);
        });
        QTest::mouseClick(canvas().viewport(), Qt::RightButton, {}, onScreen(at));
        QVERIFY2(taken, qPrintable(name));
    }
    /// Photographs the question that a start asks after a crash.
    void keepRecovery(const QString& name) {
        const QString stem = recovery() + QStringLiteral("/dead");
        QDir().mkpath(recovery());
        QVERIFY(model::saveText((stem + ".burst").toStdString(), model::writeProject(document->project())));
        QVERIFY(model::saveText((stem + ".json").toStdString(), "{\"path\":\"\",\"title\":\"shop\"}"));
        answer([&](QWidget& offer) {
            keep(name, &offer);
            QTest::keyClick(&offer, Qt::Key_Escape);
        });
        window->files().offerRecovery(recovery());
    }
    /// Charts with every percentile on a logarithmic axis, zoomed, and what lies below them.
    void keepCharts() {
        auto& page = window->results().charts();
        const auto press = [&](const char* name) {
            QTest::mouseClick(page.findChild<QToolButton*>(QLatin1String(name)), Qt::LeftButton);
        };
        for (const char* name : {"percentile-p90", "percentile-p99.9", "percentile-max", "logarithmic"})
            press(name);
        page.showTime({60, 200});
        keep(QStringLiteral("charts-logarithmic"));
        for (const char* name :
             {"percentile-p90", "percentile-p99.9", "percentile-max", "logarithmic", "zoomAll"})
            press(name);
        page.findChild<QScrollArea*>()->ensureWidgetVisible(&page.distribution());
        keep(QStringLiteral("charts-heat-map"));
        page.findChild<QScrollArea*>()->ensureVisible(0, 0);
        press("measure");
        page.charts().front()->findChild<QToolButton*>(QStringLiteral("pinChart"))->click();
        QTest::mouseClick(&page.charts().front()->plot(), Qt::LeftButton, {},
                          page.charts().front()->plot().rect().center());
        keep(QStringLiteral("charts-measured"));
        press("measure");
        press("heldInstant");
        page.charts().front()->findChild<QToolButton*>(QStringLiteral("pinChart"))->click();
    }
    /// Where the time goes, call by call.
    void keepFlames() {
        showTab(QStringLiteral("Why"));
        auto& why = window->results().why();
        why.ensureWidgetVisible(why.timeTree().flames().back(), 0, 0);
        keep(QStringLiteral("why-call-by-call"));
        why.ensureWidgetVisible(&why.timeTree().table(), 0, 0);
        keep(QStringLiteral("why-call-by-call-table"));
    }
    QTabWidget& tabs() { return *window->findChild<QTabWidget*>(QStringLiteral("bottomTabs")); }
    void showTab(const QString& title) {
        for (int i = 0; i < tabs().count(); ++i)
            if (tabs().tabText(i).remove('&').startsWith(title)) tabs().setCurrentIndex(i);
        QCoreApplication::processEvents();
    }
    /// Photographs the dialog that an action opens, whether it waits for an answer or not.
    void keepDialog(const char* action, const QString& name) {
        bool taken = false;
        QTimer::singleShot(300, qApp, [&] {
            auto* dialog = QApplication::activeModalWidget();
            if (dialog == nullptr) return;
            taken = true;
            keep(name, dialog);
            if (auto* asked = qobject_cast<QDialog*>(dialog)) asked->reject();
        });
        trigger(action);
        QTest::qWait(400);
        if (taken) return;
        for (auto* dialog : window->findChildren<QDialog*>())
            if (dialog->isVisible()) {
                keep(name, dialog);
                dialog->close();
                taken = true;
            }
        QVERIFY2(taken, action);
    }

    bool dark;
};

} // namespace burst::app
