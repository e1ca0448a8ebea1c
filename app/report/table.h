#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace burst::app {

enum class Align { left, right };

/// A table of texts with a heading per column. Cells are UTF-8 on one line.
class Table {
public:
    struct Column {
        std::string title;
        Align align{Align::left};
    };
    explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

    /// Missing cells are empty, surplus ones are not shown.
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

    [[nodiscard]] bool empty() const { return rows_.empty(); }
    [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }
    [[nodiscard]] const std::vector<std::vector<std::string>>& rows() const { return rows_; }

private:
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

/// The table without the columns in which no row says anything.
[[nodiscard]] Table withoutEmptyColumns(const Table& table);

/// For a terminal: columns padded to their widest cell, two spaces apart, a line under the heading.
/// Control characters of the cells are shown as "?", so that no file can steer the terminal.
[[nodiscard]] std::string plainText(const Table& table);

/// A Markdown table.
[[nodiscard]] std::string markdown(const Table& table);

/// RFC 4180 with \n as line end: cells with commas, quotes or line breaks in quotes.
[[nodiscard]] std::string csv(const Table& table);

/// The text without control characters (each becomes "?"), for a terminal.
[[nodiscard]] std::string printable(std::string_view text);

/// The text with what Markdown gives a meaning escaped, on one line.
[[nodiscard]] std::string markdownText(std::string_view text);

/// Columns that a text takes on a terminal when every code point takes one.
[[nodiscard]] std::size_t width(std::string_view text);

} // namespace burst::app
