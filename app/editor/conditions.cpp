#include "app/editor/conditions.h"

#include "models/units.h"

#include <QCoreApplication>

namespace burst::app {

namespace {
struct ConditionsText {
    Q_DECLARE_TR_FUNCTIONS(ConditionsText)
};

QString seconds(double value) {
    return QString::fromStdString(model::showQuantity(value, model::Unit::seconds));
}
/// Of the program that made a run.
QString versionOf(const FinishedRun& run) {
    return run.kept ? QString::fromStdString(run.kept->version) : QCoreApplication::applicationVersion();
}
} // namespace

QStringList unlikeConditions(const FinishedRun& a, const FinishedRun& b) {
    QStringList unlike;
    const auto pair = [&](const QString& what, const QString& one, const QString& other) {
        if (one != other) unlike << what.arg(one, other);
    };
    const auto* played = a.project->scenario(a.scenario);
    const auto* other = b.project->scenario(b.scenario);
    if (played != nullptr && other != nullptr) {
        pair(ConditionsText::tr("the scenario (%1 and %2)"), QString::fromStdString(played->title()),
             QString::fromStdString(other->title()));
        if (played->traffic != other->traffic || played->startsAt != other->startsAt)
            unlike << ConditionsText::tr("the traffic");
        if (played->faults != other->faults) unlike << ConditionsText::tr("the faults");
        pair(ConditionsText::tr("the duration (%1 and %2)"), seconds(played->duration),
             seconds(other->duration));
        if (played->warmup != other->warmup || played->autoWarmup != other->autoWarmup)
            unlike << ConditionsText::tr("the warm-up");
    }
    pair(ConditionsText::tr("the seeds (%1 and %2)"), QString::number(a.summary.seed),
         QString::number(b.summary.seed));
    pair(ConditionsText::tr("the number of runs (%1 and %2)"), QString::number(a.summary.replications),
         QString::number(b.summary.replications));
    pair(ConditionsText::tr("the version of the program (%1 and %2)"), versionOf(a), versionOf(b));
    if (a.summary.complete != b.summary.complete) unlike << ConditionsText::tr("that one was stopped early");
    return unlike;
}

} // namespace burst::app
