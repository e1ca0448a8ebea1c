#include "app/desktop/inspector/fault_form.h"

#include "app/desktop/inspector/value_text.h"
#include "app/editor/project_edits.h"
#include "app/language/language.h"
#include "app/language/model_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
using FaultKind = model::Fault::Kind;
const QString groupMark = QStringLiteral("group/"); // before the id of a group in the list of targets

QString faultTitle(FaultKind kind) {
    switch (kind) {
    case FaultKind::outage:
        return FaultForm::tr("Outage: all requests fail");
    case FaultKind::latency:
        return FaultForm::tr("Latency: requests are held up");
    case FaultKind::errors:
        return FaultForm::tr("Errors: a share of requests fails");
    case FaultKind::throttle:
        return FaultForm::tr("Throttling: a share of requests is refused");
    case FaultKind::coldStartStorm:
        return FaultForm::tr("Cold start storm: idle environments vanish");
    case FaultKind::deployment:
        return FaultForm::tr("Deployment: a new version takes over");
    case FaultKind::change:
        return FaultForm::tr("Change: a setting gets another value");
    case FaultKind::later:
        break;
    }
    return FaultForm::tr("Of a later version");
}

bool hasShare(FaultKind kind) {
    return kind == FaultKind::errors || kind == FaultKind::throttle || kind == FaultKind::coldStartStorm;
}
} // namespace

FaultForm::FaultForm(const Document& document, std::optional<std::size_t> place, QWidget* parent)
    : EntryForm(QStringLiteral("faultForm"), place ? tr("Edit fault") : tr("Add fault"), parent),
      document_(document),
      place_(place) {
    delay_.key = "faultExtra";
    delay_.title = tr("Added latency").toStdString();
    delay_.type = model::Parameter::Type::distribution;
    delay_.unit = model::Unit::seconds;
    if (place_) start_ = document_.scenario()->faults[*place_];
    fault_ = start_;
    kind_ = choice(tr("What happens"), QStringLiteral("faultKind"));
    target_ = choice(tr("Where"), QStringLiteral("faultTarget"));
    buildTimes();
    buildOwn();
    for (const auto name : model::faultNames()) {
        const auto kind = *model::faultKind(name);
        kind_->addItem(faultTitle(kind), static_cast<int>(kind));
    }
    fillTargets();
    fill();
    built_ = true;
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        fillParameters();
        check();
    });
    connect(target_, &QComboBox::currentIndexChanged, this, &FaultForm::fillParameters);
    connect(parameter_, &QComboBox::currentIndexChanged, this, &FaultForm::fillValue);
    showRows();
    fillParameters();
    check();
    at_->setFocus();
}

void FaultForm::setTimes(double at, std::optional<double> duration) {
    const auto shown = [](double value) {
        return QString::fromStdString(model::formatQuantity(value, model::Unit::seconds));
    };
    at_->setText(shown(at));
    for_->setText(duration ? shown(*duration) : QString());
    check();
}

void FaultForm::buildTimes() {
    at_ = line(tr("Begins at"), QStringLiteral("faultAt"), QStringLiteral("5 min"));
    at_->setToolTip(tr("From the start of the scenario"));
    for_ = line(tr("Lasts"), QStringLiteral("faultFor"), tr("to the end"));
    for_->setToolTip(tr("Empty: to the end of the scenario. A deployment is rolled back after it."));
}

void FaultForm::buildOwn() {
    work_ = choice(tr("Work in progress"), QStringLiteral("faultWork"));
    work_->addItem(tr("goes on"), static_cast<int>(model::Fault::Work::goesOn));
    work_->addItem(tr("fails"), static_cast<int>(model::Fault::Work::fails));
    extra_ = makeEditor(delay_, this);
    form().addRow(tr("Added latency"), extra_);
    connect(extra_, &ValueEditor::edited, this, &FaultForm::touch);
    share_ = line(tr("Share"), QStringLiteral("faultShare"), QStringLiteral("20 %"));
    weights_ = line(tr("Takes over"), QStringLiteral("faultWeights"), tr("all at once"));
    weights_->setToolTip(
        tr("The part of the requests that the new version serves from a time after the start "
           "of the deployment: “0 s: 10 %; 5 min: 100 %”."));
    const auto* function = model::findKind("function");
    for (const auto key : model::versionKeys()) {
        const auto* parameter = function != nullptr ? function->parameter(key) : nullptr;
        if (parameter == nullptr) continue;
        const std::string name(key);
        version_[name] = line(tr("New %1").arg(withinSentence(modelText(parameter->title))),
                              QStringLiteral("fault-") + QString::fromStdString(name), tr("as before"));
        version_[name]->setToolTip(modelText(parameter->help));
    }
    parameter_ = choice(tr("Setting"), QStringLiteral("faultParameter"));
    valueBox_ = new QWidget(this);
    auto* inner = new QVBoxLayout(valueBox_);
    inner->setContentsMargins(0, 0, 0, 0);
    form().addRow(tr("New value"), valueBox_);
}

void FaultForm::fillTargets() {
    const auto& design = document_.design();
    for (const auto& node : design.nodes)
        if (node.kind != "client" && node.kind != "note")
            target_->addItem(QString::fromStdString(node.title()), QString::fromStdString(node.id.text));
    for (const auto& group : design.groups)
        target_->addItem(
            tr("all of %1").arg(QString::fromStdString(group.name.empty() ? group.id.text : group.name)),
            groupMark + QString::fromStdString(group.id.text));
    target_->addItem(tr("the account (changes only)"), QString());
}

void FaultForm::fill() {
    kind_->setCurrentIndex(std::max(0, kind_->findData(static_cast<int>(start_.kind))));
    QString target = QString::fromStdString(start_.node.text);
    if (!start_.group.empty()) target = groupMark + QString::fromStdString(start_.group.text);
    if (place_ && target_->findData(target) < 0) target_->addItem(target, target); // of another design
    if (place_) target_->setCurrentIndex(target_->findData(target));
    const auto shown = [](double value, model::Unit unit) {
        return QString::fromStdString(model::formatQuantity(value, unit));
    };
    if (place_) at_->setText(shown(start_.at, model::Unit::seconds));
    if (start_.duration) for_->setText(shown(*start_.duration, model::Unit::seconds));
    work_->setCurrentIndex(work_->findData(static_cast<int>(start_.work)));
    model::Setting extra;
    extra.parameter = &delay_;
    extra.value = start_.extra;
    extra_->show(extra);
    share_->setText(shown(start_.share, model::Unit::ratio));
    weights_->setText(weightsText(start_.weights));
    const auto* function = model::findKind("function");
    for (const auto& [key, edit] : version_)
        if (const auto set = start_.version.find(key); set != start_.version.end())
            edit->setText(shownValue(*function->parameter(key), set->second));
}

model::Fault::Kind FaultForm::kind() const {
    return static_cast<FaultKind>(kind_->currentData().toInt());
}

/// Only what the kind needs.
void FaultForm::showRows() {
    const auto now = kind();
    form().setRowVisible(work_, now == FaultKind::outage);
    form().setRowVisible(extra_, now == FaultKind::latency);
    form().setRowVisible(share_, hasShare(now));
    form().setRowVisible(for_, now != FaultKind::coldStartStorm);
    form().setRowVisible(weights_, now == FaultKind::deployment);
    for (const auto& [key, edit] : version_)
        form().setRowVisible(edit, now == FaultKind::deployment);
    form().setRowVisible(parameter_, now == FaultKind::change);
    form().setRowVisible(valueBox_, now == FaultKind::change);
    adjustSize();
}

model::Settings FaultForm::settingsOfTarget() const {
    const auto& design = document_.design();
    QString target = target_->currentData().toString();
    if (target.isEmpty()) return model::Settings::ofAccount(design, document_.catalog());
    if (target.startsWith(groupMark)) {
        const model::GroupId id(target.mid(groupMark.size()).toStdString());
        target.clear();
        for (const auto& group : design.groups)
            if (group.id == id && !group.members.empty())
                target = QString::fromStdString(group.members.front().text);
    }
    const auto* node = design.node(model::NodeId(target.toStdString()));
    return node != nullptr ? model::Settings::of(*node, design, document_.catalog()) : model::Settings();
}

void FaultForm::fillParameters() {
    delete std::exchange(value_, nullptr); // it refers to the settings
    settings_ = settingsOfTarget();
    {
        const QSignalBlocker quiet(parameter_);
        const QString before = parameter_->count() > 0 ? parameter_->currentData().toString()
                                                       : QString::fromStdString(start_.parameter);
        parameter_->clear();
        for (const auto& setting : settings_.all())
            if (setting.parameter->mayChange)
                parameter_->addItem(modelText(setting.parameter->title),
                                    QString::fromStdString(setting.parameter->key));
        parameter_->setCurrentIndex(std::max(0, parameter_->findData(before)));
    }
    fillValue();
}

void FaultForm::fillValue() {
    delete std::exchange(value_, nullptr);
    const auto key = parameter_->currentData().toString().toStdString();
    if (const auto* setting = settings_.find(key)) {
        value_ = makeEditor(*setting->parameter, valueBox_);
        valueBox_->layout()->addWidget(value_);
        model::Setting shown = *setting;
        if (key == start_.parameter) shown.value = start_.value.isNull() ? setting->standard : start_.value;
        value_->show(shown);
        connect(value_, &ValueEditor::edited, this, &FaultForm::touch);
        connect(value_, &ValueEditor::finished, this, &FaultForm::check);
    }
    check();
}

QString FaultForm::readTimes(model::Fault& next) const {
    const auto at = typedFigure(at_->text(), model::Unit::seconds);
    if (!at) return QString::fromStdString(at.error().text);
    if (!*at) return tr("Write when it begins, such as 5 min.");
    next.at = **at;
    const auto length = typedFigure(for_->text(), model::Unit::seconds);
    if (!length) return QString::fromStdString(length.error().text);
    next.duration = next.kind == FaultKind::coldStartStorm ? std::nullopt : *length;
    return {};
}

QString FaultForm::readVersion(model::Fault& next) const {
    const auto weights = typedWeights(weights_->text());
    if (!weights) return QString::fromStdString(weights.error().text);
    next.weights = *weights;
    next.version = start_.version;
    const auto* function = model::findKind("function");
    for (const auto& [key, edit] : version_) {
        const QString text = edit->text().trimmed();
        const auto before = start_.version.find(key);
        // A distribution that nobody has touched stays as it is in the file.
        const bool same =
            before != start_.version.end() && text == shownValue(*function->parameter(key), before->second);
        if (text.isEmpty())
            next.version.erase(key);
        else if (!same)
            next.version[key] = model::Tree(text.toStdString());
    }
    return {};
}

QString FaultForm::readOwn(model::Fault& next) const {
    if (next.kind == FaultKind::outage)
        next.work = static_cast<model::Fault::Work>(work_->currentData().toInt());
    if (next.kind == FaultKind::latency) next.extra = extra_->value();
    if (hasShare(next.kind)) {
        const auto share = typedFigure(share_->text(), model::Unit::ratio);
        if (!share) return QString::fromStdString(share.error().text);
        if (!*share) return tr("Write a share, such as 20 %.");
        next.share = **share;
    }
    if (next.kind == FaultKind::deployment) return readVersion(next);
    if (next.kind == FaultKind::change) {
        if (value_ == nullptr) return tr("No setting of it can change during a run.");
        next.parameter = parameter_->currentData().toString().toStdString();
        next.value = value_->value();
    }
    return {};
}

QString FaultForm::read() {
    if (!built_) return {};
    model::Fault next;
    next.unknown = start_.unknown;
    next.kind = kind();
    const QString target = target_->currentData().toString();
    const bool group = target.startsWith(groupMark);
    next.node = model::NodeId(group ? std::string() : target.toStdString());
    next.group = model::GroupId(group ? target.mid(groupMark.size()).toStdString() : std::string());
    if (const QString wrong = readTimes(next); !wrong.isEmpty()) return wrong;
    if (const QString wrong = readOwn(next); !wrong.isEmpty()) return wrong;
    model::Project project = document_.project();
    for (std::size_t s = 0; s < project.scenarios.size(); ++s) {
        auto& scenario = project.scenarios[s];
        if (scenario.id != document_.scenario()->id) continue;
        const std::size_t index = place_.value_or(scenario.faults.size());
        scenario.faults.resize(std::max(index + 1, scenario.faults.size()));
        scenario.faults[index] = next;
        const QString wrong = errorAt(project, document_.catalog(),
                                      "/scenarios/" + std::to_string(s) + "/faults/" + std::to_string(index));
        if (!wrong.isEmpty()) return wrong;
    }
    fault_ = next;
    return {};
}

} // namespace burst::app
