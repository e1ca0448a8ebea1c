#include "models/checks/advice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

// Containers, and what leads to one of several targets.
namespace burst::model::checks {

namespace {
constexpr double longAnswer = 5 * 60.0; // ours: minutes for which clients keep going to a dead region

[[nodiscard]] bool isWaitedFor(const Advice& advice, std::size_t node) {
    const auto& links = advice.outline.incoming[node];
    return std::any_of(links.begin(), links.end(), [&](std::size_t link) { return advice.isWaited(link); });
}

/// A size of tasks that a platform offers, with the memory that may go with it.
struct TaskSize {
    double vcpu;
    double least; ///< GiB
    double most;  ///< GiB
    double step;  ///< GiB
};

constexpr std::array<TaskSize, 7> fargateSizes{{{0.25, 0.5, 2, 0.5},
                                                {0.5, 1, 4, 1},
                                                {1, 2, 8, 1},
                                                {2, 4, 16, 1},
                                                {4, 8, 30, 1},
                                                {8, 16, 60, 4},
                                                {16, 32, 120, 8}}};

[[nodiscard]] bool isStep(double value, double step) {
    return std::abs(value / step - std::round(value / step)) < 1e-6;
}

/// The memory that Fargate has for a task of these processors; nothing where it has no such task.
[[nodiscard]] std::optional<TaskSize> fargateSize(double vcpu) {
    for (const TaskSize& size : fargateSizes)
        if (size.vcpu == vcpu) return size;
    return std::nullopt;
}

/// Container Apps on consumption: quarters of a vCPU up to 4, with 2 GiB for each vCPU.
[[nodiscard]] std::optional<TaskSize> containerAppSize(double vcpu) {
    if (vcpu < 0.25 || vcpu > 4.0 || !isStep(vcpu, 0.25)) return std::nullopt;
    return TaskSize{vcpu, 2.0 * vcpu, 2.0 * vcpu, 0.5};
}

void checkTaskSize(Advice& advice, std::size_t container, const Settings& settings) {
    const bool onFargate = advice.isOn("aws");
    if (!onFargate && !advice.isOn("azure")) return;
    constexpr double gib = 1024.0 * 1024.0 * 1024.0;
    const double vcpu = settings.number("vcpu");
    const double memory = settings.number("memory") / gib;
    const auto size = onFargate ? fargateSize(vcpu) : containerAppSize(vcpu);
    const std::string product = onFargate ? "Fargate" : "Container Apps";
    if (!size)
        return advice.aboutNode("container.size-not-offered", container, "vcpu",
                                product + " has no tasks of " + inCount(vcpu) + " vCPU, as " +
                                    advice.name(container) + " has.",
                                onFargate ? "Set \"vcpu\" to 0.25, 0.5, 1, 2, 4, 8 or 16."
                                          : "Set \"vcpu\" to a multiple of 0.25, at most 4.");
    const bool offered = memory > size->least - 1e-6 && memory < size->most + 1e-6 &&
                         isStep(memory - size->least, size->step) &&
                         !(vcpu == 0.25 && std::abs(memory - 1.5) < 1e-6);
    if (offered) return;
    const std::string range = size->least == size->most
                                  ? inBytes(size->least * gib)
                                  : inBytes(size->least * gib) + " to " + inBytes(size->most * gib);
    advice.aboutNode("container.size-not-offered", container, "memory",
                     "A task of " + advice.name(container) + " has " + inBytes(memory * gib) +
                         " of memory; with " + inCount(vcpu) + " vCPU " + product + " offers " + range + ".",
                     "Set \"memory\" to " + inBytes(size->least * gib) + " or what else is offered.");
}

void checkContainer(Advice& advice, std::size_t container) {
    const auto settings = advice.figures.of(container);
    checkTaskSize(advice, container, *settings);
    const double fewest = settings->number("min_tasks");
    const double start =
        advice.figures.meanOf(container, "start_time") + advice.figures.meanOf(container, "placement");
    if (fewest == 1 && isWaitedFor(advice, container))
        advice.aboutNode("container.one-task", container, "min_tasks",
                         "When the only task of " + advice.name(container) +
                             " ends, nobody answers until the next one has started, about " +
                             inSeconds(start) + " later.",
                         "Set \"min_tasks\" to 2 or more where callers wait.");
    for (const std::size_t link : advice.outline.incoming[container]) {
        const auto patience = advice.patience(advice.from(link));
        if (fewest > 0 || !advice.isWaited(link) || !patience || *patience >= start) continue;
        advice.aboutNode("container.start-slow", container, "min_tasks",
                         "With no task running the first request waits about " + inSeconds(start) + " for " +
                             advice.name(container) + ", but " + advice.name(advice.from(link)) +
                             " waits for " + inSeconds(*patience) + ".",
                         "Set \"min_tasks\" to 1 or more, or put a queue before it.");
        break;
    }
    const auto work = settings->distribution("compute");
    const double slow = work ? quantile(*work, 0.99) : 0.0;
    const double drain = settings->number("drain_time");
    if (slow <= drain || settings->text("scaling") == "none") return;
    advice.aboutNode("container.drain-short", container, "drain_time",
                     "A task of " + advice.name(container) + " that is taken away has " + inSeconds(drain) +
                         " to finish, but one of a hundred requests takes " + inSeconds(slow) +
                         " or more: it fails.",
                     "Set a longer \"drain_time\".");
}

void checkBalancer(Advice& advice, std::size_t balancer) {
    const bool checked = advice.figures.of(balancer)->flag("health_checks");
    std::size_t servers = 0;
    std::size_t functions = 0;
    for (const std::size_t link : advice.outline.outgoing[balancer]) {
        if (!advice.hasRole(link, LinkRole::call)) continue;
        if (advice.isKind(advice.to(link), "function"))
            ++functions;
        else
            ++servers;
    }
    if (!checked && servers > 1)
        advice.aboutNode("balancer.no-health-checks", balancer, "health_checks",
                         advice.name(balancer) +
                             " goes on sending its part to a target that is down: it "
                             "checks none of its " +
                             std::to_string(servers) + " targets.",
                         "Set \"health_checks\".");
    if (!checked || functions == 0) return;
    const double interval = advice.figures.of(balancer)->number("check_interval");
    constexpr double month = 30 * 86400.0;
    advice.aboutNode(
        "balancer.checks-functions", balancer, "health_checks",
        advice.name(balancer) + " invokes " + std::to_string(functions) +
            (functions == 1 ? " function" : " functions") + " every " + inSeconds(interval) +
            " to see whether it is well: " + inCount(static_cast<double>(functions) * month / interval) +
            " billed invocations a month. A platform looks after its environments itself.",
        "Leave \"health_checks\" out where all targets are functions.");
}

void checkRouter(Advice& advice, std::size_t router) {
    const auto settings = advice.figures.of(router);
    std::size_t targets = 0;
    for (const std::size_t link : advice.outline.outgoing[router])
        if (advice.hasRole(link, LinkRole::call)) ++targets;
    const bool failover = settings->text("policy") == "failover";
    if (failover && (targets == 1 || !settings->flag("health_checks")))
        return advice.aboutNode(
            "router.no-failover", router, targets == 1 ? "" : "health_checks",
            advice.name(router) + (targets == 1 ? " has one target and nothing to fail over to."
                                                : " never learns that its first target is down: it makes no "
                                                  "health checks."),
            targets == 1 ? "Link it to a second region." : "Set \"health_checks\".");
    const double life = settings->number("ttl");
    if (targets < 2 || life <= longAnswer) return;
    advice.aboutNode("router.slow-failover", router, "ttl",
                     "Clients of " + advice.name(router) + " keep an answer for " + inSeconds(life) +
                         ", and go to a dead target for as long.",
                     "Set a \"ttl\" of a minute or so.");
}
} // namespace

void adviseFleets(Advice& advice) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (advice.isKind(i, "container")) checkContainer(advice, i);
        if (advice.isKind(i, "balancer")) checkBalancer(advice, i);
        if (advice.isKind(i, "router")) checkRouter(advice, i);
    }
}

} // namespace burst::model::checks
