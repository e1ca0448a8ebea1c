#pragma once

#include "app/editor/finished_run.h"
#include "app/report/result_json.h"
#include "app/report_html/moment.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

namespace burst::app {

class DesignPane;

/// Two designs beside each other, looked at alike: zoom and place are those of both, and so is the moment of
/// the run that is played back, with colours that mean the same in both.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    explicit SideBySide(QWidget* parent = nullptr);

    struct Side {
        QString title;
        std::shared_ptr<const FinishedRun> run;
        const RunResult& result; ///< of the run, with its bill
    };
    void setSides(const Side& a, const Side& b, const model::Catalog& catalog);
    void setTheme(const Theme& theme);
    /// @param time  s of simulated time; none = the whole run
    void showMoment(std::optional<double> time, Heat heat);

    /// @param side  0 = A, 1 = B
    [[nodiscard]] DesignPane& pane(std::size_t side) { return *panes_[side]; }

signals:
    void nodePicked(const model::NodeId& node);

private:
    void fill();
    void tell();

    std::array<DesignPane*, 2> panes_{};
    std::array<QString, 2> titles_;
    std::array<std::shared_ptr<const FinishedRun>, 2> runs_;
    std::array<NodeOverlays, 2> whole_; ///< what stands on the nodes while no moment is shown
    std::optional<double> time_;
    Heat heat_{Heat::load};
};

} // namespace burst::app
