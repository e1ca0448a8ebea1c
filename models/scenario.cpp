#include "models/scenario.h"

namespace burst::model {

double Trace::length() const {
    if (interval > 0) return interval * static_cast<double>(counts.size());
    return times.empty() ? 0.0 : times.back();
}

} // namespace burst::model
