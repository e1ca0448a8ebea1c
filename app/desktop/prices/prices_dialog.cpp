#include "app/desktop/prices/prices_dialog.h"

#include "app/desktop/prices/own_price_form.h"
#include "app/desktop/prices/price_table.h"
#include "app/desktop/results/column_fit.h"
#include "app/desktop/results/source_delegate.h"
#include "app/desktop/results/table_copy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace burst::app {

namespace {
QString labelText(const std::string& text) {
    return QString::fromStdString(text);
}
} // namespace

PricesDialog::PricesDialog(Document& document, PriceBook& book, QWidget* parent)
    : QDialog(parent), document_(document), book_(book) {
    setObjectName(QStringLiteral("pricesDialog"));
    setWindowTitle(tr("Prices"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    about_ = new QLabel(this);
    about_->setObjectName(QStringLiteral("pricesAbout"));
    about_->setWordWrap(true);
    layout->addWidget(about_);
    buildSearch();
    buildTable();
    buildButtons();
    buildCurrency();
    const auto follow = [this] {
        if (isVisible()) fill();
    };
    connect(&book_, &PriceBook::changed, this, follow);
    connect(&document_, &Document::changed, this, follow);
    connect(&document_, &Document::designChanged, this, follow);
    connect(this, &PricesDialog::addressWanted, this,
            [](const QUrl& address) { QDesktopServices::openUrl(address); });
    resize(1240, 640);
    tellChoice();
}

PricesDialog::~PricesDialog() {
    // A field that loses the focus while the window goes finishes its editing; nobody is left to take it.
    for (auto* edit : {code_, rate_})
        edit->disconnect(this);
}

/// What changed while the dialog was closed was not followed.
void PricesDialog::showEvent(QShowEvent* event) {
    fill();
    QDialog::showEvent(event);
}

void PricesDialog::buildSearch() {
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("priceSearch"));
    search_->setAccessibleName(tr("Search prices"));
    search_->setPlaceholderText(tr("Search service, SKU, unit, source"));
    search_->setClearButtonEnabled(true);
    allRegions_ = new QCheckBox(tr("All regions"), this);
    allRegions_->setObjectName(QStringLiteral("priceAllRegions"));
    ownOnly_ = new QCheckBox(tr("Only mine"), this);
    ownOnly_->setObjectName(QStringLiteral("priceOwnOnly"));
    count_ = new QLabel(this);
    count_->setObjectName(QStringLiteral("caption"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(search_, 1);
    row->addWidget(allRegions_);
    row->addWidget(ownOnly_);
    row->addWidget(count_);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void PricesDialog::buildTable() {
    prices_ = new PriceTable(this);
    filter_ = new PriceFilter(this);
    filter_->setSourceModel(prices_);
    filter_->setSortRole(PriceTable::sortRole);
    filter_->setSortCaseSensitivity(Qt::CaseInsensitive);
    view_ = new QTableView(this);
    view_->setObjectName(QStringLiteral("priceTable"));
    view_->setAccessibleName(tr("Prices"));
    view_->setModel(filter_);
    view_->setTabKeyNavigation(false); // arrows go from row to row, Tab goes on
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(24);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setSortingEnabled(true);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->setItemDelegateForColumn(PriceTable::source, new SourceDelegate(view_));
    fit_ = new ColumnFit(view_, view_->horizontalHeader(),
                         {{PriceTable::price, 170},
                          {PriceTable::source, 240},
                          {PriceTable::sku, 190},
                          {PriceTable::service, 124},
                          {PriceTable::unit, 80},
                          {PriceTable::region, 100},
                          {PriceTable::source, 120},
                          {PriceTable::price, 100},
                          {PriceTable::sku, 120}},
                         PriceTable::source);
    view_->sortByColumn(PriceTable::sku, Qt::AscendingOrder);
    makeCopyable(view_);
    static_cast<QVBoxLayout*>(layout())->addWidget(view_, 1);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_->setWords(text);
        tellCount();
    });
    connect(allRegions_, &QCheckBox::toggled, this, [this](bool on) {
        filter_->setAllRegions(on);
        tellCount();
    });
    connect(ownOnly_, &QCheckBox::toggled, this, [this](bool on) {
        filter_->setOwnOnly(on);
        tellCount();
    });
    connect(view_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != PriceTable::source) return;
        if (const QUrl address = addressIn(index.data().toString()); address.isValid())
            emit addressWanted(address);
    });
    connect(view_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != PriceTable::source) correct();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PricesDialog::tellChoice);
}

void PricesDialog::buildButtons() {
    correct_ = new QPushButton(tr("Correct price…"), this);
    correct_->setObjectName(QStringLiteral("priceCorrect"));
    auto* add = new QPushButton(tr("Add price…"), this);
    add->setObjectName(QStringLiteral("priceAdd"));
    remove_ = new QPushButton(tr("Remove mine"), this);
    remove_->setObjectName(QStringLiteral("priceRemove"));
    back_ = new QPushButton(tr("Put back"), this);
    back_->setObjectName(QStringLiteral("pricePutBack"));
    back_->hide(); // until something is removed
    correct_->setToolTip(
        tr("Correct price – a price of your own in the place of the selected one; the book stays "
           "as it is"));
    add->setToolTip(tr("Add price – for a SKU or a region that the book lacks"));
    for (auto* button : {correct_, add, remove_, back_})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(correct_);
    row->addWidget(add);
    row->addWidget(remove_);
    row->addWidget(back_);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(correct_, &QPushButton::clicked, this, &PricesDialog::correct);
    connect(add, &QPushButton::clicked, this, &PricesDialog::add);
    connect(remove_, &QPushButton::clicked, this, &PricesDialog::removeOwn);
    connect(back_, &QPushButton::clicked, this, &PricesDialog::putBack);
}

void PricesDialog::buildCurrency() {
    code_ = new QLineEdit(this);
    code_->setObjectName(QStringLiteral("currencyCode"));
    code_->setAccessibleName(tr("Currency of bills"));
    code_->setPlaceholderText(QStringLiteral("EUR"));
    code_->setFixedWidth(64);
    code_->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z]{0,3}")), code_));
    rate_ = new QLineEdit(this);
    rate_->setObjectName(QStringLiteral("currencyRate"));
    rate_->setAccessibleName(tr("Rate"));
    rate_->setPlaceholderText(QStringLiteral("0.92"));
    rate_->setFixedWidth(88);
    currencyNote_ = new QLabel(this);
    currencyNote_->setObjectName(QStringLiteral("fieldNote"));
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Show bills in"), this));
    row->addWidget(code_);
    row->addWidget(new QLabel(tr("at"), this));
    row->addWidget(rate_);
    row->addWidget(currencyNote_, 1);
    buildDay(row);
    row->addWidget(close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    for (auto* edit : {code_, rate_})
        connect(edit, &QLineEdit::editingFinished, this, &PricesDialog::takeCurrency);
    // The rate of one currency is not that of another.
    connect(code_, &QLineEdit::textEdited, this, [this](const QString& code) {
        const auto& now = book_.currency();
        const bool other = !now.code.empty() && code.trimmed().toUpper() != labelText(now.code);
        if (other && rate_->text().toDouble() == now.rate) rate_->clear();
    });
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PricesDialog::buildDay(QHBoxLayout* row) {
    day_ = new QComboBox(this);
    day_->setObjectName(QStringLiteral("priceDay"));
    day_->setAccessibleName(tr("Day of the prices"));
    day_->setToolTip(
        tr("Bills are made at the prices in force on that day; a price that is known only from a "
           "later day says so in its line"));
    auto* title = new QLabel(tr("Prices of"), this);
    title->setBuddy(day_);
    row->addWidget(title);
    row->addWidget(day_);
    connect(day_, &QComboBox::activated, this,
            [this] { book_.setDate(day_->currentData().toString().toStdString()); });
}

void PricesDialog::showDays(const model::Platform* here) {
    const QSignalBlocker quiet(day_);
    day_->clear();
    day_->addItem(tr("the newest"), QString());
    if (here != nullptr)
        for (const auto& day : priceDays(*here))
            day_->addItem(labelText(day), labelText(day));
    const QString now = labelText(book_.date());
    if (day_->findData(now) < 0) day_->addItem(now, now); // of another platform's book
    day_->setCurrentIndex(day_->findData(now));
}

const model::Platform* PricesDialog::platform() const {
    return book_.catalog()->platform(document_.design().platform);
}

void PricesDialog::fill() {
    const auto* here = platform();
    const auto& region = document_.design().region;
    if (here != nullptr) fillTable(*here);
    QString text =
        here == nullptr
            ? tr("There is no price book of %1.").arg(labelText(document_.design().platform))
            : tr("<b>%1 · %2</b>. List prices; a question mark stands before what the provider has "
                 "not stated itself.")
                  .arg(labelText(here->title).toHtmlEscaped(), labelText(region).toHtmlEscaped());
    if (!book_.trouble().isEmpty())
        text += tr(" <b>Your own prices could not be read: %1</b>").arg(book_.trouble().toHtmlEscaped());
    about_->setText(text);
    tellCount();
    tellChoice();
    showCurrency();
}

/// Most edits of a design leave its prices as they are.
void PricesDialog::fillTable(const model::Platform& here) {
    const auto& region = document_.design().region;
    if (shownCatalog_ == book_.catalog() && shownPlatform_ == here.id && shownRegion_ == region) return;
    shownCatalog_ = book_.catalog();
    shownPlatform_ = here.id;
    shownRegion_ = region;
    const auto* before = chosen();
    const model::Price kept = before != nullptr ? *before : model::Price{};
    prices_->show(here, region);
    if (!kept.sku.empty()) (void)choose(kept);
    fit_->fit();
}

bool PricesDialog::choose(const model::Price& price) {
    for (int row = 0; row < filter_->rowCount(); ++row) {
        const auto& each = prices_->at(filter_->mapToSource(filter_->index(row, 0)).row());
        const bool same = each.sku == price.sku && each.region == price.region && each.since == price.since &&
                          each.certainty == price.certainty;
        if (!same) continue;
        view_->selectRow(row);
        view_->scrollTo(filter_->index(row, 0));
        return true;
    }
    return false;
}

void PricesDialog::tellCount() {
    count_->setText(tr("%1 prices").arg(filter_->rowCount()));
}

void PricesDialog::tellChoice() {
    const auto* price = chosen();
    correct_->setEnabled(price != nullptr);
    const bool mine = price != nullptr && ownOf(*price) != nullptr;
    remove_->setEnabled(mine);
    remove_->setToolTip(mine               ? tr("Remove mine – the price of the book holds again")
                        : price == nullptr ? tr("Remove mine – select a price of yours first")
                                           : tr("Remove mine – the selected price is the book's"));
}

void PricesDialog::search(const QString& words) {
    search_->setText(words);
    if (filter_->rowCount() > 0) view_->selectRow(0);
}

const model::Price* PricesDialog::chosen() const {
    const auto rows = view_->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &prices_->at(filter_->mapToSource(rows.front()).row());
}

const model::OwnPrice* PricesDialog::ownOf(const model::Price& price) const {
    if (price.certainty != model::Certainty::user) return nullptr;
    for (const auto& own : book_.own().all())
        if (own.platform == document_.design().platform && own.sku == price.sku &&
            own.region == price.region && own.since == price.since)
            return &own;
    return nullptr;
}

void PricesDialog::correct() {
    const auto* price = chosen();
    if (price == nullptr) return;
    if (const auto* own = ownOf(*price)) {
        keep(*own);
        return;
    }
    model::OwnPrice start{.platform = document_.design().platform,
                          .sku = price->sku,
                          .region = price->region,
                          .price = price->price,
                          .tiers = price->tiers,
                          .unit = price->unit};
    // The row of the book stands for the correction that it already has.
    const auto& own = book_.own().all();
    const auto mine = std::find_if(own.begin(), own.end(), [&](const model::OwnPrice& each) {
        return each.platform == start.platform && each.sku == start.sku && each.region == start.region &&
               each.since == start.since;
    });
    keep(mine != own.end() ? *mine : start);
}

void PricesDialog::add() {
    model::OwnPrice start;
    start.platform = document_.design().platform;
    start.region = document_.design().region;
    // What was searched for in vain is what is wanted.
    const QString words = search_->text().trimmed();
    if (filter_->rowCount() == 0 && !words.contains(QLatin1Char(' '))) start.sku = words.toStdString();
    keep(start);
}

void PricesDialog::keep(const model::OwnPrice& start) {
    const auto* here = platform();
    if (here == nullptr) return;
    const bool known = book_.has(start);
    const model::OwnPrice before = start; // `start` may lie in the list that is about to change
    OwnPriceForm form(book_, start, here->regions, this);
    if (form.exec() != QDialog::Accepted) return;
    // Another region or day makes another price: the one that was opened goes.
    const auto kept = known ? book_.replace(before, form.price()) : book_.put(form.price());
    if (!kept) return fail(kept.error());
    reveal(form.price());
}

/// Selects an own price, whatever was searched for.
void PricesDialog::reveal(const model::OwnPrice& price) {
    const model::Price row{
        .sku = price.sku, .region = price.region, .since = price.since, .certainty = model::Certainty::user};
    if (choose(row)) return;
    search_->clear();
    if (!choose(row)) {
        allRegions_->setChecked(true);
        (void)choose(row);
    }
}

void PricesDialog::removeOwn() {
    const auto* price = chosen();
    const auto* own = price != nullptr ? ownOf(*price) : nullptr;
    if (own == nullptr) return;
    const model::OwnPrice gone = *own;
    if (const auto removed = book_.remove(gone); !removed) return fail(removed.error());
    removed_ = gone;
    back_->setToolTip(
        tr("Put back – your price of %1 in %2")
            .arg(labelText(gone.sku), gone.region == "global" ? tr("all regions") : labelText(gone.region)));
    back_->show();
}

void PricesDialog::putBack() {
    if (!removed_) return;
    if (const auto kept = book_.put(*removed_); !kept) return fail(kept.error());
    reveal(*removed_);
    removed_.reset();
    back_->hide();
}

void PricesDialog::fail(const model::Error& error) {
    QMessageBox::warning(this, tr("Prices"), labelText(error.message()));
}

void PricesDialog::showCurrency() {
    const auto& currency = book_.currency();
    const auto* here = platform();
    showDays(here);
    const QString own = labelText(here != nullptr ? here->currency : std::string("USD"));
    if (!code_->hasFocus()) code_->setText(labelText(currency.code));
    if (!rate_->hasFocus())
        rate_->setText(currency.code.empty()
                           ? QString()
                           : QString::number(currency.rate, 'g', QLocale::FloatingPointShortest));
    currencyNote_->setText(currency.code.empty()
                               ? tr("for 1 %1; empty: bills stay in %1").arg(own)
                               : tr("%1 for 1 %2; the rate is yours").arg(labelText(currency.code), own));
}

void PricesDialog::takeCurrency() {
    const QString code = code_->text().trimmed().toUpper();
    bool good = false;
    const double rate = rate_->text().trimmed().toDouble(&good);
    if (code.isEmpty()) {
        if (!book_.currency().code.empty()) book_.setCurrency({});
        return;
    }
    if (code.size() != 3 || !good || !std::isfinite(rate) || rate <= 0.0) {
        currencyNote_->setText(code.size() != 3
                                   ? tr("A currency has three letters, such as EUR.")
                                   : tr("Write how many %1 one unit of the price book is.").arg(code));
        return;
    }
    if (code.toStdString() == book_.currency().code && rate == book_.currency().rate) return;
    book_.setCurrency({.code = code.toStdString(), .rate = rate});
}

void PricesDialog::setTheme(const Theme& theme) {
    prices_->setTheme(theme);
}

} // namespace burst::app
