#include "app/desktop/inspector/parameter_field.h"
#include "app/editor/search.h"
#include "models/edit.h"
#include "models/io/presets_json.h"
#include "models/kind.h"
#include "models/tags.h"
#include "tests/desktop/inspector_rig.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace burst;
using namespace burst::app;
using model::NodeId;

/// The inspector: several items at once, resetting, help, filter, tags.
class tst_Inspector : public QObject {
    Q_OBJECT

private slots:
    void severalKindsShowOnlyWhatAllHave();
    void typingSetsAllInOneStep();
    void leavingAFieldOfSeveralValuesChangesNothing();
    void aDefaultTypedForAllIsWrittenOnlyWhereItIsNone();
    void aWordIsChosenForAll();
    void linksAreSetTogether();
    void aDistributionTypedForAllIsAConstant();
    void aSectionIsResetInOneStep();
    void theHelpFollowsTheFocusAndStaysClosed();
    void theFilterLeavesWhatFitsOfAllSections();
    void tagsAreSetFoundAndTakenAway();
    void tagsAreNoUnknownKeys();
    void aPresetSetsSeveralInOneStepAndSaysWhat();
    void presetsFitTheirKinds();
    void whatChangesNothingIsNotShownUnlessItIsSet();
    void everyStateIsPhotographed();
};

void tst_Inspector::severalKindsShowOnlyWhatAllHave() {
    InspectorRig rig;
    rig.draw();
    rig.select({NodeId("function"), NodeId("container"), NodeId("gateway")});
    const auto fields = rig.window->inspector().findChildren<ParameterField*>();
    QVERIFY(!fields.isEmpty());
    for (const auto* field : fields)
        for (const char* kind : {"function", "container", "gateway"}) {
            const auto* parameter = model::findKind(kind)->parameter(field->setting().parameter->key);
            QVERIFY2(parameter != nullptr, field->setting().parameter->key.c_str());
            QCOMPARE(parameter->type, field->setting().parameter->type);
            QCOMPARE(parameter->unit, field->setting().parameter->unit);
        }
    QVERIFY(rig.line("timeout") != nullptr);
    QVERIFY(rig.line("memory") == nullptr); // a gateway has none
    // Each of the three has another timeout by default.
    QCOMPARE(rig.line("timeout")->text(), QString());
    QCOMPARE(rig.line("timeout")->placeholderText(), QStringLiteral("— several —"));
}

void tst_Inspector::typingSetsAllInOneStep() {
    InspectorRig rig;
    rig.draw();
    const auto before = rig.document->text();
    rig.select({NodeId("function"), NodeId("container")});
    const int step = rig.steps();
    InspectorRig::put(rig.line("memory"), QStringLiteral("3 GB"));
    QCOMPARE(rig.own("function", "memory"), std::string("3 GB"));
    QCOMPARE(rig.own("container", "memory"), std::string("3 GB"));
    QCOMPARE(rig.steps(), step + 1);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Set Memory of 2 nodes to 3 GB"));
    QCOMPARE(rig.line("memory")->text(), QStringLiteral("3 GB"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.document->text(), before);
    QTRY_COMPARE(rig.line("memory")->text(), QString());
}

void tst_Inspector::leavingAFieldOfSeveralValuesChangesNothing() {
    InspectorRig rig;
    rig.draw();
    rig.select({NodeId("function")});
    InspectorRig::put(rig.line("memory"), QStringLiteral("512 MB"));
    rig.select({NodeId("function"), NodeId("container")});
    const int step = rig.steps();
    auto* field = rig.line("memory");
    QCOMPARE(field->placeholderText(), QStringLiteral("— several —"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Tab);
    QTest::qWait(30);
    QCOMPARE(rig.steps(), step);
    QCOMPARE(rig.own("function", "memory"), std::string("512 MB"));
    // Nor does a text that is taken back.
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("77"));
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(rig.steps(), step);
}

void tst_Inspector::aDefaultTypedForAllIsWrittenOnlyWhereItIsNone() {
    InspectorRig rig;
    rig.draw();
    const auto standardOf = [&](const char* id) {
        const auto& node = *rig.design().node(NodeId(id));
        return *model::Settings::of(node, rig.design(), rig.document->catalog())
                    .find("timeout")
                    ->standard.text();
    };
    const auto standard = standardOf("function");
    QVERIFY(standard != standardOf("gateway"));
    rig.select({NodeId("function"), NodeId("gateway")});
    InspectorRig::put(rig.line("timeout"), QString::fromStdString(standard));
    QVERIFY(!rig.design().node(NodeId("function"))->params.contains("timeout"));
    QCOMPARE(rig.own("gateway", "timeout"), standard);
}

void tst_Inspector::aWordIsChosenForAll() {
    InspectorRig rig;
    rig.draw();
    rig.document->edit(QStringLiteral("Set"), model::withParam(rig.design(), NodeId("function"),
                                                               "architecture", model::Tree("arm64")));
    rig.select({NodeId("function"), NodeId("container")});
    auto* box = rig.part<QComboBox>(QStringLiteral("value-architecture"));
    QVERIFY(box != nullptr);
    QCOMPARE(box->currentIndex(), -1);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QTest::qWait(30);
    const QString chosen = box->currentText();
    for (const char* id : {"function", "container"}) {
        const auto now =
            model::Settings::of(*rig.design().node(NodeId(id)), rig.design(), rig.document->catalog());
        QCOMPARE(now.text("architecture"), chosen.toStdString());
    }
}

void tst_Inspector::linksAreSetTogether() {
    InspectorRig rig;
    rig.draw();
    const auto& links = rig.design().links;
    rig.select({}, {links[1].id, links[2].id});
    QVERIFY(rig.line("payload_limit") != nullptr);
    const int step = rig.steps();
    InspectorRig::put(rig.line("payload_limit"), QStringLiteral("64 KB"));
    QCOMPARE(rig.steps(), step + 1);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Set Largest payload of 2 links to 64 KB"));
    QCOMPARE(*rig.design().links[1].params.at("payload_limit").text(), std::string("64 KB"));
    QCOMPARE(*rig.design().links[2].params.at("payload_limit").text(), std::string("64 KB"));
    QVERIFY(!rig.design().links[0].params.contains("payload_limit"));
    // Nodes win: a rubber band takes links along.
    rig.select({NodeId("function")}, {links[1].id});
    QVERIFY(rig.line("memory") != nullptr);
}

void tst_Inspector::aDistributionTypedForAllIsAConstant() {
    InspectorRig rig;
    rig.draw();
    rig.document->edit(QStringLiteral("Set"),
                       model::withParam(rig.design(), NodeId("function"), "compute", model::Tree("70 ms")));
    rig.document->edit(QStringLiteral("Set"),
                       model::withParam(rig.design(), NodeId("container"), "compute", model::Tree("40 ms")));
    rig.select({NodeId("function"), NodeId("container")});
    auto* field = rig.line("compute");
    QCOMPARE(field->placeholderText(), QStringLiteral("— several —"));
    const int step = rig.steps();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(rig.steps(), step);
    InspectorRig::put(field, QStringLiteral("90 ms"));
    QCOMPARE(rig.own("function", "compute"), std::string("90 ms"));
    QCOMPARE(rig.own("container", "compute"), std::string("90 ms"));
    QCOMPARE(rig.steps(), step + 1);
}

void tst_Inspector::aSectionIsResetInOneStep() {
    InspectorRig rig;
    rig.draw();
    rig.select({NodeId("function")});
    InspectorRig::put(rig.line("memory"), QStringLiteral("512 MB"));
    InspectorRig::put(rig.line("timeout"), QStringLiteral("9 s"));
    InspectorRig::put(rig.line("error_rate"), QStringLiteral("1 %"));
    const int step = rig.steps();
    auto* reset = rig.part<QToolButton>(QStringLiteral("resetSection-General"));
    QVERIFY(reset->isVisible());
    QVERIFY(!rig.part<QToolButton>(QStringLiteral("resetSection-Cold start"))->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QTest::qWait(30);
    QCOMPARE(rig.steps(), step + 1);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Reset General of Function"));
    const auto& params = rig.design().node(NodeId("function"))->params;
    QVERIFY(!params.contains("memory") && !params.contains("timeout"));
    QVERIFY(params.contains("error_rate")); // of another section
    QVERIFY(!reset->isVisible());
}

void tst_Inspector::theHelpFollowsTheFocusAndStaysClosed() {
    InspectorRig rig;
    rig.draw();
    rig.select({NodeId("function")});
    auto* pane = rig.part<QFrame>(QStringLiteral("fieldHelp"));
    auto* title = pane->findChild<QLabel*>(QStringLiteral("fieldHelpTitle"));
    auto* text = pane->findChild<QLabel*>(QStringLiteral("helpText"));
    QVERIFY(pane->isVisible());
    for (const char* key : {"memory", "timeout"}) {
        rig.line(key)->setFocus();
        QTRY_COMPARE(title->text().toStdString(), model::findKind("function")->parameter(key)->title);
        const auto settings = model::Settings::of(*rig.design().node(NodeId("function")), rig.design(),
                                                  rig.document->catalog());
        const auto& setting = *settings.find(key);
        QVERIFY(
            text->text().contains(QString::fromStdString(setting.parameter->help).toHtmlEscaped().left(40)));
        QVERIFY(text->text().contains(QString::fromStdString(*setting.standard.text())));
        QVERIFY(text->text().contains(
            QString::fromStdString(model::formatQuantity(*setting.max, setting.parameter->unit))));
        QVERIFY(text->text().contains(QString::fromStdString(setting.source).toHtmlEscaped()));
    }
    QTest::mouseClick(pane->findChild<QToolButton*>(QStringLiteral("closeFieldHelp")), Qt::LeftButton);
    QVERIFY(!pane->isVisible());
    rig.line("memory")->setFocus();
    QVERIFY(!pane->isVisible());
    // A program that starts later, with the same settings.
    auto document = Document(model::shippedCatalog());
    Inspector later(document);
    later.show();
    auto* toggle = later.findChild<QToolButton*>(QStringLiteral("fieldHelpToggle"));
    QVERIFY(later.findChild<QFrame*>(QStringLiteral("fieldHelp"))->isHidden());
    QVERIFY(!toggle->isChecked());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!later.findChild<QFrame*>(QStringLiteral("fieldHelp"))->isHidden());
}

void tst_Inspector::theFilterLeavesWhatFitsOfAllSections() {
    InspectorRig rig;
    rig.draw();
    rig.select({NodeId("function")});
    auto* filter = rig.part<QLineEdit>(QStringLiteral("settingFilter"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("conc"));
    QStringList left;
    for (const auto* field : rig.window->inspector().findChildren<ParameterField*>()) {
        const QString text = QString::fromStdString(field->setting().parameter->title + "\n" +
                                                    field->setting().parameter->key);
        QCOMPARE(field->isVisible(), text.contains(QStringLiteral("conc"), Qt::CaseInsensitive));
        if (field->isVisible()) left << QString::fromStdString(field->setting().parameter->key);
    }
    QVERIFY(left.contains(QStringLiteral("reserved")));
    QVERIFY(left.contains(QStringLiteral("provisioned")));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QVERIFY(rig.line("memory")->isVisible());
}

void tst_Inspector::tagsAreSetFoundAndTakenAway() {
    InspectorRig rig;
    rig.draw();
    const auto first = rig.document->text();
    rig.select({NodeId("function"), NodeId("container")});
    InspectorRig::put(rig.part<QLineEdit>(QStringLiteral("newTag")), QStringLiteral("team: payments"));
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Tag 2 nodes with team: payments"));
    for (const char* id : {"function", "container"})
        QCOMPARE(model::tagPairs(rig.design().node(NodeId(id))->extra),
                 (std::vector<model::TagPair>{{"team", "payments"}}));
    const auto hits = findInDesign(rig.design(), rig.document->catalog(), QStringLiteral("tag:payments"));
    QCOMPARE(hits.size(), std::size_t{2});
    rig.select({NodeId("function")});
    InspectorRig::put(rig.part<QLineEdit>(QStringLiteral("tag-team")), QStringLiteral("orders"));
    rig.select({NodeId("function"), NodeId("container")});
    QCOMPARE(rig.part<QLineEdit>(QStringLiteral("tag-team"))->placeholderText(),
             QStringLiteral("— several —"));
    const int step = rig.steps();
    auto* gone = rig.part<QToolButton>(QStringLiteral("removeTag-team"));
    QTest::mouseClick(gone, Qt::LeftButton);
    QCOMPARE(rig.steps(), step + 1);
    QCOMPARE(rig.document->text(), first);
}

void tst_Inspector::tagsAreNoUnknownKeys() {
    model::Project project = model::Project{};
    model::Tree::Object extra;
    model::setTag(extra, "cost centre", "4711");
    QCOMPARE(extra.size(), std::size_t{1});
    InspectorRig rig;
    rig.draw();
    auto next = rig.design();
    for (auto& node : next.nodes)
        node.extra = extra;
    rig.document->edit(QStringLiteral("Tag"), next);
    rig.document->validateNow();
    for (const auto& finding : rig.document->findings())
        QVERIFY(finding.rule != "key.unknown");
    // Other forms that a file may have are read, and written as an object with the first change.
    model::Tree::Object words{{"tags", model::Tree(model::Tree::List{model::Tree("pii")})}};
    model::setTag(words, "team", "a");
    QCOMPARE(model::tagPairs(words), (std::vector<model::TagPair>{{"pii", ""}, {"team", "a"}}));
}

void tst_Inspector::aPresetSetsSeveralInOneStepAndSaysWhat() {
    InspectorRig rig;
    rig.draw();
    rig.select({NodeId("function")});
    const int step = rig.steps();
    auto* button = rig.part<QToolButton>(QStringLiteral("presets"));
    auto* menu = button->menu();
    QVERIFY(menu != nullptr);
    QAction* small = nullptr;
    for (auto* action : menu->actions())
        if (action->text() == QStringLiteral("Small API function")) small = action;
    QVERIFY(small != nullptr);
    QVERIFY(small->toolTip().contains(QStringLiteral("assumed")));
    small->trigger();
    QTest::qWait(30);
    QCOMPARE(rig.steps(), step + 1);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Use Small API function for Function"));
    const auto& params = rig.design().node(NodeId("function"))->params;
    QVERIFY(params.size() >= 3);
    const QString told = rig.part<QLabel>(QStringLiteral("presetTold"))->text();
    for (const auto& [key, value] : params)
        QVERIFY2(told.contains(QString::fromStdString(model::findKind("function")->parameter(key)->title)),
                 qPrintable(told));
}

void tst_Inspector::presetsFitTheirKinds() {
    QVERIFY(model::shippedPresets().size() >= 6);
    for (const auto& preset : model::shippedPresets()) {
        const auto* kind = model::findKind(preset.kind);
        QVERIFY2(kind != nullptr, preset.id.c_str());
        QVERIFY(!preset.settings.empty() && !preset.help.empty() && preset.source == "assumed");
        for (const auto& [key, value] : preset.settings) {
            const auto* parameter = kind->parameter(key);
            QVERIFY2(parameter != nullptr, (preset.id + " " + key).c_str());
            model::Setting setting;
            setting.parameter = parameter;
            setting.min = parameter->min;
            setting.max = parameter->max;
            const auto why = model::problem(setting, value);
            QVERIFY2(!why, why.value_or("").c_str());
        }
    }
}

void tst_Inspector::whatChangesNothingIsNotShownUnlessItIsSet() {
    InspectorRig rig;
    addNode(*rig.document, "table", {0, 0});
    const NodeId id("table");
    rig.select({id});
    auto* mode = rig.part<QComboBox>(QStringLiteral("value-mode"));
    QVERIFY(rig.line("write_capacity")->isHidden() || !rig.line("write_capacity")->isVisible());
    QVERIFY(rig.line("initial_writes")->isVisible());
    const auto choose = [&](const QString& word) {
        mode->setFocus();
        mode->setCurrentIndex(mode->findText(word));
        emit mode->activated(mode->currentIndex());
        QTest::qWait(30);
    };
    choose(QStringLiteral("provisioned"));
    QVERIFY(rig.line("write_capacity")->isVisible());
    QVERIFY(!rig.line("initial_writes")->isVisible());
    InspectorRig::put(rig.line("write_capacity"), QStringLiteral("40"));
    choose(QStringLiteral("on-demand"));
    // Set, and without effect: it says why.
    auto* field = rig.line("write_capacity");
    QVERIFY(field->isVisible());
    auto* row = field->parentWidget()->parentWidget();
    QString said;
    for (const auto* note : row->findChildren<QLabel*>(QStringLiteral("fieldNote")))
        if (note->isVisible()) said += note->text();
    QCOMPARE(said, QStringLiteral("No effect while “Capacity mode” is on-demand; it counts where that is "
                                  "provisioned."));
    // What is asked for by name is found.
    auto* filter = rig.window->inspector().findChild<QLineEdit*>(QStringLiteral("settingFilter"));
    QTest::keyClicks(filter, QStringLiteral("read capacity"));
    QVERIFY(rig.line("read_capacity")->isVisible());
    filter->clear();
    QVERIFY(!rig.line("read_capacity")->isVisible());
}

void tst_Inspector::everyStateIsPhotographed() {
    InspectorRig rig;
    rig.draw();
    const model::Tree lognormal(model::Tree::Object{
        {"dist", model::Tree("lognormal")}, {"p50", model::Tree("80 ms")}, {"p99", model::Tree("600 ms")}});
    rig.document->edit(QStringLiteral("Set"),
                       model::withParam(rig.design(), NodeId("function"), "compute", lognormal));
    for (const char* look : {"light", "dark"}) {
        rig.window->setAppearance(qstrcmp(look, "dark") == 0 ? Appearance::dark : Appearance::light);
        const QString name = QStringLiteral("inspector-%1-").arg(QLatin1String(look));
        rig.select({NodeId("function")});
        rig.line("memory")->setFocus();
        rig.picture(name + QStringLiteral("node"));
        rig.select({NodeId("function"), NodeId("container")});
        rig.line("memory")->setFocus();
        rig.picture(name + QStringLiteral("several"));
        auto* filter = rig.part<QLineEdit>(QStringLiteral("settingFilter"));
        filter->setText(QStringLiteral("time"));
        rig.picture(name + QStringLiteral("filter"));
        filter->clear();
    }
    QVERIFY(rig.window->inspector().isVisible());
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Inspector test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inspector.moc"
