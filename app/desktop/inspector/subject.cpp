#include "app/desktop/inspector/subject.h"

#include "app/editor/edits.h"
#include "models/variables.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace burst::app {

namespace {
using About = Subject::About;

struct SubjectText {
    Q_DECLARE_TR_FUNCTIONS(SubjectText)
};

/// The kinds of the selected nodes, each once.
QStringList kindsIn(const Document& document) {
    QStringList kinds;
    for (const auto& id : document.selection().nodes())
        if (const auto* node = document.design().node(id)) kinds << QString::fromStdString(node->kind);
    kinds.sort();
    kinds.removeDuplicates();
    return kinds;
}

template <class Items>
About aboutOf(const Items& items, About one, About several) {
    return items.size() == 1 ? one : several;
}

/// Settings of every item that the form is about.
std::vector<model::Settings> eachOf(const Document& document) {
    const auto& design = document.design();
    const auto& selection = document.selection();
    std::vector<model::Settings> all;
    if (selection.empty()) return {model::Settings::ofAccount(design, document.catalog())};
    for (const auto& id : selection.nodes())
        if (const auto* node = design.node(id))
            all.push_back(model::Settings::of(*node, design, document.catalog()));
    if (!all.empty()) return all;
    for (const auto& id : selection.links())
        if (const auto* link = design.link(id))
            all.push_back(model::Settings::of(*link, design, document.catalog()));
    return all;
}

/// What stands beside the settings of each item that the form is about.
std::vector<const model::Tree::Object*> extrasOf(const Document& document) {
    const auto& design = document.design();
    const auto& selection = document.selection();
    std::vector<const model::Tree::Object*> extras;
    if (selection.empty()) return {&design.extra};
    for (const auto& node : design.nodes)
        if (selection.nodes().contains(node.id)) extras.push_back(&node.extra);
    if (!extras.empty()) return extras;
    for (const auto& link : design.links)
        if (selection.links().contains(link.id)) extras.push_back(&link.extra);
    return extras;
}

/// An expression counts where the setting is what it comes to: others have set it to something else since.
void addExpressions(const Document& document, std::vector<SharedSetting>& shared) {
    const auto extras = extrasOf(document);
    const auto names = model::namesOf(model::variablesOf(document.project()));
    for (auto& each : shared) {
        const auto& parameter = *each.setting.parameter;
        auto expression = model::expressionOf(*extras.front(), parameter.key);
        if (expression.empty() || each.several) continue;
        const bool alike = std::all_of(extras.begin(), extras.end(), [&](const auto* extra) {
            return model::expressionOf(*extra, parameter.key) == expression;
        });
        const auto value = model::workedOut(parameter, expression, names);
        if (alike && value && *value == each.setting.value) each.expression = std::move(expression);
    }
}

bool isSame(const model::Parameter& a, const model::Parameter& b) {
    return a.type == b.type && a.unit == b.unit &&
           (a.type != model::Parameter::Type::choice || a.choices == b.choices);
}

/// Takes another item into account; false when the setting is not one of its own.
bool join(SharedSetting& shared, const model::Settings& item) {
    auto& setting = shared.setting;
    const auto* other = item.find(setting.parameter->key);
    if (other == nullptr || !isSame(*setting.parameter, *other->parameter)) return false;
    if (!model::whyIdle(*other, item)) shared.idle.clear();
    shared.several = shared.several || !(other->value == setting.value);
    shared.manyDefaults = shared.manyDefaults || !(other->standard == setting.standard);
    shared.manyMeanings = shared.manyMeanings || other->parameter->help != setting.parameter->help;
    // "Memory" rather than "Memory per task".
    if (other->parameter->title.size() < setting.parameter->title.size())
        setting.parameter = other->parameter;
    if (other->origin == model::Origin::setting) setting.origin = model::Origin::setting;
    if (other->min) setting.min = setting.min ? std::max(*setting.min, *other->min) : *other->min;
    if (other->max) setting.max = setting.max ? std::min(*setting.max, *other->max) : *other->max;
    if (setting.values.empty()) setting.values = other->values;
    if (!other->values.empty())
        std::erase_if(setting.values, [&](double value) {
            return std::find(other->values.begin(), other->values.end(), value) == other->values.end();
        });
    if (!other->values.empty() && setting.values.empty()) return false;
    if (other->provider != setting.provider) setting.provider.clear();
    return !setting.min || !setting.max || *setting.min <= *setting.max;
}

void put(model::Params& params, const model::Settings& settings, const std::string& key,
         const model::Tree& value) {
    const auto* setting = settings.find(key);
    if (value.isNull() || (setting != nullptr && value == setting->standard))
        params.erase(key);
    else
        params.insert_or_assign(key, value);
}
} // namespace

Subject subjectOf(const Document& document) {
    const auto& selection = document.selection();
    const QString design = QString::fromStdString(document.designId().text) + QLatin1Char('/');
    if (selection.empty()) return {About::design, design};
    if (!selection.nodes().empty())
        return {aboutOf(selection.nodes(), About::node, About::nodes),
                design + QString::fromStdString(selection.nodes().begin()->text) + QLatin1Char('/') +
                    QString::number(selection.nodes().size()) + QLatin1Char('/') +
                    kindsIn(document).join(QLatin1Char(','))};
    if (!selection.links().empty())
        return {aboutOf(selection.links(), About::link, About::links),
                design + QString::fromStdString(selection.links().begin()->text) + QLatin1Char('/') +
                    QString::number(selection.links().size())};
    return {About::nothing, design};
}

QString subjectTitle(const Document& document) {
    const auto& design = document.design();
    const auto& selection = document.selection();
    if (selection.empty()) return QString::fromStdString(design.title());
    if (!selection.nodes().empty()) return nodesText(design, selection.nodes());
    if (selection.links().size() > 1) return SubjectText::tr("%1 links").arg(selection.links().size());
    if (selection.links().empty()) {
        const auto items = selection.groups().size() + selection.notes().size();
        if (items > 1) return SubjectText::tr("%1 items").arg(items);
        const auto* group = selection.groups().empty() ? nullptr : design.group(*selection.groups().begin());
        return group != nullptr ? QString::fromStdString(group->title()) : SubjectText::tr("Note");
    }
    const auto* link = design.link(*selection.links().begin());
    if (link == nullptr) return {};
    return nodesText(design, {link->from}) + QStringLiteral(" → ") + nodesText(design, {link->to});
}

std::vector<SharedSetting> settingsOf(const Document& document) {
    const auto items = eachOf(document);
    std::vector<SharedSetting> shared;
    if (items.empty()) return shared;
    for (const auto& setting : items.front().all()) {
        const auto idle = model::whyIdle(setting, items.front());
        shared.push_back({.setting = setting, .idle = QString::fromStdString(idle.value_or(std::string()))});
    }
    for (std::size_t i = 1; i < items.size() && !shared.empty(); ++i)
        std::erase_if(shared, [&](SharedSetting& each) { return !join(each, items[i]); });
    addExpressions(document, shared);
    return shared;
}

model::Design withSetting(const Document& document, const std::string& key, const model::Tree& value,
                          const std::string& expression) {
    model::Design next = document.design();
    const auto& selection = document.selection();
    const auto& catalog = document.catalog();
    if (selection.empty()) {
        put(next.account, model::Settings::ofAccount(document.design(), catalog), key, value);
        model::setExpression(next.extra, key, expression);
        return next;
    }
    const auto set = [&](auto& item) {
        put(item.params, model::Settings::of(item, document.design(), catalog), key, value);
        model::setExpression(item.extra, key, expression);
    };
    for (auto& node : next.nodes)
        if (selection.nodes().contains(node.id)) set(node);
    if (!selection.nodes().empty()) return next;
    for (auto& link : next.links)
        if (selection.links().contains(link.id)) set(link);
    return next;
}

model::Design withoutSettings(const Document& document, const std::vector<std::string>& keys) {
    model::Design next = document.design();
    const auto& selection = document.selection();
    const auto forget = [&](model::Params& params, model::Tree::Object& extra) {
        for (const auto& key : keys) {
            params.erase(key);
            model::setExpression(extra, key, {});
        }
    };
    if (selection.empty()) forget(next.account, next.extra);
    for (auto& node : next.nodes)
        if (selection.nodes().contains(node.id)) forget(node.params, node.extra);
    if (!selection.nodes().empty()) return next;
    for (auto& link : next.links)
        if (selection.links().contains(link.id)) forget(link.params, link.extra);
    return next;
}

} // namespace burst::app
