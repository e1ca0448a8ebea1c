#include "models/checks/checks.h"
#include "models/workflow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace burst::model {

namespace {
using Type = WorkflowState::Type;
using checks::quoted;
using checks::step;

constexpr std::size_t deepest = 8;              ///< parallel and map states inside each other
constexpr std::size_t mostStates = 10'000;      ///< of one workflow
constexpr double longestTime = 366.0 * 86400.0; ///< s

constexpr std::array<std::pair<std::string_view, Type>, 8> typeNames{{{"task", Type::task},
                                                                      {"choice", Type::choice},
                                                                      {"parallel", Type::parallel},
                                                                      {"map", Type::map},
                                                                      {"wait", Type::wait},
                                                                      {"pass", Type::pass},
                                                                      {"succeed", Type::succeed},
                                                                      {"fail", Type::fail}}};
constexpr std::array<std::pair<std::string_view, std::uint8_t>, 4> failureNames{
    {{"failed", failure::error},
     {"timeout", failure::timeout},
     {"throttled", failure::throttle},
     {"all", failure::any}}};

template <class Pairs>
[[nodiscard]] std::vector<std::string_view> wordsOf(const Pairs& pairs) {
    std::vector<std::string_view> words;
    for (const auto& [word, value] : pairs)
        words.push_back(word);
    return words;
}

/// The members that a state of a type may have.
[[nodiscard]] std::vector<std::string_view> membersOf(Type type) {
    std::vector<std::string_view> members{"name", "type", "comment"};
    const auto add = [&](std::initializer_list<std::string_view> more) {
        members.insert(members.end(), more);
    };
    if (type != Type::choice && type != Type::succeed && type != Type::fail) add({"next", "end"});
    if (type == Type::task || type == Type::parallel || type == Type::map) add({"retry", "catch"});
    if (type == Type::task) add({"link", "timeout"});
    if (type == Type::choice) add({"choices"});
    if (type == Type::parallel) add({"branches"});
    if (type == Type::map) add({"states", "items", "concurrency", "tolerated"});
    if (type == Type::wait) add({"duration"});
    return members;
}

class Reader {
public:
    Reader(std::span<const std::string_view> links, const std::string& root, Findings& findings)
        : links_(links), root_(root), findings_(findings) {}

    /// The index of the first state of a list; `inside` is the state that it belongs to.
    std::size_t sequence(const Tree& tree, const std::string& pointer, std::size_t depth,
                         std::size_t inside) {
        const std::size_t first = workflow.states.size();
        const auto* list = tree.list();
        if (!list || list->empty()) {
            fail(pointer, "A workflow, a branch and what a map does are lists of at least one state.",
                 "Write [{\"name\": \"a\", \"type\": \"task\", \"end\": true}].");
            return first;
        }
        if (depth > deepest || first + list->size() > mostStates) {
            fail(pointer,
                 "The workflow is too large: at most " + std::to_string(mostStates) +
                     " states, nested at most " + std::to_string(deepest) + " deep.",
                 "Move a part of it into a workflow of its own and call that.");
            return first;
        }
        Names names;
        for (std::size_t i = 0; i < list->size(); ++i)
            addState((*list)[i], pointer + step(i), inside, names);
        for (std::size_t i = 0; i < list->size(); ++i)
            if ((*list)[i].object()) readState(first + i, (*list)[i], names, depth);
        return first;
    }

    Workflow workflow{};

private:
    using Names = std::map<std::string, std::size_t, std::less<>>;

    void say(Finding::Severity severity, const std::string& pointer, std::string text, std::string remedy) {
        findings_.push_back({.severity = severity,
                             .rule = "workflow.definition",
                             .pointer = root_ + pointer,
                             .text = std::move(text),
                             .remedy = std::move(remedy)});
    }
    void fail(const std::string& pointer, std::string text, std::string remedy) {
        say(Finding::Severity::error, pointer, std::move(text), std::move(remedy));
    }

    void addState(const Tree& tree, const std::string& pointer, std::size_t inside, Names& names) {
        const std::size_t index = workflow.states.size();
        workflow.states.push_back({.pointer = pointer, .inside = inside});
        const Tree* name = tree.find("name");
        if (!name || !name->text() || name->text()->empty()) {
            fail(pointer, "A state is an object with a \"name\".", "Give it a name of its own.");
            return;
        }
        workflow.states[index].name = *name->text();
        if (!known_.emplace(*name->text(), index).second)
            fail(pointer + "/name", "Two states of the workflow are called " + quoted(*name->text()) + ".",
                 "Give each state a name of its own.");
        names.emplace(*name->text(), index);
    }

    void readState(std::size_t index, const Tree& tree, const Names& names, std::size_t depth) {
        const std::string pointer = workflow.states[index].pointer;
        const Tree* word = tree.find("type");
        const auto found = std::find_if(typeNames.begin(), typeNames.end(), [&](const auto& pair) {
            return word && word->text() && *word->text() == pair.first;
        });
        if (found == typeNames.end()) {
            fail(
                pointer + "/type", "The state " + title(index) + " has no \"type\" that is known.",
                checks::suggestion(word && word->text() ? *word->text() : std::string(), wordsOf(typeNames)));
            return;
        }
        const Type type = found->second;
        workflow.states[index].type = type;
        checkMembers(tree, membersOf(type), pointer);
        if (type != Type::choice && type != Type::succeed && type != Type::fail) readNext(index, tree, names);
        readRetriers(index, tree);
        readCatchers(index, tree, names);
        switch (type) {
        case Type::task:
            return readTask(index, tree);
        case Type::choice:
            return readChoices(index, tree, names);
        case Type::wait:
            workflow.states[index].amount = distribution(tree, "duration", Unit::seconds, index);
            return;
        case Type::parallel:
            return readBranches(index, tree, depth);
        case Type::map:
            return readMap(index, tree, depth);
        case Type::pass:
        case Type::succeed:
        case Type::fail:
            return;
        }
    }

    [[nodiscard]] std::string title(std::size_t index) const { return quoted(workflow.states[index].name); }

    void checkMembers(const Tree& tree, const std::vector<std::string_view>& members,
                      const std::string& pointer) {
        for (const auto& [key, value] : *tree.object())
            if (std::find(members.begin(), members.end(), key) == members.end())
                say(Finding::Severity::hint, pointer + step(key),
                    quoted(key) + " is no member here; it is kept and has no effect.",
                    checks::suggestion(key, members));
    }

    // Where it goes on.

    [[nodiscard]] std::size_t target(const Tree* tree, const Names& names, const std::string& pointer) {
        if (tree && tree->text())
            if (const auto found = names.find(*tree->text()); found != names.end()) return found->second;
        std::vector<std::string_view> words;
        for (const auto& [name, index] : names)
            words.emplace_back(name);
        const std::string word = tree && tree->text() ? *tree->text() : std::string();
        fail(pointer,
             tree ? "There is no state " + quoted(word) + " in this list."
                  : std::string("It does not say where the execution goes on."),
             checks::suggestion(word, words));
        return WorkflowState::end;
    }

    void readNext(std::size_t index, const Tree& tree, const Names& names) {
        WorkflowState& state = workflow.states[index];
        const Tree* next = tree.find("next");
        const Tree* end = tree.find("end");
        const bool ends = end && end->truth() && *end->truth();
        if (end && !end->truth())
            return fail(state.pointer + "/end", "\"end\" has to be true or false.",
                        "Write true, without quotes.");
        if ((next != nullptr) == ends)
            return fail(
                state.pointer,
                "The state " + title(index) +
                    (ends ? " says both \"next\" and \"end\"." : " says neither \"next\" nor \"end\"."),
                "Set \"next\" to a state of the same list, or \"end\" to true.");
        if (next) state.next = target(next, names, state.pointer + "/next");
    }

    void readChoices(std::size_t index, const Tree& tree, const Names& names) {
        const std::string pointer = workflow.states[index].pointer + "/choices";
        const Tree* member = tree.find("choices");
        const auto* list = member ? member->list() : nullptr;
        if (!list || list->empty())
            return fail(pointer, "A choice needs \"choices\".",
                        "Write [{\"probability\": 0.1, \"next\": \"a\"}, {\"next\": \"b\"}].");
        double sum = 0.0;
        std::size_t rest = WorkflowState::end;
        for (std::size_t i = 0; i < list->size(); ++i) {
            const Tree& way = (*list)[i];
            const std::string at = pointer + step(i);
            const std::size_t next = target(way.find("next"), names, at + "/next");
            if (way.find("probability")) {
                const double p = number(way, "probability", {Unit::ratio, 0.0, 1.0}, 0.0, at);
                sum += p;
                workflow.states[index].choices.push_back({p, next});
            } else if (rest == WorkflowState::end) {
                rest = workflow.states[index].choices.size();
                workflow.states[index].choices.push_back({0.0, next});
            } else {
                fail(at, "Only one of the choices may leave out its \"probability\".",
                     "Give the others the share of executions that take them.");
            }
        }
        constexpr double slack = 1e-9;
        if (sum > 1.0 + slack || (rest == WorkflowState::end && sum < 1.0 - slack))
            return fail(pointer,
                        "The probabilities of the choices add up to " + showQuantity(sum, Unit::ratio) + ".",
                        "Let them add up to 100 %, or leave one out: it takes the rest.");
        if (rest != WorkflowState::end)
            workflow.states[index].choices[rest].probability = std::max(0.0, 1.0 - sum);
    }

    // What it does.

    void readTask(std::size_t index, const Tree& tree) {
        WorkflowState& state = workflow.states[index];
        const Tree* link = tree.find("link");
        if (tree.find("timeout"))
            state.timeout = number(tree, "timeout", {Unit::seconds, 0.001, longestTime}, 1.0, state.pointer);
        if (!link && links_.size() == 1) {
            state.link = links_.front();
            return;
        }
        const std::string word = link && link->text() ? *link->text() : std::string();
        state.link = word;
        if (link && std::find(links_.begin(), links_.end(), word) != links_.end()) return;
        fail(state.pointer + (link ? "/link" : ""),
             link ? quoted(word) + " is no link by which this workflow calls another node."
                  : "The task " + title(index) + " does not say which \"link\" it calls.",
             links_.empty() ? "Link the workflow to the node that does the work."
                            : checks::suggestion(word, links_));
    }

    void readBranches(std::size_t index, const Tree& tree, std::size_t depth) {
        const std::string pointer = workflow.states[index].pointer + "/branches";
        const Tree* member = tree.find("branches");
        const auto* list = member ? member->list() : nullptr;
        if (!list || list->empty())
            return fail(pointer, "A parallel state needs \"branches\", a list of lists of states.",
                        "Give it at least one branch.");
        for (std::size_t i = 0; i < list->size(); ++i) {
            const std::size_t first = sequence((*list)[i], pointer + step(i), depth + 1, index);
            workflow.states[index].branches.push_back(first);
        }
    }

    void readMap(std::size_t index, const Tree& tree, std::size_t depth) {
        const std::string pointer = workflow.states[index].pointer;
        const Tree* member = tree.find("states");
        const std::size_t first = sequence(member ? *member : Tree(), pointer + "/states", depth + 1, index);
        workflow.states[index].branches.push_back(first);
        workflow.states[index].amount = distribution(tree, "items", Unit::none, index);
        constexpr double inlineMap = 40.0; // rule W7
        const double most = number(tree, "concurrency", {Unit::none, 1.0, 10'000.0}, inlineMap, pointer);
        workflow.states[index].concurrency = static_cast<std::uint32_t>(most);
        workflow.states[index].tolerated = number(tree, "tolerated", {Unit::ratio, 0.0, 1.0}, 0.0, pointer);
    }

    // What happens when it fails.

    /// Calls f(item, pointer) for an object or text, or for each of a list of them.
    template <class F>
    static void each(const Tree& tree, const std::string& pointer, F f) {
        if (!tree.list()) return f(tree, pointer);
        for (std::size_t i = 0; i < tree.list()->size(); ++i)
            f((*tree.list())[i], pointer + step(i));
    }

    [[nodiscard]] std::uint8_t failures(const Tree& tree, const std::string& pointer) {
        const Tree* on = tree.find("on");
        if (!on) return failure::any;
        std::uint8_t set = 0;
        each(*on, pointer + "/on", [&](const Tree& word, const std::string& at) {
            const auto found = std::find_if(failureNames.begin(), failureNames.end(), [&](const auto& pair) {
                return word.text() && *word.text() == pair.first;
            });
            if (found != failureNames.end())
                set = static_cast<std::uint8_t>(set | found->second);
            else
                fail(at, "\"on\" says for which failures it is meant.",
                     checks::suggestion(word.text() ? *word.text() : std::string(), wordsOf(failureNames)));
        });
        return set;
    }

    void readRetriers(std::size_t index, const Tree& tree) {
        const Tree* member = tree.find("retry");
        if (!member) return;
        const std::string pointer = workflow.states[index].pointer + "/retry";
        each(*member, pointer, [&](const Tree& one, const std::string& at) {
            if (!one.object())
                return fail(at, "\"retry\" is an object.", "Write {\"interval\": \"1 s\", \"attempts\": 3}.");
            checkMembers(one, {"on", "interval", "attempts", "rate", "longest", "jitter"}, at);
            Retrier retrier{.on = failures(one, at)};
            retrier.interval = number(one, "interval", {Unit::seconds, 0.0, longestTime}, 1.0, at);
            retrier.attempts =
                static_cast<std::uint32_t>(number(one, "attempts", {Unit::none, 0.0, 1000.0}, 3.0, at));
            retrier.rate = number(one, "rate", {Unit::none, 1.0, 100.0}, 2.0, at);
            if (one.find("longest"))
                retrier.longest = number(one, "longest", {Unit::seconds, 0.0, longestTime}, 0.0, at);
            const Tree* jitter = one.find("jitter");
            retrier.jitter = jitter && *jitter == Tree("full");
            if (jitter && !retrier.jitter && *jitter != Tree("none"))
                fail(at + "/jitter", "\"jitter\" has to be \"none\" or \"full\".", "Write one of them.");
            workflow.states[index].retriers.push_back(retrier);
        });
        if (workflow.states[index].retriers.size() > Workflow::mostRetriers)
            fail(pointer, "A state has at most " + std::to_string(Workflow::mostRetriers) + " retriers.",
                 "Let one serve several failures.");
    }

    void readCatchers(std::size_t index, const Tree& tree, const Names& names) {
        const Tree* member = tree.find("catch");
        if (!member) return;
        each(*member, workflow.states[index].pointer + "/catch", [&](const Tree& one, const std::string& at) {
            Catcher catcher{};
            if (one.object()) {
                checkMembers(one, {"on", "next"}, at);
                catcher.on = failures(one, at);
                catcher.next = target(one.find("next"), names, at + "/next");
            } else {
                catcher.next = target(&one, names, at);
            }
            workflow.states[index].catchers.push_back(catcher);
        });
    }

    // Numbers.

    struct Range {
        Unit unit{Unit::none};
        double min{};
        double max{};
    };

    [[nodiscard]] double number(const Tree& tree, const std::string& key, const Range& range, double fallback,
                                const std::string& pointer) {
        const Tree* member = tree.find(key);
        if (!member) return fallback;
        double value = member->number();
        bool readable = member->isNumber();
        if (member->text()) {
            const auto parsed = parseQuantity(*member->text(), range.unit);
            readable = parsed.has_value();
            if (parsed) value = *parsed;
        }
        if (readable && value >= range.min && value <= range.max) return value;
        fail(pointer + step(key), quoted(key) + " is no value that is allowed here.",
             "Set " + formatQuantity(range.min, range.unit) + " to " + formatQuantity(range.max, range.unit) +
                 ", or leave it out.");
        return fallback;
    }

    [[nodiscard]] Distribution distribution(const Tree& tree, const std::string& key, Unit unit,
                                            std::size_t index) {
        const std::string pointer = workflow.states[index].pointer;
        const Tree* member = tree.find(key);
        if (!member) {
            fail(pointer, "The state " + title(index) + " needs " + quoted(key) + ".",
                 "Give a quantity or a distribution.");
            return {};
        }
        auto parsed = parseDistribution(*member, unit);
        if (parsed) return std::move(*parsed);
        fail(pointer + step(key), quoted(key) + ": " + parsed.error().text,
             "Give a quantity or a distribution.");
        return {};
    }

    std::span<const std::string_view> links_;
    std::string root_;
    Findings& findings_;
    Names known_{}; ///< all names of the workflow
};
} // namespace

Workflow readWorkflow(const Tree& tree, std::span<const std::string_view> links, const std::string& pointer,
                      Findings& findings) {
    Reader reader(links, pointer, findings);
    reader.sequence(tree, {}, 0, WorkflowState::end);
    return std::move(reader.workflow);
}

} // namespace burst::model
