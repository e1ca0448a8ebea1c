#include "app/desktop/results/platforms_page.h"

#include "app/desktop/platforms/concession_list.h"
#include "app/desktop/results/column_fit.h"
#include "app/desktop/results/copy_button.h"
#include "app/desktop/results/number_item.h"
#include "app/desktop/results/pricing.h"
#include "app/desktop/results/table_copy.h"
#include "app/report/bill_remarks.h"
#include "app/report/result_tables.h"
#include "models/units.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace burst::app {

namespace {
QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

/// What a column sorts by; what a platform has no figure for comes last.
double orderOf(const PlatformRun& run, const std::string& column) {
    constexpr double last = std::numeric_limits<double>::max();
    if (column == "changed") return static_cast<double>(run.move.concessions.size());
    if (!run.run) return last;
    const auto& s = run.run->summary;
    const auto all = s.requests.offered + s.requests.carried;
    if (column == "succeeded")
        return all > 0 ? static_cast<double>(s.requests.succeeded) / static_cast<double>(all) : last;
    if (column == "p50") return s.latency.count > 0 ? s.latency.p50 : last;
    if (column == "p99") return s.latency.count > 0 ? s.latency.p99 : last;
    const auto& month = run.run->bill.month;
    if (column == "a month") return month.currency.empty() ? last : month.total;
    if (column == "objectives")
        return static_cast<double>(
            std::ranges::count_if(onlyObjectives(run.run->objectives), [](const ObjectiveCheck& check) {
                return check.verdict != ObjectiveCheck::Verdict::holds;
            }));
    if (column == "budget") {
        const auto* budget = budgetAmong(run.run->objectives);
        return budget != nullptr && budget->value ? *budget->value : last;
    }
    if (column == "not priced") return static_cast<double>(month.missing.size());
    double cold = 0.0;
    for (const auto& node : s.nodes)
        cold += static_cast<double>(node.coldStarts.value_or(0));
    return cold;
}

/// What stands behind a cell.
QString tipOf(const PlatformRun& run, const std::string& column, const QString& text, bool isCheapest) {
    if (!run.run) return utf8(run.refusal);
    QStringList lines{column == "platform" ? utf8(run.title) : text};
    if (column == "budget")
        if (const auto* budget = budgetAmong(run.run->objectives); budget != nullptr)
            lines = QStringList{utf8(verdictSentence(*budget))};
    if (column == "objectives")
        for (const auto& check : onlyObjectives(run.run->objectives))
            lines << utf8(verdictSentence(check));
    if (column == "a month" && isCheapest)
        lines << PlatformsPage::tr("The cheapest of those whose bill lacks no price");
    if (column == "a month" || column == "not priced")
        for (const auto& sku : run.run->bill.month.missing)
            lines << PlatformsPage::tr("no price: %1").arg(utf8(sku));
    return lines.join(QLatin1Char('\n'));
}

/// The heading in the window, where there is less room than in the terminal, and what it means.
std::pair<QString, QString> heading(const std::string& column) {
    if (column == "succeeded")
        return {PlatformsPage::tr("Served"), PlatformsPage::tr("Share of the requests that succeeded")};
    if (column == "cold starts")
        return {PlatformsPage::tr("Cold"), PlatformsPage::tr("Cold starts in the run")};
    if (column == "objectives")
        return {PlatformsPage::tr("Objectives"),
                PlatformsPage::tr("How many of the project's objectives do not hold there")};
    if (column == "budget")
        return {PlatformsPage::tr("Budget"),
                PlatformsPage::tr("Whether a month there keeps to the project's budget")};
    if (column == "not priced")
        return {PlatformsPage::tr("No price"),
                PlatformsPage::tr("Prices that are missing there: the amount is a lower bound")};
    if (column == "a month")
        return {PlatformsPage::tr("A month"),
                PlatformsPage::tr("What a month of this traffic costs; ≥ where prices are missing")};
    if (column == "changed")
        return {PlatformsPage::tr("Changed"),
                PlatformsPage::tr("What does not fit there and had to give way")};
    QString text = utf8(column);
    if (column != "p50" && column != "p99") text[0] = text[0].toUpper();
    return {text, column == "p50" || column == "p99"
                      ? PlatformsPage::tr("Latency end to end, %1").arg(QLatin1String(latencyNote))
                      : QString()};
}
} // namespace

PlatformsPage::PlatformsPage(Document& document, RunController& runs, QWidget* parent)
    : QWidget(parent), document_(document), runs_(runs) {
    setObjectName(QStringLiteral("platformsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 0);
    layout->setSpacing(6);
    buildControls();
    parts_ = new QSplitter(Qt::Vertical, this);
    parts_->setChildrenCollapsible(false);
    buildTable();
    auto* side = new QWidget(parts_);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 4, 0, 0);
    sideLayout->setSpacing(2);
    detailsTitle_ = new QLabel(side);
    detailsTitle_->setObjectName(QStringLiteral("platformDetails"));
    detailsTitle_->setWordWrap(true);
    details_ = new ConcessionList(side);
    sideLayout->addWidget(detailsTitle_);
    sideLayout->addWidget(details_, 1);
    parts_->addWidget(side);
    parts_->setStretchFactor(0, 1);
    parts_->setStretchFactor(1, 1);
    layout->addWidget(parts_, 1);
    layout->addStretch();
    connect(details_, &ConcessionList::picked, this, &PlatformsPage::itemPicked);
    connect(&runs_, &RunController::started, this, &PlatformsPage::tellProgress);
    connect(&runs_, &RunController::progressed, this, &PlatformsPage::tellProgress);
    connect(&runs_, &RunController::tried, this, &PlatformsPage::fill);
    connect(&runs_, &RunController::ended, this, &PlatformsPage::tellProgress);
    const auto follow = [this] {
        tellAbout();
        tellProgress();
    };
    connect(&document_, &Document::changed, this, follow);
    connect(&document_, &Document::designChanged, this, follow);
    connect(&document_, &Document::scenarioChanged, this, follow);
    connect(&document_, &Document::loaded, this, &PlatformsPage::fill);
    connect(&document_, &Document::catalogChanged, this, &PlatformsPage::fill);
    fill();
    tellProgress();
}

void PlatformsPage::buildControls() {
    go_ = new QPushButton(tr("Run on all platforms"), this);
    go_->setObjectName(QStringLiteral("platformsGo"));
    stop_ = new QPushButton(tr("Stop"), this);
    stop_->setObjectName(QStringLiteral("platformsStop"));
    progress_ = new QProgressBar(this);
    progress_->setObjectName(QStringLiteral("platformsProgress"));
    progress_->setAccessibleName(tr("Progress on all platforms"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(160);
    copy_ = new CopyButton(
        QStringLiteral("platformsCopy"), [this] { return plain(); }, [this] { return commaSeparated(); },
        this);
    connect(copy_, &CopyButton::said, this, &PlatformsPage::said);
    about_ = new QLabel(this);
    about_->setObjectName(QStringLiteral("platformsAbout"));
    about_->setWordWrap(true);
    about_->setTextFormat(Qt::RichText);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(go_);
    row->addWidget(stop_);
    row->addWidget(progress_);
    row->addWidget(about_, 1);
    row->addWidget(copy_);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(go_, &QPushButton::clicked, this, &PlatformsPage::begin);
    connect(stop_, &QPushButton::clicked, this, [this] { runs_.stop(); });
}

void PlatformsPage::buildTable() {
    table_ = new QTableWidget(parts_);
    table_->setObjectName(QStringLiteral("platformsTable"));
    table_->setAccessibleName(tr("The design on every platform"));
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(24);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->horizontalHeader()->setHighlightSections(false);
    makeCopyable(table_);
    adopt_ = new QAction(tr("Add the design on this platform"), table_);
    adopt_->setObjectName(QStringLiteral("platformsAdopt"));
    table_->addAction(adopt_);
    fit_ = new ColumnFit(table_, table_->horizontalHeader(), {{1, 64}, {0, 90}}, 0);
    parts_->addWidget(table_);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &PlatformsPage::showDetails);
    connect(table_, &QTableWidget::cellActivated, this,
            [this](int row) { open(row); }); // double click, Enter
    connect(adopt_, &QAction::triggered, this, [this] { open(table_->currentRow()); });
}

void PlatformsPage::begin() {
    const auto& design = document_.design();
    std::vector<model::PlatformMove> moves;
    for (const auto& platform : document_.catalog().platforms)
        moves.push_back(model::movedTo(design, platform, platform.id == design.platform ? design.region : "",
                                       document_.catalog()));
    runs_.tryOut(std::move(moves));
}

void PlatformsPage::fill() {
    rows_.clear();
    repriced_.clear();
    for (const auto& trial : runs_.trials()) {
        const auto& id = trial.move.design.platform;
        const auto* platform = document_.catalog().platform(id);
        PlatformRun row{.platform = id,
                        .title = platform != nullptr ? platform->title : id,
                        .move = trial.move,
                        .run = std::nullopt,
                        .refusal = trial.refusal.toStdString()};
        if (const auto& run = trial.run) {
            row.run = resultOf(*run, document_, terms_);
            const auto note = repricedText(*run, *row.run, document_, terms_);
            if (!note.isEmpty()) repriced_ = tr(" Prices have changed since; the amounts are those of now.");
        }
        rows_.push_back(std::move(row));
    }
    fillTable();
    parts_->setVisible(!rows_.empty());
    copy_->setVisible(!rows_.empty());
    tellAbout();
    if (!rows_.empty()) table_->selectRow(0);
    showDetails();
}

void PlatformsPage::fillTable() {
    table_->setSortingEnabled(false);
    table_->clear();
    const Table texts = withoutEmptyColumns(platformTable(rows_, PlatformTableForm::brief));
    const auto& columns = texts.columns();
    const auto best = cheapest(rows_);
    table_->setColumnCount(static_cast<int>(columns.size()));
    table_->setRowCount(static_cast<int>(rows_.size()));
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const int at = static_cast<int>(column);
        const bool number = columns[column].align == Align::right;
        const auto [title, meaning] = heading(columns[column].title);
        auto* head = new QTableWidgetItem(title);
        head->setToolTip(meaning);
        head->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        table_->setHorizontalHeaderItem(at, head);
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            const auto& cells = texts.rows()[row];
            QString text = column < cells.size() ? utf8(cells[column]) : QString();
            if (column == 0) text = text.section(QStringLiteral(" ("), 0, 0);
            auto* item = number ? new NumberItem(text, orderOf(rows_[row], columns[column].title))
                                : new QTableWidgetItem(text);
            if (column == 0) item->setData(Qt::UserRole, static_cast<int>(row));
            item->setToolTip(tipOf(rows_[row], columns[column].title, text, best == row));
            if (best == row && columns[column].title == "a month") {
                QFont bold = item->font();
                bold.setBold(true);
                item->setFont(bold);
            }
            table_->setItem(static_cast<int>(row), at, item);
        }
    }
    // What it costs comes first.
    auto* header = table_->horizontalHeader();
    for (int column = 0; column < table_->columnCount(); ++column)
        header->moveSection(header->visualIndex(column), column);
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (columns[column].title == "a month" && columns.size() > 2)
            header->moveSection(static_cast<int>(column), 2);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    fit_->fit();
    // All platforms in sight, whatever room the details leave.
    table_->setMinimumHeight(table_->horizontalHeader()->sizeHint().height() +
                             table_->rowCount() * table_->verticalHeader()->defaultSectionSize() + 2);
}

/// Some bill of the table, for what all have in common; nullptr when nothing ran.
const model::Invoice* PlatformsPage::firstBill() const {
    for (const auto& row : rows_)
        if (row.run && !row.run->bill.month.currency.empty()) return &row.run->bill.month;
    return nullptr;
}

/// Which platform costs least, and what it serves for that; bills without all prices are no bargain.
QString PlatformsPage::cheapestText() const {
    const auto best = cheapest(rows_);
    if (!best) return {};
    const auto& month = rows_[*best].run->bill.month;
    QString text =
        tr(" Cheapest: <b>%1</b>, %2")
            .arg(utf8(rows_[*best].title).toHtmlEscaped(), utf8(showMoney(month.total, month.currency)));
    const auto incomplete = std::ranges::count_if(rows_, [](const PlatformRun& row) {
        return row.run && (row.run->bill.month.currency.empty() || !row.run->bill.month.missing.empty());
    });
    const auto& requests = rows_[*best].run->summary.requests;
    if (const auto served = showShare(requests.succeeded, requests.offered + requests.carried);
        !served.empty())
        text += tr(", serving %1").arg(utf8(served));
    if (incomplete > 0) text += tr("; %1 that lack prices are left out").arg(incomplete);
    return text + QLatin1Char('.');
}

/// What the table is about, and whether that is still so.
void PlatformsPage::tellAbout() {
    const auto& tried = runs_.triedProject();
    if (rows_.empty() || !tried) {
        about_->setText(
            tr("What would this design do and cost elsewhere? Every node becomes the product that a "
               "platform offers for its kind, and the scenario runs on each of them."));
        return;
    }
    const auto* design = tried->design(runs_.triedDesign());
    const auto* scenario = tried->scenario(runs_.triedScenario());
    QString text = tr("%1 under “%2”, a month of 730 hours with free allowances")
                       .arg(utf8(design->title()).toHtmlEscaped(), utf8(scenario->title()).toHtmlEscaped());
    if (scenario->monthShare < 1.0)
        text += tr(" and this traffic %1 of the time")
                    .arg(utf8(model::showQuantity(scenario->monthShare, model::Unit::ratio)));
    text += QLatin1Char('.');
    if (const auto* first = firstBill(); first != nullptr && !showTerms(*first).empty())
        text += tr(" Amounts: %1.").arg(utf8(showTerms(*first)).toHtmlEscaped());
    text += cheapestText();
    text += tr(" A double click or Enter adds the design on that platform.");
    const auto* now = document_.project().design(runs_.triedDesign());
    const auto* chosenNow = document_.scenario();
    const bool same = now != nullptr && *now == *design && chosenNow != nullptr && *chosenNow == *scenario;
    if (!repriced_.isEmpty()) text += repriced_.toHtmlEscaped();
    if (!same) text += tr(" <b>Of an older version of the design or another scenario; run again.</b>");
    about_->setText(text);
}

void PlatformsPage::tellProgress() {
    const bool trying = runs_.trying();
    go_->setEnabled(!runs_.running() && !document_.design().nodes.empty());
    stop_->setVisible(trying);
    progress_->setVisible(trying);
    if (!trying) return;
    progress_->setValue(static_cast<int>(runs_.share() * progress_->maximum()));
    progress_->setToolTip(tr("%1 of %2 platforms").arg(runs_.triedSoFar()).arg(runs_.playsInAll()));
}

const PlatformRun* PlatformsPage::chosen() const {
    const auto items = table_->selectedItems();
    if (items.isEmpty()) return nullptr;
    const auto* first = table_->item(items.front()->row(), 0);
    const auto row = static_cast<std::size_t>(first != nullptr ? first->data(Qt::UserRole).toInt() : 0);
    return row < rows_.size() ? &rows_[row] : nullptr;
}

void PlatformsPage::showDetails() {
    const auto* run = chosen();
    const bool other = run != nullptr && !isOriginal(*run);
    adopt_->setEnabled(other);
    adopt_->setToolTip(other ? tr("Adds the design as it ran on the selected platform, as a variant")
                             : tr("The design itself is on this platform"));
    details_->clear();
    if (run == nullptr) {
        detailsTitle_->clear();
        return;
    }
    const std::vector<std::string> none;
    const auto& missing = run->run ? run->run->bill.month.missing : none;
    details_->show(run->move.design, run->move.concessions, missing);
    QString text = QStringLiteral("<b>%1</b>").arg(utf8(run->title).toHtmlEscaped());
    if (!run->refusal.empty()) text += QStringLiteral("<br>") + utf8(run->refusal).toHtmlEscaped();
    if (run->refusal.empty() && details_->count() == 0)
        text += QStringLiteral("<br>") + tr("Nothing had to give way, and what is metered has a price.");
    for (const auto& remark : outcomeRemarks(*run, document_.catalog()))
        text += QStringLiteral("<br>") + utf8(remark).toHtmlEscaped();
    const auto* scenario = run->run ? runs_.triedProject()->scenario(runs_.triedScenario()) : nullptr;
    if (scenario != nullptr)
        for (const auto& remark :
             billRemarks(run->run->summary, *scenario, run->move.design, document_.catalog()))
            text += QStringLiteral("<br>") + utf8(remark).toHtmlEscaped();
    detailsTitle_->setText(text);
    details_->setVisible(details_->count() > 0);
}

/// Whether the design was drawn for that platform.
bool PlatformsPage::isOriginal(const PlatformRun& run) const {
    const auto* original = runs_.triedProject() ? runs_.triedProject()->design(runs_.triedDesign()) : nullptr;
    return original != nullptr && original->platform == run.platform;
}

void PlatformsPage::open(int row) {
    const auto* first = table_->item(row, 0);
    if (first == nullptr) return;
    const auto index = static_cast<std::size_t>(first->data(Qt::UserRole).toInt());
    if (index >= rows_.size()) return;
    if (isOriginal(rows_[index])) {
        emit said(tr("That is the design itself."));
        return;
    }
    emit variantWanted(rows_[index].move);
}

QString PlatformsPage::plain() const {
    return utf8(plainText(withoutEmptyColumns(platformTable(rows_))));
}

QString PlatformsPage::commaSeparated() const {
    return utf8(csv(platformData(rows_)));
}

void PlatformsPage::setTerms(const BillTerms& terms) {
    terms_ = terms;
    fill();
}

void PlatformsPage::setTheme(const Theme& theme) {
    details_->setTheme(theme);
    showDetails();
}

} // namespace burst::app
