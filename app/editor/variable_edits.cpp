#include "app/editor/variable_edits.h"

#include <QCoreApplication>

#include <utility>

namespace burst::app {

namespace {
QString saidOf(const char* text) {
    return QCoreApplication::translate("variables", text);
}

/// Gives a variable another name wherever it stands.
void rename(model::Project& project, const std::string& from, const std::string& to) {
    const auto inside = [&](model::Tree::Object& extra, std::string_view key) {
        for (auto& [name, value] : extra) {
            if (name != key || value.object() == nullptr) continue;
            auto entries = *value.object();
            for (auto& [inner, text] : entries)
                if (text.text() != nullptr) text = model::Tree(model::renamedIn(*text.text(), from, to));
            value = model::Tree(std::move(entries));
        }
    };
    for (auto& design : project.designs) {
        inside(design.extra, model::expressionsKey);
        for (auto& node : design.nodes)
            inside(node.extra, model::expressionsKey);
        for (auto& link : design.links)
            inside(link.extra, model::expressionsKey);
    }
    inside(project.extra, model::variablesKey);
    auto variables = model::variablesOf(project);
    for (auto& each : variables)
        if (each.name == from) each.name = to;
    model::setVariables(project, variables);
}
} // namespace

model::Result<model::Project> withVariable(const Document& document, std::optional<std::size_t> place,
                                           const model::Variable& variable) {
    auto project = document.project();
    auto variables = model::variablesOf(project);
    if (place && *place >= variables.size())
        return model::Error{.where = {}, .text = "This variable is gone; add it again."};
    if (place && variables[*place].name != variable.name) {
        // Before it means another: the name must be free, or the two could not be told apart.
        auto renamed = variables;
        renamed[*place].name = variable.name;
        if (const auto problem = model::problemOf(variable, renamed); !problem.empty())
            return model::Error{.where = {}, .text = problem};
        rename(project, variables[*place].name, variable.name);
        variables = model::variablesOf(project);
    }
    if (place)
        variables[*place] = variable;
    else
        variables.push_back(variable);
    return model::withVariables(std::move(project), document.catalog(), variables);
}

void putVariable(Document& document, std::optional<std::size_t> place, const model::Variable& variable) {
    auto next = withVariable(document, place, variable);
    if (!next) return;
    const QString text = (place ? saidOf(QT_TRANSLATE_NOOP("variables", "Set variable %1 to %2"))
                                : saidOf(QT_TRANSLATE_NOOP("variables", "Add variable %1 = %2")));
    document.edit(text.arg(QString::fromStdString(variable.name), QString::fromStdString(variable.text)),
                  std::move(*next));
}

std::optional<QString> removeVariable(Document& document, std::size_t place) {
    auto variables = model::variablesOf(document.project());
    if (place >= variables.size()) return std::nullopt;
    const QString name = QString::fromStdString(variables[place].name);
    variables.erase(variables.begin() + static_cast<std::ptrdiff_t>(place));
    auto next = model::withVariables(document.project(), document.catalog(), variables);
    if (!next)
        return saidOf(QT_TRANSLATE_NOOP("variables", "%1 is in use: %2"))
            .arg(name, QString::fromStdString(next.error().text));
    document.edit(saidOf(QT_TRANSLATE_NOOP("variables", "Delete variable %1")).arg(name), std::move(*next));
    return std::nullopt;
}

QString variableText(const model::Variable& variable, const model::Names& names) {
    const QString name = QString::fromStdString(variable.name);
    const QString text = QString::fromStdString(variable.text);
    if (!text.startsWith(QLatin1Char('='))) return name + QStringLiteral(" = ") + text;
    const auto worth = names(variable.name);
    const QString value = worth ? QString::fromStdString(model::formatQuantity(worth->value, worth->unit))
                                : QStringLiteral("?");
    return QStringLiteral("%1 = %2 = %3").arg(name, text.mid(1).trimmed(), value);
}

} // namespace burst::app
