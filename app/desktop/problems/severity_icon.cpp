#include "app/desktop/problems/severity_icon.h"

#include "app/diagram/icons.h"

#include <QCoreApplication>

namespace burst::app {

QIcon severityIcon(model::Finding::Severity severity, const Theme& theme) {
    switch (severity) {
    case model::Finding::Severity::error: {
        const auto color = theme.state(State::error).fill;
        return glyphIcon(QStringLiteral("error"), color, color);
    }
    case model::Finding::Severity::warning: {
        const auto color = theme.state(State::throttled).fill;
        return glyphIcon(QStringLiteral("warning"), color, color);
    }
    default:
        return glyphIcon(QStringLiteral("hint"), theme.link, theme.link);
    }
}

QString severityText(model::Finding::Severity severity) {
    switch (severity) {
    case model::Finding::Severity::error:
        return QCoreApplication::translate("problems", "Error");
    case model::Finding::Severity::warning:
        return QCoreApplication::translate("problems", "Warning");
    default:
        return QCoreApplication::translate("problems", "Hint");
    }
}

} // namespace burst::app
