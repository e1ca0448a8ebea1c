#include "app/desktop/results/chart_keeper.h"

#include "app/desktop/results/charts_page.h"
#include "app/editor/document.h"
#include "models/units.h"

#include <QInputDialog>

namespace burst::app {

namespace {
/// What was typed, without spaces around it; empty = given up, or nothing.
QString askedFor(QWidget& parent, const QString& title, const QString& question, const QString& before) {
    bool taken = false;
    const QString text =
        QInputDialog::getText(&parent, title, question, QLineEdit::Normal, before, &taken).trimmed();
    return taken ? text : QString();
}
} // namespace

ChartKeeper::ChartKeeper(Document& document, ChartsPage& page, QObject* parent)
    : QObject(parent), document_(document), page_(page) {
    connect(&document_, &Document::changed, this, &ChartKeeper::follow);
    connect(&document_, &Document::loaded, this, [this] {
        page_.forget();
        follow();
    });
    connect(&page_, &ChartsPage::keepWanted, this, &ChartKeeper::keepDashboard);
    connect(&page_, &ChartsPage::dropWanted, this, &ChartKeeper::dropDashboard);
    connect(&page_, &ChartsPage::noteWanted, this, &ChartKeeper::addNote);
    connect(&page_, &ChartsPage::noteChangeWanted, this, &ChartKeeper::changeNote);
    connect(&page_, &ChartsPage::noteDropWanted, this, &ChartKeeper::dropNote);
    follow();
}

void ChartKeeper::setScenario(const model::ScenarioId& scenario) {
    scenario_ = scenario;
    follow();
}

void ChartKeeper::follow() {
    page_.setDashboards(dashboards(document_.project()));
    page_.setNotes(chartNotes(document_.project(), scenario_));
}

void ChartKeeper::keepDashboard() {
    const QString name =
        askedFor(page_, tr("Keep these charts"),
                 tr("Name of the dashboard; one of the same name is replaced:"), page_.dashboard());
    Dashboard kept = page_.shown();
    if (name.isEmpty() || kept.charts.empty()) return;
    kept.name = name.toStdString();
    document_.edit(tr("Keep dashboard %1").arg(name), withDashboard(document_.project(), kept));
    page_.showDashboard(name);
}

void ChartKeeper::dropDashboard(const QString& name) {
    document_.edit(tr("Delete dashboard %1").arg(name),
                   withoutDashboard(document_.project(), name.toStdString()));
}

ChartNote ChartKeeper::noteOf(const ChartMark& mark) const {
    return {scenario_, mark.at, mark.text};
}

void ChartKeeper::addNote(double time) {
    const QString at = QString::fromStdString(model::showQuantity(time, model::Unit::seconds));
    const QString text =
        askedFor(page_, tr("Note"), tr("At %1 of the scenario, on all of its charts:").arg(at), {});
    if (text.isEmpty()) return;
    document_.edit(tr("Note at %1").arg(at),
                   withNote(document_.project(), {scenario_, time, text.toStdString()}));
}

void ChartKeeper::changeNote(const ChartMark& mark) {
    const QString text = askedFor(page_, tr("Note"), tr("What it says:"), QString::fromStdString(mark.text));
    if (text.isEmpty()) return;
    document_.edit(tr("Change a note"), withNote(withoutNote(document_.project(), noteOf(mark)),
                                                 {scenario_, mark.at, text.toStdString()}));
}

void ChartKeeper::dropNote(const ChartMark& mark) {
    document_.edit(tr("Delete a note"), withoutNote(document_.project(), noteOf(mark)));
}

} // namespace burst::app
