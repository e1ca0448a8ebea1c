#include "app/desktop/inspector/run_settings.h"

#include "app/editor/project_edits.h"
#include "models/units.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>

#include <initializer_list>
#include <limits>
#include <utility>

namespace burst::app {

namespace {
struct RunSettingsText {
    Q_DECLARE_TR_FUNCTIONS(RunSettingsText)
};

QString shown(double value, model::Unit unit) {
    return QString::fromStdString(model::formatQuantity(value, unit));
}

QLineEdit* lineIn(QFormLayout* form, const QString& title, const QString& objectName) {
    auto* line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(title);
    form->addRow(title, line);
    return line;
}

QFormLayout* formOf(QWidget* owner) {
    auto* form = new QFormLayout(owner);
    form->setContentsMargins(0, 2, 0, 2);
    form->setVerticalSpacing(6);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLabel* problemIn(QFormLayout* form) {
    auto* label = new QLabel;
    label->setObjectName(QStringLiteral("fieldError"));
    label->setWordWrap(true);
    label->hide();
    form->addRow(label);
    return label;
}

void mark(QLineEdit* line, bool wrong) {
    line->setProperty("invalid", wrong);
    line->style()->unpolish(line);
    line->style()->polish(line);
}

/// A bare number means the unit in which the field shows its value.
model::Result<double> typedQuantity(const QString& text, double now, model::Unit unit) {
    bool bare = false;
    text.trimmed().toDouble(&bare);
    QString full = text.trimmed();
    if (bare) {
        const QString before = shown(now, unit);
        const auto space = before.indexOf(QLatin1Char(' '));
        if (space > 0) full += before.mid(space);
    }
    return model::parseQuantity(full.toStdString(), unit);
}
} // namespace

ScenarioSettings::ScenarioSettings(Document& document, QWidget* parent)
    : QWidget(parent), document_(document) {
    auto* form = formOf(this);
    buildChoice(form);
    duration_ = lineIn(form, tr("Duration"), QStringLiteral("scenarioDuration"));
    warmup_ = lineIn(form, tr("Warm-up"), QStringLiteral("scenarioWarmup"));
    replications_ = new QSpinBox(this);
    replications_->setObjectName(QStringLiteral("scenarioReplications"));
    replications_->setAccessibleName(tr("Replications"));
    replications_->setRange(1, 1000);
    replications_->setKeyboardTracking(false);
    replications_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    form->addRow(tr("Replications"), replications_);
    seed_ = lineIn(form, tr("Seed"), QStringLiteral("scenarioSeed"));
    share_ = lineIn(form, tr("Share of month"), QStringLiteral("scenarioShare"));
    duration_->setToolTip(tr("Simulated time, warm-up included."));
    warmup_->setToolTip(
        tr("Time at the start that does not count in the results; auto finds it out by a pilot run."));
    replications_->setToolTip(
        tr("Runs with different random numbers; more of them give narrower intervals."));
    seed_->setToolTip(tr("The same seed gives the same run, on every machine."));
    share_->setToolTip(tr("What share of a month has this traffic; 1 = all of it. The bill counts with it."));
    problem_ = problemIn(form);
    for (auto* line : {duration_, warmup_, seed_, share_})
        connect(line, &QLineEdit::editingFinished, this, &ScenarioSettings::commit);
    connect(replications_, &QSpinBox::valueChanged, this, &ScenarioSettings::commit);
    connect(&document_, &Document::changed, this, &ScenarioSettings::show);
    connect(&document_, &Document::scenarioChanged, this, &ScenarioSettings::show);
    show();
}

void ScenarioSettings::buildChoice(QFormLayout* form) {
    scenario_ = new QComboBox(this);
    scenario_->setObjectName(QStringLiteral("scenarioChoice"));
    scenario_->setAccessibleName(tr("Scenario"));
    scenario_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("Scenario"), scenario_);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const auto button = [&](const QString& text, const char* name, const QString& tip) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(tip);
        row->addWidget(made);
        return made;
    };
    auto* add = button(tr("New"), "scenarioNew", tr("Adds a scenario in which every client sends 10 /s"));
    duplicate_ = button(tr("Duplicate"), "scenarioDuplicate", tr("Copies this scenario, to change the copy"));
    remove_ = button(tr("Delete"), "scenarioRemove", {});
    row->addStretch(1);
    form->addRow(row);
    name_ = lineIn(form, tr("Name"), QStringLiteral("scenarioName"));
    connect(scenario_, &QComboBox::activated, this, [this] {
        document_.chooseScenario(model::ScenarioId(scenario_->currentData().toString().toStdString()));
    });
    connect(add, &QPushButton::clicked, this, [this] { addScenario(document_); });
    connect(duplicate_, &QPushButton::clicked, this, [this] { duplicateScenario(document_); });
    connect(remove_, &QPushButton::clicked, this, [this] { removeScenario(document_); });
    connect(name_, &QLineEdit::editingFinished, this, &ScenarioSettings::rename);
}

void ScenarioSettings::rename() {
    if (const auto why = renameScenario(document_, name_->text())) return showProblem(name_, *why);
    show();
}

void ScenarioSettings::show() {
    const QSignalBlocker quiet(replications_);
    scenario_->clear();
    for (const auto& scenario : document_.project().scenarios)
        scenario_->addItem(QString::fromStdString(scenario.title()),
                           QString::fromStdString(scenario.id.text));
    const auto* scenario = document_.scenario();
    for (QWidget* widget : std::initializer_list<QWidget*>{scenario_, name_, duration_, warmup_, share_,
                                                           replications_, seed_, duplicate_})
        widget->setEnabled(scenario != nullptr);
    const bool several = document_.project().scenarios.size() > 1;
    remove_->setEnabled(several);
    remove_->setToolTip(several ? tr("Deletes this scenario; it can be undone")
                                : tr("A project needs one scenario to run; this is the last"));
    if (scenario == nullptr) return;
    scenario_->setCurrentIndex(scenario_->findData(QString::fromStdString(scenario->id.text)));
    const auto put = [](QLineEdit* line, const QString& text) {
        if (line->text() != text) line->setText(text);
        mark(line, false);
    };
    put(name_, QString::fromStdString(scenario->title()));
    put(duration_, shown(scenario->duration, model::Unit::seconds));
    put(warmup_,
        scenario->autoWarmup ? QStringLiteral("auto") : shown(scenario->warmup, model::Unit::seconds));
    put(seed_, QString::number(scenario->seed));
    put(share_, shown(scenario->monthShare, model::Unit::ratio));
    replications_->setValue(scenario->replications);
    problem_->hide();
}

void ScenarioSettings::showProblem(QLineEdit* line, const QString& text) {
    mark(line, true);
    problem_->setText(text);
    problem_->show();
}

void ScenarioSettings::commit() {
    const auto* now = document_.scenario();
    if (now == nullptr) return;
    model::Scenario next = *now;
    const auto take = [&](QLineEdit* line, double& value, model::Unit unit, double most) {
        const auto typed = typedQuantity(line->text(), value, unit);
        if (!typed || *typed < 0.0 || *typed > most) {
            showProblem(line, typed
                                  ? tr("%1 to %2 is possible here.").arg(shown(0.0, unit), shown(most, unit))
                                  : QString::fromStdString(typed.error().text));
            return false;
        }
        value = *typed;
        return true;
    };
    constexpr double longest = 400.0 * 86400.0;
    if (!take(duration_, next.duration, model::Unit::seconds, longest)) return;
    next.autoWarmup = warmup_->text().trimmed() == QStringLiteral("auto");
    if (next.autoWarmup)
        next.warmup = 0.0;
    else if (!take(warmup_, next.warmup, model::Unit::seconds, next.duration))
        return;
    if (!take(share_, next.monthShare, model::Unit::ratio, 1.0)) return;
    bool fine = false;
    next.seed = seed_->text().trimmed().toULongLong(&fine);
    if (!fine) {
        showProblem(seed_, tr("A seed is a whole number from 0."));
        return;
    }
    next.replications = replications_->value();
    model::Project project = document_.project();
    for (auto& scenario : project.scenarios)
        if (scenario.id == next.id) scenario = next;
    if (project == document_.project())
        show();
    else
        document_.edit(tr("Change scenario %1").arg(QString::fromStdString(next.title())),
                       std::move(project));
}

QString profileText(const std::vector<model::RatePoint>& profile) {
    if (profile.size() == 1 && profile.front().at == 0.0)
        return shown(profile.front().rate, model::Unit::perSecond);
    QStringList parts;
    for (const auto& point : profile)
        parts << shown(point.at, model::Unit::seconds) + QStringLiteral(": ") +
                     shown(point.rate, model::Unit::perSecond);
    return parts.join(QStringLiteral("; "));
}

model::Result<std::vector<model::RatePoint>> typedProfile(const QString& text) {
    const auto wrong = [](const QString& why) {
        return model::Error{model::Error::Cause::badInput, {}, why.toStdString()};
    };
    std::vector<model::RatePoint> profile;
    const auto parts = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const auto colon = part.indexOf(QLatin1Char(':'));
        const QString rateText = colon < 0 ? part : part.mid(colon + 1);
        model::RatePoint point;
        if (colon >= 0) {
            const auto at =
                model::parseQuantity(part.left(colon).trimmed().toStdString(), model::Unit::seconds);
            if (!at) return wrong(QString::fromStdString(at.error().text));
            point.at = *at;
        } else if (parts.size() > 1) {
            return wrong(
                RunSettingsText::tr("Write each point as time: rate, e.g. “0 s: 20 /s; 10 min: 900 /s”."));
        }
        const auto rate = typedQuantity(rateText, 1.0, model::Unit::perSecond);
        if (!rate) return wrong(QString::fromStdString(rate.error().text));
        if (*rate < 0.0 || point.at < 0.0)
            return wrong(RunSettingsText::tr("Times and rates are at least 0."));
        if (!profile.empty() && point.at < profile.back().at)
            return wrong(RunSettingsText::tr("The times have to ascend."));
        point.rate = *rate;
        profile.push_back(point);
    }
    if (profile.empty()) return wrong(RunSettingsText::tr("Write a rate, e.g. “20 /s”."));
    return profile;
}

TrafficSettings::TrafficSettings(Document& document, model::NodeId client, QWidget* parent)
    : QWidget(parent), document_(document), client_(std::move(client)) {
    auto* form = formOf(this);
    process_ = new QComboBox(this);
    process_->setObjectName(QStringLiteral("trafficProcess"));
    process_->setAccessibleName(tr("How requests arrive"));
    process_->addItem(tr("Poisson (at random)"), static_cast<int>(model::Traffic::Process::poisson));
    process_->addItem(tr("Constant (evenly)"), static_cast<int>(model::Traffic::Process::constant));
    form->addRow(tr("Arrivals"), process_);
    profile_ = lineIn(form, tr("Rate"), QStringLiteral("trafficProfile"));
    profile_->setPlaceholderText(QStringLiteral("20 /s"));
    profile_->setToolTip(tr("One rate, or a profile in straight lines from point to point: "
                            "“0 s: 20 /s; 10 min: 20 /s; 10 min: 900 /s; 1 h: 20 /s”."));
    note_ = new QLabel(this);
    note_->setObjectName(QStringLiteral("fieldNote"));
    note_->setWordWrap(true);
    form->addRow(note_);
    problem_ = problemIn(form);
    connect(process_, &QComboBox::activated, this, &TrafficSettings::commit);
    connect(profile_, &QLineEdit::editingFinished, this, &TrafficSettings::commit);
    connect(&document_, &Document::changed, this, &TrafficSettings::show);
    connect(&document_, &Document::scenarioChanged, this, &TrafficSettings::show);
    show();
}

const model::Traffic* TrafficSettings::traffic() const {
    const auto* scenario = document_.scenario();
    if (scenario == nullptr) return nullptr;
    const auto found = scenario->traffic.find(client_);
    return found == scenario->traffic.end() ? nullptr : &found->second;
}

namespace {
/// Whether the form shows all of it: one rate or profile, request by request.
bool isEditable(const model::Traffic& traffic) {
    using Process = model::Traffic::Process;
    return (traffic.process == Process::poisson || traffic.process == Process::constant) &&
           model::laterProcess(traffic) == nullptr && traffic.batch == model::Traffic().batch;
}

/// What a process that the form cannot edit is called.
QString processText(const model::Traffic& traffic) {
    using Process = model::Traffic::Process;
    if (const auto* later = model::laterProcess(traffic))
        return TrafficSettings::tr("the process “%1”").arg(QString::fromStdString(*later));
    switch (traffic.process) {
    case Process::constant:
    case Process::poisson:
        return TrafficSettings::tr("requests in batches");
    case Process::renewal:
        return TrafficSettings::tr("independent gaps from a distribution");
    case Process::mmpp:
        return TrafficSettings::tr("calm and bursts by turns (MMPP)");
    case Process::closed:
        return TrafficSettings::tr("users who wait for the answer and think (closed)");
    case Process::trace:
        break;
    }
    return TrafficSettings::tr("a recorded trace");
}
} // namespace

void TrafficSettings::show() {
    const auto* scenario = document_.scenario();
    const auto* now = traffic();
    mark(profile_, false);
    problem_->hide();
    setEnabled(scenario != nullptr);
    if (scenario == nullptr) return;
    const QString where = tr("In scenario “%1”").arg(QString::fromStdString(scenario->title()));
    const bool simple = now == nullptr || isEditable(*now);
    process_->setEnabled(simple);
    profile_->setEnabled(simple);
    if (!simple) {
        profile_->setText(now->file.empty() ? tr("set in the file") : QString::fromStdString(now->file));
        note_->setText(tr("%1: %2, edited in the project file.").arg(where, processText(*now)));
        return;
    }
    note_->setText(
        now == nullptr
            ? tr("%1 nothing arrives here yet. Ctrl+T shows the timeline, to draw it.").arg(where)
            : tr("%1. A profile is written “0 s: 20 /s; 10 min: 900 /s”, or drawn (Ctrl+T).").arg(where));
    if (now == nullptr) return;
    process_->setCurrentIndex(process_->findData(static_cast<int>(now->process)));
    const QString text = profileText(now->profile);
    if (profile_->text() != text) profile_->setText(text);
    profile_->setCursorPosition(0);
}

void TrafficSettings::commit() {
    const auto* scenario = document_.scenario();
    if (scenario == nullptr || !profile_->isEnabled()) return;
    const auto typed = typedProfile(profile_->text());
    if (!typed) {
        mark(profile_, true);
        problem_->setText(QString::fromStdString(typed.error().text));
        problem_->show();
        return;
    }
    model::Traffic next = traffic() != nullptr ? *traffic() : model::Traffic();
    next.process = static_cast<model::Traffic::Process>(process_->currentData().toInt());
    next.profile = *typed;
    model::Project project = document_.project();
    for (auto& each : project.scenarios)
        if (each.id == scenario->id) each.traffic[client_] = next;
    if (project == document_.project()) {
        show();
        return;
    }
    const auto* node = document_.design().node(client_);
    document_.edit(tr("Set traffic of %1 to %2")
                       .arg(QString::fromStdString(node != nullptr ? node->title() : client_.text),
                            profileText(next.profile)),
                   std::move(project));
}

} // namespace burst::app
