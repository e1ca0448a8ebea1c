#include "app/desktop/settings/settings_dialog.h"

#include "app/desktop/commands/action_text.h"
#include "app/language/language.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int smallestFont = 80; // % of the system's
constexpr int largestFont = 200;
constexpr int shortestAutosave = 10; // s
constexpr int longestAutosave = 600;
constexpr int usualAutosave = 30;
const QString fontKey = QStringLiteral("fontSize");
const QString languageKey = QStringLiteral("language");
const QString autosaveKey = QStringLiteral("autosaveSeconds");

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}
} // namespace

int preferredFontSize() {
    return std::clamp(QSettings().value(fontKey, 100).toInt(), smallestFont, largestFont);
}

QString preferredLanguage() {
    return QSettings().value(languageKey).toString();
}

int preferredAutosave() {
    return std::clamp(QSettings().value(autosaveKey, usualAutosave).toInt(), shortestAutosave,
                      longestAutosave);
}

SettingsDialog::SettingsDialog(const std::vector<QAction*>& switches, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    addLooks(*form);
    addWork(*form, switches);
    auto* keys = new QPushButton(tr("Change &shortcuts…"), this);
    keys->setObjectName(QStringLiteral("settingsKeys"));
    keys->setToolTip(tr("Change shortcuts – all commands with their keys, to give them others"));
    keys->setAutoDefault(false);
    connect(keys, &QPushButton::clicked, this, &SettingsDialog::keysWanted);
    form->addRow(tr("Keyboard"), keys);
    auto* note =
        new QLabel(tr("Every change is in force at once, another language at the next start."), this);
    note->setObjectName(QStringLiteral("caption"));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

void SettingsDialog::addLooks(QFormLayout& form) {
    form.addRow(heading(tr("Look"), this));
    auto* looks = new QComboBox(this);
    looks->setObjectName(QStringLiteral("settingsAppearance"));
    looks->addItem(tr("As the system"), static_cast<int>(Appearance::system));
    looks->addItem(tr("Light"), static_cast<int>(Appearance::light));
    looks->addItem(tr("Dark"), static_cast<int>(Appearance::dark));
    looks->addItem(tr("High contrast"), static_cast<int>(Appearance::highContrast));
    looks->setCurrentIndex(looks->findData(QSettings().value(QStringLiteral("appearance")).toInt()));
    connect(looks, &QComboBox::currentIndexChanged, this,
            [this, looks] { emit appearanceWanted(static_cast<Appearance>(looks->currentData().toInt())); });
    form.addRow(tr("&Appearance"), looks);
    auto* font = new QSpinBox(this);
    font->setObjectName(QStringLiteral("settingsFont"));
    font->setRange(smallestFont, largestFont);
    font->setSingleStep(10);
    font->setSuffix(tr(" %"));
    font->setKeyboardTracking(false); // "150" is not 1, 15 and 150
    font->setValue(preferredFontSize());
    connect(font, &QSpinBox::valueChanged, this, [this](int percent) {
        QSettings().setValue(fontKey, percent);
        emit fontSizeWanted(percent);
    });
    form.addRow(tr("&Text size"), font);
    addLanguages(form);
    auto* welcome = new QCheckBox(tr("Examples and recent files on an empty canvas"), this);
    welcome->setObjectName(QStringLiteral("settingsWelcome"));
    welcome->setChecked(QSettings().value(QStringLiteral("welcomePage"), true).toBool());
    connect(welcome, &QCheckBox::toggled, this, &SettingsDialog::welcomeWanted);
    form.addRow(QString(), welcome);
}

void SettingsDialog::addLanguages(QFormLayout& form) {
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("settingsLanguage"));
    box->setToolTip(tr("In force when Burstlab is started the next time"));
    box->addItem(tr("As the system"), QString());
    for (const auto& language : languages())
        box->addItem(language.name, language.code);
    box->setCurrentIndex(std::max(0, box->findData(preferredLanguage())));
    connect(box, &QComboBox::currentIndexChanged, this,
            [box] { QSettings().setValue(languageKey, box->currentData()); });
    form.addRow(tr("&Language"), box);
}

void SettingsDialog::addWork(QFormLayout& form, const std::vector<QAction*>& switches) {
    form.addRow(heading(tr("Work"), this));
    auto* autosave = new QSpinBox(this);
    autosave->setObjectName(QStringLiteral("settingsAutosave"));
    autosave->setRange(shortestAutosave, longestAutosave);
    autosave->setSingleStep(10);
    autosave->setSuffix(tr(" s"));
    autosave->setKeyboardTracking(false);
    autosave->setValue(preferredAutosave());
    connect(autosave, &QSpinBox::valueChanged, this, [this](int seconds) {
        QSettings().setValue(autosaveKey, seconds);
        emit autosaveWanted(seconds);
    });
    form.addRow(tr("&Keep unsaved work aside every"), autosave);
    for (auto* action : switches) {
        auto* box = new QCheckBox(actionText(*action), this);
        box->setObjectName(QStringLiteral("settings-") + action->objectName());
        box->setChecked(action->isChecked());
        box->setToolTip(action->toolTip());
        connect(box, &QCheckBox::toggled, action, &QAction::setChecked);
        connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
        form.addRow(QString(), box);
    }
}

} // namespace burst::app
