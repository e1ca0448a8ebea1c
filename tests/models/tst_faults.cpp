#include "models/io/project_json.h"
#include "models/validate.h"
#include "tests/models/validate_cases.h"

#include <QTest>

using namespace burst::model;
using burst::test::clean;
using What = Fault::Kind;

namespace {
/// A project file whose one scenario has this fault.
std::string projectWith(const std::string& fault) {
    return R"({"burstlab": 1, "scenarios": [{"id": "s", "faults": [)" + fault + "]}]}";
}

QString readingError(const std::string& fault) {
    const auto read = readProject(projectWith(fault), "p.burst");
    return read ? QString() : QString::fromStdString(read.error().text);
}

/// Rules and places of what is found about one fault of the clean project; "rule place; …".
QString findingsAbout(Fault fault) {
    Project project = clean();
    Group group;
    group.id = GroupId("zone");
    group.members = {NodeId("order"), NodeId("jobs")};
    project.designs[0].groups = {group, {.id = GroupId("senders"), .members = {NodeId("shoppers")}}};
    project.scenarios[0].faults = {std::move(fault)};
    QStringList found;
    for (const auto& finding : validate(project, Catalog{}))
        if (finding.pointer.find("/faults") != std::string::npos)
            found << QString::fromStdString(finding.rule + ' ' + finding.pointer.substr(20));
    return found.join("; ");
}

Fault of(What kind, const char* node) {
    Fault fault;
    fault.kind = kind;
    fault.at = 10;
    fault.node = NodeId(node);
    if (kind == What::latency) fault.extra = Tree("200 ms");
    return fault;
}

Fault change(const char* node, const char* parameter, Tree value) {
    Fault fault = of(What::change, node);
    fault.parameter = parameter;
    fault.value = std::move(value);
    return fault;
}
} // namespace

/// Faults in files: what is read and written, what is refused, what is found wrong.
class tst_Faults : public QObject {
    Q_OBJECT
private slots:
    void aFaultIsWrittenAsItWasRead_data() {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << text; };
        row("outage", R"({"kind":"outage","at":"5 min","for":"2 min","node":"f","work":"fails"})");
        row("latency",
            R"({"kind":"latency","at":"0 s","group":"g","extra":{"dist":"exponential","mean":1}})");
        row("errors", R"({"kind":"errors","at":"1 s","node":"f","rate":"20 %"})");
        row("throttle", R"({"kind":"throttle","at":"1 s","node":"f","share":"5 %"})");
        row("storm", R"({"kind":"cold_start_storm","at":"1 s","node":"f"})");
        row("deployment", R"({"kind":"deployment","at":"1 min","node":"f",)"
                          R"("weights":[["0 s","10 %"],["5 min","100 %"]],"version":{"compute":"80 ms"}})");
        row("change", R"({"kind":"change","at":"1 min","parameter":"concurrency","value":20})");
        row("unknown key", R"({"kind":"outage","at":"0 s","node":"f","colour":"red"})");
        row("later kind", R"({"kind":"flood","height":[1,2]})");
    }
    void aFaultIsWrittenAsItWasRead() {
        QFETCH(QString, text);
        const auto read = readProject(projectWith(text.toStdString()), "p.burst");
        QVERIFY2(read, read ? "" : read.error().message().c_str());
        const std::string once = writeProject(read->project);
        const auto again = readProject(once, "p.burst");
        QVERIFY(again);
        QVERIFY(again->project == read->project);
        QString compact = QString::fromStdString(once);
        compact = compact.mid(compact.indexOf("\"faults\""));
        compact.remove(QRegularExpression("\\s+"));
        QVERIFY2(compact.contains(text.remove(' ')), qPrintable(compact));
    }

    void whatCannotBeReadIsRefusedWithAReason_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* text, const char* reason) {
            QTest::newRow(name) << text << reason;
        };
        row("no object", "\"outage\"", "An object in braces is expected here");
        row("no kind", "{}", "\"kind\" is missing");
        row("kind of a number", R"({"kind": 3})", "has to be a text");
        row("time in bytes", R"({"kind":"outage","at":"5 MB"})", "at");
        row("length of nothing", R"({"kind":"outage","for":true})", "has to be a number");
        row("work", R"({"kind":"outage","work":"dies"})", "\"goes-on\" or \"fails\"");
        row("rate", R"({"kind":"errors","rate":"often"})", "often");
        row("weights", R"({"kind":"deployment","weights":[["0 s"]]})", "a list of a time and a share");
        row("weight", R"({"kind":"deployment","weights":[["0 s","x"]]})", "x");
        row("version", R"({"kind":"deployment","version":[1]})", "object in braces");
        row("parameter", R"({"kind":"change"})", "\"parameter\" is missing");
    }
    void whatCannotBeReadIsRefusedWithAReason() {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const QString error = readingError(text.toStdString());
        QVERIFY2(error.contains(reason), qPrintable(error));
    }

    void soundFaultsHaveNoFindings() {
        for (const What kind : {What::outage, What::latency, What::errors, What::throttle,
                                What::coldStartStorm, What::deployment})
            QCOMPARE(findingsAbout(of(kind, "order")), QString());
        QCOMPARE(findingsAbout(change("order", "reserved", Tree(5))), QString());
        QCOMPARE(findingsAbout(change("order", "reserved", Tree())), QString());
        QCOMPARE(findingsAbout(change("api", "rate", Tree("5 /s"))), QString());
        QCOMPARE(findingsAbout(change("", "concurrency", Tree(5))), QString());
        Fault ofGroup = of(What::deployment, "");
        ofGroup.group = GroupId("zone"); // the queue among its members is left alone
        ofGroup.version = {{"compute", Tree("1 s")}};
        QCOMPARE(findingsAbout(ofGroup), QString());
    }

    void mistakesAreFoundWhereTheyAre() {
        const auto edited = [](Fault fault, const std::function<void(Fault&)>& edit) {
            edit(fault);
            return findingsAbout(fault);
        };
        const Fault outage = of(What::outage, "order");
        QCOMPARE(edited(outage, [](Fault& f) { f.at = -1; }), "fault.time 0/at");
        QCOMPARE(edited(outage, [](Fault& f) { f.at = 1e9; }), "fault.after-the-end 0/at");
        QCOMPARE(edited(outage, [](Fault& f) { f.duration = 0; }), "fault.length 0/for");
        QCOMPARE(edited(outage, [](Fault& f) { f.node = {}; }), "fault.target 0");
        QCOMPARE(edited(outage, [](Fault& f) { f.group = GroupId("zone"); }), "fault.target 0");
        QCOMPARE(edited(outage, [](Fault& f) { f.node = NodeId("ordre"); }), "fault.unknown-target 0/node");
        QCOMPARE(edited(outage, [](Fault& f) { f.node = NodeId("shoppers"); }), "fault.origin 0/node");
        QCOMPARE(edited(outage,
                        [](Fault& f) {
                            f.node = {};
                            f.group = GroupId("senders");
                        }),
                 "fault.origin 0/group");
        QCOMPARE(edited(outage, [](Fault& f) { f.unknown = {{"x", Tree(1)}}; }), "key.unknown 0/x");
        QCOMPARE(edited(of(What::errors, "order"), [](Fault& f) { f.share = 1.5; }), "fault.share 0/rate");
        QCOMPARE(edited(of(What::throttle, "order"), [](Fault& f) { f.share = -1; }), "fault.share 0/share");
        QCOMPARE(edited(of(What::latency, "order"), [](Fault& f) { f.extra = {}; }), "fault.extra 0");
        QCOMPARE(edited(of(What::latency, "order"), [](Fault& f) { f.extra = Tree("5 MB"); }),
                 "fault.extra 0/extra");
    }

    void mistakesOfDeploymentsAndChangesAreFound() {
        const auto deployed = [](const std::function<void(Fault&)>& edit) {
            Fault fault = of(What::deployment, "order");
            edit(fault);
            return findingsAbout(fault);
        };
        QCOMPARE(findingsAbout(of(What::deployment, "orders")), "fault.no-environments 0/node");
        QCOMPARE(deployed([](Fault& f) { f.weights = {{5, 0.1}, {4, 1}}; }), "fault.weights 0/weights/1/0");
        QCOMPARE(deployed([](Fault& f) { f.weights = {{0, 2}}; }), "fault.weights 0/weights/0/1");
        QCOMPARE(deployed([](Fault& f) {
                     f.version = {{"memory", Tree("1 GB")}};
                 }),
                 "fault.version 0/version/memory");
        QCOMPARE(deployed([](Fault& f) {
                     f.version = {{"compute", Tree("1 MB")}};
                 }),
                 "fault.version 0/version/compute");
        QCOMPARE(findingsAbout(change("order", "memory", Tree("1 GB"))), "fault.parameter 0/parameter");
        QCOMPARE(findingsAbout(change("order", "reserved", Tree(-1))), "fault.value 0/value");
        QCOMPARE(findingsAbout(change("", "unreserved_minimum", Tree(1))), "fault.parameter 0/parameter");
        QCOMPARE(findingsAbout(change("", "concurrency", Tree("many"))), "fault.value 0/value");
    }

    void tooManyFaultsAreRefused() {
        Project project = clean();
        project.scenarios[0].faults.assign(1001, of(What::outage, "order"));
        const auto findings = validate(project, Catalog{});
        const auto found = std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.rule == "fault.too-many" && finding.pointer == "/scenarios/0/faults";
        });
        QCOMPARE(found, 1);
    }
};

QTEST_APPLESS_MAIN(tst_Faults)
#include "tst_faults.moc"
