#include "app/editor/problem_edits.h"

#include "models/acceptance.h"
#include "models/rules.h"

#include <QCoreApplication>

namespace burst::app {

namespace {
QString problemText(const char* text) {
    return QCoreApplication::translate("problems", text);
}
} // namespace

QString ruleTitle(const std::string& id) {
    const auto* rule = model::findRule(id);
    return rule != nullptr ? QString::fromStdString(std::string(rule->title)) : QString::fromStdString(id);
}

void applyFixes(Document& document, const std::vector<model::Fix>& fixes, const std::string& rule) {
    model::Project next = document.project();
    for (const auto& fix : fixes)
        next = model::fixed(std::move(next), fix);
    const QString title = ruleTitle(rule);
    QString what = fixes.size() == 1 ? QString::fromStdString(fixes.front().preview) : QString();
    while (what.endsWith(QLatin1Char('.'))) // the step's name is no sentence
        what.chop(1);
    document.edit(fixes.size() == 1 ? problemText("Fix: %1").arg(what)
                                    : problemText("Fix %1 times: %2").arg(fixes.size()).arg(title),
                  std::move(next));
    document.validateNow();
}

void acceptProblem(Document& document, const model::Finding& finding, const QString& reason) {
    document.edit(problemText("Accept: %1").arg(ruleTitle(finding.rule)),
                  model::withAcceptance(document.project(), finding, reason.trimmed().toStdString()));
    document.validateNow();
}

void reopenProblem(Document& document, const model::Finding& finding) {
    document.edit(problemText("Reopen: %1").arg(ruleTitle(finding.rule)),
                  model::withoutAcceptance(document.project(), finding));
    document.validateNow();
}

} // namespace burst::app
