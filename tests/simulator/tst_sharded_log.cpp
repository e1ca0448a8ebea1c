#include "simulator/mechanisms/sharded_log.h"
#include "simulator/random/draws.h"

#include <QTest>

#include <map>
#include <vector>

using namespace burst::sim;

/// Positions of readers in a log of shards, and the order of keys.
class tst_ShardedLog : public QObject {
    Q_OBJECT
private slots:
    void aRecordIsGoneWhenEveryReaderIsPastIt();
    void theWorstEndingCounts();
    void aNewShardWaitsForItsParent();
    void keysStayInOrderWhateverIsSplit();
};

void tst_ShardedLog::aRecordIsGoneWhenEveryReaderIsPastIt() {
    ShardedLog log(1);
    const auto a = log.addReader(1);
    const auto b = log.addReader(1);
    log.append(7, 0, 100);
    int gone = 0;
    log.advance(log.laneOf(a, 0), Ending::succeeded, [&](CallIndex, Ending) { ++gone; });
    QCOMPARE(gone, 0);
    QCOMPARE(log.size(log.laneOf(a, 0)), std::size_t{0});
    QCOMPARE(log.size(log.laneOf(b, 0)), std::size_t{1});
    log.advance(log.laneOf(b, 0), Ending::succeeded, [&](CallIndex call, Ending) { gone += call == 7; });
    QCOMPARE(gone, 1);
}

void tst_ShardedLog::theWorstEndingCounts() {
    ShardedLog log(1);
    log.addReader(1);
    log.addReader(1);
    log.append(1, 0, 0);
    Ending seen = Ending::succeeded;
    log.advance(0, Ending::dropped, [](CallIndex, Ending) {});
    log.advance(1, Ending::succeeded, [&](CallIndex, Ending ending) { seen = ending; });
    QCOMPARE(seen, Ending::dropped);
}

/// Key 3 is in shard 0 of 1, then in shard 1 of 2: its new lane waits until the old one is past the split.
void tst_ShardedLog::aNewShardWaitsForItsParent() {
    ShardedLog log(1);
    log.addReader(1);
    log.append(1, 3, 0);
    log.split();
    log.append(2, 3, 1);
    log.append(3, 2, 1); // stays in the old shard
    const LaneIndex child = log.laneOf(0, 3);
    QVERIFY(child != log.laneOf(0, 2));
    QVERIFY(log.isHeldBack(child));
    log.advance(log.laneOf(0, 2), Ending::succeeded, [](CallIndex, Ending) {});
    QVERIFY(!log.isHeldBack(child)); // though a younger record is still in the parent
    std::vector<LaneIndex> woken;
    log.forEachDescendant(log.laneOf(0, 2), [&](LaneIndex lane) { woken.push_back(lane); });
    QCOMPARE(woken, std::vector<LaneIndex>{child});
}

/// Thousands of records of forty keys, read by two readers at random while the log splits four times: at
/// every step a reader meets the records of a key in the order in which they came.
void tst_ShardedLog::keysStayInOrderWhateverIsSplit() {
    ShardedLog log(2);
    log.addReader(1);
    log.addReader(3);
    Draws draws(5, Purpose::key, 0);
    std::map<std::pair<std::uint32_t, std::uint64_t>, std::uint64_t> last; // by reader and key: place + 1
    CallIndex call = 0;
    int gone = 0;
    std::size_t read = 0;
    const auto step = [&](LaneIndex lane) {
        if (log.size(lane) == 0 || log.isHeldBack(lane)) return;
        const LogRecord& record = log.at(lane, 0);
        auto& before = last[{log.readerOf(lane), record.key}];
        QVERIFY(record.place + 1 > before);
        before = record.place + 1;
        ++read;
        log.advance(lane, Ending::succeeded, [&](CallIndex, Ending) { ++gone; });
    };
    for (int i = 0; i < 20'000; ++i) {
        if (draws() % 2 == 0) log.append(call++, mix(draws() % 40), i);
        if (i % 4000 == 3999) log.split();
        step(static_cast<LaneIndex>(draws() % log.lanes()));
    }
    for (bool any = true; any;) {
        const std::size_t before = read;
        for (LaneIndex lane = 0; lane < log.lanes(); ++lane)
            step(lane);
        any = read > before;
    }
    QCOMPARE(gone, static_cast<int>(call));
    QCOMPARE(read, std::size_t{call} * 2);
}

QTEST_APPLESS_MAIN(tst_ShardedLog)
#include "tst_sharded_log.moc"
