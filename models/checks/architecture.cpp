#include "models/checks/checks.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace burst::model::checks {

namespace {
constexpr auto sqsMapping = "AWS Lambda developer guide, with-sqs and services-sqs-configure (rule M4)";
constexpr auto sqsBatching = "AWS Lambda developer guide, services-sqs-configure (rule M3)";
constexpr auto sqsReceives = "AWS Lambda developer guide, services-sqs-errorhandling (rule M8)";
constexpr auto sqsRedrive = "Amazon SQS developer guide, sqs-dead-letter-queues (rule Q7)";
constexpr auto reservedRule = "AWS Lambda developer guide, configuration-concurrency (rule L22)";
constexpr auto provisionedRule = "AWS Lambda developer guide, provisioned-concurrency (rule L23)";
constexpr auto gatewayRule = "Amazon API Gateway developer guide, limits and http-api-quotas (rules A5, A6)";

/// What functions have that nothing stops: the longest timeout that can be set.
constexpr double noTimeout = 86400.0;

[[nodiscard]] std::string seconds(double value) {
    return formatQuantity(value, Unit::seconds);
}

[[nodiscard]] std::string count(double value) {
    return formatQuantity(value, Unit::none);
}

[[nodiscard]] bool isKind(const Outline& outline, std::size_t node, std::string_view kind) {
    return outline.kinds[node] && outline.kinds[node]->key == kind;
}

/// The parameter of a node, link or account that a rule speaks of.
[[nodiscard]] std::string param(const std::string& owner, std::string_view key) {
    return owner + "/params" + step(key);
}

/// A received message must stay hidden for as long as the function may work on it.
void checkVisibility(const Outline& outline, std::size_t link, Findings& findings) {
    constexpr double recommended = 6.0;
    const auto& joint = outline.joints[link];
    const Node& queue = outline.design.nodes[joint.from];
    const Node& function = outline.design.nodes[joint.to];
    const auto hidden = outline.settingsOf(joint.from).quantity("visibility_timeout");
    const auto limit = outline.settingsOf(joint.to).quantity("timeout");
    if (!hidden || !limit || *limit >= noTimeout || outline.settingsOf(joint.from).flag("renew")) return;
    const double window = outline.settingsOfLink(link).number("batch_window");
    const double enough = recommended * *limit + window;
    if (*hidden >= enough) return;
    const Offering* offering = offeringOf(queue, outline.design, outline.catalog);
    const bool below = *hidden < *limit;
    Finding finding{.severity = Finding::Severity::warning,
                    .rule = below ? "queue.visibility-below-timeout" : "queue.visibility-short",
                    .pointer = param(outline.nodePointer(joint.from), "visibility_timeout"),
                    .subject = queue.id.text,
                    .source = sqsMapping};
    finding.text = "Messages of " + quoted(queue.id.text) + " come back after " + seconds(*hidden) +
                   ", but " + quoted(function.id.text) + " may work for " + seconds(*limit);
    finding.text +=
        below ? ": what takes longer is processed twice." : " and is retried while it is throttled.";
    finding.remedy = "Set \"visibility_timeout\" to at least " + seconds(std::ceil(enough)) +
                     ", six times the function's timeout" + (window > 0 ? " and the batch window" : "") +
                     ", or shorten the timeout.";
    // Rule M4 is one provider's; elsewhere it is only unwise.
    if (below && offering && outline.platform->id == "aws") {
        finding.severity = Finding::Severity::error;
        finding.text += " " + offering->title + " refuses such a consumer.";
    }
    findings.push_back(std::move(finding));
}

[[nodiscard]] bool isFifo(const Outline& outline, std::size_t queue) {
    return outline.settingsOf(queue).text("flavour") == "fifo";
}

void checkFifoBatch(const Outline& outline, std::size_t link, double size, Findings& findings) {
    constexpr double most = 10;
    if (size <= most) return;
    findings.push_back(
        {.severity = Finding::Severity::warning,
         .rule = "queue.fifo-batch",
         .pointer = param(outline.linkPointer(link), "batch_size"),
         .subject = outline.design.links[link].id.text,
         .text = "Batches of up to " + count(size) + " messages are asked of a FIFO queue, which gives 10.",
         .remedy = "Set \"batch_size\" to 10 or less.",
         .source = sqsBatching});
}

/// A dead-letter queue is of the same flavour as the queue it serves.
void checkDeadLetterFlavour(const Outline& outline, std::size_t link, Findings& findings) {
    const auto& joint = outline.joints[link];
    if (!isKind(outline, joint.from, "queue") || !isKind(outline, joint.to, "queue")) return;
    if (isFifo(outline, joint.from) == isFifo(outline, joint.to)) return;
    const std::string& from = outline.design.nodes[joint.from].id.text;
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = "queue.dead-letter-flavour",
                        .pointer = outline.linkPointer(link),
                        .subject = outline.design.links[link].id.text,
                        .text = "The dead-letter queue of " + quoted(from) + " is of another flavour.",
                        .remedy = "Give both queues the same \"flavour\".",
                        .source = sqsRedrive});
}

void checkBatch(const Outline& outline, std::size_t link, Findings& findings) {
    constexpr double unhurried = 10;
    const Settings settings = outline.settingsOfLink(link);
    const double size = settings.number("batch_size");
    const double window = settings.number("batch_window");
    if (isFifo(outline, outline.joints[link].from)) return checkFifoBatch(outline, link, size, findings);
    if (size <= unhurried || window >= 1.0) return;
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = "queue.batch-needs-window",
                        .pointer = param(outline.linkPointer(link), "batch_window"),
                        .subject = outline.design.links[link].id.text,
                        .text = "Batches of up to " + count(size) +
                                " messages are asked for with a batch window "
                                "of " +
                                seconds(window) + ".",
                        .remedy = "Set \"batch_window\" to at least 1 s, or \"batch_size\" to 10 or less.",
                        .source = sqsBatching});
}

/// Throttling counts as a receive: with few of them good messages end in the dead-letter queue.
void checkReceives(const Outline& outline, std::size_t node, Findings& findings) {
    constexpr double recommended = 5;
    const double receives = outline.settingsOf(node).number("max_receive_count");
    if (receives >= recommended) return;
    const std::string& id = outline.design.nodes[node].id.text;
    findings.push_back({.severity = Finding::Severity::hint,
                        .rule = "queue.few-receives",
                        .pointer = param(outline.nodePointer(node), "max_receive_count"),
                        .subject = id,
                        .text = "A message of " + quoted(id) + " goes to the dead-letter queue after " +
                                count(receives) + (receives == 1 ? " receive" : " receives") +
                                ", even if the function was only throttled.",
                        .remedy = "Set \"max_receive_count\" to 5 or more.",
                        .source = sqsReceives});
}

void checkRedrive(const Outline& outline, std::size_t node, Findings& findings) {
    bool consumed = false;
    bool redriven = false;
    for (const std::size_t link : outline.outgoing[node]) {
        const LinkRule* rule = outline.joints[link].rule;
        consumed = consumed || (rule && rule->role == LinkRole::poll);
        redriven = redriven || (rule && rule->role == LinkRole::redrive);
    }
    if (!consumed) return;
    if (redriven) return checkReceives(outline, node, findings);
    const std::string& id = outline.design.nodes[node].id.text;
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = "queue.no-dead-letter",
                        .pointer = outline.nodePointer(node),
                        .subject = id,
                        .text = "A message of " + quoted(id) +
                                " that cannot be processed is tried until its "
                                "retention ends: the queue has no dead-letter queue.",
                        .remedy = "Link it to a second queue (\"op\": \"redrive\").",
                        .source = sqsRedrive});
}

void checkReservation(const Outline& outline, std::size_t node, const Settings& settings,
                      Findings& findings) {
    const auto reserved = settings.quantity("reserved");
    const double provisioned = settings.number("provisioned");
    if (!reserved || provisioned <= *reserved) return;
    const std::string& id = outline.design.nodes[node].id.text;
    findings.push_back(
        {.severity = Finding::Severity::warning,
         .rule = "function.provisioned-above-reserved",
         .pointer = param(outline.nodePointer(node), "provisioned"),
         .subject = id,
         .text = quoted(id) + " has " + count(provisioned) + " provisioned environments, but only " +
                 count(*reserved) + " are reserved for it.",
         .remedy = "Set \"provisioned\" to at most " + count(*reserved) + ", or raise \"reserved\".",
         .source = provisionedRule});
}

/// The timeouts of gateways and functions, each looked up once however many links it has.
class Timeouts {
public:
    explicit Timeouts(const Outline& outline)
        : outline_(outline), values_(outline.kinds.size()), known_(outline.kinds.size(), false) {}

    std::optional<double> of(std::size_t node) {
        if (!known_[node]) {
            const auto settings = outline_.settingsOf(node);
            if (settings.find("timeout")) values_[node] = settings.quantity("timeout");
            // Nothing stops it, so there is nothing to compare.
            if (values_[node] && *values_[node] >= noTimeout) values_[node].reset();
        }
        known_[node] = true;
        return values_[node];
    }

private:
    const Outline& outline_;
    std::vector<std::optional<double>> values_{};
    std::vector<bool> known_{};
};

/// What a gateway's caller is told is late while the function goes on working; a function that waits for
/// a slower one is stopped before it has the answer.
void checkPatience(const Outline& outline, const Outline::Joint& joint, Timeouts& timeouts,
                   Findings& findings) {
    const auto patience = timeouts.of(joint.from);
    const auto limit = timeouts.of(joint.to);
    if (!patience || !limit || *patience >= *limit) return;
    const std::string caller = quoted(outline.design.nodes[joint.from].id.text);
    const std::string callee = quoted(outline.design.nodes[joint.to].id.text);
    const bool gateway = isKind(outline, joint.from, "gateway");
    const std::string end = gateway ? " answers 504 after " : " is stopped after ";
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = gateway ? "gateway.timeout-short" : "function.timeout-short",
                        .pointer = param(outline.nodePointer(joint.from), "timeout"),
                        .subject = outline.design.nodes[joint.from].id.text,
                        .text = caller + end + seconds(*patience) + ", but " + callee +
                                ", for which it waits, may work, and is billed, for " + seconds(*limit) + ".",
                        .remedy = "Set the \"timeout\" of " + callee + " to at most " + seconds(*patience) +
                                  ", or take its work off the request with a queue.",
                        .source = gateway ? gatewayRule : ""});
}

/// Routes of which none is ever taken.
void checkWeights(const Outline& outline, std::size_t node, Findings& findings) {
    bool any = false;
    for (const std::size_t link : outline.outgoing[node]) {
        const LinkRule* rule = outline.joints[link].rule;
        if (!rule || rule->role != LinkRole::call) continue;
        const auto& params = outline.design.links[link].params;
        if (!params.contains("probability")) return; // its weight is 1
        if (outline.settingsOfLink(link).number("probability") > 0) return;
        any = true;
    }
    if (!any) return;
    const std::string& id = outline.design.nodes[node].id.text;
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = "dispatch.no-weight",
                        .pointer = outline.nodePointer(node),
                        .subject = id,
                        .text = "All routes of " + quoted(id) + " have the weight 0; every request fails.",
                        .remedy = "Give at least one of its links a \"probability\" above 0."});
}

void checkTable(const Outline& outline, std::size_t node, Findings& findings) {
    // Defaults are the catalogue's business.
    if (outline.design.nodes[node].params.empty()) return;
    const auto settings = outline.settingsOf(node);
    if (settings.text("mode") != "provisioned") return;
    const std::string& id = outline.design.nodes[node].id.text;
    for (const std::string_view key : {"read_capacity", "write_capacity"}) {
        const Setting* setting = settings.find(key);
        if (!setting || setting->origin == Origin::setting) continue;
        findings.push_back({.severity = Finding::Severity::warning,
                            .rule = "table.no-capacity",
                            .pointer = param(outline.nodePointer(node), key),
                            .subject = id,
                            .text = quoted(id) + " is provisioned, but its " + quoted(key) + " is not set; " +
                                    count(settings.number(key)) + " units per second are assumed.",
                            .remedy = "Set " + quoted(key) + " to what the table is to serve per second."});
    }
}
} // namespace

void checkQueues(const Outline& outline, Findings& findings) {
    for (std::size_t i = 0; i < outline.joints.size(); ++i) {
        const LinkRule* rule = outline.joints[i].rule;
        if (rule && rule->role == LinkRole::redrive) checkDeadLetterFlavour(outline, i, findings);
        if (!rule || rule->role != LinkRole::poll) continue;
        checkVisibility(outline, i, findings);
        checkBatch(outline, i, findings);
    }
    for (std::size_t i = 0; i < outline.kinds.size(); ++i)
        if (isKind(outline, i, "queue")) checkRedrive(outline, i, findings);
}

void checkConcurrency(const Outline& outline, Findings& findings) {
    double reserved = 0;
    for (std::size_t i = 0; i < outline.kinds.size(); ++i) {
        if (!isKind(outline, i, "function") || outline.design.nodes[i].params.empty()) continue;
        const auto settings = outline.settingsOf(i);
        checkReservation(outline, i, settings, findings);
        reserved += settings.quantity("reserved").value_or(settings.number("provisioned"));
    }
    if (reserved <= 0) return;
    const Settings account = Settings::ofAccount(outline.design, outline.catalog);
    const double limit = account.number("concurrency");
    const double rest = account.number("unreserved_minimum");
    if (limit - reserved >= rest) return;
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = "account.over-reserved",
                        .pointer = outline.pointer + "/account/concurrency",
                        .subject = outline.design.id.text,
                        .text = "The functions reserve " + count(reserved) + " of the account's " +
                                count(limit) + " concurrent executions; " + count(rest) +
                                " have to stay unreserved.",
                        .remedy = "Reserve at most " + count(std::max(0.0, limit - rest)) +
                                  " together, or raise the account's \"concurrency\".",
                        .source = reservedRule});
}

void checkCapacity(const Outline& outline, Findings& findings) {
    Timeouts timeouts(outline);
    for (std::size_t i = 0; i < outline.joints.size(); ++i) {
        const auto& joint = outline.joints[i];
        if (!joint.rule || !waits(outline.design.links[i], *joint.rule) || joint.from == joint.to) continue;
        if (isKind(outline, joint.to, "function") && !outline.kinds[joint.from]->origin)
            checkPatience(outline, joint, timeouts, findings);
    }
    for (std::size_t i = 0; i < outline.kinds.size(); ++i) {
        if (isKind(outline, i, "table")) checkTable(outline, i, findings);
        if (outline.kinds[i] && outline.kinds[i]->dispatch == Dispatch::one)
            checkWeights(outline, i, findings);
    }
}

} // namespace burst::model::checks
