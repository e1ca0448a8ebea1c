#include "app/explore/measured.h"

#include "models/edit.h"
#include "models/resolve.h"

namespace burst::app {

model::Design measuredAsIs(model::Design design, const model::NodeId& node, const model::Catalog& catalog) {
    const auto* found = design.node(node);
    if (found == nullptr) return design;
    const auto settings = model::Settings::of(*found, design, catalog);
    const auto* measured = settings.find("compute_memory");
    const auto* memory = settings.find("memory");
    if (measured == nullptr || memory == nullptr || !measured->value.isNull() || memory->value.isNull())
        return design;
    const model::Tree now = memory->value;
    return model::withParam(std::move(design), node, "compute_memory", now);
}

} // namespace burst::app
