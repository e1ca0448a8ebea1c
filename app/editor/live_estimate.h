#pragma once

#include "app/editor/document.h"
#include "app/editor/latest_job.h"
#include "app/report/estimate_report.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace burst::app {

/// The analytical answer to the design on screen under the chosen scenario, worked out anew after every
/// change on a thread of its own. Only the latest question is answered; until then the answer before stays.
class LiveEstimate : public QObject {
    Q_OBJECT

public:
    explicit LiveEstimate(Document& document, QObject* parent = nullptr);

    /// In what amounts of money are answered.
    void setCurrency(const model::Currency& currency);

    /// The latest answer; null when there is none: nothing is drawn yet, or see refusal().
    [[nodiscard]] const std::shared_ptr<const EstimateResult>& result() const { return answer_.result; }
    /// Why there is no answer, as a sentence; may be empty.
    [[nodiscard]] const QString& refusal() const { return answer_.refusal; }
    /// Whether the answer is that to the design as it is now.
    [[nodiscard]] bool current() const { return answered_ == asked_; }

signals:
    void changed();
    /// An answer takes longer than somebody who looks at it takes for at once.
    void late();

private:
    /// The trace files of a scenario: read once, not at every edit. Used by the thread that works only.
    struct Traces {
        model::Scenario scenario;
        std::string folder;
        model::Traces traces;
    };
    /// What was asked about, held by the thread that works.
    struct Question {
        std::shared_ptr<const model::Project> project;
        std::shared_ptr<const model::Catalog> catalog;
        model::DesignId design;
        model::ScenarioId scenario;
        std::string folder; ///< of trace files
        model::Currency currency;
    };
    struct Answer {
        std::shared_ptr<const EstimateResult> result;
        QString refusal;
    };
    void ask();
    [[nodiscard]] static Answer answerTo(const Question& question, Traces& traces);

    Document& document_;
    QTimer patience_;
    model::Currency currency_;
    std::shared_ptr<Traces> traces_{std::make_shared<Traces>()};
    Answer answer_;
    std::uint64_t asked_{};
    std::uint64_t answered_{};
    LatestJob job_; ///< last: ends before what its outcomes speak to
};

} // namespace burst::app
