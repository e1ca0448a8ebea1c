#pragma once

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

    void show(const model::Setting& setting);
    /// The selected nodes have different values.
    void showSeveral();
    [[nodiscard]] const model::Setting& setting() const { return setting_; }
    [[nodiscard]] bool changed() const { return setting_.origin == model::Origin::setting; }
    void setResetIcon(const QIcon& icon);

signals:
    /// Another value was typed or chosen and is fine; null resets to the default.
    void committed(const burst::model::Tree& value);
    void entered(); ///< the field has the focus

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void check();
    void commit();
    void showProblem(const QString& text);
    void showCertainty();

    model::Setting setting_;
    QLabel* title_{nullptr};
    QLabel* problem_{nullptr};
    QLabel* certainty_{nullptr};
    QToolButton* reset_{nullptr};
    ValueEditor* editor_{nullptr};
};

} // namespace burst::app
