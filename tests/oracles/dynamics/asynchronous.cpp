#include "tests/oracles/dynamics/oracle_case.h"
#include "tests/oracles/dynamics/series.h"

namespace burst::test {

namespace {

/// One asynchronous event for a function that gives up to a queue.
Build oneEvent(model::Params function) {
    Build b;
    b.node("c", "client").node("t", "topic").node("f", "function", std::move(function)).node("dead", "queue");
    b.link("c", "t").link("t", "f").link("f", "dead", {{"op", "on-failure"}}).arrivals("c", {0.0});
    return b;
}

/// An event that always fails.
Answer failingEvent(const OracleCase& c) {
    Build b = oneEvent({{"compute", c.number("function_duration_s")},
                        {"error_rate", 1.0},
                        {"async_retries", static_cast<int>(c.number("max_retry_attempts"))},
                        {"async_first_wait", c.number("wait_1_s")}});
    b.lasts(600.0);
    return {{{}, replicate(b, 1, [](const sim::Summary& run) {
                 Figures all{{"attempts", run.usage.at(model::NodeId("f")).at("requests")},
                             {"dlq_events", static_cast<double>(at(run, "dead").counts.offered)},
                             {"dlq_time_s", risesOf(at(run, "dead").series.at("offered")).at(0)}};
                 const auto starts = risesOf(at(run, "f").series.at("busy"));
                 for (std::size_t i = 0; i < starts.size(); ++i)
                     all["start_times_s[" + std::to_string(i) + "]"] = starts[i];
                 return all;
             })}};
}

/// An event for a function that must not run at all: it is tried ever more rarely and then given up.
Answer throttledEvent(const OracleCase& c) {
    const model::Params stopped{{"reserved", static_cast<int>(c.number("reserved_concurrency"))},
                                {"event_age", c.number("max_event_age_s")},
                                {"async_backoff", c.number("first_interval_s")},
                                {"async_backoff_max", c.number("max_interval_s")}};
    Build b = oneEvent(stopped);
    b.lasts(c.number("max_event_age_s") + 1'000.0);
    Samples samples = replicate(b, 1, [](const sim::Summary& run) {
        const auto& counts = at(run, "f").counts;
        return Figures{{"delivered", static_cast<double>(counts.succeeded)},
                       {"discarded_or_dlq", static_cast<double>(counts.dropped + counts.deadLettered)},
                       {"discard_time_s", risesOf(at(run, "dead").series.at("offered")).at(0)}};
    });
    // When it was tried: runs that are a second longer each until another refusal is counted.
    std::vector<double> tries;
    for (double end = 0.5; tries.size() < 11; end += 1.0) {
        b.lasts(end);
        const auto run = b.run({.threads = 1});
        const auto& refused = at(run, "f").throttledBy;
        const auto count = refused.empty() ? 0 : refused.begin()->second;
        if (count > static_cast<std::int64_t>(tries.size())) tries.push_back(end - 0.5);
        if (end > c.number("max_event_age_s")) break;
    }
    for (std::size_t i = 1; i < tries.size(); ++i)
        samples["intervals_s_first_10[" + std::to_string(i - 1) + "]"] = {tries[i] - tries[i - 1]};
    return {{{}, samples}};
}

/// A message that always fails comes back after every visibility timeout.
Answer poisonMessage(const OracleCase& c) {
    Build b;
    b.node("c", "client").node("dead", "queue");
    b.node("q", "queue",
           {{"visibility_timeout", c.number("visibility_timeout_s")},
            {"max_receive_count", static_cast<int>(c.number("max_receive_count"))}});
    b.node("f", "function", {{"compute", c.number("function_duration_s")}, {"error_rate", 1.0}});
    b.link("c", "q").link("q", "f").link("q", "dead").arrivals("c", {0.0}).lasts(600.0);
    return {{{}, replicate(b, 1, [](const sim::Summary& run) {
                 return Figures{{"receives", static_cast<double>(at(run, "f").counts.offered)},
                                {"dlq", static_cast<double>(at(run, "dead").counts.offered)},
                                {"time_of_last_receive_s", risesOf(at(run, "f").series.at("busy")).back()}};
             })}};
}

/// Batches that close when they are full or their window ends. How long a window was open on average is the
/// time with a message waiting over the number of batches; the empty receives of one idle poller, which are
/// metered, tell how long the queue was empty.
Answer batching(const OracleCase& c) {
    const double rate = c.number("arrival_rate_per_s");
    constexpr double poll = 0.1;
    Build b;
    b.account("concurrency", 1'000'000).account("request_rate_factor", 1e6);
    b.node("c", "client").node("q", "queue").node("f", "function", {{"compute", 0.0}});
    b.link("c", "q").link("q", "f",
                          {{"batch_size", static_cast<int>(c.number("batch_size"))},
                           {"batch_window", c.number("window_s")},
                           {"idle_pollers", 1},
                           {"poll_wait", poll}});
    b.poisson("c", rate).lasts(200'000 / rate);
    return {{{}, replicate(b, usualRuns, [&](const sim::Summary& run) {
                 const auto messages = static_cast<double>(at(run, "q").counts.succeeded);
                 const auto batches = static_cast<double>(at(run, "f").counts.offered);
                 const double requests = run.usage.at(model::NodeId("q")).at("requests");
                 const double sent = static_cast<double>(at(run, "q").counts.offered);
                 const double empty = (requests - sent - 2.0 * batches) * poll;
                 return Figures{{"mean_batch_size", messages / batches},
                                {"mean_window", (run.simulated - empty) / batches},
                                {"mean_message_wait", at(run, "q").latency.mean},
                                {"batches_per_s", batches / run.simulated}};
             })}};
}

} // namespace

void addAsynchronous(Solvers& solvers) {
    solvers["PUB-36"] = failingEvent;
    solvers["PUB-37"] = throttledEvent;
    solvers["CF-54"] = poisonMessage;
    for (const char* id : {"CF-55", "CF-57"})
        solvers[id] = batching;
}

} // namespace burst::test
