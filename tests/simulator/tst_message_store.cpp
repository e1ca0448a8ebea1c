#include "simulator/mechanisms/message_store.h"

#include <QtTest>

using namespace burst::sim;

class tst_MessageStore : public QObject {
    Q_OBJECT
private slots:
    void messagesAreHandedOutInOrder();
    void aDeletedMessageDoesNotComeBack();
    void anUndeletedMessageComesBackOnce();
    void aMessageReceivedAgainIsNotReturnedByItsFirstBatch();
    void rowsAreUsedAgain();
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

QTEST_APPLESS_MAIN(tst_MessageStore)
#include "tst_message_store.moc"
