#pragma once

#include <QObject>

#include <optional>

namespace burst::app {

/// The one axis of time that all lanes of the timeline share: what of the scenario is in view, and the
/// instant under the pointer.
class TimeScale : public QObject {
    Q_OBJECT

public:
    static constexpr double right = 16.0; ///< px of a lane after the end

    using QObject::QObject;

    /// A scenario of another length is shown as a whole.
    /// @param end     s, > 0   @param warmup  s that do not count
    void setScenario(double end, double warmup);
    /// @param width  px of every lane   @param left  px of it before the start, for the labels of its values
    void setWidth(double width, double left);
    [[nodiscard]] double left() const { return left_; }

    [[nodiscard]] double end() const { return end_; }
    [[nodiscard]] double warmup() const { return warmup_; }
    [[nodiscard]] double from() const { return from_; }
    [[nodiscard]] double to() const { return to_; }
    [[nodiscard]] double xOf(double time) const;
    [[nodiscard]] double timeAt(double x) const;
    /// A round length of time that is a few pixels wide; what is drawn snaps to its multiples.
    [[nodiscard]] double snapStep() const;
    [[nodiscard]] std::optional<double> cursor() const { return cursor_; }
    /// The instant of a run that is shown elsewhere.
    [[nodiscard]] std::optional<double> moment() const { return moment_; }

    /// @param factor  > 1 shows less   @param x  what stays where it is
    void zoom(double factor, double x);
    void pan(double pixels);
    void showAll();
    void setCursor(std::optional<double> time);
    void setMoment(std::optional<double> time);

signals:
    void changed();
    void cursorMoved(); ///< or the moment

private:
    void show(double from, double to);

    double end_{600.0};
    double warmup_{0.0};
    double from_{0.0};
    double to_{600.0};
    double width_{600.0};
    double left_{64.0};
    std::optional<double> cursor_;
    std::optional<double> moment_;
};

/// The nearest multiple of a round step, without the rounding error of fractions: 0.3, not
/// 0.30000000000000004.
[[nodiscard]] double snapped(double value, double step);

} // namespace burst::app
