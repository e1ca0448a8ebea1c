#pragma once

#include "app/report/dashboard.h"

namespace burst::app {

/// How this user looks at charts where no dashboard says otherwise; kept with the settings of the program.
[[nodiscard]] ChartOptions chartPreferences();
void keepChartPreferences(const ChartOptions& options);

} // namespace burst::app
