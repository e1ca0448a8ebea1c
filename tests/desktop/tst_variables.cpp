#include "app/desktop/inspector/variable_settings.h"
#include "app/editor/variable_edits.h"
#include "models/edit.h"
#include "models/variables.h"
#include "tests/desktop/desk.h"

using namespace burst;
using namespace burst::app;

namespace {
struct VariableDesk : Desk {
    QLineEdit* field(const char* node, const char* key) {
        document->selection().set({model::NodeId(node)});
        QTest::qWait(30);
        return part<QLineEdit>((std::string("value-") + key).c_str());
    }
    void add(const char* name, const char* value) {
        document->selection().clear();
        QTest::qWait(30);
        fillForm(
            {{"variableName", QString::fromLatin1(name)}, {"variableValue", QString::fromLatin1(value)}});
        press("variableAdd");
        QTest::qWait(30);
    }
    void change(int entry, const char* value) {
        document->selection().clear();
        QTest::qWait(30);
        part<QListWidget>("variableList")->setCurrentRow(entry);
        fillForm({{"variableValue", QString::fromLatin1(value)}});
        press("variableEdit");
        QTest::qWait(30);
    }
    [[nodiscard]] std::string own(const char* node, const char* key) const {
        const auto& params = document->design().node(model::NodeId(node))->params;
        const auto found = params.find(key);
        return found == params.end() || found->second.text() == nullptr ? std::string()
                                                                        : *found->second.text();
    }
    /// What is told at the field that is shown.
    [[nodiscard]] QString toldAt(QLineEdit* line, const char* name) const {
        const auto* label = line->parentWidget()->parentWidget()->findChild<QLabel*>(QLatin1String(name));
        return label == nullptr || label->isHidden() ? QString() : label->text();
    }
};
} // namespace

class tst_VariableFields : public QObject {
    Q_OBJECT

private slots:
    void aSettingFollowsAVariableInOneStep();
    void variablesAreMadeOfOthersAndRoundsAreRefused();
    void aFieldShowsExpressionAndValue();
    void aMistakeNamesTheVariable();
    void anotherValueEndsTheExpression();
    void aVariableInUseStays();
    void aRenamedVariableKeepsItsExpressions();
    void expressionsWithoutAnEqualsSignAreRenamedToo();
    void aVariableThatIsGoneCannotBeSet();
};

void tst_VariableFields::aSettingFollowsAVariableInOneStep() {
    VariableDesk rig;
    rig.add("base", "256 MB");
    rig.typeInto(*rig.field("function", "memory"), QStringLiteral("=2*base"));
    QCOMPARE(rig.own("function", "memory"), std::string("512 MB"));
    const int before = rig.document->history().index();
    rig.change(0, "384 MB");
    QCOMPARE(rig.document->history().index(), before + 1);
    QCOMPARE(rig.own("function", "memory"), std::string("768 MB"));
    QCOMPARE(rig.field("function", "memory")->text(), QStringLiteral("=2*base"));
    rig.canvas().setFocus();
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.own("function", "memory"), std::string("512 MB"));
    QCOMPARE(model::variablesOf(rig.project()).front().text, std::string("256 MB"));
}

void tst_VariableFields::variablesAreMadeOfOthersAndRoundsAreRefused() {
    VariableDesk rig;
    rig.add("base", "256 MB");
    rig.add("twice", "=2*base");
    QCOMPARE(rig.entries("variableList"),
             (QStringList{QStringLiteral("base = 256 MB"), QStringLiteral("twice = 2*base = 512 MB")}));
    rig.change(0, "=twice/2");
    QVERIFY2(rig.complaint.contains(QStringLiteral("again")), qPrintable(rig.complaint));
    QCOMPARE(model::variablesOf(rig.project()).front().text, std::string("256 MB"));
    rig.picture(QStringLiteral("variables"));
}

void tst_VariableFields::aFieldShowsExpressionAndValue() {
    VariableDesk rig;
    rig.add("base", "256 MB");
    rig.typeInto(*rig.field("function", "memory"), QStringLiteral("=2*base"));
    QTest::qWait(30);
    auto* line = rig.field("function", "memory");
    QCOMPARE(line->text(), QStringLiteral("=2*base"));
    QCOMPARE(rig.toldAt(line, "fieldNote"), QStringLiteral("= 512 MB"));
    QVERIFY(line->toolTip().contains(QStringLiteral("512 MB")));
    rig.picture(QStringLiteral("variables-field"));
    // The arrow keys have nothing to step.
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(line->text(), QStringLiteral("=2*base"));
}

void tst_VariableFields::aMistakeNamesTheVariable() {
    VariableDesk rig;
    auto* line = rig.field("function", "memory");
    rig.typeInto(*line, QStringLiteral("=2*bose"));
    QCOMPARE(rig.toldAt(line, "fieldError"),
             QStringLiteral("At character 4: there is no variable \"bose\"."));
    QCOMPARE(rig.own("function", "memory"), std::string());
    rig.add("pace", "20 /s");
    line = rig.field("function", "memory");
    rig.typeInto(*line, QStringLiteral("=2*pace"));
    QVERIFY(rig.toldAt(line, "fieldError").contains(QStringLiteral("\"pace\" is 20 /s, which does not fit")));
}

void tst_VariableFields::anotherValueEndsTheExpression() {
    VariableDesk rig;
    rig.add("base", "256 MB");
    rig.typeInto(*rig.field("function", "memory"), QStringLiteral("=2*base"));
    rig.typeInto(*rig.field("function", "memory"), QStringLiteral("640 MB"));
    QCOMPARE(rig.own("function", "memory"), std::string("640 MB"));
    rig.change(0, "1 GB");
    QCOMPARE(rig.own("function", "memory"), std::string("640 MB"));
    // One that another command has set is no longer worked out either.
    rig.typeInto(*rig.field("function", "memory"), QStringLiteral("=base"));
    QCOMPARE(rig.own("function", "memory"), std::string("1 GB"));
    rig.document->edit(QStringLiteral("Set"), model::withParam(rig.design(), model::NodeId("function"),
                                                               "memory", model::Tree("2 GB")));
    QTest::qWait(30);
    QCOMPARE(rig.field("function", "memory")->text(), QStringLiteral("2 GB"));
    rig.change(0, "512 MB");
    QCOMPARE(rig.own("function", "memory"), std::string("2 GB"));
}

void tst_VariableFields::aVariableInUseStays() {
    VariableDesk rig;
    rig.add("base", "256 MB");
    rig.typeInto(*rig.field("function", "memory"), QStringLiteral("=2*base"));
    rig.document->selection().clear();
    QTest::qWait(30);
    rig.part<QListWidget>("variableList")->setCurrentRow(0);
    rig.press("variableRemove");
    QCOMPARE(model::variablesOf(rig.project()).size(), 1U);
    const auto* told = rig.part<VariableSettings>("variableSettings")->findChild<QLabel*>("fieldError");
    QVERIFY2(told->text().startsWith(QStringLiteral("base is in use: ")), qPrintable(told->text()));
    rig.typeInto(*rig.field("function", "memory"), QStringLiteral("512 MB"));
    rig.document->selection().clear();
    QTest::qWait(30);
    rig.part<QListWidget>("variableList")->setCurrentRow(0);
    rig.press("variableRemove");
    QVERIFY(model::variablesOf(rig.project()).empty());
}

void tst_VariableFields::aRenamedVariableKeepsItsExpressions() {
    VariableDesk rig;
    rig.add("base", "256 MB");
    rig.typeInto(*rig.field("function", "memory"), QStringLiteral("=2*base"));
    rig.document->selection().clear();
    QTest::qWait(30);
    rig.part<QListWidget>("variableList")->setCurrentRow(0);
    rig.fillForm({{"variableName", QStringLiteral("small")}});
    rig.press("variableEdit");
    QCOMPARE(rig.field("function", "memory")->text(), QStringLiteral("=2*small"));
    QCOMPARE(rig.own("function", "memory"), std::string("512 MB"));
    rig.canvas().setFocus();
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(30);
    QCOMPARE(rig.field("function", "memory")->text(), QStringLiteral("=2*base"));
}

void tst_VariableFields::expressionsWithoutAnEqualsSignAreRenamedToo() {
    VariableDesk rig;
    rig.add("base", "256 MB");
    rig.add("twice", "2*base");
    rig.typeInto(*rig.field("function", "memory"), QStringLiteral("4*base"));
    QCOMPARE(rig.own("function", "memory"), std::string("1 GB"));
    rig.document->selection().clear();
    QTest::qWait(30);
    rig.part<QListWidget>("variableList")->setCurrentRow(0);
    rig.fillForm({{"variableName", QStringLiteral("small")}});
    rig.press("variableEdit");
    QCOMPARE(rig.complaint, QString());
    QCOMPARE(model::variablesOf(rig.project()),
             (std::vector<model::Variable>{{"small", "256 MB"}, {"twice", "2*small"}}));
    QCOMPARE(rig.field("function", "memory")->text(), QStringLiteral("4*small"));
    QCOMPARE(rig.own("function", "memory"), std::string("1 GB"));
}

void tst_VariableFields::aVariableThatIsGoneCannotBeSet() {
    VariableDesk rig;
    rig.add("base", "256 MB");
    QVERIFY(!withVariable(*rig.document, 1, {"base", "512 MB"}));
    putVariable(*rig.document, 1, {"base", "512 MB"});
    QCOMPARE(model::variablesOf(rig.project()).front().text, std::string("256 MB"));
}

QTEST_MAIN(tst_VariableFields)
#include "tst_variables.moc"
