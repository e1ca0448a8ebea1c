#include "models/checks/advice.h"

// Caches: how long they believe what they hold, and what happens when they forget it.
namespace burst::model::checks {

namespace {
void checkStore(Advice& advice, std::size_t node, const std::string& prefix) {
    const auto settings = advice.figures.of(node);
    // Given hits say nothing about items, their lives and their misses.
    if (settings->text(prefix + "popularity") != "zipf") return;
    const auto life = settings->quantity(prefix + "ttl");
    if (!life) {
        advice.aboutNode("cache.no-ttl", node, prefix + "ttl",
                         "What " + advice.name(node) +
                             " holds never expires: after a change readers get the old answer until it is "
                             "pushed out.",
                         "Set \"" + prefix + "ttl\" to the age at which an answer is too old.");
        return;
    }
    if (settings->flag(prefix + "coalescing")) return;
    advice.aboutNode("cache.stampede", node, prefix + "coalescing",
                     "When something popular expires in " + advice.name(node) + ", after " +
                         inSeconds(*life) + ", all its readers ask the origin for it at the same time.",
                     "Set \"" + prefix + "coalescing\", so that one fetch serves all who wait.");
}

void checkGateway(Advice& advice, std::size_t gateway) {
    const auto settings = advice.figures.of(gateway);
    if (settings->text("cache") == "none") return;
    const bool given = settings->text("cache_popularity") == "given";
    if (settings->number("cacheable") > 0 && (!given || settings->number("cache_hit_ratio") > 0))
        return checkStore(advice, gateway, "cache_");
    advice.aboutNode("gateway.cache-idle", gateway, "cache",
                     "The cache of " + advice.name(gateway) + " is paid for by the hour and answers nothing.",
                     "Set \"cache\" to \"none\", or say what share of the requests it may answer.");
}
} // namespace

void adviseCaches(Advice& advice) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (advice.isKind(i, "cache") || advice.isKind(i, "cdn")) checkStore(advice, i, "");
        if (advice.isKind(i, "gateway")) checkGateway(advice, i);
    }
}

} // namespace burst::model::checks
