#include "app/desktop/traces/traces_page.h"

#include "app/desktop/results/number_item.h"
#include "app/desktop/results/table_copy.h"
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

namespace burst::app {

namespace {

enum Column { reason, ending, took, allDone, begins, calls, columnsInAll };
constexpr int anyReason = -1;
constexpr int listWidth = 300;       // px
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
        {tr("Kept because"), tr("Ended"), tr("Took"), tr("All done after"), tr("Begins at"), tr("Calls")});
    table_->horizontalHeaderItem(allDone)->setToolTip(
        tr("Until the last work that it set off without waiting for it was done"));
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->moveSection(took, 0); // what is looked for first
    makeCopyable(table_);
    waterfall_ = new Waterfall(this);
    sentence_ = new QLabel(this);
    sentence_->setObjectName(QStringLiteral("traceSentence"));
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    causes_ = new QLabel(this);
    causes_->setTextFormat(Qt::RichText);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(sentence_);
    column->addWidget(waterfall_, 1);
    column->addWidget(causes_);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(table_);
    split->addWidget(right);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    split->setSizes({listWidth, 2 * listWidth});
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
    save_ = new QPushButton(tr("Save…"), this);
    save_->setObjectName(QStringLiteral("traceSave"));
    save_->setToolTip(
        tr("All of them, for OpenTelemetry's tools (.otlp.json) or for chrome://tracing and Perfetto"));
    auto* row = new QHBoxLayout;
    row->addWidget(which_);
    row->addWidget(brief_);
    row->addStretch(1);
    row->addWidget(save_);
    connect(which_, &QComboBox::activated, this, &TracesPage::fillTable);
    connect(brief_, &QCheckBox::toggled, this,
            [this](bool on) { waterfall_->setLeast(on ? briefShare : 0.0); });
    connect(save_, &QPushButton::clicked, this, &TracesPage::save);
    return row;
}

void TracesPage::setTheme(const Theme& theme) {
    theme_ = &theme;
    waterfall_->setTheme(theme);
    causes_->setText(legend());
}

QString TracesPage::legend() const {
    QStringList words;
    using sim::Cause;
    for (const auto cause : {Cause::network, Cause::waiting, Cause::coldStart, Cause::processor,
                             Cause::compute, Cause::downstream})
        words << QStringLiteral("<span style=\"color:%1\">■</span> %2")
                     .arg(causeColor(*theme_, cause).name(), utf8(causeWord(cause)));
    return words.join(QStringLiteral("&nbsp;&nbsp; "));
}

void TracesPage::show(const sim::Summary& summary) {
    summary_ = &summary;
    fillTable();
}

void TracesPage::clear() {
    waterfall_->setTrace(nullptr);
    table_->setRowCount(0);
    summary_ = nullptr;
}

void TracesPage::fillTable() {
    if (!summary_) return;
    const int wanted = which_->currentData().toInt();
    table_->setSortingEnabled(false);
    waterfall_->setTrace(nullptr);
    table_->setRowCount(0);
    for (std::size_t i = 0; i < summary_->traces.size(); ++i) {
        const auto& trace = summary_->traces[i];
        if (wanted != anyReason && static_cast<int>(trace.reason) != wanted) continue;
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
    table_->resizeColumnsToContents();
    save_->setEnabled(!summary_->traces.empty());
    if (table_->rowCount() > 0)
        table_->selectRow(0);
    else
        sentence_->setText(tr("No request of this kind was followed in this run."));
}

void TracesPage::showChosen() {
    const auto chosen = table_->selectedItems();
    if (chosen.isEmpty() || !summary_) return;
    const auto index =
        static_cast<std::size_t>(table_->item(chosen.front()->row(), reason)->data(Qt::UserRole).toInt());
    const auto& trace = summary_->traces[index];
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
