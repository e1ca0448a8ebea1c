#include "models/kinds/caching.h"

namespace burst::model::kinds {

std::vector<Parameter> cachingParameters(const CachingDefaults& defaults) {
    using Type = Parameter::Type;
    const std::string& p = defaults.prefix;
    const std::string& item = defaults.item;
    return {
        {.key = p + "popularity",
         .title = "Hits",
         .type = Type::choice,
         .standard = "given",
         .choices = {"given", "zipf"},
         .section = "Caching",
         .help = "given: a fixed share of the lookups hits, from the first moment. zipf: every request asks "
                 "for one of many " +
                 item +
                 ", some more popular than others, and a real store decides: it "
                 "starts empty or warm, pushes out what was used least recently and forgets after the time "
                 "to live."},
        {.key = p + "hit_ratio",
         .title = "Hit ratio",
         .unit = Unit::ratio,
         .min = 0,
         .max = 1,
         .standard = defaults.hitRatio,
         .section = "Caching",
         .help =
             "Given hits: the share of lookups that find what they want. An assumption: measure your own."},
        {.key = p + "items",
         .title = "Different " + item,
         .type = Type::integer,
         .min = 1,
         .max = 4e9,
         .standard = 100'000,
         .section = "Caching",
         .help = "Zipf: how many " + item + " there are to ask for."},
        {.key = p + "exponent",
         .title = "Popularity exponent",
         .min = 0,
         .max = 10,
         .standard = 0.9,
         .section = "Caching",
         .help = "Zipf: the n-th most popular is asked for in proportion to 1/n to this power. 0: all alike; "
                 "web traffic is commonly found between 0.6 and 1.",
         .source = "Breslau et al., Web Caching and Zipf-like Distributions, INFOCOM 1999: 0.64 to 0.83"},
        {.key = p + "capacity",
         .title = "Room for " + item,
         .type = Type::integer,
         .min = 0,
         .max = 5e6,
         .standard = 10'000,
         .section = "Caching",
         .help = "How many fit in. The one used least recently is pushed out first."},
        {.key = p + "ttl",
         .title = "Time to live",
         .unit = Unit::seconds,
         .min = 0,
         .max = 31'536'000,
         .standard = defaults.life.empty() ? Tree() : Tree(defaults.life),
         .section = "Caching",
         .help = "Zipf: after this time it is fetched again. Not set: it stays until it is pushed out."},
        {.key = p + "coalescing",
         .title = "One fetch at a time",
         .type = Type::flag,
         .standard = defaults.coalescing,
         .section = "Caching",
         .help = "Zipf: a miss waits for a fetch of the same that is under way. Off: every miss fetches, and "
                 "when something popular expires all its readers go to the origin at once (a stampede)."},
        {.key = p + "start",
         .title = "At the start",
         .type = Type::choice,
         .standard = "empty",
         .choices = {"empty", "warm"},
         .section = "Caching",
         .help = "Zipf: empty, as after a deployment or a failure; or warm, filled with the most popular."},
    };
}

std::vector<Parameter> joined(std::vector<Parameter> some, const std::vector<Parameter>& more) {
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

} // namespace burst::model::kinds
