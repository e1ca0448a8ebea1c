#include "models/io/catalog_json.h"
#include "models/io/project_json.h"
#include "models/validate.h"
#include "models/variables.h"

#include <QTest>

#include <cmath>

using namespace burst::model;

namespace {
using Variables = std::vector<Variable>;

/// A function whose memory is worked out from a variable.
Project shop(const std::string& expression, const std::string& value) {
    Project project;
    setVariables(project, {{"base", "128 MB"}, {"twice", "=2*base"}});
    Design design;
    design.id = DesignId("d");
    Node node;
    node.id = NodeId("work");
    node.kind = "function";
    node.params["memory"] = Tree(value);
    setExpression(node.extra, "memory", expression);
    design.nodes = {node};
    project.designs = {design};
    return project;
}

const Node& workOf(const Project& project) {
    return project.designs.front().nodes.front();
}

const Catalog& catalog() {
    static const Catalog shipped = shippedCatalog();
    return shipped;
}

QStringList warningsAt(const Project& project, const std::string& pointer) {
    QStringList texts;
    for (const auto& finding : validate(project, catalog()))
        if (finding.pointer == pointer && finding.severity == Finding::Severity::warning)
            texts << QString::fromStdString(finding.text);
    return texts;
}
} // namespace

class tst_Variables : public QObject {
    Q_OBJECT

private slots:
    void namesStandForTheirValues_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("unit");
        const auto row = [](const char* text, double value, Unit unit) {
            QTest::newRow(text) << QString::fromUtf8(text) << value << static_cast<int>(unit);
        };
        row("20 /s", 20.0, Unit::perSecond);
        row("=2*rate", 40.0, Unit::perSecond);
        row("=rate/4", 5.0, Unit::perSecond);
        row("=rate + 60 /min", 21.0, Unit::perSecond);
        row("= (rate - 5 /s) * share", 7.5, Unit::perSecond);
        row("=rate / 4 /s", 5.0, Unit::none);
        row("50 %", 0.5, Unit::none);
        row("=3 + 4", 7.0, Unit::none);
        row("=span / 2 + 1 h 30 min", 7200.0, Unit::seconds);
        row("100 USD", 100.0, Unit::money);
    }
    void namesStandForTheirValues() {
        QFETCH(QString, text);
        QFETCH(double, value);
        QFETCH(int, unit);
        const auto names =
            namesOf({{"rate", "20 /s"}, {"share", "50 %"}, {"span", "1 h"}, {"x", text.toStdString()}});
        const auto worth = names("x");
        QVERIFY2(worth.has_value(), worth ? "" : worth.error().text.c_str());
        QCOMPARE(worth->value, value);
        QCOMPARE(static_cast<int>(worth->unit), unit);
    }

    void anErrorNamesTheVariable_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("unknown") << "a"
                                 << "=2*bose"
                                 << "there is no variable \"bose\"";
        QTest::newRow("itself") << "a"
                                << "=a + 1"
                                << "\"a\" needs \"a\" again";
        QTest::newRow("round") << "a"
                               << "=twice_a"
                               << "needs \"twice_a\" needs \"a\" again";
        QTest::newRow("no unit") << "a"
                                 << "=rate + 5"
                                 << "one side has a unit";
        QTest::newRow("other unit") << "a"
                                    << "=rate + 5 s"
                                    << "\"5 s\" is no quantity that fits here";
        QTest::newRow("two units") << "a"
                                   << "=rate + span"
                                   << "\"span\" is 1 h, which does not fit here";
        QTest::newRow("a unit") << "ms"
                                << "3"
                                << "\"ms\" is a unit";
        QTest::newRow("a digit first") << "2a"
                                       << "3"
                                       << "begins with no digit";
        QTest::newRow("taken") << "rate"
                               << "3"
                               << "a variable \"rate\" already";
        QTest::newRow("empty") << "a"
                               << ""
                               << "\"a\" has no value";
    }
    void anErrorNamesTheVariable() {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, told);
        const Variable variable{name.toStdString(), text.toStdString()};
        const auto problem = QString::fromStdString(
            problemOf(variable, {{"rate", "20 /s"}, {"span", "1 h"}, {"twice_a", "=2*a"}, variable}));
        QVERIFY2(problem.contains(told), qPrintable(problem));
    }

    void whatIsNeededTwiceIsWorkedOutOnce() {
        Variables doubling;
        for (int i = 0; i < 40; ++i)
            doubling.push_back(
                {"v" + std::to_string(i), "=v" + std::to_string(i + 1) + "+v" + std::to_string(i + 1)});
        doubling.push_back({"v40", "1"});
        QCOMPARE(namesOf(doubling)("v0")->value, std::ldexp(1.0, 40));
        for (const auto& problem : problemsOf(doubling, namesOf(doubling)))
            QCOMPARE(problem, std::string());
        auto project = shop("=2*twice", "512 MB");
        setVariables(project, doubling);
        QVERIFY(warningsAt(project, "/variables/v0").isEmpty());
    }

    void aChainHasAnEnd() {
        const auto chain = [](int length) {
            // Each with as many parentheses as there may be: the stack has to hold them all.
            Variables each;
            for (int i = 1; i < length; ++i)
                each.push_back({"v" + std::to_string(i), "=" + std::string(30, '(') + "v" +
                                                             std::to_string(i + 1) + std::string(30, ')')});
            each.push_back({"v" + std::to_string(length), "7"});
            return each;
        };
        QCOMPARE(namesOf(chain(100))("v1")->value, 7.0);
        QCOMPARE(problemOf({"v1", "=v2"}, chain(101)),
                 std::string("\"v100\" cannot be worked out (At character 32: more than 100 variables need "
                             "one another up to here)."));
        const auto endless = chain(100'000);
        const auto problems = problemsOf(endless, namesOf(endless));
        QVERIFY(!problems.front().empty());
        QVERIFY(problems.back().empty());
    }

    void whoNeedsAMistakeTellsWhereItIs() {
        const Variables all{{"a", "=2*b"}, {"b", "=2*c"}, {"c", "=2*bose"}};
        const std::string told =
            "\"c\" cannot be worked out (At character 4: there is no variable \"bose\").";
        QCOMPARE(problemsOf(all, namesOf(all)), (std::vector<std::string>{told, told, told}));
    }

    void settingsFollowTheirVariables() {
        const auto next =
            withVariables(shop("=2*twice", "512 MB"), catalog(), {{"base", "256 MB"}, {"twice", "=2*base"}});
        QVERIFY(next);
        QCOMPARE(*workOf(*next).params.at("memory").text(), std::string("1 GB"));
        QCOMPARE(expressionOf(workOf(*next).extra, "memory"), std::string("=2*twice"));
    }

    void whatWasSetOtherwiseSinceIsLeftAlone() {
        const auto next =
            withVariables(shop("=2*twice", "640 MB"), catalog(), {{"base", "1 GB"}, {"twice", "=base"}});
        QVERIFY(next);
        QCOMPARE(*workOf(*next).params.at("memory").text(), std::string("640 MB"));
        QCOMPARE(expressionOf(workOf(*next).extra, "memory"), std::string());
    }

    void aVariableInUseCannotGo() {
        const auto next = withVariables(shop("=2*twice", "512 MB"), catalog(), {{"base", "128 MB"}});
        QVERIFY(!next);
        const auto text = QString::fromStdString(next.error().text);
        QVERIFY2(text.startsWith("work › Memory, =2*twice: ") && text.contains("no variable \"twice\""),
                 qPrintable(text));
    }

    void aResultNeedsAUnitWhereTheSettingHasOne() {
        const auto next = withVariables(shop("=2*twice", "512 MB"), catalog(), {{"twice", "300"}});
        QVERIFY(!next);
        QVERIFY(QString::fromStdString(next.error().text).contains("It comes to 600 without a unit"));
    }

    void namesAreReplacedAsWholeWords() {
        QCOMPARE(renamedIn("=2*base + base_2 /(base)", "base", "b"), std::string("=2*b + base_2 /(b)"));
    }

    void filesHoldPlainValuesAndKeepExpressions() {
        const auto text = writeProject(shop("=2*twice", "512 MB"));
        QVERIFY(text.find("\"memory\": \"512 MB\"") != std::string::npos);
        const auto read = readProject(text, "shop.burst");
        QVERIFY(read);
        QCOMPARE(variablesOf(read->project), (Variables{{"base", "128 MB"}, {"twice", "=2*base"}}));
        QCOMPARE(writeProject(read->project), text);
    }

    void whatDoesNotHoldTogetherIsTold() {
        const std::string at = "/designs/0/nodes/0/expressions/memory";
        QVERIFY(warningsAt(shop("=2*twice", "512 MB"), at).isEmpty());
        QCOMPARE(warningsAt(shop("=2*twice", "640 MB"), at),
                 QStringList{"\"memory\" is not what \"=2*twice\" comes to."});
        QCOMPARE(warningsAt(shop("=2*thrice", "640 MB"), at).size(), 1);
        auto project = shop("=2*twice", "512 MB");
        setVariables(project, {{"base", "=twice"}, {"twice", "=2*base"}});
        QCOMPARE(warningsAt(project, "/variables/base").size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Variables)
#include "tst_variables.moc"
