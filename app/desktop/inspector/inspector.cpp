#include "app/desktop/inspector/inspector.h"

#include "app/desktop/inspector/place_settings.h"
#include "app/desktop/inspector/project_settings.h"
#include "app/desktop/inspector/run_settings.h"
#include "app/desktop/inspector/value_text.h"
#include "app/diagram/icons.h"
#include "app/editor/edits.h"
#include "models/edit.h"
#include "models/kind.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace burst::app {

namespace {
constexpr int openAtFirst = 2; // sections that are open without being asked

QLabel* caption(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("caption"));
    label->setWordWrap(true);
    return label;
}
} // namespace

Inspector::Inspector(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("inspector"));
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    help_ = new QFrame(this);
    help_->setObjectName(QStringLiteral("fieldHelp"));
    helpTitle_ = new QLabel(help_);
    helpText_ = new QLabel(help_);
    helpText_->setObjectName(QStringLiteral("helpText"));
    for (auto* label : {helpTitle_, helpText_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    }
    helpText_->setOpenExternalLinks(true);
    QFont bold = helpTitle_->font();
    bold.setBold(true);
    helpTitle_->setFont(bold);
    auto* inner = new QVBoxLayout(help_);
    inner->setContentsMargins(12, 8, 12, 10);
    inner->setSpacing(4);
    inner->addWidget(helpTitle_);
    inner->addWidget(helpText_);
    help_->hide();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll_, 1);
    outer->addWidget(help_);
    // A form is not replaced inside the signal of one of its own fields.
    const auto later = [this] { QTimer::singleShot(0, this, &Inspector::refresh); };
    connect(&document_.selection(), &Selection::changed, this, later);
    connect(&document_, &Document::changed, this, later);
    connect(&document_, &Document::designChanged, this, later);
    connect(&document_, &Document::scenarioChanged, this, later);
    refresh();
}

void Inspector::setTheme(const Theme& theme) {
    theme_ = &theme;
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

Inspector::Subject Inspector::subjectNow() const {
    const auto& selection = document_.selection();
    const auto& design = document_.design();
    const QString designId = QString::fromStdString(design.id.text);
    if (selection.empty()) return {About::design, designId};
    if (const auto* id = selection.node())
        if (const auto* node = design.node(*id))
            return {About::node, designId + QLatin1Char('/') + QString::fromStdString(id->text) +
                                     QLatin1Char('/') + QString::fromStdString(node->kind)};
    if (selection.nodes().empty() && selection.links().size() == 1)
        return {About::link,
                designId + QLatin1Char('/') + QString::fromStdString(selection.links().begin()->text)};
    QString kinds;
    for (const auto& id : selection.nodes())
        if (const auto* node = design.node(id)) {
            const QString kind = QString::fromStdString(node->kind);
            if (!kinds.isEmpty() && kinds != kind) return {About::mixed, {}};
            kinds = kind;
        }
    if (kinds.isEmpty() || !selection.links().empty()) return {About::mixed, {}};
    return {About::nodes, kinds + QString::number(selection.nodes().size())};
}

model::Settings Inspector::settings() const {
    const auto& design = document_.design();
    const auto& selection = document_.selection();
    if (subject_.about == About::link)
        if (const auto* link = design.link(*selection.links().begin()))
            return model::Settings::of(*link, design, document_.catalog());
    if (subject_.about == About::node || subject_.about == About::nodes)
        if (const auto* node = design.node(*selection.nodes().begin()))
            return model::Settings::of(*node, design, document_.catalog());
    if (subject_.about == About::design) return model::Settings::ofAccount(design, document_.catalog());
    return {};
}

QString Inspector::subjectTitle() const {
    const auto& design = document_.design();
    const auto& selection = document_.selection();
    const auto titled = [&](const model::NodeId& id) {
        const auto* node = design.node(id);
        return QString::fromStdString(node != nullptr ? node->title() : id.text);
    };
    switch (subject_.about) {
    case About::node:
    case About::nodes:
        return nodesText(design, selection.nodes());
    case About::link:
        if (const auto* link = design.link(*selection.links().begin()))
            return titled(link->from) + QStringLiteral(" → ") + titled(link->to);
        return {};
    case About::design:
        return QString::fromStdString(design.title());
    default:
        return tr("%1 items").arg(selection.nodes().size() + selection.links().size());
    }
}

void Inspector::refresh() {
    const Subject now = subjectNow();
    if (!built_ || !(now == subject_)) rebuild(now);
    showValues();
}

void Inspector::rebuild(const Subject& subject) {
    subject_ = subject;
    built_ = true;
    fields_.clear();
    name_ = nullptr;
    nameProblem_ = nullptr;
    help_->hide();
    form_ = new QWidget;
    form_->setObjectName(QStringLiteral("inspectorForm"));
    layout_ = new QVBoxLayout(form_);
    layout_->setContentsMargins(0, 0, 0, 12);
    layout_->setSpacing(0);
    buildHeader(subject);
    buildFields();
    layout_->addStretch(1);
    scroll_->setWidget(form_); // deletes the form before it
    scroll_->verticalScrollBar()->setValue(0);
}

void Inspector::buildHeader(const Subject& subject) {
    const auto* id = document_.selection().node();
    const auto* node = id != nullptr ? document_.design().node(*id) : nullptr;
    const auto* kind = node != nullptr ? model::findKind(node->kind) : nullptr;
    auto* bar = new QLabel(form_);
    bar->setObjectName(QStringLiteral("inspectorTitle"));
    const QString kindTitle = kind != nullptr                  ? QString::fromStdString(kind->title)
                              : subject.about == About::link   ? tr("Link")
                              : subject.about == About::design ? tr("Design")
                                                               : tr("Selection");
    bar->setText(kindTitle);
    const QColor fill = kind != nullptr ? categoryColor(kind->category) : theme_->panelAlt;
    const QColor ink = kind != nullptr ? QColor(Qt::white) : theme_->textPrimary;
    bar->setStyleSheet(QStringLiteral("background:%1;color:%2;font-weight:600;padding:7px 12px;")
                           .arg(fill.name(), ink.name()));
    layout_->addWidget(bar);
    auto* box = new QVBoxLayout;
    box->setContentsMargins(12, 10, 12, 4);
    box->setSpacing(4);
    layout_->addLayout(box);
    if (node == nullptr && subject.about != About::design) {
        auto* title = new QLabel(subjectTitle(), form_);
        title->setWordWrap(true);
        box->addWidget(title);
        if (subject.about == About::mixed)
            box->addWidget(caption(tr("Select nodes of one kind to set what they have in common."), form_));
        return;
    }
    box->addWidget(new QLabel(tr("Name"), form_));
    name_ = new QLineEdit(form_);
    name_->setObjectName(QStringLiteral("subjectName"));
    name_->setAccessibleName(tr("Name"));
    nameProblem_ = new QLabel(form_);
    nameProblem_->setObjectName(QStringLiteral("fieldError"));
    nameProblem_->setWordWrap(true);
    nameProblem_->hide();
    box->addWidget(name_);
    box->addWidget(nameProblem_);
    connect(name_, &QLineEdit::editingFinished, this, [this] {
        if (subject_.about == About::design) {
            renameDesign(document_, document_.designId(), name_->text());
            return;
        }
        const auto* selected = document_.selection().node();
        if (selected == nullptr) return;
        const auto why = renameNode(document_, *selected, name_->text());
        nameProblem_->setText(why.value_or(QString()));
        nameProblem_->setVisible(why.has_value());
    });
    if (kind != nullptr) box->addWidget(caption(QString::fromStdString(kind->help), form_));
}

QVBoxLayout* Inspector::section(const QString& title, bool open) {
    auto* head = new QToolButton(form_);
    head->setObjectName(QStringLiteral("sectionHead"));
    head->setText(title);
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setCheckable(true);
    head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* body = new QWidget(form_);
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 4);
    inner->setSpacing(2);
    const bool shown = opened_.contains(title) || (open && !closed_.contains(title));
    const auto apply = [head, body](bool on) {
        head->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        body->setVisible(on);
    };
    head->setChecked(shown);
    apply(shown);
    connect(head, &QToolButton::toggled, this, [this, title, apply](bool on) {
        (on ? opened_ : closed_).insert(title);
        (on ? closed_ : opened_).remove(title);
        apply(on);
    });
    auto* box = new QVBoxLayout;
    box->setContentsMargins(12, 2, 12, 0);
    box->setSpacing(0);
    box->addWidget(head);
    box->addWidget(body);
    layout_->addLayout(box);
    return inner;
}

/// What belongs to the design as a whole and to the project.
void Inspector::buildProjectParts() {
    auto* place = new PlaceSettings(document_, form_);
    section(tr("Platform"), true)->addWidget(place);
    // A dialog may follow, and the form may be replaced while it is open.
    connect(place, &PlaceSettings::moveWanted, this, &Inspector::platformWanted, Qt::QueuedConnection);
    connect(place, &PlaceSettings::pricesWanted, this, &Inspector::pricesWanted, Qt::QueuedConnection);
    section(tr("Scenario: what a run plays"), true)->addWidget(new ScenarioSettings(document_, form_));
    section(tr("Faults of the scenario"), true)->addWidget(new FaultSettings(document_, form_));
    section(tr("Objectives"), true)->addWidget(new ObjectiveSettings(document_, form_));
    auto* budget = new BudgetSettings(document_, form_);
    budget->setCurrency(currency_);
    section(tr("Budget and discounts"), true)->addWidget(budget);
    connect(budget, &BudgetSettings::pricesWanted, this, &Inspector::pricesWanted, Qt::QueuedConnection);
}

void Inspector::buildFields() {
    if (subject_.about == About::design) buildProjectParts();
    if (subject_.about == About::node &&
        document_.design().node(*document_.selection().node())->kind == "client") {
        auto* traffic = new TrafficSettings(document_, *document_.selection().node(), form_);
        section(tr("Traffic"), true)->addWidget(traffic);
    }
    const QIcon reset = glyphIcon(QStringLiteral("reset"), theme_->textSecondary, theme_->textDisabled);
    const auto all = settings();
    QStringList order;
    QHash<QString, std::vector<const model::Setting*>> sections;
    for (const auto& setting : all.all()) {
        QString title = QString::fromStdString(setting.parameter->section);
        if (title.isEmpty()) title = subject_.about == About::design ? tr("Account limits") : tr("Settings");
        if (!order.contains(title)) order << title;
        sections[title].push_back(&setting);
    }
    for (int i = 0; i < order.size(); ++i) {
        const auto& members = sections[order[i]];
        const bool changed = std::any_of(members.begin(), members.end(), [](const model::Setting* setting) {
            return setting->origin == model::Origin::setting;
        });
        auto* layout = section(order[i], i < openAtFirst || changed);
        for (const auto* setting : members) {
            auto* field = new ParameterField(*setting->parameter, form_);
            field->setResetIcon(reset);
            const std::string key = setting->parameter->key;
            connect(field, &ParameterField::committed, this,
                    [this, key](const model::Tree& value) { commit(key, value); });
            connect(field, &ParameterField::entered, this, [this, field] { showHelp(*field); });
            layout->addWidget(field);
            fields_[QString::fromStdString(key)] = field;
        }
    }
}

QSet<QString> Inspector::severalKeys() const {
    QSet<QString> keys;
    if (subject_.about != About::nodes) return keys;
    const auto first = settings();
    for (const auto& id : document_.selection().nodes()) {
        const auto* node = document_.design().node(id);
        if (node == nullptr) continue;
        const auto other = model::Settings::of(*node, document_.design(), document_.catalog());
        for (const auto& setting : first.all()) {
            const auto* same = other.find(setting.parameter->key);
            if (same == nullptr || !(same->value == setting.value))
                keys.insert(QString::fromStdString(setting.parameter->key));
        }
    }
    return keys;
}

void Inspector::showValues() {
    if (name_ != nullptr && !name_->hasFocus()) name_->setText(subjectTitle());
    const auto several = severalKeys();
    const auto all = settings();
    for (const auto& setting : all.all()) {
        auto* field = fields_.value(QString::fromStdString(setting.parameter->key));
        if (field == nullptr) continue;
        field->show(setting);
        if (several.contains(QString::fromStdString(setting.parameter->key))) field->showSeveral();
    }
}

void Inspector::showHelp(const ParameterField& field) {
    const auto& setting = field.setting();
    if (setting.parameter == nullptr) return;
    QStringList facts{defaultText(setting)};
    if (const QString range = rangeText(setting); !range.isEmpty()) facts << range;
    QString text = QString::fromStdString(setting.parameter->help).toHtmlEscaped();
    text += QStringLiteral("<br><span style=\"color:%1\">%2<br>%3")
                .arg(theme_->textSecondary.name(), facts.join(QStringLiteral(" · ")).toHtmlEscaped(),
                     sourceText(setting).toHtmlEscaped());
    if (!setting.source.empty()) {
        const QString source = QString::fromStdString(setting.source).toHtmlEscaped();
        text += source.startsWith(QLatin1String("http"))
                    ? QStringLiteral("<br><a href=\"%1\" style=\"color:%2\">%3</a>")
                          .arg(source, theme_->link.name(), tr("Source"))
                    : QStringLiteral("<br>") + source;
    }
    helpTitle_->setText(QString::fromStdString(setting.parameter->title));
    helpText_->setText(text + QStringLiteral("</span>"));
    help_->show();
}

void Inspector::commit(const std::string& key, const model::Tree& value) {
    const auto* field = fields_.value(QString::fromStdString(key));
    if (field == nullptr) return;
    const QString title = QString::fromStdString(field->setting().parameter->title);
    const QString shown = shownValue(*field->setting().parameter, value);
    const QString what = value.isNull() ? tr("Reset %1 of %2").arg(title, subjectTitle())
                                        : tr("Set %1 of %2 to %3").arg(title, subjectTitle(), shown);
    model::Design next = document_.design();
    switch (subject_.about) {
    case About::node:
    case About::nodes:
        for (const auto& id : document_.selection().nodes())
            next = model::withParam(std::move(next), id, key, value);
        break;
    case About::link:
        next = model::withParam(std::move(next), *document_.selection().links().begin(), key, value);
        break;
    case About::design:
        next = model::withAccountParam(std::move(next), key, value);
        break;
    case About::mixed:
        return;
    }
    document_.edit(what, std::move(next));
}

} // namespace burst::app
