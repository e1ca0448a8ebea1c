#pragma once

#include "models/rate_line.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;

namespace burst::app {

/// Two fields beside a point of the timeline: its time and its rate, as people type them. Enter takes them,
/// Esc and a click elsewhere close them.
class PointEditor : public QFrame {
    Q_OBJECT

public:
    explicit PointEditor(QWidget* parent);

    /// @param shown  the point   @param place  where it is in the parent, px   @param end  s, the latest time
    void open(model::RatePoint shown, QPoint place, double end);

signals:
    void typed(const burst::model::RatePoint& point);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void close();

    QLineEdit* time_{nullptr};
    QLineEdit* rate_{nullptr};
    QLabel* problem_{nullptr};
    double end_{};
};

} // namespace burst::app
