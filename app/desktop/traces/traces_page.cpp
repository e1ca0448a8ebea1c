#include "app/desktop/traces/traces_page.h"

#include "app/desktop/results/column_fit.h"
#include "app/desktop/results/number_item.h"
#include "app/desktop/results/table_copy.h"
#include "app/desktop/traces/path_player.h"
#include "app/desktop/traces/trace_overview.h"
#include "app/language/model_text.h"
#include "app/report/cause_table.h"
#include "app/report/trace_export.h"
#include "models/io/json_text.h"
#include "models/io/project_json.h"
#include "models/units.h"
#include "simulator/kernel/time.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace burst::app {

namespace {

enum Column { reason, ending, took, allDone, begins, calls, columnsInAll };
constexpr int anyReason = -1;
constexpr int listWidth = 460; // px
constexpr int treeWidth = 500;
constexpr int leastReason = 76;
constexpr double briefShare = 0.025; // of the whole request

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

NumberItem* time(sim::Duration duration) {
    const double value = sim::toSeconds(duration);
    return new NumberItem(utf8(model::showQuantity(value, model::Unit::seconds)), value);
}

} // namespace

TracesPage::TracesPage(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("tracesPage"));
    table_ = new QTableWidget(0, columnsInAll, this);
    table_->setObjectName(QStringLiteral("traceList"));
    table_->setAccessibleName(tr("Requests that were followed"));
    table_->setHorizontalHeaderLabels(
        {tr("Kept as"), tr("Ended"), tr("Took"), tr("All done after"), tr("Begins at"), tr("Calls")});
    table_->horizontalHeaderItem(allDone)->setToolTip(
        tr("Until the last work that it set off without waiting for it was done"));
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->moveSection(took, 0); // what is looked for first
    makeCopyable(table_);
    fit_ = new ColumnFit(table_, table_->horizontalHeader(), {{reason, leastReason}, {allDone, leastReason}},
                         calls);
    waterfall_ = new Waterfall(this);
    sentence_ = new QLabel(this);
    sentence_->setObjectName(QStringLiteral("traceSentence"));
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    causes_ = new QLabel(this);
    causes_->setTextFormat(Qt::RichText);
    causes_->setWordWrap(true); // or it would take the room of the list
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(4);
    overview_ = new TraceOverview(*waterfall_, this);
    column->addWidget(sentence_);
    column->addWidget(overview_);
    column->addWidget(waterfall_, 1);
    column->addWidget(causes_);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(table_);
    split->addWidget(right);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    split->setSizes({listWidth, treeWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(head());
    layout->addWidget(split, 1);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &TracesPage::showChosen);
    connect(waterfall_, &Waterfall::spanPicked, this, &TracesPage::spanPicked);
}

QLayout* TracesPage::head() {
    which_ = new QComboBox(this);
    which_->setObjectName(QStringLiteral("traceFilter"));
    which_->setAccessibleName(tr("Which requests"));
    which_->addItem(tr("All that were followed"), anyReason);
    using Reason = sim::Trace::Reason;
    for (const auto each : {Reason::slowest, Reason::slowestCompletion, Reason::failed, Reason::sampled})
        which_->addItem(utf8(reasonText(each)), static_cast<int>(each));
    brief_ = new QCheckBox(tr("Leave out calls below 2.5 %"), this);
    brief_->setObjectName(QStringLiteral("traceBrief"));
    brief_->setToolTip(tr("Calls that take less than 2.5 % of the whole request and did not fail"));
    follow_ = new QPushButton(tr("Follow on the canvas"), this);
    follow_->setObjectName(QStringLiteral("traceFollow"));
    follow_->setToolTip(tr("Shows on the canvas where the chosen request goes, call by call"));
    follow_->setCheckable(true);
    player_ = new PathPlayer(this);
    save_ = new QPushButton(tr("Save…"), this);
    save_->setObjectName(QStringLiteral("traceSave"));
    save_->setToolTip(
        tr("All of them, for OpenTelemetry's tools (.otlp.json) or for chrome://tracing and Perfetto"));
    auto* row = new QHBoxLayout;
    picked_ = new QPushButton(this);
    picked_->setObjectName(QStringLiteral("tracePicked"));
    picked_->setToolTip(tr("Picked in a chart; a click lists all again"));
    picked_->hide();
    row->addWidget(which_);
    row->addWidget(picked_);
    row->addWidget(brief_);
    row->addStretch(1);
    row->addWidget(follow_);
    row->addWidget(save_);
    connect(follow_, &QPushButton::toggled, this, &TracesPage::follow);
    connect(player_, &PathPlayer::reached, this, &TracesPage::pathReached);
    connect(player_, &PathPlayer::ended, this, [this] { follow_->setChecked(false); });
    connect(which_, &QComboBox::activated, this, &TracesPage::fillTable);
    connect(brief_, &QCheckBox::toggled, this,
            [this](bool on) { waterfall_->setLeast(on ? briefShare : 0.0); });
    connect(save_, &QPushButton::clicked, this, &TracesPage::save);
    connect(picked_, &QPushButton::clicked, this, [this] { pick(std::nullopt); });
    return row;
}

void TracesPage::setTheme(const Theme& theme) {
    theme_ = &theme;
    waterfall_->setTheme(theme);
    overview_->setTheme(theme);
    causes_->setText(legend());
}

QString TracesPage::legend() const {
    QStringList words;
    using sim::Cause;
    for (const auto cause : {Cause::network, Cause::waiting, Cause::coldStart, Cause::processor,
                             Cause::compute, Cause::downstream})
        words << QStringLiteral("<span style=\"color:%1\">■</span> %2")
                     .arg(causeColor(*theme_, cause).name(), modelText(causeWord(cause)));
    return words.join(QStringLiteral("&nbsp;&nbsp; "));
}

void TracesPage::show(const sim::Summary& summary) {
    summary_ = &summary;
    fillTable();
}

void TracesPage::pick(const std::optional<RequestPick>& pick) {
    pick_ = pick;
    picked_->setVisible(pick.has_value());
    if (pick) {
        const auto text = [](double value) { return utf8(model::showQuantity(value, model::Unit::seconds)); };
        const QString took = tr("took %1–%2").arg(text(pick->shortest), text(pick->longest));
        picked_->setText((std::isfinite(pick->to)
                              ? tr("Ended %1–%2, %3  ✕").arg(text(pick->from), text(pick->to), took)
                              : tr("%1  ✕").arg(took)));
        which_->setCurrentIndex(0);
    }
    fillTable();
}

bool TracesPage::isWanted(const sim::Trace& trace) const {
    const int wanted = which_->currentData().toInt();
    if (wanted != anyReason && static_cast<int>(trace.reason) != wanted) return false;
    if (!pick_) return true;
    const double ended = sim::toSeconds(trace.begin + trace.latency);
    const double seconds = sim::toSeconds(trace.latency);
    return trace.ending == sim::Ending::succeeded && ended >= pick_->from && ended < pick_->to &&
           seconds >= pick_->shortest && seconds < pick_->longest;
}

/// Why the list is empty, and what would fill it.
void TracesPage::tellNone() {
    if (summary_->traces.empty())
        sentence_->setText(tr("No request was followed in this run. Requests are followed that end: give a "
                              "client traffic (Ctrl+T) and run again (F5)."));
    else if (pick_)
        sentence_->setText(tr("None of the %1 requests that were followed is among those picked. A run keeps "
                              "some at random, the slowest and some that failed; pick the slowest cells, or "
                              "list all again.")
                               .arg(summary_->traces.size()));
    else
        sentence_->setText(tr("No request of this kind was followed in this run."));
}

void TracesPage::follow(bool on) {
    if (on && waterfall_->trace() != nullptr)
        player_->play(*waterfall_->trace());
    else
        player_->stop();
}

void TracesPage::clear() {
    player_->stop();
    pick_.reset();
    picked_->hide();
    waterfall_->setTrace(nullptr);
    table_->setRowCount(0);
    summary_ = nullptr;
}

void TracesPage::fillTable() {
    if (!summary_) return;
    table_->setSortingEnabled(false);
    player_->stop();
    waterfall_->setTrace(nullptr);
    table_->setRowCount(0);
    for (std::size_t i = 0; i < summary_->traces.size(); ++i) {
        const auto& trace = summary_->traces[i];
        if (!isWanted(trace)) continue;
        const int row = table_->rowCount();
        table_->insertRow(row);
        auto* first = new QTableWidgetItem(utf8(reasonText(trace.reason)));
        first->setData(Qt::UserRole, static_cast<int>(i));
        table_->setItem(row, reason, first);
        table_->setItem(row, ending, new QTableWidgetItem(utf8(endingText(trace.ending))));
        table_->setItem(row, took, time(trace.latency));
        table_->setItem(row, allDone, trace.completion ? time(*trace.completion) : new NumberItem({}, -1.0));
        table_->setItem(row, begins, time(trace.begin));
        table_->setItem(
            row, calls,
            new NumberItem(QString::number(trace.spans.size()), static_cast<double>(trace.spans.size())));
    }
    table_->setSortingEnabled(true);
    table_->sortByColumn(took, Qt::DescendingOrder);
    fit_->fit();
    save_->setEnabled(!summary_->traces.empty());
    follow_->setEnabled(table_->rowCount() > 0);
    if (table_->rowCount() > 0)
        table_->selectRow(0);
    else
        tellNone();
}

void TracesPage::showChosen() {
    const auto chosen = table_->selectedItems();
    if (chosen.isEmpty() || !summary_) return;
    const auto index =
        static_cast<std::size_t>(table_->item(chosen.front()->row(), reason)->data(Qt::UserRole).toInt());
    const auto& trace = summary_->traces[index];
    player_->stop();
    waterfall_->setTrace(&trace);
    const QString path = utf8(pathSentence(trace));
    sentence_->setText(
        tr("%1 after %2%3")
            .arg(utf8(endingText(trace.ending)),
                 utf8(model::showQuantity(sim::toSeconds(trace.latency), model::Unit::seconds)),
                 path.isEmpty() ? QString() : QStringLiteral(": ") + path));
}

QString TracesPage::saveTo(const QString& path) const {
    const std::string name = path.toStdString();
    const auto saved = model::saveText(name, model::dumpJson(tracesFor(name, *summary_)));
    return saved ? QString() : utf8(saved.error().message());
}

void TracesPage::save() {
    if (!summary_) return;
    QString chosen;
    const QString otlp = tr("OpenTelemetry (*.otlp.json)");
    const QString chrome = tr("Chrome trace events (*.json)");
    QString path = QFileDialog::getSaveFileName(this, tr("Save traces"), QStringLiteral("traces.otlp.json"),
                                                otlp + QStringLiteral(";;") + chrome, &chosen);
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".json")))
        path += chosen == otlp ? QStringLiteral(".otlp.json") : QStringLiteral(".json");
    const QString wrong = saveTo(path);
    emit said(wrong.isEmpty() ? tr("Wrote the traces %1").arg(QDir::toNativeSeparators(path)) : wrong);
}

} // namespace burst::app
