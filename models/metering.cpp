#include "models/edit_distance.h"
#include "models/metering_periods.h"
#include "models/metering_rules.h"
#include "models/units.h"
#include "models/wording.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>
#include <cmath>

namespace burst::model {

namespace {
[[nodiscard]] std::string quoted(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

[[nodiscard]] std::vector<std::string> namesOf(const Rules& rules) {
    std::vector<std::string> names;
    for (const auto& [name, rule] : rules)
        names.emplace_back(name);
    return names;
}

[[nodiscard]] Error wrong(std::string sentence) {
    return {Error::Cause::badInput, {}, std::move(sentence)};
}

[[nodiscard]] bool isAmount(const Tree& tree) {
    return tree.isNumber() && std::isfinite(tree.number()) && tree.number() >= 0;
}

[[nodiscard]] std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

/// " of milliseconds" for "duration_ms"; empty for what is counted.
[[nodiscard]] std::string unitOfKey(std::string_view key) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> units{
        {{"_ms", "milliseconds"},
         {"_s", "seconds"},
         {"_hours", "hours"},
         {"_kb", "KB"},
         {"_mb", "MB"},
         {"_gb", "GB"},
         {"_mib", "MiB"},
         {"_gib", "GiB"},
         {"_tib", "TiB"}}};
    if (key.find("_per_") != std::string_view::npos) return {};
    for (const auto& [end, unit] : units)
        if (key.ends_with(end)) return " of " + std::string(unit);
    return {};
}

/// Whether one of the dotted parts of the SKU stands as a word in the text.
[[nodiscard]] bool speaksOf(std::string_view text, std::string_view sku) {
    for (std::size_t start = 0; start <= sku.size();) {
        const auto end = std::min(sku.find('.', start), sku.size());
        if (text.find(sku.substr(start, end - start)) != std::string_view::npos) return true;
        start = end + 1;
    }
    return false;
}
} // namespace

double roundedUp(double value, double step) {
    constexpr double slack = 1e-9;
    return std::ceil(value / step * (1.0 - slack)) * step;
}

double steps(double size, double step) {
    return std::max(1.0, roundedUp(size, step) / step);
}

bool Figures::has(std::string_view key) const {
    assert(declared_.knows(key));
    return activity_.figures.contains(key);
}

void Figures::onlyOneOf(const std::vector<std::string>& keys) {
    const std::string* given = nullptr;
    for (const auto& key : keys) {
        if (!activity_.figures.contains(key)) continue;
        if (given) fail(quoted(*given) + " and " + quoted(key) + " say the same; give one of them.");
        given = &key;
    }
}

const Tree* Figures::find(std::string_view key) {
    assert(declared_.knows(key));
    asked_.emplace_back(key);
    const auto found = activity_.figures.find(key);
    return found == activity_.figures.end() ? nullptr : &found->second;
}

double Figures::number(std::string_view key) {
    if (!activity_.figures.contains(key)) fail(quoted(key) + " is missing.");
    return number(key, 0.0);
}

double Figures::number(std::string_view key, double fallback) {
    const Tree* value = find(key);
    if (!value) return fallback;
    if (isAmount(*value)) return value->number();
    fail(quoted(key) + " has to be a number" + unitOfKey(key) + ", zero or more.");
    return fallback;
}

double Figures::anyOf(std::initializer_list<std::string_view> keys) {
    double value = 0.0;
    std::string_view given;
    for (const auto key : keys) {
        const double next = number(key, 0.0);
        if (!activity_.figures.contains(key)) continue;
        if (!given.empty()) fail(quoted(given) + " and " + quoted(key) + " say the same; give one of them.");
        given = key;
        value = next;
    }
    return value;
}

double Figures::bound(std::string_view key, double fallback) {
    const Tree* value = find(key);
    const auto* text = value ? value->text() : nullptr;
    if (!text) return number(key, fallback);
    const auto start = std::min(text->find_first_not_of("<=~ "), text->size());
    const auto size = parseQuantity(std::string_view(*text).substr(start), Unit::none);
    if (size && *size >= 0) return *size;
    fail(quoted(key) + " has to be a number, or a text such as \"<64\".");
    return fallback;
}

double Figures::gib(std::string_view key, double fallback) {
    const std::string name(key);
    onlyOneOf({name + "_gib", name + "_gb", name + "_mib", name + "_mb"});
    const double small = number(name + "_mib", number(name + "_mb", fallback * 1024.0)) / 1024.0;
    return number(name + "_gib", number(name + "_gb", small));
}

double Figures::bytes(std::string_view key, double fallback) {
    static constexpr std::array<std::pair<std::string_view, double>, 4> units{
        {{"_gib", 0x1p30}, {"_gb", 1e9}, {"_mib", 0x1p20}, {"_mb", 1e6}}};
    const std::string name(key);
    onlyOneOf({name + "_gib", name + "_gb", name + "_mib", name + "_mb"});
    for (const auto& [ending, size] : units)
        if (const std::string each = name + std::string(ending); has(each)) return number(each, 0.0) * size;
    return fallback;
}

double Figures::share(std::string_view key, double fallback) {
    const double value = number(key, fallback);
    if (value > 1.0) fail(quoted(key) + " has to be between 0 and 1.");
    return value;
}

bool Figures::flag(std::string_view key) {
    const Tree* value = find(key);
    if (!value) return false;
    if (value->truth()) return *value->truth();
    fail(quoted(key) + " has to be true or false.");
    return false;
}

std::string Figures::choice(std::string_view key) {
    const Tree* value = find(key);
    const auto* figure = declared_.figure(key);
    assert(figure && !figure->choices.empty());
    const auto& choices = figure->choices;
    if (!value) return choices.front();
    if (const auto* text = value->text()) {
        const auto found = std::ranges::find(choices, lowerCase(*text), lowerCase);
        if (found != choices.end()) return *found;
    }
    fail(quoted(key) + " has to be one of " + listed(choices) + ".");
    return choices.front();
}

std::vector<std::pair<double, double>> Figures::pairs(std::string_view key) {
    std::vector<std::pair<double, double>> result;
    const Tree* value = find(key);
    if (!value) return result;
    if (value->list())
        for (const auto& item : *value->list())
            if (const auto* two = item.list();
                two && two->size() == 2 && isAmount((*two)[0]) && isAmount((*two)[1]))
                result.emplace_back((*two)[0].number(), (*two)[1].number());
    if (!value->list() || result.size() != value->list()->size())
        fail(quoted(key) + " has to be a list of pairs of numbers, such as [[2000000, 0.1]].");
    return result;
}

bool Figures::isList(std::string_view key) const {
    const auto found = activity_.figures.find(key);
    return found != activity_.figures.end() && found->second.list();
}

std::vector<std::string> Figures::texts(std::string_view key) {
    std::vector<std::string> result;
    const Tree* value = find(key);
    if (value && value->list())
        for (const auto& item : *value->list())
            if (item.text() && !item.text()->empty()) result.push_back(*item.text());
    if (result.empty() || result.size() != value->list()->size())
        fail(quoted(key) + " has to be a list of texts in quotes.");
    return result;
}

std::pair<double, double> Figures::pair(std::string_view key) {
    const Tree* value = find(key);
    if (const auto* two = value ? value->list() : nullptr;
        two && two->size() == 2 && isAmount((*two)[0]) && isAmount((*two)[1]))
        return {(*two)[0].number(), (*two)[1].number()};
    fail(quoted(key) + " has to be a pair of numbers, such as [8, 4].");
    return {};
}

void Figures::bill(std::string_view sku, double quantity, std::string region) {
    assert(std::ranges::count(declared_.skus, sku) == 1);
    if (quantity > 0) lines_.push_back({std::string(sku), quantity, activity_.node, std::move(region)});
}

void Figures::note(const std::string& remark) {
    note_ += (note_.empty() ? "" : "; ") + remark;
}

void Figures::fail(std::string sentence) {
    if (!mistake_) mistake_ = std::move(sentence);
}

Result<std::vector<UsageLine>> Figures::take() {
    const auto isAsked = [this](const std::string& key) { return std::ranges::count(asked_, key) > 0; };
    for (const auto& [key, value] : activity_.figures) {
        if (key == "free_tier" || isAsked(key)) continue;
        std::vector<std::string> known;
        for (const auto& figure : declared_.figures)
            if (isAsked(figure.name)) known.push_back(figure.name);
        fail(quoted(key) + " says nothing about what is billed here; known are " + listed(known) + ".");
    }
    if (mistake_) return wrong("The activity of " + quoted(activity_.service) + ": " + *mistake_);
    for (auto& line : lines_)
        line.note = note_;
    return std::move(lines_);
}

Result<void> limitAllowance(std::vector<UsageLine>& lines, const Tree& freeTier) {
    if (freeTier.isNull()) return {};
    if (!freeTier.truth() && !freeTier.text())
        return wrong("\"free_tier\" has to be true, false or the meters that have one, such as "
                     "\"requests and duration\".");
    const auto isMeant = [&](const UsageLine& line) { return speaksOf(*freeTier.text(), line.sku); };
    if (freeTier.text() && !lines.empty() && std::none_of(lines.begin(), lines.end(), isMeant))
        return wrong("\"free_tier\" has to be true or false, or to name meters that are billed here; " +
                     quoted(*freeTier.text()) + " names none, such as " + quoted(lines.front().sku) + ".");
    for (auto& line : lines)
        if (freeTier.truth() ? !*freeTier.truth() : !speaksOf(*freeTier.text(), line.sku))
            line.allowance = Allowance::ignore;
    return {};
}

namespace {
void knative(Figures& in) {
    in.bill("knative.license", in.number("months", 1.0));
}
void openFaas(Figures& in) {
    in.bill("openfaas_ce.license", in.number("months", 1.0));
}
void openWhisk(Figures& in) {
    in.bill("openwhisk.license", in.number("months", 1.0));
}

/// The open platforms cost nothing; the machines they run on are rented from others.
[[nodiscard]] const Rules& ownNodeRules() {
    static const Rules rules = [] {
        Rules all = rulesOf(
            {
#define ACTIVITY(services, rule, figures, skus) {services, rule, figures, skus},
#include "models/activities_open.def"
#undef ACTIVITY
            },
            DataUnits::binary);
        all.insert(*azureRules().find("aks"));
        all.insert(*googleRules().find("compute_engine"));
        return all;
    }();
    return rules;
}
} // namespace

const std::map<std::string_view, const Rules*>& allRulesOfMetering() {
    static const std::map<std::string_view, const Rules*> all{{"aws", &awsRules()},
                                                              {"azure", &azureRules()},
                                                              {"cloudflare", &cloudflareRules()},
                                                              {"gcp", &googleRules()},
                                                              {"open", &ownNodeRules()}};
    return all;
}

namespace {
/// Who writes GB and bills GiB; lines of data say so.
[[nodiscard]] std::string_view billsGibibytes(std::string_view platform) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> providers{
        {{"aws", "AWS"}, {"azure", "Azure"}, {"gcp", "Google"}}};
    const auto found =
        std::ranges::find(providers, platform, &std::pair<std::string_view, std::string_view>::first);
    return found == providers.end() ? std::string_view() : found->second;
}

void noteGigabytes(const Activity& activity, std::string_view provider, std::vector<UsageLine>& lines) {
    const auto isGb = [](const auto& figure) {
        return figure.first == "gb" || (figure.first.ends_with("_gb") && figure.first != "memory_gb");
    };
    if (provider.empty() || std::none_of(activity.figures.begin(), activity.figures.end(), isGb)) return;
    static constexpr std::array<std::string_view, 20> data{
        ".gb",       ".egress",   ".ssd",          ".backup", ".backlog", ".throughput", ".storage",
        ".internet", ".data",     ".inter_region", ".pitr",   ".restore", ".export",     ".retrieval",
        ".ingest",   ".cross_az", ".storage_ia",   ".out",    ".isp",     "_internet"};
    for (auto& line : lines)
        if (std::any_of(data.begin(), data.end(), [&](auto end) { return line.sku.ends_with(end); }))
            line.note += (line.note.empty() ? "" : "; ") + std::string("1 GB is taken for 1 GiB, as ") +
                         std::string(provider) + " bills";
}
} // namespace

Result<std::vector<UsageLine>> meter(const Activity& activity, std::string_view platform) {
    const auto& all = allRulesOfMetering();
    const auto found = all.find(platform);
    if (found == all.end())
        return wrong("Activities can be metered for the platforms " +
                     listed(all, [](const auto& entry) { return entry.first; }) + "; for " +
                     quoted(platform) + " give metered quantities as \"usage\".");
    const Rules& rules = *found->second;
    const auto rule = rules.find(activity.service);
    if (rule == rules.end())
        return wrong("Activities of the service " + quoted(activity.service) +
                     " cannot be metered; the nearest are " +
                     listed(nearestNames(activity.service, namesOf(rules), 3)) +
                     ". burstlab-cli catalog activities lists all.");
    Figures figures(activity, rule->second.declared);
    rule->second.run(figures);
    auto lines = figures.take();
    if (!lines) return lines;
    if (const auto mistake = periodProblem(activity.figures))
        return wrong("The activity of " + quoted(activity.service) + ": " + *mistake);
    noteGigabytes(activity, billsGibibytes(platform), *lines);
    const auto freeTier = activity.figures.find("free_tier");
    if (freeTier != activity.figures.end())
        if (const auto limited = limitAllowance(*lines, freeTier->second); !limited) return limited.error();
    return lines;
}

} // namespace burst::model
