#pragma once

#include "models/design.h"

#include <QStringList>

#include <map>

namespace burst::app {

/// What became of a part on the way from one design to another.
enum class Fate { same, added, removed, changed };

struct MergedPart {
    Fate fate{Fate::same};
    QStringList changes; ///< of a changed part: "memory: 512 MB → 1 GB"
};

/// Two designs as one that holds the parts of both: those of the second as they are there, and where they
/// stood what only the first has. Parts are matched by their ids, links by their ends as well; places, groups
/// and notes are no difference.
struct MergedDesign {
    model::Design design; ///< with all groups open, without notes
    std::map<model::NodeId, MergedPart> nodes;
    std::map<model::LinkId, MergedPart> links;

    /// "2 added, 1 removed, 3 changed"; empty when both are the same.
    [[nodiscard]] QString summary() const;
};
[[nodiscard]] MergedDesign merged(const model::Design& before, const model::Design& after);

/// The settings in which two values of a part differ: "memory: 512 MB → 1 GB".
[[nodiscard]] QStringList changesOf(const model::Node& before, const model::Node& after);
[[nodiscard]] QStringList changesOf(const model::Link& before, const model::Link& after);

/// The link of the same id between the same nodes, as ids of deleted links are given to others; nullptr when
/// there is none.
[[nodiscard]] const model::Link* counterpart(const model::Link& link, const model::Design& design);

/// One of two designs alone, as it is, with what becomes of its parts on the way from `before` to `after`.
/// @param shown  one of the two
[[nodiscard]] MergedDesign sideOf(const model::Design& shown, const model::Design& before,
                                  const model::Design& after);

} // namespace burst::app
