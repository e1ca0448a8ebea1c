#pragma once

#include <QSpinBox>

namespace burst::app {

/// Shows the zoom of the canvas in percent; another one is typed, or reached by steps to the usual ones.
class ZoomBox : public QSpinBox {
    Q_OBJECT

public:
    explicit ZoomBox(QWidget* parent = nullptr);
    /// @param scale  1 = 100 %
    void show(double scale);
    void stepBy(int steps) override;

signals:
    void zoomWanted(double scale);
    /// The focus is to go back to the canvas.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace burst::app
