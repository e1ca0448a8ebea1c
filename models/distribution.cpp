#include "models/distribution.h"

#include "models/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace burst::model {

using Family = Distribution::Family;

namespace {
constexpr std::size_t maxTableSize = 100'000;
/// The 99 % point of the standard normal distribution.
constexpr double normalP99 = 2.3263478740408408;

constexpr std::array<std::pair<std::string_view, Family>, 11> familyNames{{
    {"constant", Family::constant},
    {"uniform", Family::uniform},
    {"triangular", Family::triangular},
    {"exponential", Family::exponential},
    {"normal", Family::normal},
    {"lognormal", Family::lognormal},
    {"gamma", Family::gamma},
    {"weibull", Family::weibull},
    {"pareto", Family::pareto},
    {"hyperexponential", Family::hyperexponential},
    {"empirical", Family::empirical},
}};

[[nodiscard]] Error wrong(std::string text) {
    return {.cause = Error::Cause::badInput, .where = {}, .text = std::move(text)};
}

/// Reads the members of one distribution object; the first problem stays and later reads give 0.
class Reader {
public:
    Reader(const Tree::Object& object, Unit unit, std::string family)
        : object_(object), unit_(unit), family_(std::move(family)) {}

    [[nodiscard]] bool has(std::string_view key) const { return member(key) != nullptr; }
    /// Refuses members that the family does not know.
    void allow(std::initializer_list<std::string_view> keys) {
        for (const auto& [key, value] : object_)
            if (key != "dist" && std::find(keys.begin(), keys.end(), key) == keys.end())
                fail("has no member \"" + key + "\"; it takes " + listed(keys));
    }

    [[nodiscard]] double value(std::string_view key) { return read(key, unit_, 0.0); }
    [[nodiscard]] double positive(std::string_view key) { return above(key, read(key, unit_, 0.0)); }
    /// A pure number above 0: shape, sigma, coefficient of variation.
    [[nodiscard]] double shape(std::string_view key) { return above(key, read(key, Unit::none, 0.0)); }
    /// A pure number of either sign.
    [[nodiscard]] double number(std::string_view key) { return read(key, Unit::none, -1e9); }
    [[nodiscard]] const Tree::List& list(std::string_view key) {
        static const Tree::List none;
        const Tree* found = member(key);
        if (found && found->list() && !found->list()->empty() && found->list()->size() <= maxTableSize)
            return *found->list();
        fail("needs \"" + std::string(key) + "\" as a list of 1 to " + std::to_string(maxTableSize) +
             " entries");
        return none;
    }
    [[nodiscard]] double item(const Tree& tree, Unit unit, std::string_view what) {
        return quantity(tree, unit, 0.0, what);
    }

    void fail(const std::string& what) {
        if (!error_) error_ = wrong("The distribution \"" + family_ + "\" " + what + ".");
    }
    [[nodiscard]] Result<Distribution> result(Distribution d) const {
        if (error_) return *error_;
        return d;
    }

private:
    [[nodiscard]] const Tree* member(std::string_view key) const {
        const auto found =
            std::find_if(object_.begin(), object_.end(), [&](const auto& item) { return item.first == key; });
        return found == object_.end() ? nullptr : &found->second;
    }
    [[nodiscard]] double read(std::string_view key, Unit unit, double least) {
        const Tree* found = member(key);
        if (found) return quantity(*found, unit, least, key);
        fail("needs \"" + std::string(key) + "\"");
        return 0.0;
    }
    [[nodiscard]] double quantity(const Tree& tree, Unit unit, double least, std::string_view what) {
        double number = 0.0;
        if (tree.isNumber()) {
            number = tree.number();
        } else if (tree.text()) {
            const auto parsed = parseQuantity(*tree.text(), unit);
            if (!parsed) {
                fail("cannot use \"" + std::string(what) + "\": " + parsed.error().text);
                return 0.0;
            }
            number = *parsed;
        } else {
            fail("needs \"" + std::string(what) + "\" as a number or a quantity with a unit");
            return 0.0;
        }
        if (!std::isfinite(number) || number < least)
            fail("needs \"" + std::string(what) + "\" as a finite number" +
                 (least < 0 ? "" : " not below 0"));
        return number;
    }
    [[nodiscard]] double above(std::string_view key, double number) {
        if (!(number > 0.0)) fail("needs \"" + std::string(key) + "\" above 0");
        return number;
    }

    const Tree::Object& object_;
    Unit unit_;
    std::string family_;
    std::optional<Error> error_{};
};

/// Checks that the bounds ascend.
void ascend(Reader& r, double low, double high, const std::string& what) {
    if (low > high) r.fail("needs " + what);
}

void readLognormal(Reader& r, Distribution& d) {
    if (r.has("mu") || r.has("sigma")) {
        r.allow({"mu", "sigma"});
        d.a = r.number("mu");
        d.b = r.shape("sigma");
    } else if (r.has("p50") || r.has("p99")) {
        r.allow({"p50", "p99"});
        const double p50 = r.positive("p50");
        const double p99 = r.positive("p99");
        if (!(p50 < p99)) r.fail("needs p50 below p99");
        d.a = std::log(p50);
        d.b = std::log(p99 / p50) / normalP99;
    } else {
        r.allow({"mean", "cv"});
        const double average = r.positive("mean");
        const double cv = r.shape("cv");
        d.b = std::sqrt(std::log1p(cv * cv));
        d.a = std::log(average) - d.b * d.b / 2.0;
    }
}

void readGamma(Reader& r, Distribution& d) {
    if (r.has("shape") || r.has("scale")) {
        r.allow({"shape", "scale"});
        d.a = r.shape("shape");
        d.b = r.positive("scale");
        return;
    }
    r.allow({"mean", "cv"});
    const double average = r.positive("mean");
    const double cv = r.shape("cv");
    d.a = 1.0 / (cv * cv);
    d.b = average * cv * cv;
}

void readHyperexponential(Reader& r, Distribution& d, Unit unit) {
    r.allow({"p", "mean"});
    for (const auto& p : r.list("p"))
        d.probabilities.push_back(r.item(p, Unit::ratio, "p"));
    for (const auto& value : r.list("mean"))
        d.values.push_back(r.item(value, unit, "mean"));
    if (d.probabilities.size() != d.values.size()) r.fail("needs as many entries in p as in mean");
    const double sum = std::accumulate(d.probabilities.begin(), d.probabilities.end(), 0.0);
    if (std::abs(sum - 1.0) > 1e-6) r.fail("needs p that add up to 1");
}

/// Quantiles as given; beyond the first and the last the nearest one holds.
void readQuantiles(Reader& r, Distribution& d, Unit unit) {
    for (const auto& pair : r.list("quantiles")) {
        if (!pair.list() || pair.list()->size() != 2) {
            r.fail("needs quantiles as pairs [share, value]");
            return;
        }
        d.probabilities.push_back(r.item((*pair.list())[0], Unit::ratio, "quantiles"));
        d.values.push_back(r.item((*pair.list())[1], unit, "quantiles"));
    }
    if (d.values.empty()) return;
    const auto& p = d.probabilities;
    if (std::adjacent_find(p.begin(), p.end(), std::greater_equal<>()) != p.end() || p.back() > 1.0)
        r.fail("needs shares of the quantiles that rise from 0 to 1");
    if (!std::is_sorted(d.values.begin(), d.values.end()))
        r.fail("needs values of the quantiles that do not fall");
    if (p.front() > 0.0) {
        d.probabilities.insert(d.probabilities.begin(), 0.0);
        d.values.insert(d.values.begin(), d.values.front());
    }
    if (d.probabilities.back() < 1.0) {
        d.probabilities.push_back(1.0);
        d.values.push_back(d.values.back());
    }
}

void readEmpirical(Reader& r, Distribution& d, Unit unit) {
    r.allow({"quantiles", "samples"});
    if (r.has("quantiles") == r.has("samples")) r.fail("needs either quantiles or samples");
    if (r.has("quantiles")) {
        readQuantiles(r, d, unit);
        return;
    }
    for (const auto& sample : r.list("samples"))
        d.values.push_back(r.item(sample, unit, "samples"));
    if (d.values.size() == 1) d.values.push_back(d.values.front());
    std::sort(d.values.begin(), d.values.end());
    for (std::size_t i = 0; i < d.values.size(); ++i)
        d.probabilities.push_back(static_cast<double>(i) / static_cast<double>(d.values.size() - 1));
}

void readMembers(Reader& r, Distribution& d, Unit unit) {
    switch (d.family) {
    case Family::constant:
        r.allow({"value"});
        d.a = r.value("value");
        break;
    case Family::uniform:
        r.allow({"min", "max"});
        d.a = r.value("min");
        d.b = r.value("max");
        ascend(r, d.a, d.b, "min not above max");
        break;
    case Family::triangular:
        r.allow({"min", "mode", "max"});
        d.a = r.value("min");
        d.b = r.value("max");
        d.c = r.value("mode");
        ascend(r, d.a, d.c, "min not above mode");
        ascend(r, d.c, d.b, "mode not above max");
        break;
    case Family::exponential:
        r.allow({"mean"});
        d.a = r.value("mean");
        break;
    case Family::normal:
        r.allow({"mean", "sd"});
        d.a = r.value("mean");
        d.b = r.value("sd");
        break;
    case Family::lognormal:
        readLognormal(r, d);
        break;
    case Family::gamma:
        readGamma(r, d);
        break;
    case Family::weibull:
        r.allow({"shape", "scale"});
        d.a = r.shape("shape");
        d.b = r.positive("scale");
        break;
    case Family::pareto:
        r.allow({"shape", "min", "max"});
        d.a = r.shape("shape");
        d.b = r.positive("min");
        d.c = r.positive("max");
        ascend(r, d.b, d.c, "min not above max");
        break;
    case Family::hyperexponential:
        readHyperexponential(r, d, unit);
        break;
    case Family::empirical:
        readEmpirical(r, d, unit);
        break;
    }
}

[[nodiscard]] std::string allFamilies() {
    std::string text;
    for (const auto& [name, family] : familyNames)
        text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

[[nodiscard]] Result<Distribution> parseConstant(const Tree& tree, Unit unit) {
    Distribution d;
    if (tree.isNumber()) {
        d.a = tree.number();
    } else {
        const auto parsed = parseQuantity(*tree.text(), unit);
        if (!parsed) return parsed.error();
        d.a = *parsed;
    }
    if (!std::isfinite(d.a) || d.a < 0.0) return wrong("A distribution needs a finite value not below 0.");
    return d;
}
} // namespace

std::string_view familyName(Family family) {
    for (const auto& [name, value] : familyNames)
        if (value == family) return name;
    return "constant";
}

Result<Distribution> parseDistribution(const Tree& tree, Unit unit) {
    if (tree.isNumber() || tree.text()) return parseConstant(tree, unit);
    const Tree* name = tree.find("dist");
    if (!name || !name->text())
        return wrong("A distribution is a quantity or an object with \"dist\": one of " + allFamilies() +
                     ".");
    const auto family = std::find_if(familyNames.begin(), familyNames.end(),
                                     [&](const auto& item) { return item.first == *name->text(); });
    if (family == familyNames.end())
        return wrong("There is no distribution \"" + *name->text() + "\"; known are " + allFamilies() + ".");
    Distribution d;
    d.family = family->second;
    Reader reader(*tree.object(), unit, *name->text());
    readMembers(reader, d, unit);
    return reader.result(std::move(d));
}

std::string describe(const Distribution& d, Unit unit) {
    const auto show = [&](double value) { return showQuantity(value, unit); };
    switch (d.family) {
    case Family::constant:
        return show(d.a);
    case Family::uniform:
        return "uniform, " + show(d.a) + " to " + show(d.b);
    case Family::triangular:
        return "triangular, " + show(d.a) + " to " + show(d.b) + ", mostly " + show(d.c);
    case Family::exponential:
        return "exponential, mean " + show(d.a);
    case Family::normal:
        return "normal, mean " + show(d.a) + ", standard deviation " + show(d.b);
    case Family::pareto:
        return "Pareto, " + show(d.b) + " to " + show(d.c) + ", mean " + show(mean(d));
    default:
        break;
    }
    const std::string name = d.family == Family::lognormal ? "log-normal" : std::string(familyName(d.family));
    return name + ", p50 " + show(quantile(d, 0.5)) + ", p99 " + show(quantile(d, 0.99));
}

} // namespace burst::model
