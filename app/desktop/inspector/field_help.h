#pragma once

#include "app/desktop/inspector/subject.h"
#include "app/diagram/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace burst::app {

/// What the setting with the focus is and does: the pane at the bottom of the inspector. Once closed it stays
/// so, in later sessions too.
class FieldHelp : public QFrame {
    Q_OBJECT

public:
    explicit FieldHelp(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void explain(const SharedSetting& shared);
    /// Says how to come by an explanation.
    void clear();
    [[nodiscard]] bool wanted() const { return wanted_; }
    void setWanted(bool wanted);

signals:
    void wantedChanged(bool wanted);

private:
    [[nodiscard]] QString textOf(const SharedSetting& shared) const;

    const Theme* theme_{&Theme::light()};
    bool wanted_{true};
    QLabel* title_{nullptr};
    QLabel* text_{nullptr};
    QToolButton* close_{nullptr};
};

} // namespace burst::app
