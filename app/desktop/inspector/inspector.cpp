#include "app/desktop/inspector/inspector.h"

#include "app/desktop/inspector/field_help.h"
#include "app/desktop/inspector/parameter_field.h"
#include "app/desktop/inspector/place_settings.h"
#include "app/desktop/inspector/preset_menu.h"
#include "app/desktop/inspector/project_settings.h"
#include "app/desktop/inspector/run_settings.h"
#include "app/desktop/inspector/section.h"
#include "app/desktop/inspector/tag_settings.h"
#include "app/desktop/inspector/value_text.h"
#include "app/desktop/inspector/variable_settings.h"
#include "app/desktop/reading_order.h"
#include "app/diagram/icons.h"
#include "app/editor/edits.h"
#include "app/language/model_text.h"
#include "models/bypass.h"
#include "models/kind.h"
#include "models/variables.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
using About = Subject::About;
const QString disabledNote = QStringLiteral("disabledNote");
constexpr int openAtFirst = 2; // sections that are open without being asked

QLabel* caption(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("caption"));
    label->setWordWrap(true);
    return label;
}

/// The kind that all selected nodes are of; nullptr without one.
const model::Kind* commonKind(const Document& document) {
    const model::Kind* common = nullptr;
    for (const auto& id : document.selection().nodes()) {
        const auto* node = document.design().node(id);
        const auto* kind = node != nullptr ? model::findKind(node->kind) : nullptr;
        if (kind == nullptr || (common != nullptr && common != kind)) return nullptr;
        common = kind;
    }
    return common;
}

QString untitledSection(About about) {
    return about == About::design ? Inspector::tr("Account limits") : Inspector::tr("Settings");
}
} // namespace

Inspector::Inspector(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("inspector"));
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    help_ = new FieldHelp(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildFilter(*outer);
    outer->addWidget(scroll_, 1);
    outer->addWidget(help_);
    // A form is not replaced inside the signal of one of its own fields.
    const auto later = [this] { QTimer::singleShot(0, this, &Inspector::refresh); };
    connect(&document_.selection(), &Selection::changed, this, later);
    connect(&document_, &Document::changed, this, later);
    connect(&document_, &Document::designChanged, this, later);
    connect(&document_, &Document::scenarioChanged, this, later);
    connect(&document_, &Document::catalogChanged, this, later);
    refresh();
}

Inspector::~Inspector() {
    silence();
}

void Inspector::silence() {
    if (form_ == nullptr) return;
    for (auto* part : form_->findChildren<QWidget*>())
        part->blockSignals(true);
}

void Inspector::buildFilter(QVBoxLayout& outer) {
    filter_ = new QLineEdit(this);
    filter_->setObjectName(QStringLiteral("settingFilter"));
    filter_->setAccessibleName(tr("Filter settings"));
    filter_->setPlaceholderText(tr("Filter settings"));
    filter_->setToolTip(tr("Filter settings – leaves those with these words, of all sections"));
    filter_->setClearButtonEnabled(true);
    connect(filter_, &QLineEdit::textChanged, this, &Inspector::filter);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), filter_);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, filter_, &QLineEdit::clear);
    helpToggle_ = new QToolButton(this);
    helpToggle_->setObjectName(QStringLiteral("fieldHelpToggle"));
    helpToggle_->setText(QStringLiteral("?"));
    helpToggle_->setCheckable(true);
    helpToggle_->setChecked(help_->wanted());
    helpToggle_->setAccessibleName(tr("Help on settings"));
    helpToggle_->setToolTip(tr("Help on settings – explains the setting with the focus, at the bottom"));
    connect(helpToggle_, &QToolButton::toggled, help_, &FieldHelp::setWanted);
    connect(help_, &FieldHelp::wantedChanged, helpToggle_, &QToolButton::setChecked);
    connect(help_, &FieldHelp::wantedChanged, this, &Inspector::helpWantedChanged);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(4);
    row->addWidget(filter_, 1);
    row->addWidget(helpToggle_);
    outer.addLayout(row);
    nothingFound_ = caption({}, this);
    nothingFound_->setContentsMargins(12, 0, 12, 6);
    nothingFound_->hide();
    outer.addWidget(nothingFound_);
}

void Inspector::setTheme(const Theme& theme) {
    theme_ = &theme;
    help_->setTheme(theme);
    built_ = false;
    refresh();
}

void Inspector::setCurrency(const model::Currency& currency) {
    currency_ = currency;
    if (auto* budget = findChild<BudgetSettings*>()) budget->setCurrency(currency);
}

void Inspector::enter() {
    refresh();
    if (name_ != nullptr) {
        name_->setFocus();
        name_->selectAll();
    }
}

QString Inspector::problem() const {
    for (const auto* label : findChildren<QLabel*>(QStringLiteral("fieldError")))
        if (!label->isHidden() && !label->text().isEmpty()) return label->text();
    return {};
}

void Inspector::refresh() {
    const Subject now = subjectOf(document_);
    if (!built_ || !(now == subject_)) rebuild(now);
    showValues();
}

void Inspector::rebuild(const Subject& subject) {
    subject_ = subject;
    built_ = true;
    silence(); // a field that loses the focus while it goes says that it was edited
    fields_.clear();
    sections_.clear();
    title_ = nullptr;
    name_ = nullptr;
    nameProblem_ = nullptr;
    help_->clear();
    form_ = new QWidget;
    form_->setObjectName(QStringLiteral("inspectorForm"));
    layout_ = new QVBoxLayout(form_);
    layout_->setContentsMargins(0, 0, 0, 12);
    layout_->setSpacing(0);
    buildHeader();
    buildParts();
    buildFields();
    if (subject_.about != About::design && subject_.about != About::nothing)
        section(tr("Tags"), false)->addPart(new TagSettings(document_, form_));
    layout_->addStretch(1);
    scroll_->setWidget(form_); // deletes the form before it
    scroll_->verticalScrollBar()->setValue(0);
    filter();
}

void Inspector::buildHeader() {
    const auto* kind = commonKind(document_);
    const bool nodes = subject_.about == About::node || subject_.about == About::nodes;
    auto* bar = new QLabel(form_);
    bar->setObjectName(QStringLiteral("inspectorTitle"));
    bar->setText(kind != nullptr                   ? modelText(kind->title)
                 : nodes                           ? tr("Several kinds")
                 : subject_.about == About::link   ? tr("Link")
                 : subject_.about == About::links  ? tr("Links")
                 : subject_.about == About::design ? tr("Design")
                                                   : tr("Selection"));
    const QColor fill = kind != nullptr ? categoryColor(kind->category) : theme_->panelAlt;
    const QColor ink = kind != nullptr ? QColor(Qt::white) : theme_->textPrimary;
    bar->setStyleSheet(QStringLiteral("background:%1;color:%2;font-weight:600;padding:7px 12px;")
                           .arg(fill.name(), ink.name()));
    layout_->addWidget(bar);
    auto* box = new QVBoxLayout;
    box->setContentsMargins(12, 10, 12, 4);
    box->setSpacing(4);
    layout_->addLayout(box);
    if (subject_.about == About::node || subject_.about == About::design) {
        buildName(*box);
        if (kind != nullptr) box->addWidget(caption(modelText(kind->help), form_));
    } else {
        title_ = new QLabel(form_);
        title_->setWordWrap(true);
        box->addWidget(title_);
    }
    if (nodes) {
        auto* off = caption(tr("Disabled: left out of runs, estimates and bills. Arrange › Disable or enable "
                               "changes that."),
                            form_);
        off->setObjectName(disabledNote);
        box->addWidget(off);
    }
    if (kind != nullptr) buildPresets(*box, kind->key);
    if (nodes && kind == nullptr) box->addWidget(caption(tr("Below is what all of them have."), form_));
    if (nodes && !document_.selection().links().empty())
        box->addWidget(
            caption(tr("Selected links stay as they are; select links alone to set them."), form_));
    if (subject_.about == About::nothing)
        box->addWidget(caption(tr("Notes and groups are edited on the canvas."), form_));
}

void Inspector::buildPresets(QVBoxLayout& box, const std::string& kind) {
    auto* presets = new PresetMenu(document_, kind, form_);
    if (presets->menu()->isEmpty()) {
        delete presets;
        return;
    }
    auto* told = caption({}, form_);
    told->setObjectName(QStringLiteral("presetTold"));
    told->hide();
    box.addWidget(presets, 0, Qt::AlignLeft);
    box.addWidget(told);
    connect(presets, &PresetMenu::applied, told, [told](const QString& text) {
        told->setText(text);
        told->show();
    });
}

void Inspector::buildName(QVBoxLayout& box) {
    box.addWidget(new QLabel(tr("Name"), form_));
    name_ = new QLineEdit(form_);
    name_->setObjectName(QStringLiteral("subjectName"));
    name_->setAccessibleName(tr("Name"));
    nameProblem_ = new QLabel(form_);
    nameProblem_->setObjectName(QStringLiteral("fieldError"));
    nameProblem_->setWordWrap(true);
    nameProblem_->hide();
    box.addWidget(name_);
    box.addWidget(nameProblem_);
    connect(name_, &QLineEdit::editingFinished, this, [this] {
        if (subject_.about == About::design) {
            renameDesign(document_, document_.designId(), name_->text());
            return;
        }
        const auto& nodes = document_.selection().nodes();
        if (nodes.size() != 1) return;
        const auto why = renameNode(document_, *nodes.begin(), name_->text());
        nameProblem_->setText(why.value_or(QString()));
        nameProblem_->setVisible(why.has_value());
    });
}

Section* Inspector::section(const QString& title, bool open) {
    auto* made = new Section(title, form_);
    made->setResetIcon(glyphIcon(QStringLiteral("reset"), theme_->textSecondary, theme_->textDisabled));
    made->setOpen(opened_.contains(title) || (open && !closed_.contains(title)));
    connect(made, &Section::toggled, this, [this, title](bool on) {
        (on ? opened_ : closed_).insert(title);
        (on ? closed_ : opened_).remove(title);
    });
    connect(made, &Section::resetWanted, this, [this, made] { resetSection(*made); });
    layout_->addWidget(made);
    sections_.push_back(made);
    return made;
}

/// What belongs to the design as a whole and to the project.
void Inspector::buildProjectParts() {
    auto* place = new PlaceSettings(document_, form_);
    section(tr("Platform"), true)->addPart(place);
    // A dialog may follow, and the form may be replaced while it is open.
    connect(place, &PlaceSettings::moveWanted, this, &Inspector::platformWanted, Qt::QueuedConnection);
    connect(place, &PlaceSettings::pricesWanted, this, &Inspector::pricesWanted, Qt::QueuedConnection);
    section(tr("Scenario: what a run plays"), true)->addPart(new ScenarioSettings(document_, form_));
    section(tr("Faults of the scenario"), true)->addPart(new FaultSettings(document_, form_));
    section(tr("Variables"), true)->addPart(new VariableSettings(document_, form_));
    section(tr("Objectives"), true)->addPart(new ObjectiveSettings(document_, form_));
    auto* budget = new BudgetSettings(document_, form_);
    budget->setCurrency(currency_);
    section(tr("Budget and discounts"), true)->addPart(budget);
    connect(budget, &BudgetSettings::pricesWanted, this, &Inspector::pricesWanted, Qt::QueuedConnection);
}

void Inspector::buildParts() {
    if (subject_.about == About::design) buildProjectParts();
    if (subject_.about != About::node) return;
    const auto& id = *document_.selection().nodes().begin();
    if (document_.design().node(id)->kind == "client")
        section(tr("Traffic"), true)->addPart(new TrafficSettings(document_, id, form_));
}

void Inspector::buildFields() {
    const QIcon reset = glyphIcon(QStringLiteral("reset"), theme_->textSecondary, theme_->textDisabled);
    const auto all = settingsOf(document_);
    QHash<QString, Section*> made;
    for (const auto& shared : all) {
        const auto& parameter = *shared.setting.parameter;
        QString title = modelText(parameter.section);
        if (title.isEmpty()) title = untitledSection(subject_.about);
        if (!made.contains(title)) {
            const bool changed = std::any_of(all.begin(), all.end(), [&](const SharedSetting& each) {
                return each.setting.parameter->section == parameter.section &&
                       each.setting.origin == model::Origin::setting;
            });
            made[title] = section(title, made.size() < openAtFirst || changed);
        }
        auto* field = new ParameterField(parameter, form_);
        field->setResetIcon(reset);
        connect(field, &ParameterField::committed, this,
                [this, field](const model::Tree& value, const std::string& expression,
                              const QString& mergeKey) { commit(*field, value, expression, mergeKey); });
        connect(field, &ParameterField::tuneWanted, this, [this, key = parameter.key] { tune(key); });
        connect(field, &ParameterField::entered, this, [this, field] { help_->explain(field->shared()); });
        made[title]->addField(field);
        fields_[QString::fromStdString(parameter.key)] = field;
    }
    if (all.empty() && subject_.about != About::nothing) {
        auto* none = caption(tr("They have no setting in common."), form_);
        none->setContentsMargins(12, 0, 12, 4); // in line with what stands above
        layout_->addWidget(none);
    }
}

void Inspector::showValues() {
    const QString title = subjectTitle(document_);
    if (name_ != nullptr && !name_->hasFocus()) name_->setText(title);
    if (title_ != nullptr) title_->setText(title);
    const auto& nodes = document_.selection().nodes();
    if (auto* off = form_->findChild<QLabel*>(disabledNote))
        off->setVisible(std::any_of(nodes.begin(), nodes.end(), [this](const model::NodeId& id) {
            const auto* node = document_.design().node(id);
            return node != nullptr && model::isDisabled(*node);
        }));
    const auto names = model::namesOf(model::variablesOf(document_.project()));
    for (const auto& shared : settingsOf(document_))
        if (auto* field = fields_.value(QString::fromStdString(shared.setting.parameter->key)))
            field->show(shared, names);
    for (auto* each : sections_)
        each->tellChanged();
}

bool Inspector::focusNextPrevChild(bool next) {
    return moveFocusInside(*this, next) || QWidget::focusNextPrevChild(next);
}

void Inspector::enterFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void Inspector::setHelpWanted(bool wanted) {
    help_->setWanted(wanted);
}

bool Inspector::helpWanted() const {
    return help_->wanted();
}

void Inspector::filter() {
    const QStringList words = filter_->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int left = 0;
    for (auto* each : sections_)
        left += each->filter(words);
    nothingFound_->setText(tr("No setting here has “%1” in its name.").arg(filter_->text().trimmed()));
    nothingFound_->setVisible(!words.isEmpty() && left == 0);
}

void Inspector::commit(const ParameterField& field, const model::Tree& value, const std::string& expression,
                       const QString& mergeKey) {
    const auto& parameter = *field.setting().parameter;
    const QString name = modelText(parameter.title);
    const QString subject = subjectTitle(document_);
    const QString what = value.isNull() ? tr("Reset %1 of %2").arg(name, subject)
                                        : tr("Set %1 of %2 to %3")
                                              .arg(name, subject,
                                                   expression.empty() ? shownValue(parameter, value)
                                                                      : QString::fromStdString(expression));
    // Steps at another item are not of the same row.
    const QString row = mergeKey.isEmpty() ? QString() : mergeKey + QLatin1Char(' ') + subject_.key;
    document_.edit(what, withSetting(document_, parameter.key, value, expression), row);
}

void Inspector::tune(const std::string& key) {
    const auto& selection = document_.selection();
    const QString setting = QString::fromStdString(key);
    for (const auto& node : selection.nodes())
        emit tuneWanted(QString::fromStdString(node.text), setting);
    if (!selection.nodes().empty()) return;
    for (const auto& link : selection.links())
        emit tuneWanted(QString::fromStdString(link.text), setting);
    if (selection.empty()) emit tuneWanted(QStringLiteral("account"), setting);
}

void Inspector::resetSection(const Section& section) {
    document_.edit(tr("Reset %1 of %2").arg(section.title(), subjectTitle(document_)),
                   withoutSettings(document_, section.changedKeys()));
}

} // namespace burst::app
