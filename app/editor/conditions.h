#pragma once

#include "app/editor/run_controller.h"

#include <QStringList>

namespace burst::app {

/// In what two runs differ besides their designs, which makes their difference no work of the designs alone:
/// "the traffic", "the seeds (1 and 7)", "the version of the program". Empty when they met the same requests.
/// Prices are no part of it, as all bills of finished runs are made at the prices of now.
[[nodiscard]] QStringList unlikeConditions(const FinishedRun& a, const FinishedRun& b);

} // namespace burst::app
