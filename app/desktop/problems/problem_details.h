#pragma once

#include "app/diagram/theme.h"
#include "models/finding.h"
#include "models/fix.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace burst::app {

/// What there is to say about one problem: why it matters, how to mend it, and buttons that do.
class ProblemDetails : public QWidget {
    Q_OBJECT

public:
    struct Subject {
        model::Finding finding{};
        std::optional<model::Fix> fix{};
        int alike{};                       ///< problems of the same rule that have a fix
        std::optional<QString> accepted{}; ///< the reason
    };

    explicit ProblemDetails(QWidget* parent = nullptr);

    void show(const Subject& subject, const Theme& theme);
    void showNone();

signals:
    void fixWanted();
    void fixAllWanted();
    void acceptWanted();
    void reopenWanted();
    void ruleWanted(const QString& rule); ///< its page of the catalogue

private:
    QPushButton* button(const QString& name, void (ProblemDetails::*wanted)());

    QWidget* page_{nullptr};
    QLabel* icon_{nullptr};
    QLabel* title_{nullptr};
    QLabel* text_{nullptr};
    QLabel* preview_{nullptr};
    QPushButton* fix_{nullptr};
    QPushButton* fixAll_{nullptr};
    QPushButton* accept_{nullptr};
    QPushButton* reopen_{nullptr};
};

} // namespace burst::app
