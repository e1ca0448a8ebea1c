#include "models/io/project_json.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <limits>

using namespace burst::model;

namespace {
/// The example of the contract, in canonical form.
const char* const example = R"({
  "burstlab": 1,
  "name": "Order API",
  "designs": [
    {
      "id": "baseline",
      "name": "Baseline",
      "platform": "aws",
      "region": "us-east-1",
      "account": {
        "concurrency": 1000
      },
      "nodes": [
        {
          "id": "shoppers",
          "kind": "client",
          "name": "Shoppers",
          "at": [0, 0]
        },
        {
          "id": "order",
          "kind": "function",
          "at": [480, 12.5],
          "params": {
            "compute": {
              "dist": "lognormal",
              "p50": "80 ms",
              "p99": "600 ms"
            },
            "memory": "512 MB",
            "timeout": "10 s"
          }
        }
      ],
      "links": [
        {
          "id": "l1",
          "from": "shoppers",
          "to": "order",
          "params": {
            "calls": 2
          }
        }
      ]
    }
  ],
  "scenarios": [
    {
      "id": "launch",
      "name": "Launch burst",
      "duration": "1 h",
      "warmup": "0 s",
      "replications": 1,
      "seed": 1,
      "traffic": {
        "shoppers": {
          "process": "poisson",
          "profile": [
            ["0 s", "20 /s"],
            ["10 min", "20 /s"],
            ["10 min", "900 /s"]
          ]
        }
      },
      "month_share": 1.0
    }
  ],
  "objectives": [
    {
      "metric": "latency.p99",
      "at": "order",
      "max": "800 ms"
    },
    {
      "metric": "cost.month",
      "max": "250 USD"
    }
  ]
}
)";

Project read(const std::string& text) {
    const auto project = readProject(text, "p.burst");
    if (!project) qWarning("%s", project.error().message().c_str());
    return project ? project->project : Project{};
}

std::string messageOf(const std::string& text) {
    const auto project = readProject(text, "p.burst");
    return project ? "no error" : project.error().message();
}

std::vector<Fault> everyFault() {
    using Kind = Fault::Kind;
    const NodeId node("a");
    return {
        {.kind = Kind::outage, .at = 1.0 / 3.0, .duration = 60, .node = node, .work = Fault::Work::fails},
        {.kind = Kind::latency, .group = GroupId("g"), .extra = Tree("1 s")},
        {.kind = Kind::errors, .at = 5, .node = node, .share = 0.125, .unknown = {{"why", Tree("wear")}}},
        {.kind = Kind::throttle, .node = node, .share = 1.0 / 7.0},
        {.kind = Kind::coldStartStorm, .at = 90, .node = node},
        {.kind = Kind::deployment,
         .at = 60,
         .node = node,
         .weights = {{0, 0.1}, {300, 1}},
         .version = {{"compute", Tree("80 ms")}, {"init", Tree(Tree::Object{{"dist", "exponential"}})}}},
        {.kind = Kind::change, .at = 3600, .parameter = "concurrency", .value = Tree("2 k")},
        {.kind = Kind::change, .node = node, .parameter = "reserved"},
        {.kind = Kind::later, .kept = Tree(Tree::Object{{"kind", "solar_flare"}, {"at", Tree("noon")}})},
    };
}

/// A project with something in every member, unknown keys and a process of a later version among it.
Project rich() {
    Project p;
    p.name = "Rich";
    p.description = "line one\nline \"two\"\t\xC3\xA9";
    Design d;
    d.id = DesignId("d");
    d.name = "Design";
    d.platform = "azure";
    d.region = "westeurope";
    d.account = {{"concurrency", Tree(10)}};
    d.nodes.push_back({.id = NodeId("a"),
                       .kind = "function",
                       .offering = "azure.functions",
                       .name = "A",
                       .at = {-1.25, 1e20},
                       .locked = true,
                       .params = {{"memory", Tree("512 MB")}, {"flag", Tree(true)}, {"unset", Tree()}},
                       .extra = {{"colour", Tree("red")}}});
    d.links.push_back({.id = LinkId("l"),
                       .from = NodeId("a"),
                       .to = NodeId("nowhere"),
                       .params = {{"calls", Tree(2.0)}},
                       .extra = {{"z", Tree(Tree::List{})}, {"y", Tree(Tree::Object{})}}});
    d.groups.push_back(
        {.id = GroupId("g"), .name = "G", .kind = "vpc", .members = {NodeId("a")}, .extra = {}});
    d.groups.push_back({.id = GroupId("outer"), .collapsed = true, .extra = {{"tint", Tree("blue")}}});
    d.groups.front().parent = GroupId("outer");
    d.routing = "orthogonal";
    d.notes.push_back({.id = NoteId("n"), .text = "remember", .at = {1, 2}, .extra = {{"w", Tree(7)}}});
    d.extra = {{"later", Tree(Tree::Object{{"b", Tree(1)}, {"a", Tree(2)}})}};
    p.designs.push_back(d);
    Scenario s;
    s.id = ScenarioId("s");
    s.duration = 0.1 + 0.2; // no short text names it
    s.warmup = 90;
    s.precision = Precision{.metric = "latency.p99", .relative = 0.05, .mostReplications = 40};
    s.startsAt = 1772352000; // 2026-03-01T08:00:00Z
    s.replications = 30;
    s.seed = std::numeric_limits<std::uint64_t>::max();
    s.monthShare = 1.0 / 3.0;
    s.faults = everyFault();
    s.extra = {{"who", Tree("me")}};
    Traffic trace;
    trace.process = Traffic::Process::trace;
    trace.file = "a/b.csv";
    trace.spread = Traffic::Spread::even;
    trace.scale = 2.5;
    trace.speed = 1e-3;
    trace.loop = true;
    trace.routes = {{"checkout", LinkId("l1")}, {"browse", LinkId("l2")}};
    trace.times = {0.0, 1.0 / 3.0, 5e9};
    trace.extra = {{"source", Tree("logs")}};
    s.traffic[NodeId("t")] = trace;
    Traffic later;
    later.extra = {{"process", Tree("fractal")}, {"rate", Tree("not ours to read")}};
    s.traffic[NodeId("m")] = later;
    Traffic constant;
    constant.process = Traffic::Process::constant;
    constant.profile = {{0, 1.0 / 60.0}};
    s.traffic[NodeId("c")] = constant;
    Traffic bursts;
    bursts.process = Traffic::Process::mmpp;
    bursts.states = {.rates = {5, 1.0 / 3.0}, .sojourns = {600, 30}};
    bursts.batch = {.family = Distribution::Family::uniform, .a = 1, .b = 5};
    s.traffic[NodeId("u")] = bursts;
    Traffic users;
    users.process = Traffic::Process::closed;
    users.users = {{0, 10}, {600, 200}};
    users.think = {.family = Distribution::Family::exponential, .a = 7};
    s.traffic[NodeId("v")] = users;
    users.users = {{0, 50}};
    s.traffic[NodeId("w")] = users;
    p.scenarios.push_back(s);
    p.objectives.push_back({.metric = "errors.ratio", .at = "", .min = 0.0, .max = 0.05, .extra = {}});
    p.objectives.push_back({.metric = "queue_depth.max", .at = "q", .min = {}, .max = 1000.0, .extra = {}});
    p.extra = {{"tool", Tree("by hand")}};
    return p;
}
} // namespace

class tst_ProjectJson : public QObject {
    Q_OBJECT
private slots:
    void theCanonicalTextReadsAndWritesByteForByte() {
        QCOMPARE(QString::fromStdString(writeProject(read(example))), QString(example));
    }

    void theExampleMeansWhatTheContractSays() {
        const Project p = read(example);
        QCOMPARE(p.designs.size(), std::size_t{1});
        QCOMPARE(p.designs[0].nodes[1].at.y, 12.5);
        QCOMPARE(*p.designs[0].nodes[1].params.at("memory").text(), std::string("512 MB"));
        QCOMPARE(p.designs[0].links[0].params.at("calls").integer(), std::int64_t{2});
        const Scenario& s = p.scenarios[0];
        QCOMPARE(s.duration, 3600.0);
        const auto& profile = s.traffic.at(NodeId("shoppers")).profile;
        QCOMPARE(profile.size(), std::size_t{3});
        QVERIFY((profile[2] == RatePoint{600, 900}));
        QCOMPARE(*p.objectives[0].max, 0.8);
        QVERIFY(!p.objectives[0].min);
        QCOMPARE(*p.objectives[1].max, 250.0);
    }

    void keysInAnyOrderAndBareNumbersReadAsTheSame() {
        const Project p = read(R"({"scenarios":[{"month_share":"100 %","traffic":{"shoppers":{
            "profile":[[0,20],["600s","1.2k/min"],[600.0,900]],"process":"poisson"}},"seed":"1",
            "warmup":0,"duration":3600,"name":"Launch burst","id":"launch"}],"burstlab":1})");
        QVERIFY(p.scenarios[0] == read(example).scenarios[0]);
    }

    void everyMemberSurvivesTheRoundTrip() {
        const Project before = rich();
        const std::string text = writeProject(before);
        const Project after = read(text);
        QVERIFY(after == before);
        QCOMPARE(writeProject(after), text);
    }

    void everyDistributionOfGapsSurvivesTheRoundTrip_data() {
        QTest::addColumn<QString>("gap");
        for (const char* gap :
             {R"("100 ms")", R"({"dist": "uniform", "min": "1 s", "max": "2 s"})",
              R"({"dist": "triangular", "min": "1 s", "mode": "1500 ms", "max": "2 s"})",
              R"({"dist": "exponential", "mean": "50 ms"})",
              R"({"dist": "normal", "mean": "50 ms", "sd": "10 ms"})",
              R"({"dist": "lognormal", "p50": "80 ms", "p99": "600 ms"})",
              R"({"dist": "lognormal", "mean": "80 ms", "cv": 1.5})",
              R"({"dist": "lognormal", "mu": 0.123456789012345678, "sigma": 0.98765432109876543})",
              R"({"dist": "gamma", "mean": "80 ms", "cv": 0.5})",
              R"({"dist": "gamma", "shape": 1.2345678901234567, "scale": "7 ms"})",
              R"({"dist": "weibull", "shape": 0.7, "scale": "7 ms"})",
              R"({"dist": "pareto", "shape": 1.2, "min": "1 ms", "max": "10 s"})",
              R"({"dist": "hyperexponential", "p": [0.9, 0.1], "mean": ["1 ms", "1 s"]})",
              R"({"dist": "empirical", "quantiles": [[0, "1 ms"], ["50 %", "2 ms"], [1, "1 s"]]})",
              R"({"dist": "empirical", "samples": ["3 ms", "1 ms", "2 ms", 7]})"})
            QTest::addRow("%s", gap) << gap;
    }
    void everyDistributionOfGapsSurvivesTheRoundTrip() {
        QFETCH(QString, gap);
        const Project before =
            read(R"({"burstlab":1,"scenarios":[{"id":"s","traffic":{"a":{"process":"renewal","gap":)" +
                 gap.toStdString() + "}}}]}");
        QCOMPARE(before.scenarios.size(), std::size_t{1});
        QVERIFY(read(writeProject(before)) == before);
    }

    void quantilesOfLogNormalGapsStayAsTyped() {
        const std::string text = writeProject(
            read(R"({"burstlab":1,"scenarios":[{"id":"s","traffic":{"a":{"process":"renewal","gap":
                {"dist":"lognormal","p50":"80 ms","p99":"600 ms"}}}}]})"));
        QVERIFY(text.find(R"("p50": "80 ms")") != std::string::npos);
        QVERIFY(text.find(R"("p99": "600 ms")") != std::string::npos);
    }

    void aProcessOfALaterVersionIsKeptAndCanBeTold() {
        const Project p = read(R"({"burstlab":1,"scenarios":[{"id":"s","traffic":{
            "a":{"process":"fractal","hurst":0.8,"rate":"2 /s","file":"x"},
            "b":{"process":"poisson","rate":"1 /s","colour":"red"}}}]})");
        const auto& traffic = p.scenarios[0].traffic;
        QVERIFY(laterProcess(traffic.at(NodeId("a"))));
        QCOMPARE(*laterProcess(traffic.at(NodeId("a"))), std::string("fractal"));
        QCOMPARE(traffic.at(NodeId("a")).extra.size(), std::size_t{4});
        QVERIFY(!laterProcess(traffic.at(NodeId("b"))));
        QVERIFY(read(writeProject(p)) == p);
    }

    void modulatedTrafficAndUsersReadAsTheSchemaSays() {
        const Project p = read(R"({"burstlab":1,"scenarios":[{"id":"s","traffic":{
            "m":{"process":"mmpp","rates":["5 /s",200],"sojourns":["10 min","30 s"],
                 "batch":{"dist":"uniform","min":1,"max":3}},
            "u":{"process":"closed","users":50,"think":{"dist":"exponential","mean":"7 s"}},
            "v":{"process":"closed","users":[["0 s",10],["10 min","200"]],"think":"5 s"}}}]})");
        const auto& traffic = p.scenarios[0].traffic;
        const auto& states = traffic.at(NodeId("m")).states;
        QVERIFY((states == TwoStates{.rates = {5, 200}, .sojourns = {600, 30}}));
        QCOMPARE(mean(traffic.at(NodeId("m")).batch), 2.0);
        QVERIFY((traffic.at(NodeId("u")).users == std::vector<RatePoint>{{0, 50}}));
        QVERIFY((traffic.at(NodeId("v")).users == std::vector<RatePoint>{{0, 10}, {600, 200}}));
        QCOMPARE(traffic.at(NodeId("v")).think.a, 5.0);
        QVERIFY(read(writeProject(p)) == p);
    }

    void wrongTrafficIsRefusedWithItsPlace_data() {
        QTest::addColumn<QString>("traffic");
        QTest::addColumn<QString>("place");
        QTest::newRow("one rate for two states") << R"("process":"mmpp","rates":["5 /s"])"
                                                 << "rates";
        QTest::newRow("a time for a rate") << R"("process":"mmpp","rates":["5 s",1])"
                                           << "rates/0";
        QTest::newRow("states as a number") << R"("process":"mmpp","rates":7)"
                                            << "rates";
        QTest::newRow("users in words") << R"("process":"closed","users":"many")"
                                        << "users";
        QTest::newRow("users without times") << R"("process":"closed","users":[10,20])"
                                             << "users/0";
        QTest::newRow("think of a wrong family") << R"("process":"closed","think":{"dist":"poisson"})"
                                                 << "think";
        QTest::newRow("batch in seconds") << R"("process":"poisson","batch":"3 s")"
                                          << "batch";
        QTest::newRow("route to a number") << R"("process":"trace","routes":{"a":7})"
                                           << "routes/a";
        QTest::newRow("routes as a list") << R"("process":"trace","routes":["a"])"
                                          << "routes";
    }

    void wrongTrafficIsRefusedWithItsPlace() {
        QFETCH(QString, traffic);
        QFETCH(QString, place);
        const std::string text =
            R"({"burstlab":1,"scenarios":[{"id":"s","traffic":{"c":{)" + traffic.toStdString() + "}}}]}";
        const QString message = QString::fromStdString(messageOf(text));
        QVERIFY2(message.contains(" /scenarios/0/traffic/c/" + place + ":"), qPrintable(message));
    }

    void theStartOfAScenarioIsATimeOfTheCalendar() {
        const auto startOf = [](const char* text) {
            return std::string(R"({"burstlab":1,"scenarios":[{"id":"s","starts_at":)") + text + "}]}";
        };
        QCOMPARE(read(startOf("\"2026-03-01T09:00:00+01:00\"")).scenarios[0].startsAt,
                 std::int64_t{1772352000});
        QCOMPARE(read(R"({"burstlab":1,"scenarios":[{"id":"s"}]})").scenarios[0].startsAt,
                 std::int64_t{1767225600});
        const std::string written = writeProject(read(startOf("\"2026-03-01 08:00\"")));
        QVERIFY(written.find(R"("starts_at": "2026-03-01T08:00:00Z")") != std::string::npos);
        for (const char* wrong : {"\"tomorrow\"", "\"2026-02-29\"", "\"2026-01-01T00:00:00.5Z\"", "7"})
            QVERIFY2(messageOf(startOf(wrong)).find("/scenarios/0/starts_at") != std::string::npos, wrong);
    }

    void aNewerFormatIsRefusedBeforeAnythingElse() {
        QCOMPARE(messageOf(R"({"designs": 7, "burstlab": 2})"),
                 std::string("p.burst:1:28 /burstlab: The project has version 2 of the file format and this "
                             "program reads up to version 1; open it with a newer Burstlab."));
    }

    void placesNameLineAndColumnOfEachPart() {
        const auto project = readProject(example, "p.burst");
        QVERIFY(project.has_value());
        Finding finding;
        finding.pointer = "/designs/0/nodes/1/params/memory";
        QCOMPARE(placeOf(finding, "p.burst", project->positions),
                 std::string("p.burst:30:23 /designs/0/nodes/1/params/memory"));
        finding.pointer = "/designs/0/nodes/1/params/not-set";
        QCOMPARE(placeOf(finding, "p.burst", project->positions),
                 std::string("p.burst:24:21 /designs/0/nodes/1/params/not-set"));
        finding.pointer = "";
        QCOMPARE(placeOf(finding, "p.burst", project->positions), std::string("p.burst:1:1"));
    }

    void fragmentsSurviveTheClipboardAndOtherTextIsRefused() {
        const Project p = read(example);
        const Fragment before{
            p.designs[0].nodes,
            p.designs[0].links,
            {{.id = GroupId("vpc"), .name = "Net", .members = {NodeId("order")}, .collapsed = true}}};
        const auto after = readFragment(writeFragment(before));
        QVERIFY(after.has_value());
        QVERIFY(after->nodes == before.nodes && after->links == before.links);
        QVERIFY(after->groups == before.groups);
        for (const char* text : {"", "hello", "[]", "{}", example, R"({"burstlab_fragment": 2})"})
            QVERIFY2(!readFragment(text), text);
    }

    void savingReplacesTheWholeFileAndLeavesNothingBeside() {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QString::fromUtf8("b\xC3\xBCro.burst"));
        QVERIFY(saveText(name.toStdString(), std::string(100'000, 'x')).has_value());
        QVERIFY(saveText(name.toStdString(), example).has_value());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(example));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        const auto loaded = loadProject(name.toStdString());
        QVERIFY(loaded.has_value());
        QVERIFY(loaded->project == read(example));
    }

    void savingThroughALinkKeepsTheLink() {
        const QTemporaryDir folder;
        const std::filesystem::path root(folder.path().toStdString());
        QVERIFY(saveText(root / "real.burst", "old").has_value());
        std::filesystem::create_symlink("real.burst", root / "link.burst");
        QVERIFY(saveText(root / "link.burst", "new").has_value());
        QVERIFY(std::filesystem::is_symlink(root / "link.burst"));
        QCOMPARE(std::filesystem::file_size(root / "real.burst"), std::uintmax_t{3});
        QFile file(folder.filePath("real.burst"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
    }

    void filesThatCannotBeReadOrWrittenSayWhy() {
        const QTemporaryDir folder;
        const std::string root = folder.path().toStdString();
        const auto missing = loadProject(root + "/none.burst");
        QVERIFY(!missing);
        QVERIFY(missing.error().cause == Error::Cause::unreadable);
        QCOMPARE(missing.error().message(),
                 root + "/none.burst: The file could not be read: No such file or directory.");
        QCOMPARE(loadProject(root).error().message(), root + ": This is a folder; name a file in it.");
        const auto unsaved = saveText(root + "/none/p.burst", example);
        QVERIFY(!unsaved && unsaved.error().cause == Error::Cause::unreadable);
        QCOMPARE(unsaved.error().message(),
                 root + "/none/p.burst: The file could not be written (No such file or directory); choose a "
                        "folder that exists, may be written and has room.");
    }

    void anEndlessFileIsGivenUpAtTheLimit() {
        if (!QFile::exists("/dev/zero")) QSKIP("This system has no /dev/zero");
        const auto endless = loadProject("/dev/zero");
        QVERIFY(!endless);
        QCOMPARE(
            endless.error().message(),
            std::string("/dev/zero: The file is longer than 64 MB; that is the most this version reads."));
    }

    void aDesignWithTooManyNodesIsRefused() {
        std::string text = R"({"burstlab":1,"designs":[{"id":"d","nodes":[0)";
        for (std::size_t i = 0; i < maxProjectNodes; ++i)
            text += ",0";
        text += "]}]}";
        QCOMPARE(messageOf(text), std::string("p.burst:1:44 /designs/0/nodes: \"nodes\" of the design holds "
                                              "200001 entries; this version reads at most 200000."));
    }
};

QTEST_GUILESS_MAIN(tst_ProjectJson)
#include "tst_project_json.moc"
