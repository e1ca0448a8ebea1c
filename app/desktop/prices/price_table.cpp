#include "app/desktop/prices/price_table.h"

#include "app/report/certainty.h"
#include "app/report/result_tables.h"
#include "models/units.h"

#include <QFont>
#include <QRegularExpression>

#include <utility>

namespace burst::app {

namespace {
const std::string everywhere = "global";

QString cellText(const std::string& text) {
    return QString::fromStdString(text);
}
QString number(double value) {
    return cellText(model::showQuantity(value, model::Unit::none));
}
bool isOwn(const model::Price& price) {
    return price.certainty == model::Certainty::user;
}
} // namespace

QString priceText(const model::Price& price, const std::string& currency) {
    QStringList parts{
        cellText(showPrice(price.tiers.empty() ? price.price : price.tiers.front().price, currency))};
    for (std::size_t i = 1; i < price.tiers.size(); ++i)
        parts << PriceTable::tr("from %1: %2")
                     .arg(number(price.tiers[i].from), cellText(showPrice(price.tiers[i].price, currency)));
    return parts.join(QStringLiteral(", "));
}

QUrl addressIn(const QString& source) {
    static const QRegularExpression pattern(QStringLiteral("https?://[^\\s,;()]+"));
    const auto match = pattern.match(source);
    return match.hasMatch() ? QUrl(match.captured()) : QUrl();
}

void PriceTable::show(const model::Platform& platform, const std::string& here) {
    beginResetModel();
    prices_ = platform.prices;
    currency_ = platform.currency;
    here_ = here;
    inForce_.clear();
    for (const auto& each : platform.prices)
        inForce_.push_back(platform.price(each.sku, each.region) == &each);
    endResetModel();
}

void PriceTable::setTheme(const Theme& theme) {
    theme_ = &theme;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnsInAll - 1));
}

bool PriceTable::isHere(int row) const {
    return at(row).region == here_ || at(row).region == everywhere;
}

int PriceTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(prices_.size());
}

int PriceTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnsInAll;
}

QString PriceTable::text(int row, int column) const {
    const auto& each = at(row);
    switch (column) {
    case service:
        return cellText(each.service);
    case sku:
        return cellText(each.sku);
    case price:
        return priceText(each, currency_);
    case unit:
        return cellText(showUnit(each.unit));
    case free:
        return each.free > 0.0 ? number(each.free) : QString();
    case region:
        return each.region == everywhere ? tr("all") : cellText(each.region);
    case certainty:
        return cellText(certaintyWord(each.certainty));
    case asOf:
        return cellText(each.since.empty() ? showAsOf(each.asOf) : each.since);
    default:
        return cellText(each.source);
    }
}

QString PriceTable::tip(int row, int column) const {
    const auto& each = at(row);
    if (!inForce(row)) return tr("Not used: another price of this SKU is in its place.");
    if (column != price) return text(row, column);
    QStringList lines{text(row, price)};
    if (each.free > 0.0) lines << tr("%1 a month without charge").arg(number(each.free));
    if (each.minimum > 0.0) lines << tr("at least %1 are billed").arg(number(each.minimum));
    if (each.maximum > 0.0) lines << tr("at most %1 are billed").arg(number(each.maximum));
    if (each.step > 0.0) lines << tr("rounded up to %1").arg(number(each.step));
    return lines.join(QLatin1Char('\n'));
}

QVariant PriceTable::data(const QModelIndex& index, int role) const {
    const int row = index.row();
    const bool figure = index.column() == free;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case sortRole:
        if (index.column() == price) return at(row).price;
        if (figure) return at(row).free;
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isOwn(at(row)));
        font.setStrikeOut(!inForce(row));
        font.setUnderline(index.column() == source && addressIn(text(row, source)).isValid());
        return font;
    }
    case Qt::ForegroundRole:
        if (!inForce(row)) return theme_->textDisabled;
        if (index.column() == source && addressIn(text(row, source)).isValid()) return theme_->link;
        return {};
    default:
        return {};
    }
}

QVariant PriceTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == free ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    static const char* const titles[columnsInAll] = {
        QT_TR_NOOP("Service"),   QT_TR_NOOP("SKU"),   QT_TR_NOOP("Price"),
        QT_TR_NOOP("Unit"),      QT_TR_NOOP("Free"),  QT_TR_NOOP("Region"),
        QT_TR_NOOP("Certainty"), QT_TR_NOOP("As of"), QT_TR_NOOP("Source")};
    return section >= 0 && section < columnsInAll ? tr(titles[section]) : QVariant();
}

void PriceFilter::setWords(const QString& text) {
    words_ = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void PriceFilter::setAllRegions(bool on) {
    allRegions_ = on;
    invalidateFilter();
}

void PriceFilter::setOwnOnly(bool on) {
    ownOnly_ = on;
    invalidateFilter();
}

bool PriceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto* table = static_cast<const PriceTable*>(sourceModel());
    if (!allRegions_ && !table->isHere(row)) return false;
    if (ownOnly_ && !isOwn(table->at(row))) return false;
    QString all;
    for (const int column : {PriceTable::service, PriceTable::sku, PriceTable::unit, PriceTable::region,
                             PriceTable::certainty, PriceTable::source})
        all += table->index(row, column, parent).data().toString() + QLatin1Char('\n');
    for (const auto& word : words_)
        if (!all.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

} // namespace burst::app
