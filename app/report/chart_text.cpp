#include "app/report/chart_text.h"

#include "app/report/line_measure.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace burst::app {

namespace {

std::string exact(double value) {
    if (!std::isfinite(value)) return {};
    std::array<char, 32> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr};
}

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += c;
        out += c;
    }
    return out + '"';
}

struct CsvColumn {
    std::string title;
    const ChartLine* line{};
};

std::vector<CsvColumn> csvColumns(const std::vector<const Chart*>& charts, const LineWish& wanted) {
    std::vector<CsvColumn> columns;
    for (const auto* chart : charts)
        for (std::size_t i = 0; i < chart->lines.size(); ++i) {
            const auto& line = chart->lines[i];
            if (!wanted(*chart, i) || !(line.step > 0.0)) continue;
            columns.push_back({charts.size() > 1 ? chart->title + ": " + line.title : line.title, &line});
        }
    return columns;
}

/// Each once, although every chart has them.
std::vector<ChartMark> ownMarks(const std::vector<const Chart*>& charts) {
    std::vector<ChartMark> notes;
    if (charts.empty()) return notes;
    std::ranges::copy_if(charts.front()->marks, std::back_inserter(notes), &ChartMark::own);
    return notes;
}

} // namespace

std::string chartsCsv(const std::vector<const Chart*>& charts, const LineWish& wanted, double from,
                      double to) {
    const auto columns = csvColumns(charts, wanted);
    const auto notes = ownMarks(charts);
    std::string text = "start_s,end_s";
    for (const auto& column : columns)
        text += ',' + quoted(column.title);
    if (!notes.empty()) text += ",note";
    text += '\n';
    if (columns.empty()) return text;
    const auto& grid = *columns.front().line;
    std::size_t rows = 0;
    for (const auto& column : columns)
        rows = std::max(rows, column.line->values.size());
    for (std::size_t i = 0; i < rows; ++i) {
        const double begin = grid.start + static_cast<double>(i) * grid.step;
        const double end = begin + grid.step;
        if (end <= from || begin >= to) continue;
        text += exact(begin) + ',' + exact(end);
        for (const auto& column : columns)
            text += ',' + exact(valueAt(*column.line, begin + grid.step / 2.0));
        std::string note;
        for (const auto& mark : notes)
            if (mark.at >= begin && mark.at < end) note += (note.empty() ? "" : "; ") + mark.text;
        if (!notes.empty()) text += ',' + (note.empty() ? note : quoted(note));
        text += '\n';
    }
    return text;
}

std::string chartWords(const Chart& chart) {
    const auto figure = [&](double value) { return model::showQuantity(value, chart.unit); };
    const auto when = [](double time) { return model::showQuantity(time, model::Unit::seconds); };
    std::string text;
    for (const auto& line : chart.lines) {
        const double end = line.start + line.step * static_cast<double>(line.values.size());
        const auto measure = measureLine(line, line.start, end);
        if (!std::isfinite(measure.highest)) continue;
        const auto place = std::ranges::find(line.values, measure.highest) - line.values.begin();
        text += line.title + ": mean " + figure(measure.mean) + ", highest " + figure(measure.highest) +
                " at " + when(line.start + (static_cast<double>(place) + 0.5) * line.step) + ", last " +
                figure(line.values.back()) + ". ";
    }
    if (chart.limit) text += chart.limit->title + ": " + figure(chart.limit->value) + ". ";
    for (const auto& mark : chart.marks)
        text += "At " + when(mark.at) + ": " + mark.text + ". ";
    if (!text.empty()) text.pop_back();
    return text;
}

} // namespace burst::app
