#pragma once

#include "app/desktop/traffic/rate_lane.h"
#include "app/editor/document.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <set>
#include <vector>

class QGridLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;

namespace burst::app {

class FaultLane;
class ImportDialog;
class LaneHead;
class PointEditor;
class StampBar;
class TimeAxis;
class TotalLane;

/// The timeline of the chosen scenario: a lane for each source of the design on screen, all of them in a
/// stack, faults and changes, on one axis of time. What is drawn goes into the project as one step.
class TrafficPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrafficPanel(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Puts the focus into the lane of the selected source, or the first.
    void enter();
    /// The lane of a source, or nullptr when it has none.
    [[nodiscard]] RateLane* lane(const model::NodeId& source) const;
    [[nodiscard]] FaultLane& faults() { return *faults_; }
    [[nodiscard]] TotalLane& total() { return *total_; }
    [[nodiscard]] const TimeScale& time() const { return scale_; }

    /// Reads a file of traffic, asks what it means and gives it to a source; none = the one that a stamp
    /// would go to, or the first.
    void importFile(const QString& path, std::optional<model::NodeId> source = std::nullopt);

    /// The instant of a run that is shown elsewhere; none = no such.
    void showMoment(std::optional<double> time) { scale_.setMoment(time); }

signals:
    void momentPicked(double time); ///< on the axis
    /// Something that the user should read.
    void said(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A source and its widgets.
    struct Row {
        model::NodeId source;
        LaneHead* head{nullptr};
        RateLane* lane{nullptr};
    };
    void buildTools();
    void buildStamps(QMenu* menu);
    void refresh();
    void askForTraces();
    void makeRows(const std::vector<model::NodeId>& sources);
    void connectRow(const Row& row);
    void connectFaults();
    void fillRow(const Row& row, int series);
    [[nodiscard]] std::set<model::NodeId> mutedSources() const;
    void addFault(double at, std::optional<double> duration);
    void fillTotal();
    void fillFaults();
    void fitWidth();
    [[nodiscard]] std::vector<model::NodeId> sources() const;
    [[nodiscard]] LaneContent contentOf(const model::Node& node) const;
    [[nodiscard]] const Row* target() const;
    void beginStamp(model::TrafficStamp::Shape shape);
    void showStamp(const model::TrafficStamp& stamp);
    void takeStamp();
    void endStamp();
    void openTyping(const Row& row);
    void askForFile();
    void takeImport(const ImportDialog& chosen, const model::Node& node, const QString& path);

    Document& document_;
    TimeScale scale_;
    const Theme* theme_{&Theme::light()};
    std::vector<Row> rows_;
    model::Traces traces_;
    std::vector<std::string> tracesOf_; ///< folder and files that traces_ stands for
    QString traceProblem_;
    model::NodeId stamping_; ///< whose lane the stamp is on; empty = there is none
    std::optional<model::TrafficStamp> stamp_;
    model::NodeId last_; ///< whose lane had the focus last
    bool dirty_{true};   ///< something changed while nobody looked
    QLabel* scenario_{nullptr};
    QToolButton* stampButton_{nullptr};
    QToolButton* pencil_{nullptr};
    StampBar* stampBar_{nullptr};
    TimeAxis* axis_{nullptr};
    QScrollArea* scroll_{nullptr};
    QWidget* list_{nullptr};
    QGridLayout* grid_{nullptr};
    QLabel* empty_{nullptr};
    QWidget* totalHead_{nullptr};
    TotalLane* total_{nullptr};
    QWidget* faultHead_{nullptr};
    FaultLane* faults_{nullptr};
    PointEditor* editor_{nullptr};
    LatestJob loading_; ///< last: ends before what its outcomes speak to
};

} // namespace burst::app
