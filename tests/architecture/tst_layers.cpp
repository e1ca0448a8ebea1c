#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace burst::test;

namespace {

/// What the files below `folder` may include: our own headers by prefix, foreign ones by pattern. The
/// standard library is open to all. A folder that is not listed belongs to the nearest one above it.
struct Layer {
    QString folder;
    QStringList ours;
    QString foreign; ///< regular expression for the whole name; empty = none
};

const QString qt = "Q[A-Za-z]\\w*|Qt\\w*/.*|qt\\w+\\.h";
const QString noForeign = "";

const std::vector<Layer>& layers() {
    static const std::vector<Layer> all{
        {"models/io",
         {"models/", "resources/embedded.h"},
         "nlohmann/.*|yaml-cpp/.*|(fcntl|unistd|io|windows|sys/stat)\\.h"},
        {"models", {"models/"}, noForeign},
        {"simulator/random", {"models/", "simulator/"}, "boost/random.*"},
        {"simulator/analysis", {"models/", "simulator/"}, "Eigen/.*|boost/(random|math).*"},
        {"simulator/estimate", {"models/", "simulator/"}, "Eigen/.*|boost/(random|math).*"},
        {"simulator", {"models/", "simulator/"}, "boost/random.*"},
        {"resources", {"resources/"}, noForeign},
        {"app/store", {"models/", "simulator/", "app/store/"}, "sqlite3\\.h"},
        {"app/report", {"models/", "simulator/", "app/report/"}, noForeign},
        {"app/library", {"models/", "simulator/", "app/store/", "app/report/", "app/library/"}, noForeign},
        {"app/explore", {"models/", "simulator/", "app/store/", "app/report/", "app/explore/"}, "Eigen/.*"},
        {"app/language", {"models/", "simulator/", "app/report/", "app/language/"}, qt},
        {"app/diagram", {"models/", "app/language/", "app/diagram/"}, qt + "|gvc\\.h|graphviz/.*|cgraph\\.h"},
        {"app/report_html",
         {"models/", "simulator/", "app/report/", "app/language/", "app/diagram/", "app/report_html/"},
         qt},
        {"app/editor",
         {"models/", "simulator/", "app/report/", "app/explore/", "app/language/", "app/diagram/",
          "app/store/", "app/library/", "app/editor/"},
         qt},
        {"app/cli",
         {"models/", "simulator/", "resources/", "app/store/", "app/report/", "app/report_html/",
          "app/library/", "app/explore/", "app/diagram/", "app/cli/"},
         qt + "|CLI/.*|csignal|(signal|unistd|io)\\.h"},
        {"app/desktop/results", {"models/", "simulator/", "app/"}, qt + "|qcustomplot\\.h"},
        {"app/desktop", {"models/", "simulator/", "resources/", "app/"}, qt},
    };
    return all;
}

const Layer* layerOf(const QString& path) {
    for (const Layer& layer : layers())
        if (path.startsWith(layer.folder + '/')) return &layer;
    return nullptr;
}

struct Include {
    QString name;
    bool quoted{};
};

std::vector<Include> includesOf(const QString& path) {
    static const QRegularExpression line(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])",
                                         QRegularExpression::MultilineOption);
    std::vector<Include> found;
    auto matches = line.globalMatch(sourceText(path));
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.push_back({match.captured(2), match.captured(1) == "\""});
    }
    return found;
}

/// <vector>, <cmath>: one lower-case word without a dot or a slash.
bool isStandard(const Include& include) {
    static const QRegularExpression word("^[a-z0-9_]+$");
    return !include.quoted && word.match(include.name).hasMatch();
}

bool isOurs(const Include& include) {
    return include.quoted && include.name.contains('/');
}

bool allows(const Layer& layer, const Include& include) {
    if (isStandard(include)) return true;
    if (isOurs(include)) {
        for (const QString& prefix : layer.ours)
            if (include.name.startsWith(prefix)) return true;
        return false;
    }
    return QRegularExpression("^(" + layer.foreign + ")$").match(include.name).hasMatch();
}

QStringList codeIn(const QString& folder) {
    QStringList files;
    for (const QString& path : sourceFiles())
        if (isCode(path) && path.startsWith(folder)) files << path;
    return files;
}

QByteArray listed(const QStringList& problems) {
    return problems.join('\n').toUtf8();
}

} // namespace

class tst_Layers : public QObject {
    Q_OBJECT

private slots:
    void everyLayerHasFiles() {
        for (const QString folder : {"models", "models/io", "simulator", "app"})
            QVERIFY2(!codeIn(folder + '/').isEmpty(), qPrintable(folder + " holds no code: was it moved?"));
    }

    void everyFileOfCodeBelongsToALayer() {
        QStringList problems;
        for (const QString& path : sourceFiles())
            if (isCode(path) && !path.startsWith("tests/") && !layerOf(path))
                problems << path + " lies in no layer; add its folder to the list of this test.";
        QVERIFY2(problems.isEmpty(), listed(problems));
    }

    void arrowsPointUpTheListOnly() {
        QStringList problems;
        for (const QString& path : sourceFiles()) {
            const Layer* layer = isCode(path) ? layerOf(path) : nullptr;
            if (!layer) continue;
            for (const Include& include : includesOf(path))
                if (!allows(*layer, include))
                    problems << path + " includes " + include.name + ", which " + layer->folder +
                                    " may not know.";
        }
        QVERIFY2(problems.isEmpty(), listed(problems));
    }

    void modelsAndSimulatorDoNotKnowHowDesignsAreWrittenDown() {
        QStringList problems;
        for (const QString& path : codeIn("models/") + codeIn("simulator/"))
            for (const Include& include : includesOf(path))
                if (!path.startsWith("models/io/") && include.name.startsWith("models/io/"))
                    problems << path + " includes " + include.name;
        QVERIFY2(problems.isEmpty(), listed(problems));
    }

    void thirdPartyTypesStayOutOfTheSimulatorsHeaders() {
        QStringList problems;
        for (const QString& path : codeIn("simulator/"))
            for (const Include& include : includesOf(path)) {
                const bool sampler =
                    path.startsWith("simulator/random/") && include.name.startsWith("boost/");
                if (path.endsWith(".h") && !isOurs(include) && !isStandard(include) && !sampler)
                    problems << path + " includes " + include.name;
            }
        QVERIFY2(problems.isEmpty(), listed(problems));
    }

    void everyIncludeOfOursIsWrittenFromTheRoot() {
        QStringList problems;
        for (const QString& path : codeIn(""))
            for (const Include& include : includesOf(path)) {
                if (include.name.contains("..")) problems << path + " includes " + include.name;
                if (include.quoted && !include.name.endsWith(".moc") && include.name.contains('/') &&
                    !QFileInfo::exists(sourcePath(include.name)))
                    problems << path + " includes " + include.name + ", which does not exist.";
                if (include.quoted && !include.name.endsWith(".moc") && !include.name.contains('/'))
                    problems << path + " includes \"" + include.name + "\" without its folder.";
            }
        QVERIFY2(problems.isEmpty(), listed(problems));
    }
};

QTEST_APPLESS_MAIN(tst_Layers)
#include "tst_layers.moc"
