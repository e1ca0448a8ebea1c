#pragma once

#include "models/expression.h"
#include "models/resolve.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QKeyEvent;
class QLineEdit;
class QPushButton;

namespace burst::app {

/// The widget in which one parameter is typed or chosen.
class ValueEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a setting. Does not disturb a text that is being typed when the value stays the same.
    virtual void show(const model::Setting& setting) = 0;
    /// What the setting that is shown next is worked out from (empty = nothing), and what names stand for.
    virtual void showExpression(const std::string& expression, const model::Names& names) {
        (void)expression;
        (void)names;
    }
    /// The expression that stands in the editor now; empty = none.
    [[nodiscard]] virtual std::string expression() const { return {}; }
    /// What stands in the editor now; null = not set.
    [[nodiscard]] virtual model::Tree value() const = 0;
    /// What the typed text comes to, where that is not what stands there: "= 256 MB"; else empty.
    [[nodiscard]] virtual QString result() const { return {}; }
    /// Why the text cannot be read, where the editor knows better than model::problem(); else empty.
    [[nodiscard]] virtual QString mistake() const { return {}; }
    /// Marks the text as wrong or right.
    virtual void setWrong(bool wrong) { (void)wrong; }
    /// Shows that the selected items have different values, as long as nothing is typed. From then on
    /// finished() only comes when there is a value for all of them.
    /// @param setting  that of the first one
    virtual void showSeveral(const model::Setting& setting) = 0;

signals:
    void edited();     ///< while typing
    void finished();   ///< Enter, focus gone, or chosen
    void stepped();    ///< one of several steps in a row, by the arrow keys
    void tuneWanted(); ///< the number is to become a slider
};

/// Quantities, integers and free texts in one line, with suggestions where there are any. Up and Down step
/// numbers, by ten with Shift, by a tenth with Ctrl; the context menu chooses the unit that is shown.
class LineEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit LineEditor(const model::Parameter& parameter, QWidget* parent = nullptr);
    void show(const model::Setting& setting) override;
    void showExpression(const std::string& expression, const model::Names& names) override;
    [[nodiscard]] std::string expression() const override;
    [[nodiscard]] model::Tree value() const override;
    [[nodiscard]] QString result() const override;
    [[nodiscard]] QString mistake() const override;
    void setWrong(bool wrong) override;
    void showSeveral(const model::Setting& setting) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What stands in the line when nothing is typed.
    [[nodiscard]] QString untouched() const;
    bool pressed(const QKeyEvent& key);
    void openMenu(const QPoint& at);
    void showIn(const QString& unit);

    model::Setting setting_;
    std::string expression_; ///< that the setting is worked out from
    model::Names names_;
    QString shown_; ///< what stood in the line when the setting was shown
    bool several_{false};
    QLineEdit* line_{nullptr};
};

/// One of a few words.
class ChoiceEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(const model::Parameter& parameter, QWidget* parent = nullptr);
    void show(const model::Setting& setting) override;
    [[nodiscard]] model::Tree value() const override;
    void showSeveral(const model::Setting& setting) override;

private:
    QComboBox* box_{nullptr};
};

class FlagEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit FlagEditor(const model::Parameter& parameter, QWidget* parent = nullptr);
    void show(const model::Setting& setting) override;
    [[nodiscard]] model::Tree value() const override;
    void showSeveral(const model::Setting& setting) override;

private:
    QCheckBox* box_{nullptr};
};

class DistributionPlot;

/// A random quantity: its shape, the figures that shape needs, and a picture of it. The context menu of a
/// figure chooses the unit that is shown, as for quantities.
class DistributionEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit DistributionEditor(const model::Parameter& parameter, QWidget* parent = nullptr);
    void show(const model::Setting& setting) override;
    [[nodiscard]] model::Tree value() const override;
    void showSeveral(const model::Setting& setting) override;

private:
    void layOut();
    void showFields();
    void fillIn();
    void describeValue();
    void readColumn();
    void openMenu(QLineEdit* line, const QPoint& at);
    /// What a figure of the shape is typed as: of the parameter's unit, or plain.
    [[nodiscard]] model::Parameter figureOf(int shape, std::size_t index) const;

    const model::Parameter& parameter_;
    model::Setting setting_;
    model::Tree read_; ///< measurements from a file, until another value is shown; null = none
    bool several_{false};
    QComboBox* shape_{nullptr};
    QGridLayout* grid_{nullptr};
    QLabel* description_{nullptr};
    DistributionPlot* plot_{nullptr};
    QPushButton* fromFile_{nullptr};
    std::vector<QLabel*> labels_;
    std::vector<QLineEdit*> lines_;
    std::vector<QString> untouched_; ///< what stands in the lines when nothing is typed
};

/// The editor for a parameter of that type.
[[nodiscard]] ValueEditor* makeEditor(const model::Parameter& parameter, QWidget* parent);

} // namespace burst::app
