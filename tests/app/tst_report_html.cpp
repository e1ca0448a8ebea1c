#include "app/report/html.h"
#include "app/report/svg_chart.h"
#include "app/report_html/paper_page.h"
#include "app/report_html/pdf_report.h"
#include "app/report_html/save_report.h"
#include "models/io/catalog_json.h"
#include "models/validate.h"
#include "tests/support/build.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <limits>

using namespace burst;

namespace {

/// A small shop on AWS whose names are markup.
test::Build shop() {
    test::Build build;
    build.project.name = "Shop <script>alert('x')</script> & \"co\"";
    build.project.description = "a ]]> b <b>";
    build.node("web", "client").node("order", "function", {{"compute", "80 ms"}}).node("orders", "table");
    build.link("web", "order").link("order", "orders", {{"op", "write"}}).poisson("web", 5.0).lasts(300);
    build.design().platform = "aws";
    build.design().region = "us-east-1";
    build.design().nodes[1].name = "<img src=\"http://example.org/x.png\">";
    build.project.objectives = {{"latency.p99", "order", {}, 1e-6, {}}};
    return build;
}

std::string report(const test::Build& build) {
    const auto& catalog = model::shippedCatalog();
    auto summary = sim::simulate(build.project, build.project.designs.front().id,
                                 build.project.scenarios.front().id, catalog, {}, {1, 2, 1});
    if (!summary) qFatal("%s", summary.error().message().c_str());
    const auto run = app::runResult(std::move(*summary), build.project, catalog);
    return app::illustratedReport(build.project, run, catalog, model::validate(build.project, catalog),
                                  "0.1.0", "2026-11-21");
}

/// The elements of a page by name, each with its attributes; fails when the page is not well-formed.
struct Page {
    explicit Page(const std::string& html) {
        QXmlStreamReader reader(QByteArray::fromStdString(html));
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) elements.emplace_back(reader.name().toString(), reader.attributes());
            if (reader.isCharacters()) text += reader.text();
        }
        error = reader.errorString();
    }
    [[nodiscard]] qsizetype count(const QString& name) const {
        return std::count_if(elements.begin(), elements.end(),
                             [&](const auto& e) { return e.first == name; });
    }
    std::vector<std::pair<QString, QXmlStreamAttributes>> elements;
    QString text;
    QString error;
};

} // namespace

class tst_ReportHtml : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { html_ = report(shop()); }

    void itIsWellFormed() {
        const Page page(html_);
        QCOMPARE(page.error, QString());
        QCOMPARE(page.count("html"), qsizetype{1});
        QCOMPARE(page.count("h1"), qsizetype{1});
    }

    void itLoadsNothingFromAnywhere() {
        for (const auto& [name, attributes] : Page(html_).elements)
            for (const auto& attribute : attributes) {
                const QString key = attribute.name().toString();
                const QString value = attribute.value().toString();
                const bool loads =
                    key == "src" || key == "href" || key == "srcset" || key == "data" || key == "action";
                QVERIFY2(!loads || value.startsWith('#') || value.startsWith("data:"),
                         qPrintable(name + " " + key + "=" + value));
                QVERIFY(!key.startsWith("on"));
            }
        QVERIFY(!QString::fromStdString(html_).contains("@import"));
        QVERIFY(!QString::fromStdString(html_).contains("url(http"));
    }

    void namesOfTheProjectStayText() {
        const Page page(html_);
        QCOMPARE(page.count("script"), qsizetype{1}); // ours, which sorts tables
        QCOMPARE(page.count("img"), qsizetype{0});
        QVERIFY(page.text.contains("Shop <script>alert('x')</script> & \"co\""));
        QVERIFY(page.text.contains("a ]]> b <b>"));
    }

    void theDiagramIsInItInBothAppearances() {
        const Page page(html_);
        QVERIFY(page.count("svg") >= 2);
        QVERIFY(page.text.contains("orders"));
    }

    void theBillNamesTheSourceOfEachPrice() {
        const Page page(html_);
        QVERIFY(page.text.contains("lambda.requests"));
        QVERIFY(page.text.contains("AWS pricing page"));
    }

    void assumptionsCarryTheirCertainty() {
        const Page page(html_);
        QVERIFY(page.text.contains("Assumptions"));
        QVERIFY(page.text.contains("Keep-alive"));
        for (const char* word : {"assumed", "vendor", "measured", "yours"})
            QVERIFY2(page.text.contains(word), word);
    }

    void aBrokenObjectiveIsSaidInWords() {
        QVERIFY(Page(html_).text.contains("at most"));
        QVERIFY(Page(html_).text.contains("broken"));
    }

    void idsOfAnSvgAreMadeUnique() {
        const std::string svg =
            "<?xml version=\"1.0\"?>\n<svg width=\"10mm\" height=\"5mm\"\n viewBox=\"0 0 10 5\">"
            "<defs><clipPath id=\"c1\"/></defs><g clip-path=\"url(#c1)\"/><use href=\"#c1\"/></svg>\n";
        const std::string in = app::inlineSvg(svg, "x-", "a < b");
        QVERIFY(in.starts_with("<svg"));
        QVERIFY(in.find("id=\"x-c1\"") != std::string::npos);
        QVERIFY(in.find("url(#x-c1)") != std::string::npos);
        QVERIFY(in.find("href=\"#x-c1\"") != std::string::npos);
        QVERIFY(in.find("mm\"") == std::string::npos);
        QVERIFY(in.find("aria-label=\"a &lt; b\"") != std::string::npos);
        QVERIFY(app::inlineSvg("no picture", "x-", "").empty());
    }

    void chartsShowWhatHappenedOverTime() {
        for (const char* title : {"Requests per second", "Latency seen by web", "Environments of"})
            QVERIFY2(Page(html_).text.contains(title), title);
    }

    void aGapInTheFiguresIsAGapInTheLine() {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const app::Chart chart{"t", model::Unit::none, {{"a", 0, 10, {1, 2, none, 3, 1}}}};
        const QString svg = QString::fromStdString(app::svgChart(chart));
        QCOMPARE(svg.mid(svg.indexOf(" d=\"")).section('"', 1, 1).count('M'), qsizetype{2});
        QVERIFY(app::svgChart({"t", model::Unit::none, {{"a", 0, 10, {none}}}}).empty());
        QVERIFY(app::svgChart({"t", model::Unit::none, {}}).empty());
    }

    void axesHaveRoundNumbers() {
        QCOMPARE(app::ticksTo(93.0, 5), (std::vector<double>{0, 20, 40, 60, 80, 100}));
        QCOMPARE(app::ticksTo(1.0, 5), (std::vector<double>{0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0}));
        QCOMPARE(app::timeTicks(0, 3600, 7), (std::vector<double>{0, 600, 1200, 1800, 2400, 3000, 3600}));
        QCOMPARE(app::timeTicks(90, 200, 7), (std::vector<double>{100, 120, 140, 160, 180, 200}));
        for (const double length : {1e-9, 0.5, 3.0, 77.0, 1e5, 1e7, 3e8})
            QVERIFY(app::timeTicks(0, length, 7).size() <= 9 && app::timeTicks(0, length, 7).size() >= 2);
    }

    void paperHoldsEveryChartAndOneDiagram() {
        const auto read = app::paperPage(html_);
        QVERIFY(read.has_value());
        const app::PaperPage& paper = *read;
        const Page page(html_);
        const Page plain(paper.html.toStdString());
        QCOMPARE(plain.error, QString());
        // One <svg> for each picture, and that of the diagram once more for dark pages.
        QCOMPARE(static_cast<qsizetype>(paper.pictures.size()), page.count("svg") - 1);
        QCOMPARE(plain.count("img"), page.count("svg") - 1);
        for (const char* gone : {"svg", "script", "style", "button", "details"})
            QCOMPARE(plain.count(gone), qsizetype{0});
        QCOMPARE(plain.count("th"), page.count("th"));
        QVERIFY(plain.text.contains("Shop <script>alert('x')</script> & \"co\""));
        for (const QByteArray& picture : paper.pictures)
            QVERIFY(QSvgRenderer(picture).isValid());
    }

    void aPageThatIsCutOffIsNotPrinted() {
        const auto cut = app::paperPage(std::string_view(html_).substr(0, html_.size() / 2));
        QVERIFY(!cut);
        QVERIFY(cut.error().where.starts_with("line "));
    }

    void thePdfIsTextOnNumberedPages() {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty()) QSKIP("pdftotext of poppler-utils is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath("report.pdf");
        QVERIFY(app::savePdf(path.toStdString(), html_, "A shop"));
        QProcess process;
        process.start(reader, {"-layout", path, "-"});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const char* words :
             {"Monthly bill", "Assumptions", "lambda.requests", "A shop", "broken", "Requests per second"})
            QVERIFY2(text.contains(words), words);
        const qsizetype pages = text.count('\f');
        QVERIFY(pages > 1);
        for (qsizetype page = 1; page <= pages; ++page)
            QCOMPARE(text.count(QStringLiteral("page %1 of %2").arg(page).arg(pages)), qsizetype{1});
        process.start(QStandardPaths::findExecutable(QStringLiteral("pdfimages")), {"-list", path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().count('\n'), qsizetype{2}); // the heading: no pixels
    }

    void aPdfThatCannotBeWrittenSaysWhere() {
        const auto saved = app::savePdf("/no/such/folder/report.pdf", html_, "A shop");
        QVERIFY(!saved);
        QVERIFY(saved.error().message().find("/no/such/folder/report.pdf") != std::string::npos);
    }

    void equalRunsGiveEqualReports() { QCOMPARE(report(shop()), html_); }

private:
    std::string html_;
};

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    tst_ReportHtml test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_report_html.moc"
