#pragma once

#include "app/desktop/inspector/subject.h"
#include "app/desktop/inspector/value_editor.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace burst::app {

/// One parameter in the inspector: title, how sure its default is, editor, reset, and what is wrong with what
/// stands there.
class ParameterField : public QWidget {
    Q_OBJECT

public:
    explicit ParameterField(const model::Parameter& parameter, QWidget* parent = nullptr);

    void show(const SharedSetting& shared, const model::Names& names);
    [[nodiscard]] const model::Setting& setting() const { return shared_.setting; }
    [[nodiscard]] const SharedSetting& shared() const { return shared_; }
    /// Something selected has a value of its own.
    [[nodiscard]] bool changed() const { return setting().origin == model::Origin::setting; }
    /// It changes nothing as things are, and nobody has set it.
    [[nodiscard]] bool idle() const { return !shared_.idle.isEmpty() && !changed(); }
    void setResetIcon(const QIcon& icon);
    /// What a filter looks at: title and key.
    [[nodiscard]] const QString& searchText() const { return searchText_; }

signals:
    /// Another value was typed or chosen and is fine; null resets to the default.
    /// @param expression  that the value is worked out from; empty = none
    /// @param mergeKey  steps in a row with the same key become one undo step; empty = a step of its own
    void committed(const burst::model::Tree& value, const std::string& expression, const QString& mergeKey);
    void entered(); ///< the field has the focus
    void tuneWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void check();
    void commit(const QString& mergeKey);
    void showProblem(const QString& text);
    void showCertainty();

    SharedSetting shared_;
    QString searchText_;
    QLabel* title_{nullptr};
    QLabel* problem_{nullptr};
    QLabel* result_{nullptr}; ///< of arithmetic, while it is typed
    QLabel* idle_{nullptr};   ///< why it changes nothing
    QLabel* certainty_{nullptr};
    QToolButton* reset_{nullptr};
    ValueEditor* editor_{nullptr};
};

} // namespace burst::app
