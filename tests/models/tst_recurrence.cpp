#include "models/instant.h"
#include "models/recurrence.h"

#include <QTest>

using namespace burst::model;

namespace {
std::int64_t instant(const QString& text) {
    const auto read = readInstant(text.toStdString());
    if (!read) qFatal("%s is no time", qPrintable(text));
    return read->seconds;
}

QString shown(std::int64_t seconds) {
    return QString::fromStdString(writeInstant(seconds)).chopped(4).replace('T', ' ');
}

/// The next firings from a time on, up to four, or "never" after the last.
QStringList firings(const QString& expression, const QString& from) {
    const auto recurrence = Recurrence::parse(expression.toStdString());
    if (!recurrence) return {QString::fromStdString(recurrence.error().text)};
    QStringList times;
    std::int64_t at = instant(from);
    for (int i = 0; i < 4; ++i) {
        const auto next = recurrence->next(at, instant(from));
        if (!next) return times << "never";
        times << shown(*next);
        at = *next + 1;
    }
    return times;
}
} // namespace

/// When rates and cron expressions fire, by a calendar on paper: 1 January 2026 is a Thursday.
class tst_Recurrence : public QObject {
    Q_OBJECT
private slots:
    void firesWhenTheCalendarSays_data();
    void firesWhenTheCalendarSays();
    void aRateCountsFromItsStart();
    void secondsWithinAMinuteWaitForTheNext();
    void wrongExpressionsSayWhatWouldBeRight_data();
    void wrongExpressionsSayWhatWouldBeRight();
    void timesReadAndWriteAlike();
    void whatIsNoTimeIsRefused();
};

void tst_Recurrence::firesWhenTheCalendarSays_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* what, const char* expression, const char* from,
                        const QStringList& expected) {
        QTest::newRow(what) << expression << from << expected;
    };
    const char* newYear = "2026-01-01";
    row("rate", "rate(5 minutes)", newYear,
        {"2026-01-01 00:00", "2026-01-01 00:05", "2026-01-01 00:10", "2026-01-01 00:15"});
    row("one hour", "rate(1 hour)", "2026-02-28T22:30",
        {"2026-02-28 22:30", "2026-02-28 23:30", "2026-03-01 00:30", "2026-03-01 01:30"});
    row("days", "RATE(2 days)", newYear,
        {"2026-01-01 00:00", "2026-01-03 00:00", "2026-01-05 00:00", "2026-01-07 00:00"});
    row("once", "at(2026-03-01T08:00:00)", newYear, {"2026-03-01 08:00", "never"});
    row("once is past", "at(2025-03-01T08:00:00)", newYear, {"never"});
    row("working days", "cron(0 9 ? * MON-FRI *)", newYear,
        {"2026-01-01 09:00", "2026-01-02 09:00", "2026-01-05 09:00", "2026-01-06 09:00"});
    row("working days by number", "0 9 ? * 2-6 *", "2026-01-02T09:00",
        {"2026-01-02 09:00", "2026-01-05 09:00", "2026-01-06 09:00", "2026-01-07 09:00"});
    row("steps", "cron(0/20 8-9 * * ? *)", "2026-01-01T08:30",
        {"2026-01-01 08:40", "2026-01-01 09:00", "2026-01-01 09:20", "2026-01-01 09:40"});
    row("steps from the second minute", "cron(1/30 0 * * ? *)", newYear,
        {"2026-01-01 00:01", "2026-01-01 00:31", "2026-01-02 00:01", "2026-01-02 00:31"});
    row("steps of a range", "cron(0 0-12/6 * * ? *)", newYear,
        {"2026-01-01 00:00", "2026-01-01 06:00", "2026-01-01 12:00", "2026-01-02 00:00"});
    row("lists", "cron(5,50 10,22 1 MAR,jun ? *)", newYear,
        {"2026-03-01 10:05", "2026-03-01 10:50", "2026-03-01 22:05", "2026-03-01 22:50"});
    row("last day", "cron(0 0 L * ? *)", newYear,
        {"2026-01-31 00:00", "2026-02-28 00:00", "2026-03-31 00:00", "2026-04-30 00:00"});
    row("last day of a leap year", "cron(0 0 L 2 ? *)", "2027-01-01",
        {"2027-02-28 00:00", "2028-02-29 00:00", "2029-02-28 00:00", "2030-02-28 00:00"});
    row("29 February", "cron(0 12 29 2 ? *)", newYear,
        {"2028-02-29 12:00", "2032-02-29 12:00", "2036-02-29 12:00", "2040-02-29 12:00"});
    row("2100 is no leap year", "cron(0 12 29 2 ? *)", "2096-03-01",
        {"2104-02-29 12:00", "2108-02-29 12:00", "2112-02-29 12:00", "2116-02-29 12:00"});
    row("the 31st", "cron(0 0 31 * ? *)", newYear,
        {"2026-01-31 00:00", "2026-03-31 00:00", "2026-05-31 00:00", "2026-07-31 00:00"});
    row("30 February", "cron(0 0 30 2 ? *)", newYear, {"never"});
    row("end of the year", "cron(59 23 31 12 ? 2026-2027)", newYear,
        {"2026-12-31 23:59", "2027-12-31 23:59", "never"});
    row("one year", "cron(0 0 1 1 ? 2030)", newYear, {"2030-01-01 00:00", "never"});
    row("every other year", "cron(0 0 1 1 ? 2027/2)", newYear,
        {"2027-01-01 00:00", "2029-01-01 00:00", "2031-01-01 00:00", "2033-01-01 00:00"});
    row("last Friday", "cron(15 10 ? * 6L *)", newYear,
        {"2026-01-30 10:15", "2026-02-27 10:15", "2026-03-27 10:15", "2026-04-24 10:15"});
    row("last day of the week", "cron(0 0 ? * L *)", newYear,
        {"2026-01-03 00:00", "2026-01-10 00:00", "2026-01-17 00:00", "2026-01-24 00:00"});
    row("second Tuesday", "cron(0 0 ? * 3#2 *)", newYear,
        {"2026-01-13 00:00", "2026-02-10 00:00", "2026-03-10 00:00", "2026-04-14 00:00"});
    row("fifth Thursday", "cron(0 0 ? * THU#5 *)", newYear,
        {"2026-01-29 00:00", "2026-04-30 00:00", "2026-07-30 00:00", "2026-10-29 00:00"});
    row("working day nearest to the first", "cron(0 0 1W * ? *)", newYear,
        {"2026-01-01 00:00", "2026-02-02 00:00", "2026-03-02 00:00", "2026-04-01 00:00"});
    row("a Saturday that is the first", "cron(0 0 1W 8 ? *)", "2026-02-01",
        {"2026-08-03 00:00", "2027-08-02 00:00", "2028-08-01 00:00", "2029-08-01 00:00"});
    row("working day nearest to the 31st", "cron(0 0 31W * ? *)", newYear,
        {"2026-01-30 00:00", "2026-03-31 00:00", "2026-05-29 00:00", "2026-07-31 00:00"});
    row("last working day", "cron(0 0 LW * ? *)", newYear,
        {"2026-01-30 00:00", "2026-02-27 00:00", "2026-03-31 00:00", "2026-04-30 00:00"});
    row("crontab", "*/15 * * * *", "2026-01-01T23:40",
        {"2026-01-01 23:45", "2026-01-02 00:00", "2026-01-02 00:15", "2026-01-02 00:30"});
    row("crontab, either of two days", "0 0 1,15 * 1", newYear,
        {"2026-01-01 00:00", "2026-01-05 00:00", "2026-01-12 00:00", "2026-01-15 00:00"});
    row("crontab, both where one begins with a star", "0 0 */10 * 1", newYear,
        {"2026-05-11 00:00", "2026-06-01 00:00", "2026-08-31 00:00", "2026-09-21 00:00"});
    row("Sunday is 7", "0 12 * * 7", newYear,
        {"2026-01-04 12:00", "2026-01-11 12:00", "2026-01-18 12:00", "2026-01-25 12:00"});
    row("Sunday is 0", "0 12 * * SUN", newYear,
        {"2026-01-04 12:00", "2026-01-11 12:00", "2026-01-18 12:00", "2026-01-25 12:00"});
    row("Friday to Sunday", "0 12 * * 5-7", newYear,
        {"2026-01-02 12:00", "2026-01-03 12:00", "2026-01-04 12:00", "2026-01-09 12:00"});
}

void tst_Recurrence::firesWhenTheCalendarSays() {
    QFETCH(QString, expression);
    QFETCH(QString, from);
    QFETCH(QStringList, expected);
    QCOMPARE(firings(expression, from), expected);
}

void tst_Recurrence::aRateCountsFromItsStart() {
    const auto rate = Recurrence::parse("rate(10 minutes)");
    QVERIFY(rate.has_value());
    QCOMPARE(*rate->next(0, 90), 90);
    QCOMPARE(*rate->next(90, 90), 90);
    QCOMPARE(*rate->next(91, 90), 690);
    QCOMPARE(*rate->next(690, 90), 690);
    QCOMPARE(*rate->next(5000, 90), 5490);
}

void tst_Recurrence::secondsWithinAMinuteWaitForTheNext() {
    const auto daily = Recurrence::parse("cron(0 9 * * ? *)");
    QVERIFY(daily.has_value());
    QCOMPARE(shown(*daily->next(instant("2026-01-01T08:59:01"), 0)), QString("2026-01-01 09:00"));
    QCOMPARE(shown(*daily->next(instant("2026-01-01T09:00:01"), 0)), QString("2026-01-02 09:00"));
    QCOMPARE(shown(*daily->next(instant("2026-12-31T23:59:59"), 0)), QString("2027-01-01 09:00"));
}

void tst_Recurrence::wrongExpressionsSayWhatWouldBeRight_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << ""
                             << "is no schedule; write rate(5 minutes)";
    QTest::newRow("words") << "every day"
                           << "is no schedule";
    QTest::newRow("seven fields") << "0 0 0 ? * * *"
                                  << "is no schedule";
    QTest::newRow("rate of none") << "rate(0 minutes)"
                                  << "is no rate";
    QTest::newRow("rate in seconds") << "rate(30 seconds)"
                                     << "minutes, hours or days";
    QTest::newRow("half a rate") << "rate(1.5 hours)"
                                 << "is no rate";
    QTest::newRow("a rate too large") << "rate(99999999999 days)"
                                      << "is no rate";
    QTest::newRow("no time") << "at(tomorrow)"
                             << "\"tomorrow\" is no time";
    QTest::newRow("no day of the calendar") << "at(2026-02-29T00:00:00)"
                                            << "is no time";
    QTest::newRow("minute 60") << "cron(60 * * * ? *)"
                               << "\"60\" is no minute; write 0 to 59.";
    QTest::newRow("hour 24") << "cron(0 24 * * ? *)"
                             << "\"24\" is no hour; write 0 to 23.";
    QTest::newRow("day 0") << "cron(0 0 0 * ? *)"
                           << "\"0\" is no day of the month; write 1 to 31.";
    QTest::newRow("month 13") << "cron(0 0 1 13 ? *)"
                              << "write 1 to 12 or JAN to DEC.";
    QTest::newRow("weekday 0 of six fields") << "cron(0 0 ? * 0 *)"
                                             << "write 1 to 7 or SUN to SAT.";
    QTest::newRow("weekday 8 of a crontab") << "0 0 * * 8"
                                            << "write 0 to 7 or SUN to SAT.";
    QTest::newRow("year 1969") << "cron(0 0 1 1 ? 1969)"
                               << "write 1970 to 2199.";
    QTest::newRow("sixth Tuesday") << "cron(0 0 ? * 3#6 *)"
                                   << "\"6\" is no week of the month; write 1 to 5.";
    QTest::newRow("no question mark") << "cron(0 0 1 * MON *)"
                                      << "Exactly one of day and weekday has to be \"?\"";
    QTest::newRow("two question marks") << "cron(0 0 ? * ? *)"
                                        << "Exactly one of day and weekday";
    QTest::newRow("two stars") << "cron(0 0 * * * *)"
                               << "Exactly one of day and weekday";
    QTest::newRow("question mark in a crontab") << "0 0 ? * 1"
                                                << "\"?\" is no day of the month";
    QTest::newRow("L in a crontab") << "0 0 L * *"
                                    << "\"L\" is no day of the month";
    QTest::newRow("backwards") << "cron(30-10 * * * ? *)"
                               << "The range \"30-10\" runs backwards";
    QTest::newRow("step of none") << "cron(*/0 * * * ? *)"
                                  << "The step of \"*/0\"";
    QTest::newRow("empty item") << "cron(1,,2 * * * ? *)"
                                << "\"\" is no minute";
    QTest::newRow("sign") << "cron(-5 * * * ? *)"
                          << "\"\" is no minute";
    QTest::newRow("working day of no day") << "cron(0 0 W * ? *)"
                                           << "\"\" is no day of the month";
    QTest::newRow("open bracket") << "cron(0 0 * * ? *"
                                  << "is no minute";
}

void tst_Recurrence::wrongExpressionsSayWhatWouldBeRight() {
    QFETCH(QString, expression);
    QFETCH(QString, part);
    const auto recurrence = Recurrence::parse(expression.toStdString());
    QVERIFY(!recurrence.has_value());
    const QString text = QString::fromStdString(recurrence.error().text);
    QVERIFY2(text.contains(part), qPrintable(text));
}

void tst_Recurrence::timesReadAndWriteAlike() {
    for (const char* text : {"1970-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "2028-02-29T23:59:59Z",
                             "1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "9999-12-31T12:00:00Z"})
        QCOMPARE(writeInstant(readInstant(text)->seconds), std::string(text));
    QCOMPARE(readInstant("2026-01-01T02:00:00.25+02:00").value(), (Instant{1767225600, 0.25}));
    QCOMPARE(readInstant("2026-01-01 00:00").value(), (Instant{1767225600, 0}));
}

void tst_Recurrence::whatIsNoTimeIsRefused() {
    for (const char* text : {"", "2026", "2026-13-01", "2026-02-29", "2026-01-01T24:00", "2026-01-01T00:60",
                             "2026-01-01T00:00:00X", "2026-01-01T00:00:00+99", "01/02/2026"})
        QVERIFY2(!readInstant(text), text);
}

QTEST_APPLESS_MAIN(tst_Recurrence)
#include "tst_recurrence.moc"
