#include "models/cold_start.h"

namespace burst::model {

namespace {
double meanOf(const Settings& settings, const char* key) {
    const auto distribution = settings.distribution(key);
    return distribution ? mean(*distribution) : 0.0;
}
} // namespace

bool isRestored(const Settings& function) {
    return function.text("snap_start") == "on" && function.distribution("restore").has_value();
}

double loadTime(const Settings& function) {
    constexpr double megabyte = 1024.0 * 1024.0;
    if (isRestored(function)) return 0.0;
    return function.number("load_time") * function.number("package_size") / megabyte;
}

double meanColdStart(const Settings& function) {
    return meanOf(function, "start_overhead") + function.number("network_overhead") +
           meanOf(function, isRestored(function) ? "restore" : "init") + loadTime(function);
}

} // namespace burst::model
