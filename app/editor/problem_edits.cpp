#include "app/editor/problem_edits.h"

#include "app/language/model_text.h"
#include "models/acceptance.h"
#include "models/rules.h"

#include <QCoreApplication>

namespace burst::app {

namespace {
struct ProblemEditsText {
    Q_DECLARE_TR_FUNCTIONS(ProblemEditsText)
};
} // namespace

QString ruleTitle(const std::string& id) {
    const auto* rule = model::findRule(id);
    return rule != nullptr ? modelText(rule->title) : QString::fromStdString(id);
}

void applyFixes(Document& document, const std::vector<model::Fix>& fixes, const std::string& rule) {
    model::Project next = document.project();
    for (const auto& fix : fixes)
        next = model::fixed(std::move(next), fix);
    const QString title = ruleTitle(rule);
    QString what = fixes.size() == 1 ? QString::fromStdString(fixes.front().preview) : QString();
    while (what.endsWith(QLatin1Char('.'))) // the step's name is no sentence
        what.chop(1);
    document.edit(fixes.size() == 1 ? ProblemEditsText::tr("Fix: %1").arg(what)
                                    : ProblemEditsText::tr("Fix %1 times: %2").arg(fixes.size()).arg(title),
                  std::move(next));
    document.validateNow();
}

void acceptProblem(Document& document, const model::Finding& finding, const QString& reason) {
    document.edit(ProblemEditsText::tr("Accept: %1").arg(ruleTitle(finding.rule)),
                  model::withAcceptance(document.project(), finding, reason.trimmed().toStdString()));
    document.validateNow();
}

void reopenProblem(Document& document, const model::Finding& finding) {
    document.edit(ProblemEditsText::tr("Reopen: %1").arg(ruleTitle(finding.rule)),
                  model::withoutAcceptance(document.project(), finding));
    document.validateNow();
}

} // namespace burst::app
