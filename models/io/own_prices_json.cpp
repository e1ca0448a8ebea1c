#include "models/io/own_prices_json.h"

#include "models/instant.h"
#include "models/io/object_reader.h"
#include "models/io/price_figures.h"
#include "models/io/project_json.h"
#include "models/io/text_file.h"

#include <cstdlib>
#include <filesystem>
#include <utility>

namespace burst::model {

namespace {
constexpr int version = 1;
constexpr JsonLimits limits{4U << 20U, 8, 200'000};

std::string inQuotes(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

void readAmount(ObjectReader& reader, OwnPrice& price) {
    const Tree* one = reader.member("price");
    const Tree* tiers = reader.member("tiers");
    if (!one == !tiers) {
        reader.report().fail(reader.pointer(), "A price has either \"price\" or \"tiers\".");
        return;
    }
    const auto figure = readPriceFigure(one ? *one : *tiers);
    if (!figure || (one && one->list()) || (tiers && !tiers->list())) {
        reader.fail(one ? "price" : "tiers",
                    one ? "\"price\" has to be a number, zero or more."
                        : "\"tiers\" has to be pairs from 0 upwards, such as [[0, 0.09], [10240, 0.085]].");
        return;
    }
    price.price = figure->price;
    price.tiers = figure->tiers;
}

OwnPrice readOwn(ObjectReader& reader) {
    OwnPrice price;
    price.platform = reader.text("platform");
    price.sku = reader.text("sku");
    price.region = reader.text("region");
    readAmount(reader, price);
    if (reader.member("free")) price.free = reader.number("free");
    price.unit = reader.text("unit", "");
    price.service = reader.text("service", "");
    price.since = reader.text("since", "");
    if (!price.since.empty() && !isFirstDay(price.since))
        reader.fail("since", inQuotes(price.since) + " is no day; write it as 2026-08-22 or 2026-08.");
    price.source = reader.text("source");
    price.currencyNote = reader.text("currency_note", "");
    reader.finish();
    return price;
}

OwnPrices readAll(ObjectReader& reader) {
    if (const Tree* found = reader.member("burstlab_prices"); !found || *found != Tree(version))
        reader.report().fail("", "A file of prices of one's own starts with \"burstlab_prices\": 1.");
    OwnPrices prices;
    const auto& list = reader.list("prices");
    for (std::size_t i = 0; i < list.size() && !reader.report().error(); ++i) {
        const auto pointer = reader.pointer("prices") + pointerStep(i);
        ObjectReader item(reader.report(), list[i], pointer, "the price");
        auto price = readOwn(item);
        if (const auto wrong = formProblem(price)) reader.report().fail(pointer, *wrong);
        const auto before = prices.all().size();
        prices.put(std::move(price));
        if (prices.all().size() == before)
            reader.report().fail(pointer, "There is a price before with the same platform, SKU, region and "
                                          "\"since\"; take one of them out.");
    }
    reader.finish();
    return prices;
}

Tree writeOwn(const OwnPrice& price) {
    Tree::Object o{{"platform", price.platform}, {"sku", price.sku}, {"region", price.region}};
    o.emplace_back(price.tiers.empty() ? "price" : "tiers", writePriceFigure({price.price, price.tiers}));
    if (price.free) o.emplace_back("free", *price.free);
    const std::pair<const char*, const std::string*> texts[] = {{"unit", &price.unit},
                                                                {"service", &price.service},
                                                                {"since", &price.since},
                                                                {"source", &price.source},
                                                                {"currency_note", &price.currencyNote}};
    for (const auto& [key, text] : texts)
        if (!text->empty()) o.emplace_back(key, *text);
    return o;
}

/// The folder in which programs keep the data of this user.
std::filesystem::path dataFolder() {
#if defined(_WIN32)
    const char* roaming = std::getenv("APPDATA");
    return roaming ? std::filesystem::path(roaming) : std::filesystem::path(".");
#else
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    if (data && *data) return data;
    return home ? std::filesystem::path(home) / ".local" / "share" : std::filesystem::path(".");
#endif
}
} // namespace

Result<OwnPrices> readOwnPrices(std::string_view text, const std::string& name) {
    const auto parsed = parseJson(text, name, limits);
    if (!parsed) return parsed.error();
    ReadReport report(name, parsed->positions);
    ObjectReader reader(report, parsed->tree, {}, "the file of prices");
    auto prices = readAll(reader);
    if (report.error()) return *report.error();
    return prices;
}

std::string writeOwnPrices(const OwnPrices& prices) {
    Tree::List list;
    for (const auto& price : prices.all())
        list.push_back(writeOwn(price));
    return dumpJson(Tree::Object{{"burstlab_prices", version}, {"prices", std::move(list)}});
}

Result<OwnPrices> loadOwnPrices(const std::string& path) {
    std::error_code failed;
    if (!std::filesystem::exists(pathOf(path), failed) && !failed) return OwnPrices{};
    const auto text = loadText(path, limits.bytes);
    if (!text) return text.error();
    return readOwnPrices(*text, path);
}

Result<void> saveOwnPrices(const std::string& path, const OwnPrices& prices) {
    std::error_code failed;
    if (const auto folder = pathOf(path).parent_path(); !folder.empty())
        std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error{Error::Cause::unreadable, path, "The folder cannot be made: " + failed.message() + "."};
    return saveText(path, writeOwnPrices(prices));
}

std::string ownPricesPath() {
    const auto text = (dataFolder() / "burstlab" / "prices.json").u8string();
    return {text.begin(), text.end()};
}

} // namespace burst::model
