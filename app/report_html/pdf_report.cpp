#include "app/report_html/pdf_report.h"

#include "app/report_html/paper_page.h"
#include "app/report_html/picture_object.h"

#include <QAbstractTextDocumentLayout>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace burst::app {

namespace {

constexpr int dotsPerInch = 300;
constexpr double layoutPerInch = 96.0; // what sizes of style sheets and pictures are in
constexpr double margin = 15.0;        // mm
constexpr double footHeight = 24.0;    // px of the layout

constexpr const char* style = R"css(
body { font-family: "Noto Sans", "DejaVu Sans", sans-serif; font-size: 9px; color: #000000; }
h1 { font-size: 20px; } h2 { font-size: 14px; margin-top: 16px; } h3 { font-size: 10px; margin-top: 8px; }
.soft, caption { color: #444444; } caption { margin-top: 8px; } .lead { font-size: 11px; }
.holds { color: #17692f; font-weight: 600; } .broken, .unknown { color: #b3261e; font-weight: 600; }
table { border-collapse: collapse; margin-bottom: 8px; } th { background-color: #eef1f4; text-align: left; font-size: 8px; }
td { font-size: 8px; } th, td { padding: 2px 4px; border: 1px solid #c9d1d9; }
.chart { border: none; padding: 2px; } .cards { margin-top: 8px; } .card { padding: 8px; background-color: #f4f6f8; } .card b { font-size: 15px; }
)css";

/// Every picture of the text becomes an object that is drawn as lines.
void placePictures(QTextDocument& document, PictureObject& pictures) {
    document.documentLayout()->registerHandler(PictureObject::type, &pictures);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat()) continue;
            QTextCharFormat format;
            format.setObjectType(PictureObject::type);
            const QTextImageFormat image = fragment.charFormat().toImageFormat();
            format.setProperty(PictureObject::number, image.name().toInt());
            format.setProperty(PictureObject::width, static_cast<int>(image.width()));
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // a picture stands in a paragraph of its own
        }
}

void paint(QPdfWriter& writer, QTextDocument& document, const QString& title, const QSizeF& body) {
    QPainter painter(&writer);
    painter.scale(dotsPerInch / layoutPerInch, dotsPerInch / layoutPerInch);
    QFont small(document.defaultFont());
    small.setPixelSize(8);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0) writer.newPage();
        painter.save();
        const QRectF part(0.0, page * body.height(), body.width(), body.height());
        painter.translate(0.0, -part.top());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black); // whatever the window looks like
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(QColor(0x44, 0x44, 0x44));
        const QRectF foot(0.0, body.height(), body.width(), footHeight);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("page %1 of %2").arg(page + 1).arg(pages));
    }
}

} // namespace

model::Result<void> savePdf(const std::string& path, std::string_view html, const std::string& title) {
    const auto page = paperPage(html);
    if (!page) return page.error();
    const QString name = QString::fromStdString(path);
    QSaveFile file(name);
    const auto failed = [&] {
        return model::Error{model::Error::Cause::unreadable, path, file.errorString().toStdString()};
    };
    if (!file.open(QIODevice::WriteOnly)) return failed();
    QPdfWriter writer(&file);
    writer.setTitle(QString::fromStdString(title));
    writer.setCreator(QStringLiteral("Burstlab"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    const QSizeF room = QSizeF(writer.width(), writer.height()) * (layoutPerInch / dotsPerInch);
    const QSizeF body(room.width(), room.height() - footHeight);

    PictureObject pictures(page->pictures, body);
    QTextDocument document;
    document.setDocumentMargin(0.0);
    document.setDefaultStyleSheet(QLatin1String(style));
    document.setHtml(page->html);
    placePictures(document, pictures);
    document.setPageSize(body);
    paint(writer, document, QString::fromStdString(title), body);
    if (!file.commit()) return failed();
    return {};
}

} // namespace burst::app
