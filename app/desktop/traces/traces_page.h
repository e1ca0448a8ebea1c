#pragma once

#include "app/desktop/results/request_pick.h"
#include "app/desktop/traces/waterfall.h"
#include "simulator/summary.h"

#include <QWidget>

#include <optional>
#include <set>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QTableWidget;

namespace burst::app {

class ColumnFit;
class PathPlayer;
class TraceOverview;

/// Some requests of a run with all that happened to them: a table, and the calls of the chosen one.
class TracesPage : public QWidget {
    Q_OBJECT

public:
    explicit TracesPage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// @param summary  outlives what is shown
    void show(const sim::Summary& summary);
    void clear();
    /// Lists only requests that succeeded and are within a pick; none = all again.
    void pick(const std::optional<RequestPick>& pick);

    [[nodiscard]] QTableWidget& table() { return *table_; }
    [[nodiscard]] Waterfall& waterfall() { return *waterfall_; }
    [[nodiscard]] TraceOverview& overview() { return *overview_; }
    /// Writes the traces: OpenTelemetry's JSON where the name ends in .otlp.json, else Chrome's trace events.
    /// Says why not.
    [[nodiscard]] QString saveTo(const QString& path) const;

signals:
    void spanPicked(const model::NodeId& node, double time);
    /// The nodes and links that a request which is followed has reached, at a time in s.
    void pathReached(const std::set<model::NodeId>& nodes, const std::set<model::LinkId>& links, double time);
    void said(const QString& text);

private:
    /// The row above the table: which requests, which calls, saving.
    QLayout* head();
    void fillTable();
    [[nodiscard]] bool isWanted(const sim::Trace& trace) const;
    void tellNone();
    void showChosen();
    void follow(bool on);
    void save();
    [[nodiscard]] QString legend() const;

    const Theme* theme_{&Theme::light()};
    const sim::Summary* summary_{nullptr};
    std::optional<RequestPick> pick_;
    QComboBox* which_{nullptr};
    QPushButton* picked_{nullptr}; ///< what was picked; a click takes it away
    TraceOverview* overview_{nullptr};
    QCheckBox* brief_{nullptr};
    QPushButton* follow_{nullptr};
    PathPlayer* player_{nullptr};
    QPushButton* save_{nullptr};
    QTableWidget* table_{nullptr};
    ColumnFit* fit_{nullptr};
    QLabel* sentence_{nullptr};
    QLabel* causes_{nullptr};
    Waterfall* waterfall_{nullptr};
};

} // namespace burst::app
