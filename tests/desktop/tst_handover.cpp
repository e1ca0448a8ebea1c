#include "app/desktop/files/handover.h"
#include "tests/desktop/rig.h"

#include <QSignalSpy>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace burst;
using namespace burst::app;

/// A second start of the program gives its file to the window that is there.
class tst_Handover : public QObject {
    Q_OBJECT

private slots:
    void aFileOpensInTheWindowThatListens();
    void nobodyListensAndNothingIsTaken();
    void whatADeadProcessLeftIsReplaced();
    void onlyTheFirstOneListens();
    void aWindowThatWaitsForAnAnswerTakesNothing();
    void everyDisplayHasAPlaceOfItsOwn();

private:
    /// As another process would, while this one's events go on.
    static bool giveTo(const QString& place, const QString& path) {
        bool taken = false;
        bool done = false;
        std::jthread other([&] {
            taken = Handover::give(place, path);
            QMetaObject::invokeMethod(
                qApp, [&] { done = true; }, Qt::QueuedConnection);
        });
        while (!done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return taken;
    }
    static QString placeIn(const QTemporaryDir& folder) { return folder.filePath(QStringLiteral("meeting")); }
};

void tst_Handover::aFileOpensInTheWindowThatListens() {
    Rig rig;
    const QString path = rig.folder.filePath(QStringLiteral("shop.burst"));
    rig.quickAdd({0, 0}, QStringLiteral("client"));
    QVERIFY(rig.document->save(path));
    rig.document->clear();
    Handover handover;
    QVERIFY(handover.listen(placeIn(rig.folder)));
    connect(&handover, &Handover::given, rig.window.get(), &MainWindow::takeFile);
    rig.window->showMinimized();
    QVERIFY(giveTo(placeIn(rig.folder), path));
    QTRY_COMPARE(rig.document->path(), path);
    QCOMPARE(rig.design().nodes.size(), 1U);
    QVERIFY(!rig.window->isMinimized());
}

void tst_Handover::nobodyListensAndNothingIsTaken() {
    const QTemporaryDir folder;
    QVERIFY(!giveTo(placeIn(folder), QStringLiteral("/some.burst")));
}

void tst_Handover::whatADeadProcessLeftIsReplaced() {
    const QTemporaryDir folder;
    const QByteArray name = placeIn(folder).toLocal8Bit();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, name.constData(), sizeof address.sun_path - 1);
    const int dead = socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(bind(dead, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    close(dead);
    QVERIFY(QFileInfo::exists(placeIn(folder)));
    QVERIFY(!giveTo(placeIn(folder), QStringLiteral("/some.burst")));
    Handover handover;
    QSignalSpy given(&handover, &Handover::given);
    QVERIFY(handover.listen(placeIn(folder)));
    QVERIFY(giveTo(placeIn(folder), QStringLiteral("/some.burst")));
    QTRY_COMPARE(given.size(), 1);
    QCOMPARE(given.front().front().toString(), QStringLiteral("/some.burst"));
    // Nobody else on this machine may connect to it.
    QVERIFY(
        !(QFile::permissions(placeIn(folder)) & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup)));
}

void tst_Handover::onlyTheFirstOneListens() {
    const QTemporaryDir folder;
    Handover first;
    QVERIFY(first.listen(placeIn(folder)));
    Handover second;
    QVERIFY(!second.listen(placeIn(folder)));
    QSignalSpy given(&first, &Handover::given);
    QVERIFY(giveTo(placeIn(folder), QStringLiteral("/größe.burst")));
    QTRY_COMPARE(given.size(), 1);
    QCOMPARE(given.front().front().toString(), QStringLiteral("/größe.burst"));
}

void tst_Handover::aWindowThatWaitsForAnAnswerTakesNothing() {
    Rig rig;
    Handover handover;
    QVERIFY(handover.listen(placeIn(rig.folder)));
    QSignalSpy given(&handover, &Handover::given);
    QMessageBox box(rig.window.get());
    box.setModal(true);
    box.show();
    QVERIFY(!giveTo(placeIn(rig.folder), QStringLiteral("/some.burst")));
    box.close();
    QCOMPARE(given.size(), 0);
}

void tst_Handover::everyDisplayHasAPlaceOfItsOwn() {
    const QByteArray before = qgetenv("DISPLAY");
    qputenv("DISPLAY", ":1");
    const QString first = Handover::standardPlace();
    qputenv("DISPLAY", ":2");
    const QString second = Handover::standardPlace();
    qputenv("DISPLAY", before);
    QVERIFY(first != second);
    // In a folder that only this user can read.
    const auto others = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::ReadGroup;
    QVERIFY(!(QFile::permissions(QFileInfo(first).path()) & others));
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Handover test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_handover.moc"
