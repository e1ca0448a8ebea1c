#pragma once

#include "models/catalog.h"
#include "models/own_prices.h"
#include "models/price.h"
#include "models/result.h"

#include <QObject>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace burst::app {

/// The prices that bills are made with: those of the shipped price books with the user's own on top, and the
/// currency in which amounts are shown. Own prices are the user's, not the project's: they lie in a file
/// beside the settings, which the command line reads and writes as well: every change is made to what the
/// file has at that moment.
class PriceBook : public QObject {
    Q_OBJECT

public:
    /// @param file  where own prices are kept; empty = nowhere
    PriceBook(std::shared_ptr<const model::Catalog> shipped, QString file, QObject* parent = nullptr);

    /// The catalogue with the own prices. Never changes once taken, so that a thread may keep it.
    [[nodiscard]] const std::shared_ptr<const model::Catalog>& catalog() const { return catalog_; }
    [[nodiscard]] const model::Catalog& shipped() const { return *shipped_; }
    [[nodiscard]] const model::OwnPrices& own() const { return own_; }
    /// Whether there is an own price of the same platform, SKU, region and first day.
    [[nodiscard]] bool has(const model::OwnPrice& price) const;
    /// Why the file of own prices could not be read; empty when it could.
    [[nodiscard]] const QString& trouble() const { return trouble_; }

    /// Adds a price or replaces the user's own of the same SKU, region and first day, and writes the file.
    model::Result<void> put(const model::OwnPrice& price);
    /// Puts a price in the place of an own one, in one write: when it fails, the old one stays. Refused when
    /// there is yet another own price of the SKU, region and first day of the new one.
    model::Result<void> replace(const model::OwnPrice& before, const model::OwnPrice& after);
    model::Result<void> remove(const model::OwnPrice& price);

    /// In what amounts are shown; without a code in what the price book has.
    [[nodiscard]] const model::Currency& currency() const { return currency_; }
    void setCurrency(const model::Currency& currency);
    /// The day at whose prices bills are made, YYYY-MM-DD; empty = the newest. Holds until the program ends:
    /// prices of yesteryear must not stand in the bills of another day unnoticed.
    [[nodiscard]] const std::string& date() const { return date_; }
    void setDate(const std::string& date);
    /// The date() of a bill, but today where that is the newest and an own price begins later.
    [[nodiscard]] std::string dayOfBills() const;

signals:
    void changed(); ///< prices, currency or day

private:
    /// The own prices as they are in the file now; without a file those known here.
    [[nodiscard]] model::Result<model::OwnPrices> onDisk() const;
    model::Result<void> keep(model::OwnPrices next);

    std::shared_ptr<const model::Catalog> shipped_;
    QString file_;
    model::OwnPrices own_;
    std::shared_ptr<const model::Catalog> catalog_;
    model::Currency currency_;
    std::string date_;
    QString trouble_;
};

/// The days from which prices of the platform are known to hold, YYYY-MM-DD, newest first: between two of
/// them no price changes.
[[nodiscard]] std::vector<std::string> priceDays(const model::Platform& platform);

} // namespace burst::app
