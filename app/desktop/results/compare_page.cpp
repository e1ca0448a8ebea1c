#include "app/desktop/results/compare_page.h"

#include "app/desktop/results/number_item.h"
#include "app/desktop/results/pricing.h"
#include "app/desktop/results/table_copy.h"
#include "app/report/result_json.h"
#include "app/report/result_tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>
#include <tuple>

namespace burst::app {

namespace {
enum Column { metricName, before, after, delta, percent, interval, verdict, columnsInAll };
using Verdict = sim::Difference::Verdict;

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

model::DesignId chosen(const QComboBox* box) {
    return model::DesignId(box->currentData().toString().toStdString());
}

/// The arrow follows the number, the word its meaning: a lower latency is "▼ better".
QString verdictText(const sim::Difference& d) {
    const QString arrow = d.delta < 0.0 ? QStringLiteral("▼ ") : QStringLiteral("▲ ");
    switch (d.verdict) {
    case Verdict::better:
        return arrow + QObject::tr("better");
    case Verdict::worse:
        return arrow + QObject::tr("worse");
    case Verdict::differs:
        return arrow + QObject::tr("differs");
    case Verdict::same:
        return QObject::tr("= the same");
    case Verdict::noise:
        return QObject::tr("≈ within the noise");
    case Verdict::unknown:
        break;
    }
    return QObject::tr("unknown");
}
} // namespace

ComparePage::ComparePage(Document& document, RunController& runs, QWidget* parent)
    : QWidget(parent), document_(document), runs_(runs) {
    a_ = new QComboBox(this);
    a_->setObjectName(QStringLiteral("compareA"));
    a_->setAccessibleName(tr("First design"));
    b_ = new QComboBox(this);
    b_->setObjectName(QStringLiteral("compareB"));
    b_->setAccessibleName(tr("Second design"));
    for (auto* box : {a_, b_})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    replications_ = new QSpinBox(this);
    replications_->setRange(2, 10000);
    replications_->setValue(10);
    replications_->setSuffix(tr(" pairs"));
    replications_->setToolTip(tr("Runs of each design; more of them make the intervals narrower"));
    go_ = new QPushButton(tr("Compare"), this);
    go_->setObjectName(QStringLiteral("compareGo"));
    onlyReal_ = new QCheckBox(tr("Only real differences"), this);
    about_ = new QLabel(this);
    about_->setObjectName(QStringLiteral("compareAbout"));
    about_->setWordWrap(true);
    table_ = new QTableWidget(0, columnsInAll, this);
    table_->setObjectName(QStringLiteral("compareTable"));
    table_->setAccessibleName(tr("Comparison of two designs"));
    table_->setHorizontalHeaderLabels(
        {tr("Metric"), tr("A"), tr("B"), tr("B − A"), tr("%"), tr("95 % interval"), tr("Verdict")});
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setHighlightSections(false);
    makeCopyable(table_);
    auto* choices = new QHBoxLayout;
    choices->addWidget(a_);
    choices->addWidget(new QLabel(tr("against"), this));
    choices->addWidget(b_);
    choices->addWidget(replications_);
    choices->addWidget(go_);
    choices->addStretch(1);
    choices->addWidget(onlyReal_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 0);
    layout->addLayout(choices);
    layout->addWidget(about_);
    layout->addWidget(table_, 1);
    connect(go_, &QPushButton::clicked, this, &ComparePage::begin);
    connect(onlyReal_, &QCheckBox::toggled, this, &ComparePage::filter);
    connect(&document_, &Document::changed, this, &ComparePage::fillChoices);
    connect(&document_, &Document::changed, this, &ComparePage::tellAbout);
    connect(&document_, &Document::loaded, this, [this] {
        fillChoices();
        fill();
    });
    connect(&runs_, &RunController::compared, this, &ComparePage::fill);
    connect(&document_, &Document::catalogChanged, this, &ComparePage::fill);
    connect(&runs_, &RunController::started, this, [this] { go_->setEnabled(false); });
    connect(&runs_, &RunController::ended, this, &ComparePage::fillChoices);
    fillChoices();
    fill();
}

void ComparePage::fillChoices() {
    const auto& designs = document_.project().designs;
    const QString first = a_->currentData().toString();
    const QString second = b_->currentData().toString();
    for (auto* box : {a_, b_}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto& design : designs)
            box->addItem(utf8(design.title()), utf8(design.id.text));
    }
    a_->setCurrentIndex(std::max(0, a_->findData(first)));
    const int kept = b_->findData(second);
    b_->setCurrentIndex(
        kept > 0 || (kept == 0 && a_->currentIndex() != 0) ? kept : std::min<int>(1, b_->count() - 1));
    go_->setEnabled(designs.size() > 1 && !runs_.running());
    go_->setToolTip(designs.size() > 1
                        ? tr("Run both designs under the same traffic")
                        : tr("Needs a second design: duplicate this one with the + beside its tab"));
}

void ComparePage::begin() {
    runs_.compare(chosen(a_), chosen(b_), replications_->value());
}

void ComparePage::fill() {
    table_->setRowCount(0);
    const auto& pair = runs_.comparison();
    table_->setVisible(pair.size() == 2);
    onlyReal_->setVisible(pair.size() == 2);
    money_.clear();
    std::vector<RunResult> results;
    if (pair.size() == 2)
        for (const auto& run : pair)
            results.push_back(resultOf(*run, document_, terms_));
    if (!results.empty()) {
        if (const auto terms = showTerms(results[0].bill.month); !terms.empty())
            money_ = tr(" Costs: %1.").arg(utf8(terms));
        for (std::size_t i = 0; i < results.size(); ++i)
            if (const auto note = repricedText(*pair[i], results[i], document_, terms_); !note.isEmpty())
                money_ += tr(" %1: %2").arg(i == 0 ? tr("A") : tr("B"), note);
    }
    tellAbout();
    if (results.empty()) return;
    const std::string currency = results[0].bill.month.currency;
    const auto shown = [&](double value, const std::string& metric) {
        return utf8(showMetric(value, metric, currency));
    };
    const auto comparison = burst::app::compared(std::move(results));
    for (const auto& d : comparison.differences.front()) {
        const int row = table_->rowCount();
        table_->insertRow(row);
        table_->setItem(row, metricName, new QTableWidgetItem(utf8(d.metric)));
        for (const auto& [column, value, run] :
             {std::tuple{before, d.a, &comparison.runs[0]}, std::tuple{after, d.b, &comparison.runs[1]}}) {
            const QString bound = utf8(boundOf(*run, d.metric));
            auto* cell = new NumberItem(bound + shown(value, d.metric), value);
            if (d.metric.starts_with("latency.")) cell->setToolTip(utf8(unknownLatencies(*run)));
            table_->setItem(row, column, cell);
        }
        table_->setItem(row, delta, new NumberItem(shown(d.delta, d.metric), d.delta));
        const double share = d.a != 0.0 ? 100.0 * d.delta / std::abs(d.a) : 0.0;
        table_->setItem(
            row, percent,
            new NumberItem(d.a != 0.0 ? QStringLiteral("%1 %").arg(share, 0, 'f', 1) : QString(), share));
        table_->setItem(row, interval,
                        new NumberItem(tr("%1 to %2").arg(shown(d.low, d.metric), shown(d.high, d.metric)),
                                       d.high - d.low));
        auto* judged = new QTableWidgetItem(verdictText(d));
        judged->setData(Qt::UserRole, static_cast<int>(d.verdict));
        if (d.verdict == Verdict::better) judged->setForeground(theme_->better);
        if (d.verdict == Verdict::worse) judged->setForeground(theme_->worse);
        table_->setItem(row, verdict, judged);
    }
    table_->resizeColumnsToContents();
    filter();
}

/// What is compared, and whether that is all of it and of now; before a comparison, what it takes.
void ComparePage::tellAbout() {
    const auto& pair = runs_.comparison();
    if (pair.size() != 2) {
        about_->setText(
            document_.project().designs.size() > 1
                ? tr("Choose two designs and press Compare: both meet the same requests, so that even "
                     "small differences show.")
                : tr("A comparison needs two designs. Duplicate this one (the + beside its tab), change "
                     "something, and compare here."));
        return;
    }
    const auto* scenario = pair[0]->project->scenario(pair[0]->scenario);
    QString text = tr("A is %1, B is %2; %3 pairs of runs of \"%4\" with the same random numbers, seed %5.")
                       .arg(utf8(pair[0]->project->design(pair[0]->design)->title()),
                            utf8(pair[1]->project->design(pair[1]->design)->title()))
                       .arg(pair[0]->summary.replications)
                       .arg(utf8(scenario->title()))
                       .arg(pair[0]->summary.seed);
    if (!pair[0]->summary.complete || !pair[1]->summary.complete)
        text += tr(" Stopped early: the figures cover only what was simulated until then.");
    if (runs_.stale(*pair[0]) || runs_.stale(*pair[1]))
        text += tr(" From an older version of the designs; compare again.");
    about_->setText(text + money_);
}

void ComparePage::filter() {
    for (int row = 0; row < table_->rowCount(); ++row) {
        const auto v = static_cast<Verdict>(table_->item(row, verdict)->data(Qt::UserRole).toInt());
        table_->setRowHidden(row, onlyReal_->isChecked() && (v == Verdict::same || v == Verdict::noise));
    }
}

void ComparePage::setTerms(const BillTerms& terms) {
    terms_ = terms;
    fill();
}

void ComparePage::setTheme(const Theme& theme) {
    theme_ = &theme;
    fill();
}

} // namespace burst::app
