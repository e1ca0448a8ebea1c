#pragma once

#include <QColor>

#include <qcustomplot.h>

#include <span>
#include <vector>

namespace burst::app {

/// Parts of a whole over time, one upon the other, as columns: areas under lines would take seconds where
/// they are dense.
class StackPlottable : public QCPAbstractPlottable {
    Q_OBJECT

public:
    struct Part {
        std::span<const double> values; ///< outlive the plot or the next setParts()
        QColor color;
        bool shown{true};
    };

    StackPlottable(QCPAxis* keys, QCPAxis* values);

    /// @param start, step  s; value i belongs to [start + i*step, start + (i+1)*step)
    void setParts(double start, double step, std::vector<Part> parts);
    /// Its upper edge: the middles of the buckets and the sums there.
    [[nodiscard]] QVector<QCPGraphData> edge() const;
    /// The highest sum in [from, to]; 0 without any.
    [[nodiscard]] double highest(double from, double to) const;

    double selectTest(const QPointF& at, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& place) const override;

private:
    [[nodiscard]] std::size_t buckets() const;
    [[nodiscard]] double sumAt(std::size_t bucket) const;
    void drawColumn(QCPPainter& painter, double left, double right, std::size_t bucket) const;

    double start_{0.0};
    double step_{1.0};
    std::vector<Part> parts_;
};

} // namespace burst::app
