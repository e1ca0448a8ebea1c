#include "tests/kinds/every_kind/loaded_design.h"

namespace burst::test {

using model::Kind;
using model::Parameter;

namespace {
/// What is metered only under settings that are more than a choice or a flag.
const std::map<std::string, std::vector<Variant>>& written() {
    static const std::map<std::string, std::vector<Variant>> all = {
        {"function",
         {{"provisioned environments", {{"provisioned", 2}, {"log_size", "1 KB"}}},
          {"CPUs on the bill", {{"vcpu", 1}}},
          {"a snapshot", {{"snap_start", "on"}, {"restore", "200 ms"}}},
          {"machines of its own", {{"machines", 2}}}}},
        {"queue", {{"pollers of its own", {}, {{"scaling", "provisioned"}}}}},
        {"bus",
         {{"an archive that is replayed",
           {{"archive", true}, {"replay_share", 0.5}, {"replay_after", "1 min"}}}}},
        {"stream", {{"a dedicated reader", {{"retention", "48 h"}}, {{"connection", "dedicated"}}}}},
        {"cdn", {{"edge code", {{"edge_runs", 1}}}}},
        {"table",
         {{"stored data", {{"storage", "1 GB"}}},
          {"request units", {{"mode", "units"}}},
          {"units that follow", {{"mode", "units"}, {"units_follow", true}}}}},
        {"store",
         {{"infrequent access", {{"class", "infrequent"}, {"storage", "1 GB"}, {"lifetime", "30 d"}}}}},
        {"container",
         {{"logs and more tasks",
           {{"log_size", "1 KB"}, {"compute", "1 s"}, {"start_time", "10 s"}, {"concurrency", 1}}},
          {"machines of its own", {{"machines", 2}}}}},
        {"auth", {{"a user directory", {{"monthly_users", 1000}}}}},
        {"sink", {{"custom metrics", {{"metrics", 10}}}}},
        {"database", {{"a small base", {{"query_cpu", "200 ms"}}}}},
    };
    return all;
}
} // namespace

std::vector<Variant> variantsOf(const Kind& kind) {
    std::vector<Variant> variants{{"as it is"}};
    for (const Parameter& parameter : kind.parameters) {
        if (parameter.type == Parameter::Type::choice)
            for (const std::string& choice : parameter.choices)
                variants.push_back({parameter.key + " " + choice, {{parameter.key, choice}}});
        if (parameter.type == Parameter::Type::flag)
            for (const char* truth : {"off", "on"})
                variants.push_back(
                    {parameter.key + " " + truth, {{parameter.key, std::string_view(truth) == "on"}}});
    }
    if (const auto more = written().find(kind.key); more != written().end())
        variants.insert(variants.end(), more->second.begin(), more->second.end());
    return variants;
}

} // namespace burst::test
