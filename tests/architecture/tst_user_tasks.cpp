#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {
const QString source = QStringLiteral(BURSTLAB_SOURCE_DIR "/");

QString textOf(const QString& path) {
    QFile file(source + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The cells of the rows of a table, without its head.
QVector<QStringList> rowsOf(const QString& path) {
    QVector<QStringList> rows;
    for (const QString& line : textOf(path).split('\n')) {
        if (!line.startsWith("| ")) continue;
        QStringList cells = line.split('|');
        cells.removeFirst();
        cells.removeLast();
        for (QString& cell : cells)
            cell = cell.trimmed();
        rows << cells;
    }
    if (!rows.isEmpty()) rows.removeFirst();
    return rows;
}

/// What a test function does; empty when there is none of this name.
QString bodyOf(const QString& area, const QString& function) {
    const QString text = textOf("tests/desktop/tst_" + area + ".cpp");
    const QRegularExpression head("\\n( *)void (?:tst_\\w+::)?" + function + "\\(\\) \\{");
    const auto found = head.match(text);
    if (!found.hasMatch()) return {};
    const auto begin = found.capturedEnd();
    return text.mid(begin, text.indexOf("\n" + found.captured(1) + "}\n", begin) - begin);
}

/// Words that look like names of test functions: several humps.
QStringList functionNames(const QString& text) {
    QStringList names;
    static const QRegularExpression name("\\b[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*){2,}\\b");
    for (auto each = name.globalMatch(text); each.hasNext();)
        names << each.next().captured();
    return names;
}
} // namespace

/// What the documents say of tests is so.
class tst_UserTasks : public QObject {
    Q_OBJECT

private slots:
    void thereAreSixtyTasksAndMore();
    void everyTaskIsDoneWithEvents();
    void testsNamedInTheChecklistExist();
};

void tst_UserTasks::thereAreSixtyTasksAndMore() {
    QSet<QString> tasks;
    QSet<QString> tests;
    for (const auto& row : rowsOf("tests/desktop/README.md")) {
        tasks << row.value(0);
        tests << row.value(1);
    }
    tasks.remove("---");
    QVERIFY2(tasks.size() >= 60, qPrintable(QString::number(tasks.size())));
    QCOMPARE(tests.size(), rowsOf("tests/desktop/README.md").size());
}

void tst_UserTasks::everyTaskIsDoneWithEvents() {
    static const QRegularExpression event(
        "rig\\.(press|click|drag|key|type|enter|quickAdd|wire)\\(|Rig::(type|enter|put)\\(|"
        "QTest::(mouse|key)|sendEvent\\(|chord\\(|selectByClicks\\(");
    QStringList wrong;
    for (const auto& row : rowsOf("tests/desktop/README.md")) {
        const QStringList named = row.value(1).split(": ");
        if (named.size() != 2) continue;
        const QString body = bodyOf(named[0], named[1]);
        if (body.isEmpty()) wrong << row.value(1) + ": there is no such test";
        if (!body.isEmpty() && !body.contains(event)) wrong << row.value(1) + ": sends no event";
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
}

void tst_UserTasks::testsNamedInTheChecklistExist() {
    QString all;
    for (const char* area : {"app", "cli", "desktop", "examples", "models", "simulator"}) {
        const QString folder = QStringLiteral("tests/") + area;
        for (const QString& name : QDir(source + folder).entryList({"tst_*.cpp"}))
            all += textOf(folder + '/' + name);
    }
    int named = 0;
    QStringList missing;
    for (const auto& row : rowsOf("app/desktop/README.md"))
        for (const QString& name : functionNames(row.value(2))) {
            ++named;
            if (!all.contains("::" + name + "()") && !all.contains("void " + name + "()"))
                missing << row.value(0) + ": " + name;
        }
    QVERIFY(named > 100);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
}

QTEST_APPLESS_MAIN(tst_UserTasks)
#include "tst_user_tasks.moc"
