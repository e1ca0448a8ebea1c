#include "app/editor/price_book.h"

#include "models/io/own_prices_json.h"
#include "models/io/price_figures.h"

#include <QDateTime>
#include <QSettings>

#include <functional>
#include <set>
#include <utility>

namespace burst::app {

namespace {
const QString codeKey = QStringLiteral("currency/code");
const QString rateKey = QStringLiteral("currency/rate");
} // namespace

PriceBook::PriceBook(std::shared_ptr<const model::Catalog> shipped, QString file, QObject* parent)
    : QObject(parent), shipped_(std::move(shipped)), file_(std::move(file)) {
    if (auto read = onDisk())
        own_ = std::move(*read);
    else
        trouble_ = QString::fromStdString(read.error().message());
    catalog_ = std::make_shared<const model::Catalog>(model::withOwnPrices(*shipped_, own_));
    const QSettings settings;
    const double rate = settings.value(rateKey).toDouble();
    if (rate > 0.0) currency_ = {.code = settings.value(codeKey).toString().toStdString(), .rate = rate};
}

model::Result<model::OwnPrices> PriceBook::onDisk() const {
    if (file_.isEmpty()) return own_;
    return model::loadOwnPrices(file_.toStdString());
}

bool PriceBook::has(const model::OwnPrice& price) const {
    model::OwnPrices prices = own_;
    return prices.remove(price);
}

model::Result<void> PriceBook::keep(model::OwnPrices next) {
    if (!file_.isEmpty())
        if (const auto saved = model::saveOwnPrices(file_.toStdString(), next); !saved) return saved.error();
    own_ = std::move(next);
    trouble_.clear(); // the file was read again, so somebody has mended it
    catalog_ = std::make_shared<const model::Catalog>(model::withOwnPrices(*shipped_, own_));
    emit changed();
    return {};
}

model::Result<void> PriceBook::put(const model::OwnPrice& price) {
    if (const auto wrong = model::problem(price, *shipped_))
        return model::Error{model::Error::Cause::badInput, price.sku, *wrong};
    auto next = onDisk();
    if (!next) return next.error();
    next->put(price);
    return keep(std::move(*next));
}

model::Result<void> PriceBook::replace(const model::OwnPrice& before, const model::OwnPrice& after) {
    if (const auto wrong = model::problem(after, *shipped_))
        return model::Error{model::Error::Cause::badInput, after.sku, *wrong};
    auto next = onDisk();
    if (!next) return next.error();
    next->remove(before);
    const auto others = next->all().size();
    next->put(after);
    if (next->all().size() == others)
        return model::Error{model::Error::Cause::badInput, after.sku,
                            "You already have a price of that SKU, region and first day."};
    return keep(std::move(*next));
}

model::Result<void> PriceBook::remove(const model::OwnPrice& price) {
    auto next = onDisk();
    if (!next) return next.error();
    next->remove(price);
    return keep(std::move(*next));
}

void PriceBook::setCurrency(const model::Currency& currency) {
    currency_ = currency;
    QSettings settings;
    settings.setValue(codeKey, QString::fromStdString(currency.code));
    settings.setValue(rateKey, currency.rate);
    emit changed();
}

std::string PriceBook::dayOfBills() const {
    const QDate today = QDateTime::currentDateTimeUtc().date();
    return date_.empty() ? model::dayWithout(own_, today.toString(Qt::ISODate).toStdString()) : date_;
}

void PriceBook::setDate(const std::string& date) {
    if (date == date_) return;
    date_ = date;
    emit changed();
}

std::vector<std::string> priceDays(const model::Platform& platform) {
    std::set<std::string, std::greater<>> days;
    for (const auto& price : platform.prices) {
        std::string day = price.knownFrom();
        // "2025" and "2025-10" are known from their first day on.
        constexpr std::size_t year = 4;
        constexpr std::size_t month = 7;
        if (day.size() == year) day += "-01";
        if (day.size() == month) day += "-01";
        if (model::isDay(day)) days.insert(std::move(day));
    }
    return {days.begin(), days.end()};
}

} // namespace burst::app
