#pragma once

#include "simulator/mechanisms/connections.h"
#include "simulator/mechanisms/shared_cpu.h"
#include "simulator/mechanisms/unit_scaling.h"
#include "simulator/mechanisms/waiting_line.h"

#include <cstdint>
#include <vector>

namespace burst::sim {

/// One server of a relational database: its connections, those that wait for one, its processors and its
/// capacity, with what they were used.
struct DatabaseInstance {
    DatabaseInstance(Connections limits, const UnitScalingRule& rule, double processorsAtStart)
        : connections(std::move(limits)),
          scaling(rule),
          processors(processorsAtStart),
          cpu(processorsAtStart) {}

    /// Adds up what was used since the last change; before every change of the jobs or of the capacity.
    void settle(Time now, double units) {
        const auto span = static_cast<double>(now - since);
        busy += cpu.used() * span;
        available += (awake ? processors : 0.0) * span;
        used += (awake ? units : 0.0) * span;
        since = now;
    }
    /// Forgets what was used: measuring begins.
    void restart() { busy = available = used = 0.0; }

    Connections connections;
    WaitingLine waiting{};
    UnitScaling scaling;
    double processors{1.0};
    SharedCpu cpu;
    std::vector<CallIndex> sleeping{}; ///< queries that wait for the end of a pause
    bool awake{true};
    bool resuming{false};
    Time pausedSince{0};
    Time idleSince{0};
    std::uint32_t cpuTimer{0}; ///< generation of the event for the next query that is done
    Time cpuDue{never};
    Time patienceDue{never}; ///< when somebody is known to give up; an event is pending
    bool looks{false};       ///< an event of the scaling loop is pending
    bool pausing{false};     ///< an event for a pause is pending
    bool closing{false};     ///< an event for idle connections is pending
    double busyAtLook{0.0};
    Time lookedAt{0};
    Time since{0};
    double busy{0.0};      ///< processor · ns
    double available{0.0}; ///< processor · ns
    double used{0.0};      ///< unit · ns
};

} // namespace burst::sim
