#include "app/desktop/list_keys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace burst::app {

ListKeys::ListKeys(QLineEdit* search) : QObject(search) {
    search->installEventFilter(this);
}

bool ListKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key())) return true;
    if (event->type() == QEvent::FocusOut) {
        // A menu that closes and a look at another window leave the list open.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) emit left();
    }
    return QObject::eventFilter(watched, event);
}

bool ListKeys::handleKey(int key) {
    switch (key) {
    case Qt::Key_Down:
        emit moved(1);
        return true;
    case Qt::Key_Up:
        emit moved(-1);
        return true;
    case Qt::Key_PageDown:
        emit moved(page);
        return true;
    case Qt::Key_PageUp:
        emit moved(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit taken();
        return true;
    case Qt::Key_Escape:
        emit closed();
        return true;
    default:
        return false;
    }
}

} // namespace burst::app
