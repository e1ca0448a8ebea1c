#include "app/desktop/export/print_diagram.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QPrinter>

namespace burst::app {

namespace {
constexpr double screenDpi = 96.0;
constexpr double captionPoints = 9.0;
} // namespace

void printDiagram(QPrinter& printer, const model::Design& design, const model::Catalog& catalog,
                  const DiagramLook& look, const QString& title) {
    QPainter painter(&printer);
    if (!painter.isActive()) return; // the printer is gone; its driver says so
    const double perPoint = printer.resolution() / 72.0;
    const QRectF page(QPointF(), printer.pageLayout().paintRectPixels(printer.resolution()).size());
    QFont font = painter.font();
    font.setPointSizeF(captionPoints);
    painter.setFont(font);
    painter.setPen(look.theme->textPrimary);
    const double line = 2.0 * captionPoints * perPoint;
    const QRectF head(page.topLeft(), QSizeF(page.width(), line));
    const QRectF foot(page.left(), page.bottom() - line, page.width(), line);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop,
                     title + QStringLiteral(" – ") + QString::fromStdString(design.title()));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                     QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     QCoreApplication::applicationVersion().isEmpty()
                         ? QStringLiteral("Burstlab")
                         : QStringLiteral("Burstlab ") + QCoreApplication::applicationVersion());
    paintDiagram(design, catalog, look, painter, page.adjusted(0, line, 0, -line),
                 printer.resolution() / screenDpi);
}

} // namespace burst::app
