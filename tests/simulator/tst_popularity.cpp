#include "simulator/analysis/cache_hits.h"
#include "simulator/mechanisms/lru_store.h"
#include "simulator/random/zipf.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace burst::sim;

/// Popular items and the store that keeps the ones used last.
class tst_Popularity : public QObject {
    Q_OBJECT
private slots:
    void aBillionItemsNeedNoTable();
    void aMapFindsWhatASetOfTheLibraryFinds();
    void theItemUsedLeastRecentlyGoesFirst();
    void itemsGoWhenTheirLifeIsOver();
    void aWarmStoreHoldsTheMostPopular();
    void aSmallCacheIsKnownExactly();
    void chesApproximationAgreesWithARealStore();
};

void tst_Popularity::aBillionItemsNeedNoTable() {
    const std::uint32_t items = 4'000'000'000U;
    const Zipf zipf(items, 1.0);
    const int n = 100'000;
    int first = 0;
    for (int i = 0; i < n; ++i) {
        const auto rank = zipf.draw(Draws(1, Purpose::key, static_cast<std::uint64_t>(i)));
        QVERIFY(rank < items);
        first += rank == 0 ? 1 : 0;
    }
    // The harmonic number, by Euler's constant.
    const double p = 1.0 / (std::log(4e9) + 0.5772156649);
    QVERIFY(std::abs(first - n * p) < 4 * std::sqrt(n * p * (1 - p)));
}

void tst_Popularity::aMapFindsWhatASetOfTheLibraryFinds() {
    IndexMap map;
    std::map<std::uint32_t, std::uint32_t> known;
    Draws draws(7, Purpose::key, 0);
    for (int i = 0; i < 20'000; ++i) {
        const auto key = static_cast<std::uint32_t>(draws() % 300);
        if (known.contains(key)) {
            QCOMPARE(map.find(key), known[key]);
            map.erase(key);
            known.erase(key);
        } else {
            QCOMPARE(map.find(key), none);
            map.insert(key, static_cast<std::uint32_t>(i));
            known[key] = static_cast<std::uint32_t>(i);
        }
    }
    for (const auto& [key, value] : known)
        QCOMPARE(map.find(key), value);
}

void tst_Popularity::theItemUsedLeastRecentlyGoesFirst() {
    LruStore store(2, never);
    store.put(1, 0);
    store.put(2, 0);
    store.use(1);
    store.put(3, 0); // 2 was used before 1
    QVERIFY(store.holds(1, 0) && store.holds(3, 0) && !store.holds(2, 0));
    store.put(1, 0); // written again: used
    store.put(4, 0);
    QVERIFY(store.holds(1, 0) && store.holds(4, 0) && !store.holds(3, 0));
    QCOMPARE(store.size(), std::size_t{2});
    LruStore nothing(0, never);
    nothing.put(1, 0);
    QVERIFY(!nothing.holds(1, 0));
}

void tst_Popularity::itemsGoWhenTheirLifeIsOver() {
    LruStore store(3, 10);
    store.put(1, 0);
    store.put(2, 5);
    store.put(1, 8); // lives anew, until 18
    QVERIFY(store.holds(1, 17) && !store.holds(1, 18));
    QCOMPARE(store.size(), std::size_t{0});
    store.put(2, 20);
    store.use(2); // use does not prolong life
    QVERIFY(store.holds(2, 29) && !store.holds(2, 30));
}

void tst_Popularity::aWarmStoreHoldsTheMostPopular() {
    LruStore store(4, 100);
    store.fill(1000, 0);
    for (std::uint32_t item = 0; item < 4; ++item)
        QVERIFY(store.holds(item, 0));
    QVERIFY(!store.holds(3, 25) && store.holds(2, 25) && store.holds(0, 99) && !store.holds(0, 100));
}

/// Two items, room for one: a hit is the same item twice, 2/3 and 1/3 popular: 4/9 + 1/9.
void tst_Popularity::aSmallCacheIsKnownExactly() {
    const int n = 100'000;
    const Zipf zipf(2, 1.0);
    LruStore store(1, never);
    int hits = 0;
    for (int i = 0; i < n; ++i) {
        const auto item = zipf.draw(Draws(3, Purpose::key, static_cast<std::uint64_t>(i)));
        hits += store.holds(item, 0) ? 1 : 0;
        store.put(item, 0);
    }
    // Neighbouring hits share an item: 20/81 and twice 2/81.
    QVERIFY(std::abs(hits - n * 5.0 / 9) < 4 * std::sqrt(n * 24.0 / 81));
}

void tst_Popularity::chesApproximationAgreesWithARealStore() {
    QCOMPARE(cacheHitRatio(100, 0.8, 100), 1.0);
    QCOMPARE(cacheHitRatio(100, 0.8, 0), 0.0);
    for (const double exponent : {0.6, 0.8, 1.0, 1.2}) {
        const std::uint32_t items = 5000;
        const std::uint32_t room = 250;
        const Zipf zipf(items, exponent);
        LruStore store(room, never);
        const int before = 20'000;
        const int n = 300'000;
        int hits = 0;
        for (int i = 0; i < before + n; ++i) {
            const auto item = zipf.draw(Draws(5, Purpose::key, static_cast<std::uint64_t>(i)));
            const bool hit = store.holds(item, 0);
            hits += hit && i >= before ? 1 : 0;
            store.put(item, 0);
        }
        const double expected = cacheHitRatio(items, exponent, room);
        const double seen = static_cast<double>(hits) / n;
        QVERIFY2(std::abs(seen - expected) < 0.005,
                 qPrintable(QString("%1: %2, not %3").arg(exponent).arg(seen).arg(expected)));
    }
}

QTEST_APPLESS_MAIN(tst_Popularity)
#include "tst_popularity.moc"
