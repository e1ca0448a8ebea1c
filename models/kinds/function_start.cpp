#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

namespace {
/// What the code is packed in, and what that costs a new environment.
std::vector<Parameter> packing() {
    using Type = Parameter::Type;
    return {
        {.key = "package",
         .title = "Package",
         .type = Type::choice,
         .standard = "zip",
         .choices = {"zip", "image"},
         .section = "Cold start",
         .help =
             "An archive of code for a runtime of the provider, or a container image that brings its own. "
             "Decides how long a new environment takes to start."},
        {.key = "package_size",
         .title = "Code and dependencies",
         .unit = Unit::bytes,
         .min = 0,
         .max = 1e12,
         .standard = "0 B",
         .section = "Cold start",
         .help =
             "Size of what is loaded besides a \"hello world\", packed. The initialisation takes longer by "
             "the load time of each megabyte."},
        {.key = "load_time",
         .title = "Load time per megabyte",
         .unit = Unit::seconds,
         .min = 0,
         .max = 60,
         .standard = "0 s",
         .section = "Cold start",
         .help = "What a megabyte of code and dependencies adds to the initialisation. Published for Node.js "
                 "only; 0 where nothing is known."},
    };
}

/// A start from a snapshot of an initialised environment (rule L11).
std::vector<Parameter> snapshots() {
    using Type = Parameter::Type;
    return {
        {.key = "snap_start",
         .title = "Start from a snapshot",
         .type = Type::choice,
         .standard = "off",
         .choices = {"off", "on"},
         .section = "Cold start",
         .help =
             "A new environment is restored from a snapshot that was taken when the version was published, "
             "instead of being initialised. Has no effect where no restore time is set.",
         .source = "rule L11",
         .certainty = Certainty::vendor},
        {.key = "restore",
         .title = "Restore",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .section = "Cold start",
         .help = "Time in which a snapshot becomes an environment, in place of the initialisation. It is not "
                 "billed as duration; some providers bill snapshots and restores apart."},
    };
}

/// Where environments are attached.
std::vector<Parameter> networks() {
    using Type = Parameter::Type;
    return {
        {.key = "network",
         .title = "Network",
         .type = Type::choice,
         .standard = "public",
         .choices = {"public", "private"},
         .section = "Network",
         .help = "private: environments are attached to a network of your own, to reach databases and caches "
                 "there. They start more slowly, and reach anything else through NAT gateways or endpoints "
                 "only."},
        {.key = "network_overhead",
         .title = "Attaching to the network",
         .unit = Unit::seconds,
         .min = 0,
         .max = 3600,
         .standard = "0 s",
         .section = "Network",
         .help = "Added to the platform overhead of a cold start."},
        {.key = "nat",
         .title = "Through NAT gateways",
         .type = Type::flag,
         .standard = false,
         .section = "Network",
         .help = "Environments in a private network reach everything outside it through NAT gateways, which "
                 "are paid for by the hour and by the byte. Advice only: they are not in the bill, because "
                 "functions share them."},
    };
}

/// What the design states about the code, for advice only.
std::vector<Parameter> statements() {
    using Type = Parameter::Type;
    return {
        {.key = "idempotent",
         .title = "Idempotent",
         .type = Type::choice,
         .standard = "unstated",
         .choices = {"unstated", "yes", "no"},
         .section = "Code",
         .help = "Whether doing the same event twice does the same as once. Advice only: events and messages "
                 "are delivered at least once."},
        {.key = "permissions",
         .title = "Permissions",
         .type = Type::choice,
         .standard = "unstated",
         .choices = {"unstated", "least", "service", "all"},
         .section = "Code",
         .help =
             "What the role of the function may do: what its links need and nothing else, anything within "
             "the services it calls, or anything at all. Advice only."},
    };
}
} // namespace

std::vector<Parameter> functionStart() {
    std::vector<Parameter> all = packing();
    for (const auto& some : {snapshots(), networks(), statements()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace burst::model::kinds
