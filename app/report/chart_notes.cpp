#include "app/report/chart_notes.h"

#include "models/chart_settings.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace burst::app {

namespace {

using model::Tree;
constexpr std::string_view notesKey = "notes";

std::optional<ChartNote> readNote(const Tree& value) {
    const Tree* scenario = value.find("scenario");
    const Tree* at = value.find("at");
    const Tree* text = value.find("text");
    if (!scenario || !scenario->text() || !at || !at->isNumber() || !text || !text->text()) return {};
    if (!(at->number() >= 0.0) || !std::isfinite(at->number())) return {};
    return ChartNote{model::ScenarioId(*scenario->text()), at->number(), *text->text()};
}

} // namespace

std::vector<ChartNote> chartNotes(const model::Project& project, const model::ScenarioId& scenario) {
    std::vector<ChartNote> notes;
    for (const auto& value : model::chartSettings(project, notesKey))
        if (const auto note = readNote(value); note && note->scenario == scenario) notes.push_back(*note);
    std::ranges::stable_sort(notes, {}, &ChartNote::at);
    return notes;
}

model::Project withNote(model::Project project, const ChartNote& note) {
    auto values = model::chartSettings(project, notesKey);
    values.push_back(Tree::Object{{"scenario", note.scenario.text}, {"at", note.at}, {"text", note.text}});
    return model::withChartSettings(std::move(project), notesKey, std::move(values));
}

model::Project withoutNote(model::Project project, const ChartNote& note) {
    auto values = model::chartSettings(project, notesKey);
    std::erase_if(values, [&](const Tree& value) { return readNote(value) == note; });
    return model::withChartSettings(std::move(project), notesKey, std::move(values));
}

Table noteTable(const std::vector<ChartNote>& notes) {
    Table table({{"at", Align::right}, {"note"}});
    for (const auto& note : notes)
        table.add({model::showQuantity(note.at, model::Unit::seconds), note.text});
    return table;
}

void addNotes(Chart& chart, const std::vector<ChartNote>& notes) {
    for (const auto& note : notes)
        chart.marks.push_back({note.at, note.text, true});
    std::ranges::stable_sort(chart.marks, {}, &ChartMark::at);
}

} // namespace burst::app
