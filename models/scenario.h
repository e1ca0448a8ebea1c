#pragma once

#include "models/distribution.h"
#include "models/fault.h"
#include "models/ids.h"
#include "models/tree.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace burst::model {

/// A corner of a rate profile. Between two points the rate changes in a straight line; two points at
/// the same time are a step; after the last point the rate stays.
struct RatePoint {
    double at{};   ///< s from the start of the scenario, >= 0, not falling
    double rate{}; ///< requests per second, >= 0
    bool operator==(const RatePoint&) const = default;
};

/// What arrives at one source during a scenario.
struct Traffic {
    enum class Process { constant, poisson, renewal, trace };
    /// How the requests of one interval of a trace of counts lie in it.
    enum class Spread {
        even,    ///< equal gaps
        uniform, ///< the exact count at independent uniform instants
        poisson, ///< a Poisson process with the count as its mean
    };
    Process process{Process::poisson};
    std::vector<RatePoint> profile; ///< constant and poisson; a bare `rate` is one point at 0 s
    Distribution gap;               ///< renewal: time between arrivals, s
    std::string file;               ///< trace: path relative to the project
    std::vector<double> times;      ///< trace without a file: arrival times in s
    Spread spread{Spread::uniform}; ///< trace of counts per interval
    double scale{1.0};              ///< multiplies the volume
    double speed{1.0};              ///< plays the trace this many times faster
    bool loop{false};               ///< starts over until the scenario ends
    /// Unknown keys. Of a process that this version does not simulate ("mmpp", "closed", …), all keys with
    /// "process" among them; the other members then have their defaults. See laterProcess().
    Tree::Object extra;
    bool operator==(const Traffic&) const = default;
};

/// The text of `process` when it is none that this version simulates, else nullptr. Such traffic is kept in
/// files, reported by validate(), and never run.
[[nodiscard]] const std::string* laterProcess(const Traffic& traffic);

/// Run until a metric is known well enough.
struct Precision {
    std::string metric;        ///< "latency.p99", "errors.ratio", "NODE.concurrency.mean", …
    double relative{0.05};     ///< wanted half-width of its 95 % interval as a share of its mean, > 0, < 1
    int mostReplications{100}; ///< the run ends with them at the latest, 2..10000
    bool operator==(const Precision&) const = default;
};

/// A question asked of a design: traffic, for how long, and what share of a month it stands for.
struct Scenario {
    ScenarioId id;
    std::string name;
    double duration{3600.0}; ///< s of simulated time, warm-up included
    double warmup{0.0};      ///< s at the start that do not count
    bool autoWarmup{false};  ///< find them out by a pilot run instead
    int replications{1};
    std::uint64_t seed{1};
    std::optional<Precision> precision; ///< `replications` are then the fewest, and five at least
    std::map<NodeId, Traffic> traffic;
    std::vector<Fault> faults;
    double monthShare{1.0};
    Tree::Object extra;

    [[nodiscard]] const std::string& title() const { return name.empty() ? id.text : name; }
    bool operator==(const Scenario&) const = default;
};

/// A recorded trace: either arrival times or counts per interval, from 0 s.
struct Trace {
    std::vector<double> times;  ///< s, ascending; empty for a trace of counts
    double interval{};          ///< s; > 0 for a trace of counts
    std::vector<double> counts; ///< requests per interval, >= 0

    /// s from 0 to the end of the last interval, or the last arrival.
    [[nodiscard]] double length() const;
};

/// Traces by the `file` text of the traffic that names them.
using Traces = std::map<std::string, std::shared_ptr<const Trace>>;

} // namespace burst::model
