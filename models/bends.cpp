#include "models/bends.h"

#include <algorithm>
#include <cmath>

namespace burst::model {

namespace {
constexpr double farthest = 1e6; // px; lines are drawn in pieces, which take memory
}

std::optional<std::vector<Point>> readBends(const Tree& value) {
    const auto* list = value.list();
    if (list == nullptr || list->size() > mostBends) return std::nullopt;
    std::vector<Point> bends;
    for (const auto& each : *list) {
        const auto* place = each.list();
        if (place == nullptr || place->size() != 2) return std::nullopt;
        for (const auto& part : *place)
            if (!part.isNumber() || std::abs(part.number()) > farthest) return std::nullopt;
        bends.push_back({place->front().number(), place->back().number()});
    }
    return bends;
}

std::vector<Point> bendsOf(const Link& link) {
    for (const auto& [key, value] : link.extra)
        if (key == bendsKey) return readBends(value).value_or(std::vector<Point>());
    return {};
}

void setBends(Link& link, const std::vector<Point>& bends) {
    std::erase_if(link.extra, [](const auto& member) { return member.first == bendsKey; });
    if (bends.empty()) return;
    const auto whole = [](double value) {
        return Tree(static_cast<std::int64_t>(std::llround(std::clamp(value, -farthest, farthest))));
    };
    Tree::List list;
    for (const auto& bend : bends)
        list.emplace_back(Tree::List{whole(bend.x), whole(bend.y)});
    link.extra.emplace_back(bendsKey, std::move(list));
}

void shiftBends(Link& link, Point by) {
    auto bends = bendsOf(link);
    if (bends.empty()) return;
    for (auto& bend : bends)
        bend = {bend.x + by.x, bend.y + by.y};
    setBends(link, bends);
}

} // namespace burst::model
