#pragma once

#include "models/catalog.h"
#include "models/design.h"

#include <string>
#include <vector>

namespace burst::model {

/// One thing of a design that had to give way on a platform.
struct Concession {
    enum class Kind { noProduct, lesserProduct, otherProduct, setting, noPrice, otherBatch };
    Kind kind{Kind::setting};
    std::string pointer; ///< into a project whose only design is the moved one
    std::string subject; ///< id of the node or link; empty for the account
    std::string text;    ///< what does not fit
    std::string remedy;  ///< what holds now
    std::string source;  ///< of the limit; may be empty
};

/// A design on another platform, and what had to give way.
struct PlatformMove {
    Design design;
    std::vector<Concession> concessions;
};

/// Puts a design on a platform, as the table of equivalent products has it: each node becomes the product
/// that the platform offers first for its kind, or one without a price if there is none. What keeps messages
/// becomes another product where the first one does not take its settings or has no price in the region, and
/// that one does. A number beyond the platform's range becomes the nearest one within it; of the sizes on
/// offer it becomes the smallest that is not below it, else the largest, so that nothing shrinks that need
/// not. Any other setting that the platform does not allow gives way to its default, and what is not sold
/// there, such as reserved capacity of a table or pollers of one's own, goes. A product that does less than
/// others of its kind is named, and so is what has no price in a region that the design was not in, and who
/// takes more or fewer messages in a run than before. Everything else stays; on the platform where it is
/// already, so do the products that its nodes name.
///
/// @param region  one of the platform's; empty = its first
[[nodiscard]] PlatformMove movedTo(Design design, const Platform& platform, std::string region,
                                   const Catalog& catalog);

} // namespace burst::model
