#include "models/checks/advice.h"

#include <algorithm>
#include <cmath>

// What a function is given: memory, concurrency, provisioned environments.
namespace burst::model::checks {

namespace {
void checkStopped(Advice& advice, std::size_t function, const Settings& settings) {
    if (settings.quantity("reserved") != 0.0 || advice.outline.incoming[function].empty()) return;
    advice.aboutNode("function.stopped", function, "reserved",
                     "With a reservation of 0 " + advice.name(function) +
                         " never runs: whatever calls it is throttled.",
                     "Leave \"reserved\" out, or set what the function needs.");
}

void checkMemory(Advice& advice, std::size_t function, const Settings& settings) {
    const double memory = settings.number("memory");
    const auto used = settings.distribution("memory_used");
    if (used) {
        const double most = used->family == Distribution::Family::constant ? used->a : quantile(*used, 0.99);
        if (most >= memory)
            advice.aboutNode("function.memory-short", function, "memory",
                             "One of a hundred invocations of " + advice.name(function) + " needs " +
                                 inBytes(most) + " and there are " + inBytes(memory) +
                                 ": it fails, and its environment starts again.",
                             "Set \"memory\" to well above " + inBytes(most) + ".");
        return;
    }
    const double whole = settings.number("full_cpu_memory");
    const bool waitedFor =
        std::any_of(advice.outline.incoming[function].begin(), advice.outline.incoming[function].end(),
                    [&](std::size_t link) { return advice.isWaited(link); });
    if (advice.isSet(function, "memory") || !waitedFor || whole <= 0 || memory > whole / 8) return;
    if (settings.number("cpu_share") < 0.5) return;
    advice.aboutNode("function.default-memory", function, "memory",
                     advice.name(function) + " has the default of " + inBytes(memory) +
                         ", which comes with " + inPercent(memory / whole) +
                         " of a processor, and callers wait for it.",
                     "Set \"memory\" by measuring: up to " + inBytes(whole) +
                         " work that is bound by the processor gets faster at the same price.");
}

/// Environments that are paid for and hardly ever busy.
void checkProvisioned(Advice& advice, std::size_t function, const Settings& settings) {
    const double provisioned = settings.number("provisioned");
    const double busy = advice.busyEnvironments(function);
    if (provisioned <= 0 || busy <= 0 || settings.quantity("provisioned_target")) return;
    // Arrivals at random: four standard deviations above the mean are hardly ever passed.
    const double needed = std::ceil(busy + 4 * std::sqrt(busy));
    if (provisioned <= 2 * needed) return;
    advice.aboutNode("function.provisioned-idle", function, "provisioned",
                     inCount(provisioned) + " environments of " + advice.name(function) +
                         " are paid for all month, but at its peak" + advice.when(function) + " about " +
                         inCount(busy) + " are busy, hardly ever more than " + inCount(needed) + ".",
                     "Set \"provisioned\" to about " + inCount(needed) +
                         ", or let it follow the load (\"provisioned_target\").");
}
} // namespace

void adviseFunctions(Advice& advice) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.isKind(i, "function")) continue;
        const auto settings = advice.figures.of(i);
        checkStopped(advice, i, *settings);
        checkMemory(advice, i, *settings);
        checkProvisioned(advice, i, *settings);
    }
}

} // namespace burst::model::checks
