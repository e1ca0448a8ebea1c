#include "app/desktop/file_card.h"
#include "app/desktop/welcome.h"
#include "tests/desktop/rig.h"

#include <QCheckBox>
#include <QToolButton>

using namespace burst;
using namespace burst::app;

/// What stands on an empty canvas.
class tst_Welcome : public QObject {
    Q_OBJECT

private slots:
    void examplesShowThePictureOfTheirFile();
    void aRecentFileIsThereWithPictureAndOpens();
    void aMissingFileSaysSoAndCanBeTakenOut();
    void aPinnedFileComesFirstAndStays();
    void itCanBeSwitchedOffAndOnAgain();
    void cardsAreReachedByKeyboard();

private:
    static Welcome& page(Rig& rig) { return *rig.window->findChild<Welcome*>(); }
    /// The cards that are shown, in their order.
    static QList<FileCard*> cards(Rig& rig, const char* name) {
        QCoreApplication::processEvents();
        return page(rig).findChildren<FileCard*>(QLatin1String(name));
    }
    static QString saved(Rig& rig, const QString& name) {
        const QString path = rig.folder.filePath(name);
        rig.quickAdd({0, 0}, QStringLiteral("lambda"));
        Rig::answerFile(path);
        rig.key(Qt::Key_S, Qt::ControlModifier);
        rig.key(Qt::Key_N, Qt::ControlModifier);
        return path;
    }
};

void tst_Welcome::examplesShowThePictureOfTheirFile() {
    Rig rig;
    const auto examples = cards(rig, "exampleButton");
    QCOMPARE(examples.size(), FileSession::examples().size());
    QVERIFY(examples.size() >= 4);
    for (const auto* card : examples) {
        QTRY_VERIFY(!card->picture().isNull());
        // Nodes on the canvas: more than one colour.
        const QImage image = card->picture().toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2)
                colors.insert(image.pixel(x, y));
        QVERIFY2(colors.size() > 8, qPrintable(card->text()));
        QVERIFY2(card->accessibleDescription().contains(QStringLiteral("nodes")), qPrintable(card->text()));
    }
    rig.picture(QStringLiteral("welcome"));
    const QRect before = page(rig).geometry();
    rig.window->setAppearance(Appearance::dark);
    QTest::qWait(50);
    QCOMPARE(page(rig).geometry(), before);
    rig.picture(QStringLiteral("welcome-dark"));
    rig.window->setAppearance(Appearance::light);
}

void tst_Welcome::aRecentFileIsThereWithPictureAndOpens() {
    Rig rig;
    const QString path = saved(rig, QStringLiteral("shop.burst"));
    QVERIFY(page(rig).isVisible());
    const auto recent = cards(rig, "recentButton");
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.front()->path(), path);
    QTRY_VERIFY(!recent.front()->picture().isNull());
    QTest::mouseClick(recent.front(), Qt::LeftButton, {}, {40, 120});
    QCOMPARE(rig.document->path(), path);
    QVERIFY(!page(rig).isVisible());
}

void tst_Welcome::aMissingFileSaysSoAndCanBeTakenOut() {
    Rig rig;
    const QString path = saved(rig, QStringLiteral("gone.burst"));
    QVERIFY(QFile::remove(path));
    page(rig).fill();
    auto recent = cards(rig, "recentButton");
    QCOMPARE(recent.size(), 1);
    QVERIFY(recent.front()->missing());
    QVERIFY(recent.front()->accessibleDescription().startsWith(QStringLiteral("Missing")));
    QTest::mouseClick(recent.front(), Qt::LeftButton, {}, {40, 120}); // nothing to open
    QVERIFY(page(rig).isVisible());
    QTest::mouseClick(recent.front()->findChild<QToolButton*>(QStringLiteral("removeRecent")),
                      Qt::LeftButton);
    QCOMPARE(cards(rig, "recentButton").size(), 0);
    QVERIFY(FileSession::recent().isEmpty());
}

void tst_Welcome::aPinnedFileComesFirstAndStays() {
    Rig rig;
    const QString first = saved(rig, QStringLiteral("first.burst"));
    const QString second = saved(rig, QStringLiteral("second.burst"));
    QCOMPARE(cards(rig, "recentButton").front()->path(), second);
    QTest::mouseClick(cards(rig, "recentButton").back()->findChild<QToolButton*>(QStringLiteral("pinRecent")),
                      Qt::LeftButton);
    QCOMPARE(cards(rig, "recentButton").front()->path(), first);
    FileSession::clearRecent();
    page(rig).fill();
    QCOMPARE(cards(rig, "recentButton").size(), 1);
    QCOMPARE(cards(rig, "recentButton").front()->path(), first);
}

void tst_Welcome::itCanBeSwitchedOffAndOnAgain() {
    Rig rig;
    const auto box = [&] {
        QCoreApplication::processEvents();
        return page(rig).findChild<QCheckBox*>(QStringLiteral("welcomeWanted"));
    };
    box()->click();
    QVERIFY(cards(rig, "exampleButton").isEmpty());
    QVERIFY(page(rig).isVisible()); // how to begin stays
    box()->click();
    QVERIFY(!cards(rig, "exampleButton").isEmpty());
}

void tst_Welcome::cardsAreReachedByKeyboard() {
    Rig rig;
    auto* card = cards(rig, "exampleButton").front();
    card->setFocus(Qt::TabFocusReason);
    QTest::keyClick(card, Qt::Key_Space);
    QVERIFY(!rig.design().nodes.empty());
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Welcome test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_welcome.moc"
