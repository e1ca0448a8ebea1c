#include "models/io/catalog_json.h"
#include "simulator/mechanisms/poll_backoff.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A run with the figures of a platform; nodes without an offering have its usual one.
sim::Summary runOnAzure(Build b) {
    b.design().platform = "azure";
    b.design().region = "eastus";
    auto result = sim::simulate(b.project, b.design().id, b.scenario().id, model::shippedCatalog(), {}, {});
    if (!result) qFatal("the test's design does not run: %s", result.error().message().c_str());
    return std::move(*result);
}

/// A client before a function of the plan Flex Consumption whose requests wait for 1.234 s; starts take 1 s.
Build flex(model::Params params = {}) {
    params.try_emplace("memory", "2048 MB");
    params.try_emplace("compute", "1.234 s");
    params.try_emplace("cpu_share", 0);
    params.try_emplace("init", "1 s");
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}}).node("f", "function", std::move(params)).link("c", "f");
    return b.lasts(100);
}

std::vector<double> repeated(std::initializer_list<std::pair<int, double>> what) {
    std::vector<double> all;
    for (const auto& [times, value] : what)
        all.insert(all.end(), static_cast<std::size_t>(times), value);
    return all;
}

double used(const sim::Summary& run, const std::string& node, const std::string& meter) {
    const auto& meters = run.usage.at(model::NodeId(node));
    return meters.contains(meter) ? meters.at(meter) : 0.0;
}

/// Messages into a queue before a function that polls it by itself; work takes 5 s, a start 1 s.
Build polled(model::Params queue = {}, model::Params function = {}) {
    function.try_emplace("compute", "5 s");
    function.try_emplace("init", "1 s");
    function.try_emplace("timeout", "1 h");
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}}).node("q", "queue", std::move(queue));
    b.node("f", "function", std::move(function)).link("c", "q");
    b.link("q", "f",
           {{"scaling", "instances"}, {"batch_size", 1}, {"idle_pollers", 1}, {"error_rest", "0 s"}});
    return b.lasts(100);
}
} // namespace

/// Environments that are shared, counted, always ready, kept as spares or polling by themselves: the rules
/// AZ-10 to AZ-81 on timelines worked out by hand.
class tst_Instances : public QObject {
    Q_OBJECT
private slots:
    void flexFollowsAz30ToAz34OnATimeline();
    void flexInstancesGoByRequestsAz30Az31_data();
    void flexInstancesGoByRequestsAz30Az31();
    void atTheMemoryQuotaAppsStopScalingAndServeOnAz32();
    void alwaysReadyInstancesComeFirstAz33Az35();
    void httpInstancesComeOneASecondAz10();
    void sparesStandByWhileThereIsWorkAz50Az51();
    void sparesWithoutAnIdleLifeGoWithTheWorkAz50();
    void sparesEndWithTheirLongestLifeAz50();
    void queuesStartInstancesByTheirLengthAz11Az17Az60();
    void instancesWithoutAnIdleLifeTakeWhatTheyWereStartedForAz11();
    void aRequestBesideAFullSourceStartsOneInstanceAz10Az11();
    void aDeploymentBesideAFullSourceStartsOneInstanceAz11();
    void stepByStepOneInstanceComesIn30SecondsAz10Az14();
    void sourcesAreAddedUpAz13();
    void emptyQueuesAreAskedLessAndLessAz63();
    void aMessageIsFoundByTheNextPollAz63();
    void whatIsWorkedOnStaysHiddenAndComesBackAtOnceAz61Az62();
    void sendsAndReceivesShareTheirCreditsAz71();
    void aBatchCostsACreditForEachMessageAz71();
    void deliveriesAreTriedDownTheLadderAz80();
};

void tst_Instances::flexFollowsAz30ToAz34OnATimeline() {
    std::vector<double> times = repeated({{40, 0.0}, {20, 10.0}});
    times.insert(times.end(), {20.0, 21.0});
    const auto run = runOnAzure(flex().arrivals("c", times));
    // AZ-30: 16 at once in 2,048 MB. AZ-31: 40 of them need 3 instances, which start for 1 s. At 10 s two of
    // these take 16 and 4 requests; at 20 s one takes a request, and another one while it works on that.
    QCOMPARE(at(run, "f").environments->max, 3.0);
    QVERIFY(sameLatencies(at(run, "f"), repeated({{40, 2.234}, {22, 1.234}})));
    // AZ-34: the time in which an instance works, in steps of 100 ms: 3 x 1.3 s, 2 x 1.3 s, and from 20 s to
    // 22.234 s. 8.8 s of 2,048 MB, although requests worked for 76.5 s.
    QCOMPARE(used(run, "f", "compute"), 8800.0 * 2048);
    QCOMPARE(used(run, "f", "requests"), 62.0);
    // One second at least: two requests of 120 ms after each other are billed as 2 s.
    const auto brief = runOnAzure(flex({{"compute", "120 ms"}}).arrivals("c", {0, 10}));
    QCOMPARE(used(brief, "f", "compute"), 2000.0 * 2048);
}

void tst_Instances::flexInstancesGoByRequestsAz30Az31_data() {
    QTest::addColumn<QString>("memory");
    QTest::addColumn<QString>("runtime");
    QTest::addColumn<double>("instances");
    QTest::newRow("AZ-30: 4 in 512 MB") << "512 MB"
                                        << "nodejs22.x" << 9.0; // 33 / 4
    QTest::newRow("AZ-30: 16 in 2048 MB") << "2048 MB"
                                          << "nodejs22.x" << 3.0;
    QTest::newRow("AZ-30: 32 in 4096 MB") << "4096 MB"
                                          << "nodejs22.x" << 2.0;
    QTest::newRow("AZ-30: 1 of Python") << "2048 MB"
                                        << "python3.13" << 33.0;
}
void tst_Instances::flexInstancesGoByRequestsAz30Az31() {
    QFETCH(QString, memory);
    QFETCH(QString, runtime);
    QFETCH(double, instances);
    const auto run = runOnAzure(
        flex({{"memory", memory.toStdString()}, {"runtime", runtime.toStdString()}, {"init", "1 s"}})
            .arrivals("c", std::vector<double>(33, 0.0)));
    QCOMPARE(at(run, "f").environments->max, instances);
    QCOMPARE(at(run, "f").counts.succeeded, 33);
}

void tst_Instances::atTheMemoryQuotaAppsStopScalingAndServeOnAz32() {
    Build b = flex({{"reserved", 200}, {"compute", "10 s"}});
    b.node("d", "client", {{"timeout", "1 h"}});
    b.node("g", "function", b.design().nodes[1].params).link("d", "g");
    b.arrivals("c", std::vector<double>(2400, 0.0)).arrivals("d", std::vector<double>(2400, 1.0));
    const auto run = runOnAzure(b);
    // 512,000 MB are 250 instances of 2,048 MB. The first app has 2400 / 16 = 150 of them from 0 s on, idle
    // ones count too; so the second has 100, for 1600 requests from 2 s to 12 s. The other 800 follow these.
    QCOMPARE(at(run, "f").environments->max, 150.0);
    QCOMPARE(at(run, "g").environments->max, 100.0);
    QCOMPARE(at(run, "g").counts.throttled, 0);
    QVERIFY(sameLatencies(at(run, "f"), repeated({{2400, 11.0}})));
    QVERIFY(sameLatencies(at(run, "g"), repeated({{1600, 11.0}, {800, 21.0}})));
}

void tst_Instances::alwaysReadyInstancesComeFirstAz33Az35() {
    const auto run = runOnAzure(flex({{"provisioned", 2}}).arrivals("c", std::vector<double>(40, 0.0)));
    // 32 find a place in the two, without a start; one more instance starts for the other 8.
    QCOMPARE(at(run, "f").environments->max, 3.0);
    QVERIFY(sameLatencies(at(run, "f"), repeated({{32, 1.234}, {8, 2.234}})));
    // AZ-35: their memory for all of 100 s, and their work besides; AZ-34 for the third.
    QCOMPARE(used(run, "f", "provisioned_capacity"), 100.0 * 2 * 2048);
    QCOMPARE(used(run, "f", "provisioned_compute"), 2 * 1300.0 * 2048);
    QCOMPARE(used(run, "f", "compute"), 1300.0 * 2048);
}

void tst_Instances::httpInstancesComeOneASecondAz10() {
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}});
    b.node("f", "function",
           {{"compute", "10 s"},
            {"timeout", "1 h"},
            {"scale_burst", 1},
            {"scale_rate", "1 /s"},
            {"queue_requests", 100},
            {"queue_wait", "1 h"}});
    const auto run = b.link("c", "f").arrivals("c", {0, 0, 0, 0, 0}).lasts(100).run();
    // One starts at once, the next at 1 s, and so on.
    QVERIFY(sameLatencies(at(run, "f"), {10, 11, 12, 13, 14}));
}

void tst_Instances::sparesStandByWhileThereIsWorkAz50Az51() {
    const model::Params params{
        {"provisioned", 1}, {"compute", "10 s"}, {"init", "2 s"}, {"timeout", "1 h"}, {"keep_alive", "30 s"}};
    const auto timeline = [&](int spares) {
        model::Params with = params;
        with["warm_spares"] = spares;
        Build b;
        b.node("c", "client", {{"timeout", "1 h"}}).node("f", "function", with).link("c", "f");
        return b.arrivals("c", {0, 1, 3.5, 4}).lasts(100).run();
    };
    // Without: one finds the instance that is always ready, three wait for a start of 2 s.
    QVERIFY(sameLatencies(at(timeline(0), "f"), {10, 12, 12, 12}));
    // With one spare: the first request has it started, ready at 2 s. The second takes it at 1 s, the next
    // one is ready at 3 s. The third takes that without a wait, the next is ready at 5.5 s. The fourth takes
    // it at 4 s, the next is ready at 6 s.
    const auto run = timeline(1);
    QVERIFY(sameLatencies(at(run, "f"), {10, 11, 10, 11.5}));
    QCOMPARE(at(run, "f").environments->max, 5.0);
    // The spares go like others 30 s after their work: at 42 s, 43.5 s and 45.5 s; the last one stands by
    // from 4 s to 34 s, for all that time nothing has come.
    const double area = 100 + (42 - 0) + (43.5 - 1) + (45.5 - 3.5) + (34 - 4);
    QVERIFY(std::abs(at(run, "f").environments->mean * 100 - area) < 1e-6);
    // AZ-51: all of them cost memory from the begin of their start to their end.
    QCOMPARE(used(run, "f", "life_memory"), (area - 100) * 128);
    QCOMPARE(used(run, "f", "provisioned_capacity"), 100.0 * 128);
}

void tst_Instances::sparesWithoutAnIdleLifeGoWithTheWorkAz50() {
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}});
    b.node("f", "function",
           {{"compute", "10 s"},
            {"init", "2 s"},
            {"timeout", "1 h"},
            {"keep_alive", "0 s"},
            {"warm_spares", 1}});
    const auto run = b.link("c", "f").arrivals("c", {0, 50}).lasts(100).run();
    // Each request starts an environment and a spare; both are gone when it ends after 12 s.
    QVERIFY(sameLatencies(at(run, "f"), {12, 12}));
    QVERIFY(std::abs(at(run, "f").environments->mean * 100 - 2 * 2 * 12) < 1e-6);
}

void tst_Instances::sparesEndWithTheirLongestLifeAz50() {
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}});
    b.node("f", "function",
           {{"compute", "10 s"}, {"keep_alive", "15 min"}, {"max_lifetime", "30 s"}, {"warm_spares", 1}});
    const auto run = b.link("c", "f").arrivals("c", {0}).lasts(100).run();
    QVERIFY(std::abs(at(run, "f").environments->mean * 100 - 2 * 30) < 1e-6);
}

void tst_Instances::queuesStartInstancesByTheirLengthAz11Az17Az60() {
    const auto run = polled({{"target_messages", 16}, {"instance_batches", 24}, {"refill_at", 8}})
                         .arrivals("c", std::vector<double>(200, 0.5))
                         .run();
    // At 10 s 200 messages ask for 13 instances; 4 are started and take 16 each at 11 s. At 16 s these are
    // done, and each takes 16 more as soon as it has 8 left. At 20 s there are 136, 64 of them hidden: 9
    // instances, of which 4 are there and 4 come. At 21 s 8 messages are left for the 4 old ones and for
    // those that are ready now, after 64 that the old ones have taken. At 26 s all is done.
    QCOMPARE(at(run, "f").environments->max, 8.0);
    QVERIFY(sameLatencies(at(run, "q"), repeated({{64, 15.5}, {64, 20.5}, {72, 25.5}})));
    // Sends, deletes, and polls that found something: 4, 4, and 4 or 5 more for the last 72. Empty ones are
    // asked by one instance every 20 s: between 21 s and 100 s 3 times.
    const double polls = used(run, "q", "requests") - 400.0;
    QVERIFY2(polls >= 12 + 3 && polls <= 14 + 4, std::to_string(polls).c_str());
}

void tst_Instances::instancesWithoutAnIdleLifeTakeWhatTheyWereStartedForAz11() {
    // Started at 10 s, ready at 11 s, gone after its work at 16 s; one with nothing to do goes at once.
    const auto run = polled({}, {{"keep_alive", "0 s"}}).arrivals("c", {0.5, 0.5, 0.5}).run();
    QVERIFY(sameLatencies(at(run, "q"), {15.5, 15.5, 15.5}));
    QVERIFY(std::abs(at(run, "f").environments->mean * 100 - 6) < 1e-6);
}

void tst_Instances::aRequestBesideAFullSourceStartsOneInstanceAz10Az11() {
    Build b = polled({{"target_messages", 5000}, {"instance_batches", 16}}, {{"compute", "1000 s"}});
    b.node("d", "client", {{"timeout", "1 h"}}).link("d", "f");
    const auto run = b.arrivals("c", std::vector<double>(500, 0.5)).arrivals("d", {15}).run();
    // 16 batches fill the instance of 10 s. The request starts one more, which takes 15 batches besides.
    QCOMPARE(at(run, "f").environments->max, 2.0);
    QCOMPARE(at(run, "f").concurrency->max, 16.0 + 1 + 15);
}

void tst_Instances::aDeploymentBesideAFullSourceStartsOneInstanceAz11() {
    Build b = polled({{"target_messages", 5000}, {"instance_batches", 16}}, {{"compute", "30 s"}});
    b.scenario().faults.push_back(
        {.kind = model::Fault::Kind::deployment, .at = 15, .node = model::NodeId("f")});
    const auto run = b.arrivals("c", std::vector<double>(500, 0.5)).run();
    // The instance of 10 s works until 41 s and takes nothing more; one of the new version takes its place.
    QCOMPARE(at(run, "f").environments->max, 2.0);
}

void tst_Instances::stepByStepOneInstanceComesIn30SecondsAz10Az14() {
    const auto run =
        polled({}, {{"control_period", "30 s"}, {"control_step", 1}, {"compute", "1000 s"}, {"init", "0 s"}})
            .arrivals("c", std::vector<double>(1000, 0.5))
            .run();
    // At 30, 60 and 90 s: within 100 s three.
    QCOMPARE(at(run, "f").environments->max, 3.0);
    QVERIFY(std::abs(at(run, "f").environments->mean * 100 - (70 + 40 + 10)) < 1e-6);
    QCOMPARE(at(run, "f").concurrency->max, 3.0 * 24);
}

void tst_Instances::sourcesAreAddedUpAz13() {
    Build b = polled({}, {{"compute", "1000 s"}, {"init", "0 s"}});
    b.node("d", "client", {{"timeout", "1 h"}}).node("r", "queue").link("d", "r");
    b.link("r", "f", {{"scaling", "instances"}, {"batch_size", 1}});
    b.arrivals("c", std::vector<double>(17, 0.5)).arrivals("d", std::vector<double>(16, 0.5)).lasts(15);
    // ceil(17 / 16) + ceil(16 / 16) at the look at 10 s.
    QCOMPARE(at(b.run(), "f").environments->max, 3.0);
}

void tst_Instances::emptyQueuesAreAskedLessAndLessAz63() {
    using namespace burst::sim;
    const PollBackoff backoff(fromSeconds(0.1), fromSeconds(60));
    const auto polls = [&](double until, double from = 0.0) {
        return backoff.after(0, fromSeconds(from), fromSeconds(until), Draws(7));
    };
    // A poll 100 ms after the last message, then waits of 100 ms and 0.8 to 1.2 times 100, 200, 400 ... ms.
    QCOMPARE(polls(0.05).next, fromSeconds(0.1));
    QCOMPARE(polls(0.05).empty, 0);
    const Time second = polls(0.11).next;
    QVERIFY(second >= fromSeconds(0.28) && second <= fromSeconds(0.32));
    QCOMPARE(polls(0.11).empty, 1);
    // The ninth wait is between 20.58 and 30.82 s long, the tenth between 41.06 s and a minute, all later
    // ones a minute: 10 polls by between 41.9 and 62.3 s, 11 by between 82.9 and 122.3 s.
    for (const double until : {200.0, 1000.0, 3600.0}) {
        const auto least = static_cast<std::int64_t>((until - 122.3) / 60) + 11;
        const auto most = static_cast<std::int64_t>((until - 82.9) / 60) + 12;
        QVERIFY(polls(until).empty >= least && polls(until).empty <= most);
        const Time next = polls(until).next;
        QVERIFY(next >= fromSeconds(until) && next < fromSeconds(until + 60));
        // The poll that comes next is the same however late one asks.
        QCOMPARE(backoff.after(0, 0, next, Draws(7)).next, next);
    }
    QCOMPARE(polls(3600).empty - polls(3600, 1800).empty, polls(1800).empty);
}

void tst_Instances::aMessageIsFoundByTheNextPollAz63() {
    const model::Params queue{{"poll_backoff", "100 ms"}, {"poll_backoff_max", "10 s"}};
    const auto run = polled(queue, {{"provisioned", 1}}).arrivals("c", {1000, 1000, 1007}).lasts(1100).run();
    // After minutes an instance asks every 10 s. Both messages of 1000 s are found by the same poll; that of
    // 1007 s by one that follows soon after.
    const auto seen = latencies(at(run, "q"));
    QCOMPARE(seen.size(), std::size_t{3});
    QVERIFY(seen[0] >= 5.0 && seen[2] <= 15.0 * 1.017);
    const auto atOnce = polled({}, {{"provisioned", 1}}).arrivals("c", {1000, 1000, 1007}).lasts(1100).run();
    QVERIFY(sameLatencies(at(atOnce, "q"), {5, 5, 5}));
    // An hour of nothing: a request in 10 s, and some more in the beginning.
    const auto idle = polled(queue, {{"provisioned", 1}}).arrivals("c", {3599.9}).lasts(3600).run();
    QVERIFY(std::abs(used(idle, "q", "requests") - 368) < 6);
}

void tst_Instances::whatIsWorkedOnStaysHiddenAndComesBackAtOnceAz61Az62() {
    const auto timeline = [](model::Params queue) {
        queue["visibility_timeout"] = "5 s";
        queue["max_receive_count"] = 5;
        Build b = polled(std::move(queue), {{"provisioned", 1}, {"compute", "8 s"}, {"error_rate", 1}});
        b.node("p", "queue").link("q", "p", {{"op", "redrive"}});
        return b.arrivals("c", {1}).run();
    };
    // Five attempts of 8 s, one millisecond apart: poison at 1 + 40.005 s, and never two at the same time.
    const auto renewed = timeline({{"renew", true}, {"retry_delay", "0 s"}});
    QCOMPARE(at(renewed, "f").counts.offered, 5);
    QCOMPARE(at(renewed, "f").concurrency->max, 1.0);
    QCOMPARE(at(renewed, "q").counts.deadLettered, 1);
    QVERIFY(std::abs(at(renewed, "q").concurrency->mean * 100 - 40.005) < 1e-6);
    // Without, a message that is worked on for longer than it is hidden is handed out again meanwhile.
    QCOMPARE(at(timeline({}), "f").concurrency->max, 2.0);
}

void tst_Instances::sendsAndReceivesShareTheirCreditsAz71() {
    const auto calls = [](bool shared) {
        Build b = polled({{"rate", "100 /s"}, {"shared_rate", shared}, {"instance_batches", 1000}},
                         {{"provisioned", 1}, {"compute", "1 ms"}});
        std::vector<double> times;
        for (int i = 0; i < 100 * 90; ++i)
            times.push_back(0.01 * i);
        const auto run = b.arrivals("c", times).lasts(90).run();
        return at(run, "q").counts.offered - at(run, "q").counts.throttled + at(run, "f").counts.offered;
    };
    // 100 sends and as many receives a second are what the limit allows each of them; together they get 100,
    // and the 100 of the first second at once.
    QVERIFY(calls(false) > 17'000);
    QVERIFY(calls(true) <= 9'100 && calls(true) > 9'090);
}

void tst_Instances::aBatchCostsACreditForEachMessageAz71() {
    // 200 messages a second are sent and up to 100 are received at once: each costs a credit both times, and
    // of 100 a second 50 messages get through, however many a send carries.
    for (const int sendBatch : {1, 10}) {
        Build b;
        b.node("c", "client")
            .node("q", "queue", {{"rate", "100 /s"}, {"shared_rate", true}, {"send_batch", sendBatch}})
            .node("f", "function", {{"compute", "1 ms"}})
            .link("c", "q")
            .link("q", "f", {{"batch_size", 100}, {"batch_window", "1 s"}});
        std::vector<double> times;
        for (int i = 0; i < 200 * 90; ++i)
            times.push_back(0.005 * i);
        const auto run = b.arrivals("c", times).lasts(90).run();
        const auto& counts = at(run, "q").counts;
        const double sent = static_cast<double>(counts.offered - counts.throttled);
        // At the start there are 100 more; a batch may wait or be paid for later at the end.
        QVERIFY2(sent >= 4'450 && sent <= 4'700, std::to_string(sent).c_str());
    }
}

void tst_Instances::deliveriesAreTriedDownTheLadderAz80() {
    // The second event meets a queue that is full for ever; it is tried at once, after 10 s, 30 s, 1 min,
    // 5 min, 10 min, 30 min, 1 h, 3 h, 6 h, 12 h. Another 12 h and it would be older than a day.
    struct Look {
        double at;
        int attempts;
    };
    const auto tried = [](double until) {
        Build b;
        b.node("c", "client").node("b", "bus").link("c", "b");
        b.node("q", "queue", {{"rate", 1e-7}});
        b.link("b", "q", {{"op", "deliver"}}).arrivals("c", {0, 0}).lasts(until);
        return at(runOnAzure(b), "q").counts.throttled;
    };
    for (const auto& [until, attempts] :
         {Look{9, 1}, Look{11, 2}, Look{39, 2}, Look{41, 3}, Look{101, 4}, Look{401, 5}, Look{999, 5},
          Look{1001, 6}, Look{2801, 7}, Look{6401, 8}, Look{17201, 9}, Look{38801, 10}, Look{81999, 10},
          Look{82001, 11}, Look{300000, 11}})
        QCOMPARE(tried(until), attempts);
}

QTEST_APPLESS_MAIN(tst_Instances)
#include "tst_instances.moc"
