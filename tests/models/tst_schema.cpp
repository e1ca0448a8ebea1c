#include "models/io/catalog_json.h"
#include "models/io/project_json.h"
#include "models/kind.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace burst::model;

namespace {
/// What to think of keys that the schema does not list.
enum class Unknown { allowed, refused };

/// Holds values against the part of JSON Schema 2020-12 that our schema uses; a keyword it does not know is a
/// failure of the test, so that none is passed over.
class Schema {
public:
    explicit Schema(const QJsonObject& root) : root_(root) {}

    /// The first problem, or an empty text.
    [[nodiscard]] QString problem(const QJsonValue& value, Unknown unknown) const {
        return problem(value, root_, "", unknown);
    }
    [[nodiscard]] QJsonObject part(const QString& name) const {
        return root_["$defs"].toObject()[name].toObject();
    }

private:
    QString problem(const QJsonValue& value, const QJsonObject& schema, const QString& at,
                    Unknown unknown) const {
        for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
            const QString found = ruleProblem(rule.key(), rule.value(), value, at, unknown);
            if (!found.isEmpty()) return found;
        }
        return value.isObject() ? membersProblem(value.toObject(), schema, at, unknown) : QString();
    }

    QString ruleProblem(const QString& rule, const QJsonValue& bound, const QJsonValue& value,
                        const QString& at, Unknown unknown) const {
        static const QSet<QString> remarks{
            "$schema", "$id", "$defs", "title", "description", "properties", "additionalProperties"};
        const QString wrong = at + ": " + rule;
        if (remarks.contains(rule)) return {};
        if (rule == "$ref") return problem(value, part(bound.toString().section('/', -1)), at, unknown);
        if (rule == "type") return hasType(value, bound) ? QString() : wrong;
        if (rule == "const") return value == bound ? QString() : wrong;
        if (rule == "enum") return bound.toArray().contains(value) ? QString() : wrong;
        if (rule == "required") {
            for (const auto& key : bound.toArray())
                if (!value.toObject().contains(key.toString())) return wrong + ' ' + key.toString();
            return {};
        }
        if (rule == "anyOf") {
            for (const auto& choice : bound.toArray())
                if (problem(value, choice.toObject(), at, Unknown::allowed).isEmpty()) return {};
            return wrong;
        }
        if (rule == "items") {
            for (int i = 0; i < value.toArray().size(); ++i) {
                const QString found =
                    problem(value.toArray()[i], bound.toObject(), at + '/' + QString::number(i), unknown);
                if (!found.isEmpty()) return found;
            }
            return {};
        }
        if (rule == "pattern")
            return QRegularExpression(bound.toString()).match(value.toString()).hasMatch() ? QString()
                                                                                           : wrong;
        if (rule == "minimum") return value.toDouble() >= bound.toDouble() ? QString() : wrong;
        if (rule == "minItems") return value.toArray().size() >= bound.toInt() ? QString() : wrong;
        if (rule == "maxItems") return value.toArray().size() <= bound.toInt() ? QString() : wrong;
        return wrong + " is no keyword that this test knows";
    }

    QString membersProblem(const QJsonObject& object, const QJsonObject& schema, const QString& at,
                           Unknown unknown) const {
        const QJsonObject properties = schema["properties"].toObject();
        const QJsonObject others = schema["additionalProperties"].toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString place = at + '/' + member.key();
            const QJsonObject own =
                properties.contains(member.key()) ? properties[member.key()].toObject() : others;
            if (own.isEmpty() && unknown == Unknown::refused && !properties.isEmpty())
                return place + ": not in the schema";
            const QString found = problem(member.value(), own, place, unknown);
            if (!found.isEmpty()) return found;
        }
        return {};
    }

    static bool hasType(const QJsonValue& value, const QJsonValue& types) {
        if (!types.isArray()) return hasType(value, types.toString());
        for (const auto& type : types.toArray())
            if (hasType(value, type.toString())) return true;
        return false;
    }
    static bool hasType(const QJsonValue& value, const QString& type) {
        if (type == "object") return value.isObject();
        if (type == "array") return value.isArray();
        if (type == "string") return value.isString();
        if (type == "boolean") return value.isBool();
        if (type == "integer") return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
        return type == "number" && value.isDouble();
    }

    QJsonObject root_{};
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Schema schemaOf(const QString& what) {
    const QString path = QString(BURSTLAB_SOURCE_DIR "/resources/schema/%1.schema.json").arg(what);
    return Schema(QJsonDocument::fromJson(contentOf(path)).object());
}
Schema shippedSchema() {
    return schemaOf("burst");
}

QByteArray platformText(const QString& name) {
    return contentOf(QString(BURSTLAB_SOURCE_DIR "/resources/platforms/%1.json").arg(name));
}

/// "3:14" of a place in a text; lines and columns from 1, columns in bytes.
QString placeIn(const QByteArray& text, qsizetype at) {
    const QByteArray before = text.left(at);
    return QString("%1:%2").arg(before.count('\n') + 1).arg(at - before.lastIndexOf('\n'));
}

QStringList namesOf(const QJsonValue& list) {
    QStringList names;
    for (const auto& name : list.toArray())
        names += name.toString();
    return names;
}

/// A project in which every member that this version knows is written.
Project complete() {
    Traffic trace;
    trace.process = Traffic::Process::trace;
    trace.file = "t.csv";
    trace.times = {1.5};
    trace.spread = Traffic::Spread::poisson;
    trace.scale = 2;
    trace.speed = 3;
    trace.loop = true;
    trace.routes = {{"a", LinkId("l")}};
    Traffic profile;
    profile.profile = {{0, 1}, {60, 2}};
    profile.gap = {.family = Distribution::Family::exponential, .a = 1};
    profile.states = {.rates = {1, 2}, .sojourns = {3, 4}};
    profile.users = {{0, 1}, {60, 2}};
    profile.think = {.family = Distribution::Family::exponential, .a = 1};
    profile.batch = {.family = Distribution::Family::uniform, .a = 1, .b = 2};
    Traffic rate;
    rate.profile = {{0, 1}};
    Scenario scenario;
    scenario.id = ScenarioId("s");
    scenario.name = "Scenario";
    scenario.startsAt = 0;
    scenario.seed = ~std::uint64_t{0};
    scenario.traffic = {{NodeId("a"), trace}, {NodeId("b"), profile}, {NodeId("c"), rate}};
    scenario.faults = {
        {.kind = Fault::Kind::outage, .duration = 60, .node = NodeId("n"), .work = Fault::Work::fails},
        {.kind = Fault::Kind::latency, .group = GroupId("g"), .extra = Tree("1 s")},
        {.kind = Fault::Kind::errors, .node = NodeId("n"), .share = 0.5},
        {.kind = Fault::Kind::throttle, .node = NodeId("n"), .share = 0.5},
        {.kind = Fault::Kind::deployment,
         .node = NodeId("n"),
         .weights = {{0, 0.1}},
         .version = {{"compute", Tree("1 s")}}},
        {.kind = Fault::Kind::change, .parameter = "concurrency", .value = Tree(5)}};
    Design design;
    design.id = DesignId("d");
    design.name = "Design";
    design.account = {{"concurrency", Tree(10)}};
    design.routing = "straight";
    design.nodes = {{.id = NodeId("n"),
                     .kind = "function",
                     .offering = "aws.lambda",
                     .name = "Node",
                     .at = {1, 2},
                     .locked = true,
                     .params = {{"memory", Tree("512 MB")}},
                     .extra = {}}};
    design.links = {{LinkId("l"), NodeId("n"), NodeId("m"), {{"calls", Tree(2)}}, {}}};
    design.groups = {{GroupId("g"), "Group", "vpc", GroupId("h"), {NodeId("n")}, true, {}}};
    design.notes = {{NoteId("o"), "text", {3, 4}, {}}};
    Project project;
    project.name = "Complete";
    project.description = "Everything";
    project.designs = {design};
    project.scenarios = {scenario};
    project.objectives = {{"latency.p99", "n", 0.1, 0.2, {}}};
    project.budget = Budget{.month = 250, .alerts = {0.5, 1}, .extra = {}};
    project.discounts = {{"aws", "lambda", "lambda.requests", 0.17, "contract", {}}};
    return project;
}
} // namespace

class tst_Schema : public QObject {
    Q_OBJECT
private slots:
    void theKindsAreThoseOfTheProgram() {
        QStringList kinds;
        for (const Kind& kind : allKinds())
            kinds += QString::fromStdString(kind.key);
        const QJsonValue listed =
            shippedSchema().part("node")["properties"].toObject()["kind"].toObject()["enum"];
        QCOMPARE(namesOf(listed), kinds);
    }

    void theDistributionsAreThoseOfTheProgram() {
        using Family = Distribution::Family;
        QStringList families;
        for (int f = 0; f <= static_cast<int>(Family::empirical); ++f)
            families += QString::fromUtf8(familyName(static_cast<Family>(f)).data());
        const auto object = shippedSchema().part("distribution")["anyOf"].toArray()[1].toObject();
        QCOMPARE(namesOf(object["properties"].toObject()["dist"].toObject()["enum"]), families);
    }

    void everyMemberThatIsWrittenStandsInTheSchema() {
        const std::string text = writeProject(complete());
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
        QVERIFY(document.isObject());
        QCOMPARE(shippedSchema().problem(document.object(), Unknown::refused), QString());
    }

    void whatTheReaderRefusesTheSchemaRefusesToo_data() {
        QTest::addColumn<QString>("problem");
        QTest::newRow("newer_schema") << "/burstlab: const";
        QTest::newRow("no_schema") << ": required burstlab";
        QTest::newRow("nodes_number") << "/designs/0/nodes: type";
        QTest::newRow("node_without_kind") << "/designs/0/nodes/1: required kind";
        QTest::newRow("place_of_three") << "/designs/0/nodes/1/at: maxItems";
        QTest::newRow("unknown_kind") << "/designs/0/nodes/3/kind: enum";
        QTest::newRow("id_malformed") << "/designs/0/nodes/3/id: pattern";
        QTest::newRow("rate_true") << "/scenarios/0/traffic/users/rate: type";
        QTest::newRow("gap_family") << "/scenarios/0/traffic/users/gap: anyOf";
        QTest::newRow("spread") << "/scenarios/0/traffic/users/spread: enum";
        QTest::newRow("replications_fraction") << "/scenarios/0/replications: type";
    }
    void whatTheReaderRefusesTheSchemaRefusesToo() {
        QFETCH(QString, problem);
        const QString path =
            QString(BURSTLAB_SOURCE_DIR "/tests/broken/%1.burst").arg(QTest::currentDataTag());
        const auto document = QJsonDocument::fromJson(contentOf(path));
        QVERIFY(document.isObject());
        QCOMPARE(shippedSchema().problem(document.object(), Unknown::allowed), problem);
    }

    void everyPlatformFollowsItsSchema_data() {
        QTest::addColumn<QString>("name");
        const QDir folder(BURSTLAB_SOURCE_DIR "/resources/platforms");
        for (const QString& file : folder.entryList({"*.json"}, QDir::Files))
            QTest::newRow(qPrintable(file)) << file.section('.', 0, 0);
    }
    void everyPlatformFollowsItsSchema() {
        QFETCH(QString, name);
        const auto document = QJsonDocument::fromJson(platformText(name));
        QVERIFY(document.isObject());
        QCOMPARE(schemaOf("platform").problem(document.object(), Unknown::refused), QString());
    }

    void aPlatformThatWasChangedForTheWorseIsRefusedWithItsPlace_data() {
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("marker"); // begins where the reader points
        QTest::addColumn<bool>("schemaToo");
        QTest::newRow("certainty") << R"("certainty": "vendor")"
                                   << R"("certainty": "sure")"
                                   << R"("sure")" << true;
        QTest::newRow("source") << R"("source": "map-lambda")"
                                << R"("source": "hearsay")"
                                << R"("hearsay")" << false;
        QTest::newRow("date") << R"("as_of": "2025-10-30")"
                              << R"("as_of": "30.10.2025")"
                              << R"("30.10.2025")" << true;
        QTest::newRow("first day") << R"("since": "2024-11")"
                                   << R"("since": "2024")"
                                   << R"("2024")" << true;
        QTest::newRow("price") << R"("us-east-1": 2e-07)"
                               << R"("us-east-1": -2e-07)"
                               << "-2e-07" << true;
        QTest::newRow("tiers") << "[10240, 0.08]"
                               << "[0, 0.08]"
                               << "[\n              [0, 0.085],\n              [0, 0.08]" << false;
        QTest::newRow("key") << R"("free_pool": "lambda.requests")"
                             << R"("free_pol": "lambda.requests")"
                             << R"("lambda.requests",
      "figures")" << true;
        QTest::newRow("type") << R"("unit": "request")"
                              << R"("unit": 1)"
                              << R"(1,
      "free")" << true;
    }
    void aPlatformThatWasChangedForTheWorseIsRefusedWithItsPlace() {
        QFETCH(QString, good);
        QFETCH(QString, bad);
        QFETCH(QString, marker);
        QFETCH(bool, schemaToo);
        QByteArray text = platformText("aws");
        const auto at = text.indexOf(good.toUtf8());
        QVERIFY2(at >= 0, "The file does not have what this row changes.");
        text.replace(at, good.toUtf8().size(), bad.toUtf8());
        const auto read = readPlatform(text.toStdString(), "aws.json");
        QVERIFY(!read);
        const auto marked = text.indexOf(marker.toUtf8(), std::max<qsizetype>(0, at - 200));
        QVERIFY(marked >= 0);
        const QString where = QString::fromStdString(read.error().where);
        QVERIFY2(where.startsWith("aws.json:" + placeIn(text, marked) + " "),
                 qPrintable(where + " instead of " + placeIn(text, marked)));
        const auto document = QJsonDocument::fromJson(text);
        QVERIFY(document.isObject());
        QCOMPARE(!schemaOf("platform").problem(document.object(), Unknown::refused).isEmpty(), schemaToo);
    }

    void everyExampleFollowsTheSchemaAndIsCanonical() {
        const QDir folder(BURSTLAB_SOURCE_DIR "/examples");
        const auto files = folder.entryList({"*.burst"}, QDir::Files);
        if (files.isEmpty()) QSKIP("There are no examples");
        for (const QString& name : files) {
            const QByteArray text = contentOf(folder.filePath(name));
            const auto document = QJsonDocument::fromJson(text);
            QVERIFY2(document.isObject(), qPrintable(name));
            QCOMPARE(name + shippedSchema().problem(document.object(), Unknown::refused), name);
            const auto read = readProject(text.toStdString(), name.toStdString());
            if (!read) QFAIL(read.error().message().c_str());
            QCOMPARE(name + '\n' + QString::fromStdString(writeProject(read->project)), name + '\n' + text);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_schema.moc"
