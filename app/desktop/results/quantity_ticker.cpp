#include "app/desktop/results/quantity_ticker.h"

#include "app/report/svg_chart.h"

#include <cmath>

namespace burst::app {

namespace {

QString labelOf(double tick, model::Unit unit) {
    return QString::fromStdString(unit == model::Unit::ratio ? model::showQuantity(tick, unit)
                                                             : tickLabel(tick, unit));
}

class QuantityTicker : public QCPAxisTicker {
public:
    explicit QuantityTicker(model::Unit unit) : unit_(unit) { setTickCount(5); }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return labelOf(tick, unit_); }
    /// Times are read in minutes and hours, so their steps are 1, 2, 5, 10, 15, 30 of these.
    double getTickStep(const QCPRange& range) override {
        if (unit_ != model::Unit::seconds || range.size() < 60.0) return QCPAxisTicker::getTickStep(range);
        constexpr double steps[] = {10,   15,   30,   60,    120,   300,   600,  900,
                                    1800, 3600, 7200, 10800, 21600, 43200, 86400};
        const double wanted = range.size() / (tickCount() + 1e-10);
        for (const double step : steps)
            if (step >= wanted) return step;
        return 86400.0 * std::ceil(wanted / 86400.0);
    }

private:
    model::Unit unit_;
};

class LogarithmicTicker : public QCPAxisTickerLog {
public:
    LogarithmicTicker(model::Unit unit, const QCPAxis* horizontal) : unit_(unit), horizontal_(horizontal) {}

protected:
    /// Of a few decades 1, 2 and 5 of each; of more the powers of ten.
    QVector<double> createTickVector(double step, const QCPRange& range) override {
        if (!(range.lower > 0.0) || range.upper > 1000.0 * range.lower)
            return QCPAxisTickerLog::createTickVector(step, range);
        QVector<double> ticks;
        for (double power = std::pow(10.0, std::floor(std::log10(range.lower))); power <= range.upper;
             power *= 10.0)
            for (const double factor : {1.0, 2.0, 5.0})
                ticks.append(factor * power);
        return horizontal_ == nullptr ? ticks : withRoom(ticks, *horizontal_); // some are out of sight
    }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return labelOf(tick, unit_); }

private:
    model::Unit unit_;
    const QCPAxis* horizontal_;
};

} // namespace

QVector<double> withRoom(const QVector<double>& ticks, const QCPAxis& axis) {
    constexpr double room = 58.0; // px, of a label such as "1.414 GB"
    QVector<double> kept;
    for (const double tick : ticks)
        if (kept.isEmpty() || axis.coordToPixel(tick) - axis.coordToPixel(kept.last()) >= room)
            kept.append(tick);
    return kept;
}

QSharedPointer<QCPAxisTicker> quantityTicker(model::Unit unit) {
    return QSharedPointer<QCPAxisTicker>(new QuantityTicker(unit));
}

QSharedPointer<QCPAxisTicker> logarithmicTicker(model::Unit unit, const QCPAxis* horizontal) {
    return QSharedPointer<QCPAxisTicker>(new LogarithmicTicker(unit, horizontal));
}

} // namespace burst::app
