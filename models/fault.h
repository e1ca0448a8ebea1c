#pragma once

#include "models/ids.h"
#include "models/tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// Something that goes wrong or changes at a time of a scenario, at one node or at all members of a group.
struct Fault {
    enum class Kind {
        outage,         ///< what arrives fails at once
        latency,        ///< what arrives is held up for `extra`
        errors,         ///< the share of what arrives fails
        throttle,       ///< the share of what arrives is refused
        coldStartStorm, ///< the share of the idle environments vanishes
        deployment,     ///< a new version takes over the weights; environments of the old one end with it
        change,         ///< a parameter gets another value
        later,          ///< a kind of a later version: kept, reported and never run
    };
    /// What becomes of the work in progress when an outage begins.
    enum class Work { goesOn, fails };
    /// The part of the requests that a new version serves from a time on.
    struct Weight {
        double at{};    ///< s from the start of the deployment, >= 0, not falling
        double share{}; ///< 0..1
        bool operator==(const Weight&) const = default;
    };

    Kind kind{Kind::outage};
    double at{0.0};                   ///< s from the start of the scenario
    std::optional<double> duration{}; ///< s; empty = to the end. A deployment is rolled back after it
    NodeId node{};                    ///< or
    GroupId group{};                  ///< neither: a change of the account
    Work work{Work::goesOn};          ///< outage
    Tree extra{};                     ///< latency: a distribution of times, as typed
    double share{1.0};                ///< errors, throttle, cold-start storm; 0..1
    std::vector<Weight> weights{};    ///< deployment; none = all at once
    Params version{};                 ///< deployment: what the new version sets, see versionKeys()
    std::string parameter{};          ///< change: its key
    Tree value{};                     ///< change: as typed; null = the default
    Tree kept{};                      ///< later: the whole entry
    Tree::Object unknown{};           ///< unknown keys, kept on a round trip
    bool operator==(const Fault&) const = default;
};

/// "outage", "cold_start_storm", …; empty for a kind of a later version.
[[nodiscard]] std::string_view faultName(Fault::Kind kind);
[[nodiscard]] std::optional<Fault::Kind> faultKind(std::string_view name);
/// All names that faultKind() knows.
[[nodiscard]] const std::vector<std::string_view>& faultNames();

/// The parameters of a function that a new version may set.
[[nodiscard]] const std::vector<std::string_view>& versionKeys();

} // namespace burst::model
