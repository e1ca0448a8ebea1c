#pragma once

#include "models/io/catalog_json.h"
#include "models/io/json_text.h"
#include "models/metering.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

/// Published bills of other platforms than AWS, collected outside this project, and how they are priced here.
namespace burst::test {

/// The bills of ../shared/oracles/bills-others.json for one provider; empty when the file is not there.
inline model::Tree::List publishedBills(const std::string& provider) {
    QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/oracles/bills-others.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto parsed =
        model::parseJson(file.readAll().toStdString(), "bills-others.json", model::JsonLimits{});
    model::Tree::List bills;
    if (parsed && parsed->tree.list())
        for (const auto& bill : *parsed->tree.list())
            if (*bill.find("provider")->text() == provider) bills.push_back(bill);
    return bills;
}

/// Whether its total follows from its inputs by the judgement of who collected it.
inline bool isUsable(const model::Tree& bill) {
    return *bill.find("usable_as_oracle")->truth();
}

/// An empty bill for a request that cannot be read; the log says why.
inline model::Invoice pricedRequest(const model::Tree::Object& request) {
    const auto read = model::readPriceRequest(model::dumpJson(request), "request.json");
    if (!read) qWarning("%s", read.error().message().c_str());
    if (!read) return {};
    const auto* platform = model::shippedCatalog().platform(read->platform);
    return model::price(read->usage, *platform, read->region, read->allowance);
}

/// What the example says has happened, metered and priced here.
inline model::Invoice pricedFromInputs(const model::Tree& bill, const std::string& platform,
                                       const std::string& region) {
    model::Tree::Object activity{{"service", *bill.find("service")}};
    for (const auto& entry : *bill.find("inputs")->object())
        activity.push_back(entry);
    if (!bill.find("inputs")->find("free_tier"))
        activity.emplace_back("free_tier", *bill.find("free_tier_applied"));
    return pricedRequest(
        {{"platform", platform}, {"region", region}, {"activity", model::Tree::List{model::Tree(activity)}}});
}

/// The SKU of each line of a bill: by "service/item".
using Skus = std::map<std::string, std::string>;

inline const std::string& textOf(const model::Tree& tree, std::string_view key) {
    static const std::string none;
    const model::Tree* found = tree.find(key);
    return found && found->text() ? *found->text() : none;
}

/// A row for each of the bills that are usable.
inline void addRows(const model::Tree::List& bills) {
    QTest::addColumn<QString>("id");
    for (const auto& bill : bills)
        if (isUsable(bill))
            QTest::newRow(textOf(bill, "id").c_str()) << QString::fromStdString(textOf(bill, "id"));
}

inline const model::Tree& billOf(const model::Tree::List& bills, const QString& id) {
    const auto found = std::find_if(bills.begin(), bills.end(),
                                    [&](const auto& b) { return textOf(b, "id") == id.toStdString(); });
    Q_ASSERT(found != bills.end());
    return *found;
}

inline model::Invoice pricedFromInputs(const model::Tree& bill) {
    return pricedFromInputs(bill, textOf(bill, "provider"), textOf(bill, "region"));
}

inline std::string skuOf(const model::Tree& bill, const model::Tree& line, const Skus& skus) {
    const auto found = skus.find(textOf(bill, "service") + "/" + textOf(line, "item"));
    return found == skus.end() ? std::string() : found->second;
}

/// The billed quantities of the bill; their allowance is off already.
inline model::Invoice pricedFromLines(const model::Tree& bill, const Skus& skus) {
    model::Tree::List usage;
    for (const auto& line : *bill.find("breakdown")->list())
        usage.push_back(model::Tree(model::Tree::Object{{"sku", skuOf(bill, line, skus)},
                                                        {"quantity", *line.find("billable_qty")},
                                                        {"free_tier", false}}));
    return pricedRequest(
        {{"platform", textOf(bill, "provider")}, {"region", textOf(bill, "region")}, {"usage", usage}});
}

/// Bills are printed in cents; half of one is what their rounding may hide.
inline bool agrees(double amount, double expected, const std::string& what) {
    if (std::abs(amount - expected) <= 0.005 + 1e-9) return true;
    qWarning("%s: %.4f instead of %.4f", what.c_str(), amount, expected);
    return false;
}

/// Fails the test unless the total is `usd` and no price is missing.
inline void comesOut(const model::Invoice& invoice, double usd, double tolerance) {
    QVERIFY2(invoice.missing.empty(), invoice.missing.empty() ? "" : invoice.missing.front().c_str());
    QVERIFY(!invoice.lines.empty());
    QVERIFY2(
        std::abs(invoice.total - usd) <= tolerance + 1e-9,
        qPrintable(QStringLiteral("%1 instead of %2").arg(invoice.total, 0, 'f', 4).arg(usd, 0, 'f', 4)));
}

/// Whether the total is that of the bill and no price is missing.
inline bool totalAgrees(const model::Tree& bill, const model::Invoice& invoice) {
    for (const auto& sku : invoice.missing)
        qWarning("%s has no price.", sku.c_str());
    return invoice.missing.empty() && agrees(invoice.total, bill.find("expected_usd")->number(), "total");
}

/// Whether each line of the bill has its quantity and its amount in the invoice, which has no others.
inline bool linesAgree(const model::Tree& bill, const model::Invoice& invoice, const Skus& skus) {
    std::map<std::string, std::pair<double, double>> found;
    for (const auto& line : invoice.lines) {
        found[line.sku].first += line.billed;
        found[line.sku].second += line.amount;
    }
    bool good = true;
    for (const auto& line : *bill.find("breakdown")->list()) {
        const auto sku = skuOf(bill, line, skus);
        const auto [billed, amount] = found[sku];
        found.erase(sku);
        const double expected = line.find("billable_qty")->number();
        if (std::abs(billed - expected) > 1e-9 * std::max(1.0, expected)) {
            qWarning("%s: %.6f billed instead of %.6f", sku.c_str(), billed, expected);
            good = false;
        }
        good = agrees(amount, line.find("usd")->number(), sku) && good;
    }
    for (const auto& [sku, rest] : found)
        good = agrees(rest.second, 0.0, sku) && good;
    return good;
}

} // namespace burst::test
