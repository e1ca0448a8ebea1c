#pragma once

#include "models/kind.h"
#include "models/tree.h"

#include <QStringList>

namespace burst::app {

/// Whether both kinds have a setting that means the same, so that `value` may go from one to the other.
[[nodiscard]] bool meansTheSame(const model::Parameter* before, const model::Parameter* after,
                                const model::Tree& value);
/// The settings of a node of kind `before` that mean the same for a node of kind `after`; the titles of the
/// others go to `lost`.
/// @param before  nullptr = a kind that is not known here: nothing of it is common
[[nodiscard]] model::Params commonParams(const model::Params& params, const model::Kind* before,
                                         const model::Kind& after, QStringList& lost);

} // namespace burst::app
