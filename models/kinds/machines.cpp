#include "models/kinds/parts.h"

namespace burst::model::kinds {

std::vector<Parameter> machineParameters() {
    return {
        {.key = "machines",
         .title = "Machines of its own",
         .unit = Unit::none,
         .min = 0,
         .max = 100000,
         .standard = 0.0,
         .section = "Own machines",
         .help =
             "Machines that are kept all month for what runs here, whether it works or not; a part of one "
             "if others share it. Then they are billed and not what runs on them. 0: what runs is billed "
             "by the CPU and memory that it takes, as if machines were always full.",
         .source = "facts on own nodes, section 5: software without a licence costs the nodes it runs on"},
        {.key = "machine_price",
         .title = "Price of a machine per hour",
         .unit = Unit::money,
         .min = 0,
         .max = 1e6,
         .section = "Own machines",
         .help = "What one of them costs, in the currency of the platform. Not set: as the price list says, "
                 "where it has such a machine."},
    };
}

Meter machinesMeter() {
    return {.key = "machines",
            .title = "Machines of its own",
            .unit = "machine·s",
            .fixed = true,
            .price = "machine_price",
            .pricedPer = 3600.0};
}

Meter internetMeter() {
    return {.key = "internet_bytes", .title = "Data sent over the internet", .unit = "byte"};
}

} // namespace burst::model::kinds
