#pragma once

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QMenu;
class QTableWidget;

namespace burst::app {

/// Above a table: a filter over all columns, which columns are shown, and copying exactly what is shown.
///
/// The filter takes words, found in any cell, and comparisons of a column ("p99>200ms", "failed>0",
/// "kind:function"); rows have to fit all of them.
class TableBar : public QWidget {
    Q_OBJECT

public:
    /// @param prefix  of the names of its parts
    TableBar(QTableWidget& table, const QString& prefix, QWidget* parent);

    /// After the table was filled anew.
    void follow();
    /// The rows and columns that are shown.
    [[nodiscard]] QString shownAs(QChar separator) const;

signals:
    void said(const QString& text);

private:
    void fillColumns();
    void filter();
    void copy(QChar separator, const QString& what);
    [[nodiscard]] bool fits(int row, const QString& term) const;
    [[nodiscard]] int columnNamed(const QString& name) const;

    QTableWidget& table_;
    QLineEdit* filter_{nullptr};
    QLabel* count_{nullptr};
    QMenu* columns_{nullptr};
    std::map<int, bool> chosen_; ///< by column, what the user shows or hides whatever the table does
};

} // namespace burst::app
