#include "app/editor/price_book.h"

#include "models/io/own_prices_json.h"

#include <QSettings>

#include <utility>

namespace burst::app {

namespace {
const QString codeKey = QStringLiteral("currency/code");
const QString rateKey = QStringLiteral("currency/rate");
} // namespace

PriceBook::PriceBook(std::shared_ptr<const model::Catalog> shipped, QString file, QObject* parent)
    : QObject(parent), shipped_(std::move(shipped)), file_(std::move(file)) {
    if (!file_.isEmpty()) {
        auto read = model::loadOwnPrices(file_.toStdString(), *shipped_);
        if (read)
            own_ = std::move(*read);
        else
            trouble_ = QString::fromStdString(read.error().message());
    }
    catalog_ = std::make_shared<const model::Catalog>(model::withOwnPrices(*shipped_, own_));
    const QSettings settings;
    const double rate = settings.value(rateKey).toDouble();
    if (rate > 0.0) currency_ = {.code = settings.value(codeKey).toString().toStdString(), .rate = rate};
}

model::Result<void> PriceBook::keep(model::OwnPrices next) {
    // What could not be read must not be written over.
    if (!trouble_.isEmpty())
        return model::Error{model::Error::Cause::unreadable, file_.toStdString(), trouble_.toStdString()};
    if (!file_.isEmpty())
        if (const auto saved = model::saveOwnPrices(file_.toStdString(), next); !saved) return saved.error();
    own_ = std::move(next);
    catalog_ = std::make_shared<const model::Catalog>(model::withOwnPrices(*shipped_, own_));
    emit changed();
    return {};
}

model::Result<void> PriceBook::put(const model::OwnPrice& price) {
    if (const auto wrong = model::problem(price, *shipped_))
        return model::Error{model::Error::Cause::badInput, price.sku, *wrong};
    model::OwnPrices next = own_;
    next.put(price);
    return keep(std::move(next));
}

model::Result<void> PriceBook::remove(const model::OwnPrice& price) {
    model::OwnPrices next = own_;
    if (!next.remove(price)) return {};
    return keep(std::move(next));
}

void PriceBook::setCurrency(const model::Currency& currency) {
    currency_ = currency;
    QSettings settings;
    settings.setValue(codeKey, QString::fromStdString(currency.code));
    settings.setValue(rateKey, currency.rate);
    emit changed();
}

} // namespace burst::app
