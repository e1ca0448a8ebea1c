#include "models/io/traffic_json.h"

#include "models/io/distribution_json.h"

#include <array>
#include <utility>

namespace burst::model {

using Process = Traffic::Process;
using Spread = Traffic::Spread;

namespace {
constexpr std::array<std::pair<std::string_view, Process>, 6> processes{{
    {"constant", Process::constant},
    {"poisson", Process::poisson},
    {"renewal", Process::renewal},
    {"trace", Process::trace},
    {"mmpp", Process::mmpp},
    {"closed", Process::closed},
}};
constexpr std::array<std::pair<std::string_view, Spread>, 3> spreads{{
    {"even", Spread::even},
    {"uniform", Spread::uniform},
    {"poisson", Spread::poisson},
}};

template <class Value, std::size_t n>
std::optional<Value> valueOf(const std::array<std::pair<std::string_view, Value>, n>& names,
                             std::string_view name) {
    for (const auto& [text, value] : names)
        if (text == name) return value;
    return std::nullopt;
}

template <class Value, std::size_t n>
std::string_view nameOf(const std::array<std::pair<std::string_view, Value>, n>& names, Value value) {
    for (const auto& [text, known] : names)
        if (known == value) return text;
    return {};
}

/// What a quantity of the unit may look like, for messages.
std::string_view exampleOf(Unit unit) {
    if (unit == Unit::perSecond) return "\"20 /s\"";
    return unit == Unit::seconds ? "\"10 min\"" : "\"20\"";
}

/// The number of a value at a pointer; 0 and a report when it is none.
double quantityAt(ObjectReader& reader, const std::string& pointer, const Tree& value, Unit unit) {
    if (value.isNumber()) return value.number();
    if (!value.text()) {
        reader.report().fail(pointer, "A number with its unit in quotes, such as " +
                                          std::string(exampleOf(unit)) +
                                          ", or a bare number in the base unit is expected here.");
        return 0;
    }
    const auto read = parseQuantity(*value.text(), unit);
    if (read) return *read;
    reader.report().fail(pointer, read.error().text);
    return 0;
}

/// Corners of a line over time: [["10 min", "20 /s"], …].
std::vector<RatePoint> readCorners(ObjectReader& reader, std::string_view key, std::string_view example,
                                   Unit unit) {
    std::vector<RatePoint> corners;
    const auto& points = reader.list(key);
    for (std::size_t i = 0; i < points.size() && !reader.report().error(); ++i) {
        const std::string place = reader.pointer(key) + pointerStep(i);
        const auto* pair = points[i].list();
        if (!pair || pair->size() != 2) {
            reader.report().fail(place,
                                 "A point of a profile has to be a list of " + std::string(example) + ".");
            break;
        }
        corners.push_back({quantityAt(reader, place + "/0", (*pair)[0], Unit::seconds),
                           quantityAt(reader, place + "/1", (*pair)[1], unit)});
    }
    return corners;
}

std::vector<RatePoint> readProfile(ObjectReader& reader) {
    auto profile =
        readCorners(reader, "profile", "a time and a rate, such as [\"10 min\", \"20 /s\"]", Unit::perSecond);
    if (const auto rate = readQuantity(reader, "rate", Unit::perSecond)) {
        if (!profile.empty())
            reader.fail("rate", "\"rate\" and \"profile\" stand both in " + reader.what() + "; keep one.");
        profile = {{0.0, *rate}};
    }
    return profile;
}

/// How many users there are: a number, or corners like those of a profile.
std::vector<RatePoint> readUsers(ObjectReader& reader) {
    const Tree* value = reader.peek("users");
    if (value && value->list())
        return readCorners(reader, "users", "a time and a number of users, such as [\"10 min\", 50]",
                           Unit::none);
    if (const auto users = readQuantity(reader, "users", Unit::none)) return {{0.0, *users}};
    return {};
}

/// Two quantities, one for each state.
std::array<double, 2> readPair(ObjectReader& reader, std::string_view key, Unit unit) {
    std::array<double, 2> pair{};
    if (!reader.peek(key)) return pair;
    const auto& list = reader.list(key);
    if (reader.report().error()) return pair;
    if (list.size() != pair.size()) {
        reader.fail(key, "\"" + std::string(key) + "\" of " + reader.what() +
                             " has to be a list of two quantities, one for each state.");
        return pair;
    }
    for (std::size_t i = 0; i < pair.size(); ++i)
        pair[i] = quantityAt(reader, reader.pointer(key) + pointerStep(i), list[i], unit);
    return pair;
}

std::map<std::string, LinkId> readRoutes(ObjectReader& reader) {
    std::map<std::string, LinkId> routes;
    for (const auto& [name, link] : reader.object("routes")) {
        if (!link.text()) {
            reader.report().fail(reader.pointer("routes") + pointerStep(name),
                                 "The id of a link in quotes is expected here.");
            break;
        }
        routes[name] = LinkId(*link.text());
    }
    return routes;
}

std::vector<double> readTimes(ObjectReader& reader) {
    std::vector<double> times;
    const auto& list = reader.list("times");
    times.reserve(list.size());
    for (std::size_t i = 0; i < list.size() && !reader.report().error(); ++i)
        times.push_back(quantityAt(reader, reader.pointer("times") + pointerStep(i), list[i], Unit::seconds));
    return times;
}

Distribution readDistribution(ObjectReader& reader, std::string_view key, Unit unit, Distribution fallback) {
    const Tree* value = reader.member(key);
    if (!value) return fallback;
    auto read = parseDistribution(*value, unit);
    if (read) return *std::move(read);
    reader.fail(key, read.error().text);
    return fallback;
}

Spread readSpread(ObjectReader& reader, Spread fallback) {
    const std::string name = reader.text("spread", nameOf(spreads, fallback));
    if (const auto spread = valueOf(spreads, name)) return *spread;
    reader.fail("spread", "\"spread\" of " + reader.what() +
                              " says how the requests of an interval lie in it: \"even\", \"uniform\" or "
                              "\"poisson\".");
    return fallback;
}
} // namespace

std::optional<double> readQuantity(ObjectReader& reader, std::string_view key, Unit unit) {
    const Tree* value = reader.member(key);
    if (!value) return std::nullopt;
    if (value->isNumber()) return value->number();
    if (value->text()) {
        const auto read = parseQuantity(*value->text(), unit);
        if (read) return *read;
        reader.fail(key, "\"" + std::string(key) + "\" of " + reader.what() + ": " + read.error().text);
        return std::nullopt;
    }
    reader.fail(key, "\"" + std::string(key) + "\" of " + reader.what() +
                         " has to be a number, or a text with a number and its unit.");
    return std::nullopt;
}

Traffic readTraffic(ObjectReader& reader) {
    Traffic traffic;
    // A process of a later version leaves every key to rest(), for it alone knows what they mean.
    const Tree* typed = reader.peek("process");
    if (typed && typed->text() && !valueOf(processes, *typed->text())) {
        traffic.extra = reader.rest();
        return traffic;
    }
    traffic.process = valueOf(processes, reader.text("process")).value_or(traffic.process);
    traffic.profile = readProfile(reader);
    traffic.gap = readDistribution(reader, "gap", Unit::seconds, traffic.gap);
    traffic.states = {.rates = readPair(reader, "rates", Unit::perSecond),
                      .sojourns = readPair(reader, "sojourns", Unit::seconds)};
    traffic.users = readUsers(reader);
    traffic.think = readDistribution(reader, "think", Unit::seconds, traffic.think);
    traffic.batch = readDistribution(reader, "batch", Unit::none, traffic.batch);
    traffic.file = reader.text("file", "");
    traffic.times = readTimes(reader);
    traffic.spread = readSpread(reader, traffic.spread);
    traffic.routes = readRoutes(reader);
    traffic.scale = readQuantity(reader, "scale", Unit::none).value_or(traffic.scale);
    traffic.speed = readQuantity(reader, "speed", Unit::none).value_or(traffic.speed);
    traffic.loop = reader.truth("loop", traffic.loop);
    traffic.extra = reader.rest();
    return traffic;
}

namespace {
/// A value that never changes under `constant`, else its corners under `corners`.
void writeCorners(Tree::Object& object, const std::vector<RatePoint>& points, Unit unit,
                  std::string_view constant, std::string_view corners) {
    if (points.empty()) return;
    const auto value = [unit](double number) {
        return unit == Unit::none ? Tree(number) : Tree(formatQuantity(number, unit));
    };
    if (points.size() == 1 && points[0].at == 0) {
        object.emplace_back(constant, value(points[0].rate));
        return;
    }
    Tree::List list;
    for (const auto& point : points)
        list.emplace_back(Tree::List{formatQuantity(point.at, Unit::seconds), value(point.rate)});
    object.emplace_back(corners, std::move(list));
}

void writeStates(Tree::Object& object, const TwoStates& states) {
    if (states == TwoStates{}) return;
    const auto pair = [](const std::array<double, 2>& values, Unit unit) {
        return Tree::List{formatQuantity(values[0], unit), formatQuantity(values[1], unit)};
    };
    object.emplace_back("rates", pair(states.rates, Unit::perSecond));
    object.emplace_back("sojourns", pair(states.sojourns, Unit::seconds));
}

void writeRoutes(Tree::Object& object, const std::map<std::string, LinkId>& routes) {
    if (routes.empty()) return;
    Tree::Object links;
    for (const auto& [name, link] : routes)
        links.emplace_back(name, link.text);
    object.emplace_back("routes", std::move(links));
}
} // namespace

Tree::Object writeTraffic(const Traffic& traffic) {
    if (laterProcess(traffic)) return traffic.extra;
    const Traffic standard;
    Tree::Object object{{"process", nameOf(processes, traffic.process)}};
    const auto put = [&](std::string_view key, const Distribution& value, const Distribution& usual,
                         Unit unit) {
        if (value != usual) object.emplace_back(key, writeDistribution(value, unit));
    };
    writeCorners(object, traffic.profile, Unit::perSecond, "rate", "profile");
    put("gap", traffic.gap, standard.gap, Unit::seconds);
    writeStates(object, traffic.states);
    writeCorners(object, traffic.users, Unit::none, "users", "users");
    put("think", traffic.think, standard.think, Unit::seconds);
    put("batch", traffic.batch, standard.batch, Unit::none);
    if (!traffic.file.empty()) object.emplace_back("file", traffic.file);
    if (!traffic.times.empty()) {
        Tree::List times;
        for (const double time : traffic.times)
            times.emplace_back(time);
        object.emplace_back("times", std::move(times));
    }
    if (traffic.spread != standard.spread) object.emplace_back("spread", nameOf(spreads, traffic.spread));
    writeRoutes(object, traffic.routes);
    if (traffic.scale != standard.scale) object.emplace_back("scale", traffic.scale);
    if (traffic.speed != standard.speed) object.emplace_back("speed", traffic.speed);
    if (traffic.loop) object.emplace_back("loop", true);
    object.insert(object.end(), traffic.extra.begin(), traffic.extra.end());
    return object;
}

} // namespace burst::model
