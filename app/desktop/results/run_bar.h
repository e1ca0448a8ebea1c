#pragma once

#include "app/editor/run_controller.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;

namespace burst::app {

/// Which scenario runs, how far the run is and how long it still takes.
class RunBar : public QWidget {
    Q_OBJECT

public:
    RunBar(Document& document, RunController& runs, QWidget* parent = nullptr);

private:
    void fill();
    void show(bool running);
    void tell();

    Document& document_;
    RunController& runs_;
    QComboBox* scenarios_{nullptr};
    QProgressBar* progress_{nullptr};
    QLabel* pace_{nullptr};
};

} // namespace burst::app
