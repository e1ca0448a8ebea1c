#pragma once

#include "app/desktop/traces/waterfall.h"
#include "simulator/summary.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QTableWidget;

namespace burst::app {

/// Some requests of a run with all that happened to them: a table, and the calls of the chosen one.
class TracesPage : public QWidget {
    Q_OBJECT

public:
    explicit TracesPage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// @param summary  outlives what is shown
    void show(const sim::Summary& summary);
    void clear();

    [[nodiscard]] QTableWidget& table() { return *table_; }
    [[nodiscard]] Waterfall& waterfall() { return *waterfall_; }
    /// Writes the traces: OpenTelemetry's JSON where the name ends in .otlp.json, else Chrome's trace events.
    /// Says why not.
    [[nodiscard]] QString saveTo(const QString& path) const;

signals:
    void spanPicked(const model::NodeId& node, double time);
    void said(const QString& text);

private:
    /// The row above the table: which requests, which calls, saving.
    QLayout* head();
    void fillTable();
    void showChosen();
    void save();
    [[nodiscard]] QString legend() const;

    const Theme* theme_{&Theme::light()};
    const sim::Summary* summary_{nullptr};
    QComboBox* which_{nullptr};
    QCheckBox* brief_{nullptr};
    QPushButton* save_{nullptr};
    QTableWidget* table_{nullptr};
    QLabel* sentence_{nullptr};
    QLabel* causes_{nullptr};
    Waterfall* waterfall_{nullptr};
};

} // namespace burst::app
