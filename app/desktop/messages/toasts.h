#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QUndoStack;

namespace burst::app {

class MessageLog;

/// Messages that come up over the lower edge of a widget, or its upper one where they would cover something,
/// and go by themselves after six seconds, later while the pointer is on them. Three at most are seen at a
/// time; the log keeps all.
class Toasts : public QObject {
    Q_OBJECT

public:
    /// @param over  the widget whose lower edge they stand on
    Toasts(QWidget& over, MessageLog& log);

    /// Says something.
    /// @param details  what the button "Details" shows; empty = no button
    void say(const QString& text, const QString& details = {});
    /// Says what was just done, with a button that undoes it for as long as nothing else has been done.
    void sayDone(const QString& text, QUndoStack& history);
    /// @param covers  whether something stands in a part of the widget that is to be seen
    void keepOff(std::function<bool(const QRect&)> covers);
    /// What is on screen, the newest last.
    [[nodiscard]] std::vector<QWidget*> shown() const;

signals:
    void detailsWanted(const QString& text, const QString& details);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* raise(const QString& text, const QString& button, const std::function<void()>& work);
    void place();

    QWidget& over_;
    MessageLog& log_;
    std::vector<QPointer<QWidget>> toasts_;
    std::function<bool(const QRect&)> covers_;
};

} // namespace burst::app
