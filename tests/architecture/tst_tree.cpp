#include "tests/architecture/rule_table.h"
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QTest>

using namespace burst::test;

namespace {
constexpr qsizetype longestFile = 500;

/// Files that may be longer, each with its reason.
const QStringList argued{};

bool isText(const QString& path) {
    if (path.startsWith("tests/broken/") && path.endsWith(".burst")) return false; // on purpose
    static const QStringList binary{".png", ".jpg", ".ico", ".gz", ".ttf"};
    for (const QString& ending : binary)
        if (path.endsWith(ending)) return false;
    return true;
}

QByteArray listed(const QStringList& problems) {
    return problems.join('\n').toUtf8();
}
} // namespace

class tst_Tree : public QObject {
    Q_OBJECT

private slots:
    void theTopLevelIsExactlyTheFixedList() {
        QStringList found;
        for (const QString& entry : QDir(sourcePath(".")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            if (!entry.startsWith("build")) found << entry;
        found.sort();
        QCOMPARE(found, topLevel);
    }

    void everyKindHasItsParts() {
        QStringList missing;
        QVERIFY(!kinds().isEmpty());
        for (const QString& kind : kinds())
            for (const QString& part :
                 {"models/kinds/" + kind + ".cpp", "simulator/behaviours/" + kind + ".cpp",
                  "resources/icons/" + kind + ".svg", "tests/kinds/tst_" + kind + ".cpp"})
                if (!QFileInfo::exists(sourcePath(part))) missing << part;
        for (const QString& kind : kinds())
            if (!sourceText("resources/icons/icons.qrc").contains("<file>" + kind + ".svg</file>"))
                missing << kind + ".svg in resources/icons/icons.qrc";
        QVERIFY2(missing.isEmpty(), listed(missing));
    }

    void noFileOfCodeIsLongerThan500Lines() {
        QStringList problems;
        for (const QString& path : sourceFiles()) {
            if (!isCode(path) || argued.contains(path)) continue;
            const qsizetype lines = sourceText(path).count('\n');
            if (lines > longestFile) problems << path + ": " + QString::number(lines) + " lines";
        }
        QVERIFY2(problems.isEmpty(), listed(problems));
    }

    void everyHeaderIsIncludedOnce() {
        QStringList problems;
        for (const QString& path : sourceFiles())
            if (path.endsWith(".h") && !sourceText(path).startsWith("#pragma once\n")) problems << path;
        QVERIFY2(problems.isEmpty(), "these do not begin with #pragma once:\n" + listed(problems));
    }

    void noFileNamesAPlaceOnSomebodysMachine() {
        QStringList problems;
        for (const QString& path : sourceFiles()) {
            if (!isText(path)) continue;
            const QString text = sourceText(path);
            for (const QString folder : {"work", "tmp", "home"})
                if (text.contains('/' + folder + '/')) problems << path + " names /" + folder;
        }
        QVERIFY2(problems.isEmpty(), listed(problems));
    }

    void everyTextEndsWithOneNewline() {
        QStringList problems;
        for (const QString& path : sourceFiles()) {
            const QString text = isText(path) ? sourceText(path) : QString();
            if (!text.isEmpty() && (!text.endsWith('\n') || text.endsWith("\n\n"))) problems << path;
        }
        QVERIFY2(problems.isEmpty(), listed(problems));
    }

    /// tests/oracles/rules.md names a test or a reason for each rule of the collected facts.
    void everyRuleHasATestThatExistsOrAReason() {
        const QSet<QString> existing = testFunctions();
        QVERIFY(existing.contains("kinds.tst_queue::theSenderWaitsForTheStoreOnly"));
        QStringList problems;
        QSet<QString> seen;
        for (const RuleRow& row : ruleRows()) {
            if (seen.contains(row.rule)) problems << row.rule + " stands there twice";
            seen << row.rule;
            if (row.says.size() < 5) problems << row.rule + " does not say what it is about";
            if (row.where.isEmpty()) problems << row.rule + " has neither a test nor a reason";
            if (row.where.count("tst_") != row.tests.size())
                problems << row.rule + " names a test in another form";
            for (const QString& test : row.tests)
                if (!existing.contains(test))
                    problems << row.rule + " names " + test + ", which does not exist";
        }
        QVERIFY2(problems.isEmpty(), listed(problems));
        QVERIFY(seen.size() > 250);
    }

    /// A test over rows ("a platform states what its rules say") has a row that begins with the rule.
    void everyRuleHasItsRowInATestOverRows() {
        QString sources;
        for (const QString& path : sourceFiles())
            if (path.startsWith("tests/models/") && isCode(path)) sources += sourceText(path);
        QStringList problems;
        for (const RuleRow& row : ruleRows())
            for (const QString& test : row.tests) {
                static const QRegularExpression overRows("::a[A-Za-z]+States[A-Z][A-Za-z]+$");
                const QRegularExpression stated('"' + row.rule + "[ \":]");
                if (overRows.match(test).hasMatch() && !sources.contains(stated))
                    problems << row.rule + " has no row in " + test;
            }
        QVERIFY2(problems.isEmpty(), listed(problems));
    }

    void everyCollectedRuleHasItsRow() {
        const QStringList collected =
            collectedRules("aws-behaviour.md") + collectedRules("azure-google-cloudflare-open-behaviour.md");
        if (collected.isEmpty()) QSKIP("The collected facts of ../shared/facts are not there.");
        QVERIFY(collected.size() > 250);
        QSet<QString> rows;
        for (const RuleRow& row : ruleRows())
            rows << row.rule;
        QStringList missing;
        for (const QString& rule : collected)
            if (!rows.contains(rule)) missing << rule + " has no row in tests/oracles/rules.md";
        QVERIFY2(missing.isEmpty(), listed(missing));
    }
};

QTEST_APPLESS_MAIN(tst_Tree)
#include "tst_tree.moc"
