#include "tests/oracles/dynamics/oracle_case.h"

#include "models/metering.h"
#include "models/price.h"

namespace burst::test {

namespace {

constexpr const char* durationSku = "lambda.duration.x86";
constexpr const char* requestSku = "lambda.requests";

/// A price book with the prices and allowances of the case.
model::Platform priceBook(const OracleCase& c) {
    model::Platform platform = Build::bareCatalog().platforms.front();
    const auto add = [&](const char* sku, double unitPrice, double free) {
        model::Price price;
        price.sku = sku;
        price.service = "lambda";
        price.region = "here";
        price.price = unitPrice;
        price.free = free;
        platform.prices.push_back(price);
    };
    add(durationSku, c.number("price_per_gb_s"), c.number("free_gb_s", 0.0));
    add(requestSku, c.number("price_per_million_requests") / 1e6, c.number("free_requests", 0.0));
    return platform;
}

/// The activity of a month as quantities and money.
Figures bill(const OracleCase& c, const model::Params& figures) {
    const auto lines = model::meter({.service = "lambda", .node = "f", .figures = figures}, "aws");
    if (!lines) qFatal("the activity is not metered: %s", lines.error().message().c_str());
    const auto invoice = model::price(*lines, priceBook(c), "here", model::Allowance::apply);
    Figures all{{"total_usd", invoice.total}};
    for (const auto& line : invoice.lines) {
        if (line.sku == durationSku) all["gb_s"] = line.quantity;
        if (line.sku == durationSku) all["compute_usd"] = line.amount;
        if (line.sku == requestSku) all["request_usd"] = line.amount;
    }
    return all;
}

Answer monthlyBill(const OracleCase& c) {
    model::Params figures{{"requests", c.number("requests_per_month", c.number("requests", 0.0))},
                          {"memory_mb", c.number("memory_mb")},
                          {"duration_ms", c.number("duration_ms")}};
    const Figures without = bill(c, figures);
    if (c.has("init_ms")) {
        figures["init_ms"] = c.number("init_ms");
        figures["cold_fraction"] = c.number("p_cold");
    }
    Figures all = bill(c, figures);
    all["extra_cost_of_init_usd"] = all.at("total_usd") - without.at("total_usd");
    Samples samples;
    for (const auto& [name, value] : all)
        samples[name] = {value};
    return {{{}, samples}};
}

} // namespace

void addBills(Solvers& solvers) {
    solvers["CF-66"] = monthlyBill;
    solvers["CF-67"] = monthlyBill;
}

} // namespace burst::test
