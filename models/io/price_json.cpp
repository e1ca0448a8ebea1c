#include "models/io/catalog_json.h"
#include "models/io/object_reader.h"
#include "models/io/price_figures.h"
#include "models/metering.h"

#include <algorithm>
#include <iterator>

namespace burst::model {

namespace {
constexpr JsonLimits requestLimits{16U << 20U, 16, 500'000};
/// Larger than any bill, and small enough that no amount overflows.
constexpr double largestQuantity = 1e18;

UsageLine readUsage(ObjectReader& reader) {
    UsageLine line;
    line.sku = reader.text("sku");
    line.quantity = reader.number("quantity");
    line.node = reader.text("node", "");
    line.region = reader.text("region", "");
    if (const Tree* freeTier = reader.member("free_tier")) {
        if (!freeTier->truth())
            reader.fail("free_tier", "\"free_tier\" of a usage line has to be true or false.");
        if (freeTier->truth() && !*freeTier->truth()) line.allowance = Allowance::ignore;
    }
    return line;
}

/// Every member but the service, the node and the region is a figure; which are known, the metering rules
/// say.
std::vector<UsageLine> readActivity(ObjectReader& reader, const Tree& tree, const std::string& platform) {
    Activity activity;
    activity.service = reader.text("service");
    activity.node = reader.text("node", "");
    const auto region = reader.text("region", "");
    if (tree.object())
        for (const auto& [key, value] : *tree.object())
            if (key != "service" && key != "node" && key != "region") activity.figures.emplace(key, value);
    auto lines = meter(activity, platform);
    if (lines && !region.empty())
        for (auto& line : *lines)
            if (line.region.empty()) line.region = region;
    if (lines) return std::move(lines).value();
    reader.report().fail(reader.pointer(), lines.error().text);
    return {};
}

void readDate(ObjectReader& reader, PriceRequest& request) {
    request.date = reader.text("date", "");
    const bool good = request.date.empty() || isDay(request.date);
    if (!good) reader.fail("date", "\"" + request.date + "\" is no date; write it as 2026-11-01.");
}

void readFreeTier(ObjectReader& reader, PriceRequest& request) {
    const Tree* freeTier = reader.member("free_tier");
    if (!freeTier) return;
    if (freeTier->truth() && !*freeTier->truth()) request.allowance = Allowance::ignore;
    if (const auto limited = limitAllowance(request.usage, *freeTier); !limited)
        reader.fail("free_tier", limited.error().text);
}

/// "westus+eastus" are two regions that share what was used in equal parts; what has a region of its own
/// stays there.
void spreadOverRegions(PriceRequest& request) {
    std::vector<std::string> regions;
    for (std::size_t start = 0; start <= request.region.size();) {
        const auto end = std::min(request.region.find('+', start), request.region.size());
        regions.push_back(request.region.substr(start, end - start));
        start = end + 1;
    }
    if (regions.size() < 2) return;
    std::vector<UsageLine> spread;
    std::vector<PriceRequest::Origin> origins;
    for (std::size_t i = 0; i < request.usage.size(); ++i) {
        const UsageLine& line = request.usage[i];
        if (!line.region.empty()) {
            spread.push_back(line);
            origins.push_back(request.origins[i]);
            continue;
        }
        for (const auto& region : regions) {
            spread.push_back(line);
            origins.push_back(request.origins[i]);
            spread.back().region = region;
            spread.back().quantity = line.quantity / static_cast<double>(regions.size());
        }
    }
    request.usage = std::move(spread);
    request.origins = std::move(origins);
}

PriceRequest readRequest(ObjectReader& reader) {
    PriceRequest request;
    request.platform = reader.text("platform");
    request.region = reader.text("region");
    readDate(reader, request);
    const auto item = [&](std::string_view key, std::size_t i) {
        return reader.pointer(key) + pointerStep(i);
    };
    const std::string regionPointer = reader.pointer("region");
    const auto& usage = reader.list("usage");
    for (std::size_t i = 0; i < usage.size(); ++i) {
        ObjectReader line(reader.report(), usage[i], item("usage", i), "the usage line");
        request.usage.push_back(readUsage(line));
        const bool own = !request.usage.back().region.empty();
        request.origins.push_back({line.pointer("sku"), own ? line.pointer("region") : regionPointer});
        line.finish();
    }
    const auto& activities = reader.list("activity");
    for (std::size_t i = 0; i < activities.size(); ++i) {
        ObjectReader activity(reader.report(), activities[i], item("activity", i), "the activity");
        auto lines = readActivity(activity, activities[i], request.platform);
        const bool own = activity.peek("region") != nullptr;
        request.origins.resize(request.usage.size() + lines.size(),
                               {activity.pointer(), own ? activity.pointer("region") : regionPointer});
        std::move(lines.begin(), lines.end(), std::back_inserter(request.usage));
    }
    for (const auto& line : request.usage)
        if (!(line.quantity <= largestQuantity))
            reader.report().fail({},
                                 "The quantity of \"" + line.sku + "\" is larger than 1e18; check its unit.");
    readFreeTier(reader, request);
    spreadOverRegions(request);
    return request;
}
} // namespace

Result<PriceRequest> readPriceRequest(std::string_view text, const std::string& name) {
    const auto parsed = parseJson(text, name, requestLimits);
    if (!parsed) return parsed.error();
    ReadReport report(name, parsed->positions);
    ObjectReader reader(report, parsed->tree, {}, "the price request");
    auto request = readRequest(reader);
    reader.finish();
    // After the rest: a misspelt "usage" is better told as such.
    if (reader.list("usage").empty() && reader.list("activity").empty())
        report.fail({}, "There is nothing to price: give \"usage\" or \"activity\", one line or more.");
    if (report.error()) return *report.error();
    return request;
}

} // namespace burst::model
