#pragma once

#include "app/diagram/theme.h"

#include <QWidget>

namespace burst::app {

/// A frame over part of the window that the pointer goes through.
class TourRing : public QWidget {
    Q_OBJECT

public:
    explicit TourRing(QWidget* window);

    void setTheme(const Theme& theme);
    /// Around a widget of the window; nullptr takes the frame away.
    void showAround(const QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* theme_{&Theme::light()};
};

} // namespace burst::app
