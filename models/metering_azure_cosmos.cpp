#include "models/metering_periods.h"
#include "models/metering_rules.h"
#include "models/request_units.h"

#include <algorithm>
#include <string>

// The metering rules of Azure Cosmos DB (AZ-90 to AZ-96).

namespace burst::model {

namespace {
/// Part of the throughput that an account with the free tier gets in each hour, in 100 RU/s, and of its GB.
constexpr double freeUnits = 10.0;
constexpr double freeGb = 25.0;

/// Where the account has its data: so many regions like the bill's own, or regions by name.
struct Places {
    double count{1.0};
    std::vector<std::string> names{};
};

Places placesOf(Figures& in) {
    if (!in.isList("regions")) return {.count = in.number("regions", 1.0)};
    auto names = in.texts("regions");
    return {.count = static_cast<double>(names.size()), .names = std::move(names)};
}

/// The same in each place; `quantity` is that of all of them together.
void billIn(Figures& in, const Places& places, std::string_view sku, double quantity) {
    if (places.names.empty()) return in.bill(sku, quantity);
    for (const auto& name : places.names)
        in.bill(sku, quantity / places.count, name);
}

/// 100 RU/s times hours in all places: throughput in steps of 100 RU/s, hours as far as begun.
double unitHours(double ru, double hours, double places, double free) {
    return std::max(0.0, roundedUp(ru, 100.0) / 100.0 * places - free) * roundedUp(hours, 1.0);
}

/// Throughput that is set by hand, at one value or at several one after the other.
double provisioned(Figures& in, double places, double free) {
    double total = 0.0;
    in.onlyOneOf({"phases", "ru_per_s"});
    for (const auto& [ru, hours] : in.pairs("phases"))
        total += unitHours(ru, hours, places, free);
    const double ru = in.number("ru_per_s", 0.0) * in.number("containers", 1.0);
    if (ru > 0) total += unitHours(ru, hoursOf(in), places, free);
    return total;
}

/// AZ-92: what is used, hour by hour, but never less than a tenth of the maximum.
double autoscaled(Figures& in, double places, double free) {
    for (const std::string manual : {"ru_per_s", "phases"})
        if (in.has("autoscale_max_ru") && in.has(manual))
            in.fail("\"autoscale_max_ru\" and \"" + manual +
                    "\" contradict each other: the throughput of a container either scales by itself or is "
                    "set by hand. Give one of them, and other containers in an activity of their own.");
    in.onlyOneOf({"utilisation", "utilization"});
    const double most = in.number("autoscale_max_ru", 0.0);
    const double used =
        in.share("utilisation", 1.0) * (in.has("utilization") ? in.share("utilization", 1.0) : 1.0);
    const double units = most * std::max(used, 0.1) / 100.0;
    return std::max(0.0, units * places - free) * hoursOf(in);
}

/// Request units of a serverless account; AZ-95 for reads and inserts of items.
double requestUnits(Figures& in) {
    const double kb = in.number("item_kb", 1.0);
    const auto each = requestUnitsOf(kb * 1024.0);
    in.onlyOneOf({"request_units", "ru", "ru_per_day"});
    if (kb > 1.0 && tellsCount(in, {"reads", "writes"}))
        in.note("request units by the size of an item as in Microsoft's table of 2026-04-21; another page of "
                "Microsoft's has 10 for a read of 100 KB");
    return countOf(in, {"request_units"}) + in.number("ru", 0.0) + in.number("ru_per_day", 0.0) * daysOf(in) +
           each.read * countOf(in, {"reads"}) + each.write * countOf(in, {"writes"});
}
} // namespace

void cosmosDb(Figures& in) {
    const Places places = placesOf(in);
    const bool manyWriters = in.flag("multi_write");
    // Who has the free tier asked for it when the account was opened; serverless accounts cannot.
    const bool isFree = in.flag("free_tier");
    const double free = isFree ? freeUnits : 0.0;
    const double manual = provisioned(in, places.count, free);
    const double scaled = autoscaled(in, places.count, free);
    in.onlyOneOf({"storage_gb", "gb_per_region"});
    const double gb = (in.number("storage_gb", 0.0) + in.number("gb_per_region", 0.0)) * places.count;
    billIn(in, places, manyWriters ? "az.cdb.mw.100ru" : "az.cdb.prov.100ru", manual);
    billIn(in, places, manyWriters ? "az.cdb.mw.100ru" : "az.cdb.auto.100ru", scaled);
    in.bill("az.cdb.sls.ru", requestUnits(in));
    billIn(in, places, "az.cdb.gb", std::max(0.0, gb - (isFree ? freeGb : 0.0)));
}

} // namespace burst::model
