#include "app/desktop/inspector/project_settings.h"

#include "app/desktop/inspector/discount_form.h"
#include "app/desktop/inspector/entry_list.h"
#include "app/desktop/inspector/fault_form.h"
#include "app/desktop/inspector/objective_form.h"
#include "app/editor/project_edits.h"
#include "app/report/result_tables.h"
#include "models/units.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace burst::app {

namespace {
EntryList* onlyList(QWidget* owner, EntryList* list) {
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list);
    return list;
}

/// Opens a form and takes over its entry. The owner may be gone by the time it closes.
template <class Form, class Take>
void ask(Document& document, std::optional<std::size_t> place, QWidget* window, Take take) {
    Form form(document, place, window);
    if (form.exec() == QDialog::Accepted) take(form);
}

void setInvalid(QLineEdit* line, bool wrong) {
    line->setProperty("invalid", wrong);
    line->style()->unpolish(line);
    line->style()->polish(line);
}

QString alertsText(const std::vector<double>& alerts) {
    QStringList parts;
    for (const double alert : alerts)
        parts << QString::fromStdString(model::formatQuantity(alert, model::Unit::ratio));
    return parts.join(QStringLiteral(", "));
}

QString moneyText(double amount) {
    return QString::fromStdString(model::formatQuantity(amount, model::Unit::money));
}
} // namespace

FaultSettings::FaultSettings(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    list_ = onlyList(this, new EntryList(QStringLiteral("fault"), tr("Faults of the scenario"),
                                         tr("Nothing goes wrong in this scenario. Add an outage, a slow "
                                            "dependency, a deployment or another limit."),
                                         this));
    const auto open = [this](std::optional<std::size_t> place) {
        if (document_.scenario() == nullptr) return;
        if (place && document_.scenario()->faults[*place].kind == model::Fault::Kind::later) return;
        auto& target = document_;
        ask<FaultForm>(target, place, window(),
                       [&](const FaultForm& form) { putFault(target, place, form.fault()); });
    };
    connect(list_, &EntryList::addWanted, this, [open] { open(std::nullopt); });
    connect(list_, &EntryList::editWanted, this,
            [open](int entry) { open(static_cast<std::size_t>(entry)); });
    connect(list_, &EntryList::removeWanted, this,
            [this](int entry) { removeFault(document_, static_cast<std::size_t>(entry)); });
    connect(&document_, &Document::changed, this, &FaultSettings::show);
    connect(&document_, &Document::designChanged, this, &FaultSettings::show);
    connect(&document_, &Document::scenarioChanged, this, &FaultSettings::show);
    show();
}

void FaultSettings::show() {
    QStringList texts;
    QStringList tips;
    if (const auto* scenario = document_.scenario())
        for (const auto& fault : scenario->faults) {
            const bool later = fault.kind == model::Fault::Kind::later;
            texts << faultText(fault, document_.design());
            tips << (later ? tr("Kept as it is, and edited in the project file") : texts.back());
        }
    list_->show(texts, tips);
    setEnabled(document_.scenario() != nullptr);
}

ObjectiveSettings::ObjectiveSettings(Document& document, QWidget* parent)
    : QWidget(parent), document_(document) {
    list_ = onlyList(this, new EntryList(QStringLiteral("objective"), tr("Objectives"),
                                         tr("Nothing is asked of the results yet. Add a bound, such as "
                                            "latency.p99 at most 800 ms."),
                                         this));
    const auto open = [this](std::optional<std::size_t> place) {
        auto& target = document_;
        ask<ObjectiveForm>(target, place, window(),
                           [&](const ObjectiveForm& form) { putObjective(target, place, form.objective()); });
    };
    connect(list_, &EntryList::addWanted, this, [open] { open(std::nullopt); });
    connect(list_, &EntryList::editWanted, this,
            [open](int entry) { open(static_cast<std::size_t>(entry)); });
    connect(list_, &EntryList::removeWanted, this,
            [this](int entry) { removeObjective(document_, static_cast<std::size_t>(entry)); });
    connect(&document_, &Document::changed, this, &ObjectiveSettings::show);
    connect(&document_, &Document::designChanged, this, &ObjectiveSettings::show);
    show();
}

void ObjectiveSettings::show() {
    QStringList texts;
    for (const auto& objective : document_.project().objectives)
        texts << objectiveText(objective, document_.design());
    list_->show(texts, texts);
}

BudgetSettings::BudgetSettings(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 2, 0, 2);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [&](const QString& title, const char* name, const QString& example) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(title);
        edit->setPlaceholderText(example);
        form->addRow(title, edit);
        connect(edit, &QLineEdit::editingFinished, this, &BudgetSettings::commit);
        return edit;
    };
    month_ = line(tr("A month"), "budgetMonth", tr("no budget"));
    month_->setToolTip(tr("What a month may cost, such as 150 USD; held like an objective"));
    alerts_ = line(tr("Alerts at"), "budgetAlerts", QStringLiteral("50 %, 80 %, 100 %"));
    alerts_->setToolTip(tr("The parts of the budget from which on somebody wants to hear"));
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("fieldError"));
    problem_->setWordWrap(true);
    form->addRow(problem_);
    note_ = new QLabel(this);
    note_->setObjectName(QStringLiteral("fieldNote"));
    note_->setWordWrap(true);
    form->addRow(note_);
    form->addRow(new QLabel(tr("Discounts"), this));
    discounts_ =
        new EntryList(QStringLiteral("discount"), tr("Discounts"),
                      tr("List prices hold. Add what a plan, a reservation or a contract takes off."), this);
    form->addRow(discounts_);
    const auto open = [this](std::optional<std::size_t> place) {
        auto& target = document_;
        ask<DiscountForm>(target, place, window(),
                          [&](const DiscountForm& asked) { putDiscount(target, place, asked.discount()); });
    };
    connect(discounts_, &EntryList::addWanted, this, [open] { open(std::nullopt); });
    connect(discounts_, &EntryList::editWanted, this,
            [open](int entry) { open(static_cast<std::size_t>(entry)); });
    connect(discounts_, &EntryList::removeWanted, this,
            [this](int entry) { removeDiscount(document_, static_cast<std::size_t>(entry)); });
    connect(note_, &QLabel::linkActivated, this, &BudgetSettings::pricesWanted);
    connect(&document_, &Document::changed, this, &BudgetSettings::show);
    show();
}

void BudgetSettings::setCurrency(const model::Currency& currency) {
    currency_ = currency;
    show();
}

void BudgetSettings::show() {
    const auto& budget = document_.project().budget;
    month_->setText(budget ? moneyText(budget->month) : QString());
    alerts_->setText(alertsText(budget ? budget->alerts : model::Budget().alerts));
    alerts_->setEnabled(budget.has_value());
    for (auto* edit : {month_, alerts_}) {
        edit->setCursorPosition(0);
        setInvalid(edit, false);
    }
    problem_->hide();
    QString text;
    if (budget && !currency_.code.empty())
        text = tr("That is %1 at your rate. ")
                   .arg(QString::fromStdString(showMoney(budget->month * currency_.rate, currency_.code)));
    note_->setText(text + tr("Currency, rate and day of the prices: <a href=\"prices\">Prices</a>."));
    QStringList texts;
    for (const auto& discount : document_.project().discounts)
        texts << discountText(discount);
    discounts_->show(texts, texts);
}

void BudgetSettings::showProblem(QLineEdit* line, const QString& text) {
    setInvalid(line, true);
    problem_->setText(text);
    problem_->show();
}

model::Result<std::optional<double>> BudgetSettings::typedAmount() const {
    QString text = month_->text().trimmed();
    const QString code = QString::fromStdString(currency_.code);
    if (code.isEmpty() || !text.endsWith(code, Qt::CaseInsensitive))
        return typedFigure(text, model::Unit::money);
    text.chop(code.size());
    const auto own = typedFigure(text, model::Unit::none);
    if (!own || !*own) return own;
    // To the cent: what the file keeps is read by people.
    constexpr double cents = 100.0;
    return std::optional<double>(std::round(**own / currency_.rate * cents) / cents);
}

void BudgetSettings::commit() {
    const auto amount = typedAmount();
    if (!amount) return showProblem(month_, QString::fromStdString(amount.error().text));
    if (!*amount) {
        if (document_.project().budget) setBudget(document_, std::nullopt);
        return show();
    }
    model::Budget next = document_.project().budget.value_or(model::Budget());
    if (next.month != **amount) next.bare = false;
    next.month = **amount;
    if (alerts_->isEnabled()) {
        const auto typed = model::parseList(alerts_->text().toStdString(), model::Unit::ratio);
        if (!typed) return showProblem(alerts_, QString::fromStdString(typed.error().text));
        next.alerts = *typed;
        std::sort(next.alerts.begin(), next.alerts.end());
    }
    model::Project project = document_.project();
    project.budget = next;
    for (const auto& [line, pointer] : {std::pair{month_, "/budget/month"}, {alerts_, "/budget/alerts"}})
        if (const QString wrong = errorAt(project, document_.catalog(), pointer); !wrong.isEmpty())
            return showProblem(line, wrong);
    if (project.budget == document_.project().budget) return show();
    setBudget(document_, std::move(next));
}

} // namespace burst::app
