#include "app/diagram/diagram_text.h"
#include "models/io/catalog_json.h"
#include "models/io/project_json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace burst;
using namespace burst::app;

namespace {
const QString parsers = QStringLiteral(BURSTLAB_SOURCE_DIR "/build/parsers");

/// Designs of the examples, and one whose names hold what means something in the languages.
std::vector<model::Design> designs() {
    std::vector<model::Design> all;
    const QDir folder(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples"));
    for (const QString& name : folder.entryList({"*.burst"}, QDir::Files, QDir::Name)) {
        const auto read = model::loadProject(folder.filePath(name).toStdString());
        if (!read) qFatal("%s", read.error().message().c_str());
        for (const auto& design : read->project.designs)
            all.push_back(design);
    }
    model::Design awkward = all.front();
    awkward.nodes.front().name = "Take \"one\" & <two>; \\three #4";
    awkward.nodes.back().name = "end";
    all.push_back(std::move(awkward));
    return all;
}

/// What a parser found in each text.
QVector<QJsonObject> parsed(const QString& script, const std::vector<QByteArray>& texts) {
    const QTemporaryDir folder;
    QStringList arguments{parsers + '/' + script};
    for (const QByteArray& text : texts) {
        const QString path = folder.filePath(QString::number(arguments.size()));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no room for a test");
        arguments << path;
    }
    QProcess node;
    node.start(QStringLiteral("node"), arguments);
    QVector<QJsonObject> answers;
    if (!node.waitForFinished(-1) || node.exitCode() != 0) {
        qWarning("%s", node.readAllStandardError().constData());
        return answers;
    }
    for (const QByteArray& line : node.readAllStandardOutput().trimmed().split('\n'))
        answers << QJsonDocument::fromJson(line).object();
    return answers;
}

bool anyHolds(const QJsonObject& answer, const std::string& name) {
    for (const auto& text : answer["texts"].toArray())
        if (text.toString().contains(QString::fromStdString(name))) return true;
    return false;
}
} // namespace

/// What is exported for other tools opens in their own parsers. packaging/test.sh installs these where npm is
/// there.
class tst_ForeignParsers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void mermaidReadsEveryNodeAndLink();
    void drawioReadsEveryNodeLinkAndGroup();
};

void tst_ForeignParsers::initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty() ||
        !QDir(parsers + QStringLiteral("/node_modules/mermaid")).exists())
        QSKIP("the parsers of other diagram tools are not installed in build/parsers");
}

void tst_ForeignParsers::mermaidReadsEveryNodeAndLink() {
    const auto all = designs();
    std::vector<QByteArray> texts;
    for (const auto& design : all)
        texts.push_back(mermaidText(design, model::shippedCatalog()));
    const auto answers = parsed(QStringLiteral("mermaid.mjs"), texts);
    QCOMPARE(std::size_t(answers.size()), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QJsonObject& answer = answers[static_cast<qsizetype>(i)];
        QVERIFY(answer["type"].toString().startsWith(QStringLiteral("flowchart")));
        QCOMPARE(std::size_t(answer["nodes"].toInt()), all[i].nodes.size() + all[i].notes.size());
        QCOMPARE(std::size_t(answer["links"].toInt()), all[i].links.size());
        QCOMPARE(std::size_t(answer["groups"].toInt()), all[i].groups.size());
    }
    QVERIFY(anyHolds(answers.front(), all.front().nodes.front().title()));
}

void tst_ForeignParsers::drawioReadsEveryNodeLinkAndGroup() {
    const auto all = designs();
    std::vector<QByteArray> texts;
    for (const auto& design : all)
        texts.push_back(drawioText(design, model::shippedCatalog()));
    const auto answers = parsed(QStringLiteral("drawio.mjs"), texts);
    QCOMPARE(std::size_t(answers.size()), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QJsonObject& answer = answers[static_cast<qsizetype>(i)];
        QCOMPARE(std::size_t(answer["nodes"].toInt()), all[i].nodes.size() + all[i].notes.size());
        QCOMPARE(std::size_t(answer["links"].toInt()), all[i].links.size());
        QCOMPARE(answer["loose"].toInt(), 0);
        QCOMPARE(std::size_t(answer["groups"].toInt()), all[i].groups.size());
        for (const auto& node : all[i].nodes)
            QVERIFY2(anyHolds(answer, node.title()), node.title().c_str());
    }
}

QTEST_MAIN(tst_ForeignParsers)
#include "tst_foreign_parsers.moc"
