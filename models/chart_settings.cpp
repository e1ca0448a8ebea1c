#include "models/chart_settings.h"

#include <algorithm>

namespace burst::model {

namespace {
const Tree* member(const Tree::Object& object, std::string_view key) {
    const auto found = std::ranges::find(object, key, [](const auto& each) { return each.first; });
    return found == object.end() ? nullptr : &found->second;
}

void put(Tree::Object& object, std::string_view key, Tree value, bool empty) {
    const auto found = std::ranges::find(object, key, [](const auto& each) { return each.first; });
    if (empty && found != object.end())
        object.erase(found);
    else if (found != object.end())
        found->second = std::move(value);
    else if (!empty)
        object.emplace_back(key, std::move(value));
}
} // namespace

Tree::List chartSettings(const Project& project, std::string_view list) {
    const auto* all = member(project.extra, chartsKey);
    const auto* found = all ? all->find(list) : nullptr;
    return found && found->list() ? *found->list() : Tree::List{};
}

Project withChartSettings(Project project, std::string_view list, Tree::List values) {
    const auto* before = member(project.extra, chartsKey);
    Tree::Object charts = before && before->object() ? *before->object() : Tree::Object{};
    const bool none = values.empty();
    put(charts, list, Tree(std::move(values)), none);
    const bool bare = charts.empty();
    put(project.extra, chartsKey, Tree(std::move(charts)), bare);
    return project;
}

} // namespace burst::model
