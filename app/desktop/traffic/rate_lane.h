#pragma once

#include "app/desktop/traffic/profile_drag.h"
#include "app/desktop/traffic/stamp_grip.h"
#include "app/desktop/traffic/timeline_lane.h"
#include "models/traffic_curve.h"

#include <optional>

namespace burst::app {

/// What a lane shows of a source.
struct LaneContent {
    QString title;
    model::TrafficCurve curve;
    bool editable{false};
    model::Traffic traffic{}; ///< of an editable one; it has a profile
    QString remark{};         ///< said in the lane
    int series{0};            ///< its colour
    bool muted{false};        ///< sends nothing in a run, as its node is disabled
};

/// The rate of one source over time. A profile is edited here: a press on the line adds a point, a drag moves
/// it, a double click types it; Shift keeps time or rate, Alt suspends snapping, Ctrl+drag copies a part,
/// Delete removes, arrows nudge, Tab goes from point to point, Esc gives up.
class RateLane : public TimelineLane {
    Q_OBJECT

public:
    explicit RateLane(TimeScale& scale, QWidget* parent = nullptr);

    void show(LaneContent content);
    [[nodiscard]] const LaneContent& content() const { return content_; }
    /// Draws free-hand while it is on.
    void setPencil(bool on);
    /// A stamp that is not there yet, to be placed with the mouse.
    void setStamp(std::optional<model::TrafficStamp> stamp);

    [[nodiscard]] std::optional<Corners> selection() const { return selection_; }
    void select(std::optional<Corners> corners);
    /// A corner of the profile as it is played.
    [[nodiscard]] model::RatePoint shownCorner(std::size_t corner) const {
        return shownPoint(profile()[corner]);
    }
    /// Puts the selected corner to another time and rate, past its neighbours where they are in between.
    void setSelected(const burst::model::RatePoint& shown);
    /// Where a rate at a time is on the lane, in px.
    [[nodiscard]] QPointF placeOf(model::RatePoint shown) const;
    /// "120 /s", or "5 users".
    [[nodiscard]] QString valueText(double value) const;

signals:
    /// The profile is to be this.
    /// @param mergeKey  see Document::edit()
    void drawn(const burst::model::RateLine& profile, const QString& text, const QString& mergeKey);
    /// The point that is selected is to be typed.
    void typingWanted();
    void stampMoved(const burst::model::TrafficStamp& stamp);
    void stampTaken();
    void stampGivenUp();
    void pencilDone();
    void entered(); ///< it has the focus

protected:
    void paintLane(QPainter& painter) override;
    [[nodiscard]] QString cursorText() const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double yOf(double rate) const;
    [[nodiscard]] double rateAtY(double y) const;
    [[nodiscard]] double rateStep() const;
    /// The point of the profile under the pointer, snapped unless Alt is held.
    [[nodiscard]] model::RatePoint profilePoint(QPointF at, Qt::KeyboardModifiers keys) const;
    [[nodiscard]] model::RatePoint shownPoint(const model::RatePoint& corner) const;
    [[nodiscard]] std::optional<std::size_t> cornerAt(QPointF at) const;
    [[nodiscard]] bool isOnLine(QPointF at) const;
    [[nodiscard]] const model::RateLine& profile() const { return content_.traffic.profile; }
    /// Rates of the profile are multiplied by it; its times are divided by the speed of the traffic.
    [[nodiscard]] double rise() const;
    /// The curve as it would be with this profile.
    [[nodiscard]] model::RateLine shownLine(const model::RateLine& profile) const;
    void beginDrag(QPointF at, Qt::KeyboardModifiers keys);
    void pressCorner(std::size_t corner, Qt::KeyboardModifiers keys);
    void endDrag();
    void giveUp();
    void nudge(QKeyEvent* event);
    void removeSelected();
    void addBehind();
    void smooth();
    void addAt(model::RatePoint point);
    void scaleRates();
    void tellSelection();
    void paintScale(QPainter& painter) const;
    void paintLine(QPainter& painter, const model::RateLine& line, const QPen& pen, double veil) const;
    void paintRemark(QPainter& painter) const;
    void paintStates(QPainter& painter) const;
    void paintCorners(QPainter& painter, const model::RateLine& profile) const;
    void paintStamp(QPainter& painter) const;
    [[nodiscard]] StampGrip::Place stampPlace() const;

    LaneContent content_;
    std::optional<Corners> selection_;
    std::optional<Corners> extended_; ///< what is selected if the press turns out to be a click
    std::optional<ProfileDrag> drag_;
    std::optional<model::TrafficStamp> stamp_;
    std::optional<StampGrip> stampGrip_;
    bool pencil_{false};
    bool dragged_{false}; ///< the pointer has left the place of the press
    QPointF pressedAt_;   ///< px
    double top_{1.0};     ///< the rate at the upper edge
    double stretch_{1.0}; ///< what the user has zoomed rates by
    int nudges_{0};       ///< tells runs of arrow keys apart
};

} // namespace burst::app
