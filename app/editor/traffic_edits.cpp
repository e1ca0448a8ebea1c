#include "app/editor/traffic_edits.h"

#include "models/bypass.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace burst::app {

const model::Traffic* trafficOf(const Document& document, const model::NodeId& source) {
    const auto* scenario = document.scenario();
    if (scenario == nullptr) return nullptr;
    const auto found = scenario->traffic.find(source);
    return found == scenario->traffic.end() ? nullptr : &found->second;
}

namespace {
/// The chosen scenario within a project that is about to be the next one.
model::Scenario* chosenIn(model::Project& project, const Document& document) {
    const auto* now = document.scenario();
    for (auto& scenario : project.scenarios)
        if (now != nullptr && scenario.id == now->id) return &scenario;
    return nullptr;
}
} // namespace

void setTraffic(Document& document, const model::NodeId& source, model::Traffic traffic, const QString& text,
                const QString& mergeKey) {
    model::Project project = document.project();
    auto* scenario = chosenIn(project, document);
    if (scenario == nullptr) return;
    scenario->traffic[source] = std::move(traffic);
    document.edit(text, std::move(project), mergeKey);
}

void setProfile(Document& document, const model::NodeId& source, model::RateLine profile, const QString& text,
                const QString& mergeKey) {
    const auto* now = trafficOf(document, source);
    model::Traffic next = now != nullptr ? *now : model::Traffic();
    next.profile = std::move(profile);
    setTraffic(document, source, std::move(next), text, mergeKey);
}

void setMuted(Document& document, const std::vector<model::NodeId>& sources,
              const std::set<model::NodeId>& muted, const QString& text) {
    model::Design next = document.design();
    for (auto& node : next.nodes)
        if (std::find(sources.begin(), sources.end(), node.id) != sources.end())
            model::setDisabled(node, muted.contains(node.id));
    document.edit(text, std::move(next));
}

std::size_t moveFault(Document& document, std::size_t place, double at, std::optional<double> duration,
                      const QString& mergeKey) {
    model::Project project = document.project();
    auto* scenario = chosenIn(project, document);
    if (scenario == nullptr || place >= scenario->faults.size()) return place;
    auto& faults = scenario->faults;
    model::Fault moved = faults[place];
    moved.at = at;
    moved.duration = duration;
    const QString name = QString::fromStdString(std::string(model::faultName(moved.kind))).replace('_', ' ');
    faults.erase(faults.begin() + static_cast<std::ptrdiff_t>(place));
    const auto behind =
        std::upper_bound(faults.begin(), faults.end(), at,
                         [](double time, const model::Fault& each) { return time < each.at; });
    const auto now = static_cast<std::size_t>(behind - faults.begin());
    faults.insert(behind, std::move(moved));
    document.edit(QCoreApplication::translate("edits", "Move %1 to another time").arg(name),
                  std::move(project), mergeKey);
    return now;
}

} // namespace burst::app
