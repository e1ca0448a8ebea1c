#include "models/io/catalog_json.h"
#include "models/rules.h"
#include "models/validate.h"
#include "tests/models/rules/sketch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace burst::test;

namespace {
AdviceCases allCases() {
    AdviceCases cases;
    for (const auto add : {addQueueCases, addStreamCases, addEventCases, addFlowCases, addFunctionCases,
                           addDataCases, addFleetCases, addCostCases})
        add(cases);
    return cases;
}

/// AWS, and a platform of which nothing is known.
const Catalog& catalog() {
    static const Catalog all = [] {
        Catalog made = shippedCatalog();
        Platform bare;
        bare.id = "bare";
        bare.title = "Bare";
        made.platforms.push_back(bare);
        return made;
    }();
    return all;
}

Findings found(const AdviceCase& mistake, bool bad) {
    Sketch sketch;
    mistake.draw(sketch, bad);
    return lint(sketch.project, catalog());
}

QByteArray listed(const Findings& findings) {
    QByteArray all;
    for (const auto& f : findings)
        all += QByteArray::fromStdString(f.rule + " at " + f.pointer + ": " + f.text + " " + f.remedy + "\n");
    return all;
}

/// The rules of all findings, so that each can be asked for.
std::set<std::string> rulesOf(const Findings& findings) {
    std::set<std::string> rules;
    for (const auto& finding : findings)
        rules.insert(finding.rule);
    return rules;
}

/// Everything that the tests of this file draw, good and bad.
const Findings& everythingFound() {
    static const Findings all = [] {
        Findings some;
        const auto add = [&](const Findings& more) { some.insert(some.end(), more.begin(), more.end()); };
        for (const auto& mistake : allCases())
            for (const bool bad : {true, false})
                add(found(mistake, bad));
        for (const auto& project : malformedProjects())
            add(lint(project, catalog()));
        return some;
    }();
    return all;
}
} // namespace

Q_DECLARE_METATYPE(AdviceCase)

/// The table of rules, and what each of them says about tiny designs.
class tst_Rules : public QObject {
    Q_OBJECT

private slots:
    /// A number is taken for the currency of the price book; that it was meant so, only its writer knows.
    void aBudgetWithoutACurrencyIsNamed() {
        for (const bool bare : {true, false}) {
            Project project = Sketch().project;
            project.budget = Budget{.month = 250, .extra = {}, .bare = bare};
            const auto rules = rulesOf(lint(project, catalog()));
            QCOMPARE(rules.contains("budget.bare"), bare);
        }
    }

    void adviceIsGivenWhereADesignOffendsAndNotWhereItDoesNot_data() {
        QTest::addColumn<AdviceCase>("mistake");
        int number = 0;
        for (const auto& mistake : allCases())
            QTest::addRow("%02d %s", ++number, mistake.rule.c_str()) << mistake;
    }
    void adviceIsGivenWhereADesignOffendsAndNotWhereItDoesNot() {
        QFETCH(AdviceCase, mistake);
        const auto isIt = [&](const Finding& f) { return f.rule == mistake.rule; };
        const Findings bad = found(mistake, true);
        QVERIFY2(std::count_if(bad.begin(), bad.end(), isIt) == 1, listed(bad));
        const Finding& finding = *std::find_if(bad.begin(), bad.end(), isIt);
        QCOMPARE(finding.subject, mistake.subject);
        QVERIFY2(finding.text.ends_with('.') && finding.remedy.ends_with('.'), finding.text.c_str());
        const Findings good = found(mistake, false);
        QVERIFY2(std::none_of(good.begin(), good.end(), isIt), listed(good));
        QVERIFY2(!hasErrors(good), listed(good));
    }

    void theTableHasFortyRulesOfAdvice() {
        const auto rules = allRules();
        const auto advice = std::count_if(rules.begin(), rules.end(),
                                          [](const Rule& rule) { return rule.sort == Rule::Sort::advice; });
        QVERIFY2(advice >= 40, QByteArray::number(qlonglong(advice)));
    }

    void eachRuleStandsOnceAndSaysWhyAndHow() {
        std::set<std::string_view> ids;
        static const QRegularExpression form("^[a-z]+\\.[a-z][a-z-]*$");
        for (const auto& rule : allRules()) {
            const QByteArray id = QByteArray::fromStdString(std::string(rule.id));
            QVERIFY2(ids.insert(rule.id).second, id + " stands there twice");
            QVERIFY2(form.match(id).hasMatch(), id);
            QVERIFY2(!rule.title.empty() && !rule.title.ends_with('.'), id);
            for (const std::string_view text : {rule.why, rule.mend})
                QVERIFY2(text.size() > 10 && text.ends_with('.'), id);
            if (rule.sort == Rule::Sort::advice && rule.id != "table.no-capacity")
                QVERIFY2(!rule.source.empty(), id + " has no source");
        }
    }

    void everyFindingNamesARuleOfTheTableAndIsNoGraver() {
        for (const auto& finding : everythingFound()) {
            const Rule* rule = findRule(finding.rule);
            QVERIFY2(rule, (finding.rule + " is not in rules.def").c_str());
            QVERIFY2(finding.severity <= rule->severity, finding.rule.c_str());
        }
    }

    void everyRuleOfTheTableIsFoundSomewhere() {
        const auto rules = rulesOf(everythingFound());
        QStringList missing;
        for (const auto& rule : allRules())
            if (!rules.contains(std::string(rule.id)))
                missing << QString::fromStdString(std::string(rule.id));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(", ")));
    }

    void everyRuleThatTheCodeNamesIsInTheTable() {
        static const QRegularExpression named(
            "(?:rule =|refuse\\(|add\\(|about\\w+\\(|add\\(advice, read,)[^;\"]*\"([a-z]+\\.[a-z][a-z-]*)\"");
        QDirIterator files(BURSTLAB_SOURCE_DIR "/models", {"*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = named.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const std::string id = matches.next().captured(1).toStdString();
                if (id == "graph.second-") continue; // and what the link does
                QVERIFY2(findRule(id), qPrintable(file.fileName() + ": " + QString::fromStdString(id)));
                ++seen;
            }
        }
        QVERIFY2(seen > 100, QByteArray::number(seen));
    }

    void adviceWaitsUntilThereAreNoErrors() {
        Sketch sketch;
        sketch.api();
        QVERIFY(rulesOf(lint(sketch.project, catalog())).contains("edge.no-throttle"));
        sketch.set("f", "memory", "1 MB");
        QCOMPARE(rulesOf(lint(sketch.project, catalog())), std::set<std::string>{"value.invalid"});
    }

    void aFunctionThatNothingStopsIsNotHeldAgainstItsCallers() {
        Sketch sketch;
        sketch.api().set("f", "timeout", "86400 s");
        sketch.node("cron", "schedule").link("cron", "f");
        sketch.design().platform = "bare";
        const auto rules = rulesOf(lint(sketch.project, catalog()));
        for (const char* rule : {"gateway.timeout-short", "schedule.overlap"})
            QVERIFY2(!rules.contains(rule), rule);
        sketch.set("f", "timeout", "10 h");
        const auto more = rulesOf(lint(sketch.project, catalog()));
        for (const char* rule : {"gateway.timeout-short", "schedule.overlap"})
            QVERIFY2(more.contains(rule), rule);
    }

    void aLongChainIsAdvisedOnInLinearTime() {
        Sketch sketch;
        sketch.api();
        for (int i = 0; i < 20'000; ++i)
            sketch.node("f" + std::to_string(i), "function")
                .link(i == 0 ? "f" : "f" + std::to_string(i - 1), "f" + std::to_string(i));
        const auto findings = lint(sketch.project, catalog());
        QVERIFY(rulesOf(findings).contains("chain.long"));
        for (const auto& finding : findings)
            QVERIFY2(finding.text.size() < 500, finding.text.c_str());
    }
};

QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_rules.moc"
