#pragma once

#include "tests/support/build.h"

#include <cmath>

namespace burst::test {

/// A client and one node "k" behind it.
inline Build before(const std::string& kind, model::Params params, model::Params link = {}) {
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}}).node("k", kind, std::move(params));
    return b.link("c", "k", std::move(link));
}

/// What "k" used of a meter, rounded; 0 when nothing.
inline std::int64_t used(const sim::Summary& run, const std::string& meter) {
    const auto& meters = run.usage.at(model::NodeId("k"));
    const auto found = meters.find(meter);
    return found == meters.end() ? 0 : std::llround(found->second);
}

} // namespace burst::test
