#include "app/desktop/commands/command.h"

#include <algorithm>
#include <tuple>

namespace burst::app {

namespace {
/// Who types more letters writes a word, not the beginnings of several.
constexpr qsizetype longestAbbreviation = 4;

/// Whether the letters are those that words of the text begin with, some of each word: "zi" and "zoin" for
/// "Zoom in". Letters in any order and distance would find nearly everything.
/// @param at    where the search has come to in the text
/// @param fresh whether a word begins there
bool abbreviates(const QString& text, qsizetype at, const QString& word, qsizetype letter, bool fresh) {
    if (letter == word.size()) return true;
    for (; at < text.size(); ++at) {
        const bool begins = at == 0 || !text.at(at - 1).isLetterOrNumber();
        if ((begins || fresh) && text.at(at).toLower() == word.at(letter).toLower() &&
            abbreviates(text, at + 1, word, letter + 1, true))
            return true;
        fresh = false;
    }
    return false;
}

bool beginsAWord(const QString& text, const QString& word) {
    for (auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !text.at(at - 1).isLetterOrNumber()) return true;
    return false;
}

int wordRank(const Command& command, const QString& word) {
    if (command.title.startsWith(word, Qt::CaseInsensitive)) return 0;
    if (beginsAWord(command.title, word)) return 1;
    const auto any = [&](const auto& holds) {
        return std::any_of(command.synonyms.begin(), command.synonyms.end(), holds);
    };
    if (any([&](const QString& text) { return beginsAWord(text, word); })) return 2;
    if (command.title.contains(word, Qt::CaseInsensitive)) return 3;
    if (beginsAWord(command.group, word)) return 4;
    const bool isShort = word.size() > 1 && word.size() <= longestAbbreviation;
    return isShort && command.behind == 0 && abbreviates(command.title, 0, word, 0, false) ? 6 : -1;
}
} // namespace

int commandRank(const Command& command, const QString& typed) {
    int rank = 0;
    for (const auto& word : typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int each = wordRank(command, word);
        if (each < 0) return -1;
        rank += each;
    }
    return typed.trimmed().isEmpty() ? command.behind : rank + command.behind;
}

std::vector<const Command*> matchingCommands(const std::vector<Command>& commands, const QString& typed,
                                             const QStringList& recent, std::size_t most) {
    struct Found {
        const Command* command{};
        int rank{};
        bool disabled{};
        qsizetype lastUsed{};
        qsizetype length{}; ///< of the title: of like ones the shorter is meant
    };
    std::vector<Found> found;
    for (const auto& command : commands) {
        const int rank = commandRank(command, typed);
        if (rank < 0) continue;
        const auto used = recent.indexOf(command.id);
        found.push_back({&command, rank, !command.whyNot.isEmpty(), used < 0 ? recent.size() : used,
                         typed.isEmpty() ? 0 : command.title.size()});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::tie(a.rank, a.disabled, a.lastUsed, a.length) <
               std::tie(b.rank, b.disabled, b.lastUsed, b.length);
    });
    if (found.size() > most) found.resize(most);
    std::vector<const Command*> best;
    for (const auto& each : found)
        best.push_back(each.command);
    return best;
}

} // namespace burst::app
