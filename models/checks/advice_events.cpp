#include "models/checks/advice.h"

// Events that nobody waits for: what becomes of those that fail, and what sets them off.
namespace burst::model::checks {

namespace {
/// Targets that fail for reasons of their own.
[[nodiscard]] bool isEndpoint(const Advice& advice, std::size_t node) {
    return advice.isKind(node, "external") || advice.isKind(node, "gateway");
}

void checkFunction(Advice& advice, std::size_t function) {
    if (!advice.takesEvents(function) || advice.outlet(function, LinkRole::onFailure) != none) return;
    const double tries = advice.figures.of(function)->number("async_retries") + 1;
    advice.aboutNode("function.no-failure-target", function, "",
                     "An event that " + advice.name(function) + " fails " + inCount(tries) +
                         (tries == 1 ? " time" : " times") + " is dropped without a trace.",
                     "Link it to a queue or topic for such events (\"op\": \"on-failure\").");
}

void checkTopic(Advice& advice, std::size_t topic) {
    if (advice.outlet(topic, LinkRole::redrive) != none) return;
    for (const std::size_t link : advice.outline.outgoing[topic]) {
        if (!advice.hasRole(link, LinkRole::deliver) || !isEndpoint(advice, advice.to(link))) continue;
        const auto settings = advice.figures.ofLink(link);
        double tries = 1;
        for (const char* part : {"retry_immediate", "retry_steady", "retry_growing", "retry_last"})
            tries += settings->number(part);
        advice.aboutLink("topic.no-dead-letter", link, "",
                         "A message that " + advice.name(advice.to(link)) + " does not take in " +
                             inCount(tries) + " attempts, at most " +
                             inSeconds(settings->number("retry_max")) + " apart, is lost.",
                         "Link " + advice.name(topic) + " to a queue for it (\"op\": \"redrive\").");
    }
}

void checkBus(Advice& advice, std::size_t bus) {
    if (advice.outlet(bus, LinkRole::redrive) != none) return;
    for (const std::size_t link : advice.outline.outgoing[bus]) {
        if (!advice.hasRole(link, LinkRole::rule)) continue;
        const auto settings = advice.figures.ofLink(link);
        advice.aboutNode("bus.no-dead-letter", bus, "",
                         "An event that a target of " + advice.name(bus) + " does not take within " +
                             inSeconds(settings->number("retry_age")) + " is lost.",
                         "Link it to a queue for such events (\"op\": \"redrive\").");
        return;
    }
}
} // namespace

void adviseEvents(Advice& advice) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (advice.isKind(i, "function")) checkFunction(advice, i);
        if (advice.isKind(i, "topic")) checkTopic(advice, i);
        if (advice.isKind(i, "bus")) checkBus(advice, i);
    }
}

namespace {
constexpr double seldom = 3600.0; // ours: who fires more often makes up for a lost firing soon

void checkOverlap(Advice& advice, std::size_t schedule, double period) {
    for (const std::size_t link : advice.outline.outgoing[schedule]) {
        if (!advice.hasRole(link, LinkRole::call) || !advice.isKind(advice.to(link), "function")) continue;
        const auto function = advice.figures.of(advice.to(link));
        const double timeout = advice.patience(advice.to(link)).value_or(0.0);
        if (period <= 0 || timeout <= period || function->quantity("reserved") == 1.0) continue;
        advice.aboutNode("schedule.overlap", schedule, "expression",
                         advice.name(schedule) + " fires every " + inSeconds(period) + ", but " +
                             advice.name(advice.to(link)) + " may run for " + inSeconds(timeout) +
                             ": a slow run is still at work when the next one begins.",
                         "Set a \"timeout\" below the period, fire less often, or reserve exactly one "
                         "execution for the function.");
    }
}

void checkFailures(Advice& advice, std::size_t schedule, double period) {
    if ((period > 0 && period < seldom) || advice.outlet(schedule, LinkRole::onFailure) != none) return;
    if (advice.outline.outgoing[schedule].empty()) return;
    advice.aboutNode("schedule.no-dead-letter", schedule, "",
                     "An invocation of " + advice.name(schedule) + " that is not taken within " +
                         inSeconds(advice.figures.of(schedule)->number("max_age")) +
                         " is dropped, and the next one comes " +
                         (period > 0 ? inSeconds(period) + " later." : "never."),
                     "Link it to a queue for such invocations (\"op\": \"on-failure\").");
}

void checkHerd(Advice& advice, std::size_t schedule, const Settings& settings) {
    const double together = settings.number("schedules");
    if (settings.number("window") > 0) return;
    for (const std::size_t link : advice.outline.outgoing[schedule]) {
        if (!advice.hasRole(link, LinkRole::call) || !advice.isKind(advice.to(link), "function")) continue;
        const auto reserved = advice.figures.of(advice.to(link))->quantity("reserved");
        const double limit = reserved.value_or(advice.figures.account().number("concurrency"));
        if (together <= limit) continue;
        advice.aboutNode("schedule.herd", schedule, "window",
                         inCount(together) + " schedules of " + advice.name(schedule) +
                             " fire at the same time, but " + advice.name(advice.to(link)) + " may have " +
                             inCount(limit) + " executions at once.",
                         "Set a \"window\" over which they are spread.");
    }
}
} // namespace

void adviseSchedules(Advice& advice) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.isKind(i, "schedule")) continue;
        const auto settings = advice.figures.of(i);
        const double period = periodOf(*settings);
        checkOverlap(advice, i, period);
        checkFailures(advice, i, period);
        checkHerd(advice, i, *settings);
    }
}

} // namespace burst::model::checks
