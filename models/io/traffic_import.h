#pragma once

#include "models/rate_line.h"
#include "models/result.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

// Traffic from files of other programs: what was recorded somewhere becomes a trace, the plan of a load test
// becomes a profile.

/// Which column of a table means what; columns count from 0.
struct ImportMapping {
    enum class Clock { automatic, seconds, milliseconds };
    std::size_t time{0};
    Clock clock{Clock::automatic};      ///< of bare numbers; by their size they are s, ms, µs since 1970
    std::optional<std::size_t> count{}; ///< requests in the interval of the row; none = each row is a request
    bool growing{false};                ///< the count is all so far, as counters are
    std::optional<std::size_t> lasted{}; ///< s that end at the time of the row: the request came before it
    std::optional<std::size_t> label{};  ///< what tells several series in one file apart
    std::string only{};                  ///< the label that counts; empty = all together
    bool operator==(const ImportMapping&) const = default;
};

/// A file as a table of texts, or as a plan of rates.
struct TrafficFile {
    std::string format; ///< for people: "access log", "CloudWatch metrics"
    std::vector<std::string> columns;
    std::vector<std::string_view> cells; ///< row by row, as many in each as there are columns
    ImportMapping mapping;               ///< what the columns most likely mean
    /// Of a plan: its parts by name; rates over time from 0 s.
    std::vector<std::pair<std::string, RateLine>> plan;
    std::size_t skipped{}; ///< lines without a time

    std::shared_ptr<const std::string> text; ///< what cells point into
    std::shared_ptr<std::deque<std::string>> made{std::make_shared<std::deque<std::string>>()};

    [[nodiscard]] std::size_t rows() const { return columns.empty() ? 0 : cells.size() / columns.size(); }
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const {
        return cells[row * columns.size() + column];
    }
    /// A text of our own for a cell.
    std::string_view keep(std::string own) { return made->emplace_back(std::move(own)); }
};

/// Reads a file of up to 64 MB: tables (CSV, TSV; those of CloudWatch Logs Insights, CloudFront, k6, Locust,
/// JMeter, Azure Functions 2019 and 2021 and Huawei are known by their columns), access logs (common,
/// combined, NGINX, API Gateway, load balancer), JSON lines, CloudWatch metrics, k6 options.
/// @param name  for messages
Result<TrafficFile> readTrafficFile(std::string text, const std::string& name);

/// The labels that a mapping may choose from, the most frequent first, at most `most`.
[[nodiscard]] std::vector<std::string> labelsOf(const TrafficFile& file, std::size_t column,
                                                std::size_t most);

struct ImportedTraffic {
    Trace trace;          ///< empty for a plan
    RateLine profile;     ///< the plan; else the counts as a line of at most 64 corners
    double requests{};    ///< in all
    double length{};      ///< s
    std::size_t unread{}; ///< rows without a time or a number, which were left out
};

/// What the file comes to under a mapping. The Error says why it comes to nothing.
Result<ImportedTraffic> importTraffic(const TrafficFile& file, const ImportMapping& mapping);

/// The trace from a time on, which becomes its 0 s. Of an interval that has begun by then nothing is left.
[[nodiscard]] Trace startingAt(const Trace& trace, double at);

/// A trace as CSV that readTrace() reads back: times, or counts in which empty intervals may be left out.
[[nodiscard]] std::string writeTrace(const Trace& trace);

} // namespace burst::model
