#include "tests/models/catalog/aws_rules.h"

namespace burst::test {

namespace {
constexpr double kb = 1024.0;
constexpr double mb = 1024.0 * kb;
constexpr double gb = 1024.0 * mb;
constexpr double minute = 60.0;
constexpr double hour = 60.0 * minute;
constexpr double day = 24.0 * hour;
constexpr auto least = StatedFigure::What::least;
constexpr auto most = StatedFigure::What::most;

using Figures = std::vector<StatedFigure>;

Figures functions() {
    return {{"L1", "function", {}, "environment_requests", 1, most},
            {"L3", "function", {}, "init_limit", 10},
            {"L7", "function", {}, "keep_alive", 10 * minute},
            {"L11 restore", "function", {{"runtime", "java21"}}, "restore", 0.115},
            {"L12", "function", {{"network", "private"}}, "network_overhead", 0.233},
            {"L13 default", "function", {}, "memory", 128 * mb},
            {"L13 least", "function", {}, "memory", 128 * mb, least},
            {"L13 most", "function", {}, "memory", 10240 * mb, most},
            {"L13 one CPU", "function", {}, "full_cpu_memory", 1769 * mb},
            {"L15 default", "function", {}, "timeout", 3},
            {"L15 most", "function", {}, "timeout", 900, most},
            {"L19 at once", "function", {}, "scale_burst", 1000},
            {"L19 a second", "function", {}, "scale_rate", 100},
            {"L23 start", "function", {}, "provisioned_start", 1.5 * minute},
            {"L23 rate", "function", {}, "provisioned_rate", 6000 / minute},
            {"L26", "function", {}, "queue_requests", 0, most},
            {"L27 retries", "function", {}, "async_retries", 2, most},
            {"L27 wait", "function", {}, "async_first_wait", minute},
            {"L28 age", "function", {}, "event_age", 6 * hour},
            {"L28 first", "function", {}, "async_backoff", 1},
            {"L28 longest", "function", {}, "async_backoff_max", 5 * minute},
            {"§1.5 step", "function", {}, "billing_step", 0.001}};
}

Figures edges() {
    const model::Params socket{{"flavour", "websocket"}};
    return {{"A5", "gateway", {{"flavour", "rest"}}, "timeout", 29},
            {"A6", "gateway", {}, "timeout", 30},
            {"A6 messages", "gateway", socket, "timeout", 29},
            {"A7", "gateway", {}, "request_size", 10 * mb, most},
            {"A8 new", "gateway", socket, "connect_rate", 500},
            {"A8 life", "gateway", socket, "connection_life", 2 * hour},
            {"A9 kept", "gateway", {}, "cache_ttl", 300},
            {"A9 longest", "gateway", {}, "cache_ttl", 3600, most},
            {"F1", "cdn", {}, "rate", 250'000},
            {"F4 kept", "cdn", {}, "ttl", day},
            {"F4 longest", "cdn", {}, "ttl", 31'536'000, most}};
}

Figures messages() {
    return {{"Q1 hidden", "queue", {}, "visibility_timeout", 30},
            {"Q1 hidden at most", "queue", {}, "visibility_timeout", 12 * hour, most},
            {"Q1 kept", "queue", {}, "retention", 4 * day},
            {"Q1 kept at least", "queue", {}, "retention", minute, least},
            {"Q1 kept at most", "queue", {}, "retention", 14 * day, most},
            {"Q1 delayed at most", "queue", {}, "delay", 15 * minute, most},
            {"Q2", "queue", {}, "message_size", mb, most},
            {"Q3", "queue", {}, "in_flight_limit", 120'000},
            {"Q5 calls", "queue", {{"flavour", "fifo"}}, "rate", 300},
            {"Q5 high", "queue", {{"flavour", "fifo"}, {"throughput", "per-group"}}, "rate", 70'000},
            {"Q5 partition", "queue", {}, "partition_rate", 300},
            {"Q6", "queue", {}, "deduplication_window", 5 * minute},
            {"Q7", "queue", {}, "max_receive_count", 10},
            {"N1", "topic", {}, "message_size", 256 * kb, most},
            {"N5", "topic", {}, "rate", 30'000},
            {"N6 topic", "topic", {{"flavour", "fifo"}}, "rate", 3000},
            {"N6 group", "topic", {}, "group_rate", 300},
            {"E1 calls", "bus", {}, "rate", 10'000},
            {"E1 entries", "bus", {}, "put_batch", 10, most},
            {"E1 size", "bus", {}, "event_size", 256 * kb, most},
            {"E2", "bus", {}, "target_rate", 18'750},
            {"E6 rate", "schedule", {}, "rate", 1000},
            {"E6 retries", "schedule", {}, "retry", 185, most},
            {"E6 age", "schedule", {}, "max_age", day}};
}

Figures streams() {
    return {{"K1 records", "stream", {}, "shard_records", 1000},
            {"K1 bytes", "stream", {}, "shard_bytes", mb},
            {"K1 read", "stream", {}, "shard_read_bytes", 2 * mb},
            {"K1 reads", "stream", {}, "shard_polls", 5},
            {"K2", "stream", {}, "record_size", 10 * mb, most},
            {"K4 records", "stream", {}, "initial_records", 4000},
            {"K4 bytes", "stream", {}, "initial_bytes", 4 * mb},
            {"K4 growth", "stream", {}, "growth_window", 15 * minute},
            {"K7 kept", "stream", {}, "retention", day},
            {"K7 kept at most", "stream", {}, "retention", 365 * day, most}};
}

Figures tables() {
    return {{"D2 writes", "table", {}, "initial_writes", 4000},
            {"D2 reads", "table", {}, "initial_reads", 12'000},
            {"D2 growth", "table", {}, "growth_window", 30 * minute},
            {"D2 quota", "table", {}, "most_writes", 40'000},
            {"D4", "table", {}, "burst_window", 300},
            {"D5 writes", "table", {}, "partition_writes", 1000},
            {"D5 reads", "table", {}, "partition_reads", 3000},
            {"D5 size", "table", {}, "partition_size", 10 * gb},
            {"D7 target", "table", {}, "scaling_target", 0.7},
            {"D7 out", "table", {}, "scale_out_periods", 2},
            {"D7 in", "table", {}, "scale_in_periods", 15},
            {"D7 free", "table", {}, "free_decreases", 4},
            {"D7 a day", "table", {}, "daily_decreases", 27},
            {"D8 item", "table", {}, "item_size", 400 * kb, most},
            {"D8 capacity", "table", {}, "write_capacity", 40'000, most},
            {"D10", "table", {}, "stream_retention", day},
            {"M12 changes", "table", {}, "stream_poll_interval", 0.25},
            {"§15", "cache", {}, "initial_rate", 30'000},
            {"§16 puts", "store", {}, "put_rate", 3500},
            {"§16 gets", "store", {}, "get_rate", 5500}};
}

Figures others() {
    const model::Params express{{"flavour", "express"}};
    const model::Params standard{{"flavour", "standard"}};
    return {{"R1 least", "database", {}, "min_capacity", 0.5},
            {"R1 most", "database", {}, "max_capacity", 256, most},
            {"R1 step", "database", {}, "unit_step", 0.5},
            {"R1 memory", "database", {}, "unit_memory", 2 * gb},
            {"R3 pause", "database", {}, "pause_after", 300},
            {"R3 resume", "database", {}, "resume_time", 15},
            {"R3 long pause", "database", {}, "deep_pause_after", day},
            {"R3 long resume", "database", {}, "deep_resume_time", 30},
            {"R4", "database", {}, "connection_cap", 2000},
            {"R7 wait", "database", {}, "borrow_timeout", 120},
            {"R7 latency", "database", {}, "proxy_latency", 0.005},
            {"W1 express", "workflow", express, "timeout", 5 * minute},
            {"W1 history", "workflow", standard, "history_limit", 25'000},
            {"W1 open", "workflow", standard, "open_limit", 1e6},
            {"W2", "workflow", standard, "transition_rate", 5000},
            {"W3 starts", "workflow", standard, "start_rate", 300},
            {"W3 burst", "workflow", standard, "start_burst", 1300},
            {"W3 express", "workflow", express, "start_rate", 6000},
            {"W9 memory", "workflow", express, "memory_step", 64 * mb},
            {"W9 step", "workflow", express, "billing_step", 0.1},
            {"§22 workflow", "workflow", express, "task_overhead", 0.0773},
            {"§22 gateway", "gateway", {}, "overhead", 0.0075},
            {"G1 least", "container", {}, "billing_minimum", minute},
            {"G2 at once", "container", {}, "launch_burst", 100},
            {"G2 a minute", "container", {}, "launch_rate", 500 / minute},
            {"G3 network", "container", {}, "placement", 10},
            {"G3 image", "container", {}, "start_time", 45},
            {"G4 out", "container", {}, "periods_out", 3},
            {"G4 in", "container", {}, "periods_in", 15}};
}
} // namespace

std::vector<StatedFigure> statedByRulesOfAws() {
    Figures all;
    for (const auto& some : {functions(), edges(), messages(), streams(), tables(), others()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::vector<StatedText> linksStatedByRulesOfAws() {
    return {{"L16 request", "call.function.payload_limit", "6 MB"},
            {"L16 event", "call.function.async_payload_limit", "1 MB"},
            {"A7", "call.gateway.payload_limit", "10 MB"},
            {"Q2", "call.queue.payload_limit", "1 MB"},
            {"N1", "call.topic.payload_limit", "256 KB"},
            {"D8", "call.table.payload_limit", "400 KB"},
            {"M1 start", "poll.initial_concurrency", "5"},
            {"M1 step", "poll.concurrency_step", "300"},
            {"M1 most", "poll.concurrency_limit", "1250"},
            {"M3", "poll.batch_size", "10"},
            {"M9 fewest", "poll.min_pollers", "2"},
            {"M9 batches", "poll.poller_batches", "10"},
            {"M9 growth", "poll.poller_growth", "1000"},
            {"M11", "shard.parallel_batches", "1"},
            {"M12", "shard.batch_size", "100"},
            {"N2 at once", "deliver.retry_immediate", "3"},
            {"N2 steady", "deliver.retry_steady", "2"},
            {"N2 growing", "deliver.retry_growing", "10"},
            {"N2 last", "deliver.retry_last", "100000"},
            {"N3 gateway", "deliver.gateway.retry_last", "3"},
            {"N3 wait", "deliver.gateway.retry_max", "20 s"},
            {"N3 outside", "deliver.external.retry_last", "3"},
            {"E4 attempts", "rule.retry_attempts", "185"},
            {"E4 age", "rule.retry_age", "24 h"}};
}

std::vector<StatedText> accountStatedByRulesOfAws() {
    return {{"L18", "concurrency", "1000"},
            {"L21", "request_rate_factor", "10 /s"},
            {"L22", "unreserved_minimum", "100"},
            {"A1 rate", "gateway_rate", "10000 /s"},
            {"A1 burst", "gateway_burst", "5000"}};
}

} // namespace burst::test
