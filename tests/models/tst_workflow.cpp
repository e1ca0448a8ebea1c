#include "models/catalog.h"
#include "models/io/json_text.h"
#include "models/validate.h"
#include "models/workflow.h"

#include <QTest>

using namespace burst::model;

namespace {
Tree parsed(const QString& text) {
    auto json = parseJson(text.toStdString(), "states", JsonLimits{});
    if (!json) qFatal("%s", json.error().message().c_str());
    return std::move(json->tree);
}

/// Everything that is wrong with a definition whose tasks may call "l" and "k".
Findings findingsOf(const QString& text) {
    static const std::vector<std::string_view> links{"l", "k"};
    Findings findings;
    const Workflow workflow = readWorkflow(parsed(text), links, "", findings);
    if (!hasErrors(findings)) checkWays(workflow, "", findings);
    return findings;
}
} // namespace

/// The definition of a state machine: what is read and what is refused, with its place.
class TestWorkflow : public QObject {
    Q_OBJECT

private slots:
    void aSoundDefinitionIsRead() {
        const QString text = R"([
            {"name": "a", "type": "task", "link": "l", "timeout": "2 s", "next": "b", "comment": "first",
             "retry": {"on": "timeout", "attempts": 5, "longest": "10 s", "jitter": "full"},
             "catch": {"on": ["failed", "throttled"], "next": "c"}},
            {"name": "b", "type": "map", "items": 10, "tolerated": "10 %", "end": true, "states": [
                {"name": "d", "type": "pass", "end": true}]},
            {"name": "c", "type": "fail"}])";
        QVERIFY(findingsOf(text).empty());
        Findings findings;
        const std::vector<std::string_view> links{"l", "k"};
        const auto states = readWorkflow(parsed(text), links, "", findings).states;
        QCOMPARE(states.size(), std::size_t{4});
        QCOMPARE(states[0].next, std::size_t{1});
        QCOMPARE(states[0].timeout, std::optional<double>(2.0));
        QCOMPARE(states[0].retriers.front().on, failure::timeout);
        QCOMPARE(states[0].retriers.front().interval, 1.0);
        QCOMPARE(states[0].retriers.front().longest, std::optional<double>(10.0));
        QCOMPARE(states[0].catchers.front().next, std::size_t{2});
        QCOMPARE(int(states[0].catchers.front().on), failure::error + failure::throttle);
        QCOMPARE(states[1].branches, std::vector<std::size_t>{3});
        QCOMPARE(states[1].concurrency, 40U);
        QCOMPARE(states[3].inside, std::size_t{1});
        QCOMPARE(states[3].next, WorkflowState::end);
    }

    void theOnlyLinkNeedNotBeNamed() {
        Findings findings;
        const std::vector<std::string_view> links{"l"};
        const auto workflow =
            readWorkflow(parsed(R"([{"name": "a", "type": "task", "end": true}])"), links, "", findings);
        QVERIFY(findings.empty());
        QCOMPARE(workflow.states.front().link, std::string("l"));
    }

    void whatIsWrongIsNamedWithItsPlace_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* title, const char* text, const char* pointer, const char* says) {
            QTest::newRow(title) << QString(text) << QString(pointer) << QString(says);
        };
        row("empty", "[]", "", "lists of at least one state");
        row("no name", R"([{"type": "pass", "end": true}])", "/0", "object with a \"name\"");
        row("no object", R"(["a"])", "/0", "object with a \"name\"");
        row("name twice", R"([{"name": "a", "type": "parallel", "end": true, "branches": [[
            {"name": "a", "type": "succeed"}]]}])",
            "/0/branches/0/0/name", "Two states of the workflow are called \"a\"");
        row("unknown type", R"([{"name": "a", "type": "tsk", "end": true}])", "/0/type", "Did you mean");
        row("unknown member", R"([{"name": "a", "type": "pass", "end": true, "link": "l"}])", "/0/link",
            "no member here");
        row("unknown link", R"([{"name": "a", "type": "task", "link": "m", "end": true}])", "/0/link",
            "no link by which this workflow calls");
        row("no link", R"([{"name": "a", "type": "task", "end": true}])", "/0",
            "does not say which \"link\"");
        row("no next", R"([{"name": "a", "type": "pass"}])", "/0", "neither \"next\" nor \"end\"");
        row("next and end", R"([{"name": "a", "type": "pass", "next": "b", "end": true},
                               {"name": "b", "type": "succeed"}])",
            "/0", "both \"next\" and \"end\"");
        row("unknown next",
            R"([{"name": "pay", "type": "pass", "next": "shp"}, {"name": "ship", "type": "succeed"}])",
            "/0/next", "no state \"shp\" in this list");
        row("next in another list", R"([{"name": "a", "type": "parallel", "next": "b", "branches": [[
            {"name": "b", "type": "succeed"}]]}])",
            "/0/next", "no state \"b\" in this list");
        row("unknown catch", R"([{"name": "a", "type": "task", "link": "l", "end": true, "catch": "z"}])",
            "/0/catch", "no state \"z\"");
        row("shares", R"([{"name": "a", "type": "choice", "choices": [{"probability": 0.5, "next": "b"}]},
                         {"name": "b", "type": "succeed"}])",
            "/0/choices", "add up to 50 %");
        row("two rests", R"([{"name": "a", "type": "choice", "choices": [{"next": "b"}, {"next": "b"}]},
                            {"name": "b", "type": "succeed"}])",
            "/0/choices/1", "Only one");
        row("failure",
            R"([{"name": "a", "type": "task", "link": "l", "end": true, "retry": {"on": "error"}}])",
            "/0/retry/on", "for which failures");
        row("rate", R"([{"name": "a", "type": "task", "link": "l", "end": true, "retry": [{"rate": 0.5}]}])",
            "/0/retry/0/rate", "no value that is allowed");
        row("duration", R"([{"name": "a", "type": "wait", "duration": "2 MB", "end": true}])", "/0/duration",
            "duration");
        row("no items",
            R"([{"name": "a", "type": "map", "end": true, "states": [{"name": "b", "type": "succeed"}]}])",
            "/0", "needs \"items\"");
        row("unreachable",
            R"([{"name": "a", "type": "succeed"}, {"name": "b", "type": "pass", "end": true}])", "/1",
            "No execution reaches the state \"b\"");
        row("round without time", R"([{"name": "a", "type": "choice", "choices": [
                {"probability": 0.5, "next": "b"}, {"next": "c"}]}, {"name": "b", "type": "pass", "next": "a"},
                {"name": "c", "type": "succeed"}])",
            "/0", "without any time passing");
        row("to itself", R"([{"name": "a", "type": "pass", "next": "a"}])", "/0", "without any time passing");
        row("no way out", R"([{"name": "a", "type": "task", "link": "l", "next": "b"},
                             {"name": "b", "type": "wait", "duration": 5, "next": "a"}])",
            "/0", "Nothing leads out");
    }
    void whatIsWrongIsNamedWithItsPlace() {
        QFETCH(QString, text);
        QFETCH(QString, pointer);
        QFETCH(QString, says);
        const auto findings = findingsOf(text);
        QVERIFY(!findings.empty());
        QString all;
        bool found = false;
        for (const auto& finding : findings) {
            const QString words = QString::fromStdString(finding.text + " " + finding.remedy);
            all += QString::fromStdString(finding.pointer) + ": " + words + "\n";
            found = found || (finding.pointer == pointer.toStdString() && words.contains(says));
            QVERIFY(!finding.remedy.empty());
        }
        QVERIFY2(found, all.toUtf8());
    }

    void nestingHasABound() {
        QString deep = R"([{"name": "x", "type": "succeed"}])";
        for (int i = 0; i < 12; ++i)
            deep = QString(R"([{"name": "p%1", "type": "parallel", "end": true, "branches": [)").arg(i) +
                   deep + "]}]";
        QVERIFY(hasErrors(findingsOf(deep)));
    }

    void aPollingLoopIsFine() {
        QVERIFY(findingsOf(R"([{"name": "a", "type": "task", "link": "l", "next": "b"},
            {"name": "b", "type": "choice", "choices": [{"probability": 0.9, "next": "c"}, {"next": "d"}]},
            {"name": "c", "type": "wait", "duration": "5 s", "next": "a"}, {"name": "d", "type": "succeed"}])")
                    .empty());
    }

    void aDesignWithABrokenWorkflowIsRefused() {
        Design design;
        Node node;
        node.id = NodeId("w");
        node.kind = "workflow";
        node.params["states"] = parsed(R"([{"name": "a", "type": "task", "link": "l", "end": true}])");
        design.nodes.push_back(node);
        const auto findings = validate(design, Catalog{}, "/designs/0");
        bool found = false;
        for (const auto& finding : findings)
            found = found ||
                    (finding.pointer == "/designs/0/nodes/0/params/states/0/link" && finding.subject == "w");
        QVERIFY(found);
    }
};

QTEST_APPLESS_MAIN(TestWorkflow)
#include "tst_workflow.moc"
