#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace burst::app {

/// Something that the command palette offers: an action, a node to go to, a file to open, a page of help.
struct Command {
    QString id; ///< stable, so that what was used last comes first: "action:fit", "node:orders"
    QString title;
    QString group; ///< "Edit", "Node", "Example", "Help"
    QString shortcut{};
    QString glyph{};
    QStringList synonyms{};
    QString whyNot{}; ///< why it cannot be done now; empty = it can
    std::function<void()> work{};
    int behind{}; ///< added to its rank: explanations come after what can be done
};

/// How well a command answers what was typed: lower is better, -1 = not at all. Every word has to be found:
/// at the start of the title, at the start of a word of it, in a synonym, inside it, in the group, or at
/// last, for up to four letters and not for explanations, as the beginnings of words. An empty text fits
/// everything.
[[nodiscard]] int commandRank(const Command& command, const QString& typed);

/// The commands that answer, best first; equal ones in the order of `recent` ids, the shorter title first;
/// what cannot be done now after what can.
/// @param most  how many at most
[[nodiscard]] std::vector<const Command*> matchingCommands(const std::vector<Command>& commands,
                                                           const QString& typed, const QStringList& recent,
                                                           std::size_t most);

} // namespace burst::app
