#include "models/io/catalog_json.h"
#include "models/validate.h"
#include "tests/models/validate_cases.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace burst::test;

namespace {
std::string text(const Findings& findings) {
    std::string all;
    for (const auto& f : findings)
        all += f.rule + " at " + f.pointer + ": " + f.text + " " + f.remedy + "\n";
    return all;
}
} // namespace

Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(Mistake)

class tst_Validate : public QObject {
    Q_OBJECT

private slots:
    void aSoundProjectHasNoFinding() {
        const auto findings = validate(clean(), shippedCatalog());
        QVERIFY2(findings.empty(), text(findings).c_str());
    }

    void eachMistakeGivesItsOneFinding_data() {
        QTest::addColumn<Mistake>("mistake");
        for (const auto& mistake : allMistakes())
            QTest::newRow(mistake.name.c_str()) << mistake;
    }
    void eachMistakeGivesItsOneFinding() {
        QFETCH(Mistake, mistake);
        Project project = clean();
        mistake.edit(project);
        const auto findings = validate(project, shippedCatalog());
        QVERIFY2(findings.size() == 1, text(findings).c_str());
        const Finding& found = findings.front();
        QCOMPARE(found.rule, mistake.rule);
        QCOMPARE(found.pointer, mistake.pointer);
        QCOMPARE(static_cast<int>(found.severity), static_cast<int>(mistake.severity));
        QVERIFY2(found.text.ends_with('.'), found.text.c_str());
        QVERIFY2(found.remedy.ends_with('.') || found.remedy.ends_with('?'), found.remedy.c_str());
    }

    void whatIsStillRightHasNoFinding_data() {
        QTest::addColumn<Edit>("edit");
        for (const auto& [name, edit] : harmlessEdits())
            QTest::newRow(name) << edit;
    }
    void whatIsStillRightHasNoFinding() {
        QFETCH(Edit, edit);
        Project project = clean();
        edit(project);
        const auto findings = validate(project, shippedCatalog());
        QVERIFY2(findings.empty(), text(findings).c_str());
    }

    void findingsStandInTheOrderOfTheFile() {
        Project project = clean();
        project.objectives.front().metric = "latency.p98";
        scenario(project).duration = 0;
        design(project).account["concurrency"] = -1;
        design(project).links[3].to = NodeId("nowhere");
        design(project).nodes[2].params["timeout"] = "soon";
        design(project).nodes[2].params["memory"] = "1 MB";
        design(project).nodes[0].id = NodeId("");
        design(project).platform = "moon";
        std::vector<std::string> pointers;
        for (const auto& f : validate(project, shippedCatalog()))
            if (f.severity == Severity::error) pointers.push_back(f.pointer);
        const std::vector<std::string> expected{
            "/designs/0/platform",     "/designs/0/account/concurrency",
            "/designs/0/nodes/0/id",   "/designs/0/nodes/2/params/timeout",
            "/designs/0/links/0/from", "/designs/0/links/3/to",
            "/scenarios/0/duration",   "/scenarios/0/traffic/shoppers",
            "/objectives/0/metric"};
        QCOMPARE(pointers, expected);
    }

    void theTenthNodeComesAfterTheSecond() {
        Project project = clean();
        for (int i = 0; i < 4; ++i)
            design(project).nodes.push_back(node("bad" + std::to_string(i), "rocket"));
        design(project).nodes[2].kind = "rocket";
        std::vector<std::string> kinds;
        for (const auto& f : validate(project, shippedCatalog()))
            if (f.rule == "node.unknown-kind") kinds.push_back(f.pointer);
        const std::vector<std::string> expected{"/designs/0/nodes/2/kind", "/designs/0/nodes/7/kind",
                                                "/designs/0/nodes/8/kind", "/designs/0/nodes/9/kind",
                                                "/designs/0/nodes/10/kind"};
        QCOMPARE(kinds, expected);
    }

    void aCircleNamesItsPath() {
        Project project = clean();
        addNode("check", "function")(project);
        addLink("order", "check")(project);
        addLink("check", "api")(project);
        const auto findings = validate(project, shippedCatalog());
        QCOMPARE(findings.size(), std::size_t{1});
        QVERIFY2(findings.front().text.find("api → order → check → api") != std::string::npos,
                 findings.front().text.c_str());
    }

    /// Between the sizes on offer there is none.
    void aSizeThatIsNotOnOfferComesWithThoseThatAre() {
        Project project = clean();
        Design& design = project.designs.front();
        design.platform = "azure";
        design.region = "eastus";
        for (auto& node : design.nodes)
            if (node.kind == "function") {
                node.offering = "azure.functions_flex";
                node.params["memory"] = "1 GB";
            }
        const auto findings = validate(project, shippedCatalog());
        const auto found = std::ranges::find_if(findings, [](const Finding& finding) {
            return finding.rule == "value.invalid" && finding.pointer.ends_with("/params/memory");
        });
        QVERIFY2(found != findings.end(), text(findings).c_str());
        QVERIFY2(found->remedy.starts_with("Set 512 MB, 2 GB or 4 GB, or leave it out"),
                 found->remedy.c_str());
    }

    void wordsThatDoNotFitComeWithTheNearestThatDo() {
        Project project = clean();
        design(project).nodes[2].params["memroy"] = 5;
        design(project).region = "eu-west1";
        const auto findings = validate(project, shippedCatalog());
        QCOMPARE(findings.size(), std::size_t{2});
        QCOMPARE(findings[0].remedy, std::string("Did you mean \"eu-west-1\"?"));
        QCOMPARE(findings[1].remedy, std::string("Did you mean \"memory\"?"));
    }

    void linksThatCannotBeComeWithAWayAround() {
        Project project = clean();
        addLink("jobs", "api")(project);
        const auto findings = validate(project, shippedCatalog());
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().remedy, std::string("Put a function between them."));
    }

    void aPlatformWithoutDataAllowsEveryKind() {
        Catalog bare;
        Platform platform;
        platform.id = "bare";
        platform.title = "Bare";
        bare.platforms = {platform};
        Project project = clean();
        design(project).platform = "bare";
        design(project).region = "anywhere";
        const auto findings = validate(project, bare);
        QVERIFY2(findings.empty(), text(findings).c_str());
        set(4, "visibility_timeout", "1 s")(project);
        const auto warned = validate(project, bare);
        QCOMPARE(warned.size(), std::size_t{1});
        QVERIFY(!hasErrors(warned)); // nobody forbids it here, so that it can be studied
    }

    void aSourceThatOneDesignLacksIsNamed() {
        Project project = clean();
        project.designs.push_back(design(project));
        project.designs[1].id = DesignId("b");
        project.designs[1].nodes[0].id = NodeId("buyers");
        project.designs[1].links[0].from = NodeId("buyers");
        const auto findings = validate(project, shippedCatalog());
        QCOMPARE(findings.size(), std::size_t{2});
        QCOMPARE(findings[0].rule, std::string("traffic.missing"));
        QCOMPARE(findings[0].subject, std::string("buyers"));
        QCOMPARE(findings[1].rule, std::string("traffic.not-in-design"));
        QCOMPARE(findings[1].subject, std::string("b"));
    }

    void oneDesignIsCheckedAtThePlaceItIsSaidToHave() {
        Project project = clean();
        set(2, "memory", "1 MB")(project);
        const auto findings = validate(design(project), shippedCatalog(), "/designs/7");
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().pointer, std::string("/designs/7/nodes/2/params/memory"));
    }

    void longChainsAndCirclesDoNotOverflowTheStack() {
        constexpr std::size_t length = 100'000;
        Project project = clean();
        Design& d = design(project);
        for (std::size_t i = 0; i < length; ++i) {
            d.nodes.push_back(node("f" + std::to_string(i), "function"));
            d.links.push_back(link("c" + std::to_string(i), i == 0 ? "order" : "f" + std::to_string(i - 1),
                                   "f" + std::to_string(i)));
        }
        QVERIFY(validate(project, shippedCatalog()).empty());
        addLink("f" + std::to_string(length - 1), "f0")(project);
        const auto findings = validate(project, shippedCatalog());
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().rule, std::string("graph.synchronous-cycle"));
        QVERIFY2(findings.front().text.size() < 300, "a long path is cut");
    }

    void hostileTextsAreCut() {
        Project project = clean();
        design(project).nodes[2].kind = std::string(1'000'000, 'k');
        for (const auto& f : validate(project, shippedCatalog()))
            QVERIFY(f.text.size() < 500);
    }
};

QTEST_GUILESS_MAIN(tst_Validate)
#include "tst_validate.moc"
