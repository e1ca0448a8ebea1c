#include "models/scenario.h"

namespace burst::model {

const std::string* laterProcess(const Traffic& traffic) {
    for (const auto& [key, value] : traffic.extra)
        if (key == "process") return value.text();
    return nullptr;
}

double Trace::length() const {
    if (span > 0) return span;
    if (interval > 0) return interval * static_cast<double>(counts.size());
    return times.empty() ? 0.0 : times.back();
}

} // namespace burst::model
