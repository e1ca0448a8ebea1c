#include "app/desktop/results/chart_preferences.h"

#include "models/io/json_text.h"

#include <QSettings>

namespace burst::app {

namespace {
const QString chartsSetting = QStringLiteral("charts/options");
}

ChartOptions chartPreferences() {
    const std::string text = QSettings().value(chartsSetting).toString().toStdString();
    if (text.empty()) return {};
    const auto read = model::parseJson(text, "settings", {});
    return read ? readOptions(read->tree) : ChartOptions{};
}

void keepChartPreferences(const ChartOptions& options) {
    QSettings().setValue(chartsSetting,
                         QString::fromStdString(model::dumpJson(model::Tree(writeOptions(options)))));
}

} // namespace burst::app
