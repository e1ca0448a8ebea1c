#include "app/editor/conditions.h"

#include "models/units.h"

#include <QCoreApplication>

namespace burst::app {

namespace {
QString told(const char* text) {
    return QCoreApplication::translate("conditions", text);
}

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
    const auto pair = [&](const char* what, const QString& one, const QString& other) {
        if (one != other) unlike << told(what).arg(one, other);
    };
    const auto* played = a.project->scenario(a.scenario);
    const auto* other = b.project->scenario(b.scenario);
    if (played != nullptr && other != nullptr) {
        pair(QT_TRANSLATE_NOOP("conditions", "the scenario (%1 and %2)"),
             QString::fromStdString(played->title()), QString::fromStdString(other->title()));
        if (played->traffic != other->traffic || played->startsAt != other->startsAt)
            unlike << told(QT_TRANSLATE_NOOP("conditions", "the traffic"));
        if (played->faults != other->faults) unlike << told(QT_TRANSLATE_NOOP("conditions", "the faults"));
        pair(QT_TRANSLATE_NOOP("conditions", "the duration (%1 and %2)"), seconds(played->duration),
             seconds(other->duration));
        if (played->warmup != other->warmup || played->autoWarmup != other->autoWarmup)
            unlike << told(QT_TRANSLATE_NOOP("conditions", "the warm-up"));
    }
    pair(QT_TRANSLATE_NOOP("conditions", "the seeds (%1 and %2)"), QString::number(a.summary.seed),
         QString::number(b.summary.seed));
    pair(QT_TRANSLATE_NOOP("conditions", "the number of runs (%1 and %2)"),
         QString::number(a.summary.replications), QString::number(b.summary.replications));
    pair(QT_TRANSLATE_NOOP("conditions", "the version of the program (%1 and %2)"), versionOf(a),
         versionOf(b));
    if (a.summary.complete != b.summary.complete)
        unlike << told(QT_TRANSLATE_NOOP("conditions", "that one was stopped early"));
    return unlike;
}

} // namespace burst::app
