#pragma once

#include "app/editor/document.h"
#include "models/price.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace burst::app {

class EntryList;

/// What goes wrong or changes in the chosen scenario.
class FaultSettings : public QWidget {
    Q_OBJECT

public:
    explicit FaultSettings(Document& document, QWidget* parent = nullptr);

private:
    void show();

    Document& document_;
    EntryList* list_{nullptr};
};

/// The bounds that results have to keep.
class ObjectiveSettings : public QWidget {
    Q_OBJECT

public:
    explicit ObjectiveSettings(Document& document, QWidget* parent = nullptr);

private:
    void show();

    Document& document_;
    EntryList* list_{nullptr};
};

/// What a month may cost and what comes off the prices.
class BudgetSettings : public QWidget {
    Q_OBJECT

public:
    explicit BudgetSettings(Document& document, QWidget* parent = nullptr);

    /// In which bills are shown: a budget may be typed in it as well.
    void setCurrency(const model::Currency& currency);

signals:
    void pricesWanted();

private:
    void show();
    void commit();
    void showProblem(QLineEdit* line, const QString& text);
    /// The amount in the price book's currency; the error says what cannot be read.
    [[nodiscard]] model::Result<std::optional<double>> typedAmount() const;

    Document& document_;
    model::Currency currency_;
    QLineEdit* month_{nullptr};
    QLineEdit* alerts_{nullptr};
    QLabel* note_{nullptr};
    QLabel* problem_{nullptr};
    EntryList* discounts_{nullptr};
};

} // namespace burst::app
