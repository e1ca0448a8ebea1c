#include "app/desktop/inspector/value_text.h"

#include "app/desktop/inspector/field_units.h"
#include "app/language/model_text.h"
#include "app/report/certainty.h"
#include "models/distribution.h"
#include "models/expression.h"
#include "models/units.h"
#include "models/variables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace burst::app {

namespace {
using Type = model::Parameter::Type;

struct ValueTextText {
    Q_DECLARE_TR_FUNCTIONS(ValueTextText)
};

QString formatted(double value, const model::Parameter& parameter) {
    return QString::fromStdString(model::formatQuantity(value, parameter.unit));
}

/// "128 MB" -> "MB"; empty when the text ends in a digit.
QString unitIn(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^\\s*[-+0-9.,eE]+\\s*([^0-9\\s].*)$"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

/// "512", "3e5", and "1k" where thousands are counted.
bool isBareNumber(const QString& text, model::Unit unit) {
    bool number = false;
    QString digits = text;
    if (unit == model::Unit::perSecond && !digits.isEmpty() && QStringLiteral("kMG").contains(digits.back()))
        digits.chop(1);
    digits.trimmed().toDouble(&number);
    return number;
}

model::Tree typedInteger(const QString& text) {
    const auto value = model::parseQuantity(text.toStdString(), model::Unit::none);
    constexpr double exact = 9e15; // above, doubles skip integers
    if (value && *value == std::floor(*value) && std::abs(*value) < exact)
        return model::Tree(static_cast<std::int64_t>(*value));
    return model::Tree(text.toStdString());
}

/// Distributions have several figures, and none of them can be worked out from names.
bool takesNames(const model::Parameter& parameter) {
    return parameter.type == Type::quantity || parameter.type == Type::integer;
}

model::Result<model::Worth> worthOf(const model::Parameter& parameter, const QString& text,
                                    const model::Names& names) {
    return model::evaluate(text.toStdString(),
                           parameter.type == Type::integer ? model::Unit::none : parameter.unit,
                           takesNames(parameter) ? names : model::Names());
}

bool isNumeric(const model::Parameter& parameter) {
    return parameter.type == Type::quantity || parameter.type == Type::integer ||
           parameter.type == Type::distribution;
}

/// Digits that no rounding error of a division has reached.
double rounded(double value) {
    constexpr int digits = 12;
    return QString::number(value, 'g', digits).toDouble();
}

/// As it would have been typed without arithmetic.
QString plainText(const model::Worth& worth, model::Unit unit) {
    const double value = rounded(worth.value);
    return QString::fromStdString(model::formatQuantity(value, worth.bare ? model::Unit::none : unit));
}
} // namespace

QString shownValue(const model::Parameter& parameter, const model::Tree& value) {
    if (value.isNull()) return {};
    if (const auto* truth = value.truth()) return *truth ? ValueTextText::tr("on") : ValueTextText::tr("off");
    if (parameter.type == Type::distribution && value.object() != nullptr) {
        const auto read = model::parseDistribution(value, parameter.unit);
        return read ? QString::fromStdString(model::describe(*read, parameter.unit))
                    : ValueTextText::tr("unreadable");
    }
    if (const auto* list = value.list()) return ValueTextText::tr("%1 entries in the file").arg(list->size());
    if (const auto* text = value.text()) return QString::fromStdString(*text);
    if (value.isInteger() && parameter.unit == model::Unit::none) return QString::number(value.integer());
    if (value.isNumber()) return formatted(value.number(), parameter);
    return {};
}

QString worked(const QString& typed, model::Unit unit) {
    const auto worth = model::evaluate(typed.toStdString(), unit);
    return worth && worth->calculated ? plainText(*worth, unit) : typed;
}

std::string typedExpression(const model::Setting& setting, const QString& typed, const model::Names& names) {
    if (!takesNames(*setting.parameter)) return {};
    const auto worth = worthOf(*setting.parameter, typed, names);
    const auto text = typed.trimmed().toStdString();
    return worth && worth->named && model::workedOut(*setting.parameter, text, names) ? text : std::string();
}

QString typedResult(const model::Setting& setting, const QString& typed, const model::Names& names) {
    if (!isNumeric(*setting.parameter)) return {};
    const auto worth = worthOf(*setting.parameter, typed, names);
    if (!worth || !worth->calculated) return {};
    return QStringLiteral("= ") + shownValue(*setting.parameter, typedValue(setting, typed, names));
}

QString typedMistake(const model::Setting& setting, const QString& typed, const model::Names& names) {
    if (!isNumeric(*setting.parameter) || typed.trimmed().isEmpty()) return {};
    const auto worth = worthOf(*setting.parameter, typed, names);
    if (worth && worth->named) {
        const auto value = model::workedOut(*setting.parameter, typed.toStdString(), names);
        return value ? QString() : QString::fromStdString(value.error().text);
    }
    if (worth) return {};
    const QString text = QString::fromStdString(worth.error().text);
    return text.startsWith(QLatin1String("At character")) ? text : QString();
}

model::Tree typedValue(const model::Setting& setting, const QString& typed, const model::Names& names) {
    const auto& parameter = *setting.parameter;
    if (const auto expression = typedExpression(setting, typed, names); !expression.empty())
        return *model::workedOut(parameter, expression, names);
    const auto measure = parameter.type == Type::integer ? model::Unit::none : parameter.unit;
    const QString text = (isNumeric(parameter) ? worked(typed, measure) : typed).trimmed();
    if (text.isEmpty()) return {};
    if (parameter.type == Type::text || parameter.type == Type::choice)
        return model::Tree(text.toStdString());
    if (parameter.type == Type::integer) return typedInteger(text);
    if (parameter.unit == model::Unit::none) {
        const auto count = model::parseQuantity(text.toStdString(), model::Unit::none);
        return count ? model::Tree(*count) : model::Tree(text.toStdString());
    }
    if (!isBareNumber(text, parameter.unit)) return model::Tree(text.toStdString());
    QString unit = unitIn(fieldText(parameter, setting.value));
    if (unit.isEmpty()) unit = unitIn(fieldText(parameter, setting.standard));
    return model::Tree((unit.isEmpty() ? text : text + QLatin1Char(' ') + unit).toStdString());
}

QString rangeText(const model::Setting& setting) {
    const auto& parameter = *setting.parameter;
    QStringList values;
    for (const double value : setting.values)
        values << formatted(value, parameter);
    if (!values.isEmpty()) return ValueTextText::tr("only %1").arg(values.join(QStringLiteral(", ")));
    if (setting.min && setting.max && *setting.min == *setting.max)
        return ValueTextText::tr("%1 only").arg(formatted(*setting.min, parameter));
    if (setting.min && setting.max)
        return ValueTextText::tr("%1 to %2")
            .arg(formatted(*setting.min, parameter), formatted(*setting.max, parameter));
    if (setting.min) return ValueTextText::tr("at least %1").arg(formatted(*setting.min, parameter));
    if (setting.max) return ValueTextText::tr("at most %1").arg(formatted(*setting.max, parameter));
    return {};
}

QString defaultText(const model::Setting& setting) {
    if (setting.standard.isNull()) return ValueTextText::tr("not set by default");
    return ValueTextText::tr("default %1").arg(shownValue(*setting.parameter, setting.standard));
}

QString sourceText(const model::Setting& setting) {
    QStringList parts;
    if (!setting.provider.empty()) parts << QString::fromStdString(setting.provider);
    switch (setting.certainty) {
    case model::Certainty::vendor:
        parts << ValueTextText::tr("stated by the provider");
        break;
    case model::Certainty::measured:
        parts << ValueTextText::tr("measured");
        break;
    case model::Certainty::secondary:
        parts << ValueTextText::tr("reported by a third party");
        break;
    case model::Certainty::user:
        parts << ValueTextText::tr("your own");
        break;
    case model::Certainty::assumed:
        parts << ValueTextText::tr("our assumption: check it against your own system");
        break;
    }
    if (!setting.rule.empty())
        parts << ValueTextText::tr("rule %1").arg(QString::fromStdString(setting.rule));
    if (!setting.asOf.empty())
        parts << ValueTextText::tr("as of %1").arg(QString::fromStdString(setting.asOf));
    return parts.join(QStringLiteral(" · "));
}

QString certaintyText(const model::Setting& setting) {
    const bool figure = setting.parameter->type == Type::quantity ||
                        setting.parameter->type == Type::integer ||
                        setting.parameter->type == Type::distribution;
    if (setting.origin == model::Origin::setting || setting.standard.isNull()) return {};
    if (!figure && setting.provider.empty()) return {};
    return modelText(certaintyWord(setting.certainty));
}

} // namespace burst::app
