#pragma once

#include <QObject>

namespace burst::app {

/// Keeps the mouse wheel from changing what nobody is working on: over a list or a number field without the
/// focus it scrolls the page around it, and does not give the focus. Watches the whole program.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    explicit WheelGuard(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace burst::app
