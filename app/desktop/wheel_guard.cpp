#include "app/desktop/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace burst::app {

namespace {
/// The list or number field that an object is; null for anything else.
QWidget* inputOf(QObject* object) {
    if (auto* box = qobject_cast<QComboBox*>(object)) return box;
    return qobject_cast<QAbstractSpinBox*>(object);
}
} // namespace

WheelGuard::WheelGuard(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish) return false;
    auto* input = inputOf(watched);
    if (input == nullptr) return false;
    if (event->type() == QEvent::Polish) {
        if (input->focusPolicy() == Qt::WheelFocus) input->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (input->hasFocus()) return false;
    event->ignore(); // so that it goes on to the page
    return true;
}

} // namespace burst::app
