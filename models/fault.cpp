#include "models/fault.h"

#include <array>
#include <utility>

namespace burst::model {

namespace {
using Kind = Fault::Kind;
constexpr std::array<std::pair<std::string_view, Kind>, 7> names{{
    {"outage", Kind::outage},
    {"latency", Kind::latency},
    {"errors", Kind::errors},
    {"throttle", Kind::throttle},
    {"cold_start_storm", Kind::coldStartStorm},
    {"deployment", Kind::deployment},
    {"change", Kind::change},
}};
} // namespace

std::string_view faultName(Fault::Kind kind) {
    for (const auto& [name, known] : names)
        if (known == kind) return name;
    return {};
}

std::optional<Fault::Kind> faultKind(std::string_view name) {
    for (const auto& [known, kind] : names)
        if (known == name) return kind;
    return std::nullopt;
}

const std::vector<std::string_view>& faultNames() {
    static const std::vector<std::string_view> all = [] {
        std::vector<std::string_view> list;
        for (const auto& [name, kind] : names)
            list.push_back(name);
        return list;
    }();
    return all;
}

const std::vector<std::string_view>& versionKeys() {
    static const std::vector<std::string_view> keys = {"compute", "first_compute", "init", "start_overhead",
                                                       "error_rate"};
    return keys;
}

} // namespace burst::model
