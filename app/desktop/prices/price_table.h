#pragma once

#include "app/diagram/theme.h"
#include "models/catalog.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QString>
#include <QUrl>

#include <string>
#include <vector>

namespace burst::app {

/// The prices of one platform, one row each, the user's own among them.
class PriceTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { service, sku, price, unit, free, region, certainty, asOf, source, columnsInAll };
    enum Role { sortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param here  the region whose prices come first; others stand below "global" in filters
    void show(const model::Platform& platform, const std::string& here);
    void setTheme(const Theme& theme);
    [[nodiscard]] const model::Price& at(int row) const { return prices_[static_cast<std::size_t>(row)]; }
    /// Whether a bill of the region uses it: false for what an own price or a newer one replaces.
    [[nodiscard]] bool inForce(int row) const { return inForce_[static_cast<std::size_t>(row)]; }
    /// Whether it is of the region, or of all.
    [[nodiscard]] bool isHere(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString tip(int row, int column) const;

    std::vector<model::Price> prices_;
    std::vector<bool> inForce_;
    std::string currency_;
    std::string here_;
    const Theme* theme_{&Theme::light()};
};

/// The rows that have all the words typed, of one region or of all.
class PriceFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& text);
    void setAllRegions(bool on);
    void setOwnOnly(bool on);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
    bool allRegions_{false};
    bool ownOnly_{false};
};

/// "0.09 USD, from 10240: 0.085 USD".
[[nodiscard]] QString priceText(const model::Price& price, const std::string& currency);
/// The address in a source; empty when it names none.
[[nodiscard]] QUrl addressIn(const QString& source);

} // namespace burst::app
