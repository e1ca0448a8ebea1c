#pragma once

#include "models/design.h"
#include "models/kind.h"

#include <string_view>
#include <vector>

namespace burst::model {

// Nodes that are switched off, and what plays of a design that has some. The mark is kept with the unknown
// keys of a node, as tags are: `"disabled": true`.

inline constexpr std::string_view disabledKey = "disabled";

[[nodiscard]] bool isDisabled(const Node& node);
void setDisabled(Node& node, bool disabled);
/// Whether anything of the design is switched off.
[[nodiscard]] bool hasDisabled(const Design& design);

/// A call that cannot go on past the disabled nodes on its way.
struct LostWay {
    LinkId entry; ///< the link that led to the first of them
    NodeId to;    ///< where the call would have gone; empty = nowhere, the way ends there
};

/// A design without its disabled nodes.
struct Bypass {
    Design design;
    std::vector<LostWay> lost;
};

/// Takes disabled nodes out of a design. Calls that led to one go on to what it calls, as often as they went
/// there through it, with the settings of the link that led to it; waiting for the answer only where every
/// link on the way waits. The first new link keeps the id of that link; further ones are "ENTRY+EXIT".
///
/// Where a call cannot go on so (the way ends, the kinds cannot be linked, or the caller makes exactly one
/// call and it would become none or several) the node stays, disabled, without links of its own and without
/// settings: it answers at once, costs nothing and has no limit (switchedOff()). A disabled client sends
/// nothing. A design without disabled nodes comes back as it is.
[[nodiscard]] Bypass bypassed(const Design& design);

/// The kind of a disabled node in a run: of the same name, but nothing works, waits or is metered there.
[[nodiscard]] const Kind& switchedOff(const Kind& kind);
/// Whether switchedOff() returned this very kind.
[[nodiscard]] bool isSwitchedOff(const Kind& kind);

} // namespace burst::model
