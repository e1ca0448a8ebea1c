#pragma once

#include "app/desktop/inspector/inspector.h"
#include "app/desktop/results/results.h"
#include "tests/desktop/rig.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>

#include <utility>

namespace burst::app {

/// A window whose design is a client that calls a function and a table, with nothing selected.
struct Desk : Rig {
    Desk() {
        quickAdd({-300, 0}, QStringLiteral("client"));
        quickAdd({0, 0}, QStringLiteral("lambda"));
        quickAdd({300, 0}, QStringLiteral("dynamo"));
        wire("client", "function");
        wire("function", "table");
        auto project = document->project();
        project.scenarios.front().duration = 60.0;
        document->edit(QStringLiteral("Shorten"), project);
        document->selection().clear();
        QTest::qWait(30); // the form of the design comes with the next turn of the event loop
    }
    template <class T>
    [[nodiscard]] T* part(const char* name) const {
        auto* found = window->inspector().findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return found;
    }
    void press(const char* name) const {
        auto* button = part<QPushButton>(name);
        window->inspector().findChild<QScrollArea*>()->ensureWidgetVisible(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void enterText(const char* name, const QString& text) const { typeInto(*part<QLineEdit>(name), text); }
    static void typeInto(QLineEdit& line, const QString& text) {
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Backspace);
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// Fills the fields of the next form by their names and takes it; keeps what it complained about.
    void fillForm(const QList<std::pair<const char*, QString>>& fields) {
        complaint.clear();
        answer([this, fields](QWidget& form) {
            for (const auto& [name, text] : fields)
                fillField(form, name, text);
            auto* ok = form.findChild<QPushButton*>(QStringLiteral("primary"));
            complaint = form.findChild<QLabel*>(QStringLiteral("fieldError"))->text();
            const QString pictures = qEnvironmentVariable("BURSTLAB_PICTURES");
            if (!pictures.isEmpty())
                form.grab().save(pictures + QLatin1Char('/') + form.objectName() + QLatin1String(".png"));
            if (ok->isEnabled())
                QTest::mouseClick(ok, Qt::LeftButton);
            else
                QTest::keyClick(&form, Qt::Key_Escape);
        });
    }
    static void fillField(QWidget& form, const char* name, const QString& text) {
        if (auto* box = form.findChild<QComboBox*>(QString::fromLatin1(name))) {
            if (box->isEditable()) {
                box->lineEdit()->selectAll();
                QTest::keyClicks(box->lineEdit(), text);
                return;
            }
            int wanted = box->findText(text);
            if (wanted < 0) wanted = box->findText(text, Qt::MatchStartsWith);
            QVERIFY2(wanted >= 0, qPrintable(text));
            box->setCurrentIndex(wanted);
            return;
        }
        auto* line = form.findChild<QLineEdit*>(QString::fromLatin1(name));
        QVERIFY2(line != nullptr, name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QStringList entries(const char* name) const {
        QStringList texts;
        auto* list = part<QListWidget>(name);
        for (int i = 0; i < list->count(); ++i)
            texts << list->item(i)->text();
        return texts;
    }
    void run() {
        QSignalSpy finished(&window->runs(), &RunController::finished);
        window->runs().run();
        constexpr int patience = 120'000; // ms, against hanging for ever
        if (!finished.wait(patience)) qFatal("the run does not end");
    }
    [[nodiscard]] const RunResult& result() const { return *window->results().result(); }
    [[nodiscard]] const model::Project& project() const { return document->project(); }
    void undo() {
        document->history().undo();
        QCoreApplication::processEvents();
    }
    QString complaint;
};

} // namespace burst::app
