#pragma once

#include "models/catalog.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace burst::app {

/// One page of the help. Pages are made from what the program knows anyway: the descriptors of kinds and
/// links, the rules, the platforms.
struct HelpPage {
    QString id;    ///< "kind:queue", "rule:queue.no-dead-letter", "topic:start"
    QString group; ///< "First steps", "Nodes", "Links", "Rules"
    QString title;
    QString html;
    QString words; ///< what is searched: title and text without tags, and synonyms
};

/// All pages, topics first; made once.
[[nodiscard]] const std::vector<HelpPage>& helpPages();
/// The page with that id, without a "#parameter" behind it; nullptr when there is none.
[[nodiscard]] const HelpPage* helpPage(const QString& id);
/// The pages that hold all words, those first that have them in title or id.
[[nodiscard]] std::vector<const HelpPage*> findHelp(const QString& query);

} // namespace burst::app
