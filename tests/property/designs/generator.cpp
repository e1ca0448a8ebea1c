#include "tests/property/designs/generator.h"

#include "models/io/catalog_json.h"
#include "models/kind.h"
#include "models/resolve.h"
#include "tests/property/designs/values.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace burst::test {

namespace {
using model::Design;
using model::Link;
using model::LinkRole;
using model::Node;
using model::Tree;

/// Draws one design. Kinds, links and parameters come from the descriptors of the kinds.
class Drawing {
public:
    explicit Drawing(Dice& dice) : dice_(dice) {
        design_.id = model::DesignId("d");
        if (dice_.chance(0.4)) {
            design_.platform = "bare";
            design_.region = "here";
        }
        howMuchIsSet_ = dice_.between(0.0, 0.5);
    }

    [[nodiscard]] Design draw() {
        addNode("client");
        const int size = dice_.number(2, dice_.chance(0.8) ? 7 : 12);
        while (static_cast<int>(design_.nodes.size()) < size)
            grow();
        const bool loops = dice_.chance(0.1);
        for (int i = dice_.number(0, size / 2); i > 0; --i)
            addLinkAnywhere(loops);
        for (auto& node : design_.nodes)
            setNode(node);
        for (auto& link : design_.links)
            setLink(link);
        const auto account = model::Settings::ofAccount(design_, testCatalog());
        for (const auto& setting : account.all())
            if (dice_.chance(0.06)) design_.account[setting.parameter->key] = randomValue(dice_, setting);
        if (dice_.chance(0.2)) addGroup();
        return std::move(design_);
    }

private:
    void addNode(const std::string& kind) {
        Node node;
        node.id = model::NodeId(kind + std::to_string(design_.nodes.size()));
        node.kind = kind;
        design_.nodes.push_back(std::move(node));
    }

    /// One more node, joined to the others.
    void grow() {
        if (dice_.chance(0.12)) return addOrigin();
        const std::size_t from = place();
        const auto& rules = model::findKind(design_.nodes[from].kind)->links;
        if (rules.empty()) return;
        const auto& rule = dice_.oneOf(rules);
        addNode(rule.to);
        join(from, design_.nodes.size() - 1, rule);
    }

    void addOrigin() {
        std::vector<std::string> origins;
        for (const auto& kind : model::allKinds())
            if (kind.origin) origins.push_back(kind.key);
        addNode(dice_.oneOf(origins));
        const std::size_t from = design_.nodes.size() - 1;
        const std::size_t to = place();
        if (const auto* rule = anyRule(from, to)) join(from, to, *rule);
    }

    [[nodiscard]] std::size_t place() {
        return static_cast<std::size_t>(dice_.number(0, static_cast<int>(design_.nodes.size()) - 1));
    }

    [[nodiscard]] const model::LinkRule* anyRule(std::size_t from, std::size_t to) {
        std::vector<const model::LinkRule*> fitting;
        for (const auto& rule : model::findKind(design_.nodes[from].kind)->links)
            if (rule.to == design_.nodes[to].kind) fitting.push_back(&rule);
        return fitting.empty() || from == to ? nullptr : dice_.oneOf(fitting);
    }

    void addLinkAnywhere(bool loops) {
        std::size_t from = place();
        std::size_t to = place();
        if (!loops && from > to) std::swap(from, to);
        if (const auto* rule = anyRule(from, to)) join(from, to, *rule);
    }

    void join(std::size_t from, std::size_t to, const model::LinkRule& rule) {
        Link link;
        link.id = model::LinkId("l" + std::to_string(design_.links.size()));
        link.from = design_.nodes[from].id;
        link.to = design_.nodes[to].id;
        if (!rule.ops.empty()) link.params["op"] = Tree(dice_.oneOf(rule.ops));
        design_.links.push_back(std::move(link));
    }

    void setNode(Node& node) {
        if (const auto* platform = testCatalog().platform(design_.platform); platform && dice_.chance(0.5)) {
            std::vector<std::string> offerings;
            for (const auto& offering : platform->offerings)
                if (offering.kind == node.kind) offerings.push_back(offering.id);
            if (!offerings.empty()) node.offering = dice_.oneOf(offerings);
        }
        const auto settings = model::Settings::of(node, design_, testCatalog());
        for (const auto& setting : settings.all()) {
            const std::string& key = setting.parameter->key;
            if (key == "expression")
                node.params[key] = expression();
            else if (setting.parameter->type == model::Parameter::Type::structure)
                addStates(node, key);
            else if (dice_.chance(howMuchIsSet_))
                set(node.params, setting);
        }
    }

    void set(model::Params& params, const model::Setting& setting) {
        Tree value = randomValue(dice_, setting);
        if (!value.isNull()) params[setting.parameter->key] = std::move(value);
    }

    [[nodiscard]] Tree expression() {
        static const std::vector<std::string> all = {"rate(1 minute)", "cron(* * * * ? *)", "* * * * *",
                                                     "at(2026-01-01T00:00:07)", "rate(2 minutes)"};
        return Tree(dice_.oneOf(all));
    }

    void setLink(Link& link) {
        const auto* rule = model::ruleOf(link, design_);
        const auto settings = model::Settings::of(link, rule, design_, testCatalog());
        for (const auto& setting : settings.all()) {
            const std::string& key = setting.parameter->key;
            if (key == "op" || !dice_.chance(howMuchIsSet_)) continue;
            if (key == "fallback")
                nameFallback(link);
            else if (key == "dead_letter")
                nameDeadLetter(link);
            else if (key == "rule")
                link.params[key] = Tree(dice_.chance(0.5) ? "a" : "b");
            else
                set(link.params, setting);
        }
    }

    void nameFallback(Link& link) {
        std::vector<std::string> siblings;
        for (const auto& other : design_.links)
            if (other.from == link.from && other.id != link.id) siblings.push_back(other.id.text);
        if (!siblings.empty()) link.params["fallback"] = Tree(dice_.oneOf(siblings));
    }

    void nameDeadLetter(Link& link) {
        std::vector<std::string> outlets;
        for (const auto& other : design_.links) {
            const auto* rule = model::ruleOf(other, design_);
            if (other.from != link.from || !rule) continue;
            if (rule->role == LinkRole::redrive || rule->role == LinkRole::onFailure)
                outlets.push_back(other.to.text);
        }
        if (!outlets.empty()) link.params["dead_letter"] = Tree(dice_.oneOf(outlets));
    }

    void addGroup() {
        model::Group group;
        group.id = model::GroupId("g");
        for (const auto& node : design_.nodes)
            if (dice_.chance(0.5)) group.members.push_back(node.id);
        design_.groups.push_back(std::move(group));
    }

    // State machines.

    void addStates(Node& node, const std::string& key) {
        std::vector<std::string> calls;
        for (const auto& link : design_.links)
            if (link.from == node.id) calls.push_back(link.id.text);
        if (dice_.chance(0.7)) node.params[key] = sequence(calls, 0);
    }

    [[nodiscard]] Tree sequence(const std::vector<std::string>& calls, int depth) {
        Tree::List states;
        const int length = dice_.number(1, depth == 0 ? 4 : 2);
        std::string name = "s" + std::to_string(states_++);
        for (int i = 0; i < length; ++i) {
            const std::string next = i + 1 < length ? "s" + std::to_string(states_++) : std::string();
            states.push_back(Tree(state(calls, depth, name, next)));
            name = next;
        }
        return Tree(std::move(states));
    }

    [[nodiscard]] Tree::Object state(const std::vector<std::string>& calls, int depth,
                                     const std::string& name, const std::string& next) {
        Tree::Object s{{"name", Tree(name)}};
        const int type = dice_.number(depth > 1 ? 2 : 0, calls.empty() ? 3 : 7);
        const auto typed = [&](const char* word) { s.emplace_back("type", Tree(word)); };
        if (type == 0) {
            typed("parallel");
            s.emplace_back("branches",
                           Tree(Tree::List{sequence(calls, depth + 1), sequence(calls, depth + 1)}));
        } else if (type == 1) {
            typed("map");
            s.emplace_back("states", sequence(calls, depth + 1));
            s.emplace_back("items", randomDistribution(dice_, model::Unit::none));
            s.emplace_back("concurrency", Tree(dice_.number(1, 3)));
            if (dice_.chance(0.5)) s.emplace_back("tolerated", Tree(0.5));
        } else if (type == 2) {
            typed("wait");
            s.emplace_back("duration", randomDistribution(dice_, model::Unit::seconds));
        } else if (type == 3) {
            typed(next.empty() && dice_.chance(0.2) ? "fail" : "pass");
        } else {
            typed("task");
            s.emplace_back("link", Tree(dice_.oneOf(calls)));
            if (dice_.chance(0.3)) s.emplace_back("timeout", Tree(dice_.scaled(0.01, 10.0)));
        }
        const bool fails = s[1].second == Tree("fail");
        if (type != 2 && type != 3) addRecovery(s, next);
        if (!fails) s.emplace_back(next.empty() ? "end" : "next", next.empty() ? Tree(true) : Tree(next));
        return s;
    }

    void addRecovery(Tree::Object& state, const std::string& next) {
        if (dice_.chance(0.4))
            state.emplace_back("retry",
                               Tree(Tree::Object{{"interval", Tree(dice_.scaled(0.001, 2.0))},
                                                 {"attempts", Tree(dice_.number(0, 3))},
                                                 {"jitter", Tree(dice_.chance(0.5) ? "full" : "none")}}));
        if (!next.empty() && dice_.chance(0.4)) state.emplace_back("catch", Tree(next));
    }

    Dice& dice_;
    Design design_{};
    double howMuchIsSet_{};
    int states_{0};
};
} // namespace

const model::Catalog& testCatalog() {
    static const model::Catalog catalog = [] {
        model::Catalog all = model::shippedCatalog();
        model::Platform bare;
        bare.id = "bare";
        bare.title = "Bare";
        bare.regions = {"here"};
        all.platforms.push_back(std::move(bare));
        return all;
    }();
    return catalog;
}

model::Project randomProject(std::uint64_t seed) {
    Dice dice(seed);
    model::Project project;
    project.name = "Random " + std::to_string(seed);
    project.designs.push_back(Drawing(dice).draw());
    addScenario(dice, project);
    mend(project);
    return project;
}

} // namespace burst::test
