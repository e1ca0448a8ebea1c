#include "models/fix.h"
#include "models/io/catalog_json.h"
#include "models/rules.h"
#include "models/validate.h"
#include "tests/models/rules/sketch.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace burst::test;

namespace {
/// The bad designs of the rules, and projects that cannot be read as they are meant.
std::vector<Project> offenders() {
    AdviceCases cases;
    for (const auto add : {addQueueCases, addStreamCases, addEventCases, addFlowCases, addFunctionCases,
                           addDataCases, addFleetCases, addCostCases})
        add(cases);
    std::vector<Project> all = malformedProjects();
    for (const auto& mistake : cases) {
        Sketch sketch;
        mistake.draw(sketch, true);
        all.push_back(sketch.project);
    }
    return all;
}

const Catalog& catalog() {
    static const Catalog all = shippedCatalog();
    return all;
}

/// A finding and what mends it.
struct Mended {
    Project project{};
    Finding finding{};
    Fix fix{};
};

const std::vector<Mended>& allMended() {
    static const std::vector<Mended> all = [] {
        std::vector<Mended> some;
        for (const auto& project : offenders()) {
            const Findings findings = lint(project, catalog());
            const auto fixes = fixesOf(project, catalog(), findings);
            for (std::size_t i = 0; i < findings.size(); ++i)
                if (fixes[i]) some.push_back({project, findings[i], *fixes[i]});
        }
        return some;
    }();
    return all;
}

std::size_t errorsIn(const Findings& findings) {
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [](const Finding& f) {
        return f.severity == Finding::Severity::error;
    }));
}

/// How often a rule is broken at a place.
auto times(const Findings& findings, const Finding& like) {
    return std::count_if(findings.begin(), findings.end(), [&](const Finding& f) {
        return f.rule == like.rule && f.subject == like.subject && f.pointer == like.pointer;
    });
}

QByteArray about(const Mended& each) {
    return QByteArray::fromStdString(each.finding.rule + " at " + each.finding.pointer + ": " +
                                     each.finding.text + " -> " + each.fix.preview);
}
} // namespace

/// Each fix is one edit after which its finding is gone.
class tst_Fixes : public QObject {
    Q_OBJECT

private slots:
    void aFixMakesItsFindingVanishAndAddsNoError() {
        std::set<std::string> seen;
        QByteArray wrong;
        for (const auto& each : allMended()) {
            const Project next = fixed(each.project, each.fix);
            const Findings before = lint(each.project, catalog());
            const Findings after = lint(next, catalog());
            if (times(after, each.finding) >= times(before, each.finding) ||
                errorsIn(after) > errorsIn(before))
                wrong += about(each) + "\n";
            seen.insert(each.finding.rule);
        }
        QVERIFY2(wrong.isEmpty(), wrong);
        QVERIFY2(seen.size() >= 35, QByteArray::number(qulonglong(seen.size())));
    }

    void aFixIsOneEditOfOneParameterOrOneLink() {
        for (const auto& each : allMended()) {
            const Project next = fixed(each.project, each.fix);
            QVERIFY2(!(next == each.project), about(each));
            const auto& before = *each.project.design(each.fix.design);
            const auto& after = *next.design(each.fix.design);
            QCOMPARE(after.nodes.size(), before.nodes.size());
            const std::size_t links =
                before.links.size() - (each.fix.what == Fix::What::removeLink ? 1U : 0U);
            QVERIFY2(after.links.size() <= links, about(each));
            std::size_t edits = 0;
            for (std::size_t i = 0; i < before.nodes.size(); ++i)
                edits += before.nodes[i] == after.nodes[i] ? 0U : 1U;
            for (const auto& link : after.links)
                edits += before.link(link.id) != nullptr && *before.link(link.id) == link ? 0U : 1U;
            QVERIFY2(edits <= 1, about(each));
        }
    }

    void thePreviewNamesWhatIsSetAndTheValueBeforeAndAfter() {
        Sketch sketch;
        sketch.worker().set("q", "visibility_timeout", "10 s").set("f", "timeout", "20 s");
        const Findings findings = lint(sketch.project, catalog());
        const auto fixes = fixesOf(sketch.project, catalog(), findings);
        bool found = false;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (findings[i].rule != "queue.visibility-below-timeout") continue;
            found = true;
            QVERIFY(fixes[i]);
            // Six times the timeout of the function.
            QCOMPARE(fixes[i]->value, Tree("2 min"));
            QCOMPARE(fixes[i]->parameter, std::string("visibility_timeout"));
            const auto& preview = fixes[i]->preview;
            QVERIFY2(preview.find("2 min") != std::string::npos && preview.find("10 s") != std::string::npos,
                     preview.c_str());
        }
        QVERIFY(found);
    }

    void aDesignWithErrorsStillHasItsFixesOfForm() {
        Sketch sketch;
        sketch.api().set("f", "memory", "1 MB").set("f", "timeout", "60 s");
        const Findings findings = lint(sketch.project, catalog());
        const auto fixes = fixesOf(sketch.project, catalog(), findings);
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (findings[i].rule != "value.invalid") continue;
            QVERIFY(fixes[i]);
            QVERIFY(fixes[i]->value.isNull());
            QVERIFY(!hasErrors(lint(fixed(sketch.project, *fixes[i]), catalog())));
        }
        QCOMPARE(fixes.size(), findings.size());
        QVERIFY(std::any_of(fixes.begin(), fixes.end(), [](const auto& fix) { return fix.has_value(); }));
    }

    void aFixOfAPlaceThatIsGoneChangesNothing() {
        Sketch sketch;
        sketch.api();
        Fix fix;
        fix.design = DesignId("d");
        fix.node = NodeId("gone");
        fix.parameter = "memory";
        fix.value = Tree("512 MB");
        QVERIFY(fixed(sketch.project, fix) == sketch.project);
    }
};

QTEST_GUILESS_MAIN(tst_Fixes)
#include "tst_fixes.moc"
