#include "simulator/mechanisms/message_store.h"
#include "simulator/random/draws.h"

#include <QTest>

#include <utility>
#include <vector>

using namespace burst::sim;

class tst_MessageStore : public QObject {
    Q_OBJECT
private slots:
    void messagesAreHandedOutInOrder();
    void aDeletedMessageDoesNotComeBack();
    void anUndeletedMessageComesBackOnce();
    void aMessageReceivedAgainIsNotReturnedByItsFirstBatch();
    void rowsAreUsedAgain();
    void inAGroupNothingIsHandedOutBeforeItsPredecessorIsGone();
};

void tst_MessageStore::messagesAreHandedOutInOrder() {
    MessageStore store;
    for (CallIndex call = 0; call < 3; ++call)
        store.show(store.add(call, call), call);
    QCOMPARE(store.waiting(), std::size_t{3});
    const BatchIndex batch = store.openBatch(100);
    store.receive(store.firstWaiting(), batch);
    QCOMPARE(store[store.firstWaiting()].call, CallIndex{1});
    QCOMPARE(store.inFlight(), std::size_t{1});
    QCOMPARE(store.firstReturn(), Time{100});
}

void tst_MessageStore::aDeletedMessageDoesNotComeBack() {
    MessageStore store;
    const MessageIndex message = store.add(7, 0);
    store.show(message, 0);
    const BatchIndex batch = store.openBatch(30);
    store.receive(message, batch);
    store.erase(message, Gone::processed);
    store.endBatch(batch);
    QCOMPARE(store.inFlight(), std::size_t{0});
    QCOMPARE(store.firstReturn(), never);
    QCOMPARE(store.oldest(), none);
}

void tst_MessageStore::anUndeletedMessageComesBackOnce() {
    MessageStore store;
    const MessageIndex message = store.add(7, 0);
    store.show(message, 0);
    const BatchIndex batch = store.openBatch(30);
    store.receive(message, batch);
    store.endBatch(batch);
    int returned = 0;
    QCOMPARE(store.firstReturn(), Time{30});
    store.returnFirst([&](MessageIndex index) { returned += index == message; });
    QCOMPARE(returned, 1);
    QCOMPARE(store.inFlight(), std::size_t{0});
    QCOMPARE(store.firstReturn(), never);
}

void tst_MessageStore::aMessageReceivedAgainIsNotReturnedByItsFirstBatch() {
    MessageStore store;
    const MessageIndex message = store.add(7, 0);
    store.show(message, 0);
    const BatchIndex first = store.openBatch(30);
    store.receive(message, first);
    store.returnFirst([&](MessageIndex index) { store.show(index, 30); });
    const BatchIndex second = store.openBatch(60);
    store.receive(message, second);
    QCOMPARE(store[message].receives, 2U);
    // The first consumer finishes late and deletes the message; the second finds it processed.
    store.erase(message, Gone::processed);
    store.endBatch(first);
    int seen = 0;
    store.forEach(second, [&](MessageIndex index, std::uint32_t) { seen += store[index].processed; });
    QCOMPARE(seen, 1);
    store.endBatch(second);
    QCOMPARE(store.inFlight(), std::size_t{0});
}

void tst_MessageStore::rowsAreUsedAgain() {
    MessageStore store;
    MessageIndex highest = 0;
    for (CallIndex i = 0; i < 1000; ++i) {
        const MessageIndex message = store.add(i, i);
        highest = std::max(highest, message);
        store.show(message, i);
        const BatchIndex batch = store.openBatch(i + 1000);
        store.receive(message, batch);
        store.erase(message, Gone::processed);
        store.endBatch(batch);
        QCOMPARE(batch, BatchIndex{0});
    }
    QCOMPARE(highest, MessageIndex{0});
}

/// Thousands of random arrivals, batches, deletions, failures and returns over five groups. At every single
/// delivery all that came before in the group is gone or in the same batch, and in the order of arrival.
void tst_MessageStore::inAGroupNothingIsHandedOutBeforeItsPredecessorIsGone() {
    constexpr std::uint32_t groups = 5;
    MessageStore store(MessageOrder::groups, groups);
    std::vector<std::vector<CallIndex>> alive(groups); // by arrival
    std::vector<std::pair<BatchIndex, std::vector<MessageIndex>>> out;
    CallIndex arrived = 0;
    std::size_t delivered = 0;
    Draws draws(1, Purpose::key, 0);
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(draws() % n); };
    for (Time now = 0; now < 20'000; ++now) {
        if (below(2) == 0) {
            const auto group = static_cast<std::uint32_t>(below(groups));
            alive[group].push_back(arrived);
            store.show(store.add(arrived++, now, group), now);
        }
        if (const MessageIndex first = store.firstWaiting(); first != none && below(2) == 0) {
            const std::uint32_t group = store[first].group;
            auto& entry = out.emplace_back(store.openBatch(now + 50), std::vector<MessageIndex>{});
            for (std::size_t i = 0, size = 1 + below(4); i < size; ++i) {
                const MessageIndex message = store.firstWaiting(group);
                if (message == none) break;
                QVERIFY(i < alive[group].size());
                QCOMPARE(store[message].call, alive[group][i]);
                store.receive(message, entry.first);
                entry.second.push_back(message);
                ++delivered;
            }
        }
        if (!out.empty() && below(3) == 0) { // done with the first messages of a batch, or with none
            const auto at = out.begin() + static_cast<std::ptrdiff_t>(below(out.size()));
            const std::size_t done = below(at->second.size() + 1);
            for (std::size_t i = 0; i < done; ++i) {
                auto& line = alive[store[at->second[i]].group];
                QCOMPARE(store[at->second[i]].call, line.front());
                line.erase(line.begin());
                store.erase(at->second[i], Gone::processed);
            }
            store.endBatch(at->first);
            out.erase(at);
        }
        while (store.firstReturn() <= now) {
            store.returnFirst([&](MessageIndex message) { store.show(message, now); });
            out.clear(); // who still works on an expired batch has lost it
        }
    }
    QVERIFY(delivered > 5000);
}

QTEST_APPLESS_MAIN(tst_MessageStore)
#include "tst_message_store.moc"
