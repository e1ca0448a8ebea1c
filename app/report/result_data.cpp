#include "app/report/platform_table.h"
#include "app/report/result_tables.h"

#include <array>
#include <charconv>
#include <cmath>

namespace burst::app {

namespace {

/// The shortest text that reads back as the same number; empty for what is no number.
std::string exact(double value) {
    if (!std::isfinite(value)) return {};
    std::array<char, 40> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

std::vector<Table::Column> countColumns() {
    return {{"offered"},   {"carried"}, {"succeeded"},     {"failed"},   {"timed_out"},
            {"throttled"}, {"dropped"}, {"dead_lettered"}, {"in_flight"}};
}

std::vector<Table::Column> latencyColumns() {
    return {{"latency_mean_s"}, {"latency_p50_s"},  {"latency_p90_s"}, {"latency_p95_s"},
            {"latency_p99_s"},  {"latency_p999_s"}, {"latency_max_s"}};
}

void append(std::vector<Table::Column>& to, const std::vector<Table::Column>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

void append(std::vector<std::string>& row, const sim::Counts& c) {
    for (const std::int64_t count : {c.offered, c.carried, c.succeeded, c.failed, c.timedOut, c.throttled,
                                     c.dropped, c.deadLettered, c.inFlight})
        row.push_back(std::to_string(count));
}

void append(std::vector<std::string>& row, const sim::Latency& l) {
    for (const double value : {l.mean, l.p50, l.p90, l.p95, l.p99, l.p999, l.max})
        row.push_back(l.count > 0 ? exact(value) : std::string());
}

/// Whether the latencies of a row are lower bounds: "yes", "no", or nothing where there are none.
std::string leastWord(const sim::Latency& latency, const LatencyGaps::Nodes& leftOut) {
    return latency.count == 0 ? "" : leftOut.empty() ? "no" : "yes";
}

} // namespace

Table nodeData(const RunResult& run) {
    std::vector<Table::Column> columns{{"node"}, {"kind"}};
    append(columns, countColumns());
    append(columns, latencyColumns());
    append(columns, {{"latency_is_least"},
                     {"concurrency_mean"},
                     {"concurrency_max"},
                     {"cold_starts"},
                     {"cold_start_ratio"},
                     {"environments_mean"},
                     {"environments_max"},
                     {"queue_depth_mean"},
                     {"queue_depth_max"},
                     {"oldest_age_s"},
                     {"utilisation"},
                     {"retries"},
                     {"duplicates"},
                     {"hit_ratio"}});
    Table table(std::move(columns));
    for (const auto& n : run.summary.nodes) {
        std::vector<std::string> row{n.id.text, n.kind};
        append(row, n.counts);
        append(row, n.latency);
        row.push_back(leastWord(n.latency, run.gaps.of(n.id.text)));
        row.push_back(n.concurrency ? exact(n.concurrency->mean) : "");
        row.push_back(n.concurrency ? exact(n.concurrency->max) : "");
        row.push_back(n.coldStarts ? std::to_string(*n.coldStarts) : "");
        row.push_back(n.coldStartRatio ? exact(*n.coldStartRatio) : "");
        row.push_back(n.environments ? exact(n.environments->mean) : "");
        row.push_back(n.environments ? exact(n.environments->max) : "");
        row.push_back(n.queueDepth ? exact(n.queueDepth->mean) : "");
        row.push_back(n.queueDepth ? exact(n.queueDepth->max) : "");
        row.push_back(n.oldestAge ? exact(*n.oldestAge) : "");
        row.push_back(n.utilisation ? exact(*n.utilisation) : "");
        row.push_back(std::to_string(n.retries));
        row.push_back(std::to_string(n.duplicates));
        row.push_back(n.hitRatio ? exact(*n.hitRatio) : "");
        table.add(std::move(row));
    }
    return table;
}

Table linkData(const sim::Summary& summary) {
    std::vector<Table::Column> columns{{"link"}};
    append(columns, countColumns());
    append(columns, latencyColumns());
    append(columns, {{"retries"}, {"refused"}, {"breaker_openings"}, {"fallbacks"}});
    Table table(std::move(columns));
    for (const auto& link : summary.links) {
        std::vector<std::string> row{link.id.text};
        append(row, link.counts);
        append(row, link.latency);
        std::int64_t refused = 0;
        for (const auto& [limit, count] : link.refusedBy)
            refused += count;
        for (const std::int64_t count : {link.retries, refused, link.breakerOpenings, link.fallbacks})
            row.push_back(std::to_string(count));
        table.add(std::move(row));
    }
    return table;
}

Table billData(const model::Invoice& invoice) {
    Table table({{"node"},
                 {"service"},
                 {"sku"},
                 {"quantity"},
                 {"free"},
                 {"billed"},
                 {"unit"},
                 {"price_" + invoice.currency},
                 {"amount_" + invoice.currency},
                 {"source"},
                 {"as_of"},
                 {"certainty"},
                 {"fixed"},
                 {"note"}});
    for (const auto& line : invoice.lines)
        table.add({line.node, line.service, line.sku, exact(line.quantity), exact(line.free),
                   exact(line.billed), line.unit, exact(line.price), exact(line.amount), line.source,
                   line.asOf, std::string(model::certaintyName(line.certainty)), line.fixed ? "yes" : "no",
                   line.note});
    for (const auto& line : invoice.notPriced)
        table.add({line.node, "", line.sku, exact(line.quantity), "", "", line.unit, "", "", "", "",
                   "missing", "", "no price in " + line.region});
    return table;
}

Table platformData(const std::vector<PlatformRun>& runs) {
    Table table({{"platform"},
                 {"region"},
                 {"offered"},
                 {"succeeded"},
                 {"latency_p50_s"},
                 {"latency_p99_s"},
                 {"latency_is_least"},
                 {"month"},
                 {"currency"},
                 {"month_share"},
                 {"prices_missing"},
                 {"changed"},
                 {"refusal"}});
    for (const auto& run : runs) {
        std::vector<std::string> row{run.platform, run.move.design.region};
        if (run.run) {
            const auto& summary = run.run->summary;
            const auto& bill = run.run->bill;
            row.push_back(std::to_string(summary.requests.offered));
            row.push_back(std::to_string(summary.requests.succeeded));
            for (const double value : {summary.latency.p50, summary.latency.p99})
                row.push_back(summary.latency.count > 0 ? exact(value) : std::string());
            row.push_back(leastWord(summary.latency, run.run->gaps.endToEnd));
            row.push_back(bill.month.currency.empty() ? std::string() : exact(bill.month.total));
            row.push_back(bill.month.currency);
            row.push_back(exact(bill.monthShare));
            row.push_back(std::to_string(bill.month.missing.size()));
        } else {
            row.resize(table.columns().size() - 2);
        }
        row.push_back(std::to_string(run.move.concessions.size()));
        row.push_back(run.refusal);
        table.add(std::move(row));
    }
    return table;
}

Table seriesData(const sim::Summary& summary) {
    Table table({{"node"}, {"metric"}, {"start_s"}, {"end_s"}, {"value"}});
    for (const auto& node : summary.nodes)
        for (const auto& [metric, series] : node.series)
            for (std::size_t i = 0; i < series.values.size(); ++i) {
                if (!std::isfinite(series.values[i])) continue;
                const double start = series.start + series.step * static_cast<double>(i);
                table.add({node.id.text, metric, exact(start), exact(start + series.step),
                           exact(series.values[i])});
            }
    return table;
}

} // namespace burst::app
