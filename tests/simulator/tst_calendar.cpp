#include "simulator/kernel/calendar.h"
#include "simulator/random/draws.h"

#include <QTest>

#include <queue>

using namespace burst::sim;

namespace {
struct Later {
    bool operator()(const Event& a, const Event& b) const { return earlier(b, a); }
};
using Reference = std::priority_queue<Event, std::vector<Event>, Later>;
} // namespace

class tst_Calendar : public QObject {
    Q_OBJECT
private slots:
    void eventsComeInOrderOfTime();
    void tiesComeInOrderOfScheduling();
    void agreesWithAPriorityQueue_data();
    void agreesWithAPriorityQueue();
    void survivesAChangeOfPaceByNineOrders();
};

void tst_Calendar::eventsComeInOrderOfTime() {
    Calendar calendar;
    std::uint64_t order = 0;
    for (const Time at : {5 * second, Time{3}, 400 * second, Time{7}, 86400 * second, Time{0}})
        calendar.push({at, order++, 0, 0, 0, 0});
    Time last = -1;
    while (!calendar.empty()) {
        const Time at = calendar.take().at;
        QVERIFY(at > last);
        last = at;
    }
    QCOMPARE(last, 86400 * second);
}

void tst_Calendar::tiesComeInOrderOfScheduling() {
    Calendar calendar;
    for (std::uint64_t order = 0; order < 1000; ++order)
        calendar.push({42, order, 0, 0, 0, 0});
    for (std::uint64_t order = 0; order < 1000; ++order) {
        QCOMPARE(calendar.take().order, order);
    }
}

void tst_Calendar::agreesWithAPriorityQueue_data() {
    QTest::addColumn<int>("pending");
    QTest::addColumn<double>("meanGap");
    QTest::newRow("two events, seconds apart") << 2 << 1e9;
    QTest::newRow("100 events, microseconds apart") << 100 << 1e3;
    QTest::newRow("10,000 events, milliseconds apart") << 10000 << 1e6;
    QTest::newRow("1,000 events, mixed from 1 ns to 1 day") << 1000 << 0.0;
}

void tst_Calendar::agreesWithAPriorityQueue() {
    QFETCH(int, pending);
    QFETCH(double, meanGap);
    Draws draws(7, Purpose::key, 0);
    const auto gap = [&] {
        const double u = draws.uniform();
        return static_cast<Duration>(meanGap > 0 ? -std::log(1.0 - u) * meanGap : std::pow(10.0, 14.0 * u));
    };
    Calendar calendar;
    Reference reference;
    std::uint64_t order = 0;
    const auto push = [&](Time at) {
        const Event event{at, order++, 0, 0, 0, 0};
        calendar.push(event);
        reference.push(event);
    };
    for (int i = 0; i < pending; ++i)
        push(gap());
    for (int i = 0; i < 100000; ++i) {
        const Event event = calendar.take();
        QCOMPARE(event.order, reference.top().order);
        reference.pop();
        push(event.at + gap());
        if (i % 3 == 0 && static_cast<int>(calendar.size()) < 2 * pending) push(event.at);
        if (static_cast<int>(calendar.size()) > pending && i % 5 == 0) {
            QCOMPARE(calendar.take().order, reference.top().order);
            reference.pop();
        }
    }
}

void tst_Calendar::survivesAChangeOfPaceByNineOrders() {
    Calendar calendar;
    std::uint64_t order = 0;
    Time now = 0;
    calendar.push({0, order++, 0, 0, 0, 0});
    for (const Duration pace : {Duration{1}, second, Duration{1000}}) {
        for (int i = 0; i < 50000; ++i) {
            const Event event = calendar.take();
            QVERIFY(event.at >= now);
            now = event.at;
            calendar.push({now + pace, order++, 0, 0, 0, 0});
        }
    }
    QCOMPARE(calendar.size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
