#pragma once

#include "app/diagram/theme.h"
#include "app/editor/document.h"
#include "app/editor/run_library.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace burst::app {

class ColumnFit;

/// The kept runs: what ran when, its main figures and what was changed since the run before. Runs are opened
/// as they were, named, noted and deleted here.
class RunsPage : public QWidget {
    Q_OBJECT

public:
    RunsPage(Document& document, RunLibrary& library, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] QTableWidget& table() { return *table_; }

signals:
    void said(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildTools();
    void buildTable();
    void fill();
    void addRow(const store::Run& run);
    void filter();
    void tellState();
    void followSelection();
    void describe(int row);
    [[nodiscard]] std::vector<qint64> selected() const;
    [[nodiscard]] qint64 idOf(int row) const;

    Document& document_;
    RunLibrary& library_;
    QLineEdit* words_{nullptr};
    QToolButton* open_{nullptr};
    QToolButton* project_{nullptr};
    QToolButton* remove_{nullptr};
    QToolButton* restore_{nullptr};
    QToolButton* compact_{nullptr};
    QLabel* state_{nullptr};
    QLabel* trouble_{nullptr};
    QLabel* empty_{nullptr};
    QStackedWidget* stack_{nullptr};
    QTableWidget* table_{nullptr};
    ColumnFit* fit_{nullptr};
};

} // namespace burst::app
