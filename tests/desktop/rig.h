#pragma once

#include "app/desktop/canvas/view.h"
#include "app/desktop/main_window.h"
#include "models/io/catalog_json.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

namespace burst::app {

/// A window with an untitled project and its own folders, and hands to work with it.
class Rig {
public:
    Rig() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("burstlab-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        document = std::make_unique<Document>(model::shippedCatalog());
        window = std::make_unique<MainWindow>(*document, recovery(), pricesFile());
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        // A display server gives the focus in its own time.
        (void)QTest::qWaitForWindowActive(window.get());
        canvas().setFocus();
        QCoreApplication::processEvents();
    }
    ~Rig() {
        window.reset();
        document.reset();
    }
    Rig(const Rig&) = delete;
    Rig& operator=(const Rig&) = delete;

    [[nodiscard]] View& canvas() { return window->canvas(); }
    [[nodiscard]] const model::Design& design() const { return document->design(); }
    [[nodiscard]] QString recovery() const { return folder.filePath(QStringLiteral("recovery")); }
    [[nodiscard]] QString pricesFile() const { return folder.filePath(QStringLiteral("prices.json")); }
    [[nodiscard]] QPoint onScreen(QPointF scene) { return canvas().mapFromScene(scene); }
    [[nodiscard]] QPointF port(const char* id, Port which) {
        const auto* item = window->scene().node(model::NodeId(id));
        return item != nullptr ? portAt(item->outline(), which) : QPointF();
    }
    [[nodiscard]] QPointF middle(const char* id) {
        const auto* item = window->scene().node(model::NodeId(id));
        return item != nullptr ? item->outline().center() : QPointF();
    }

    void press(QPoint at, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, keys, at);
    }
    void click(QPoint at, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, keys, at);
    }
    /// Presses, moves in steps and lets go.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
        auto* target = canvas().viewport();
        QTest::mousePress(target, Qt::LeftButton, keys, from);
        constexpr int steps = 6;
        for (int i = 1; i <= steps; ++i) {
            const QPoint at = from + (to - from) * i / steps;
            QMouseEvent move(QEvent::MouseMove, at, target->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             keys);
            QCoreApplication::sendEvent(target, &move);
        }
        QTest::mouseRelease(target, Qt::LeftButton, keys, to);
        QCoreApplication::processEvents();
    }
    void key(int code, Qt::KeyboardModifiers keys = {}) {
        // Without a window manager nobody makes the window active again after a dialog.
        if (QApplication::activeWindow() != window.get()) QApplication::setActiveWindow(window.get());
        QTest::keyClick(&canvas(), static_cast<Qt::Key>(code), keys);
        QCoreApplication::processEvents();
    }
    void type(const QString& text) { QTest::keyClicks(focused(), text); }
    void enter() {
        QTest::keyClick(focused(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// The widget that keys go to, once there is one.
    static QWidget* focused() {
        (void)QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
        return QApplication::focusWidget();
    }
    /// Shows what lies below the canvas, which a new window does not before the first run.
    void showBelow() {
        QTest::mouseClick(window->findChild<QWidget*>(QStringLiteral("problemsButton")), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// Adds a node by the quick-add list at a scene point.
    void quickAdd(QPointF at, const QString& word) {
        QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, onScreen(at));
        type(word);
        enter();
    }
    /// Draws a wire from the output of one node to another node.
    void wire(const char* from, const char* to) {
        drag(onScreen(port(from, Port::output)), onScreen(port(to, Port::input)));
    }
    /// Answers the next modal dialog.
    static void answer(std::function<void(QWidget&)> with) {
        QTimer::singleShot(0, qApp, [with = std::move(with)] {
            auto* dialog = QApplication::activeModalWidget();
            if (dialog == nullptr) {
                answer(with);
                return;
            }
            with(*dialog);
        });
    }
    static void answerButton(QMessageBox::StandardButton button) {
        answer([button](QWidget& dialog) {
            auto* box = qobject_cast<QMessageBox*>(&dialog);
            if (box != nullptr) QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
    }
    /// Types a path into the next file dialog.
    static void answerFile(const QString& path) {
        answer([path](QWidget& dialog) {
            auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            if (line == nullptr) return;
            line->setText(path);
            QTest::keyClick(line, Qt::Key_Return);
        });
    }
    /// Keeps a picture of the window when the environment names a folder for pictures.
    void picture(const QString& name) {
        const QString to = qEnvironmentVariable("BURSTLAB_PICTURES");
        if (to.isEmpty()) return;
        QDir().mkpath(to);
        QTest::qWait(400);
        window->grab().save(to + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    std::unique_ptr<MainWindow> window;
};

} // namespace burst::app
