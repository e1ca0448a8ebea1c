#pragma once

#include "tests/architecture/source_tree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace burst::test {

/// A row of tests/oracles/rules.md.
struct RuleRow {
    QString rule; ///< "L19"
    QString says;
    QString where;     ///< the tests, or the reason why there is none
    QStringList tests; ///< "tst_queue::pollersAreAdded" or "kinds.tst_queue::pollersAreAdded"
};

/// The rows below all headings, in their order.
inline QList<RuleRow> ruleRows() {
    static const QRegularExpression form("^\\| ([A-Z§][A-Z]*-?[0-9.]+) \\| (.*) \\| (.*) \\|$");
    static const QRegularExpression test("`([a-z]*\\.?tst_[a-z0-9_]+::[A-Za-z0-9_]+)`");
    QList<RuleRow> rows;
    for (const QString& line : sourceText("tests/oracles/rules.md").split('\n')) {
        const auto match = form.match(line);
        if (!match.hasMatch()) continue;
        RuleRow row{match.captured(1), match.captured(2).trimmed(), match.captured(3).trimmed(), {}};
        auto named = test.globalMatch(row.where);
        while (named.hasNext())
            row.tests << named.next().captured(1);
        rows << row;
    }
    return rows;
}

/// The tests of all programs: "tst_queue::pollersAreAdded" and the same after "kinds.".
inline QSet<QString> testFunctions() {
    static const QRegularExpression path("^tests/([a-z]+)/(tst_[a-z_0-9]+)\\.cpp$");
    static const QRegularExpression slot("^    void ([A-Za-z0-9_]+)\\(\\)",
                                         QRegularExpression::MultilineOption);
    QSet<QString> names;
    for (const QString& file : sourceFiles()) {
        const auto program = path.match(file);
        if (!program.hasMatch()) continue;
        auto found = slot.globalMatch(sourceText(file));
        while (found.hasNext()) {
            const QString name = program.captured(2) + "::" + found.next().captured(1);
            names << name << program.captured(1) + '.' + name;
        }
    }
    return names;
}

/// The numbers of all rules in a file of collected facts: rows "| L19 |" and points "- **GC-05**".
inline QStringList collectedRules(const QString& file) {
    static const QRegularExpression form("^(?:\\| |- \\*\\*)([A-Z]{1,2}-?[0-9]+)(?: \\||\\*\\*)",
                                         QRegularExpression::MultilineOption);
    QFile facts(QStringLiteral(BURSTLAB_SHARED_DIR) + "/facts/" + file);
    QStringList rules;
    if (!facts.open(QIODevice::ReadOnly)) return rules;
    auto found = form.globalMatch(QString::fromUtf8(facts.readAll()));
    while (found.hasNext())
        rules << found.next().captured(1);
    return rules;
}

} // namespace burst::test
