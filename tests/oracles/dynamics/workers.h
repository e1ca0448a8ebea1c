#pragma once

#include "tests/oracles/dynamics/oracle_case.h"

namespace burst::test {

/// Adds queue `queue` with a poller that keeps `servers` batches of one message at work in function
/// `function`, and nothing else that limits.
inline void addStage(Build& b, const std::string& queue, const std::string& function, int servers,
                     const model::Tree& work) {
    b.node(queue, "queue", {{"visibility_timeout", 43200}, {"retention", 1209600}});
    b.node(function, "function", {{"compute", work}, {"timeout", 43200}, {"scale_burst", 1'000'000}});
    b.link(queue, function,
           {{"batch_size", 1},
            {"initial_concurrency", servers},
            {"concurrency_step", 0},
            {"concurrency_limit", servers}});
}

/// A client that sends to one stage: M/G/c.
inline Build workers(int servers, double rate, const model::Tree& work) {
    Build b;
    b.account("concurrency", 1'000'000).account("request_rate_factor", 1e6);
    b.node("c", "client");
    addStage(b, "q", "f", servers, work);
    b.link("c", "q").poisson("c", rate);
    return b;
}

/// Mean time before the work starts.
inline double meanWait(const sim::Summary& run, const char* queue, const char* function) {
    return at(run, queue).latency.mean - at(run, function).latency.mean;
}

} // namespace burst::test
