#pragma once

#include "app/diagram/theme.h"

#include <QWidget>

#include <optional>

namespace burst::app {

class Waterfall;

/// All calls of a request as thin lines, with the part that the waterfall shows as a window: a drag inside
/// moves it, at an edge it changes its length, elsewhere it draws another; a double click shows all.
class TraceOverview : public QWidget {
    Q_OBJECT

public:
    TraceOverview(Waterfall& waterfall, QWidget* parent);

    void setTheme(const Theme& theme);
    /// Where a time, in s after the begin of the request, is drawn.
    [[nodiscard]] double xOf(double time) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    enum class Grip { move, left, right, draw };
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] double whole() const;
    [[nodiscard]] Grip gripAt(double x) const;
    [[nodiscard]] bool showsAll() const;

    Waterfall& waterfall_;
    const Theme* theme_{&Theme::light()};
    std::optional<Grip> grip_;
    double held_{}; ///< the time that was pressed, or for `move` its distance to the begin of the window
};

} // namespace burst::app
