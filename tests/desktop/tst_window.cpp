#include "app/desktop/file_card.h"
#include "app/desktop/inspector/inspector.h"
#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/results/compare_page.h"
#include "app/desktop/results/results.h"
#include "app/desktop/welcome.h"
#include "app/diagram/geometry.h"
#include "app/diagram/node_painter.h"
#include "app/diagram/render.h"
#include "app/editor/edits.h"
#include "tests/desktop/rig.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

#include <cstdlib>
#include <initializer_list>

using namespace burst;
using namespace burst::app;

namespace {
/// One notch of the wheel over a widget, as it comes from the display: it may also give the focus.
void wheelOver(QWidget& widget, int notches) {
    const QPoint at = widget.rect().center();
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&widget, &event); // sendEvent() would take the mark of the display away
    QCoreApplication::processEvents();
}
} // namespace

/// What the window does beside its canvas: inputs, dialogs, the cover of an empty canvas.
class tst_Window : public QObject {
    Q_OBJECT

private slots:
    void noPanelWidensTheWindow();
    void theWheelScrollsTheInspectorAndChangesNothing();
    void theWheelLeavesTheScenarioOfTheToolbar();
    void theWheelStillTurnsAFieldWithTheFocus();
    void escapeAndAButtonCloseTheShortcuts();
    void choosingAnotherScenarioMarksTheResults();
    void theComparisonKnowsANewVariantAtOnce();
    void theCoverScrollsWhereThereIsLittleRoom();
    void failuresShowAtEveryZoom();
    void iconsShowFromAFifthOn();
    void smallNodesShowTheirKindAndHowBusyTheyAre();
    void badgesLeaveTheTitleReadable();
    void examplesBeginAtTheLeft();
    void theColoursOfARunAreExplained();
    void theScenarioBoxShowsTheWholeName();
    void selectedRowsAreReadableInBothThemes();
    void theRowWithTheFocusIsFramedWhileNothingIsSelected();
    void aPanelUnderATabDoesNotRepeatItsTitle();
    void whatLiesBelowIsEnlargedAndBack();
    void badgesAreInViewWhenAllIs();
};

void tst_Window::theWheelScrollsTheInspectorAndChangesNothing() {
    Rig rig;
    rig.window->resize(1280, 520);
    rig.quickAdd({-300, 0}, QStringLiteral("client"));
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    for (const char* id : {"client", "function"}) {
        rig.document->selection().set({model::NodeId(id)});
        QCoreApplication::processEvents();
        QTest::qWait(50);
        rig.canvas().setFocus();
        const auto before = rig.document->project();
        auto* page = rig.window->inspector().findChild<QScrollArea*>();
        int inputs = 0;
        for (auto* input : rig.window->inspector().findChildren<QWidget*>()) {
            if (!qobject_cast<QComboBox*>(input) && !qobject_cast<QSpinBox*>(input)) continue;
            if (!input->isVisible()) continue;
            ++inputs;
            page->verticalScrollBar()->setValue(0);
            wheelOver(*input, -1);
            QVERIFY(!input->hasFocus());
            if (page->verticalScrollBar()->maximum() > 0) QVERIFY(page->verticalScrollBar()->value() > 0);
        }
        QVERIFY(inputs > 0);
        QVERIFY(rig.document->project() == before);
        QVERIFY(page->verticalScrollBar()->maximum() > 0 || qstrcmp(id, "client") == 0);
    }
}

void tst_Window::theWheelLeavesTheScenarioOfTheToolbar() {
    Rig rig;
    auto project = rig.document->project();
    project.scenarios.push_back(project.scenarios.front());
    project.scenarios.back().id = model::ScenarioId("peak");
    rig.document->edit(QStringLiteral("Add"), project);
    auto* box = rig.window->findChild<QComboBox*>(QStringLiteral("scenarios"));
    QCOMPARE(box->count(), 2);
    rig.canvas().setFocus();
    wheelOver(*box, -1);
    QCOMPARE(rig.document->scenario()->id.text, std::string("steady"));
    QVERIFY(!box->hasFocus());
}

void tst_Window::theWheelStillTurnsAFieldWithTheFocus() {
    Rig rig;
    rig.showBelow();
    auto* field = rig.window->inspector().findChild<QSpinBox*>();
    if (field == nullptr) field = rig.window->findChild<QSpinBox*>();
    QVERIFY(field != nullptr);
    auto* tabs = rig.window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
    tabs->setCurrentIndex(tabs->count() - 1);
    field->setFocus();
    QVERIFY(field->hasFocus());
    const int before = field->value();
    wheelOver(*field, 1);
    QCOMPARE(field->value(), before + 1);
}

void tst_Window::escapeAndAButtonCloseTheShortcuts() {
    Rig rig;
    const auto sheet = [&] { return rig.window->findChild<QDialog*>(QStringLiteral("shortcutSheet")); };
    const auto gone = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return sheet() == nullptr;
    };
    rig.window->action(QStringLiteral("shortcuts"))->trigger();
    QVERIFY(sheet() != nullptr);
    QTest::keyClick(sheet()->findChild<QAbstractScrollArea*>(), Qt::Key_Escape);
    QTRY_VERIFY(gone());
    rig.window->action(QStringLiteral("shortcuts"))->trigger();
    auto* close = sheet()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(gone());
}

void tst_Window::choosingAnotherScenarioMarksTheResults() {
    Rig rig;
    rig.quickAdd({-250, 0}, QStringLiteral("client"));
    rig.quickAdd({50, 0}, QStringLiteral("lambda"));
    rig.wire("client", "function");
    auto project = rig.document->project();
    project.scenarios.front().replications = 3;
    project.scenarios.push_back(project.scenarios.front());
    project.scenarios.back().id = model::ScenarioId("peak");
    project.scenarios.back().name = "Peak";
    rig.document->edit(QStringLiteral("Add scenario"), project);
    QSignalSpy finished(&rig.window->runs(), &RunController::finished);
    rig.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto* headline = rig.window->findChild<QLabel*>(QStringLiteral("headline"));
    QVERIFY(headline->text().contains(QStringLiteral("requests in 3 runs")));
    const auto* stale = rig.window->findChild<QLabel*>(QStringLiteral("stale"));
    QVERIFY(!stale->isVisible());
    auto* box = rig.window->findChild<QComboBox*>(QStringLiteral("scenarios"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(rig.document->scenario()->id.text, std::string("peak"));
    QVERIFY(stale->isVisible());
    QVERIFY(stale->text().contains(QStringLiteral("Steady traffic")));
    rig.picture(QStringLiteral("other-scenario"));
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY(!stale->isVisible());
}

void tst_Window::theComparisonKnowsANewVariantAtOnce() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    rig.showBelow();
    rig.window->results().revealComparison();
    QTest::qWait(50);
    auto& page = rig.window->results().comparison();
    const auto* about = page.findChild<QLabel*>(QStringLiteral("compareAbout"));
    const auto* second = page.findChild<QComboBox*>(QStringLiteral("compareB"));
    QVERIFY(second->isVisible());
    QVERIFY(about->text().contains(QStringLiteral("needs two designs")));
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(50);
    QVERIFY(!about->text().contains(QStringLiteral("needs two designs")));
    QCOMPARE(second->currentText(), QStringLiteral("Design 1 B"));
    QVERIFY(second->width() >= second->sizeHint().width());
    QVERIFY(second->width() > second->fontMetrics().horizontalAdvance(second->currentText()) + 24);
}

void tst_Window::theCoverScrollsWhereThereIsLittleRoom() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    rig.showBelow();
    auto* below = rig.window->findChild<QDockWidget*>(QStringLiteral("bottomDock"));
    rig.window->resizeDocks({below}, {480}, Qt::Vertical);
    Rig::answerButton(QMessageBox::Discard);
    rig.key(Qt::Key_N, Qt::ControlModifier);
    QTest::qWait(50);
    auto* cover = rig.window->findChild<Welcome*>();
    QVERIFY(cover->isVisible());
    QVERIFY(rig.canvas().rect().contains(cover->geometry()));
    rig.picture(QStringLiteral("cover-low"));
    const auto* scroll = cover->findChild<QScrollArea*>();
    const int hidden = scroll->verticalScrollBar()->maximum();
    QVERIFY(hidden > 0);
    auto* last = cover->findChild<QCheckBox*>(QStringLiteral("welcomeWanted"));
    for (int i = 0; i < 80; ++i)
        wheelOver(*last, -1);
    QVERIFY(!last->visibleRegion().isEmpty());
    QCOMPARE(last->visibleRegion().boundingRect().height(), last->height());
    rig.window->resizeDocks({below}, {100}, Qt::Vertical);
    QTest::qWait(50);
    QVERIFY2(scroll->verticalScrollBar()->maximum() < hidden - 100, "the room that there is, is used");
}

namespace {
/// The part of the canvas on screen that shows a node.
QImage pictureOf(Rig& rig, const char* id) {
    const QRectF outline = rig.window->scene().node(model::NodeId(id))->outline();
    const QRect place = rig.canvas().mapFromScene(outline).boundingRect().adjusted(2, 2, -2, -2);
    return rig.canvas().viewport()->grab(place).toImage();
}

/// How many pixels are of a colour, or nearly: thin lines are mixed with what is behind.
int pixelsOf(const QImage& image, const QColor& color, int near = 40) {
    const auto differs = [&](int a, int b) { return std::abs(a - b) > near; };
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor at = image.pixelColor(x, y); !differs(at.red(), color.red()) &&
                                                          !differs(at.green(), color.green()) &&
                                                          !differs(at.blue(), color.blue()))
                ++found;
    return found;
}

constexpr double scales[] = {View::minScale, 0.07, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 1.0, 2.0};
} // namespace

void tst_Window::failuresShowAtEveryZoom() {
    Rig rig;
    rig.quickAdd({-150, 0}, QStringLiteral("lambda"));
    rig.quickAdd({150, 0}, QStringLiteral("queue"));
    rig.document->selection().clear();
    NodeOverlays overlays;
    overlays[model::NodeId("function")].badges = {{State::throttled, QStringLiteral("9 throttled")},
                                                  {State::error, QStringLiteral("12 failed")}};
    overlays[model::NodeId("queue")].badges = {{State::coldStart, QStringLiteral("3 cold")}};
    rig.window->scene().setOverlays(overlays);
    const QColor red = rig.window->scene().theme().state(State::error).fill;
    for (const double scale : scales) {
        rig.canvas().zoomTo(scale, QPointF(rig.canvas().viewport()->rect().center()));
        rig.picture(QStringLiteral("failures-%1").arg(qRound(scale * 100)));
        QVERIFY2(pixelsOf(pictureOf(rig, "function"), red) >= 3, qPrintable(QString::number(scale)));
        QCOMPARE(pixelsOf(pictureOf(rig, "queue"), red), 0);
    }
}

void tst_Window::iconsShowFromAFifthOn() {
    Rig rig;
    // White on the colour of the kind; the estimate's utilisation would colour the block.
    rig.window->action(QStringLiteral("liveEstimate"))->setChecked(false);
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    rig.document->selection().clear();
    for (const double scale : scales) {
        if (scale < 0.2) continue;
        rig.canvas().zoomTo(scale, QPointF(rig.canvas().viewport()->rect().center()));
        QVERIFY2(pixelsOf(pictureOf(rig, "function"), Qt::white, 120) > 5,
                 qPrintable(QString::number(scale)));
    }
}

void tst_Window::smallNodesShowTheirKindAndHowBusyTheyAre() {
    Rig rig;
    rig.window->action(QStringLiteral("liveEstimate"))->setChecked(false);
    rig.quickAdd({-150, 0}, QStringLiteral("lambda"));
    rig.quickAdd({150, 0}, QStringLiteral("queue"));
    rig.document->selection().clear();
    NodeOverlays overlays;
    overlays[model::NodeId("function")].utilisation = 0.02;
    overlays[model::NodeId("queue")].utilisation = 0.9;
    rig.window->scene().setOverlays(overlays);
    const auto colorOf = [&](const char* id) {
        return headerColor(rig.window->scene().node(model::NodeId(id))->look());
    };
    const QColor busy = heatColor(Theme::light(), 0.9);
    for (const double scale : {0.2, 0.25, 0.33}) {
        rig.canvas().zoomTo(scale, QPointF(rig.canvas().viewport()->rect().center()));
        rig.picture(QStringLiteral("heat-%1").arg(qRound(scale * 100)));
        for (const char* id : {"function", "queue"}) {
            const QImage image = pictureOf(rig, id);
            QVERIFY2(pixelsOf(image, colorOf(id)) > image.width() * image.height() / 4, id);
        }
        const QImage queue = pictureOf(rig, "queue");
        QVERIFY(pixelsOf(queue, busy, 20) > queue.width() * queue.height() / 8);
        QVERIFY(pixelsOf(pictureOf(rig, "function"), busy, 20) == 0);
    }
}

void tst_Window::badgesLeaveTheTitleReadable() {
    Rig rig;
    const auto id = addNode(*rig.document, "function", {40, 40});
    const auto paint = [&](const NodeOverlays& overlays) {
        QImage image(260, 180, QImage::Format_ARGB32_Premultiplied);
        image.fill(Theme::light().canvas);
        QPainter painter(&image);
        renderDiagram(rig.design(), rig.document->catalog(), Theme::light(), painter, overlays);
        return image;
    };
    NodeOverlays overlays;
    overlays[id].badges = {{State::throttled, QStringLiteral("9,999 throttled")},
                           {State::error, QStringLiteral("12 failed")}};
    const QImage plain = paint({});
    const QImage marked = paint(overlays);
    QVERIFY(plain != marked);
    // From the capitals of the title down, the header is the same with badges and without.
    const QRectF node = nodeRect(*rig.design().node(id));
    const QRect title(qRound(node.left()), qRound(node.top()) + 6, qRound(node.width()), 18);
    QVERIFY(plain.copy(title) == marked.copy(title));
}

void tst_Window::examplesBeginAtTheLeft() {
    Rig rig;
    const auto* cover = rig.window->findChild<Welcome*>();
    const auto entries = cover->findChildren<FileCard*>(QStringLiteral("exampleButton"));
    QVERIFY(entries.size() > 1);
    const QColor paper = Theme::light().panel;
    for (auto* entry : entries) {
        const QImage image = entry->grab().toImage();
        const double ratio = image.devicePixelRatio();
        int first = image.width();
        for (int y = 3; y < image.height() - 3; ++y)
            for (int x = 3; x < first; ++x)
                if (std::abs(image.pixelColor(x, y).lightness() - paper.lightness()) > 60) first = x;
        QVERIFY2(first < 20 * ratio, qPrintable(entry->text()));
    }
}

void tst_Window::theColoursOfARunAreExplained() {
    Rig rig;
    QVERIFY(rig.window->files().openPath(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/order-api.burst")));
    auto* legend = rig.window->findChild<QWidget*>(QStringLiteral("heatLegend"));
    QVERIFY(!legend->isVisible());
    QSignalSpy ended(&rig.window->runs(), &RunController::ended);
    rig.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 120'000);
    QTest::qWait(50);
    QVERIFY(legend->isVisible());
    QVERIFY(legend->width() >= legend->sizeHint().width());
    const QImage image = legend->grab().toImage();
    for (const auto& color : Theme::light().heat)
        QVERIFY(pixelsOf(image, color, 4) > 20);
    rig.picture(QStringLiteral("legend"));
}

void tst_Window::theScenarioBoxShowsTheWholeName() {
    Rig rig;
    auto project = rig.document->project();
    project.scenarios.front().name = "Black Friday with a slow bank";
    rig.document->edit(QStringLiteral("Name"), project);
    QTest::qWait(50);
    auto* box = rig.window->findChild<QComboBox*>(QStringLiteral("scenarios"));
    const int arrow = 34; // px, with the padding
    QVERIFY(box->width() >= box->fontMetrics().horizontalAdvance(box->currentText()) + arrow);
}

void tst_Window::selectedRowsAreReadableInBothThemes() {
    for (const auto* theme : {&Theme::light(), &Theme::dark()}) {
        const QPalette colors = palette(*theme);
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            QVERIFY(contrast(colors.color(group, QPalette::HighlightedText),
                             colors.color(group, QPalette::Highlight)) >= 4.5);
    }
}

void tst_Window::theRowWithTheFocusIsFramedWhileNothingIsSelected() {
    Rig rig;
    QWidget page(rig.window.get());
    page.setGeometry(100, 100, 600, 160);
    QListWidget list(&page);
    QTreeWidget tree(&page);
    QTableWidget table(2, 1, &page);
    list.addItems({QStringLiteral("one"), QStringLiteral("two")});
    for (int row = 0; row < 2; ++row) {
        tree.addTopLevelItem(new QTreeWidgetItem({QString::number(row)}));
        table.setItem(row, 0, new QTableWidgetItem(QString::number(row)));
    }
    int left = 0;
    for (auto* view : std::initializer_list<QAbstractItemView*>{&list, &tree, &table}) {
        view->setGeometry(left, 0, 190, 150);
        left += 200;
    }
    page.show();
    page.raise();
    for (const auto appearance : {Appearance::light, Appearance::dark}) {
        rig.window->setAppearance(appearance);
        const Theme& theme = appearance == Appearance::light ? Theme::light() : Theme::dark();
        QVERIFY(contrast(theme.selection, theme.panel) >= 3.0);
        for (auto* view : std::initializer_list<QAbstractItemView*>{&list, &tree, &table}) {
            view->setFocus(Qt::TabFocusReason);
            view->selectionModel()->setCurrentIndex(view->model()->index(1, 0),
                                                    QItemSelectionModel::NoUpdate);
            view->clearSelection();
            QTRY_VERIFY(view->hasFocus());
            const auto edge = [&](int row) {
                const QRect place = view->visualRect(view->model()->index(row, 0));
                return view->viewport()->grab(place).toImage().pixelColor(place.width() / 2, 1);
            };
            QCOMPARE(edge(1), theme.selection);
            QVERIFY(edge(0) != theme.selection);
        }
    }
    rig.window->setAppearance(Appearance::light);
}

void tst_Window::aPanelUnderATabDoesNotRepeatItsTitle() {
    Rig rig;
    auto* palette = rig.window->findChild<QDockWidget*>(QStringLiteral("paletteDock"));
    auto* outline = rig.window->findChild<QDockWidget*>(QStringLiteral("outlineDock"));
    const auto title = [](QDockWidget* dock) { return dock->widget()->y(); }; // px that it takes
    QCOMPARE(title(palette), 0);
    outline->toggleViewAction()->trigger(); // alone there is no tab
    QCoreApplication::processEvents();
    QTRY_VERIFY(title(palette) > 0);
    rig.picture(QStringLiteral("palette-alone"));
    outline->toggleViewAction()->trigger();
    QCoreApplication::processEvents();
    QTRY_COMPARE(title(palette), 0);
}

void tst_Window::noPanelWidensTheWindow() {
    Rig rig;
    QVERIFY(rig.window->files().openPath(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/order-api.burst")));
    rig.window->playback().show();
    rig.key(Qt::Key_T, Qt::ControlModifier);
    rig.showBelow();
    auto* tabs = rig.window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
    constexpr int smallScreen = 1280; // px
    for (const auto& node : rig.design().nodes) {
        rig.document->selection().set({node.id});
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTest::qWait(10);
            const int least = rig.window->minimumSizeHint().width();
            QVERIFY2(least <= smallScreen, qPrintable(tabs->tabText(i) + QStringLiteral(": %1").arg(least)));
        }
    }
}

void tst_Window::whatLiesBelowIsEnlargedAndBack() {
    Rig rig;
    QVERIFY(rig.window->files().openPath(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/order-api.burst")));
    rig.showBelow();
    auto* below = rig.window->findChild<QDockWidget*>(QStringLiteral("bottomDock"));
    auto* tabs = rig.window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
    const int before = below->height();
    const auto isAsBefore = [&] { return std::abs(below->height() - before) <= 2; };
    rig.key(Qt::Key_F11, Qt::ControlModifier);
    QTRY_VERIFY(below->height() > before && rig.canvas().height() < below->height() / 3);
    rig.key(Qt::Key_F11, Qt::ControlModifier);
    QTRY_VERIFY(isAsBefore());
    QTest::mouseDClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
    QTRY_VERIFY(rig.canvas().height() < below->height() / 3);
    QTest::mouseClick(rig.window->findChild<QToolButton*>(QStringLiteral("enlarge")), Qt::LeftButton);
    QTRY_VERIFY(isAsBefore());
}

void tst_Window::badgesAreInViewWhenAllIs() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    auto* item = rig.window->scene().node(model::NodeId("function"));
    QVERIFY(item != nullptr);
    NodeOverlay overlay;
    overlay.badges = {{State::error, QStringLiteral("1,042,911 failed"), {}},
                      {State::throttled, QStringLiteral("1,196,000 throttled"), {}}};
    item->decorate(overlay, 0, model::Finding::Severity::hint);
    QVERIFY(item->extent().left() < item->outline().left());
    rig.canvas().resize(200, 160);
    rig.canvas().fitAll();
    QVERIFY(rig.canvas().visibleRect().contains(item->extent()));
}

QTEST_MAIN(tst_Window)
#include "tst_window.moc"
