#include "app/report_html/paper_page.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace burst::app {

namespace {

/// What the page's style sheet says of charts, in the colours of the light page.
constexpr const char* chartStyle =
    ".grid { stroke: #bbbbbb; stroke-width: 0.7 } .axis { stroke: #000000 } .line { fill: none; "
    "stroke-width: 1.8 } .s0 { stroke: #0b5cad } .s1 { stroke: #b35900; "
    "stroke-dasharray: 7 3 } .s2 { stroke: #b3261e; stroke-dasharray: 2 3 } .s3 { stroke: #6b3fa0; "
    "stroke-dasharray: 9 3 2 3 } .s4 { stroke: #00735c; stroke-dasharray: 4 4 } .s5 { stroke: #5c5c00 } "
    ".f0 { fill: #0b5cad } .f1 { fill: #b35900 } .f2 { fill: #b3261e } .f3 { fill: #6b3fa0 } "
    ".f4 { fill: #00735c } .f5 { fill: #5c5c00 }";

class PaperWriter {
public:
    explicit PaperWriter(std::string_view report)
        : in_(QByteArray(report.data(), static_cast<qsizetype>(report.size()))), out_(&page_.html) {}

    model::Result<PaperPage> write() {
        while (!in_.atEnd()) {
            const auto token = in_.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin();
            else if (token == QXmlStreamReader::EndElement)
                end();
            else if (token == QXmlStreamReader::Characters)
                out_.writeCharacters(in_.text().toString());
        }
        if (in_.hasError())
            return model::Error{.where = "line " + std::to_string(in_.lineNumber()),
                                .text = "The report is no page that can be printed: " +
                                        in_.errorString().toStdString() + "."};
        return std::move(page_);
    }

private:
    void begin() {
        const QString name = in_.name().toString();
        const QString kind = in_.attributes().value(QLatin1String("class")).toString();
        if (name == QLatin1String("style") || name == QLatin1String("script") ||
            name == QLatin1String("head") || kind == QLatin1String("dark"))
            return in_.skipCurrentElement();
        if (name == QLatin1String("svg")) return keepPicture(kind == QLatin1String("chart"));
        const bool begun = isChart(name) && charts_ % 2 == 0;
        if (begun) out_.writeStartElement(QStringLiteral("tr"));
        const QString plain = isChart(name) ? QStringLiteral("td") : plainName(name, kind);
        if (kind == QLatin1String("charts")) charts_ = 0;
        open_.push_back(plain);
        if (plain.isEmpty()) return;
        out_.writeStartElement(plain);
        if (kind == QLatin1String("right"))
            out_.writeAttribute(QStringLiteral("align"), kind);
        else if (!kind.isEmpty() || isChart(name))
            out_.writeAttribute(QStringLiteral("class"), isChart(name) ? QStringLiteral("chart") : kind);
        if (plain == QLatin1String("table")) {
            out_.writeAttribute(QStringLiteral("width"), QStringLiteral("100%"));
            out_.writeAttribute(QStringLiteral("cellspacing"), QStringLiteral("0"));
        }
        if (kind == QLatin1String("cards")) out_.writeStartElement(QStringLiteral("tr"));
    }

    void end() {
        const QString name = in_.name().toString();
        const QString plain = open_.back();
        open_.pop_back();
        if (plain.isEmpty()) return;
        const bool endsTable = plain == QLatin1String("table") && name == QLatin1String("div");
        // The row of the cards, or one with a single chart.
        if (endsTable && (charts_ < 0 || charts_ % 2 == 1)) out_.writeEndElement();
        if (endsTable) charts_ = -1;
        out_.writeEndElement();
        if (isChart(name) && ++charts_ % 2 == 0) out_.writeEndElement();
        if (name == QLatin1String("b") && !open_.empty() && open_.back() == QLatin1String("td"))
            out_.writeEmptyElement(QStringLiteral("br")); // the figure of a card, above its words
    }

    /// Charts stand two in a row.
    [[nodiscard]] bool isChart(const QString& name) const {
        return charts_ >= 0 && name == QLatin1String("figure");
    }

    /// What an element becomes; empty = what is in it, without it.
    [[nodiscard]] static QString plainName(const QString& name, const QString& kind) {
        if (kind == QLatin1String("cards") || kind == QLatin1String("charts")) return QStringLiteral("table");
        if (kind == QLatin1String("card")) return QStringLiteral("td");
        if (name == QLatin1String("summary")) return QStringLiteral("h3");
        if (name == QLatin1String("figcaption")) return QStringLiteral("p");
        for (const char* dropped : {"button", "figure", "details", "div", "footer"})
            if (name == QLatin1String(dropped)) return {};
        return name;
    }

    void keepPicture(bool chart) {
        QByteArray svg;
        QXmlStreamWriter picture(&svg);
        int depth = 0;
        do {
            picture.writeCurrentToken(in_);
            if (in_.isStartElement() && ++depth == 1 && chart) {
                picture.writeAttribute(QStringLiteral("font-size"), QStringLiteral("11"));
                picture.writeTextElement(QStringLiteral("style"), QLatin1String(chartStyle));
            }
            if (in_.isEndElement() && --depth == 0) break;
            in_.readNext();
        } while (!in_.atEnd());
        out_.writeStartElement(QStringLiteral("p"));
        out_.writeEmptyElement(QStringLiteral("img"));
        out_.writeAttribute(QStringLiteral("src"), QString::number(page_.pictures.size()));
        out_.writeAttribute(QStringLiteral("width"), QString::number(chart ? 48 : 100));
        out_.writeEndElement();
        page_.pictures.push_back(std::move(svg));
    }

    PaperPage page_;
    QXmlStreamReader in_;
    QXmlStreamWriter out_;
    std::vector<QString> open_; ///< what became of the elements around; empty = left out
    int charts_{-1};            ///< so far, of those that stand together; negative outside
};

} // namespace

model::Result<PaperPage> paperPage(std::string_view report) {
    return PaperWriter(report).write();
}

} // namespace burst::app
