#include "models/resolve.h"
#include "tests/kinds/every_kind/loaded_design.h"

#include <QDirIterator>
#include <QTest>

#include <set>

using namespace burst;
using namespace burst::test;

/// What holds for every kind of node, whatever it does: made from kinds.def and the descriptors, so that a
/// new kind is tested as soon as it is there.
class tst_EveryKind : public QObject {
    Q_OBJECT
private slots:
    void defaultsLieWithinTheirRanges_data();
    void defaultsLieWithinTheirRanges();
    void whatEntersHasLeftOrIsInsideAtEveryTime_data();
    void whatEntersHasLeftOrIsInsideAtEveryTime();
    void aWarmUpTakesAwayWhatHappenedInIt_data();
    void aWarmUpTakesAwayWhatHappenedInIt();
    void aSeedIsARun_data();
    void aSeedIsARun();
    void threadsChangeNothing_data();
    void threadsChangeNothing();
    void unrelatedNodesChangeNothing_data();
    void unrelatedNodesChangeNothing();
    void whatIsTakenAwayChangesNoDrawElsewhere_data();
    void whatIsTakenAwayChangesNoDrawElsewhere();
    void everyMeterIsMeteredAndNothingIsNegative_data();
    void everyMeterIsMeteredAndNothingIsNegative();
    void everyParameterIsReadSomewhere_data();
    void everyParameterIsReadSomewhere();
    void whatIsSaidToHaveNoEffectHasNone_data();
    void whatIsSaidToHaveNoEffectHasNone();
};

namespace {
void everyKind() {
    QTest::addColumn<QString>("key");
    for (const model::Kind& kind : model::allKinds())
        QTest::newRow(kind.key.c_str()) << QString::fromStdString(kind.key);
}

const model::Kind& kindUnderTest() {
    QFETCH(QString, key);
    return *model::findKind(key.toStdString());
}

/// What is wrong with the counts of a run, in words.
std::string imbalance(const sim::Summary& run) {
    for (const auto& node : run.nodes)
        if (!node.counts.conserved()) return node.id.text + " has lost or invented requests";
    for (const auto& link : run.links)
        if (!link.counts.conserved()) return link.title + " has lost or invented calls";
    return run.requests.conserved() ? std::string() : std::string("requests are not conserved");
}

/// The first node in which two runs differ, and how. Nodes of the first run only are not compared.
std::string firstDifference(const sim::Summary& one, const sim::Summary& other) {
    for (const auto& node : other.nodes)
        if (const std::string found = difference(one, other, node.id.text); !found.empty()) return found;
    return {};
}

#define VERIFY_NONE(text)                                                                                    \
    do {                                                                                                     \
        const std::string what = text;                                                                       \
        QVERIFY2(what.empty(), what.c_str());                                                                \
    } while (false)
} // namespace

void tst_EveryKind::defaultsLieWithinTheirRanges_data() {
    everyKind();
}
void tst_EveryKind::defaultsLieWithinTheirRanges() {
    const model::Kind& kind = kindUnderTest();
    const auto check = [](const model::Parameter& parameter) {
        const model::Setting setting{
            .parameter = &parameter, .value = {}, .standard = {}, .min = parameter.min, .max = parameter.max};
        const auto found = parameter.standard.isNull() ? std::nullopt : problem(setting, parameter.standard);
        return found ? parameter.key + ": " + *found : std::string();
    };
    for (const auto& parameter : kind.parameters) {
        VERIFY_NONE(check(parameter));
        QVERIFY2(!parameter.title.empty() && !parameter.help.empty(), parameter.key.c_str());
    }
    for (const auto& rule : kind.links)
        for (const auto& parameter : model::linkParameters(rule.role))
            VERIFY_NONE(check(parameter));
    for (const auto& key : kind.telling)
        QVERIFY2(kind.parameter(key), key.c_str());
}

void tst_EveryKind::whatEntersHasLeftOrIsInsideAtEveryTime_data() {
    everyKind();
}
void tst_EveryKind::whatEntersHasLeftOrIsInsideAtEveryTime() {
    for (Build b : {loadedDesign(kindUnderTest()), stormyDesign(kindUnderTest())}) {
        std::map<std::string, sim::Counts> before;
        for (const double until : {0.01, 0.37, 2.2, 13.0, 59.9, 60.0, 61.7, 200.0}) {
            const auto run = b.lasts(until).run();
            VERIFY_NONE(imbalance(run));
            for (const auto& node : run.nodes) {
                sim::Counts& last = before[node.id.text];
                QVERIFY2(node.counts.offered >= last.offered && node.counts.ended() >= last.ended(),
                         node.id.text.c_str());
                last = node.counts;
            }
        }
        QVERIFY(before.at(subject).offered > 100);
    }
}

/// The part before the warm-up's end and the part after it are the whole.
void tst_EveryKind::aWarmUpTakesAwayWhatHappenedInIt_data() {
    everyKind();
}
void tst_EveryKind::aWarmUpTakesAwayWhatHappenedInIt() {
    Build b = stormyDesign(kindUnderTest());
    const auto whole = b.lasts(600).run();
    const auto before = b.lasts(217).run();
    b.scenario().warmup = 217;
    const auto after = b.lasts(600).run();
    VERIFY_NONE(imbalance(after));
    const auto metered = [](const sim::Summary& run, const std::string& meter) {
        const auto figures = figuresOf(run, subject);
        const auto found = figures.find("meter " + meter);
        return found == figures.end() ? 0.0 : found->second;
    };
    for (const auto& meter : kindUnderTest().meters) {
        constexpr double rounding = 10.0; // empty receives come in whole rounds of all pollers
        const double parts = metered(before, meter.key) + metered(after, meter.key);
        QVERIFY2(std::abs(metered(whole, meter.key) - parts) <= rounding, meter.key.c_str());
    }
    for (const auto& node : whole.nodes) {
        const sim::Counts& first = at(before, node.id.text).counts;
        const sim::Counts& second = at(after, node.id.text).counts;
        QCOMPARE(second.carried, first.inFlight);
        QCOMPARE(first.offered + second.offered, node.counts.offered);
        QCOMPARE(first.ended() + second.ended(), node.counts.ended());
        QCOMPARE(first.succeeded + second.succeeded, node.counts.succeeded);
    }
}

void tst_EveryKind::aSeedIsARun_data() {
    everyKind();
}
void tst_EveryKind::aSeedIsARun() {
    const Build b = stormyDesign(kindUnderTest());
    const auto first = b.run({.seed = 7});
    const auto again = b.run({.seed = 7});
    QCOMPARE(again.fingerprint, first.fingerprint);
    QCOMPARE(again.events, first.events);
    VERIFY_NONE(firstDifference(first, again));
    const auto other = b.run({.seed = 8});
    QVERIFY(other.fingerprint != first.fingerprint);
    QVERIFY2(!difference(first, other, subject).empty(), "another seed changes nothing at the node");
}

void tst_EveryKind::threadsChangeNothing_data() {
    everyKind();
}
void tst_EveryKind::threadsChangeNothing() {
    const Build b = stormyDesign(kindUnderTest());
    const auto one = b.run({.replications = 3, .threads = 1});
    const auto two = b.run({.replications = 3, .threads = 2});
    QCOMPARE(two.fingerprint, one.fingerprint);
    VERIFY_NONE(firstDifference(one, two));
}

/// Neither a node of the same kind that nothing leads to nor a busy client with a function of its own.
void tst_EveryKind::unrelatedNodesChangeNothing_data() {
    everyKind();
}
void tst_EveryKind::unrelatedNodesChangeNothing() {
    const model::Kind& kind = kindUnderTest();
    Build b = stormyDesign(kind);
    const auto alone = b.run();
    if (kind.key != "schedule") b.node("idle", kind.key); // an idle schedule is not idle
    b.node("stranger", "client").node("its", "function", {{"compute", exponential(0.05)}});
    b.link("stranger", "its").poisson("stranger", 5);
    std::reverse(b.design().nodes.begin(), b.design().nodes.end());
    const auto together = b.run();
    QVERIFY(at(together, "its").counts.succeeded > 1000);
    VERIFY_NONE(firstDifference(together, alone));
}

namespace {
/// What is the same of another target when one is taken away: whoever is told by the way notices nothing at
/// all; those that are called in turn get the same calls at other times; readers of one queue share its work.
enum class Kept { everything, calls, nothing };
Kept keptBy(const model::Kind& kind, const model::LinkRule& gone) {
    if (gone.role == model::LinkRole::deliver || gone.role == model::LinkRole::rule) return Kept::everything;
    if (kind.key == "schedule" && gone.role == model::LinkRole::call) return Kept::everything;
    return gone.role == model::LinkRole::call ? Kept::calls : Kept::nothing;
}

/// Without one target; requests come until 500 s, so that all are done in the end.
Build without(const std::string& target, Build b) {
    std::erase_if(b.design().links, [&](const auto& link) { return link.to.text == target; });
    for (auto& [source, traffic] : b.scenario().traffic)
        traffic.profile = {traffic.profile.front(), {500.0, traffic.profile.front().rate}, {500.0, 0.0}};
    return b;
}
} // namespace

/// Common random numbers: a node can be taken away, and what is drawn elsewhere is drawn as before.
void tst_EveryKind::whatIsTakenAwayChangesNoDrawElsewhere_data() {
    everyKind();
}
void tst_EveryKind::whatIsTakenAwayChangesNoDrawElsewhere() {
    const model::Kind& kind = kindUnderTest();
    if (kind.links.empty()) QSKIP("nothing lies behind it");
    if (kind.dispatch == model::Dispatch::one) QSKIP("another number of routes means another share for each");
    const auto all = without("", loadedDesign(kind)).run();
    for (std::size_t i = 0; i < kind.links.size(); ++i) {
        const std::string gone = "t" + std::to_string(i);
        if (!all.node(model::NodeId(gone))) continue;
        const auto less = without(gone, loadedDesign(kind)).run();
        const Kept kept = keptBy(kind, kind.links[i]);
        for (const auto& node : all.nodes) {
            const std::string& id = node.id.text;
            const bool isOrigin = id.ends_with("-origin"); // behind a cache that looks at the time, perhaps
            if (id == gone || id == gone + "-origin") continue;
            const bool isBefore = id == "c" || id == "caller" || id == "events";
            if (isBefore || ((kept == Kept::calls && !isOrigin)))
                QVERIFY2(at(less, id).counts.offered == node.counts.offered,
                         (gone + " matters to " + id).c_str());
            else if (kept == Kept::everything && id != subject)
                VERIFY_NONE(difference(all, less, id));
        }
    }
}

/// A meter that nothing meters is never on a bill. If this fails for a new kind, write down the settings
/// under which it counts in tests/kinds/every_kind/variants.cpp.
void tst_EveryKind::everyMeterIsMeteredAndNothingIsNegative_data() {
    everyKind();
}
void tst_EveryKind::everyMeterIsMeteredAndNothingIsNegative() {
    const model::Kind& kind = kindUnderTest();
    std::set<std::string> missing;
    for (const auto& meter : kind.meters)
        missing.insert("meter " + meter.key);
    for (const Variant& variant : variantsOf(kind)) {
        const auto run = variantDesign(kind, variant).run();
        VERIFY_NONE(imbalance(run));
        for (const auto& node : run.nodes)
            for (const auto& [name, value] : figuresOf(run, node.id.text)) {
                QVERIFY2(value >= 0.0 && std::isfinite(value),
                         (variant.name + ": " + node.id.text + ": " + name).c_str());
                if (node.id.text == subject && value > 0.0) missing.erase(name);
            }
        if (const auto& share = at(run, subject).hitRatio) QVERIFY(*share <= 1.0);
    }
    QVERIFY2(missing.empty(), missing.empty() ? "" : ("nothing counts on " + *missing.begin()).c_str());
}

namespace {
/// All of the simulator, what prices and defaults of platforms look at, and what gives advice.
QByteArray everythingThatReadsParameters() {
    const QString root = QStringLiteral(BURSTLAB_SOURCE_DIR "/");
    QByteArray all;
    QFile coldStarts(root + "models/cold_start.cpp");
    if (coldStarts.open(QIODevice::ReadOnly)) all += coldStarts.readAll();
    for (const char* folder : {"simulator", "models/checks", "resources/platforms"})
        for (QDirIterator files(root + folder, {"*.cpp", "*.h", "*.json"}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) all += file.readAll();
        }
    return all;
}
} // namespace

/// A parameter that nothing reads is a promise that nobody keeps.
void tst_EveryKind::everyParameterIsReadSomewhere_data() {
    everyKind();
}
void tst_EveryKind::everyParameterIsReadSomewhere() {
    static const QByteArray readers = everythingThatReadsParameters();
    const model::Kind& kind = kindUnderTest();
    for (const auto& parameter : kind.parameters) {
        const bool isPrice = std::any_of(kind.meters.begin(), kind.meters.end(),
                                         [&](const auto& meter) { return meter.price == parameter.key; });
        if (isPrice) continue; // read for the bill
        const std::string& key = parameter.key;
        bool isRead = readers.contains(('"' + key + '"').c_str());
        // Some are read by two parts of their name: "cache_" + "ttl".
        for (auto cut = key.find('_'); !isRead && cut != std::string::npos; cut = key.find('_', cut + 1))
            isRead = readers.contains(('"' + key.substr(0, cut + 1) + '"').c_str()) &&
                     readers.contains(('"' + key.substr(cut + 1) + '"').c_str());
        QVERIFY2(isRead, key.c_str());
    }
}

namespace {
/// A value under which another parameter is said to change nothing; null where its condition has no other.
model::Tree otherThan(const model::Parameter& parameter, const std::vector<model::Tree>& values) {
    const auto other = [&](const model::Tree& value) {
        return std::find(values.begin(), values.end(), value) == values.end();
    };
    for (const bool truth : {false, true})
        if (parameter.type == model::Parameter::Type::flag && other(truth)) return truth;
    for (const auto& choice : parameter.choices)
        if (other(choice)) return choice;
    return {};
}

/// Values far from the default.
std::vector<model::Tree> extremesOf(const model::Parameter& parameter) {
    using Type = model::Parameter::Type;
    if (parameter.type == Type::flag) return {true, false};
    if (parameter.type == Type::choice) return {parameter.choices.begin(), parameter.choices.end()};
    if (parameter.type == Type::distribution) return {"3 s"};
    return {*parameter.min, *parameter.max};
}
} // namespace

void tst_EveryKind::whatIsSaidToHaveNoEffectHasNone_data() {
    everyKind();
}
void tst_EveryKind::whatIsSaidToHaveNoEffectHasNone() {
    const model::Kind& kind = kindUnderTest();
    for (const auto& parameter : kind.parameters) {
        const auto& only = parameter.onlyWhen;
        if (only.key.empty()) continue;
        const auto* other = kind.parameter(only.key);
        QVERIFY2(other, parameter.key.c_str());
        for (const auto& value : only.values) {
            const model::Setting setting{
                .parameter = other, .value = {}, .standard = {}, .min = {}, .max = {}};
            VERIFY_NONE(problem(setting, value).value_or(std::string()));
        }
        const auto idle = otherThan(*other, only.values);
        QVERIFY2(!idle.isNull(), parameter.key.c_str());
        const auto plain = stormyDesign(kind, {{only.key, idle}}).lasts(60).run();
        for (const auto& value : extremesOf(parameter)) {
            const auto run = stormyDesign(kind, {{only.key, idle}, {parameter.key, value}}).lasts(60).run();
            const std::string found = firstDifference(plain, run);
            QVERIFY2(found.empty(), (parameter.key + ": " + found).c_str());
        }
    }
}

QTEST_APPLESS_MAIN(tst_EveryKind)
#include "tst_every_kind.moc"
