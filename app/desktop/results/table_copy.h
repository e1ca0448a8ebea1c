#pragma once

#include <QString>

class QAbstractItemView;

namespace burst::app {

/// Lets Ctrl+C copy the selected rows of a table, or all without a selection, as tab-separated text with
/// headings, for a spreadsheet; rows and columns that are hidden stay out.
void makeCopyable(QAbstractItemView* view);

/// What makeCopyable() copies.
[[nodiscard]] QString tabSeparated(const QAbstractItemView& view);

} // namespace burst::app
