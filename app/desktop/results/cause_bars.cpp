#include "app/desktop/results/cause_bars.h"

#include "app/desktop/traces/waterfall.h"
#include "app/language/model_text.h"
#include "app/report/cause_table.h"
#include "models/units.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace burst::app {

namespace {
constexpr double nameWidth = 120.0; // px, of "p99 1.2 s"
constexpr double barInset = 4.0;

QString barTime(double seconds) {
    return QString::fromStdString(model::showQuantity(seconds, model::Unit::seconds));
}
} // namespace

CauseBars::CauseBars(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("causeBars"));
    setAccessibleName(tr("Where the time of the percentiles went"));
    setMouseTracking(true);
}

void CauseBars::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

void CauseBars::setBands(std::vector<sim::Attribution> bands) {
    bands_ = std::move(bands);
    QStringList texts;
    for (const auto& band : bands_) {
        QStringList parts;
        for (const auto& part : band.parts)
            parts << wordsOf(part);
        texts << QString::fromStdString(band.percentile) + QLatin1Char(' ') + barTime(band.seconds) +
                     QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    setVisible(!bands_.empty());
    updateGeometry();
    update();
}

int CauseBars::rowHeight() const {
    return std::max(24, fontMetrics().height() + 8);
}

QSize CauseBars::sizeHint() const {
    return {320, rowHeight() * static_cast<int>(bands_.size())};
}

double CauseBars::longest() const {
    double most = 0.0;
    for (const auto& band : bands_)
        most = std::max(most, band.seconds);
    return most;
}

QRectF CauseBars::partAt(std::size_t band, std::size_t part) const {
    const double scale = longest() > 0.0 ? (width() - nameWidth - barInset) / longest() : 0.0;
    double before = 0.0;
    for (std::size_t i = 0; i < part; ++i)
        before += bands_[band].parts[i].seconds;
    return {nameWidth + before * scale, static_cast<double>(band) * rowHeight() + barInset,
            bands_[band].parts[part].seconds * scale, rowHeight() - 2.0 * barInset};
}

QString CauseBars::wordsOf(const sim::CausePart& part) const {
    const QString cause = modelText(causeWord(part.cause));
    const QString limit =
        part.limit.empty() ? QString() : tr(" for the %1").arg(QString::fromStdString(part.limit));
    return tr("%1 %2%3 at %4, %5")
        .arg(QString::fromStdString(model::showQuantity(part.share, model::Unit::ratio)), cause, limit,
             QString::fromStdString(part.title), barTime(part.seconds));
}

void CauseBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (std::size_t b = 0; b < bands_.size(); ++b) {
        const auto& band = bands_[b];
        painter.setPen(theme_->textPrimary);
        painter.drawText(QRectF(0, static_cast<double>(b) * rowHeight(), nameWidth - 8.0, rowHeight()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::fromStdString(band.percentile) + QLatin1Char(' ') + barTime(band.seconds));
        for (std::size_t p = 0; p < band.parts.size(); ++p) {
            const QRectF place = partAt(b, p);
            const QColor fill = causeColor(*theme_, band.parts[p].cause);
            painter.fillRect(place, fill);
            painter.setPen(theme_->panel);
            painter.drawLine(place.topRight(), place.bottomRight());
            const QString word = QString::fromStdString(band.parts[p].title);
            if (painter.fontMetrics().horizontalAdvance(word) + 8 > place.width()) continue;
            painter.setPen(contrast(fill, theme_->panel) >= contrast(fill, theme_->textPrimary)
                               ? theme_->panel
                               : theme_->textPrimary);
            painter.drawText(place, Qt::AlignCenter, word);
        }
    }
}

const sim::CausePart* CauseBars::partUnder(const QPointF& at) const {
    for (std::size_t b = 0; b < bands_.size(); ++b)
        for (std::size_t p = 0; p < bands_[b].parts.size(); ++p)
            if (partAt(b, p).contains(at)) return &bands_[b].parts[p];
    return nullptr;
}

void CauseBars::mousePressEvent(QMouseEvent* event) {
    if (const auto* part = partUnder(event->position())) emit nodePicked(part->node);
}

bool CauseBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* part = partUnder(help->pos());
        QToolTip::showText(help->globalPos(), part ? wordsOf(*part) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace burst::app
