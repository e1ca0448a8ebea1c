#pragma once

#include "models/resolve.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace burst::app {

/// The widget in which one parameter is typed or chosen.
class ValueEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a setting. Does not disturb a text that is being typed when the value stays the same.
    virtual void show(const model::Setting& setting) = 0;
    /// What stands in the editor now; null = not set.
    [[nodiscard]] virtual model::Tree value() const = 0;
    /// Marks the text as wrong or right.
    virtual void setWrong(bool wrong) { (void)wrong; }
    /// Shows that the selected nodes have different values.
    virtual void showSeveral() {}

signals:
    void edited();   ///< while typing
    void finished(); ///< Enter, focus gone, or chosen
};

/// Quantities, integers and free texts in one line, with suggestions where there are any.
class LineEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit LineEditor(const model::Parameter& parameter, QWidget* parent = nullptr);
    void show(const model::Setting& setting) override;
    [[nodiscard]] model::Tree value() const override;
    void setWrong(bool wrong) override;
    void showSeveral() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    model::Setting setting_;
    QLineEdit* line_{nullptr};
};

/// One of a few words.
class ChoiceEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(const model::Parameter& parameter, QWidget* parent = nullptr);
    void show(const model::Setting& setting) override;
    [[nodiscard]] model::Tree value() const override;
    void showSeveral() override;

private:
    QComboBox* box_{nullptr};
};

class FlagEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit FlagEditor(const model::Parameter& parameter, QWidget* parent = nullptr);
    void show(const model::Setting& setting) override;
    [[nodiscard]] model::Tree value() const override;

private:
    QCheckBox* box_{nullptr};
};

/// A random quantity: its shape and the figures that shape needs.
class DistributionEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit DistributionEditor(const model::Parameter& parameter, QWidget* parent = nullptr);
    void show(const model::Setting& setting) override;
    [[nodiscard]] model::Tree value() const override;

private:
    void showFields();
    void describeValue();

    const model::Parameter& parameter_;
    model::Setting setting_;
    QComboBox* shape_{nullptr};
    QGridLayout* grid_{nullptr};
    QLabel* description_{nullptr};
    std::vector<QLabel*> labels_;
    std::vector<QLineEdit*> lines_;
};

/// The editor for a parameter of that type.
[[nodiscard]] ValueEditor* makeEditor(const model::Parameter& parameter, QWidget* parent);

} // namespace burst::app
