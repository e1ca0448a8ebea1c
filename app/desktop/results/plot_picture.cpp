#include "app/desktop/results/plot_picture.h"

#include "app/desktop/results/plot_frame.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <qcustomplot.h>

#include <cmath>

namespace burst::app {

namespace {

constexpr int pictureMargin = 8;  // px
constexpr int pictureSwatch = 18; // px
constexpr int pictureGap = 14;    // px, between entries of the legend

struct PlotPictureText {
    Q_DECLARE_TR_FUNCTIONS(PlotPictureText)
};

/// In the colours of another appearance for as long as it lives.
class Dressed {
public:
    Dressed(PlotFrame& frame, const Theme& theme) : frame_(frame), own_(frame.theme()) {
        frame_.setTheme(theme);
    }
    ~Dressed() { frame_.setTheme(own_); }
    Dressed(const Dressed&) = delete;
    Dressed& operator=(const Dressed&) = delete;

private:
    PlotFrame& frame_;
    const Theme& own_;
};

/// Title and legend; returns the height they take.
int paintHead(QPainter& painter, const PlotFrame& frame, int width) {
    const QFontMetrics metrics(frame.font());
    const int line = metrics.height() + 4;
    QFont bold = frame.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(frame.theme().textPrimary);
    painter.drawText(QRect(pictureMargin, pictureMargin, width - 2 * pictureMargin, line),
                     Qt::AlignLeft | Qt::AlignVCenter, frame.title());
    painter.setFont(frame.font());
    int x = pictureMargin;
    int y = pictureMargin + line;
    for (const auto& entry : frame.entries()) {
        const int wide = pictureSwatch + 4 + metrics.horizontalAdvance(entry.name);
        if (x > pictureMargin && x + wide > width - pictureMargin) {
            x = pictureMargin;
            y += line;
        }
        const QRect swatch(x, y + line / 2 - 5, pictureSwatch, 10);
        if (entry.fill.style() != Qt::NoBrush) {
            painter.fillRect(swatch, entry.fill);
        } else {
            painter.setPen(entry.pen);
            painter.drawLine(swatch.left(), y + line / 2, swatch.right(), y + line / 2);
        }
        painter.setPen(frame.theme().textPrimary);
        painter.drawText(QRect(x + pictureSwatch + 4, y, wide, line), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.name);
        x += wide + pictureGap;
    }
    return y + line;
}

void paintPlot(QCPPainter& painter, PlotFrame& frame, QSize size) {
    painter.fillRect(QRect(QPoint(0, 0), size), frame.theme().panel);
    const int head = paintHead(painter, frame, size.width());
    painter.translate(0, head);
    frame.plot().toPainter(&painter, size.width(), size.height() - head);
    frame.plot().replot(QCustomPlot::rpQueuedReplot); // it was laid out for the picture
}

QSize sizeOf(const PlotFrame& frame) {
    constexpr QSize least(480, 270);
    return frame.size().expandedTo(least);
}

QString saveValues(const PlotFrame& frame, const QString& path) {
    QSaveFile file(path);
    const QByteArray text = frame.csv().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return PlotPictureText::tr("%1 cannot be written: %2").arg(path, file.errorString());
    return {};
}

} // namespace

QImage plotImage(PlotFrame& frame, const Theme& theme, double scale) {
    const Dressed dressed(frame, theme);
    const QSize size = sizeOf(frame);
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QCPPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlot(painter, frame, size);
    return image;
}

QString savePlot(PlotFrame& frame, const QString& path, const Theme& theme, double scale) {
    if (path.endsWith(QLatin1String(".csv"))) return saveValues(frame, path);
    const QString unwritable = PlotPictureText::tr("%1 cannot be written. Choose another folder.").arg(path);
    if (path.endsWith(QLatin1String(".png")))
        return plotImage(frame, theme, scale).save(path) ? QString() : unwritable;
    const Dressed dressed(frame, theme);
    const QSize size = sizeOf(frame);
    QCPPainter painter;
    if (path.endsWith(QLatin1String(".svg"))) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(0, 0), size));
        svg.setTitle(frame.title());
        if (!painter.begin(&svg)) return unwritable;
        painter.setMode(QCPPainter::pmVectorized);
        paintPlot(painter, frame, size);
        painter.end();
        return {};
    }
    if (path.endsWith(QLatin1String(".pdf"))) {
        constexpr int dotsPerInch = 96;
        QPdfWriter pdf(path);
        pdf.setResolution(dotsPerInch);
        pdf.setPageSize(QPageSize(QSizeF(size) / dotsPerInch, QPageSize::Inch));
        pdf.setPageMargins({});
        pdf.setTitle(frame.title());
        if (!painter.begin(&pdf)) return unwritable;
        painter.setMode(QCPPainter::pmVectorized);
        paintPlot(painter, frame, size);
        painter.end();
        return {};
    }
    return PlotPictureText::tr("%1 has no ending that says what to write: png, svg, pdf or csv.").arg(path);
}

} // namespace burst::app
