#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

std::vector<Parameter> withInstances(std::vector<Parameter> all) {
    using Type = Parameter::Type;
    const std::vector<Parameter> instances{
        {.key = "control_period",
         .title = "Looks at its sources every",
         .unit = Unit::seconds,
         .min = 0.1,
         .max = 3600,
         .standard = "10 s",
         .section = "Scaling",
         .help = "Where its environments poll a queue by themselves: the time between two looks at how many "
                 "messages there are for them.",
         .source = "rule AZ-19: not published"},
        {.key = "control_step",
         .title = "New environments per look",
         .type = Type::integer,
         .min = 1,
         .max = 10000,
         .standard = 4,
         .section = "Scaling",
         .help =
             "Environments that one such look starts at most. One each 30 s is scaling step by step, where "
             "the length of the queue is not known.",
         .source = "rules AZ-10, AZ-11, AZ-14",
         .certainty = Certainty::vendor},
        {.key = "warm_spares",
         .title = "Warm spares",
         .type = Type::integer,
         .min = 0,
         .max = 1000,
         .standard = 0,
         .section = "Scaling",
         .help = "Environments started besides those at work, as long as there is work. A request that finds "
                 "no other room takes one, and the next is started.",
         .source = "rule AZ-50",
         .certainty = Certainty::vendor},
        {.key = "memory_counted",
         .title = "Memory counts",
         .type = Type::flag,
         .standard = false,
         .section = "Scaling",
         .help = "Its environments, idle ones too, count against the account's memory of environments.",
         .source = "rule AZ-32",
         .certainty = Certainty::vendor},
    };
    all.insert(all.end(), instances.begin(), instances.end());
    return all;
}

} // namespace burst::model::kinds
