#pragma once

#include "models/catalog.h"
#include "models/design.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace burst::app {

/// Something of a design that a search found.
struct Hit {
    enum class What { node, link, note, group };
    What what{What::node};
    std::string id;
    QString title;  ///< what it is called on the canvas
    QString reason; ///< where the words stand: "name", "kind", "Memory 1024 MB"

    bool operator==(const Hit&) const = default;
};

/// What a query finds in a design, nodes first, in reading order: from the top down, then from left to right.
///
/// All words of the query have to be found, in any case, in the name, the id, the kind and its synonyms, the
/// product, the tags, or in a value that the designer set; for notes in their text. A word with a colon asks
/// for a property: "memory:1024" finds nodes and links whose memory, set or by default, is 1024 in any unit;
/// "mem:" finds those that have such a property set. "kind:", "name:", "tag:" and "note:" look there only.
/// An empty query finds nothing. Linear in the size of the design.
[[nodiscard]] std::vector<Hit> findInDesign(const model::Design& design, const model::Catalog& catalog,
                                            const QString& query);

/// The tags of a node or link: the words of its key "tags", and "team: payments" for each of an object.
[[nodiscard]] QStringList tagsOf(const model::Tree::Object& extra);

} // namespace burst::app
