#pragma once

#include "app/diagram/theme.h"

#include <QWidget>

namespace burst::app {

/// What the colours of a run mean: the ramp from idle to full, with its ends in numbers.
class HeatLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int titleWidth() const;
    const Theme* theme_{&Theme::light()};
};

} // namespace burst::app
