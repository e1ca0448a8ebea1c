#include "models/variables.h"

#include "models/resolve.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace burst::model {

namespace {
/// Digits that no rounding error of a division has reached.
double rounded(double value) {
    std::array<char, 32> text{};
    (void)std::snprintf(text.data(), text.size(), "%.12g", value);
    return std::strtod(text.data(), nullptr);
}

Error wrong(std::string text) {
    return {Error::Cause::badInput, "", std::move(text)};
}

bool isWordLetter(char c) {
    return c == '_' || std::isalnum(static_cast<unsigned char>(c));
}

bool isUnit(const std::string& name) {
    for (const Unit unit : {Unit::seconds, Unit::bytes, Unit::perSecond, Unit::money})
        if (parseQuantity("1 " + name, unit)) return true;
    return false;
}

/// Looks names up in a list of variables, and remembers which it is working out and what the others came to.
class VariableTable {
public:
    explicit VariableTable(const std::vector<Variable>& variables) {
        for (const auto& each : variables)
            texts_.emplace(each.name, each.text);
    }

    Result<Named> operator()(std::string_view name) {
        const auto found = texts_.find(name);
        if (found == texts_.end()) return wrong("there is no variable \"" + std::string(name) + "\"");
        const auto known = known_.find(name);
        if (known == known_.end()) return workOut(found->first, found->second);
        if (!known->second) cause_ = known->second.error();
        return known->second;
    }

private:
    static constexpr std::size_t mostOpen = 100; // more could fill the stack

    Result<Named> workOut(const std::string& name, const std::string& text) {
        const auto open = std::ranges::find(open_, name);
        if (open != open_.end()) {
            std::string round;
            for (auto each = open; each != open_.end(); ++each)
                round += "\"" + *each + "\" needs ";
            return wrong(round + "\"" + name + "\" again");
        }
        if (open_.size() >= mostOpen)
            return wrong("more than " + std::to_string(mostOpen) + " variables need one another up to here");
        if (open_.empty()) cause_.reset();
        open_.push_back(name);
        auto worth = evaluateAny(text, [this](std::string_view inner) { return (*this)(inner); });
        open_.pop_back();
        if (!worth) worth = whyNot(name, worth.error().text);
        known_.emplace(name, worth);
        return worth;
    }

    /// Those that need a variable with a mistake tell that mistake, not the way to it.
    Error whyNot(const std::string& name, std::string why) {
        if (!cause_) {
            if (why.ends_with('.')) why.pop_back();
            cause_ = wrong("\"" + name + "\" cannot be worked out (" + why + ")");
        }
        return *cause_;
    }

    std::map<std::string, std::string, std::less<>> texts_{};
    std::map<std::string, Result<Named>, std::less<>> known_{};
    std::vector<std::string> open_{};
    std::optional<Error> cause_{}; ///< the mistake that ends what is being worked out
};

const Tree* entryOf(const Tree::Object& extra, std::string_view key) {
    for (const auto& [name, value] : extra)
        if (name == key) return &value;
    return nullptr;
}

void putEntry(Tree::Object& extra, std::string_view key, Tree::Object entries) {
    const auto place =
        std::ranges::find(extra, key, [](const auto& member) { return std::string_view(member.first); });
    if (entries.empty()) {
        if (place != extra.end()) extra.erase(place);
    } else if (place != extra.end()) {
        place->second = Tree(std::move(entries));
    } else {
        extra.emplace_back(key, Tree(std::move(entries)));
    }
}

/// Works the expressions of one node, link or account out again.
class Again {
public:
    Again(Names before, Names after) : before_(std::move(before)), after_(std::move(after)) {}

    template <class SettingsOf>
    void workOut(Params& params, Tree::Object& extra, const std::string& title,
                 const SettingsOf& settingsOf) {
        const Tree* held = entryOf(extra, expressionsKey);
        if (error || held == nullptr || held->object() == nullptr) return;
        const Settings settings = settingsOf();
        for (const auto& [key, text] : Tree::Object(*held->object())) {
            const Setting* setting = settings.find(key);
            if (setting == nullptr || text.text() == nullptr) continue;
            const auto old = workedOut(*setting->parameter, *text.text(), before_);
            if (old && !(*old == setting->value)) {
                setExpression(extra, key, {});
                continue;
            }
            auto value = workedOut(*setting->parameter, *text.text(), after_);
            if (!value) {
                error = wrong(title + " › " + setting->parameter->title + ", " + *text.text() + ": " +
                              value.error().text);
                return;
            }
            params.insert_or_assign(key, std::move(*value));
        }
    }

    std::optional<Error> error{};

private:
    Names before_;
    Names after_;
};
} // namespace

std::vector<Variable> variablesOf(const Project& project) {
    std::vector<Variable> variables;
    const Tree* held = entryOf(project.extra, variablesKey);
    if (held == nullptr || held->object() == nullptr) return variables;
    for (const auto& [name, value] : *held->object())
        variables.push_back({name, value.text() != nullptr ? *value.text()
                                   : value.isNumber()      ? formatQuantity(value.number(), Unit::none)
                                                           : std::string()});
    return variables;
}

void setVariables(Project& project, const std::vector<Variable>& variables) {
    Tree::Object entries;
    for (const auto& each : variables)
        entries.emplace_back(each.name, Tree(each.text));
    putEntry(project.extra, variablesKey, std::move(entries));
}

Names namesOf(const std::vector<Variable>& variables) {
    return [lookup = std::make_shared<VariableTable>(variables)](std::string_view name) {
        return (*lookup)(name);
    };
}

namespace {
std::string problemWith(const Variable& variable, bool single, const Names& names) {
    const auto& name = variable.name;
    const bool word = !name.empty() && std::ranges::all_of(name, isWordLetter) &&
                      !std::isdigit(static_cast<unsigned char>(name.front()));
    if (!word) return "The name of a variable has letters, digits and \"_\", and begins with no digit.";
    if (isUnit(name)) return "\"" + name + "\" is a unit; choose another name.";
    if (!single) return "There is a variable \"" + name + "\" already; choose another name.";
    if (variable.text.find_first_not_of(" \t") == std::string::npos)
        return "\"" + name + "\" has no value: write a quantity such as 20 /s, or = and arithmetic.";
    const auto worth = names(name);
    if (worth) return {};
    std::string text = worth.error().text;
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text + ".";
}
} // namespace

std::string problemOf(const Variable& variable, const std::vector<Variable>& all) {
    return problemWith(variable, std::ranges::count(all, variable.name, &Variable::name) < 2, namesOf(all));
}

std::vector<std::string> problemsOf(const std::vector<Variable>& all, const Names& names) {
    std::map<std::string_view, int> uses;
    for (const auto& each : all)
        ++uses[each.name];
    std::vector<std::string> problems;
    for (const auto& each : all)
        problems.push_back(problemWith(each, uses[each.name] < 2, names));
    return problems;
}

std::string renamedIn(std::string_view text, std::string_view from, std::string_view to) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isWordLetter(text[end]))
            ++end;
        const auto word = text.substr(at, end - at);
        result += end == at ? text.substr(at, 1) : word == from ? to : word;
        at = std::max(end, at + 1);
    }
    return result;
}

std::string expressionOf(const Tree::Object& extra, std::string_view key) {
    const Tree* held = entryOf(extra, expressionsKey);
    const Tree* text = held != nullptr ? held->find(key) : nullptr;
    return text != nullptr && text->text() != nullptr ? *text->text() : std::string();
}

void setExpression(Tree::Object& extra, const std::string& key, const std::string& expression) {
    const Tree* held = entryOf(extra, expressionsKey);
    if (held == nullptr && expression.empty()) return;
    auto entries = held != nullptr && held->object() != nullptr ? *held->object() : Tree::Object();
    std::erase_if(entries, [&](const auto& member) { return member.first == key; });
    if (!expression.empty()) entries.emplace_back(key, Tree(expression));
    putEntry(extra, expressionsKey, std::move(entries));
}

void forgetExpressions(Design& design) {
    putEntry(design.extra, expressionsKey, {});
    for (auto& node : design.nodes)
        putEntry(node.extra, expressionsKey, {});
    for (auto& link : design.links)
        putEntry(link.extra, expressionsKey, {});
}

Result<Tree> workedOut(const Parameter& parameter, std::string_view expression, const Names& names) {
    using Type = Parameter::Type;
    if (parameter.type != Type::quantity && parameter.type != Type::integer)
        return wrong("only quantities and whole numbers can be worked out");
    const Unit unit = parameter.type == Type::integer ? Unit::none : parameter.unit;
    const auto worth = evaluate(expression, unit, names);
    if (!worth) return worth.error();
    const double value = rounded(worth->value);
    if (parameter.type == Type::integer) {
        constexpr double exact = 9e15; // above, doubles skip integers
        if (value == std::floor(value) && std::abs(value) < exact)
            return Tree(static_cast<std::int64_t>(value));
        return wrong("It comes to " + formatQuantity(value, Unit::none) +
                     ", and a whole number is wanted here.");
    }
    if (unit == Unit::none) return Tree(value);
    if (worth->bare && unit != Unit::ratio)
        return wrong("It comes to " + formatQuantity(value, Unit::none) +
                     " without a unit: multiply it by one, such as 1 " +
                     std::string(unitSymbols(unit).front()) + ".");
    return Tree(formatQuantity(value, unit));
}

Result<Project> withVariables(Project project, const Catalog& catalog,
                              const std::vector<Variable>& variables) {
    const Names names = namesOf(variables);
    for (auto& problem : problemsOf(variables, names))
        if (!problem.empty()) return wrong(std::move(problem));
    Again again(namesOf(variablesOf(project)), names);
    for (auto& design : project.designs) {
        again.workOut(design.account, design.extra, design.title(),
                      [&] { return Settings::ofAccount(design, catalog); });
        for (auto& node : design.nodes)
            again.workOut(node.params, node.extra, node.title(),
                          [&] { return Settings::of(node, design, catalog); });
        for (auto& link : design.links)
            again.workOut(link.params, link.extra, link.from.text + " → " + link.to.text,
                          [&] { return Settings::of(link, design, catalog); });
    }
    if (again.error) return *again.error;
    setVariables(project, variables);
    return project;
}

} // namespace burst::model
