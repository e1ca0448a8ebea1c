#include "app/desktop/inspector/field_units.h"

#include "app/desktop/inspector/value_text.h"

#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
using ParameterType = model::Parameter::Type;
constexpr int shownDigits = 12;

/// The size of one unit in the base unit; nothing for an unknown symbol.
std::optional<double> sizeOf(model::Unit unit, const QString& symbol) {
    const auto read = model::parseQuantity("1 " + symbol.toStdString(), unit);
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<double> numberIn(const model::Parameter& parameter, const model::Tree& value) {
    if (value.isNumber()) return value.number();
    if (value.text() == nullptr) return std::nullopt;
    const auto read = model::parseQuantity(*value.text(), parameter.unit);
    return read ? std::optional(*read) : std::nullopt;
}

QString unitKey(const model::Parameter& parameter) {
    return QStringLiteral("units/") + QString::fromStdString(parameter.key);
}

/// A step of a whole number is whole.
double stepOf(const model::Setting& setting, double steps) {
    if (setting.parameter->type != ParameterType::integer) return steps;
    return std::copysign(std::max(1.0, std::floor(std::abs(steps))), steps);
}
} // namespace

QStringList unitsFor(model::Unit unit) {
    QStringList symbols;
    for (const auto symbol : model::unitSymbols(unit)) {
        const std::string one = "1 " + std::string(symbol);
        const auto size = model::parseQuantity(one, unit);
        // Other spellings of a unit read as it and are not written.
        if (size && model::formatQuantity(*size, unit) == one)
            symbols << QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
    }
    std::sort(symbols.begin(), symbols.end(), [unit](const QString& a, const QString& b) {
        return sizeOf(unit, a).value_or(0) < sizeOf(unit, b).value_or(0);
    });
    return symbols;
}

QString inUnit(double value, model::Unit unit, const QString& symbol) {
    const auto size = sizeOf(unit, symbol);
    if (!size || !std::isfinite(value)) return QString::fromStdString(model::formatQuantity(value, unit));
    return QString::number(value / *size, 'g', shownDigits) + QLatin1Char(' ') + symbol;
}

QString chosenUnit(const model::Parameter& parameter) {
    const QString symbol = QSettings().value(unitKey(parameter)).toString();
    return unitsFor(parameter.unit).contains(symbol) ? symbol : QString();
}

void chooseUnit(const model::Parameter& parameter, const QString& symbol) {
    QSettings settings;
    if (symbol.isEmpty())
        settings.remove(unitKey(parameter));
    else
        settings.setValue(unitKey(parameter), symbol);
}

QString fieldText(const model::Parameter& parameter, const model::Tree& value) {
    const bool quantity = parameter.type == ParameterType::quantity && parameter.unit != model::Unit::none;
    const QString symbol = quantity ? chosenUnit(parameter) : QString();
    const auto number = symbol.isEmpty() ? std::nullopt : numberIn(parameter, value);
    return number ? inUnit(*number, parameter.unit, symbol) : shownValue(parameter, value);
}

std::optional<QString> steppedText(const model::Setting& setting, const QString& text, double steps) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*([-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*(.*)$"));
    const auto& parameter = *setting.parameter;
    if (parameter.type != ParameterType::quantity && parameter.type != ParameterType::integer)
        return std::nullopt;
    QString from = text.trimmed();
    if (from.isEmpty()) from = fieldText(parameter, setting.standard);
    if (from.isEmpty() && setting.min)
        return QString::fromStdString(model::formatQuantity(*setting.min, parameter.unit));
    const auto match = pattern.match(from);
    if (!match.hasMatch()) return std::nullopt;
    double number = match.captured(1).toDouble();
    QString unit = match.captured(2);
    if (unit.isEmpty() && parameter.unit == model::Unit::ratio) {
        unit = QStringLiteral("%");
        number *= 100.0;
    }
    QString next = QString::number(number + stepOf(setting, steps), 'g', shownDigits);
    if (!unit.isEmpty()) next += QLatin1Char(' ') + unit;
    const auto read = model::parseQuantity(next.toStdString(), parameter.unit);
    if (!read) return std::nullopt;
    const double kept = std::clamp(*read, setting.min.value_or(*read), setting.max.value_or(*read));
    return kept == *read ? next : QString::fromStdString(model::formatQuantity(kept, parameter.unit));
}

} // namespace burst::app
