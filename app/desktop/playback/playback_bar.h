#pragma once

#include "app/editor/run_controller.h"
#include "app/report/run_events.h"
#include "app/report/run_marks.h"
#include "app/report_html/moment.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace burst::app {

class TimeStrip;

/// Plays a finished run back: a moment of it, chosen or moving on by itself at a multiple of simulated time.
/// Owns no picture; whoever shows one asks for moment() and heat() when they change.
class PlaybackBar : public QWidget {
    Q_OBJECT

public:
    explicit PlaybackBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The run that can be played back; null hides the bar. Another run than before begins with the whole of
    /// it.
    void setRun(std::shared_ptr<const FinishedRun> run);
    [[nodiscard]] const std::shared_ptr<const FinishedRun>& run() const { return run_; }

    /// s of simulated time; none while the whole run is shown.
    [[nodiscard]] std::optional<double> moment() const { return moment_; }
    [[nodiscard]] Heat heat() const;
    [[nodiscard]] bool playing() const { return tick_.isActive(); }
    [[nodiscard]] TimeStrip& strip() { return *strip_; }

    void setMoment(double time);
    /// To the next instant of which the run remembers something, or to the one before, and says in words what
    /// it is; a sample on or back where there is none.
    /// @param direction  1 or -1
    void stepEvent(int direction);
    /// Goes on from the moment, from the beginning at the end; or pauses.
    void togglePlaying();
    /// Back to the figures of the whole run.
    void leave();
    /// A step quicker or slower.
    void changeSpeed(int steps);

signals:
    void momentChanged();
    void heatChanged();
    void nodePicked(const model::NodeId& node);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void advance();
    void pause();
    void tell();
    /// What happened at the moment; nothing where nothing is known of it.
    void tellEvents();
    /// The multiple of simulated time at which the whole run takes about half a minute.
    [[nodiscard]] int usualSpeed() const;

    std::shared_ptr<const FinishedRun> run_;
    SeriesSpan span_;
    std::optional<double> moment_;
    std::vector<RunEvent> events_; ///< in the order of time
    QTimer tick_;
    QElapsedTimer clock_;
    const Theme* theme_{&Theme::light()};
    QToolButton* play_{nullptr};
    QToolButton* back_{nullptr};
    QToolButton* on_{nullptr};
    QToolButton* leave_{nullptr};
    TimeStrip* strip_{nullptr};
    QLabel* when_{nullptr};
    QLabel* event_{nullptr};
    QComboBox* speed_{nullptr};
    QComboBox* heat_{nullptr};
};

} // namespace burst::app
