#pragma once

#include "app/desktop/style.h"

#include <QDialog>
#include <QHash>

class QAction;
class QFormLayout;

namespace burst::app {

/// What the user prefers. Every change is in force at once and is remembered.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param switches  actions that are on or off: each gets a check box with its text and tip
    SettingsDialog(const std::vector<QAction*>& switches, QWidget* parent);

signals:
    void appearanceWanted(burst::app::Appearance wish);
    void fontSizeWanted(int percent);
    void autosaveWanted(int seconds);
    void welcomeWanted(bool wanted);
    void keysWanted();

private:
    void addLanguages(QFormLayout& form);
    void addLooks(QFormLayout& form);
    void addWork(QFormLayout& form, const std::vector<QAction*>& switches);
};

/// The size of text in percent of the system's, 80 to 200.
[[nodiscard]] int preferredFontSize();
/// The code of the language of the window; empty = as the system.
[[nodiscard]] QString preferredLanguage();
/// How often unsaved work is kept aside, in seconds, 10 to 600.
[[nodiscard]] int preferredAutosave();

} // namespace burst::app
