#pragma once

#include "app/editor/document.h"

#include <QStringList>

#include <string>
#include <vector>

namespace burst::app {

/// A design in which a node is of another kind, and what it had to give up for that.
struct Replacement {
    model::Design next;
    QStringList lost; ///< "Memory", "the link to Orders"; empty = nothing
};

/// The kinds that a node can become. What begins requests stays so, and nothing else begins to.
[[nodiscard]] std::vector<std::string> kindsInsteadOf(const model::Design& design, const model::NodeId& id);
/// Keeps name, place, the settings that both kinds have, and the links that both may have.
[[nodiscard]] Replacement replaced(const model::Design& design, const model::NodeId& id,
                                   const std::string& kind);
/// The same as one undo step.
void replaceKind(Document& document, const model::NodeId& id, const std::string& kind);

} // namespace burst::app
