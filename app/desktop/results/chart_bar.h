#pragma once

#include "app/report/run_charts.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace burst::app {

/// What all charts of a run show and how: percentiles of latency, axis of values, and the ways back to
/// stretches of time that were looked at.
class ChartBar : public QWidget {
    Q_OBJECT

public:
    explicit ChartBar(QWidget* parent);

    [[nodiscard]] Percentiles percentiles() const;
    [[nodiscard]] bool isLogarithmic() const;
    void setWays(bool back, bool forward);

signals:
    void percentilesChanged();
    void logarithmicChanged(bool on);
    void wentBack();
    void wentForward();
    void wholeWanted();

private:
    QToolButton* button(const char* name, const QString& text, const QString& tip);

    std::map<Percentile, QToolButton*> percentiles_;
    QToolButton* logarithmic_{nullptr};
    QToolButton* back_{nullptr};
    QToolButton* forward_{nullptr};
};

} // namespace burst::app
