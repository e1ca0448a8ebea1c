#pragma once

#include "app/desktop/traffic/rate_lane.h"
#include "models/ids.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace burst::app {

/// Left of a lane: whose traffic it is, its rate at the cursor, its peak and what it comes to. A recorded
/// trace is played faster, larger or over and over here.
class LaneHead : public QWidget {
    Q_OBJECT

public:
    LaneHead(TimeScale& scale, QWidget* parent = nullptr);

    /// px of every head in a panel of this font.
    [[nodiscard]] static int widthFor(const QWidget& panel);

    /// @param traffic  of the source; null when nothing arrives there
    void show(const LaneContent& content, const model::Traffic* traffic);

    /// Which of the sources send in a run; a head of a single source offers no choice.
    enum class Voice { only, sends, sendsAlone, muted };
    void setVoice(Voice voice);

signals:
    void muteWanted(bool muted);
    void soloWanted(bool alone);
    void playingWanted(double scale, double speed, bool loop);
    void profileWanted(); ///< what is shown is to be a profile that can be edited

private:
    void tell();
    void buildPlaying();
    void buildVoice(QVBoxLayout& column);
    void readPlaying();

    TimeScale& scale_;
    model::TrafficCurve curve_;
    QLabel* title_{nullptr};
    QLabel* now_{nullptr};
    QLabel* whole_{nullptr};
    QToolButton* draw_{nullptr};
    QWidget* voice_{nullptr};
    QToolButton* mute_{nullptr};
    QToolButton* solo_{nullptr};
    QWidget* playing_{nullptr};
    QLineEdit* volume_{nullptr};
    QLineEdit* speed_{nullptr};
    QCheckBox* loop_{nullptr};
};

} // namespace burst::app
