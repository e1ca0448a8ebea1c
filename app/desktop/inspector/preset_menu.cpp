#include "app/desktop/inspector/preset_menu.h"

#include "app/desktop/inspector/subject.h"
#include "app/desktop/inspector/value_text.h"
#include "app/language/model_text.h"

#include <QMenu>

namespace burst::app {

namespace {
void note(QStringList& list, const QString& text) {
    if (!list.contains(text)) list << text;
}
} // namespace

PresetWork presetWork(const Document& document, const model::Preset& preset) {
    PresetWork work{.design = document.design(), .set = {}, .refused = {}};
    for (auto& node : work.design.nodes) {
        if (!document.selection().nodes().contains(node.id) || node.kind != preset.kind) continue;
        const auto settings = model::Settings::of(node, document.design(), document.catalog());
        for (const auto& [key, value] : preset.settings) {
            const auto* setting = settings.find(key);
            if (setting == nullptr) continue;
            const QString title = modelText(setting->parameter->title);
            if (model::problem(*setting, value)) {
                note(work.refused, title);
                continue;
            }
            if (value == setting->standard)
                node.params.erase(key);
            else
                node.params.insert_or_assign(key, value);
            if (!(value == setting->value))
                note(work.set, title + QLatin1Char(' ') + shownValue(*setting->parameter, value));
        }
    }
    return work;
}

PresetMenu::PresetMenu(Document& document, const std::string& kind, QWidget* parent)
    : QToolButton(parent), document_(document) {
    setObjectName(QStringLiteral("presets"));
    setText(tr("Presets"));
    setToolTip(tr("Presets – settings that go together, as a start for figures of your own"));
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (const auto& preset : model::shippedPresets()) {
        if (preset.kind != kind) continue;
        auto* action = menu->addAction(QString::fromStdString(preset.title));
        const auto explain = [this, action, preset] {
            const QStringList changes = presetWork(document_, preset).set;
            action->setToolTip(tr("%1\nSets: %2\nSource: %3")
                                   .arg(QString::fromStdString(preset.help),
                                        changes.isEmpty() ? tr("nothing, it is so already")
                                                          : changes.join(QStringLiteral(", ")),
                                        QString::fromStdString(preset.source)));
        };
        explain();
        connect(menu, &QMenu::aboutToShow, action, explain);
        connect(action, &QAction::triggered, this, [this, preset] { apply(preset); });
    }
    setMenu(menu);
    setVisible(!menu->isEmpty());
}

void PresetMenu::apply(const model::Preset& preset) {
    auto work = presetWork(document_, preset);
    const QString title = QString::fromStdString(preset.title);
    QString told = work.set.isEmpty() ? tr("%1: nothing to set, it is so already.").arg(title)
                                      : tr("%1 has set %2. The figures are assumed; put your own in.")
                                            .arg(title, work.set.join(QStringLiteral(", ")));
    if (!work.refused.isEmpty())
        told += QLatin1Char(' ') +
                tr("Not allowed here, and left as it is: %1.").arg(work.refused.join(QStringLiteral(", ")));
    document_.edit(tr("Use %1 for %2").arg(title, subjectTitle(document_)), std::move(work.design));
    emit applied(told);
}

} // namespace burst::app
