#include "app/desktop/zoom_box.h"

#include "app/desktop/canvas/view.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

namespace burst::app {

namespace {
constexpr int presets[] = {5, 10, 25, 33, 50, 67, 80, 100, 125, 150, 200, 300, 400}; // %
} // namespace

ZoomBox::ZoomBox(QWidget* parent) : QSpinBox(parent) {
    setObjectName(QStringLiteral("zoomBox"));
    setRange(qRound(View::minScale * 100.0), qRound(View::maxScale * 100.0));
    setSuffix(tr(" %"));
    setKeyboardTracking(false); // not at every digit
    setAlignment(Qt::AlignRight);
    setToolTip(tr("Zoom in percent; Ctrl+0 is 100 %"));
    setAccessibleName(tr("Zoom of the canvas"));
    connect(this, &QSpinBox::valueChanged, this, [this](int percent) { emit zoomWanted(percent / 100.0); });
}

void ZoomBox::show(double scale) {
    const QSignalBlocker quiet(this);
    setValue(qRound(scale * 100.0));
}

void ZoomBox::stepBy(int steps) {
    const int* next = nullptr;
    if (steps > 0)
        next = std::upper_bound(std::begin(presets), std::end(presets), value());
    else if (const int* at = std::lower_bound(std::begin(presets), std::end(presets), value());
             at != std::begin(presets))
        next = std::prev(at);
    if (next != nullptr && next != std::end(presets)) setValue(*next);
}

void ZoomBox::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool escape = event->key() == Qt::Key_Escape;
    if (escape) setValue(value()); // what was typed goes
    QSpinBox::keyPressEvent(event);
    if (enter || escape) emit left();
}

} // namespace burst::app
