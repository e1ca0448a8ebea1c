#include "models/checks/graph.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace burst::model::checks {

namespace {
constexpr std::size_t unseen = std::numeric_limits<std::size_t>::max();

/// Tarjan's depth-first search.
class Search {
public:
    explicit Search(const Successors& successors)
        : successors_(successors),
          order_(successors.size(), unseen),
          low_(successors.size(), unseen),
          open_(successors.size(), false) {}

    std::vector<std::vector<std::size_t>> run() {
        for (std::size_t node = 0; node < successors_.size(); ++node)
            if (order_[node] == unseen) explore(node);
        return std::move(found_);
    }

private:
    struct Visit {
        std::size_t node{};
        std::size_t next{}; ///< the successor to look at next
    };

    void enter(std::size_t node) {
        order_[node] = low_[node] = counter_++;
        open_[node] = true;
        path_.push_back(node);
        visits_.push_back({node, 0});
    }

    void explore(std::size_t root) {
        enter(root);
        while (!visits_.empty()) {
            Visit& visit = visits_.back();
            if (visit.next == successors_[visit.node].size()) {
                leave();
                continue;
            }
            const std::size_t to = successors_[visit.node][visit.next++];
            if (order_[to] == unseen)
                enter(to);
            else if (open_[to])
                low_[visit.node] = std::min(low_[visit.node], order_[to]);
        }
    }

    void leave() {
        const std::size_t node = visits_.back().node;
        visits_.pop_back();
        if (!visits_.empty()) {
            const std::size_t parent = visits_.back().node;
            low_[parent] = std::min(low_[parent], low_[node]);
        }
        if (low_[node] != order_[node]) return;
        std::vector<std::size_t> knot;
        std::size_t member = unseen;
        while (member != node) {
            member = path_.back();
            path_.pop_back();
            open_[member] = false;
            knot.push_back(member);
        }
        if (knot.size() < 2) return;
        std::sort(knot.begin(), knot.end());
        found_.push_back(std::move(knot));
    }

    const Successors& successors_;
    std::vector<std::size_t> order_{};
    std::vector<std::size_t> low_{};
    std::vector<bool> open_{};
    std::vector<std::size_t> path_{};
    std::vector<Visit> visits_{};
    std::vector<std::vector<std::size_t>> found_{};
    std::size_t counter_{0};
};
} // namespace

std::vector<std::vector<std::size_t>> knots(const Successors& successors) {
    return Search(successors).run();
}

std::vector<std::size_t> cycleIn(const Successors& successors, const std::vector<std::size_t>& knot) {
    const std::size_t start = knot.front();
    const std::unordered_set<std::size_t> inside(knot.begin(), knot.end());
    std::unordered_map<std::size_t, std::size_t> before;
    std::deque<std::size_t> queue{start};
    while (!queue.empty()) {
        const std::size_t node = queue.front();
        queue.pop_front();
        for (const std::size_t to : successors[node]) {
            if (to == start) {
                std::vector<std::size_t> path{node};
                while (path.back() != start)
                    path.push_back(before.at(path.back()));
                std::reverse(path.begin(), path.end());
                return path;
            }
            if (inside.contains(to) && before.emplace(to, node).second) queue.push_back(to);
        }
    }
    return {start};
}

std::vector<bool> reachable(const Successors& successors, const std::vector<std::size_t>& sources) {
    std::vector<bool> reached(successors.size(), false);
    std::vector<std::size_t> waiting;
    for (const std::size_t source : sources) {
        reached[source] = true;
        waiting.push_back(source);
    }
    while (!waiting.empty()) {
        const std::size_t node = waiting.back();
        waiting.pop_back();
        for (const std::size_t to : successors[node]) {
            if (reached[to]) continue;
            reached[to] = true;
            waiting.push_back(to);
        }
    }
    return reached;
}

} // namespace burst::model::checks
