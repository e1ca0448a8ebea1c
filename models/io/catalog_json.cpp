#include "models/io/catalog_json.h"

#include "models/instant.h"
#include "models/io/object_reader.h"
#include "models/io/price_figures.h"
#include "models/resolve.h"
#include "resources/embedded.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace burst::model {

namespace {
using Sources = std::map<std::string, std::string, std::less<>>;
constexpr JsonLimits platformLimits{16U << 20U, 16, 500'000};

[[nodiscard]] std::string quoted(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

/// Where a figure comes from: the members every figure has.
struct Origins {
    std::string source;
    std::string asOf;
    Certainty certainty{Certainty::assumed};
};

Origins readOrigins(ObjectReader& reader, const Sources& sources) {
    Origins origins;
    const auto key = reader.text("source");
    if (const auto found = sources.find(key); found != sources.end())
        origins.source = found->second;
    else
        reader.fail("source", quoted(key) + " is not among the \"sources\" of the platform.");
    origins.asOf = reader.text("as_of", "");
    if (!origins.asOf.empty() && !isDate(origins.asOf))
        reader.fail("as_of", quoted(origins.asOf) + " is no date; write it as 2026-08-22 or 2026-08.");
    const auto name = reader.text("certainty");
    for (const auto c : {Certainty::vendor, Certainty::measured, Certainty::secondary, Certainty::assumed}) {
        if (certaintyName(c) != name) continue;
        origins.certainty = c;
        return origins;
    }
    reader.fail("certainty", quoted(name) + " has to be one of vendor, measured, secondary, assumed.");
    return origins;
}

std::optional<double> readAmount(ObjectReader& reader, std::string_view key, const Tree& value,
                                 const Parameter& parameter) {
    if (value.isNumber()) return value.number();
    const auto parsed = value.text() ? parseQuantity(*value.text(), parameter.unit)
                                     : Result<double>(Error{{}, {}, "A number or a quantity is expected."});
    if (parsed) return *parsed;
    reader.fail(key, parsed.error().text);
    return std::nullopt;
}

std::optional<double> readBound(ObjectReader& reader, std::string_view key, const Parameter& parameter) {
    const Tree* value = reader.member(key);
    return value ? readAmount(reader, key, *value, parameter) : std::nullopt;
}

/// The only values that are offered, ascending; empty when the platform does not count them.
std::vector<double> readValues(ObjectReader& reader, const Parameter& parameter) {
    std::vector<double> values;
    if (!reader.peek("values")) return values;
    for (const Tree& item : reader.list("values"))
        if (const auto value = readAmount(reader, "values", item, parameter)) values.push_back(*value);
    if (!std::is_sorted(values.begin(), values.end())) reader.fail("values", "They have to ascend.");
    return values;
}

Fact readFact(ObjectReader& reader, const Parameter& parameter, const Sources& sources) {
    Fact fact;
    fact.min = readBound(reader, "min", parameter);
    fact.max = readBound(reader, "max", parameter);
    fact.values = readValues(reader, parameter);
    fact.rule = reader.text("rule", "");
    auto origins = readOrigins(reader, sources);
    fact.source = std::move(origins.source);
    fact.asOf = std::move(origins.asOf);
    fact.certainty = origins.certainty;
    if (const Tree* standard = reader.member("standard")) {
        Setting setting;
        setting.parameter = &parameter;
        setting.min = fact.min ? fact.min : parameter.min;
        setting.max = fact.max ? fact.max : parameter.max;
        setting.values = fact.values;
        if (const auto wrong = problem(setting, *standard)) reader.fail("standard", *wrong);
        fact.standard = *standard;
    }
    return fact;
}

using Facts = std::map<std::string, Fact, std::less<>>;

/// Reads facts by parameter key; `find` says which parameter a key means.
template <class Find>
Facts readFacts(ObjectReader& reader, std::string_view key, const Sources& sources, Find find) {
    Facts facts;
    for (const auto& [name, tree] : reader.object(key)) {
        const std::string pointer = reader.pointer(key) + pointerStep(name);
        const Parameter* parameter = find(std::string_view(name));
        if (!parameter) {
            reader.report().fail(pointer,
                                 quoted(name) + " is no parameter that " + reader.what() + " can set.");
            continue;
        }
        ObjectReader fact(reader.report(), tree, pointer, "the fact about " + quoted(name));
        facts.emplace(name, readFact(fact, *parameter, sources));
        fact.finish();
    }
    return facts;
}

[[nodiscard]] const Parameter* named(const std::vector<Parameter>& parameters, std::string_view key) {
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.key == key; });
    return found == parameters.end() ? nullptr : &*found;
}

/// "poll.latency" or "deliver.function.latency".
[[nodiscard]] const Parameter* linkParameter(std::string_view key) {
    for (const auto role : {LinkRole::call, LinkRole::poll, LinkRole::deliver, LinkRole::redrive,
                            LinkRole::onFailure, LinkRole::onSuccess, LinkRole::rule, LinkRole::shard}) {
        const auto start = std::string(roleName(role)) + ".";
        if (!key.starts_with(start)) continue;
        auto rest = key.substr(start.size());
        if (const auto dot = rest.find('.'); dot != std::string_view::npos) {
            if (!findKind(rest.substr(0, dot))) return nullptr;
            rest.remove_prefix(dot + 1);
        }
        return named(linkParameters(role), rest);
    }
    return nullptr;
}

using Conditions = std::vector<std::pair<std::string, std::string>>;

Conditions readConditions(ObjectReader& reader, const Kind& kind) {
    Conditions conditions;
    for (const auto& [key, value] : reader.object("when")) {
        if (key != "region" && !kind.parameter(key))
            reader.fail("when", quoted(key) + " is no parameter of the kind " + quoted(kind.key) + ".");
        if (!value.text()) reader.fail("when", quoted(key) + " has to be compared with a text in quotes.");
        conditions.emplace_back(key, value.text() ? *value.text() : std::string());
    }
    return conditions;
}

Lookup readLookup(ObjectReader& reader, const Kind& kind, const Sources& sources) {
    Lookup lookup;
    lookup.parameter = reader.text("parameter");
    lookup.when = readConditions(reader, kind);
    if (const Parameter* parameter = kind.parameter(lookup.parameter))
        lookup.fact = readFact(reader, *parameter, sources);
    else
        reader.fail("parameter",
                    quoted(lookup.parameter) + " is no parameter of the kind " + quoted(kind.key) + ".");
    return lookup;
}

/// Keys of parameters that are numbers.
std::vector<std::string> readKeys(ObjectReader& reader, std::string_view member, const Kind& kind) {
    std::vector<std::string> keys;
    if (!reader.peek(member)) return keys;
    for (const auto& item : reader.list(member)) {
        const Parameter* parameter = item.text() ? kind.parameter(*item.text()) : nullptr;
        using Type = Parameter::Type;
        if (!parameter || (parameter->type != Type::quantity && parameter->type != Type::integer &&
                           parameter->type != Type::distribution))
            reader.fail(member,
                        "Numeric parameters of the kind " + quoted(kind.key) + " are expected, in quotes.");
        else
            keys.push_back(parameter->key);
    }
    return keys;
}

MeterPrice readMeterPrice(ObjectReader& reader, const Kind& kind) {
    MeterPrice price;
    price.meter = reader.text("meter");
    price.sku = reader.text("sku");
    price.factor = reader.signedNumber("factor", 1.0);
    price.region = reader.text("region", "");
    price.when = readConditions(reader, kind);
    price.times = readKeys(reader, "times", kind);
    price.per = readKeys(reader, "per", kind);
    if (std::none_of(kind.meters.begin(), kind.meters.end(),
                     [&](const Meter& m) { return m.key == price.meter; }))
        reader.fail("meter", quoted(price.meter) + " is no meter of the kind " + quoted(kind.key) + ".");
    return price;
}

/// Runs `read` on every object of a list and collects what it returns.
template <class Read>
auto readList(ObjectReader& reader, std::string_view key, const std::string& what, Read read) {
    std::vector<decltype(read(reader))> items;
    const auto& list = reader.list(key);
    for (std::size_t i = 0; i < list.size(); ++i) {
        ObjectReader item(reader.report(), list[i], reader.pointer(key) + pointerStep(i), what);
        items.push_back(read(item));
        item.finish();
    }
    return items;
}

Offering readOffering(ObjectReader& reader, const Sources& sources) {
    Offering offering;
    offering.id = reader.text("id");
    offering.kind = reader.text("kind");
    offering.title = reader.text("title");
    offering.service = reader.text("service");
    offering.caveat = reader.text("caveat", "");
    static const Kind unknown{};
    const Kind* found = findKind(offering.kind);
    if (!found) reader.fail("kind", quoted(offering.kind) + " is no kind of this program.");
    const Kind& kind = found ? *found : unknown;
    offering.facts =
        readFacts(reader, "facts", sources, [&](std::string_view key) { return kind.parameter(key); });
    offering.lookups = readList(reader, "lookups", "the lookup",
                                [&](ObjectReader& item) { return readLookup(item, kind, sources); });
    offering.prices = readList(reader, "prices", "the meter's price",
                               [&](ObjectReader& item) { return readMeterPrice(item, kind); });
    return offering;
}

/// One price, or tiers as pairs of a lower edge and a price: [[0, 0.09], [10240, 0.085]].
void readFigure(ObjectReader& figures, const std::string& pointer, const Tree& tree, Price& price) {
    const auto figure = readPriceFigure(tree);
    if (!figure) {
        figures.report().fail(pointer, "A price is a number, zero or more, or tiers from 0 upwards such as "
                                       "[[0, 0.09], [10240, 0.085]].");
        return;
    }
    price.price = figure->price;
    price.tiers = figure->tiers;
}

/// The first day of a version of a price; empty where nobody says.
std::string readSince(ObjectReader& figures) {
    auto since = figures.text("since", "");
    if (!since.empty() && !isFirstDay(since))
        figures.fail("since", quoted(since) + " is no day; write it as 2026-08-22 or 2026-08.");
    return since;
}

/// All prices of one SKU: what they share, and the figures by source and region.
std::vector<Price> readPrices(ObjectReader& reader, const Sources& sources) {
    Price common;
    common.sku = reader.text("sku");
    common.service = reader.text("service");
    common.unit = reader.text("unit");
    common.free = reader.number("free", 0.0);
    common.freePool = reader.text("free_pool", "");
    common.minimum = reader.number("minimum", 0.0);
    common.maximum = reader.number("maximum", 0.0);
    common.step = reader.number("step", 0.0);
    std::vector<Price> prices;
    std::set<std::pair<std::string, std::string>> versions; ///< by region and first day
    readList(reader, "figures", "the figures of " + quoted(common.sku), [&](ObjectReader& figures) {
        const auto origins = readOrigins(figures, sources);
        const double free = figures.number("free", common.free);
        const auto since = readSince(figures);
        for (const auto& [region, tree] : figures.object("prices")) {
            Price price = common;
            price.free = free;
            price.region = region;
            price.since = since;
            price.source = origins.source;
            price.asOf = origins.asOf;
            price.certainty = origins.certainty;
            const auto pointer = figures.pointer("prices") + pointerStep(region);
            readFigure(figures, pointer, tree, price);
            if (!versions.emplace(region, since).second)
                figures.report().fail(pointer, quoted(common.sku) + " has two prices in " + region +
                                                   (since.empty() ? "." : " since " + since + "."));
            prices.push_back(std::move(price));
        }
        return true;
    });
    return prices;
}

void checkNames(ObjectReader& reader, const Platform& platform) {
    std::set<std::string, std::less<>> skus;
    std::set<std::string, std::less<>> ids;
    for (const auto& price : platform.prices)
        skus.insert(price.sku);
    for (const auto& offering : platform.offerings) {
        if (!ids.insert(offering.id).second)
            reader.fail("offerings", "Two offerings have the id " + quoted(offering.id) + ".");
        for (const auto& price : offering.prices)
            if (!skus.contains(price.sku))
                reader.fail("offerings", quoted(offering.id) + " bills its meter " + quoted(price.meter) +
                                             " at " + quoted(price.sku) + ", which has no price.");
    }
}

Sources readSources(ObjectReader& reader) {
    Sources sources;
    for (const auto& [key, value] : reader.object("sources")) {
        if (!value.text())
            reader.fail("sources", "The source " + quoted(key) + " has to be a text in quotes.");
        sources.emplace(key, value.text() ? *value.text() : std::string());
    }
    return sources;
}

Platform readAll(ObjectReader& reader) {
    Platform platform;
    platform.id = reader.text("id");
    platform.title = reader.text("title");
    platform.currency = reader.text("currency");
    for (const auto& region : reader.list("regions")) {
        if (!region.text()) reader.fail("regions", "A region has to be a text in quotes.");
        platform.regions.push_back(region.text() ? *region.text() : std::string());
    }
    const Sources sources = readSources(reader);
    platform.account = readFacts(reader, "account", sources,
                                 [](std::string_view key) { return named(accountParameters(), key); });
    platform.links = readFacts(reader, "links", sources, linkParameter);
    platform.offerings = readList(reader, "offerings", "the offering",
                                  [&](ObjectReader& item) { return readOffering(item, sources); });
    for (auto& prices : readList(reader, "prices", "the price",
                                 [&](ObjectReader& item) { return readPrices(item, sources); }))
        std::move(prices.begin(), prices.end(), std::back_inserter(platform.prices));
    checkNames(reader, platform);
    return platform;
}
} // namespace

Result<Platform> readPlatform(std::string_view text, const std::string& name) {
    const auto parsed = parseJson(text, name, platformLimits);
    if (!parsed) return parsed.error();
    ReadReport report(name, parsed->positions);
    ObjectReader reader(report, parsed->tree, {}, "the platform");
    Platform platform = readAll(reader);
    reader.finish();
    if (report.error()) return *report.error();
    return platform;
}

const Catalog& shippedCatalog() {
    static const Catalog catalog = [] {
        Catalog built;
        for (const auto path : resourcePaths()) {
            if (!path.starts_with("platforms/")) continue;
            auto platform = readPlatform(resource(path), std::string(path));
            assert(platform &&
                   "an embedded platform file is broken; tests/models/tst_catalog.cpp says where");
            if (platform) built.platforms.push_back(std::move(platform).value());
        }
        return built;
    }();
    return catalog;
}

} // namespace burst::model
