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
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString low() const;
    [[nodiscard]] QString high() const;
    const Theme* theme_{&Theme::light()};
};

} // namespace burst::app
