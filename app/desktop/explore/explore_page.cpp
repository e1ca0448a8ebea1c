#include "app/desktop/explore/explore_page.h"

#include "app/desktop/results/explore_chart.h"
#include "app/desktop/results/number_item.h"
#include "app/desktop/results/table_copy.h"
#include "app/explore/setting.h"
#include "models/io/trace_csv.h"
#include "models/units.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {

enum Column { value, p50, p99, errors, month, verdict, columnsInAll };
constexpr std::size_t mostExplored = 1000;
const QString trafficSubject = QStringLiteral("traffic");

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

std::optional<double> figure(const PointResult& result, const char* name) {
    const auto* found = figureIn(result.figures, name);
    return found ? std::optional(found->value) : std::nullopt;
}

QTableWidgetItem* cell(const PointResult& result, const char* name) {
    const auto* found = figureIn(result.figures, name);
    return new NumberItem(words(shownFigure(result.figures, name)), found ? found->value : -1.0);
}

QString keepingText(ObjectiveCheck::Verdict verdict) {
    switch (verdict) {
    case ObjectiveCheck::Verdict::holds:
        return ExplorePage::tr("kept");
    case ObjectiveCheck::Verdict::broken:
        return ExplorePage::tr("broken");
    case ObjectiveCheck::Verdict::unknown:
        break;
    }
    return ExplorePage::tr("unknown");
}

/// The objectives that a run can be held to, with the budget.
std::vector<model::Objective> objectivesOf(const model::Project& project) {
    auto objectives = project.objectives;
    if (project.budget)
        objectives.push_back(
            {.metric = "cost.month", .at = {}, .min = {}, .max = project.budget->month, .extra = {}});
    return objectives;
}

} // namespace

ExplorePage::ExplorePage(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("explorePage"));
    build();
    connect(&runner_, &SweepRunner::foundMore, this, &ExplorePage::showFound);
    connect(&runner_, &SweepRunner::ended, this, &ExplorePage::showState);
    connect(&document_, &Document::changed, this, &ExplorePage::fillSubjects);
    connect(&document_, &Document::designChanged, this, &ExplorePage::fillSubjects);
    connect(&document_, &Document::scenarioChanged, this, &ExplorePage::fillSubjects);
    connect(&document_, &Document::loaded, this, [this] {
        runner_.stop();
        table_->setRowCount(0);
        chart_->setValues({}, std::nullopt, {});
        fillSubjects();
        subject_->setCurrentIndex(0);
        fillSettings();
        showState();
    });
    connect(&document_.selection(), &Selection::changed, this, [this] {
        const auto& nodes = document_.selection().nodes();
        if (nodes.size() != 1 || runner_.running()) return;
        const int row = subject_->findData(words(nodes.begin()->text));
        if (row < 0 || row == subject_->currentIndex()) return;
        subject_->setCurrentIndex(row);
        fillSettings();
    });
    fillSubjects();
    showState();
}

void ExplorePage::build() {
    const auto box = [this](const char* name, const QString& spoken, const QString& tip) {
        auto* made = new QComboBox(this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(spoken);
        made->setToolTip(tip);
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        return made;
    };
    subject_ = box("exploreSubject", tr("What is varied"),
                   tr("A node, a link, the account, or the traffic of a source"));
    setting_ = box("exploreSetting", tr("Which of its settings"),
                   tr("The setting that gets one value after the other"));
    values_ = new QLineEdit(this);
    values_->setObjectName(QStringLiteral("exploreValues"));
    values_->setAccessibleName(tr("Values"));
    values_->setToolTip(
        tr("128MB,256MB,512MB: those\n128MB..1GB:8: eight, evenly\n128MB..1GB:8:log: eight, each the same "
           "multiple of the one before\n1..10+1: from 1 in steps of 1"));
    const auto button = [this](const char* name, const QString& text, const QString& tip) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        return made;
    };
    run_ = button("exploreRun", tr("Try them"),
                  tr("Simulates the design with each value, under the same requests"));
    stop_ = button("exploreStop", tr("Stop"), tr("Ends it; what was found stays"));
    take_ =
        button("exploreTake", tr("Use this value"), tr("Sets the value of the selected row in the design"));
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(100);
    say_ = new QLabel(this);
    say_->setObjectName(QStringLiteral("exploreSay"));
    say_->setWordWrap(true);
    table_ = new QTableWidget(0, columnsInAll, this);
    table_->setObjectName(QStringLiteral("exploreTable"));
    table_->setAccessibleName(tr("What came of each value"));
    table_->setHorizontalHeaderLabels(
        {tr("Value"), tr("p50"), tr("p99"), tr("Errors"), tr("Cost a month"), tr("Objectives")});
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    makeCopyable(table_);
    chart_ = new ExploreChart(this);
    auto* head = new QHBoxLayout;
    head->addWidget(subject_);
    head->addWidget(setting_);
    head->addWidget(values_, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{run_, stop_, progress_, take_})
        head->addWidget(each);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(table_);
    split->addWidget(chart_);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(head);
    layout->addWidget(say_);
    layout->addWidget(split, 1);
    connect(subject_, &QComboBox::activated, this, &ExplorePage::fillSettings);
    connect(setting_, &QComboBox::activated, this, &ExplorePage::suggestValues);
    connect(values_, &QLineEdit::returnPressed, this, &ExplorePage::begin);
    connect(run_, &QPushButton::clicked, this, &ExplorePage::begin);
    connect(stop_, &QPushButton::clicked, this, [this] {
        runner_.stop();
        showState();
    });
    connect(take_, &QPushButton::clicked, this, &ExplorePage::takeValue);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &ExplorePage::showState);
    connect(table_, &QTableWidget::cellDoubleClicked, this, &ExplorePage::takeValue);
}

void ExplorePage::setTheme(const Theme& theme) {
    chart_->setTheme(theme);
}

void ExplorePage::fillSubjects() {
    const QString before = subject_->currentData().toString();
    const bool first = subject_->count() == 0;
    subject_->clear();
    for (const auto& node : document_.design().nodes)
        subject_->addItem(words(node.title()), words(node.id.text));
    if (const auto* scenario = document_.scenario(); scenario && !scenario->traffic.empty())
        subject_->addItem(tr("Traffic"), trafficSubject);
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

void ExplorePage::fillSettings() {
    setting_->clear();
    const std::string subject = subject_->currentData().toString().toStdString();
    const auto& design = document_.design();
    const auto& catalog = document_.catalog();
    if (subject_->currentData().toString() == trafficSubject && document_.scenario()) {
        for (const auto& [source, sent] : document_.scenario()->traffic) {
            const auto* node = design.node(source);
            setting_->addItem(node ? words(node->title()) : words(source.text), words(source.text));
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
        setting_->addItem(words(setting.parameter->title), words(setting.parameter->key));
    }
    if (const int memory = setting_->findData(QStringLiteral("memory")); memory >= 0)
        setting_->setCurrentIndex(memory);
    suggestValues();
}

void ExplorePage::suggestValues() {
    const std::string subject = subject_->currentData().toString().toStdString();
    const std::string key = setting_->currentData().toString().toStdString();
    if (subject == trafficSubject.toStdString()) return values_->setText(QStringLiteral("0.5,1,2,4"));
    const auto setting = settingAt(document_.design(), subject, key);
    if (!setting) return values_->clear();
    const auto& parameter = *setting->parameter;
    if (parameter.type == model::Parameter::Type::choice) {
        std::string all;
        for (const auto& choice : parameter.choices)
            all += (all.empty() ? "" : ",") + choice;
        return values_->setText(words(all));
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
    values_->setText(words(written(low) + ".." + written(high) + (low > 0 ? ":9:log" : ":9")));
}

void ExplorePage::begin() {
    const auto* scenario = document_.scenario();
    const auto refuse = [this](const QString& why) { say_->setText(why); };
    if (!scenario)
        return refuse(tr("There is no scenario to run; add one in the inspector, with nothing selected."));
    const std::string text = (subject_->currentData().toString() + QLatin1Char('.') +
                              setting_->currentData().toString() + QLatin1Char('=') + values_->text())
                                 .toStdString();
    auto variation = readVariation(text, document_.design(), *scenario);
    if (!variation) return refuse(words(variation.error().text));
    if (variation->values.size() > mostExplored)
        return refuse(tr("These are more than %1 values; burstlab-cli sweep runs more.").arg(mostExplored));
    auto traces = model::loadTraces(*scenario, document_.folder().toStdString());
    if (!traces) return refuse(words(traces.error().message()));
    auto plan = std::make_shared<Plan>(Plan{.project = document_.project(),
                                            .design = document_.designId(),
                                            .scenario = scenario->id,
                                            .traces = std::move(*traces),
                                            .catalog = document_.catalogSnapshot(),
                                            .terms = terms_,
                                            .variations = {std::move(*variation)}});
    if (const auto wrong = plan->refusal(plan->project)) return refuse(words(*wrong));
    runner_.run(std::move(plan));
    showFound();
    showState();
}

QString ExplorePage::valueText(std::size_t point) const {
    const auto& plan = *runner_.plan();
    return words(plan.variations.front().show(plan.valuesAt(point).front()));
}

ObjectiveCheck::Verdict ExplorePage::verdictOn(const PointResult& result) const {
    using Verdict = ObjectiveCheck::Verdict;
    Verdict all = Verdict::holds;
    for (const auto& objective : objectivesOf(runner_.plan()->project)) {
        const auto name = objective.metric + (objective.at.empty() ? "" : "@" + objective.at);
        const auto* found = figureIn(result.figures, name);
        const auto one =
            found ? verdictOf(found->value, found->isLeast, objective.min, objective.max) : Verdict::unknown;
        if (one == Verdict::broken) return one;
        if (one == Verdict::unknown) all = one;
    }
    return all;
}

std::optional<std::size_t> ExplorePage::cheapest() const {
    std::optional<std::size_t> best;
    double least = 0.0;
    for (std::size_t i = 0; i < runner_.found().size(); ++i) {
        const auto& result = runner_.found()[i];
        const auto* cost = figureIn(result.figures, "cost.month");
        if (!cost || cost->isLeast || verdictOn(result) != ObjectiveCheck::Verdict::holds ||
            (best && cost->value >= least))
            continue;
        best = i;
        least = cost->value;
    }
    return best;
}

void ExplorePage::showFound() {
    const auto& found = runner_.found();
    const bool judged = !objectivesOf(runner_.plan()->project).empty();
    const auto best = judged ? cheapest() : std::nullopt;
    std::vector<ExploredValue> values;
    table_->setRowCount(static_cast<int>(found.size()));
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto& result = found[i];
        const int row = static_cast<int>(i);
        auto* first = new QTableWidgetItem(valueText(result.point));
        first->setData(Qt::UserRole, static_cast<qulonglong>(result.point));
        table_->setItem(row, value, first);
        for (const auto& [column, name] : std::initializer_list<std::pair<int, const char*>>{
                 {p50, "latency.p50"}, {p99, "latency.p99"}, {errors, "errors.ratio"}, {month, "cost.month"}})
            table_->setItem(row, column, cell(result, name));
        const QString judgement = !result.refusal.empty() ? words(result.refusal)
                                  : !judged               ? QString()
                                  : best == i             ? tr("kept, cheapest")
                                                          : keepingText(verdictOn(result));
        table_->setItem(row, verdict, new QTableWidgetItem(judgement));
        values.push_back({.text = valueText(result.point),
                          .p50 = figure(result, "latency.p50"),
                          .p99 = figure(result, "latency.p99"),
                          .cost = figure(result, "cost.month")});
    }
    table_->setColumnHidden(verdict, !judged && std::ranges::all_of(found, [](const auto& each) {
                                return each.refusal.empty();
                            }));
    table_->resizeColumnsToContents();
    chart_->setValues(std::move(values), best, words(runner_.plan()->terms.currency.code));
    showState();
}

void ExplorePage::showState() {
    const bool running = runner_.running();
    run_->setEnabled(!running && setting_->count() > 0);
    stop_->setEnabled(running);
    progress_->setVisible(running);
    take_->setEnabled(!table_->selectedItems().isEmpty());
    const auto& plan = runner_.plan();
    for (QWidget* each : std::initializer_list<QWidget*>{table_, chart_})
        each->setVisible(plan && table_->rowCount() > 0);
    if (!plan) {
        say_->setText(
            tr("Give one setting several values: the design meets the same requests with each. What each "
               "does to latency and cost appears here."));
        return;
    }
    const auto all = plan->size();
    progress_->setRange(0, static_cast<int>(all));
    progress_->setValue(static_cast<int>(runner_.found().size()));
    if (running)
        say_->setText(tr("%1 of %2 values are done.").arg(runner_.found().size()).arg(all));
    else if (runner_.found().size() < all)
        say_->setText(tr("Stopped after %1 of %2 values.").arg(runner_.found().size()).arg(all));
    else
        say_->setText(tr("%1 under the same requests; “Use this value” or a double click takes one over.")
                          .arg(words(plan->variations.front().name())));
}

void ExplorePage::takeValue() {
    const auto chosen = table_->selectedItems();
    if (chosen.isEmpty() || !runner_.plan()) return;
    const auto point = table_->item(chosen.front()->row(), value)->data(Qt::UserRole).toULongLong();
    const auto& plan = *runner_.plan();
    if (document_.project().design(plan.design) == nullptr ||
        document_.project().scenario(plan.scenario) == nullptr)
        return;
    const auto& variation = plan.variations.front();
    document_.edit(
        tr("Set %1 to %2").arg(words(variation.name()), valueText(point)),
        varied(document_.project(), plan.design, plan.scenario, variation, plan.valuesAt(point).front()));
}

} // namespace burst::app
