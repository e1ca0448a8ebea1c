#include "tests/desktop/desk.h"

#include <QDockWidget>
#include <QTabWidget>

using namespace burst;
using namespace burst::app;

namespace {

/// Everything that has colours: a run with charts, a selected node, the timeline and the help.
struct Show : Desk {
    explicit Show(Appearance first) {
        window->setAppearance(first);
        run();
        document->selection().set({model::NodeId("function")});
        key(Qt::Key_T, Qt::ControlModifier);
        QTest::qWait(50);
    }
    void bring(int tab) {
        window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"))->setCurrentIndex(tab);
        QTest::qWait(50);
    }
    [[nodiscard]] QImage image() {
        QCoreApplication::processEvents();
        return window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
};

/// Where two pictures are not the same; empty = nowhere.
QRect unlike(const QImage& a, const QImage& b) {
    QRect area;
    if (a == b) return area;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y)) area |= QRect(x, y, 1, 1);
    return area;
}

} // namespace

/// Light, dark, high contrast: a switch leaves nothing of what was before.
class tst_Appearance : public QObject {
    Q_OBJECT

private slots:
    // The docks of the first window of a process come out some pixels apart from those of later ones.
    void initTestCase() { const Show first(Appearance::light); }
    void aSwitchLeavesNothingBehind_data();
    void aSwitchLeavesNothingBehind();
};

void tst_Appearance::aSwitchLeavesNothingBehind_data() {
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    const auto add = [](const char* name, Appearance before, Appearance after) {
        QTest::newRow(name) << static_cast<int>(before) << static_cast<int>(after);
    };
    add("light to dark", Appearance::light, Appearance::dark);
    add("dark to light", Appearance::dark, Appearance::light);
    add("dark to high contrast", Appearance::dark, Appearance::highContrast);
}

void tst_Appearance::aSwitchLeavesNothingBehind() {
    QFETCH(const int, before);
    QFETCH(const int, after);
    const auto wanted = static_cast<Appearance>(after);
    Show fresh(wanted);
    const int tabs = fresh.window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"))->count();
    std::vector<QImage> pictures;
    for (int i = 0; i < tabs; ++i) {
        fresh.bring(i);
        pictures.push_back(fresh.image());
    }
    fresh.window->hide();
    Show switched(static_cast<Appearance>(before));
    for (int i = 0; i < tabs; ++i)
        switched.bring(i);
    switched.window->setAppearance(wanted);
    for (int i = 0; i < tabs; ++i) {
        switched.bring(i);
        const QImage now = switched.image();
        const QRect area = unlike(pictures[static_cast<std::size_t>(i)], now);
        const QString folder = qEnvironmentVariable("BURSTLAB_PICTURES");
        if (!area.isEmpty() && !folder.isEmpty()) {
            const QString name = folder + QStringLiteral("/appearance-%1-%2").arg(after).arg(i);
            pictures[static_cast<std::size_t>(i)].save(name + QStringLiteral("-fresh.png"));
            now.save(name + QStringLiteral("-switched.png"));
        }
        QVERIFY2(area.isEmpty(), qPrintable(QStringLiteral("tab %1: %2 x %3 px at %4, %5 differ")
                                                .arg(i)
                                                .arg(area.width())
                                                .arg(area.height())
                                                .arg(area.x())
                                                .arg(area.y())));
    }
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Appearance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_appearance.moc"
