#pragma once

#include "app/editor/document.h"
#include "models/resolve.h"

#include <QString>

#include <string>
#include <vector>

namespace burst::app {

/// What the inspector is about; another subject makes another form.
struct Subject {
    enum class About { design, node, nodes, link, links, nothing };
    About about{About::nothing};
    QString key; ///< kinds and ids: tells one form from another

    bool operator==(const Subject&) const = default;
};

/// A setting that everything selected has: the same key, type and unit, and for a choice the same words. The
/// range is the part that all of them allow.
struct SharedSetting {
    model::Setting setting;   ///< with the value and the default of the first, and the shortest title
    bool several{false};      ///< the values differ
    bool manyDefaults{false}; ///< the defaults differ
    bool manyMeanings{false}; ///< several kinds explain it differently
    std::string expression{}; ///< that it is worked out from, where that is so at all of them alike
    QString idle{};           ///< why it changes nothing at any of them; empty = it does
};

/// The design when nothing is selected, nodes before links: links that are selected along with nodes are left
/// alone.
[[nodiscard]] Subject subjectOf(const Document& document);
/// "Place order", "3 nodes", "Shoppers → API", "Baseline".
[[nodiscard]] QString subjectTitle(const Document& document);
/// What can be set on the subject, in the order of the first item.
[[nodiscard]] std::vector<SharedSetting> settingsOf(const Document& document);

/// The design with a value at everything that is selected, or at the account. A null value, or one that is
/// the default of an item, leaves nothing of its own there.
/// @param expression  that the value is worked out from; empty = none
[[nodiscard]] model::Design withSetting(const Document& document, const std::string& key,
                                        const model::Tree& value, const std::string& expression);
/// The design with those keys back at their defaults.
[[nodiscard]] model::Design withoutSettings(const Document& document, const std::vector<std::string>& keys);

} // namespace burst::app
