#pragma once

#include "models/terms.h"

namespace burst::model {

/// Whether both would come off the same lines: of the same SKU, or of the same service where neither names a
/// SKU, on a platform that both may mean. What covers nothing meets nothing.
[[nodiscard]] inline bool coverTheSame(const Discount& a, const Discount& b) {
    const bool meet = a.platform.empty() || b.platform.empty() || a.platform == b.platform;
    const bool same = a.sku == b.sku && (!a.sku.empty() || a.service == b.service);
    return meet && same && !(b.sku.empty() && b.service.empty());
}

} // namespace burst::model
