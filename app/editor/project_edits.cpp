#include "app/editor/project_edits.h"

#include "app/report/chart_notes.h"
#include "models/validate.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
struct ProjectEditsText {
    Q_DECLARE_TR_FUNCTIONS(ProjectEditsText)
};

model::ScenarioId freshScenarioId(const model::Project& project) {
    for (int i = 1;; ++i) {
        model::ScenarioId id("scenario-" + std::to_string(i));
        if (project.scenario(id) == nullptr) return id;
    }
}

bool hasScenarioCalled(const model::Project& project, const std::string& name) {
    return std::any_of(project.scenarios.begin(), project.scenarios.end(),
                       [&](const model::Scenario& each) { return each.title() == name; });
}

std::string freshScenarioName(const model::Project& project, const std::string& stem) {
    for (int i = 2;; ++i) {
        std::string name = stem + ' ' + std::to_string(i);
        if (!hasScenarioCalled(project, name)) return name;
    }
}

void appendScenario(Document& document, const QString& text, model::Scenario scenario) {
    model::Project project = document.project();
    scenario.id = freshScenarioId(project);
    const auto id = scenario.id;
    project.scenarios.push_back(std::move(scenario));
    document.edit(text, std::move(project));
    document.chooseScenario(id);
}

/// Changes the chosen scenario.
template <class Change>
void editScenario(Document& document, const QString& text, Change change) {
    const auto* now = document.scenario();
    if (now == nullptr) return;
    model::Project project = document.project();
    for (auto& scenario : project.scenarios)
        if (scenario.id == now->id) change(scenario);
    document.edit(text, std::move(project));
}

template <class T>
void putInto(std::vector<T>& list, std::optional<std::size_t> place, T entry) {
    if (place && *place < list.size())
        list[*place] = std::move(entry);
    else
        list.push_back(std::move(entry));
}

template <class T>
void removeFrom(std::vector<T>& list, std::size_t place) {
    if (place < list.size()) list.erase(list.begin() + static_cast<std::ptrdiff_t>(place));
}

/// Adds an entry to a list of the project, or puts it in the place of one.
template <class T>
void putIntoProject(Document& document, std::vector<T> model::Project::*list,
                    std::optional<std::size_t> place, T entry, const QString& text) {
    model::Project project = document.project();
    putInto(project.*list, place, std::move(entry));
    document.edit(text, std::move(project));
}

template <class T>
void removeFromProject(Document& document, std::vector<T> model::Project::*list, std::size_t place,
                       const QString& text) {
    model::Project project = document.project();
    removeFrom(project.*list, place);
    document.edit(text, std::move(project));
}

QString chosenTitle(const Document& document) {
    const auto* scenario = document.scenario();
    return scenario != nullptr ? QString::fromStdString(scenario->title()) : QString();
}
} // namespace

void addScenario(Document& document) {
    model::Scenario scenario = emptyProject().scenarios.front();
    scenario.name = freshScenarioName(document.project(), "Scenario");
    model::Traffic traffic;
    traffic.profile = {{0.0, 10.0}};
    for (const auto& design : document.project().designs)
        for (const auto& node : design.nodes)
            if (node.kind == "client") scenario.traffic.try_emplace(node.id, traffic);
    appendScenario(document, ProjectEditsText::tr("Add scenario"), std::move(scenario));
}

void duplicateScenario(Document& document) {
    if (document.scenario() == nullptr) return;
    model::Scenario copy = *document.scenario();
    const QString from = QString::fromStdString(copy.title());
    copy.name = freshScenarioName(document.project(), copy.title());
    appendScenario(document, ProjectEditsText::tr("Duplicate scenario %1").arg(from), std::move(copy));
}

std::optional<QString> renameScenario(Document& document, const QString& name) {
    const auto* now = document.scenario();
    const QString wanted = name.trimmed();
    if (now == nullptr || now->title() == wanted.toStdString()) return std::nullopt;
    if (wanted.isEmpty()) return ProjectEditsText::tr("A scenario needs a name.");
    if (hasScenarioCalled(document.project(), wanted.toStdString()))
        return ProjectEditsText::tr("Another scenario is called “%1”; choose another name.").arg(wanted);
    editScenario(document, ProjectEditsText::tr("Rename scenario to %1").arg(wanted),
                 [&](model::Scenario& scenario) { scenario.name = wanted.toStdString(); });
    return std::nullopt;
}

void removeScenario(Document& document) {
    const auto* now = document.scenario();
    if (now == nullptr || document.project().scenarios.size() < 2) return;
    const auto id = now->id;
    const QString text = ProjectEditsText::tr("Delete scenario %1").arg(chosenTitle(document));
    model::Project project = document.project();
    std::erase_if(project.scenarios, [&](const model::Scenario& each) { return each.id == id; });
    for (const auto& note : chartNotes(project, id)) // another scenario may have this id one day
        project = withoutNote(std::move(project), note);
    document.edit(text, std::move(project));
}

void putFault(Document& document, std::optional<std::size_t> place, model::Fault fault) {
    const QString text =
        (place ? ProjectEditsText::tr("Change fault of %1") : ProjectEditsText::tr("Add fault to %1"))
            .arg(chosenTitle(document));
    editScenario(document, text, [&](model::Scenario& scenario) {
        putInto(scenario.faults, place, std::move(fault));
        std::stable_sort(scenario.faults.begin(), scenario.faults.end(),
                         [](const auto& a, const auto& b) { return a.at < b.at; });
    });
}

void removeFault(Document& document, std::size_t place) {
    editScenario(document, ProjectEditsText::tr("Delete fault of %1").arg(chosenTitle(document)),
                 [&](model::Scenario& scenario) { removeFrom(scenario.faults, place); });
}

void putObjective(Document& document, std::optional<std::size_t> place, model::Objective objective) {
    const QString text =
        (place ? ProjectEditsText::tr("Change objective %1") : ProjectEditsText::tr("Add objective %1"))
            .arg(QString::fromStdString(objective.metric));
    putIntoProject(document, &model::Project::objectives, place, std::move(objective), text);
}

void removeObjective(Document& document, std::size_t place) {
    removeFromProject(document, &model::Project::objectives, place, ProjectEditsText::tr("Delete objective"));
}

void putDiscount(Document& document, std::optional<std::size_t> place, model::Discount discount) {
    const QString what = QString::fromStdString(discount.sku.empty() ? discount.service : discount.sku);
    const QString text =
        (place ? ProjectEditsText::tr("Change discount on %1") : ProjectEditsText::tr("Add discount on %1"))
            .arg(what);
    putIntoProject(document, &model::Project::discounts, place, std::move(discount), text);
}

void removeDiscount(Document& document, std::size_t place) {
    removeFromProject(document, &model::Project::discounts, place, ProjectEditsText::tr("Delete discount"));
}

void setBudget(Document& document, std::optional<model::Budget> budget) {
    model::Project project = document.project();
    project.budget = std::move(budget);
    document.edit(project.budget ? ProjectEditsText::tr("Set budget") : ProjectEditsText::tr("Remove budget"),
                  std::move(project));
}

QString errorAt(const model::Project& project, const model::Catalog& catalog, const std::string& pointer) {
    for (const auto& finding : model::validate(project, catalog)) {
        const bool here = finding.pointer == pointer || finding.pointer.starts_with(pointer + "/");
        if (here && finding.severity == model::Finding::Severity::error)
            return QString::fromStdString(finding.text);
    }
    return {};
}

} // namespace burst::app
