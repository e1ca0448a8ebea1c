#include "app/desktop/inspector/csv_column.h"

#include "models/io/csv_fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace burst::app {

namespace {
std::optional<double> plainNumber(std::string_view field) {
    const auto text = model::trimmed(field);
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || code != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString unitOfHeading(const QString& heading) {
    static const QRegularExpression pattern(
        QStringLiteral("[ _(\\[](ns|us|ms|s|sec|min|h|B|KB|MB|GB|%)[)\\]]?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(heading);
    return match.hasMatch() ? match.captured(1) : QString();
}

struct RawColumn {
    QString heading;
    std::vector<double> values;
    std::size_t others{}; ///< fields that hold something that is no number, or one below 0
};

void take(std::vector<RawColumn>& columns, std::string_view line, char separator, bool first) {
    const auto fields = model::fieldsOf(line, separator);
    if (columns.size() < fields.size()) columns.resize(fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto text = model::trimmed(fields[i]);
        const auto number = plainNumber(text);
        if (number && *number >= 0)
            columns[i].values.push_back(*number);
        else if (first && !number)
            columns[i].heading = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        else if (!text.empty())
            ++columns[i].others;
    }
}
} // namespace

model::Result<std::vector<CsvColumn>> readColumns(std::string_view text) {
    std::vector<RawColumn> raw;
    char separator = ',';
    bool first = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = model::trimmed(text.substr(at, end - at));
        at = end + 1;
        if (line.empty()) continue;
        if (first) separator = model::separatorOf(line);
        take(raw, line, separator, first);
        first = false;
    }
    std::vector<CsvColumn> columns;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        // A gap or "n/a" here and there is no text column.
        if (raw[i].values.empty() || raw[i].others * 10 > raw[i].values.size()) continue;
        const QString name = raw[i].heading.isEmpty()
                                 ? QCoreApplication::translate("inspector", "Column %1").arg(i + 1)
                                 : raw[i].heading;
        columns.push_back({name, unitOfHeading(raw[i].heading), std::move(raw[i].values)});
    }
    if (columns.empty())
        return model::Error{model::Error::Cause::badInput, "",
                            "No column holds numbers of 0 and more; the decimal mark is a point."};
    return columns;
}

model::Tree measuredDistribution(std::vector<double> values, model::Unit unit, const QString& symbol) {
    std::sort(values.begin(), values.end());
    const auto size = model::parseQuantity("1 " + symbol.toStdString(), unit);
    const double factor = symbol.isEmpty() || !size ? 1.0 : *size;
    std::vector<double> percents{0, 1, 2};
    for (int percent = 5; percent <= 95; percent += 5)
        percents.push_back(percent);
    percents.insert(percents.end(), {98, 99, 99.5, 99.9, 100});
    model::Tree::List quantiles;
    for (const double percent : percents) {
        const double place = percent / 100.0 * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const double next = values[std::min(below + 1, values.size() - 1)];
        const double value = (values[below] + (next - values[below]) * (place - std::floor(place))) * factor;
        // Nine digits are more than any measurement has and keep the file readable.
        const double rounded = QString::number(value, 'g', 9).toDouble();
        const model::Tree written = unit == model::Unit::none
                                        ? model::Tree(rounded)
                                        : model::Tree(model::formatQuantity(rounded, unit));
        quantiles.emplace_back(model::Tree::List{model::Tree(percent / 100.0), written});
    }
    return model::Tree(model::Tree::Object{{"dist", model::Tree("empirical")},
                                           {"quantiles", model::Tree(std::move(quantiles))}});
}

} // namespace burst::app
