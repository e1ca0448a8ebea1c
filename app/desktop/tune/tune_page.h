#pragma once

#include "app/diagram/theme.h"
#include "app/editor/live_estimate.h"
#include "app/editor/run_controller.h"

#include <QWidget>

#include <array>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace burst::app {

class TuneRow;

/// "What if": settings as sliders. While one moves the estimate answers, once it is let go a run does; both
/// stand beside what was before. All that was moved is one undo step, which is kept or taken back.
class TunePage : public QWidget {
    Q_OBJECT

public:
    TunePage(Document& document, RunController& runs, LiveEstimate& estimate, QWidget* parent = nullptr);

    /// Makes a setting a slider, unless it is one.
    /// @param subject  id of a node or a link, or "account"
    void pin(const std::string& subject, const std::string& key);
    void setTheme(const Theme& theme);
    void setTerms(const BillTerms& terms);
    /// Whether something was moved and neither kept nor taken back.
    [[nodiscard]] bool tuning() const { return before_ != nullptr; }

signals:
    void said(const QString& text);

private:
    /// Figures of a design, as texts with the numbers they stand for.
    struct Figure {
        QString text;
        double number{};
        bool known{false};
    };
    using Figures = std::array<Figure, 5>; ///< requests, answered, mean latency, p95, cost of a month

    void build();
    [[nodiscard]] QWidget* buildFigures();
    void reset();
    void refreshRows();
    void move(const TuneRow& row, const model::Tree& value);
    void settle();
    void keep();
    void revert();
    void end();
    [[nodiscard]] Figures estimated() const;
    [[nodiscard]] Figures simulated(const FinishedRun& run) const;
    /// The last run, if it is one of the design as it is.
    [[nodiscard]] std::shared_ptr<const FinishedRun> freshRun() const;
    void showFigures();
    /// @param reference  what the differences are to
    void showLine(std::size_t line, const Figures& figures, const Figures& reference);
    void showState();

    Document& document_;
    RunController& runs_;
    LiveEstimate& estimate_;
    const Theme* theme_{&Theme::light()};
    BillTerms terms_;
    std::vector<TuneRow*> rows_;
    std::shared_ptr<const model::Project> before_; ///< what keep() or revert() decides about; null = nothing
    std::set<std::pair<std::string, std::string>> moved_; ///< subject and key since then
    Figures firstEstimate_{};                             ///< of before_
    Figures firstRun_{};                                  ///< …where it had one
    int firstRuns_{0};                                    ///< replications of that
    int begunAt_{0};                                      ///< step of the history
    int session_{0};
    bool wanted_{false}; ///< another run, when the one that goes on has ended
    QVBoxLayout* list_{nullptr};
    QLabel* empty_{nullptr};
    QWidget* table_{nullptr};
    std::array<std::array<QLabel*, 5>, 3> cells_{}; ///< before, estimate, run
    std::array<QLabel*, 3> names_{};
    QPushButton* keep_{nullptr};
    QPushButton* revert_{nullptr};
};

} // namespace burst::app
