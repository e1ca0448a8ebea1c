#pragma once

#include "app/desktop/traffic/rate_lane.h"
#include "models/io/traffic_import.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace burst::app {

/// Where imported traffic goes.
struct ImportTarget {
    QString source;       ///< the title of the node
    double duration{};    ///< s of the scenario
    bool hasFolder{true}; ///< the project has a file, beside which a trace can be kept
};

/// Asks what the columns of a file mean, shows what they come to over time, and how that is to be kept: as a
/// recorded trace or as a profile that can be edited.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(model::TrafficFile file, ImportTarget target, const Theme& theme, QWidget* parent = nullptr);

    /// The traffic that was chosen; of a trace without the name of its file.
    [[nodiscard]] const model::Traffic& traffic() const { return traffic_; }
    /// What a trace is to be kept as; none for a profile.
    [[nodiscard]] const std::optional<model::Trace>& trace() const { return trace_; }

private:
    void buildMapping(QFormLayout* form);
    void buildPlaying(QFormLayout* form);
    void fillTable();
    void fillLabels();
    void suggest();
    void read();
    void refuse(const QString& why);
    [[nodiscard]] model::ImportMapping mapping() const;
    [[nodiscard]] QString summary(const model::ImportedTraffic& imported) const;

    model::TrafficFile file_;
    ImportTarget target_;
    TimeScale scale_;
    model::Traffic traffic_;
    std::optional<model::Trace> trace_;
    QLabel* what_{nullptr};
    QTableWidget* table_{nullptr};
    QComboBox* time_{nullptr};
    QComboBox* clock_{nullptr};
    QComboBox* count_{nullptr};
    QCheckBox* growing_{nullptr};
    QComboBox* lasted_{nullptr};
    QComboBox* label_{nullptr};
    QComboBox* only_{nullptr};
    QComboBox* keep_{nullptr};
    QLineEdit* begin_{nullptr};
    QLineEdit* volume_{nullptr};
    QLineEdit* speed_{nullptr};
    QCheckBox* loop_{nullptr};
    RateLane* lane_{nullptr};
    QLabel* summary_{nullptr};
    QLabel* problem_{nullptr};
    QPushButton* take_{nullptr};
    bool filling_{false};
};

} // namespace burst::app
