#pragma once

#include "models/traffic_stamp.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace burst::app {

/// The figures of a stamp that is being placed, to be typed: start, width, height, how often and at what
/// distance.
class StampBar : public QFrame {
    Q_OBJECT

public:
    explicit StampBar(QWidget* parent = nullptr);

    void show(const model::TrafficStamp& stamp);

signals:
    void typed(const burst::model::TrafficStamp& stamp);
    void taken();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    QLineEdit* field(const QString& title, const char* name);

    model::TrafficStamp stamp_;
    QLabel* what_{nullptr};
    QLineEdit* at_{nullptr};
    QLineEdit* width_{nullptr};
    QLineEdit* height_{nullptr};
    QSpinBox* times_{nullptr};
    QLineEdit* every_{nullptr};
    QPushButton* take_{nullptr};
};

} // namespace burst::app
