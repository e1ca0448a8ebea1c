#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/finding.h"

#include <string>

namespace burst::model {

/// A design on another platform, and what had to give way.
struct PlatformMove {
    Design design;
    /// Warnings about the moved design: kinds that the platform does not offer, settings that it does not
    /// allow. Pointers lead into a project whose only design this is.
    Findings findings;
};

/// Puts a design on a platform, as the table of equivalent products has it: each node becomes the product
/// that the platform offers first for its kind, or one without a price if there is none. A number beyond the
/// platform's range becomes the nearest one within it; any other setting that the platform does not allow
/// gives way to its default. Everything else stays.
///
/// @param region  one of the platform's; empty = its first
[[nodiscard]] PlatformMove movedTo(Design design, const Platform& platform, std::string region,
                                   const Catalog& catalog);

} // namespace burst::model
