#include "app/report/known_latency.h"

#include "models/resolve.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace burst::app {

namespace {

/// A node that answered.
struct Answer {
    model::NodeId node;
    bool tookTime{false}; ///< a client: half of its requests or more did
};

/// The calls of a design, between nodes numbered as they stand in it.
class Calls {
public:
    using Numbers = std::vector<std::size_t>;

    explicit Calls(const model::Design& design) : to_(design.nodes.size()), from_(design.nodes.size()) {
        for (std::size_t i = 0; i < design.nodes.size(); ++i)
            numbers_.try_emplace(design.nodes[i].id.text, i);
        for (const auto& link : design.links) {
            const auto from = number(link.from);
            const auto to = number(link.to);
            if (from && to) from_[*from].push_back(*to);
            if (from && to && isWaitedFor(link, design.nodes[*from], design.nodes[*to]))
                to_[*from].push_back(*to);
        }
    }

    [[nodiscard]] std::optional<std::size_t> number(const model::NodeId& id) const {
        const auto found = numbers_.find(id.text);
        return found == numbers_.end() ? std::nullopt : std::optional(found->second);
    }

    /// Whom a node calls, whether or not it waits until that is done.
    [[nodiscard]] const Numbers& from(std::size_t node) const { return from_[node]; }

    /// Those of `nodes` that are on the way of calls from `ahead`.
    [[nodiscard]] Numbers onTheWay(Numbers ahead, const Numbers& nodes) const {
        std::vector<bool> met(to_.size());
        while (!ahead.empty()) {
            const auto at = ahead.back();
            ahead.pop_back();
            if (met[at]) continue;
            met[at] = true;
            ahead.insert(ahead.end(), to_[at].begin(), to_[at].end());
        }
        Numbers found;
        std::ranges::copy_if(nodes, std::back_inserter(found), [&](std::size_t node) { return met[node]; });
        return found;
    }

private:
    static bool isWaitedFor(const model::Link& link, const model::Node& from, const model::Node& to) {
        const auto* fromKind = model::findKind(from.kind);
        const auto* toKind = model::findKind(to.kind);
        const auto* rule = fromKind && toKind ? model::ruleOf(link, *fromKind, *toKind) : nullptr;
        return app::isWaitedFor(link, rule);
    }

    std::unordered_map<std::string_view, std::size_t> numbers_; ///< by the ids that stand in the design
    std::vector<Numbers> to_;                                   ///< by node, whom it waits for
    std::vector<Numbers> from_;                                 ///< by node, at the other end of its links
};

/// Whether nobody says how long the node itself takes, apart from what it calls.
bool isTimeless(const model::Node& node, const model::Design& design, const model::Catalog& catalog) {
    if (node.kind == "function") return false;
    const auto settings = model::Settings::of(node, design, catalog);
    for (const char* key : {"overhead", "latency"}) {
        if (!settings.find(key) || node.params.contains(key)) continue;
        const auto time = settings.distribution(key);
        if (!time || model::mean(*time) <= 0.0) return true;
    }
    return false;
}

Calls::Numbers origins(const model::Design& design) {
    Calls::Numbers numbers;
    for (std::size_t i = 0; i < design.nodes.size(); ++i)
        if (const auto* kind = model::findKind(design.nodes[i].kind); kind && kind->origin)
            numbers.push_back(i);
    return numbers;
}

void addMissing(const Calls::Numbers& more, Calls::Numbers& numbers) {
    for (const auto number : more)
        if (std::ranges::count(numbers, number) == 0) numbers.push_back(number);
}

LatencyGaps gapsOf(const std::vector<Answer>& answers, const model::Design& design,
                   const model::Catalog& catalog) {
    LatencyGaps gaps;
    Calls::Numbers timeless;
    // By client: what answers it before it has done anything, and in no time.
    std::map<std::size_t, Calls::Numbers> sends;
    // Without a platform latencies are what the designer says, none among them.
    if (!catalog.platform(design.platform)) return gaps;
    const Calls calls(design);
    for (const auto& answer : answers) {
        const auto number = calls.number(answer.node);
        if (!number) continue;
        if (design.nodes[*number].kind == "client") {
            if (!answer.tookTime) sends.emplace(*number, calls.from(*number));
        } else if (!answer.tookTime || isTimeless(design.nodes[*number], design, catalog)) {
            timeless.push_back(*number);
        }
    }
    if (timeless.empty() && sends.empty()) return gaps;
    const auto named = [&](const Calls::Numbers& numbers) {
        LatencyGaps::Nodes nodes;
        for (const auto number : numbers)
            nodes.push_back(design.nodes[number].id);
        return nodes;
    };
    auto all = calls.onTheWay(origins(design), timeless);
    for (const auto& [client, sent] : sends)
        addMissing(sent, all);
    gaps.endToEnd = named(all);
    for (std::size_t i = 0; i < design.nodes.size(); ++i) {
        auto met = calls.onTheWay({i}, timeless);
        if (const auto sent = sends.find(i); sent != sends.end()) addMissing(sent->second, met);
        if (!met.empty()) gaps.byNode.emplace(design.nodes[i].id.text, named(met));
    }
    for (const auto& [client, sent] : sends)
        for (const auto to : sent) {
            auto met = calls.onTheWay({to}, timeless);
            addMissing({to}, met);
            gaps.byAnswer.emplace(design.nodes[to].id.text, named(met));
        }
    return gaps;
}

} // namespace

const LatencyGaps::Nodes& LatencyGaps::of(const std::string& node) const {
    static const Nodes none;
    if (node.empty()) return endToEnd;
    const auto found = byNode.find(node);
    return found == byNode.end() ? none : found->second;
}

const LatencyGaps::Nodes& LatencyGaps::ofAnswer(const std::string& node) const {
    const auto found = byAnswer.find(node);
    return found == byAnswer.end() ? of(node) : found->second;
}

bool isWaitedFor(const model::Link& link, const model::Design& design) {
    return isWaitedFor(link, model::ruleOf(link, design));
}

bool isWaitedFor(const model::Link& link, const model::LinkRule* rule) {
    if (!rule || rule->role != model::LinkRole::call) return false;
    const auto mode = link.params.find("mode");
    const std::string* said = mode == link.params.end() ? nullptr : mode->second.text();
    return said ? *said == "sync" : !rule->async;
}

LatencyGaps latencyGaps(const sim::Summary& summary, const model::Design& design,
                        const model::Catalog& catalog) {
    std::vector<Answer> answers;
    for (const auto& node : summary.nodes)
        if (node.latency.count > 0)
            answers.push_back({node.id, (node.kind == "client" ? node.latency.p50 : node.latency.max) > 0.0});
    return gapsOf(answers, design, catalog);
}

LatencyGaps latencyGaps(const sim::Estimate& estimate, const model::Design& design,
                        const model::Catalog& catalog) {
    std::vector<Answer> answers;
    for (const auto& node : estimate.nodes)
        if (node.rate > 0.0) answers.push_back({node.id, node.latency > 0.0});
    return gapsOf(answers, design, catalog);
}

void putGaps(model::Tree::Object& to, const LatencyGaps::Nodes& gaps) {
    if (gaps.empty()) return;
    model::Tree::List ids;
    for (const auto& node : gaps)
        ids.emplace_back(node.text);
    to.emplace_back("latency_leaves_out", std::move(ids));
}

std::vector<std::string> titlesOf(const LatencyGaps::Nodes& nodes, const model::Design& design) {
    std::vector<std::string> titles;
    for (const auto& id : nodes) {
        const auto* node = design.node(id);
        titles.push_back(node ? node->title() : id.text);
    }
    return titles;
}

} // namespace burst::app
