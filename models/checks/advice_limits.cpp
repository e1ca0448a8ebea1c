#include "models/checks/advice.h"

#include <algorithm>

// The traffic of the scenarios against what nodes can take.
namespace burst::model::checks {

namespace {
void checkReserved(Advice& advice, std::size_t function) {
    const auto reserved = advice.figures.of(function)->quantity("reserved");
    const double busy = advice.busyEnvironments(function);
    if (!reserved || *reserved <= 0 || busy <= *reserved) return;
    advice.aboutNode("function.above-reserved", function, "reserved",
                     "Up to " + perSecond(advice.load.peak(function)) + " arrive at " +
                         advice.name(function) + advice.when(function) + " and take " +
                         inSeconds(advice.load.work(function)) + " each, which keeps " + inCount(busy) +
                         " environments busy; " + inCount(*reserved) + " are reserved, and are its maximum.",
                     "Reserve more, make the function faster, or put a queue before it.");
}

/// What is left for functions without a reservation.
void checkAccount(Advice& advice) {
    const double all = advice.figures.account().number("concurrency");
    double reserved = 0;
    double busy = 0;
    std::size_t busiest = none;
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.isKind(i, "function")) continue;
        const auto own = advice.figures.of(i)->quantity("reserved");
        reserved += own.value_or(0);
        if (own) continue;
        busy += advice.busyEnvironments(i);
        if (busiest == none || advice.busyEnvironments(i) > advice.busyEnvironments(busiest)) busiest = i;
    }
    if (busiest == none || busy <= all - reserved) return;
    advice.aboutNode("account.above-concurrency", busiest, "",
                     "Functions without a reservation keep up to " + inCount(busy) + " executions busy" +
                         advice.when(busiest) + ", " + advice.name(busiest) + " the most; " +
                         inCount(all - reserved) + " of the account's " + inCount(all) + " are left to them" +
                         (reserved > 0 ? ", the others being reserved." : "."),
                     "Have the account's \"concurrency\" raised, reserve less for others, or put queues "
                     "before what may wait.");
}

/// Short functions meet the limit of requests before that of concurrency.
void checkRequestRate(Advice& advice, std::size_t function) {
    const double factor = advice.figures.account().number("request_rate_factor");
    const auto reserved = advice.figures.of(function)->quantity("reserved");
    const double limit = factor * reserved.value_or(advice.figures.account().number("concurrency"));
    double waited = 0;
    for (const std::size_t link : advice.outline.incoming[function])
        if (advice.isWaited(link)) waited = advice.load.peak(function);
    if (limit <= 0 || waited <= limit) return;
    advice.aboutNode("function.request-rate", function, reserved ? "reserved" : "",
                     "Up to " + perSecond(waited) + " call " + advice.name(function) + advice.when(function) +
                         ", but " + perSecond(limit) + " are allowed, " + inCount(factor) +
                         " times its concurrency, however short they are.",
                     reserved ? "Reserve more." : "Have the account's \"concurrency\" raised.");
}

/// Requests, messages or events a second that a node lets in; nothing where there is no limit.
[[nodiscard]] std::optional<double> limitOf(Advice& advice, std::size_t node) {
    const auto settings = advice.figures.of(node);
    const auto rate = settings->find("rate") ? settings->quantity("rate") : std::nullopt;
    if (advice.isKind(node, "gateway")) {
        const double account = advice.figures.account().number("gateway_rate");
        return std::min(rate.value_or(account), account);
    }
    if (advice.isKind(node, "workflow")) return settings->quantity("start_rate");
    if (!rate || *rate <= 0 || advice.outline.kinds[node]->origin) return std::nullopt;
    if (advice.isKind(node, "bus")) return *rate * settings->number("put_batch");
    if (advice.isKind(node, "queue")) return *rate * settings->number("send_batch");
    return rate;
}

void checkRate(Advice& advice, std::size_t node) {
    const auto limit = limitOf(advice, node);
    const double peak = advice.load.peak(node);
    if (!limit || peak <= *limit) return;
    const bool workflow = advice.isKind(node, "workflow");
    advice.aboutNode("capacity.above-rate", node, workflow ? "start_rate" : "rate",
                     "Up to " + perSecond(peak) + " arrive at " + advice.name(node) + advice.when(node) +
                         ", which takes " + perSecond(*limit) + ": the rest is refused.",
                     "Have the limit raised, send in batches, or put a queue before it.");
}

void checkTasks(Advice& advice, std::size_t container) {
    const auto settings = advice.figures.of(container);
    const bool fixed = settings->text("scaling") == "none";
    const double tasks = fixed ? settings->quantity("initial_tasks").value_or(settings->number("min_tasks"))
                               : settings->number("max_tasks");
    const double places = tasks * settings->number("concurrency");
    const double busy = advice.load.busy(container);
    if (busy <= places) return;
    advice.aboutNode("container.above-tasks", container, fixed ? "min_tasks" : "max_tasks",
                     "Up to " + perSecond(advice.load.peak(container)) + " arrive at " +
                         advice.name(container) + advice.when(container) + " and take " +
                         inSeconds(advice.load.work(container)) + " each, which takes " + inCount(busy) +
                         " places; " + inCount(tasks) + " tasks have " + inCount(places) + ".",
                     "Allow more tasks, more requests a task if its processors allow it, or faster work.");
}

void checkPrefixes(Advice& advice, std::size_t store) {
    const auto settings = advice.figures.of(store);
    const double prefixes = settings->number("prefixes");
    const double puts = advice.load.peakWrites(store);
    const double gets = advice.load.peak(store) - puts;
    const bool writing = puts > prefixes * settings->number("put_rate");
    if (!writing && gets <= prefixes * settings->number("get_rate")) return;
    const double limit = settings->number(writing ? "put_rate" : "get_rate");
    advice.aboutNode("store.prefix-limit", store, "prefixes",
                     "Up to " + perSecond(writing ? puts : gets) + (writing ? " puts" : " gets") +
                         " arrive at " + advice.name(store) + advice.when(store) + ", whose " +
                         inCount(prefixes) + (prefixes == 1 ? " prefix takes " : " prefixes take ") +
                         perSecond(limit * prefixes) + " until they have been split.",
                     "Spread the names of objects over more prefixes.");
}
} // namespace

void adviseLimits(Advice& advice) {
    checkAccount(advice);
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.outline.kinds[i]) continue;
        checkRate(advice, i);
        if (advice.isKind(i, "function")) {
            checkReserved(advice, i);
            checkRequestRate(advice, i);
        }
        if (advice.isKind(i, "container")) checkTasks(advice, i);
        if (advice.isKind(i, "store")) checkPrefixes(advice, i);
    }
}

} // namespace burst::model::checks
