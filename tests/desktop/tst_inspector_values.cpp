#include "app/desktop/inspector/csv_column.h"
#include "app/desktop/inspector/distribution_plot.h"
#include "app/desktop/inspector/field_units.h"
#include "models/edit.h"
#include "tests/desktop/inspector_rig.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>

#include <cmath>

using namespace burst;
using namespace burst::app;
using model::NodeId;

/// Values in the inspector: units, steps, distributions.
class tst_InspectorValues : public QObject {
    Q_OBJECT

private slots:
    void quantitiesAreTypedAsPeopleTypeThem_data();
    void quantitiesAreTypedAsPeopleTypeThem();
    void arithmeticIsWorkedOutAndItsResultShownWhileTyping();
    void aMistakeInArithmeticIsToldWithItsPlace();
    void theUnitMenuChangesWhatIsShownAndNotTheValue();
    void figuresOfADistributionAreShownInAnyUnit();
    void aBareNumberTakesTheUnitThatIsShown();
    void anyUnitReadsBackAsTheValue();
    void theArrowKeysStepAndTheRowIsOneUndo();
    void stepsStopAtTheLimit();
    void thePlotMarksMeanAndP95();
    void theDensityOfAUniformDistributionIsFlat();
    void aColumnOfMeasurementsBecomesADistribution();
    void columnsAreFoundByTheirHeadings();
};

void tst_InspectorValues::quantitiesAreTypedAsPeopleTypeThem_data() {
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value"); // in the SI base unit
    const double mib = 1024.0 * 1024.0;
    const auto row = [](const char* node, const char* key, const char* typed, double value) {
        QTest::newRow(typed) << QString::fromLatin1(node) << QString::fromLatin1(key)
                             << QString::fromLatin1(typed) << value;
    };
    row("function", "memory", "512", 512 * mib); // over 128 MB
    row("function", "memory", "640 MB", 640 * mib);
    row("function", "memory", "0.5GB", 512 * mib);
    row("function", "memory", "3e2", 300 * mib);
    row("function", "timeout", "1.5s", 1.5);
    row("function", "timeout", "900 ms", 0.9);
    row("function", "timeout", "2 min 5 s", 125);
    row("function", "reserved", "1k", 1000);
    row("function", "reserved", "3e5", 300000);
    row("gateway", "rate", "1k", 1000);
    row("gateway", "rate", "1.2k/min", 20);
    row("function", "error_rate", "5 %", 0.05);
    row("function", "memory", "2*256", 512 * mib); // over 128 MB
    row("function", "memory", "=1 GB - 256 MB", 768 * mib);
    row("function", "timeout", "1 min/4", 15);
    row("function", "reserved", "(20 + 5)*2", 50);
    row("gateway", "rate", "20 /s * 3", 60);
    row("function", "error_rate", "5 % * 2", 0.1);
}

void tst_InspectorValues::quantitiesAreTypedAsPeopleTypeThem() {
    QFETCH(QString, node);
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(double, value);
    InspectorRig rig;
    rig.draw();
    const NodeId id(node.toStdString());
    rig.select({id});
    InspectorRig::put(rig.line(qPrintable(key)), typed);
    const auto now = model::Settings::of(*rig.design().node(id), rig.design(), rig.document->catalog());
    QCOMPARE(*now.quantity(key.toStdString()), value);
    QVERIFY(rig.window->inspector().problem().isEmpty());
}

void tst_InspectorValues::arithmeticIsWorkedOutAndItsResultShownWhileTyping() {
    InspectorRig rig;
    rig.draw();
    rig.select({NodeId("function")});
    auto* field = rig.line("memory");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2*256 MB"));
    const auto shown = [&] {
        for (auto* label : field->parentWidget()->parentWidget()->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == QStringLiteral("= 512 MB")) return true;
        return false;
    };
    QVERIFY(shown());
    const int before = rig.steps();
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(30);
    QCOMPARE(rig.own("function", "memory"), std::string("512 MB"));
    QCOMPARE(rig.steps(), before + 1);
    QCOMPARE(rig.line("memory")->text(), QStringLiteral("512 MB"));
    QVERIFY(!shown());
}

void tst_InspectorValues::aMistakeInArithmeticIsToldWithItsPlace() {
    InspectorRig rig;
    rig.draw();
    rig.select({NodeId("function")});
    const int before = rig.steps();
    InspectorRig::put(rig.line("memory"), QStringLiteral("2 * * 256 MB"));
    bool told = false;
    for (auto* label : rig.window->inspector().findChildren<QLabel*>(QStringLiteral("fieldError")))
        told = told || (label->isVisible() && label->text().startsWith(QStringLiteral("At character 5: ")));
    QVERIFY(told);
    QCOMPARE(rig.steps(), before);
}

void tst_InspectorValues::figuresOfADistributionAreShownInAnyUnit() {
    InspectorRig rig;
    rig.draw();
    const NodeId function("function");
    const model::Tree spread(model::Tree::Object{
        {"dist", model::Tree("lognormal")}, {"p50", model::Tree("80 ms")}, {"p99", model::Tree("0.6 s")}});
    rig.document->edit(QStringLiteral("Set"), model::withParam(rig.design(), function, "compute", spread));
    rig.select({function});
    auto* p99 = rig.part<QLineEdit>(QStringLiteral("value-compute-1"));
    QCOMPARE(p99->text(), QStringLiteral("0.6 s"));
    const auto before = rig.document->text();
    emit p99->customContextMenuRequested({5, 5});
    auto* menu = p99->findChild<QMenu*>(QStringLiteral("unitMenu"));
    QVERIFY(menu != nullptr);
    for (auto* action : menu->actions())
        if (action->text() == QStringLiteral("ms")) action->trigger();
    qobject_cast<QMenu*>(menu->parentWidget())->close();
    QCOMPARE(p99->text(), QStringLiteral("600 ms"));
    p99->setFocus();
    QTest::keyClick(p99, Qt::Key_Return);
    QCOMPARE(rig.document->text(), before);
    InspectorRig::put(p99, QStringLiteral("2*400 ms"));
    const auto& now = rig.design().node(function)->params.at("compute");
    QCOMPARE(*now.find("p99"), model::Tree("800 ms"));
    QCOMPARE(*now.find("p50"), model::Tree("80 ms"));
    QSettings().remove(QStringLiteral("units/compute"));
}

void tst_InspectorValues::theUnitMenuChangesWhatIsShownAndNotTheValue() {
    InspectorRig rig;
    rig.draw();
    rig.select({NodeId("function")});
    InspectorRig::put(rig.line("memory"), QStringLiteral("1536 MB"));
    auto* field = rig.line("memory");
    const auto before = rig.document->text();
    const auto choose = [&](const QString& unit) {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {5, 5}, field->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(field, &asked);
        auto* menu = field->findChild<QMenu*>(QStringLiteral("unitMenu"));
        QVERIFY(menu != nullptr);
        for (auto* action : menu->actions())
            if (action->text() == unit) action->trigger();
        qobject_cast<QMenu*>(menu->parentWidget())->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    choose(QStringLiteral("GB"));
    QCOMPARE(field->text(), QStringLiteral("1.5 GB"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Tab);
    QTest::qWait(30);
    QCOMPARE(rig.document->text(), before);
    QCOMPARE(rig.own("function", "memory"), std::string("1536 MB"));
    // The choice is remembered for the setting, at other nodes too, and can be taken back.
    rig.select({NodeId("container")});
    QVERIFY(rig.line("memory")->text().endsWith(QStringLiteral(" GB")));
    rig.select({NodeId("function")});
    field = rig.line("memory");
    QCOMPARE(field->text(), QStringLiteral("1.5 GB"));
    InspectorRig::put(field, QStringLiteral("2")); // in what is shown
    QCOMPARE(rig.own("function", "memory"), std::string("2 GB"));
    choose(QStringLiteral("The unit it is written in"));
    QVERIFY(!QSettings().contains(QStringLiteral("units/memory")));
}

void tst_InspectorValues::aBareNumberTakesTheUnitThatIsShown() {
    InspectorRig rig;
    rig.draw();
    rig.document->edit(QStringLiteral("Set"),
                       model::withParam(rig.design(), NodeId("gateway"), "rate", model::Tree("600 /min")));
    rig.select({NodeId("gateway")});
    InspectorRig::put(rig.line("rate"), QStringLiteral("1.2k"));
    const auto now =
        model::Settings::of(*rig.design().node(NodeId("gateway")), rig.design(), rig.document->catalog());
    QCOMPARE(*now.quantity("rate"), 20.0); // 1200 a minute
}

void tst_InspectorValues::anyUnitReadsBackAsTheValue() {
    for (const auto unit : {model::Unit::seconds, model::Unit::bytes, model::Unit::perSecond})
        for (const QString& symbol : unitsFor(unit))
            for (const double value : {1.0, 0.25, 1234.0, 86400.0}) {
                const QString text = inUnit(value, unit, symbol);
                const auto read = model::parseQuantity(text.toStdString(), unit);
                QVERIFY2(read.has_value(), qPrintable(text));
                QVERIFY2(std::abs(*read - value) <= 1e-11 * value, qPrintable(text));
            }
    QCOMPARE(
        unitsFor(model::Unit::seconds),
        QStringList({QStringLiteral("ns"), QStringLiteral("us"), QStringLiteral("ms"), QStringLiteral("s"),
                     QStringLiteral("min"), QStringLiteral("h"), QStringLiteral("d")}));
    QVERIFY(unitsFor(model::Unit::none).isEmpty());
}

void tst_InspectorValues::theArrowKeysStepAndTheRowIsOneUndo() {
    InspectorRig rig;
    rig.draw();
    rig.select({NodeId("function")});
    InspectorRig::put(rig.line("timeout"), QStringLiteral("20 s"));
    auto* field = rig.line("timeout");
    field->setFocus();
    const int step = rig.steps();
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(rig.own("function", "timeout"), std::string("21 s"));
    QTest::qWait(30);
    QTest::keyClick(field, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(rig.own("function", "timeout"), std::string("31 s"));
    QTest::qWait(30);
    QTest::keyClick(field, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(rig.own("function", "timeout"), std::string("30.9 s"));
    QCOMPARE(rig.steps(), step + 1);
    rig.document->history().undo();
    QCOMPARE(rig.own("function", "timeout"), std::string("20 s"));
}

void tst_InspectorValues::stepsStopAtTheLimit() {
    InspectorRig rig;
    rig.draw();
    const auto settings =
        model::Settings::of(*rig.design().node(NodeId("function")), rig.design(), rig.document->catalog());
    const auto& memory = *settings.find("memory");
    QCOMPARE(steppedText(memory, QStringLiteral("130 MB"), -10).value(), QStringLiteral("128 MB"));
    QCOMPARE(steppedText(memory, QStringLiteral("130 MB"), 10).value(), QStringLiteral("140 MB"));
    const auto& reserved = *settings.find("reserved");
    QCOMPARE(steppedText(reserved, QStringLiteral("5"), 0.1).value(), QStringLiteral("6"));
    QCOMPARE(steppedText(reserved, QString(), 1).value(), QStringLiteral("0"));
    const auto& errors = *settings.find("error_rate");
    QCOMPARE(steppedText(errors, QStringLiteral("0"), 1).value(), QStringLiteral("1 %"));
    QVERIFY(!steppedText(*settings.find("runtime"), QStringLiteral("java21"), 1));
}

void tst_InspectorValues::thePlotMarksMeanAndP95() {
    InspectorRig rig;
    rig.draw();
    const model::Tree exponential(
        model::Tree::Object{{"dist", model::Tree("exponential")}, {"mean", model::Tree("100 ms")}});
    rig.document->edit(QStringLiteral("Set"),
                       model::withParam(rig.design(), NodeId("function"), "compute", exponential));
    rig.select({NodeId("function")});
    auto* plot = static_cast<DistributionPlot*>(rig.part<QWidget>(QStringLiteral("value-compute-plot")));
    QVERIFY(plot->isVisible());
    QCOMPARE(plot->mean(), 0.1);
    QVERIFY(std::abs(plot->p95() - 0.1 * std::log(20.0)) < 1e-9);
    QVERIFY(plot->xOf(plot->mean()) < plot->xOf(plot->p95()));
    QVERIFY(plot->xOf(plot->p95()) < plot->width());
    // It follows what is typed before it is taken.
    auto* field = rig.line("compute");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("200 ms"));
    QCOMPARE(plot->mean(), 0.2);
}

void tst_InspectorValues::theDensityOfAUniformDistributionIsFlat() {
    model::Distribution uniform;
    uniform.family = model::Distribution::Family::uniform;
    uniform.a = 0;
    uniform.b = 1;
    const auto density = densityOf(uniform, 20);
    QCOMPARE(density.from, 0.0);
    const double width = (density.to - density.from) / 20;
    double sum = 0;
    for (std::size_t i = 0; i < density.shares.size(); ++i) {
        const double end = density.from + static_cast<double>(i + 1) * width;
        if (i > 0 && end < 0.99) QVERIFY(std::abs(density.shares[i] - width) < 0.1 * width);
        sum += density.shares[i];
    }
    QVERIFY(sum > 0.98 && sum <= 1.0 + 1e-12);
}

void tst_InspectorValues::aColumnOfMeasurementsBecomesADistribution() {
    InspectorRig rig;
    rig.draw();
    // 1 to 101 ms: the quantile at p is 1 + 100 p.
    QFile file(rig.folder.filePath(QStringLiteral("log.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("request,duration_ms\n");
    for (int i = 0; i <= 100; ++i)
        file.write(QStringLiteral("r%1,%2\n").arg(i).arg(101 - i).toUtf8());
    file.close();
    rig.select({NodeId("function")});
    const int step = rig.steps();
    Rig::answer([&](QWidget& dialog) {
        Rig::answer([](QWidget& second) {
            auto* column = second.findChild<QComboBox*>(QStringLiteral("csvColumn"));
            QVERIFY(column != nullptr);
            QCOMPARE(column->count(), 1);
            QCOMPARE(column->currentText(), QStringLiteral("duration_ms"));
            QCOMPARE(second.findChild<QComboBox*>(QStringLiteral("csvUnit"))->currentText(),
                     QStringLiteral("ms"));
            QTest::mouseClick(second.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
        });
        auto* path = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        path->setText(file.fileName());
        QTest::keyClick(path, Qt::Key_Return);
    });
    QTest::mouseClick(rig.part<QPushButton>(QStringLiteral("value-compute-file")), Qt::LeftButton);
    QTest::qWait(30);
    QCOMPARE(rig.steps(), step + 1);
    const auto read = model::parseDistribution(rig.design().node(NodeId("function"))->params.at("compute"),
                                               model::Unit::seconds);
    QVERIFY(read.has_value());
    QCOMPARE(read->family, model::Distribution::Family::empirical);
    QVERIFY(std::abs(model::quantile(*read, 0.5) - 0.051) < 1e-9);
    QVERIFY(std::abs(model::quantile(*read, 0.95) - 0.096) < 1e-9);
    QVERIFY(std::abs(model::mean(*read) - 0.051) < 1e-4);
}

void tst_InspectorValues::columnsAreFoundByTheirHeadings() {
    const auto columns =
        readColumns("time;name;Memory (MB);size\n2026-01-01T00:00:00Z;a;10;\n2026-01-01T00:01:00Z;b;20;5\n");
    QVERIFY(columns.has_value());
    QCOMPARE(columns->size(), std::size_t{2});
    QCOMPARE((*columns)[0].name, QStringLiteral("Memory (MB)"));
    QCOMPARE((*columns)[0].unit, QStringLiteral("MB"));
    QCOMPARE((*columns)[0].values, (std::vector<double>{10, 20}));
    QCOMPARE((*columns)[1].values, (std::vector<double>{5}));
    const auto bare = readColumns("3\n1\n2\n");
    QVERIFY(bare.has_value());
    QCOMPARE(bare->front().values, (std::vector<double>{3, 1, 2}));
    QVERIFY(!readColumns("a,b\nc,d\n").has_value());
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_InspectorValues test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inspector_values.moc"
