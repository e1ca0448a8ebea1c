#include "app/desktop/explore/setting_picker.h"

#include "app/explore/setting.h"
#include "app/language/model_text.h"
#include "models/units.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace burst::app {

namespace {
const QString trafficOfSources = QStringLiteral("traffic");

QString pickerText(const std::string& text) {
    return QString::fromStdString(text);
}
} // namespace

SettingPicker::SettingPicker(Document& document, const QString& suffix, QWidget* parent)
    : QWidget(parent), document_(document) {
    const auto box = [&](const char* name, const QString& spoken, const QString& tip) {
        auto* made = new QComboBox(this);
        made->setObjectName(QLatin1String(name) + suffix);
        made->setAccessibleName(spoken);
        made->setToolTip(tip);
        // The window may stay narrow: the values take what is left.
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(7);
        return made;
    };
    subject_ = box("exploreSubject", tr("What is varied"),
                   tr("A node, a link, the account, or the traffic of a source"));
    setting_ = box("exploreSetting", tr("Which of its settings"),
                   tr("The setting that gets one value after the other"));
    values_ = new QLineEdit(this);
    values_->setObjectName(QStringLiteral("exploreValues") + suffix);
    values_->setAccessibleName(tr("Values"));
    values_->setToolTip(
        tr("128MB,256MB,512MB: those\n128MB..1GB:8: eight, evenly\n128MB..1GB:8:log: eight, each the same "
           "multiple of the one before\n1..10+1: from 1 in steps of 1"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(subject_);
    layout->addWidget(setting_);
    layout->addWidget(values_, 1);
    connect(subject_, &QComboBox::activated, this, [this] {
        fillSettings();
        emit chosen();
    });
    connect(setting_, &QComboBox::activated, this, [this] {
        suggestValues();
        emit chosen();
    });
    connect(values_, &QLineEdit::returnPressed, this, &SettingPicker::entered);
    connect(&document_, &Document::changed, this, &SettingPicker::fillSubjects);
    connect(&document_, &Document::designChanged, this, &SettingPicker::fillSubjects);
    connect(&document_, &Document::scenarioChanged, this, &SettingPicker::fillSubjects);
    fillSubjects();
}

std::string SettingPicker::text() const {
    return (subject() + QLatin1Char('.') + key() + QLatin1Char('=') + values_->text()).toStdString();
}

QString SettingPicker::subject() const {
    return subject_->currentData().toString();
}

QString SettingPicker::key() const {
    return setting_->currentData().toString();
}

bool SettingPicker::ready() const {
    return setting_->count() > 0;
}

void SettingPicker::chooseSubject(const QString& id) {
    const int row = subject_->findData(id);
    if (row < 0 || row == subject_->currentIndex()) return;
    subject_->setCurrentIndex(row);
    fillSettings();
    emit chosen();
}

bool SettingPicker::chooseKey(const QString& key) {
    const int row = setting_->findData(key);
    if (row < 0) return false;
    setting_->setCurrentIndex(row);
    suggestValues();
    emit chosen();
    return true;
}

void SettingPicker::setValues(const QString& values) {
    values_->setText(values);
}

void SettingPicker::begin() {
    fillSubjects();
    subject_->setCurrentIndex(0);
    fillSettings();
}

void SettingPicker::fillSubjects() {
    const QString before = subject_->currentData().toString();
    const bool first = subject_->count() == 0;
    subject_->clear();
    for (const auto& node : document_.design().nodes)
        subject_->addItem(pickerText(node.title()), pickerText(node.id.text));
    if (const auto* scenario = document_.scenario(); scenario && !scenario->traffic.empty())
        subject_->addItem(tr("Traffic"), trafficOfSources);
    subject_->addItem(tr("Account"), QStringLiteral("account"));
    const int row = subject_->findData(before);
    subject_->setCurrentIndex(std::max(0, row));
    if (first || row < 0) return fillSettings();
    const QString setting = setting_->currentData().toString();
    const QString typed = values_->text();
    fillSettings();
    if (const int same = setting_->findData(setting); same >= 0) {
        setting_->setCurrentIndex(same);
        values_->setText(typed);
    }
}

void SettingPicker::fillSettings() {
    setting_->clear();
    const std::string subject = subject_->currentData().toString().toStdString();
    const auto& design = document_.design();
    const auto& catalog = document_.catalog();
    if (subject_->currentData().toString() == trafficOfSources && document_.scenario()) {
        for (const auto& [source, sent] : document_.scenario()->traffic) {
            const auto* node = design.node(source);
            setting_->addItem(node ? pickerText(node->title()) : pickerText(source.text),
                              pickerText(source.text));
        }
        return suggestValues();
    }
    const auto* node = design.node(model::NodeId(subject));
    const auto settings =
        node ? model::Settings::of(*node, design, catalog) : model::Settings::ofAccount(design, catalog);
    using Type = model::Parameter::Type;
    for (const auto& setting : settings.all()) {
        const Type type = setting.parameter->type;
        if (type != Type::quantity && type != Type::integer && type != Type::choice) continue;
        setting_->addItem(modelText(setting.parameter->title), pickerText(setting.parameter->key));
    }
    if (const int memory = setting_->findData(QStringLiteral("memory")); memory >= 0)
        setting_->setCurrentIndex(memory);
    suggestValues();
}

void SettingPicker::suggestValues() {
    const std::string subject = subject_->currentData().toString().toStdString();
    const std::string key = setting_->currentData().toString().toStdString();
    if (subject == trafficOfSources.toStdString()) return values_->setText(QStringLiteral("0.5,1,2,4"));
    const auto setting = settingAt(document_.design(), subject, key);
    if (!setting) return values_->clear();
    const auto& parameter = *setting->parameter;
    if (parameter.type == model::Parameter::Type::choice) {
        std::string all;
        for (const auto& choice : parameter.choices)
            all += (all.empty() ? "" : ",") + choice;
        return values_->setText(pickerText(all));
    }
    // From a quarter to four times what it is now, within its range.
    constexpr double factor = 4.0;
    std::optional<double> now;
    if (setting->value.isNumber()) now = setting->value.number();
    if (const auto* text = setting->value.text())
        if (const auto read = model::parseQuantity(*text, parameter.unit)) now = *read;
    const double middle = now && *now > 0 ? *now : std::max(1.0, setting->min.value_or(0.0) * factor);
    const double low = std::max(middle / factor, setting->min.value_or(0.0));
    const double high = std::min(middle * factor, setting->max.value_or(middle * factor));
    if (!(low < high)) return values_->clear();
    const auto written = [&](double number) { return model::formatQuantity(number, parameter.unit); };
    values_->setText(pickerText(written(low) + ".." + written(high) + (low > 0 ? ":9:log" : ":9")));
}

} // namespace burst::app
