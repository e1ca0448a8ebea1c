#pragma once

#include "app/diagram/theme.h"
#include "app/report/result_json.h"

#include <QStringList>
#include <QTableWidget>

#include <map>

namespace burst::app {

/// Metric by metric what differs between designs: two with all that is known of the difference, or up to six
/// as columns, each against the first; then the objectives, and who keeps them. Of two designs the last
/// column takes what difference does not matter.
class CompareTable : public QTableWidget {
    Q_OBJECT

public:
    explicit CompareTable(QWidget* parent = nullptr);

    /// @param letters  what stands over the columns of the runs: "A", "B", …
    /// @param titles   the designs themselves, for tool-tips
    /// @param tolerances  as they were typed, by metric
    void setComparison(const Comparison& comparison, const QStringList& letters, const QStringList& titles,
                       const std::map<QString, QString>& tolerances, const Theme& theme);
    void clearComparison();
    /// Hides what is the same or within the noise.
    void setOnlyReal(bool only);

signals:
    /// Another tolerance was typed for a metric; empty = none.
    void toleranceTyped(const QString& metric, const QString& text);

private:
    void addPair(const Comparison& comparison);
    void addObjectives(const Comparison& comparison);
    void addColumns(const Comparison& comparison);
    [[nodiscard]] QTableWidgetItem* valueCell(const RunResult& run, const std::string& metric,
                                              double value) const;
    [[nodiscard]] QTableWidgetItem* keepingCell(const ObjectiveCheck& check) const;
    [[nodiscard]] QTableWidgetItem* verdictCell(const sim::Difference& difference, const QString& text) const;
    void filter();

    const Theme* theme_{&Theme::light()};
    std::string currency_;
    std::map<QString, QString> tolerances_;
    bool filling_{false};
    bool onlyReal_{false};
};

} // namespace burst::app
