#include "models/kinds/parts.h"

namespace burst::model::kinds {

std::vector<Parameter> functionBilling() {
    using Type = Parameter::Type;
    constexpr double mib = 1024.0 * 1024.0;
    return {
        {.key = "billing_step",
         .title = "Billing step",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 60,
         .standard = "1 ms",
         .section = "Billing",
         .help = "Duration is rounded up to this."},
        {.key = "billing_minimum",
         .title = "Billed at least",
         .unit = Unit::seconds,
         .min = 0,
         .max = 3600,
         .standard = "0 s",
         .section = "Billing",
         .help = "A shorter duration is billed as this long.",
         .source = "rules AZ-34, AZ-40",
         .certainty = Certainty::vendor},
        {.key = "instance_billed",
         .title = "Billed by the instance",
         .type = Type::flag,
         .standard = false,
         .section = "Billing",
         .help = "An invocation that begins while the last one of its environment is still billed, to its "
                 "minimum or step, goes on with it: no second is billed twice. Always so where requests "
                 "share an environment. Off: each invocation is billed by itself.",
         .source = "rules AZ-34, GC-13",
         .certainty = Certainty::vendor},
        {.key = "billing_memory_step",
         .title = "Memory step",
         .unit = Unit::bytes,
         .min = 1 * mib,
         .max = 32768 * mib,
         .standard = "1 MB",
         .section = "Billing",
         .help = "Memory is rounded up to this for the bill.",
         .source = "rule AZ-40",
         .certainty = Certainty::vendor},
        {.key = "vcpu",
         .title = "CPUs on the bill",
         .unit = Unit::none,
         .min = 0,
         .max = 64,
         .standard = 0,
         .section = "Billing",
         .help =
             "CPUs of an environment, where the platform charges for their time beside that of the memory. "
             "How fast the work is, memory and shared CPUs decide.",
         .source = "rules GC-02, GC-13",
         .certainty = Certainty::vendor},
        {.key = "cpu_limited",
         .title = "No more CPU than on the bill",
         .type = Type::flag,
         .standard = false,
         .section = "Billing",
         .help =
             "The CPU-bound part of the work gets the CPUs on the bill and no more, as where the limit of "
             "a container is what it asks for. Off: it may use what is idle on its machine. Without "
             "effect where whole machines are billed.",
         .source = "assumption: the limit is the request",
         .certainty = Certainty::assumed},
        {.key = "init_billed",
         .title = "Initialisation is billed",
         .type = Type::flag,
         .standard = true,
         .section = "Billing",
         .help = "Whether the initialisation counts as billed duration."},
        {.key = "log_size",
         .title = "Log per invocation",
         .unit = Unit::bytes,
         .min = 0,
         .max = 1e9,
         .standard = "0 B",
         .section = "Billing",
         .help = "Bytes written to the log by one invocation, platform lines included (commonly 0.3 to "
                 "0.4 KB before your own). 0: logs are not in the bill."},
    };
}

} // namespace burst::model::kinds
