#include "models/instant.h"
#include "models/io/fault_json.h"
#include "models/io/object_reader.h"
#include "models/io/project_json.h"
#include "models/io/text_file.h"
#include "models/io/traffic_json.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace burst::model {

namespace {
constexpr JsonLimits limits{.bytes = maxProjectBytes, .depth = maxProjectDepth};

/// The elements of a list of objects, read one by one until something is wrong.
template <class Item, class Read>
std::vector<Item> readItems(ObjectReader& reader, std::string_view key, const std::string& what,
                            const Read& read) {
    std::vector<Item> items;
    const Tree::List& list = reader.list(key);
    for (std::size_t i = 0; i < list.size() && !reader.report().error(); ++i) {
        ObjectReader item(reader.report(), list[i], reader.pointer(key) + pointerStep(i), what);
        items.push_back(read(item));
    }
    return items;
}

/// As readItems(), for lists whose length decides how much the program has to hold.
template <class Item, class Read>
std::vector<Item> readManyItems(ObjectReader& reader, std::string_view key, const std::string& what,
                                const Read& read) {
    const Tree* list = reader.member(key);
    if (list && list->list() && list->list()->size() > maxProjectNodes) {
        reader.fail(key, "\"" + std::string(key) + "\" of " + reader.what() + " holds " +
                             std::to_string(list->list()->size()) + " entries; this version reads at most " +
                             std::to_string(maxProjectNodes) + ".");
        return {};
    }
    return readItems<Item>(reader, key, what, read);
}

Params readParams(ObjectReader& reader, std::string_view key) {
    const auto& members = reader.object(key);
    return {members.begin(), members.end()};
}

Point readPoint(ObjectReader& reader, std::string_view key) {
    const Tree* value = reader.member(key);
    if (!value) return {};
    const auto* pair = value->list();
    if (pair && pair->size() == 2 && (*pair)[0].isNumber() && (*pair)[1].isNumber())
        return {(*pair)[0].number(), (*pair)[1].number()};
    reader.fail(key, "\"at\" of " + reader.what() +
                         " has to be a list of two numbers: the place in pixels, such as [240, 0].");
    return {};
}

Node readNode(ObjectReader& reader) {
    Node node;
    node.id = NodeId(reader.text("id"));
    node.kind = reader.text("kind");
    node.offering = reader.text("offering", "");
    node.name = reader.text("name", "");
    node.at = readPoint(reader, "at");
    node.locked = reader.truth("locked", false);
    node.params = readParams(reader, "params");
    node.extra = reader.rest();
    return node;
}

Link readLink(ObjectReader& reader) {
    Link link;
    link.id = LinkId(reader.text("id"));
    link.from = NodeId(reader.text("from"));
    link.to = NodeId(reader.text("to"));
    link.params = readParams(reader, "params");
    link.extra = reader.rest();
    return link;
}

Group readGroup(ObjectReader& reader) {
    Group group;
    group.id = GroupId(reader.text("id"));
    group.name = reader.text("name", "");
    group.kind = reader.text("kind", "");
    group.parent = GroupId(reader.text("group", ""));
    const auto& members = reader.list("members");
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!members[i].text()) {
            reader.report().fail(reader.pointer("members") + pointerStep(i),
                                 "A member of a group has to be the id of a node in quotes.");
            break;
        }
        group.members.emplace_back(*members[i].text());
    }
    group.collapsed = reader.truth("collapsed", false);
    group.extra = reader.rest();
    return group;
}

Note readNote(ObjectReader& reader) {
    Note note;
    note.id = NoteId(reader.text("id"));
    note.text = reader.text("text");
    note.at = readPoint(reader, "at");
    note.extra = reader.rest();
    return note;
}

Design readDesign(ObjectReader& reader) {
    Design design;
    design.id = DesignId(reader.text("id"));
    design.name = reader.text("name", "");
    design.platform = reader.text("platform", design.platform);
    design.region = reader.text("region", design.region);
    design.account = readParams(reader, "account");
    design.routing = reader.text("routing", "");
    design.nodes = readManyItems<Node>(reader, "nodes", "the node", readNode);
    design.links = readManyItems<Link>(reader, "links", "the link", readLink);
    design.groups = readManyItems<Group>(reader, "groups", "the group", readGroup);
    design.notes = readManyItems<Note>(reader, "notes", "the note", readNote);
    design.extra = reader.rest();
    return design;
}

/// A whole number; texts of digits are allowed since seeds may exceed what JSON programs keep exactly.
std::uint64_t readSeed(ObjectReader& reader, std::uint64_t fallback) {
    const Tree* value = reader.member("seed");
    if (!value) return fallback;
    if (value->isInteger() && value->integer() >= 0) return static_cast<std::uint64_t>(value->integer());
    if (const auto* digits = value->text()) {
        std::uint64_t seed = 0;
        const char* end = digits->data() + digits->size();
        const auto read = std::from_chars(digits->data(), end, seed);
        if (read.ec == std::errc{} && read.ptr == end) return seed;
    }
    reader.fail("seed", "\"seed\" of " + reader.what() +
                            " has to be a whole number from 0 to 9223372036854775807, or up to "
                            "18446744073709551615 in quotes.");
    return fallback;
}

int readReplications(ObjectReader& reader, int fallback) {
    const Tree* value = reader.member("replications");
    if (!value) return fallback;
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    if (value->isInteger() && value->integer() >= -most && value->integer() <= most)
        return static_cast<int>(value->integer());
    reader.fail("replications",
                "\"replications\" of " + reader.what() + " has to be a whole number of runs, such as 5.");
    return fallback;
}

Precision readPrecision(ObjectReader& reader) {
    Precision precision;
    precision.metric = reader.text("metric");
    precision.relative = readQuantity(reader, "relative", Unit::ratio).value_or(precision.relative);
    precision.mostReplications =
        static_cast<int>(std::clamp(reader.number("max_replications", precision.mostReplications), 0.0, 1e6));
    reader.finish();
    return precision;
}

/// When a scenario begins: a time of the calendar in whole seconds.
std::int64_t readStart(ObjectReader& reader, std::int64_t fallback) {
    if (!reader.peek("starts_at")) return fallback;
    const auto instant = readInstant(reader.text("starts_at", ""));
    if (instant && instant->fraction == 0.0) return instant->seconds;
    reader.fail("starts_at", "\"starts_at\" of " + reader.what() +
                                 " has to be a time of the calendar in whole seconds, such as "
                                 "\"2026-01-01T00:00:00Z\".");
    return fallback;
}

std::vector<Fault> readFaults(ObjectReader& reader) {
    std::vector<Fault> faults;
    const Tree::List& list = reader.list("faults");
    for (std::size_t i = 0; i < list.size() && !reader.report().error(); ++i) {
        ObjectReader item(reader.report(), list[i], reader.pointer("faults") + pointerStep(i), "the fault");
        if (!reader.report().error()) faults.push_back(readFault(item, list[i]));
    }
    return faults;
}

Scenario readScenario(ObjectReader& reader) {
    Scenario scenario;
    scenario.id = ScenarioId(reader.text("id"));
    scenario.name = reader.text("name", "");
    scenario.duration = readQuantity(reader, "duration", Unit::seconds).value_or(scenario.duration);
    const Tree* warmup = reader.peek("warmup");
    if (warmup && warmup->text() && *warmup->text() == "auto") {
        (void)reader.member("warmup");
        scenario.autoWarmup = true;
    } else {
        scenario.warmup = readQuantity(reader, "warmup", Unit::seconds).value_or(scenario.warmup);
    }
    scenario.replications = readReplications(reader, scenario.replications);
    scenario.seed = readSeed(reader, scenario.seed);
    if (const Tree* precision = reader.member("precision")) {
        ObjectReader members(reader.report(), *precision, reader.pointer("precision"), "the precision");
        scenario.precision = readPrecision(members);
    }
    scenario.startsAt = readStart(reader, scenario.startsAt);
    for (const auto& [source, value] : reader.object("traffic")) {
        ObjectReader traffic(reader.report(), value, reader.pointer("traffic") + pointerStep(source),
                             "the traffic");
        scenario.traffic.emplace(NodeId(source), readTraffic(traffic));
    }
    scenario.faults = readFaults(reader);
    scenario.monthShare = readQuantity(reader, "month_share", Unit::ratio).value_or(scenario.monthShare);
    scenario.extra = reader.rest();
    return scenario;
}

Objective readObjective(ObjectReader& reader) {
    Objective objective;
    objective.metric = reader.text("metric");
    objective.at = reader.text("at", "");
    objective.min = readQuantity(reader, "min", unitOfMetric(objective.metric));
    objective.max = readQuantity(reader, "max", unitOfMetric(objective.metric));
    objective.extra = reader.rest();
    return objective;
}

/// The code of the currency in an amount such as "100 EUR"; empty where there is none.
[[nodiscard]] std::string_view currencyIn(std::string_view amount) {
    constexpr std::size_t codeLength = 3;
    const std::size_t number = amount.find_last_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") + 1;
    const bool isAmount =
        amount.size() == number + codeLength && parseQuantity(amount.substr(0, number), Unit::none);
    return isAmount ? amount.substr(number) : std::string_view();
}

/// What is wrong with the currency of a budget; empty when nothing is. A number in a text is an amount of
/// nothing in particular; a bare one is in the currency of the price book. What is no amount at all is
/// reported elsewhere.
[[nodiscard]] std::string wrongCurrency(const Tree& amount) {
    const std::string* text = amount.text();
    if (!text) return {};
    if (parseQuantity(*text, Unit::none))
        return "The budget does not say its currency: write it as \"250 USD\".";
    const std::string code(currencyIn(*text));
    if (code.empty() || code == "USD") return {};
    return "The budget is in " + code + ", and prices are in USD: divide it by what 1 USD is worth in " +
           code + ", and write that as \"250 USD\". Bills are shown in " + code + " with --currency " + code +
           " and --rate.";
}

Budget readBudget(ObjectReader& reader) {
    Budget budget;
    if (!reader.peek("month"))
        reader.report().fail(reader.pointer(), "\"month\" is missing in the budget: what a month may cost.");
    if (const Tree* month = reader.peek("month")) {
        if (auto wrong = wrongCurrency(*month); !wrong.empty()) reader.fail("month", std::move(wrong));
        budget.bare = month->isNumber();
    }
    budget.month = readQuantity(reader, "month", Unit::money).value_or(0.0);
    if (reader.peek("alerts")) budget.alerts.clear();
    for (const auto& alert : reader.list("alerts")) {
        const auto share = alert.isNumber() ? Result<double>(alert.number())
                           : alert.text()   ? parseQuantity(*alert.text(), Unit::ratio)
                                            : Result<double>(Error{});
        if (share)
            budget.alerts.push_back(*share);
        else
            reader.fail("alerts", "\"alerts\" of the budget have to be parts of it, such as \"80 %\".");
    }
    budget.extra = reader.rest();
    return budget;
}

Discount readDiscount(ObjectReader& reader) {
    Discount discount;
    discount.platform = reader.text("platform", "");
    discount.service = reader.text("service", "");
    discount.sku = reader.text("sku", "");
    if (!reader.peek("share"))
        reader.report().fail(reader.pointer(), "\"share\" is missing in the discount: what it takes off.");
    discount.share = readQuantity(reader, "share", Unit::ratio).value_or(0.0);
    discount.source = reader.text("source", "");
    discount.extra = reader.rest();
    return discount;
}

/// Comes before everything else: what a newer version means by its keys is not ours to judge.
void checkSchema(ObjectReader& reader) {
    const Tree* version = reader.member("burstlab");
    const std::string ours = std::to_string(Project::schemaVersion);
    if (!version)
        reader.report().fail("", "\"burstlab\" is missing, so this is no Burstlab project; a project starts "
                                 "with \"burstlab\": " +
                                     ours + ", the version of the file format.");
    else if (!version->isInteger() || version->integer() < 1)
        reader.fail("burstlab", "\"burstlab\" has to be the version of the file format, a whole number such "
                                "as " +
                                    ours + ".");
    else if (version->integer() > Project::schemaVersion)
        reader.fail("burstlab", "The project has version " + std::to_string(version->integer()) +
                                    " of the file format and this program reads up to version " + ours +
                                    "; open it with a newer Burstlab.");
}

Project readMembers(ObjectReader& reader) {
    Project project;
    project.name = reader.text("name", "");
    project.description = reader.text("description", "");
    project.designs = readItems<Design>(reader, "designs", "the design", readDesign);
    project.scenarios = readItems<Scenario>(reader, "scenarios", "the scenario", readScenario);
    project.objectives = readItems<Objective>(reader, "objectives", "the objective", readObjective);
    if (const Tree* budget = reader.member("budget")) {
        ObjectReader members(reader.report(), *budget, reader.pointer("budget"), "the budget");
        project.budget = readBudget(members);
    }
    project.discounts = readItems<Discount>(reader, "discounts", "the discount", readDiscount);
    project.extra = reader.rest();
    return project;
}
} // namespace

Result<ProjectText> readProject(std::string_view text, const std::string& name) {
    auto json = parseJson(text, name, limits);
    if (!json) return json.error();
    ReadReport report(name, json->positions);
    ObjectReader reader(report, json->tree, "", "the project");
    if (!report.error()) checkSchema(reader);
    ProjectText read;
    if (!report.error()) read.project = readMembers(reader);
    if (report.error()) return *report.error();
    read.positions = std::move(json->positions);
    return read;
}

Result<ProjectText> loadProject(const std::string& path) {
    const auto text = loadText(path, maxProjectBytes);
    if (!text) return text.error();
    return readProject(*text, path);
}

Result<Fragment> readFragment(std::string_view text) {
    const std::string name = "clipboard";
    const auto json = parseJson(text, name, limits);
    if (!json) return json.error();
    ReadReport report(name, json->positions);
    ObjectReader reader(report, json->tree, "", "the copied part");
    const Tree* version = reader.member("burstlab_fragment");
    if (!report.error() && (!version || *version != Tree(Project::schemaVersion)))
        report.fail("", "This is no part of a design copied with this version of Burstlab.");
    Fragment fragment;
    if (!report.error()) {
        fragment.nodes = readManyItems<Node>(reader, "nodes", "the node", readNode);
        fragment.links = readManyItems<Link>(reader, "links", "the link", readLink);
        fragment.groups = readManyItems<Group>(reader, "groups", "the group", readGroup);
    }
    if (report.error()) return *report.error();
    return fragment;
}

std::string placeOf(const Finding& finding, const std::string& name, const Positions& positions) {
    return placeAt(name, positions, finding.pointer);
}

} // namespace burst::model
