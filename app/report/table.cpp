#include "app/report/table.h"

#include <algorithm>

namespace burst::app {

namespace {

const std::string& cell(const std::vector<std::string>& row, std::size_t column) {
    static const std::string none;
    return column < row.size() ? row[column] : none;
}

std::string padded(const std::string& text, std::size_t columns, Align align) {
    const std::size_t own = width(text);
    const std::string blank(columns > own ? columns - own : 0, ' ');
    return align == Align::right ? blank + text : text + blank;
}

void endLine(std::string& out) {
    out.erase(out.find_last_not_of(' ') + 1);
    out += '\n';
}

std::string csvCell(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

} // namespace

std::string printable(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        // U+0080 to U+009F steer terminals too; in UTF-8 they are C2 80 to C2 9F.
        const bool high =
            byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        out += byte < 0x20 || byte == 0x7F || high ? '?' : text[i];
        if (high) ++i;
    }
    return out;
}

std::string markdownText(std::string_view text) {
    static constexpr std::string_view special = "|\\`*_<[#";
    std::string out;
    for (const char c : printable(text)) {
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

Table withoutEmptyColumns(const Table& table) {
    std::vector<std::size_t> used;
    std::vector<Table::Column> columns;
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        const bool says = std::any_of(table.rows().begin(), table.rows().end(),
                                      [i](const auto& row) { return !cell(row, i).empty(); });
        if (!says) continue;
        used.push_back(i);
        columns.push_back(table.columns()[i]);
    }
    Table result(std::move(columns));
    for (const auto& row : table.rows()) {
        std::vector<std::string> kept;
        for (const std::size_t i : used)
            kept.push_back(cell(row, i));
        result.add(std::move(kept));
    }
    return result;
}

std::string plainText(const Table& table) {
    const auto& columns = table.columns();
    std::vector<std::vector<std::string>> rows;
    std::vector<std::size_t> widths;
    for (const auto& column : columns)
        widths.push_back(width(column.title));
    for (const auto& row : table.rows()) {
        auto& shown = rows.emplace_back();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            shown.push_back(printable(cell(row, i)));
            widths[i] = std::max(widths[i], width(shown[i]));
        }
    }
    std::string out;
    for (std::size_t i = 0; i < columns.size(); ++i)
        out += (i > 0 ? "  " : "") + padded(columns[i].title, widths[i], columns[i].align);
    endLine(out);
    for (std::size_t i = 0; i < columns.size(); ++i)
        out += (i > 0 ? "  " : "") + std::string(widths[i], '-');
    endLine(out);
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            out += (i > 0 ? "  " : "") + padded(row[i], widths[i], columns[i].align);
        endLine(out);
    }
    return out;
}

std::string markdown(const Table& table) {
    std::string out = "|";
    for (const auto& column : table.columns())
        out += " " + markdownText(column.title) + " |";
    out += "\n|";
    for (const auto& column : table.columns())
        out += column.align == Align::right ? " ---: |" : " --- |";
    out += '\n';
    for (const auto& row : table.rows()) {
        out += '|';
        for (std::size_t i = 0; i < table.columns().size(); ++i)
            out += " " + markdownText(cell(row, i)) + " |";
        out += '\n';
    }
    return out;
}

std::string csv(const Table& table) {
    std::string out;
    for (std::size_t i = 0; i < table.columns().size(); ++i)
        out += (i > 0 ? "," : "") + csvCell(table.columns()[i].title);
    out += '\n';
    for (const auto& row : table.rows()) {
        for (std::size_t i = 0; i < table.columns().size(); ++i)
            out += (i > 0 ? "," : "") + csvCell(cell(row, i));
        out += '\n';
    }
    return out;
}

} // namespace burst::app
