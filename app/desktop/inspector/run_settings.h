#pragma once

#include "app/editor/document.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace burst::app {

/// Which scenario a run plays, its name, duration, warm-up, replications and seed; new scenarios, copies, and
/// their end.
class ScenarioSettings : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioSettings(Document& document, QWidget* parent = nullptr);

private:
    void buildChoice(QFormLayout* form);
    void show();
    void commit();
    void rename();
    void showProblem(QLineEdit* line, const QString& text);

    Document& document_;
    QComboBox* scenario_{nullptr};
    QLineEdit* name_{nullptr};
    QPushButton* duplicate_{nullptr};
    QPushButton* remove_{nullptr};
    QLineEdit* duration_{nullptr};
    QLineEdit* warmup_{nullptr};
    QLineEdit* share_{nullptr};
    QSpinBox* replications_{nullptr};
    QLineEdit* seed_{nullptr};
    QLabel* problem_{nullptr};
};

/// What arrives at a client in the chosen scenario: a process and a rate, or a profile written as
/// "0 s 20 /s; 10 min 900 /s".
class TrafficSettings : public QWidget {
    Q_OBJECT

public:
    TrafficSettings(Document& document, model::NodeId client, QWidget* parent = nullptr);

private:
    void show();
    void commit();
    [[nodiscard]] const model::Traffic* traffic() const;

    Document& document_;
    model::NodeId client_;
    QComboBox* process_{nullptr};
    QLineEdit* profile_{nullptr};
    QLabel* note_{nullptr};
    QLabel* problem_{nullptr};
};

/// "20 /s", or "0 s 20 /s; 10 min 900 /s" for a profile of several points.
[[nodiscard]] QString profileText(const std::vector<model::RatePoint>& profile);
/// The profile that such a text stands for; the error says which part cannot be read.
[[nodiscard]] model::Result<std::vector<model::RatePoint>> typedProfile(const QString& text);

} // namespace burst::app
