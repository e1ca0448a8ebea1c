#pragma once

#include <functional>

namespace burst::app {

/// Runs `work`, which draws, with a QApplication around it that needs no display.
int painting(const std::function<int()>& work);

} // namespace burst::app
