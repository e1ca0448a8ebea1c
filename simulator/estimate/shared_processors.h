#pragma once

#include <cstdint>

namespace burst::sim {

/// The processors of an environment, and how much slower requests are that compute on them together. Like
/// Function::pace(): the CPU-bound part takes longer by the number of requests to a processor.
class SharedProcessors {
public:
    /// @param cpus   of an environment; 0 = each request works as if it were alone
    /// @param onCpu  share of the work that is CPU-bound, 0..1
    /// @param slots  requests that an environment takes, >= 1
    SharedProcessors(double cpus, double onCpu, std::uint32_t slots)
        : cpus_(cpus), onCpu_(onCpu), slots_(slots) {}

    /// How many times as long as alone a request works, on average, >= 1. Exact for Poisson arrivals at one
    /// environment, whatever the distribution of the work. What finds it full goes on to the next one, where
    /// it is taken for Poisson again; that part is rough.
    /// @param rate  requests per second that run   @param work  mean s of own work, alone
    /// @param away  mean s that a request keeps its place without computing
    [[nodiscard]] double stretch(double rate, double work, double away) const;

    /// The same where requests are dealt out evenly to as many environments as keep their places and their
    /// processors below a part of what there is: they queue for all processors together (M/M/c).
    /// @param target  that part, > 0
    [[nodiscard]] double spread(double rate, double work, double away, double target) const;

private:
    /// Of one environment.
    struct Share {
        double stretch{1.0};
        double passedOn{0.0}; ///< share of the requests that find it full
    };
    [[nodiscard]] double slowdown(double computing) const;
    [[nodiscard]] Share oneEnvironment(double rate, double work, double away) const;

    double cpus_{};
    double onCpu_{};
    std::uint32_t slots_{};
};

} // namespace burst::sim
