#pragma once

#include <QString>

namespace burst::model {
struct Link;
struct Node;
} // namespace burst::model

namespace burst::app {

class View;

/// Gives screen readers the nodes and links of every canvas as children, with name, place and state; to be
/// called before the first canvas is asked for them.
void installAccessibleCanvas();

/// "Function Place order, p95 412 ms, throttled 7 %, 1 problem, 2 outputs".
[[nodiscard]] QString spokenNode(View& view, const model::Node& node);
/// "Link Shoppers to Place order, write".
[[nodiscard]] QString spokenLink(View& view, const model::Link& link);

/// Tells screen readers which node or link is the selected one now.
void announceSelection(View& view);

} // namespace burst::app
