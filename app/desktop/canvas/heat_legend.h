#pragma once

#include "app/diagram/theme.h"

#include <QWidget>

namespace burst::app {

/// What the colours of a run mean, on one line: the ramp from idle to full between its ends in numbers.
class HeatLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    /// What the ends of the ramp mean: "Utilisation 0 %", "100 %".
    void setEnds(const QString& low, const QString& high);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* theme_{&Theme::light()};
    QString low_;
    QString high_;
};

} // namespace burst::app
