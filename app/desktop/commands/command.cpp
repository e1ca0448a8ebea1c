#include "app/desktop/commands/command.h"

#include <algorithm>
#include <tuple>

namespace burst::app {

namespace {
/// Letters in order as far apart as one likes find nearly everything; they have to begin a word.
bool abbreviates(const QString& title, const QString& word) {
    qsizetype at = 0;
    bool first = true;
    for (const QChar letter : word) {
        at = title.indexOf(letter, at, Qt::CaseInsensitive);
        while (first && at > 0 && title.at(at - 1).isLetterOrNumber())
            at = title.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (at < 0) return false;
        first = false;
        ++at;
    }
    return word.size() > 1;
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
    return abbreviates(command.title, word) ? 6 : -1;
}
} // namespace

int commandRank(const Command& command, const QString& typed) {
    int rank = 0;
    for (const auto& word : typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int each = wordRank(command, word);
        if (each < 0) return -1;
        rank += each;
    }
    return rank;
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
