#pragma once

#include <QDialog>

class QComboBox;

namespace burst::app {

class PlotFrame;

/// Asks what a chart is saved as, and where.
class PlotSaveDialog : public QDialog {
    Q_OBJECT

public:
    explicit PlotSaveDialog(PlotFrame& frame);

    /// After it was accepted: where the chart is, or why it is nowhere.
    [[nodiscard]] QString outcome() const { return outcome_; }

private:
    void save();
    void followFormat();

    PlotFrame& frame_;
    QComboBox* format_{nullptr};
    QComboBox* scale_{nullptr};
    QComboBox* appearance_{nullptr};
    QString outcome_;
};

} // namespace burst::app
