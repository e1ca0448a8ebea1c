#include "app/store/summary_blob.h"

#include "app/store/digest.h"

#include <concepts>
#include <cstring>
#include <type_traits>

namespace burst::store {

namespace {

/// To be counted up with every change of what fields() lists.
constexpr std::string_view layout = "burstlab-summary-2\n";
constexpr std::size_t digestLength = 64;

template <class T, class Of>
concept Is = std::same_as<std::remove_const_t<T>, Of>;

// The members of each part of a result, in their order, for writing and for reading alike. Structured
// bindings, so that a member that is added does not compile until it is listed here.

template <class A, class Tag>
void fields(A& a, model::Id<Tag>& id) {
    a(id.text);
}
template <class A, class Tag>
void fields(A& a, const model::Id<Tag>& id) {
    a(id.text);
}
template <class A, Is<sim::Counts> T>
void fields(A& a, T& v) {
    auto& [offered, carried, succeeded, failed, timedOut, throttled, dropped, deadLettered, inFlight] = v;
    a(offered, carried, succeeded, failed, timedOut, throttled, dropped, deadLettered, inFlight);
}
template <class A, Is<sim::Latency> T>
void fields(A& a, T& v) {
    auto& [count, mean, p50, p90, p95, p99, p999, max] = v;
    a(count, mean, p50, p90, p95, p99, p999, max);
}
template <class A, Is<sim::Level> T>
void fields(A& a, T& v) {
    auto& [mean, max] = v;
    a(mean, max);
}
template <class A, Is<sim::Environments> T>
void fields(A& a, T& v) {
    auto& [mean, max, busyMean, idleMean] = v;
    a(mean, max, busyMean, idleMean);
}
template <class A, Is<sim::Series> T>
void fields(A& a, T& v) {
    auto& [start, step, values] = v;
    a(start, step, values);
}
template <class A, Is<sim::LatencyCell> T>
void fields(A& a, T& v) {
    auto& [column, band, count] = v;
    a(column, band, count);
}
template <class A, Is<sim::LatencyMap> T>
void fields(A& a, T& v) {
    auto& [start, step, cells] = v;
    a(start, step, cells);
}
template <class A, Is<sim::Subject> T>
void fields(A& a, T& v) {
    auto& [node, metric] = v;
    a(node, metric);
}
template <class A, Is<sim::NodeResult> T>
void fields(A& a, T& v) {
    auto& [id, title, kind, counts, latency, throttledBy, concurrency, coldStarts, coldStartRatio,
           environments, queueDepth, oldestAge, hitRatio, utilisation, mostBusy, retries, duplicates,
           undelivered, deduplicated, series, histogram, latencyMap] = v;
    a(id, title, kind, counts, latency, throttledBy, concurrency, coldStarts, coldStartRatio, environments,
      queueDepth, oldestAge, hitRatio, utilisation, mostBusy, retries, duplicates, undelivered, deduplicated,
      series, histogram, latencyMap);
}
template <class A, Is<sim::LinkResult> T>
void fields(A& a, T& v) {
    auto& [id, title, counts, latency, refusedBy, retries, breakerOpenings, fallbacks] = v;
    a(id, title, counts, latency, refusedBy, retries, breakerOpenings, fallbacks);
}
template <class A, Is<sim::RouteResult> T>
void fields(A& a, T& v) {
    auto& [id, from, to, counts, latency] = v;
    a(id, from, to, counts, latency);
}
template <class A, Is<sim::CausePart> T>
void fields(A& a, T& v) {
    auto& [node, title, cause, limit, seconds, share] = v;
    a(node, title, cause, limit, seconds, share);
}
template <class A, Is<sim::Attribution> T>
void fields(A& a, T& v) {
    auto& [percentile, requests, seconds, parts] = v;
    a(percentile, requests, seconds, parts);
}
template <class A, Is<sim::PrecisionReached> T>
void fields(A& a, T& v) {
    auto& [metric, wanted, reached, holds] = v;
    a(metric, wanted, reached, holds);
}
template <class A, Is<sim::TraceSpan> T>
void fields(A& a, T& v) {
    auto& [parent, node, title, link, attempt, sent, arrived, answered, end, ending, limit, detached, overdue,
           open] = v;
    a(parent, node, title, link, attempt, sent, arrived, answered, end, ending, limit, detached, overdue,
      open);
}
template <class A, Is<sim::TraceStep> T>
void fields(A& a, T& v) {
    auto& [from, to, span, cause, limit] = v;
    a(from, to, span, cause, limit);
}
template <class A, Is<sim::Trace> T>
void fields(A& a, T& v) {
    auto& [id, replication, reason, ending, begin, latency, completion, spans, path, completionPath] = v;
    a(id, replication, reason, ending, begin, latency, completion, spans, path, completionPath);
}
template <class A, Is<sim::Summary> T>
void fields(A& a, T& v) {
    auto& [design, scenario, seed, replications, complete, warmup, precision, simulated, wall, events,
           fingerprint, requests, latency, nodes, links, routes, usage, usageByReplication, samples,
           intervals, latencyCauses, completionCauses, traces, explanation, subjects] = v;
    a(design, scenario, seed, replications, complete, warmup, precision, simulated, wall, events, fingerprint,
      requests, latency, nodes, links, routes, usage, usageByReplication, samples, intervals, latencyCauses,
      completionCauses, traces, explanation, subjects);
}

template <class T>
concept Plain = std::is_arithmetic_v<T> || std::is_enum_v<T>;

class Writer {
public:
    template <class... T>
    void operator()(const T&... values) {
        (write(values), ...);
    }
    std::string bytes;

private:
    template <Plain T>
    void write(const T& value) {
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void write(const std::string& text) {
        write(text.size());
        bytes += text;
    }
    template <class T>
    void write(const std::optional<T>& value) {
        write(value.has_value());
        if (value) write(*value);
    }
    template <class A, class B>
    void write(const std::pair<A, B>& pair) {
        (*this)(pair.first, pair.second);
    }
    template <class T>
    void write(const std::vector<T>& values) {
        write(values.size());
        for (const auto& value : values)
            write(value);
    }
    template <class K, class V>
    void write(const std::map<K, V>& map) {
        write(map.size());
        for (const auto& entry : map)
            write(entry);
    }
    template <class T>
    void write(const T& part) {
        fields(*this, part);
    }
};

/// Reads what Writer wrote; what lies beyond the end reads as nothing.
class Reader {
public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}
    template <class... T>
    void operator()(T&... values) {
        (read(values), ...);
    }
    [[nodiscard]] bool exact() const { return !short_ && rest_.empty(); }

private:
    std::string_view take(std::size_t count) {
        if (count > rest_.size()) {
            short_ = true;
            rest_ = {};
            return {};
        }
        const auto taken = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return taken;
    }
    std::size_t count() {
        std::size_t count = 0;
        read(count);
        return count;
    }
    template <Plain T>
    void read(T& value) {
        if (const auto bytes = take(sizeof value); !bytes.empty())
            std::memcpy(&value, bytes.data(), sizeof value);
    }
    void read(std::string& text) { text = take(count()); }
    template <class T>
    void read(std::optional<T>& value) {
        bool there = false;
        read(there);
        if (there) read(value.emplace());
    }
    template <class A, class B>
    void read(std::pair<A, B>& pair) {
        (*this)(pair.first, pair.second);
    }
    template <class T>
    void read(std::vector<T>& values) {
        for (std::size_t left = count(); left > 0 && !short_; --left)
            read(values.emplace_back());
    }
    template <class K, class V>
    void read(std::map<K, V>& map) {
        for (std::size_t left = count(); left > 0 && !short_; --left) {
            std::pair<K, V> entry;
            read(entry);
            map.insert(map.end(), std::move(entry));
        }
    }
    template <class T>
    void read(T& part) {
        fields(*this, part);
    }

    std::string_view rest_;
    bool short_{false};
};

std::string digestOf(std::string_view bytes) {
    return Digest().add(bytes).text();
}

} // namespace

std::string packSummary(const sim::Summary& summary) {
    Writer writer;
    writer(summary);
    return std::string(layout) + digestOf(writer.bytes) + writer.bytes;
}

model::Result<sim::Summary> unpackSummary(std::string_view bytes) {
    const model::Error damaged{model::Error::Cause::unreadable, {}, "the kept result is damaged."};
    if (!bytes.starts_with(layout)) {
        if (!bytes.starts_with(layout.substr(0, layout.find_last_of('-')))) return damaged;
        return model::Error{model::Error::Cause::unreadable,
                            {},
                            "the result was kept by another version of Burstlab; run it again from what "
                            "went into it."};
    }
    bytes.remove_prefix(layout.size());
    const auto payload = bytes.substr(std::min(digestLength, bytes.size()));
    if (bytes.substr(0, digestLength) != digestOf(payload)) return damaged;
    Reader reader(payload);
    sim::Summary summary;
    reader(summary);
    if (!reader.exact()) return damaged;
    return summary;
}

} // namespace burst::store
