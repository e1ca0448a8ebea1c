#pragma once

#include "models/distribution.h"
#include "models/fault.h"
#include "models/ids.h"
#include "models/tree.h"

#include <array>
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

/// A source that is calm and bursty by turns (Markov-modulated Poisson process of two states): requests come
/// at random at the rate of the present state, and a state lasts an exponential time.
struct TwoStates {
    std::array<double, 2> rates{};    ///< requests per second in each state, >= 0
    std::array<double, 2> sojourns{}; ///< s, mean time in each state, > 0
    bool operator==(const TwoStates&) const = default;
};

/// What arrives at one source during a scenario.
struct Traffic {
    enum class Process {
        constant,
        poisson,
        renewal,
        trace,
        mmpp,   ///< two states, each with a rate and a mean duration
        closed, ///< users who wait for the answer and think before they send again
    };
    /// How the requests of one interval of a trace of counts lie in it.
    enum class Spread {
        even,    ///< equal gaps
        uniform, ///< the exact count at independent uniform instants
        poisson, ///< a Poisson process with the count as its mean
    };
    Process process{Process::poisson};
    std::vector<RatePoint> profile; ///< constant and poisson; a bare `rate` is one point at 0 s
    Distribution gap;               ///< renewal: time between arrivals, s
    TwoStates states;               ///< mmpp
    std::vector<RatePoint> users;   ///< closed: how many there are over time; `rate` is a number of users
    Distribution think;             ///< closed: s from an answer to the same user's next request
    /// Requests that arrive together, in every process but `closed`; rates and gaps are then those of the
    /// batches. Of a number that is not whole, the fraction is the chance of one more.
    Distribution batch{.family = Distribution::Family::constant, .a = 1.0};
    std::string file;               ///< trace: path relative to the project
    std::vector<double> times;      ///< trace without a file: arrival times in s
    Spread spread{Spread::uniform}; ///< trace of counts per interval
    /// A trace with several routes: name of the route in the trace -> outgoing link of the source. Routes
    /// that are not named here are left out. Empty: all requests of the trace, each over a link drawn by
    /// weight.
    std::map<std::string, LinkId> routes;
    double scale{1.0}; ///< multiplies the volume; of closed users their number
    double speed{1.0}; ///< plays the trace or the profile this many times faster
    bool loop{false};  ///< starts over until the scenario ends
    /// Unknown keys. Of a process that this version does not simulate, all keys with "process" among them;
    /// the other members then have their defaults. See laterProcess().
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
    /// When the scenario begins on the calendar: s since 1970-01-01T00:00:00Z; by default Thursday,
    /// 2026-01-01T00:00:00Z. Schedules fire by it.
    std::int64_t startsAt{1767225600};
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
    /// Of a part of a trace: s that the whole takes, for starting over; 0 = as long as itself.
    double span{};
    /// The same requests by the name of their route; empty for a trace without routes.
    std::map<std::string, std::shared_ptr<const Trace>> parts;

    /// s from 0 to the end of the last interval, or the last arrival, of the whole trace.
    [[nodiscard]] double length() const;
};

/// Traces by the `file` text of the traffic that names them.
using Traces = std::map<std::string, std::shared_ptr<const Trace>>;

} // namespace burst::model
