#include "app/desktop/results/results.h"

#include "app/desktop/results/chart_keeper.h"
#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/compare_page.h"
#include "app/desktop/results/cost_page.h"
#include "app/desktop/results/nodes_page.h"
#include "app/desktop/results/platforms_page.h"
#include "app/desktop/results/pricing.h"
#include "app/desktop/results/table_bar.h"
#include "app/desktop/results/why_page.h"
#include "app/desktop/traces/traces_page.h"
#include "app/editor/conditions.h"
#include "app/editor/run_library.h"
#include "app/report/bill_remarks.h"
#include "app/report/change.h"
#include "app/report/latency_text.h"
#include "app/report/price_words.h"
#include "app/report/result_tables.h"
#include "app/report/run_charts.h"
#include "app/report/run_marks.h"
#include "models/units.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}
QString seconds(double value) {
    return utf8(model::showQuantity(value, model::Unit::seconds));
}
} // namespace

Results::Results(Document& document, RunController& runs, QTabWidget& tabs)
    : QWidget(&tabs), document_(document), runs_(runs), tabs_(tabs) {
    setObjectName(QStringLiteral("results"));
    headline_ = new QLabel(this);
    headline_->setObjectName(QStringLiteral("headline"));
    headline_->setTextFormat(Qt::RichText);
    headline_->setWordWrap(true); // the window keeps its width when results come
    headline_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    stale_ = new QLabel(this);
    stale_->setObjectName(QStringLiteral("stale"));
    charts_ = new ChartsPage(this);
    keeper_ = new ChartKeeper(document_, *charts_, this);
    why_ = new WhyPage;
    auto* nodesPane = new QWidget;
    nodes_ = new NodesPage(nodesPane);
    nodesBar_ = new TableBar(*nodes_, QStringLiteral("nodes"), nodesPane);
    auto* nodesColumn = new QVBoxLayout(nodesPane);
    nodesColumn->setContentsMargins(0, 0, 0, 0);
    nodesColumn->setSpacing(2);
    nodesColumn->addWidget(nodesBar_);
    nodesColumn->addWidget(nodes_, 1);
    traces_ = new TracesPage;
    cost_ = new CostPage;
    compare_ = new ComparePage(document_, runs_);
    platforms_ = new PlatformsPage(document_, runs_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    for (auto* label : {headline_, stale_}) {
        label->setContentsMargins(10, 0, 10, 0);
        layout->addWidget(label);
    }
    layout->addWidget(buildKept());
    layout->addWidget(withEmptyState(charts_, QStringLiteral("chartsStack")), 1);
    tabs_.addTab(this, tr("Results"));
    tabs_.addTab(withEmptyState(why_, QStringLiteral("whyStack")), tr("Why"));
    tabs_.addTab(withEmptyState(nodesPane, QStringLiteral("nodesStack")), tr("Nodes"));
    tabs_.addTab(withEmptyState(cost_, QStringLiteral("costStack")), tr("Cost"));
    tabs_.addTab(withEmptyState(traces_, QStringLiteral("tracesStack")), tr("Traces"));
    tabs_.addTab(compare_, tr("Compare"));
    tabs_.addTab(platforms_, tr("Platforms"));
    connect(&runs_, &RunController::started, this, [this] { charts_->setGrowing(true); });
    connect(&runs_, &RunController::glimpsed, this, &Results::showLive);
    connect(&runs_, &RunController::ended, this, [this] {
        charts_->setGrowing(false);
        if (live_) refresh();
    });
    connect(&runs_, &RunController::finished, this, &Results::refresh);
    connect(&runs_, &RunController::returned, this, &Results::refresh);
    connect(&runs_, &RunController::pinned, this, &Results::followBaseline);
    connect(&document_, &Document::designChanged, this, &Results::refresh);
    connect(&document_, &Document::loaded, this, &Results::refresh);
    connect(&document_, &Document::catalogChanged, this, &Results::refresh);
    connect(&document_, &Document::changed, this, &Results::tellStale);
    connect(&document_, &Document::changed, this, &Results::followTerms);
    connect(&document_, &Document::scenarioChanged, this, &Results::tellStale);
    connect(&document_.selection(), &Selection::changed, this, &Results::showCharts);
    connect(nodes_, &NodesPage::nodePicked, this, &Results::nodePicked);
    connect(nodesBar_, &TableBar::said, this, &Results::said);
    connect(why_, &WhyPage::nodePicked, this, &Results::nodePicked);
    connect(why_, &WhyPage::chartWanted, this, &Results::showChart);
    connect(charts_, &ChartsPage::requestsPicked, this, [this](const RequestPick& pick) {
        traces_->pick(pick);
        tabs_.setCurrentWidget(stackOf(*traces_));
    });
    connect(cost_, &CostPage::nodePicked, this, &Results::nodePicked);
    connect(compare_, &ComparePage::nodePicked, this, &Results::nodePicked);
    connect(traces_, &TracesPage::spanPicked, this, [this](const model::NodeId& node, double time) {
        emit nodePicked(node);
        emit momentPicked(time);
    });
    connect(traces_, &TracesPage::pathReached, this,
            [this](std::set<model::NodeId> nodes, std::set<model::LinkId> links, double time) {
                // The run may be older than the design.
                const auto& design = document_.design();
                std::erase_if(nodes, [&](const auto& id) { return design.node(id) == nullptr; });
                std::erase_if(links, [&](const auto& id) { return design.link(id) == nullptr; });
                document_.selection().set(std::move(nodes), std::move(links));
                emit momentPicked(time);
            });
    connect(traces_, &TracesPage::said, this, &Results::said);
    connect(charts_, &ChartsPage::said, this, &Results::said);
    refresh();
}

QWidget* Results::buildKept() {
    kept_ = new QWidget(this);
    kept_->setObjectName(QStringLiteral("fromLibrary"));
    auto* row = new QHBoxLayout(kept_);
    row->setContentsMargins(10, 0, 10, 0);
    auto* text = new QLabel(kept_);
    text->setObjectName(QStringLiteral("fromLibraryText"));
    row->addWidget(text);
    auto* again = new QToolButton(kept_);
    again->setObjectName(QStringLiteral("runAgain"));
    again->setText(tr("Run again"));
    again->setToolTip(tr("Simulates it once more (Ctrl+F5); the same question has the same answer"));
    connect(again, &QToolButton::clicked, this, &Results::runAgainWanted);
    row->addWidget(again);
    row->addStretch(1);
    return kept_;
}

void Results::tellKept() {
    kept_->setVisible(run_ && run_->kept);
    if (!run_ || !run_->kept) return;
    const auto& from = *run_->kept;
    QString text = tr("From the library: run %1, of %2").arg(from.id).arg(localTime(from.started));
    // Its bill is that of the prices of now.
    if (from.month && result_)
        if (const QString then = utf8(showMoney(*from.month, from.currency));
            from.currency == result_->bill.month.currency &&
            then != utf8(showMoney(result_->bill.month.total, from.currency)))
            text += tr(" · the month cost %1 then").arg(then);
    kept_->findChild<QLabel*>(QStringLiteral("fromLibraryText"))->setText(text);
}

QWidget* Results::withEmptyState(QWidget* page, const QString& name) {
    auto* stack = new QStackedWidget;
    stack->setObjectName(name);
    auto* empty =
        new QLabel(tr("Nothing has been run yet. Press Run (F5): the traffic of the scenario meets this "
                      "design, and charts, reasons and the monthly bill appear here."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(24);
    stack->addWidget(empty);
    stack->addWidget(page);
    stacks_.push_back(stack);
    return stack;
}

void Results::refresh() {
    live_.reset();
    run_ = runs_.last(document_.designId());
    traces_->clear(); // they show what the result holds
    charts_->clear();
    result_.reset();
    priced_ = document_.snapshot();
    if (run_) result_ = resultOf(*run_, document_, terms_);
    for (auto* stack : stacks_)
        stack->setCurrentIndex(result_ ? 1 : 0);
    headline_->setVisible(result_.has_value());
    tellStale();
    tellKept();
    if (!result_) return;
    const auto& design = *run_->project->design(run_->design);
    followBaseline();
    showCharts();
    why_->show(*result_, design);
    traces_->show(result_->summary);
    const auto* scenario = run_->project->scenario(run_->scenario);
    QStringList remarks;
    if (scenario != nullptr)
        for (const auto& remark : billRemarks(run_->summary, *scenario, design, document_.catalog()))
            remarks << utf8(remark);
    cost_->show(*result_, design, scenario, repricedText(*run_, *result_, document_, terms_),
                remarks.join(QLatin1Char(' ')));
}

void Results::followBaseline() {
    baseline_.reset();
    if (!result_ || live_) return;
    if (const auto& pinned = runs_.baseline(); pinned && pinned != run_)
        baseline_ = resultOf(*pinned, document_, terms_);
    showHeadline(*result_);
    showNodes();
}

void Results::showNodes() {
    nodes_->show(*result_, *run_->project->design(run_->design));
    if (baseline_) {
        const auto& pinned = *runs_.baseline();
        NodesPage before;
        before.show(*baseline_, *pinned.project->design(pinned.design));
        nodes_->holdAgainst(before, {baseline_->summary.replications, result_->summary.replications});
    }
    nodesBar_->follow();
}

QString Results::baselineText() const {
    const auto& pinned = *runs_.baseline();
    QString text = tr("in brackets: against the baseline, %1")
                       .arg(utf8(pinned.project->design(pinned.design)->title()).toHtmlEscaped());
    if (const auto unlike = unlikeConditions(pinned, *run_); !unlike.isEmpty())
        text += tr(", which had other conditions: %1").arg(unlike.join(QStringLiteral(", ")).toHtmlEscaped());
    return text;
}

void Results::showLive() {
    const auto& partial = runs_.partial();
    if (partial->design != document_.designId()) return;
    live_ = partial;
    RunResult result;
    result.summary = partial->summary;
    stacks_.front()->setCurrentIndex(1);
    headline_->show();
    stale_->hide();
    kept_->hide();
    showHeadline(result);
    showCharts();
}

void Results::followTerms() {
    if (priced_ && !differentTerms(*priced_, document_.project())) return;
    refresh();
    compare_->refresh();
    platforms_->refresh();
}

/// The page of the tabs that holds a widget.
QWidget* Results::stackOf(const QWidget& page) const {
    for (auto* stack : stacks_)
        if (stack->isAncestorOf(&page)) return stack;
    return nullptr;
}

/// The charts of a node over the time in which one of its figures was not 0, with a little around it.
void Results::showChart(const model::NodeId& node, const std::string& metric) {
    emit nodePicked(node);
    tabs_.setCurrentWidget(this);
    const auto* result = result_ ? result_->summary.node(node) : nullptr;
    if (!result) return;
    const bool latency = metric.starts_with("latency_");
    if (const auto span = latency ? std::nullopt : activeSpan(*result, metric)) {
        constexpr double around = 0.1;
        const double more = around * (span->to - span->from);
        charts_->showTime({span->from - more, span->to + more});
    }
    charts_->revealChart(node, curveTitle(metric));
}

void Results::showHeadline(const RunResult& result) {
    const auto& s = result.summary;
    const auto& month = result.bill.month;
    const RunResult* before = baseline_ && !live_ ? &*baseline_ : nullptr;
    QStringList parts;
    const auto part = [&](const QString& value, const QString& of, const std::string& change) {
        parts << QStringLiteral("<b>%1</b> %2").arg(value.toHtmlEscaped(), of.toHtmlEscaped());
        if (!change.empty()) parts.back() += QStringLiteral(" (%1)").arg(utf8(change).toHtmlEscaped());
    };
    // Counts are sums over all runs; their change is that of one.
    const QString runs = s.replications > 1 ? tr(" in %1 runs").arg(s.replications) : QString();
    const auto changed = [&](const auto& figure) {
        return before ? changeShare(figure(before->summary), figure(s)) : std::string();
    };
    const auto perRun = [](std::int64_t count, const sim::Summary& of) {
        return static_cast<double>(count) / std::max(1, of.replications);
    };
    part(utf8(model::showCount(s.requests.offered)), tr("requests") + runs,
         changed([&](const sim::Summary& of) { return perRun(of.requests.offered, of); }));
    if (s.requests.ended() > 0) {
        const auto points = [](const sim::Summary& of) {
            return static_cast<double>(of.requests.succeeded) /
                   static_cast<double>(std::max<std::int64_t>(1, of.requests.offered + of.requests.carried));
        };
        part(utf8(showShare(s.requests.succeeded, s.requests.offered + s.requests.carried)), tr("served"),
             before ? changePoints(points(before->summary), points(s)) : std::string());
    }
    if (s.latency.count > 0) {
        const QString bound = utf8(boundOf(result, "latency.p50"));
        part(bound + utf8(showLatency(s.latency.p50)), tr("p50 of what was served"),
             changed([](const sim::Summary& of) { return of.latency.p50; }));
        part(bound + utf8(showLatency(s.latency.p95)), tr("p95"),
             changed([](const sim::Summary& of) { return of.latency.p95; }));
        part(bound + utf8(showLatency(s.latency.p99)), tr("p99"),
             changed([](const sim::Summary& of) { return of.latency.p99; }));
    }
    const auto coldIn = [](const sim::Summary& of) {
        std::int64_t cold = 0;
        for (const auto& node : of.nodes)
            cold += node.coldStarts.value_or(0);
        return cold;
    };
    const std::int64_t cold = coldIn(s);
    part(utf8(model::showCount(cold)), (cold == 1 ? tr("cold start") : tr("cold starts")) + runs,
         changed([&](const sim::Summary& of) { return perRun(coldIn(of), of); }));
    if (!live_)
        part(utf8(showTotal(month, "≥ ")), tr("a month"),
             before && before->bill.month.currency == month.currency
                 ? changeAmount(before->bill.month.total, month.total, "cost.month", month.currency)
                 : std::string());
    if (before != nullptr) parts << baselineText();
    QString text = parts.join(QStringLiteral("&nbsp;&nbsp;·&nbsp;&nbsp;"));
    if (live_)
        text += tr("&nbsp;&nbsp;·&nbsp;&nbsp;so far, after %1").arg(seconds(s.simulated).toHtmlEscaped());
    else if (!s.complete)
        text += tr("&nbsp;&nbsp;·&nbsp;&nbsp;stopped after %1").arg(seconds(s.simulated).toHtmlEscaped());
    headline_->setText(text);
}

void Results::showCharts() {
    const FinishedRun* run = live_ ? live_.get() : result_ ? run_.get() : nullptr;
    if (run == nullptr) return;
    std::vector<model::NodeId> nodes;
    for (const auto& id : document_.selection().nodes())
        if (run->summary.node(id)) nodes.push_back(id);
    charts_->clear(); // notes and dashboards of the run before would fill them once more
    keeper_->setScenario(run->scenario);
    charts_->show(run->summary, *run->project->design(run->design), nodes);
}

void Results::tellStale() {
    const bool older = run_ && runs_.stale(*run_);
    const bool other = run_ && runs_.ofOtherScenario(*run_);
    if (other) {
        const auto* played = run_->project->scenario(run_->scenario);
        const QString text = older
                                 ? tr("These results are of the scenario “%1” and an older version of the "
                                      "design – run the chosen one with F5")
                                 : tr("These results are of the scenario “%1” – run the chosen one with F5");
        stale_->setText(text.arg(utf8(played ? played->title() : run_->scenario.text)));
    } else {
        stale_->setText(tr("These results are of an older version of the design – run again (F5)"));
    }
    stale_->setVisible(older || other);
}

void Results::setTheme(const Theme& theme) {
    charts_->setTheme(theme);
    why_->setTheme(theme);
    traces_->setTheme(theme);
    compare_->setTheme(theme);
    platforms_->setTheme(theme);
    const auto& warning = theme.state(State::throttled);
    stale_->setStyleSheet(QStringLiteral("background: %1; color: %2; padding: 3px 10px;")
                              .arg(warning.fill.name(), warning.text.name()));
}

void Results::setTerms(const BillTerms& terms) {
    const bool same = terms.date == terms_.date && terms.currency.code == terms_.currency.code &&
                      terms.currency.rate == terms_.currency.rate;
    if (same) return;
    terms_ = terms;
    compare_->setTerms(terms);
    platforms_->setTerms(terms);
    refresh();
}

void Results::reveal() {
    tabs_.setCurrentWidget(this);
}

void Results::revealComparison() {
    tabs_.setCurrentWidget(compare_);
}

void Results::revealPlatforms() {
    tabs_.setCurrentWidget(platforms_);
}

} // namespace burst::app
