#pragma once

#include "models/resolve.h"
#include "simulator/kernel/event.h"
#include "simulator/random/sampler.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace burst::sim {

/// A fault at one node, ready to happen.
struct FaultSpec {
    enum class Kind : std::uint8_t { outage, latency, errors, throttle, coldStartStorm };
    Kind kind{Kind::outage};
    NodeIndex node{none};
    bool stopsWork{false}; ///< outage: what is in progress fails too
    double share{1.0};     ///< of what arrives, or of the idle environments
    Sampler extra{};       ///< latency
    std::uint64_t key{};   ///< of its random numbers
};

/// A new version of a node's code.
struct VersionSpec {
    NodeIndex node{none};
    model::Settings settings{}; ///< the node's, with those of the version
};

/// Another value of a parameter.
struct ChangeSpec {
    NodeIndex node{none};          ///< none = the account
    std::string parameter{};       ///< its key
    std::optional<double> value{}; ///< SI base unit; nullopt = not set
};

/// Something that happens to a node at a time of the run.
struct Turn {
    enum class What : std::uint8_t { begin, end, deploy, shift, change };
    Time at{};
    What what{What::begin};
    NodeIndex node{none};
    std::uint32_t subject{}; ///< in FaultPlan::faults, versions or changes
    double share{};          ///< shift: of the requests that the new version serves from now on
};

/// All that goes wrong or changes during a run.
struct FaultPlan {
    std::vector<FaultSpec> faults;
    std::vector<VersionSpec> versions;
    std::vector<ChangeSpec> changes;
    std::vector<Turn> turns; ///< in the order of their times
};

} // namespace burst::sim
