#include "models/io/catalog_json.h"
#include "models/io/project_json.h"
#include "models/kind.h"
#include "models/validate.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace burst::model;

namespace {
const QString folder = BURSTLAB_SOURCE_DIR "/tests/broken/";

/// The one line about a file that cannot be used: why it cannot be read, or its first error.
QString complaint(const QString& name) {
    const auto loaded = loadProject((folder + name).toStdString());
    if (!loaded) return QString::fromStdString(loaded.error().message()).remove(folder);
    for (const Finding& finding : validate(loaded->project, shippedCatalog()))
        if (finding.severity == Finding::Severity::error)
            return name + ':' +
                   QString::fromStdString(finding.pointer + ": " + finding.text + ' ' + finding.remedy);
    return name + ": nothing is wrong";
}

/// The most memory that this process ever held, in bytes; 0 where the system does not tell.
qint64 peakMemory() {
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly)) return 0;
    static const QRegularExpression peak("VmHWM:\\s*(\\d+) kB");
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() * 1024;
}

} // namespace

class tst_BrokenProjects : public QObject {
    Q_OBJECT
private slots:
    void everyBrokenProjectGetsItsOneLine_data() {
        QTest::addColumn<QString>("expected");
        QFile list(folder + "expected.txt");
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(list.readAll()).split('\n', Qt::SkipEmptyParts);
        for (const QString& line : lines)
            QTest::newRow(line.section(':', 0, 0).toUtf8().constData()) << line;
        const auto files = QDir(folder).entryList({"*.burst"}, QDir::Files);
        QCOMPARE(lines.size(), files.size());
    }
    void everyBrokenProjectGetsItsOneLine() {
        QFETCH(QString, expected);
        QCOMPARE(complaint(QTest::currentDataTag()), expected);
    }

    void everyPrefixOfAProjectIsReadOrRefusedButNeverCrashes() {
        QFile file(folder + "memory_too_large.burst");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        for (std::size_t length = 0; length + 2 < text.size(); ++length)
            QVERIFY(!readProject(std::string_view(text).substr(0, length), "p"));
    }

    void everyDamagedByteIsReadOrRefusedButNeverCrashes() {
        QFile file(folder + "memory_too_large.burst");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        for (std::size_t at = 0; at < text.size(); ++at)
            for (const char damage : {'\0', '"', '{', ']', '9', '-', '\xFF'}) {
                std::string damaged = text;
                damaged[at] = damage;
                const auto read = readProject(damaged, "p");
                if (read) static_cast<void>(validate(read->project, shippedCatalog()));
            }
    }

    void twoHundredMegabytesOfBracketsTakeNoMemory() {
        if (peakMemory() == 0) QSKIP("This system does not tell how much memory was held");
        const QTemporaryDir into;
        QString path;
        {
            QFile file(into.filePath("hostile.burst"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray megabyte(1 << 20, '[');
            for (int i = 0; i < 200; ++i)
                QCOMPARE(file.write(megabyte), megabyte.size());
            path = file.fileName();
        }
        const qint64 before = peakMemory();
        const auto loaded = loadProject(path.toStdString());
        QVERIFY(!loaded);
        QCOMPARE(QString::fromStdString(loaded.error().text),
                 QString("The file is longer than 64 MB; that is the most this version reads."));
        QVERIFY(peakMemory() - before < qint64{8} << 20);
    }

    void hostileProjectsWithinTheLimitTakeBoundedMemory_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        const QString deep = "Lists and objects are nested more than 64 deep; that is the most this version "
                             "reads.";
        const QString many = "The text holds more than 2000000 values; that is the most this version reads.";
        QTest::newRow("brackets") << "[" << deep;
        QTest::newRow("braces") << "{\"a\":" << deep;
        QTest::newRow("many values") << "0," << many;
        QTest::newRow("many lists") << "[],[0]," << many;
        QTest::newRow("many objects") << "{\"a\":0}," << many;
    }
    void hostileProjectsWithinTheLimitTakeBoundedMemory() {
        if (peakMemory() == 0) QSKIP("This system does not tell how much memory was held");
        QFETCH(QString, pattern);
        QFETCH(QString, expected);
        const std::string unit = pattern.toStdString();
        std::string text = "[";
        while (text.size() < 16U << 20U)
            text += unit;
        const qint64 before = peakMemory();
        const auto read = readProject(text, "p");
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().text), expected);
        QVERIFY(peakMemory() - before < qint64{256} << 20);
    }

    void longKeysDoNotMultiplyInThePlaces() {
        if (peakMemory() == 0) QSKIP("This system does not tell how much memory was held");
        // 200 lists of 500 numbers below a key of 8 MB: written out, their places alone take 800 GB.
        std::string text = "{\"burstlab\":1,\"" + std::string(8U << 20U, 'k') + "\":[0";
        for (int list = 0; list < 200; ++list) {
            text += ",[0";
            for (int i = 1; i < 500; ++i)
                text += ",0";
            text += ']';
        }
        text += "]}";
        const qint64 before = peakMemory();
        QVERIFY(readProject(text, "p").has_value());
        QVERIFY(peakMemory() - before < qint64{400} << 20);
        text.insert(1, "\"designs\":[{\"id\":7}],");
        QCOMPARE(QString::fromStdString(readProject(text, "p").error().message()),
                 QString("p:1:19 /designs/0/id: \"id\" of the design has to be a text in quotes."));
    }
};

QTEST_GUILESS_MAIN(tst_BrokenProjects)
#include "tst_broken_projects.moc"
