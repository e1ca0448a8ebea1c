#include "models/checks/advice.h"

#include <algorithm>
#include <cmath>

// Relational databases behind code that scales faster than they do.
namespace burst::model::checks {

namespace {
constexpr double noLimit = 1e6;       // accounts without a limit have a number that is never reached
constexpr double sporadic = 1.0 / 60; // ours: queries per second that need no database of their own hour

[[nodiscard]] bool isServerless(const Settings& database) {
    return database.text("mode") == "serverless";
}

/// What all instances that take writes offer (rules R4, R5).
[[nodiscard]] double connectionsOf(const Settings& database) {
    if (const auto set = database.quantity("max_connections")) return *set;
    const double memory = isServerless(database)
                              ? database.number("max_capacity") * database.number("unit_memory")
                              : database.number("memory");
    return std::min(memory / database.number("connection_memory"), database.number("connection_cap"));
}

/// Executions of a function that may run at the same time.
[[nodiscard]] double executionsOf(Advice& advice, std::size_t function) {
    const double pool = advice.figures.account().number("concurrency");
    double limit = advice.figures.of(function)->quantity("reserved").value_or(pool);
    double polled = 0;
    for (const std::size_t link : advice.outline.incoming[function]) {
        if (!advice.hasRole(link, LinkRole::poll)) return limit;
        const auto settings = advice.figures.ofLink(link);
        polled += settings->quantity("max_concurrency").value_or(settings->number("concurrency_limit"));
    }
    return polled > 0 ? std::min(limit, polled) : limit;
}

void checkConnections(Advice& advice, std::size_t database, const Settings& settings) {
    if (settings.flag("proxy")) return;
    const double pool = advice.figures.account().number("concurrency");
    double executions = 0;
    double needed = 0;
    std::string callers;
    for (const std::size_t link : advice.outline.incoming[database]) {
        if (!advice.isKind(advice.from(link), "function") || !advice.hasRole(link, LinkRole::call)) continue;
        const std::string name = advice.name(advice.from(link));
        if (callers.find(name) != std::string::npos) continue; // reads and writes
        executions += executionsOf(advice, advice.from(link));
        needed += advice.busyEnvironments(advice.from(link));
        callers += (callers.empty() ? "" : ", ") + name;
    }
    executions = std::min(executions, pool);
    const double connections = connectionsOf(settings);
    if (executions <= connections) return;
    advice.aboutNode(
        "database.connections", database, "proxy",
        advice.name(database) + " has " + inCount(std::floor(connections)) +
            " connections, and each environment of " + callers +
            " takes one: " + (executions < noLimit ? "up to " + inCount(executions) : "any number of them") +
            " may run at once" +
            (needed > 0 ? " (about " + inCount(needed) + " at the peak of the scenarios)" : "") + ".",
        "Put a \"proxy\" before the database, or limit the functions with \"reserved\".");
}

/// The first query after a pause waits for longer than most callers do.
void checkPause(Advice& advice, std::size_t database, const Settings& settings) {
    if (!isServerless(settings) || settings.number("min_capacity") > 0) return;
    if (settings.flag("proxy"))
        return advice.aboutNode("database.kept-awake", database, "min_capacity",
                                advice.name(database) +
                                    " may pause at 0 units, but its proxy keeps connections "
                                    "open: it never does, and is paid for.",
                                "Leave out the \"proxy\", or set the least capacity that it needs.");
    const double resume = advice.figures.meanOf(database, "resume_time");
    for (const std::size_t link : advice.outline.incoming[database]) {
        const auto patience = advice.patience(advice.from(link));
        if (!advice.isWaited(link) || !patience || *patience >= resume) continue;
        return advice.aboutNode("database.resume-slow", database, "min_capacity",
                                "After " + inSeconds(settings.number("pause_after")) + " without a query " +
                                    advice.name(database) + " pauses and takes " + inSeconds(resume) +
                                    " to come back, but " + advice.name(advice.from(link)) +
                                    " is stopped after " + inSeconds(*patience) + ".",
                                "Set a \"min_capacity\" above 0, or a longer timeout with a retry.");
    }
}

void checkAlwaysOn(Advice& advice, std::size_t database, const Settings& settings) {
    const double peak = std::max(advice.load.peak(database), advice.load.month(database));
    if (peak <= 0 || peak >= sporadic) return;
    const bool serverless = isServerless(settings);
    if (serverless && settings.number("min_capacity") <= 0) return;
    advice.aboutNode("database.always-on", database, serverless ? "min_capacity" : "mode",
                     advice.name(database) + " runs and is paid for all month, for a query every " +
                         inSeconds(1.0 / peak) + " at most.",
                     serverless ? "Set \"min_capacity\" to 0, so that it pauses, or use a table on demand."
                                : "Use a serverless database that pauses, or a table on demand.");
}
} // namespace

void adviseDatabases(Advice& advice) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.isKind(i, "database")) continue;
        const auto settings = advice.figures.of(i);
        checkConnections(advice, i, *settings);
        checkPause(advice, i, *settings);
        checkAlwaysOn(advice, i, *settings);
    }
}

} // namespace burst::model::checks
