#include "app/desktop/prices/own_price_form.h"

#include "app/desktop/prices/price_table.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
QString fieldText(const std::string& text) {
    return QString::fromStdString(text);
}
QString exact(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// A number, zero or more; -1 when it is none.
double typed(const QString& text) {
    bool good = false;
    const double value = text.trimmed().toDouble(&good);
    return good && std::isfinite(value) && value >= 0.0 ? value : -1.0;
}

QString amountText(const model::OwnPrice& price) {
    const bool blank = price.unit.empty() && price.source.empty(); // nobody has priced it yet
    if (price.tiers.empty()) return blank ? QString() : exact(price.price);
    QStringList parts;
    for (const auto& tier : price.tiers)
        parts << exact(tier.from) + QStringLiteral(": ") + exact(tier.price);
    return parts.join(QStringLiteral("; "));
}

QLineEdit* line(QFormLayout* form, const QString& title, const char* name, const QString& example) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(title);
    edit->setPlaceholderText(example);
    form->addRow(title, edit);
    return edit;
}
} // namespace

std::vector<model::Price::Tier> typedTiers(const QString& text) {
    std::vector<model::Price::Tier> tiers;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const auto colon = part.indexOf(QLatin1Char(':'));
        const double from = colon < 0 ? 0.0 : typed(part.left(colon));
        const double price = typed(part.mid(colon + 1));
        const bool ascends = tiers.empty() ? from == 0.0 : colon >= 0 && from > tiers.back().from;
        if (price < 0.0 || !ascends) return {};
        if (!tiers.empty()) tiers.back().to = from;
        tiers.push_back({from, std::nullopt, price});
    }
    return tiers;
}

OwnPriceForm::OwnPriceForm(const PriceBook& book, const model::OwnPrice& start,
                           const std::vector<std::string>& regions, QWidget* parent)
    : QDialog(parent), book_(book), start_(start), price_(start) {
    setObjectName(QStringLiteral("ownPriceForm"));
    correcting_ = !start.sku.empty() && !start.unit.empty();
    setWindowTitle(correcting_ ? tr("Correct a price") : tr("Add a price of your own"));
    buildFields(regions);
    fill(start);
    for (auto* edit : {sku_, unit_, amount_, free_, since_, source_})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            touched_ = true;
            check();
        });
    if (!correcting_) takeUnit();
    connect(sku_, &QLineEdit::textChanged, this, &OwnPriceForm::takeUnit);
    connect(region_, &QComboBox::currentTextChanged, this, &OwnPriceForm::check);
    connect(currency_, &QComboBox::currentIndexChanged, this, &OwnPriceForm::check);
    check();
    (start.sku.empty() ? sku_ : amount_)->setFocus();
    resize(460, sizeHint().height());
}

void OwnPriceForm::buildFields(const std::vector<std::string>& regions) {
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    sku_ = line(form, tr("SKU"), "ownSku", tr("lambda.requests"));
    region_ = new QComboBox;
    region_->setObjectName(QStringLiteral("ownRegion"));
    region_->setAccessibleName(tr("Region"));
    for (const auto& region : regions)
        region_->addItem(fieldText(region), fieldText(region));
    region_->addItem(tr("all regions"), QStringLiteral("global"));
    form->addRow(tr("Region"), region_);
    listed_ = new QLabel(this);
    listed_->setObjectName(QStringLiteral("ownListed"));
    listed_->setWordWrap(true);
    form->addRow(tr("In the book"), listed_);
    amount_ = new QLineEdit;
    amount_->setObjectName(QStringLiteral("ownAmount"));
    amount_->setAccessibleName(tr("Price"));
    amount_->setPlaceholderText(tr("0.09, or 0: 0.09; 10240: 0.085"));
    amount_->setToolTip(tr("Per unit. Where it falls with volume: lower edge and price of each tier, "
                           "“0: 0.09; 10240: 0.085”."));
    currency_ = new QComboBox;
    currency_->setObjectName(QStringLiteral("ownCurrency"));
    currency_->setAccessibleName(tr("Currency of the price"));
    auto* amount = new QHBoxLayout;
    amount->addWidget(amount_, 1);
    amount->addWidget(currency_);
    form->addRow(tr("Price"), amount);
    unit_ = line(form, tr("Unit"), "ownUnit", tr("GiB-month"));
    free_ = line(form, tr("Free a month"), "ownFree", tr("as in the price book"));
    since_ = line(form, tr("Valid since"), "ownSince", tr("always, or 2026-08-22"));
    source_ = line(form, tr("Where from"), "ownSource", tr("contract of January"));
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("fieldError"));
    problem_->setWordWrap(true);
    problem_->setMinimumHeight(problem_->fontMetrics().height() * 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    save_ = new QPushButton(tr("Keep price"), this);
    save_->setObjectName(QStringLiteral("primary")); // before the box looks up its style
    buttons->addButton(save_, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        touched_ = true;
        check();
        if (read().isEmpty()) accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addLayout(form);
    layout->addWidget(problem_);
    layout->addWidget(buttons);
}

void OwnPriceForm::fill(const model::OwnPrice& start) {
    sku_->setText(fieldText(start.sku));
    sku_->setReadOnly(correcting_);
    if (!correcting_) offerSkus();
    const QString region = fieldText(start.region);
    if (region_->findData(region) < 0 && !region.isEmpty()) region_->addItem(region, region);
    region_->setCurrentIndex(std::max(0, region_->findData(region)));
    unit_->setText(fieldText(start.unit));
    amount_->setText(amountText(start));
    if (start.free) free_->setText(exact(*start.free));
    since_->setText(fieldText(start.since));
    source_->setText(fieldText(start.source));
    const auto* platform = book_.shipped().platform(start.platform);
    currency_->addItem(fieldText(platform != nullptr ? platform->currency : std::string("USD")));
    const auto& shown = book_.currency();
    if (!shown.code.empty() && fieldText(shown.code) != currency_->itemText(0))
        currency_->addItem(fieldText(shown.code));
    currency_->setEnabled(currency_->count() > 1);
}

/// Names of the book while one is typed.
void OwnPriceForm::offerSkus() {
    const auto* platform = book_.catalog()->platform(start_.platform);
    if (platform == nullptr) return;
    QStringList known;
    for (const auto& price : platform->prices)
        known << fieldText(price.sku);
    known.sort();
    known.removeDuplicates();
    auto* completer = new QCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    sku_->setCompleter(completer);
}

/// The price of the book for what the form is about, of this region or else of any; nullptr without.
const model::Price* OwnPriceForm::listed() const {
    const auto* platform = book_.shipped().platform(start_.platform);
    if (platform == nullptr) return nullptr;
    const auto sku = sku_->text().trimmed().toStdString();
    if (const auto* here = platform->price(sku, region_->currentData().toString().toStdString())) return here;
    const auto found = std::ranges::find(platform->prices, sku, &model::Price::sku);
    return found == platform->prices.end() ? nullptr : &*found;
}

/// A SKU that the book knows has its unit, as long as the user has not typed another.
void OwnPriceForm::takeUnit() {
    const auto* known = listed();
    if (!unit_->text().isEmpty() && unit_->text() != unitTaken_) return;
    unitTaken_ = known != nullptr ? fieldText(known->unit) : QString();
    unit_->setText(unitTaken_);
    check();
}

void OwnPriceForm::showListed() {
    const auto* known = listed();
    if (known == nullptr) {
        listed_->setText(tr("no such SKU"));
        return;
    }
    const QString region = region_->currentData().toString();
    const bool elsewhere = known->region != "global" && fieldText(known->region) != region;
    listed_->setText(tr("%1 for one %2%3")
                         .arg(priceText(*known, currency_->itemText(0).toStdString()), fieldText(known->unit),
                              elsewhere
                                  ? tr("; none in this region, that is %1").arg(fieldText(known->region))
                                  : QString()));
}

QString OwnPriceForm::refuse(QLineEdit* field, const QString& why) {
    wrong_ = field;
    return field->text().contains(QLatin1Char(',')) && field != source_
               ? tr("Write decimals with a point, such as 0.09, and thousands without a mark.")
               : why;
}

QString OwnPriceForm::readAmount() {
    auto tiers = typedTiers(amount_->text());
    if (tiers.empty())
        return refuse(
            amount_, tr("Write a price from 0 on, or tiers from 0 upwards such as “0: 0.09; 10240: 0.085”."));
    const bool asItWas = amount_->text() == amountText(start_) && currency_->currentIndex() == 0;
    price_.currencyNote = asItWas ? start_.currencyNote : std::string();
    if (currency_->currentIndex() > 0) {
        const double rate = book_.currency().rate;
        for (auto& tier : tiers)
            tier.price /= rate;
        price_.currencyNote = tr("entered as %1 %2 at %3")
                                  .arg(amount_->text().trimmed(), currency_->currentText(), exact(rate))
                                  .toStdString();
    }
    price_.price = tiers.front().price;
    if (tiers.size() > 1)
        price_.tiers = std::move(tiers);
    else
        price_.tiers.clear();
    return {};
}

QString OwnPriceForm::read() {
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
    price_.sku = text(sku_);
    price_.region = region_->currentData().toString().toStdString();
    price_.unit = text(unit_);
    price_.since = text(since_);
    price_.source = text(source_);
    price_.free.reset();
    wrong_ = nullptr;
    if (QString wrong = readAmount(); !wrong.isEmpty()) return wrong;
    if (!free_->text().trimmed().isEmpty()) {
        const double free = typed(free_->text());
        if (free < 0.0) return refuse(free_, tr("What is free a month is a number from 0 on."));
        price_.free = free;
    }
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d\\d(-\\d\\d)?$"));
    if (!price_.since.empty() && !day.match(since_->text().trimmed()).hasMatch())
        return refuse(since_, tr("Write the first day as 2026-08-22 or 2026-08."));
    if (price_.source.empty()) return refuse(source_, tr("Say where the price comes from; bills repeat it."));
    if (taken()) return tr("You already have a price of that SKU, region and first day; correct that one.");
    const auto wrong = model::problem(price_, book_.shipped());
    return wrong ? fieldText(*wrong) : QString();
}

bool OwnPriceForm::taken() const {
    const bool opened =
        price_.sku == start_.sku && price_.region == start_.region && price_.since == start_.since;
    return !opened && book_.has(price_);
}

void OwnPriceForm::check() {
    const QString wrong = read();
    problem_->setText(touched_ ? wrong : QString());
    for (auto* edit : {amount_, free_, since_, source_}) {
        const bool invalid = touched_ && edit == wrong_ && !edit->text().isEmpty();
        if (edit->property("invalid").toBool() == invalid) continue;
        edit->setProperty("invalid", invalid);
        edit->style()->unpolish(edit); // the sheet asks for the property once only
        edit->style()->polish(edit);
    }
    showListed();
    save_->setEnabled(wrong.isEmpty() || !touched_);
}

} // namespace burst::app
