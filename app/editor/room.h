#pragma once

#include "models/design.h"

#include <QPointF>
#include <QRectF>

namespace burst::app {

// Where there is room for another node. Nothing stands nearer to it there than 20 px.

enum class Side { left, right, above, below };

/// The upper left corner of the free place for a node that is nearest to `at`, to the right of it or below.
[[nodiscard]] QPointF freePlaceNear(const model::Design& design, QPointF at);
/// The same beyond an edge of `of`, with space for a link: level with it where that is free, else aside.
[[nodiscard]] QPointF freePlaceBeside(const model::Design& design, const QRectF& of, Side side);

/// Makes room for a node that was put into a link: it stands clear of where the link begins, and what stands
/// from the end of the link on to the right moves on as far as that needs. Locked nodes stay. A link that
/// leads down or back leaves all as it is.
[[nodiscard]] model::Design withRoomBetween(model::Design design, const model::NodeId& from,
                                            const model::NodeId& node, const model::NodeId& to);

} // namespace burst::app
