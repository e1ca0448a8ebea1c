#include "models/checks/repair.h"

#include <algorithm>
#include <cmath>
#include <map>

// Fixes whose value follows from figures of the design.
namespace burst::model::checks {

namespace {
constexpr double spare = 1.3; // ours: room above what a limit has to hold
constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double goodMemory = 512 * mebibyte; // ours: four times the smallest of most platforms
constexpr double marginOfCaller = 0.8;        // ours: of a caller's time that its call may take

[[nodiscard]] Tree inSecondsUp(double value) {
    return Tree(
        formatQuantity(value < 1.0 ? std::ceil(value * 1000.0) / 1000.0 : std::ceil(value), Unit::seconds));
}

[[nodiscard]] Tree whole(double value) {
    return Tree(static_cast<std::int64_t>(value));
}

[[nodiscard]] std::optional<Fix> visibility(const Repair& repair) {
    constexpr double recommended = 6.0; // rule M4
    double enough = 0;
    for (const std::size_t link : repair.outline.outgoing[repair.site.index]) {
        const auto& joint = repair.outline.joints[link];
        if (!joint.rule || joint.rule->role != LinkRole::poll) continue;
        const auto limit = repair.outline.settingsOf(joint.to).quantity("timeout");
        if (limit)
            enough = std::max(enough, recommended * *limit +
                                          repair.outline.settingsOfLink(link).number("batch_window"));
    }
    return repair.set("visibility_timeout", inSecondsUp(enough));
}

[[nodiscard]] std::optional<Fix> provisionedWithin(const Repair& repair) {
    const auto reserved = repair.settings().quantity("reserved");
    if (!reserved) return std::nullopt;
    return repair.set("provisioned", whole(std::floor(*reserved)));
}

/// The function that works longer than its caller waits.
[[nodiscard]] std::optional<Fix> calleeTimeout(const Repair& repair) {
    const auto patience = repair.settings().quantity("timeout");
    if (!patience) return std::nullopt;
    for (const std::size_t link : repair.outline.outgoing[repair.site.index]) {
        const auto& joint = repair.outline.joints[link];
        if (!joint.rule || !waits(repair.outline.design.links[link], *joint.rule)) continue;
        const std::string callee = quoted(repair.outline.design.nodes[joint.to].id.text);
        const auto settings = repair.outline.settingsOf(joint.to);
        const bool function = settings.find("timeout") != nullptr;
        const auto limit = function ? settings.quantity("timeout") : std::nullopt;
        if (!limit || *limit <= *patience || repair.finding.text.find(callee) == std::string::npos) continue;
        return repair.setNode(joint.to, "timeout", Tree(formatQuantity(*patience, Unit::seconds)));
    }
    return std::nullopt;
}

[[nodiscard]] std::optional<Fix> assumedCapacity(const Repair& repair) {
    return repair.set("", whole(std::ceil(repair.settings().number(repair.site.key))));
}

[[nodiscard]] std::optional<Fix> memoryAboveUse(const Repair& repair) {
    constexpr double stepOfMemory = 64 * mebibyte;
    const auto used = repair.settings().distribution("memory_used");
    if (!used) return std::nullopt;
    const double most = used->family == Distribution::Family::constant ? used->a : quantile(*used, 0.99);
    const double enough = std::ceil(most * spare / stepOfMemory) * stepOfMemory;
    return repair.set("memory", Tree(formatQuantity(enough, Unit::bytes)));
}

[[nodiscard]] std::optional<Fix> moreMemory(const Repair& repair) {
    const auto settings = repair.settings();
    const double better = std::min(goodMemory, settings.number("full_cpu_memory"));
    if (better <= settings.number("memory")) return std::nullopt;
    return repair.set("memory", Tree(formatQuantity(better, Unit::bytes)));
}

[[nodiscard]] std::optional<Fix> provisionedForPeak(const Repair& repair) {
    const double busy = repair.advice->busyEnvironments(repair.site.index);
    return repair.set("provisioned", whole(std::ceil(busy + 4 * std::sqrt(busy))));
}

[[nodiscard]] std::optional<Fix> timeoutAboveWork(const Repair& repair) {
    const auto settings = repair.settings();
    const double calls = std::max(0.0, repair.advice->load.work(repair.site.index) - ownWorkOf(settings));
    const double needed = (ownWorkOf(settings, 0.99) + calls) * spare;
    return repair.set("timeout", inSecondsUp(needed));
}

/// A limit of a call that leaves its caller time to react, over all attempts.
[[nodiscard]] std::optional<Fix> callTimeout(const Repair& repair) {
    const std::size_t caller = repair.outline.joints[repair.site.index].from;
    constexpr double withoutAny = 10.0; // s, ours: of a caller whom nothing stops
    const auto patience = repair.advice->patience(caller);
    const double tries = repair.settings().number("retry") + 1;
    const double limit = patience ? *patience * marginOfCaller / tries : withoutAny;
    return repair.set("timeout", Tree(formatQuantity(std::floor(limit * 100.0) / 100.0, Unit::seconds)));
}

[[nodiscard]] std::optional<Fix> fewerRetries(const Repair& repair) {
    const auto patience = repair.advice->patience(repair.outline.joints[repair.site.index].from);
    const auto limit = repair.settings().quantity("timeout");
    if (!patience || !limit || *limit <= 0) return std::nullopt;
    return repair.set("retry", whole(std::max(0.0, std::floor(*patience / *limit) - 1)));
}

[[nodiscard]] std::optional<Fix> smallerBatch(const Repair& repair) {
    constexpr double payloadOfInvocation = 6.0 * mebibyte; // rule M3
    const std::size_t queue = repair.outline.joints[repair.site.index].from;
    const double message = repair.outline.settingsOf(queue).number("message_size");
    if (message <= 0) return std::nullopt;
    return repair.set("batch_size", whole(std::max(1.0, std::floor(payloadOfInvocation / message))));
}

[[nodiscard]] std::optional<Fix> longerRetention(const Repair& repair) {
    const auto settings = repair.settings();
    const double hidden = settings.quantity("retry_delay").value_or(settings.number("visibility_timeout"));
    return repair.set("retention", inSecondsUp(2.0 * settings.number("max_receive_count") * hidden));
}

[[nodiscard]] std::optional<Fix> youngerRecords(const Repair& repair) {
    const std::size_t log = repair.outline.joints[repair.site.index].from;
    const auto settings = repair.outline.settingsOf(log);
    const char* key = settings.find("stream_retention") != nullptr ? "stream_retention" : "retention";
    if (settings.find(key) == nullptr || settings.number(key) <= 0) return std::nullopt;
    return repair.set("record_age", inSecondsUp(settings.number(key) / 2.0));
}

[[nodiscard]] std::optional<Fix> rateOfAccount(const Repair& repair) {
    const double rate = repair.advice->figures.account().number("gateway_rate");
    return repair.set("rate", Tree(formatQuantity(rate, Unit::perSecond)));
}

/// Twice what the scenarios send at most; a limit of what nobody sends says nothing.
[[nodiscard]] std::optional<Fix> throttle(const Repair& repair) {
    const double peak = repair.advice->load.peak(repair.site.index);
    if (repair.site.key != "rate" || peak <= 0) return std::nullopt;
    return repair.set("rate", Tree(formatQuantity(std::ceil(2.0 * peak), Unit::perSecond)));
}

[[nodiscard]] std::optional<Fix> longerDrain(const Repair& repair) {
    const auto work = repair.settings().distribution("compute");
    if (!work) return std::nullopt;
    return repair.set("drain_time", inSecondsUp(quantile(*work, 0.99) * spare));
}

using Maker = std::optional<Fix> (*)(const Repair&);

/// Rules of form stand in designs with errors as well; the others need figures and load.
const std::map<std::string_view, Maker>& formMakers() {
    static const std::map<std::string_view, Maker> all{
        {"function.provisioned-above-reserved", provisionedWithin},
        {"function.timeout-short", calleeTimeout},
        {"gateway.timeout-short", calleeTimeout},
        {"queue.visibility-below-timeout", visibility},
        {"queue.visibility-short", visibility},
        {"table.no-capacity", assumedCapacity},
    };
    return all;
}

const std::map<std::string_view, Maker>& adviceMakers() {
    static const std::map<std::string_view, Maker> all{
        {"container.drain-short", longerDrain},
        {"edge.no-throttle", throttle},
        {"function.default-memory", moreMemory},
        {"function.memory-short", memoryAboveUse},
        {"function.provisioned-idle", provisionedForPeak},
        {"function.timeout-below-work", timeoutAboveWork},
        {"gateway.rate-above-account", rateOfAccount},
        {"link.no-timeout", callTimeout},
        {"link.retries-above-caller", fewerRetries},
        {"link.timeout-above-caller", callTimeout},
        {"queue.batch-above-payload", smallerBatch},
        {"queue.expires-before-dead-letter", longerRetention},
        {"stream.age-above-retention", youngerRecords},
    };
    return all;
}
} // namespace

std::optional<Fix> fixByFigures(const Repair& repair) {
    if (const auto made = formMakers().find(repair.finding.rule); made != formMakers().end())
        return repair.site.link ? std::nullopt : made->second(repair);
    const auto made = adviceMakers().find(repair.finding.rule);
    return made == adviceMakers().end() || repair.advice == nullptr ? std::nullopt : made->second(repair);
}

} // namespace burst::model::checks
