#pragma once

#include "app/editor/run_controller.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace burst::app {

/// Which scenario runs, how far the run is, how long it still takes and what runs after it.
class RunBar : public QWidget {
    Q_OBJECT

public:
    RunBar(Document& document, RunController& runs, QWidget* parent = nullptr);

private:
    void fill();
    void show(bool running);
    void tell();
    void tellWaiting();

    Document& document_;
    RunController& runs_;
    QComboBox* scenarios_{nullptr};
    QProgressBar* progress_{nullptr};
    QLabel* pace_{nullptr};
    QToolButton* waiting_{nullptr}; ///< its menu takes runs out of those that wait
};

} // namespace burst::app
