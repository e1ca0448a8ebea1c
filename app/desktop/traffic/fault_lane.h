#pragma once

#include "app/desktop/traffic/timeline_lane.h"
#include "models/design.h"
#include "models/fault.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace burst::app {

/// Faults and changes of the scenario as bars on the axis of time. A drag moves one, its ends are dragged on
/// their own; Tab goes from one to the next, arrows move it, with Shift its end; Enter and a double click
/// open the form, Delete removes it. A drag over an empty place, a double click there, the menu or Insert add
/// one.
class FaultLane : public TimelineLane {
    Q_OBJECT

public:
    explicit FaultLane(TimeScale& scale, QWidget* parent = nullptr);

    /// @param texts  one for each fault, as people read it
    void show(std::vector<model::Fault> faults, const QStringList& texts);
    void select(std::optional<std::size_t> place);
    [[nodiscard]] std::optional<std::size_t> selection() const { return selected_; }
    [[nodiscard]] QRectF barOf(std::size_t place) const;

signals:
    /// @param duration  s; none = to the end
    void moved(std::size_t place, double at, std::optional<double> duration, const QString& mergeKey);
    /// Another fault is to be made.
    void addWanted(double at, std::optional<double> duration);
    void editWanted(std::size_t place);
    void removeWanted(std::size_t place);

protected:
    void paintLane(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;

private:
    enum class Part { start, body, end };
    /// A bar in the hand.
    struct Drag {
        std::size_t place{};
        Part part{};
        double pressed{}; ///< s
        model::Fault before{};
    };
    [[nodiscard]] double endOf(const model::Fault& fault) const;
    [[nodiscard]] std::optional<std::pair<std::size_t, Part>> partAt(QPointF at) const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double timeUnder(double x, Qt::KeyboardModifiers keys) const;
    static void shift(model::Fault& fault, const model::Fault& before, Part part, double by, double end);
    void arrange();

    std::vector<model::Fault> faults_;
    QStringList texts_;
    std::vector<int> rows_; ///< of each fault, so that bars at the same time lie below each other
    std::optional<std::size_t> selected_;
    std::optional<Drag> drag_;
    std::optional<std::pair<double, double>> fresh_; ///< s, from the press to the pointer, on an empty place
};

} // namespace burst::app
