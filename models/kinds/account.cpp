#include "models/kind.h"

namespace burst::model {

namespace {
using Type = Parameter::Type;
} // namespace

const std::vector<Parameter>& accountParameters() {
    static const std::vector<Parameter> account = {
        {.key = "concurrency",
         .title = "Account concurrency",
         .type = Type::integer,
         .min = 0,
         .max = 1e7,
         .standard = 1000,
         .section = "Functions",
         .help = "Executions at the same time, shared by all functions of the account in the region."},
        {.key = "unreserved_minimum",
         .title = "Unreservable part",
         .type = Type::integer,
         .min = 0,
         .max = 1e7,
         .standard = 100,
         .section = "Functions",
         .help = "Reservations must leave this much for functions without one."},
        {.key = "request_rate_factor",
         .title = "Requests per concurrency",
         .unit = Unit::perSecond,
         .min = 0.001,
         .max = 1e6,
         .standard = 10.0,
         .section = "Functions",
         .help = "Synchronous requests per second allowed per unit of concurrency; binds functions that run "
                 "for less than the inverse."},
        {.key = "gateway_rate",
         .title = "Gateway rate",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 1e7,
         .standard = "10000 /s",
         .section = "Gateways",
         .help = "Token bucket shared by all gateways: tokens per second."},
        {.key = "gateway_burst",
         .title = "Gateway burst",
         .type = Type::integer,
         .min = 0,
         .max = 1e7,
         .standard = 5000,
         .section = "Gateways",
         .help = "Size of that bucket."},
    };
    return account;
}

} // namespace burst::model
