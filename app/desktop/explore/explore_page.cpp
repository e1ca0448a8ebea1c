#include "app/desktop/explore/explore_page.h"

#include "app/desktop/explore/aim_form.h"
#include "app/desktop/explore/setting_picker.h"
#include "app/desktop/results/explore_chart.h"
#include "app/desktop/results/front_chart.h"
#include "app/desktop/results/heat_map.h"
#include "app/desktop/results/table_copy.h"
#include "app/editor/edits.h"
#include "app/explore/measured.h"
#include "models/io/trace_csv.h"
#include "models/resolve.h"
#include "models/units.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {

enum Mode { tryAll, findBest };
constexpr std::size_t mostExplored = 1000;

QString words(const std::string& text) {
    return QString::fromStdString(text);
}
} // namespace

ExplorePage::ExplorePage(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("explorePage"));
    build();
    connectParts();
    aim_->suggest(document_.project());
    showChoices();
    showState();
}

void ExplorePage::connectParts() {
    connect(&runner_, &SweepRunner::foundMore, this, &ExplorePage::showFound);
    connect(&runner_, &SweepRunner::ended, this, &ExplorePage::showState);
    connect(&search_, &SearchRunner::progressed, this, &ExplorePage::showState);
    connect(&search_, &SearchRunner::ended, this, &ExplorePage::showSearch);
    connect(&document_, &Document::changed, this, [this] { aim_->suggest(document_.project()); });
    connect(&document_, &Document::changed, this, &ExplorePage::showChoices);
    connect(&document_, &Document::loaded, this, &ExplorePage::reset);
    connect(&document_.selection(), &Selection::changed, this, &ExplorePage::follow);
    connect(mode_, &QComboBox::activated, this, &ExplorePage::showChoices);
    connect(both_, &QToolButton::toggled, this, &ExplorePage::showChoices);
    for (auto* picker : {first_, second_}) {
        connect(picker, &SettingPicker::entered, this, &ExplorePage::begin);
        connect(picker, &SettingPicker::chosen, this, &ExplorePage::showChoices);
    }
    connect(aim_, &AimForm::entered, this, &ExplorePage::begin);
    connect(run_, &QPushButton::clicked, this, &ExplorePage::begin);
    connect(stop_, &QPushButton::clicked, this, &ExplorePage::stop);
    connect(take_, &QPushButton::clicked, this, &ExplorePage::takeValue);
    connect(variant_, &QPushButton::clicked, this, &ExplorePage::takeVariant);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &ExplorePage::showState);
    connect(table_, &QTableWidget::cellDoubleClicked, this, &ExplorePage::takeValue);
    connect(heat_, &HeatMap::cellPicked, this, [this](std::size_t cell) {
        // A cell counts along the first setting, a point along the last.
        const std::size_t columns = plan_->variations[0].values.size();
        selectPoint(cell % columns * plan_->variations[1].values.size() + cell / columns);
    });
    connect(front_, &FrontChart::pointPicked, this,
            [this](std::size_t row) { table_->selectRow(static_cast<int>(row)); });
}

QHBoxLayout* ExplorePage::buildChoices() {
    mode_ = new QComboBox(this);
    mode_->setObjectName(QStringLiteral("exploreMode"));
    mode_->setAccessibleName(tr("What is done"));
    mode_->addItem(tr("Try all of"));
    mode_->addItem(tr("Find the best of"));
    mode_->setToolTip(tr("Tries every combination, or looks for the best with a small part of them"));
    first_ = new SettingPicker(document_, {}, this);
    both_ = new QToolButton(this);
    both_->setObjectName(QStringLiteral("exploreBoth"));
    both_->setText(tr("+ second"));
    both_->setCheckable(true);
    both_->setToolTip(tr("Varies a second setting as well: every combination of both"));
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
    variant_ = button("exploreVariant", tr("As a variant"),
                      tr("Makes a copy of the design with the value of the selected row, to compare"));
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(80);
    auto* head = new QHBoxLayout;
    head->addWidget(mode_);
    head->addWidget(first_, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{both_, run_, stop_, progress_})
        head->addWidget(each);
    return head;
}

void ExplorePage::buildTable() {
    table_ = new QTableWidget(0, 6, this);
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
}

void ExplorePage::build() {
    auto* head = buildChoices();
    second_ = new SettingPicker(document_, QStringLiteral("2"), this);
    asMeasured_ = new QCheckBox(this);
    asMeasured_->setObjectName(QStringLiteral("exploreMeasured"));
    asMeasured_->setToolTip(
        tr("With other memory the own work is then faster or slower; otherwise it takes as long whatever the "
           "memory. The setting “Measured at” of the function says it for good."));
    aim_ = new AimForm(this);
    say_ = new QLabel(this);
    say_->setObjectName(QStringLiteral("exploreSay"));
    say_->setWordWrap(true);
    buildTable();
    chart_ = new ExploreChart(this);
    heat_ = new HeatMap(this);
    front_ = new FrontChart(this);
    charts_ = new QStackedWidget(this);
    for (QWidget* each : std::initializer_list<QWidget*>{chart_, heat_, front_})
        charts_->addWidget(each);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(table_);
    split->addWidget(charts_);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(head);
    for (QWidget* each : std::initializer_list<QWidget*>{second_, aim_, asMeasured_})
        layout->addWidget(each);
    auto* told = new QHBoxLayout;
    told->addWidget(say_, 1);
    told->addWidget(take_);
    told->addWidget(variant_);
    layout->addLayout(told);
    layout->addWidget(split, 1);
}

void ExplorePage::setTheme(const Theme& theme) {
    theme_ = &theme;
    chart_->setTheme(theme);
    heat_->setTheme(theme);
    front_->setTheme(theme);
}

void ExplorePage::reset() {
    stop();
    plan_.reset();
    table_->setRowCount(0);
    chart_->setValues({}, std::nullopt, {});
    for (auto* picker : {first_, second_})
        picker->begin();
    aim_->suggest(document_.project());
    showChoices();
    showState();
}

void ExplorePage::follow() {
    const auto& nodes = document_.selection().nodes();
    if (nodes.size() == 1 && !running()) first_->chooseSubject(words(nodes.begin()->text));
}

bool ExplorePage::searching() const {
    return mode_->currentIndex() == findBest;
}

void ExplorePage::showChoices() {
    second_->setVisible(both_->isChecked());
    aim_->setVisible(searching());
    run_->setText(searching() ? tr("Look for it") : tr("Try them"));
    const auto nodes = unmeasured();
    asMeasured_->setVisible(!nodes.empty());
    if (nodes.empty()) return;
    const auto settings =
        model::Settings::of(*document_.design().node(nodes.front()), document_.design(), document_.catalog());
    asMeasured_->setText(tr("The own work counts as measured at the memory of now (%1)")
                             .arg(words(model::showQuantity(settings.number("memory"), model::Unit::bytes))));
}

std::vector<model::NodeId> ExplorePage::unmeasured() const {
    std::vector<model::NodeId> nodes;
    for (const auto* picker : {first_, second_}) {
        if (picker->key() != QLatin1String("memory") || (picker == second_ && !both_->isChecked())) continue;
        const model::NodeId id(picker->subject().toStdString());
        const auto& design = document_.design();
        if (!(measuredAsIs(design, id, document_.catalog()) == design)) nodes.push_back(id);
    }
    return nodes;
}

model::Project ExplorePage::asMeasured(model::Project project, const model::DesignId& design) const {
    for (auto& each : project.designs)
        if (each.id == design)
            for (const auto& node : measured_)
                each = measuredAsIs(std::move(each), node, document_.catalog());
    return project;
}

void ExplorePage::tuneMemory(const model::NodeId& function) {
    stop();
    mode_->setCurrentIndex(tryAll);
    both_->setChecked(false);
    first_->chooseSubject(words(function.text));
    if (!first_->chooseKey(QStringLiteral("memory"))) return;
    asMeasured_->setChecked(true);
    showChoices();
    begin();
}

void ExplorePage::begin() {
    const auto* scenario = document_.scenario();
    const auto refuse = [this](const QString& why) { say_->setText(why); };
    if (!scenario)
        return refuse(tr("There is no scenario to run; add one in the inspector, with nothing selected."));
    std::vector<std::string> texts{first_->text()};
    if (both_->isChecked()) texts.push_back(second_->text());
    auto variations = readVariations(texts, document_.project(), document_.designId(), scenario->id);
    if (!variations) return refuse(words(variations.error().text));
    auto traces = model::loadTraces(*scenario, document_.folder().toStdString());
    if (!traces) return refuse(words(traces.error().message()));
    measured_ = asMeasured_->isChecked() ? unmeasured() : std::vector<model::NodeId>();
    auto plan = std::make_shared<Plan>(Plan{.project = asMeasured(document_.project(), document_.designId()),
                                            .design = document_.designId(),
                                            .scenario = scenario->id,
                                            .traces = std::move(*traces),
                                            .catalog = document_.catalogSnapshot(),
                                            .terms = terms_,
                                            .variations = std::move(*variations)});
    if (!searching() && plan->size() > mostExplored)
        return refuse(tr("These are more than %1 points; burstlab-cli sweep runs more.").arg(mostExplored));
    if (const auto wrong = plan->refusal(plan->project)) return refuse(words(*wrong));
    stop();
    stopped_ = false;
    if (searching()) {
        const auto aim = aim_->aim(document_.design());
        if (!aim) return refuse(words(aim.error().text));
        const SearchLimits limits{.simulations = aim_->simulations().value_or(usualSimulations(*plan))};
        plan_ = plan;
        search_.run(std::move(plan), *aim, limits);
        table_->setRowCount(0);
        charts_->setCurrentWidget(front_);
        showState();
        return;
    }
    plan_ = plan;
    charts_->setCurrentWidget(plan->variations.size() > 1 ? static_cast<QWidget*>(heat_) : chart_);
    runner_.run(std::move(plan));
    showFound();
    showState();
}

void ExplorePage::stop() {
    stopped_ = search_.running();
    runner_.stop();
    search_.stop();
    showState();
}

QString ExplorePage::valueText(std::size_t point) const {
    QStringList texts;
    const auto values = plan_->valuesAt(point);
    for (std::size_t i = 0; i < values.size(); ++i)
        texts << words(plan_->variations[i].show(values[i]));
    return texts.join(QStringLiteral(" · "));
}

void ExplorePage::selectPoint(std::size_t point) {
    for (int row = 0; row < table_->rowCount(); ++row)
        if (table_->item(row, 0)->data(Qt::UserRole).toULongLong() == point) table_->selectRow(row);
}

std::optional<model::Project> ExplorePage::chosen(QString& text) const {
    const auto selected = table_->selectedItems();
    if (selected.isEmpty() || !plan_ || document_.project().design(plan_->design) == nullptr ||
        document_.project().scenario(plan_->scenario) == nullptr)
        return std::nullopt;
    const auto point = table_->item(selected.front()->row(), 0)->data(Qt::UserRole).toULongLong();
    auto project = asMeasured(document_.project(), plan_->design);
    const auto values = plan_->valuesAt(point);
    for (std::size_t i = 0; i < values.size(); ++i)
        project = varied(std::move(project), plan_->design, plan_->scenario, plan_->variations[i], values[i]);
    text = valueText(point);
    return project;
}

void ExplorePage::takeValue() {
    QString text;
    auto project = chosen(text);
    if (!project) return;
    QStringList names;
    for (const auto& variation : plan_->variations)
        names << words(variation.name());
    document_.edit(tr("Set %1 to %2").arg(names.join(tr(" and ")), text), std::move(*project));
}

void ExplorePage::takeVariant() {
    QString text;
    const auto project = chosen(text);
    if (!project) return;
    model::Design variant = *project->design(plan_->design);
    const QString from = words(variant.title());
    variant.name = tr("%1, %2").arg(from, text).toStdString();
    addVariant(document_, tr("Add %1 with %2").arg(from, text), std::move(variant));
}

} // namespace burst::app
