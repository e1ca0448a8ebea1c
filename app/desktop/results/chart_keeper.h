#pragma once

#include "app/report/chart_notes.h"
#include "models/ids.h"

#include <QObject>

class QWidget;

namespace burst::app {

class ChartsPage;
class Document;

/// What the project keeps of its charts, notes and dashboards: shows it, asks for names and texts, and makes
/// every change a step that can be undone.
class ChartKeeper : public QObject {
    Q_OBJECT

public:
    /// @param document, page  outlive it
    ChartKeeper(Document& document, ChartsPage& page, QObject* parent);

    /// Whose notes are shown.
    void setScenario(const model::ScenarioId& scenario);

private:
    void follow();
    void keepDashboard();
    void dropDashboard(const QString& name);
    void addNote(double time);
    void changeNote(const ChartMark& mark);
    void dropNote(const ChartMark& mark);
    [[nodiscard]] ChartNote noteOf(const ChartMark& mark) const;

    Document& document_;
    ChartsPage& page_;
    model::ScenarioId scenario_;
};

} // namespace burst::app
