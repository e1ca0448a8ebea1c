// Faults as people read and type them. See fault_form.h.
#include "app/desktop/inspector/fault_form.h"
#include "app/desktop/inspector/value_text.h"
#include "models/distribution.h"

namespace burst::app {

namespace {
QString timeText(double seconds) {
    return QString::fromStdString(model::formatQuantity(seconds, model::Unit::seconds));
}
QString shareText(double share) {
    return QString::fromStdString(model::formatQuantity(share, model::Unit::ratio));
}

QString targetText(const model::Fault& fault, const model::Design& design) {
    if (!fault.node.empty()) {
        const auto* node = design.node(fault.node);
        return QString::fromStdString(node != nullptr ? node->title() : fault.node.text);
    }
    for (const auto& group : design.groups)
        if (group.id == fault.group && !group.name.empty()) return QString::fromStdString(group.name);
    return fault.group.empty() ? FaultForm::tr("the account") : QString::fromStdString(fault.group.text);
}

QString whatText(const model::Fault& fault) {
    using Kind = model::Fault::Kind;
    switch (fault.kind) {
    case Kind::outage:
        return FaultForm::tr("outage of %1");
    case Kind::latency: {
        const auto extra = model::parseDistribution(fault.extra, model::Unit::seconds);
        const QString time =
            extra ? QString::fromStdString(model::describe(*extra, model::Unit::seconds)) : QString();
        return FaultForm::tr("%1 more latency at").arg(time) + QStringLiteral(" %1");
    }
    case Kind::errors:
        return FaultForm::tr("%1 errors at").arg(shareText(fault.share)) + QStringLiteral(" %1");
    case Kind::throttle:
        return FaultForm::tr("%1 refused by").arg(shareText(fault.share)) + QStringLiteral(" %1");
    case Kind::coldStartStorm:
        return FaultForm::tr("%1 of the idle environments vanish at").arg(shareText(fault.share)) +
               QStringLiteral(" %1");
    case Kind::deployment:
        return FaultForm::tr("deployment of %1");
    case Kind::change:
        return FaultForm::tr("%1 changes at").arg(QString::fromStdString(fault.parameter)) +
               QStringLiteral(" %1");
    case Kind::later:
        break;
    }
    return FaultForm::tr("a kind of a later version, without effect, at %1");
}
} // namespace

QString faultText(const model::Fault& fault, const model::Design& design) {
    const QString when =
        fault.duration
            ? FaultForm::tr("%1 to %2").arg(timeText(fault.at), timeText(fault.at + *fault.duration))
            : FaultForm::tr("from %1").arg(timeText(fault.at));
    return when + QStringLiteral(": ") + whatText(fault).arg(targetText(fault, design));
}

QString weightsText(const std::vector<model::Fault::Weight>& weights) {
    QStringList parts;
    for (const auto& weight : weights)
        parts << timeText(weight.at) + QStringLiteral(": ") + shareText(weight.share);
    return parts.join(QStringLiteral("; "));
}

model::Result<std::vector<model::Fault::Weight>> typedWeights(const QString& text) {
    std::vector<model::Fault::Weight> weights;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const auto colon = part.indexOf(QLatin1Char(':'));
        if (colon < 0)
            return model::Error{
                model::Error::Cause::badInput,
                {},
                FaultForm::tr("Write each step as time: share, such as “0 s: 10 %; 5 min: 100 %”.")
                    .toStdString()};
        const auto at = typedFigure(part.left(colon), model::Unit::seconds);
        if (!at) return at.error();
        const auto share = typedFigure(part.mid(colon + 1), model::Unit::ratio);
        if (!share) return share.error();
        weights.push_back({at->value_or(0.0), share->value_or(1.0)});
    }
    return weights;
}

} // namespace burst::app
