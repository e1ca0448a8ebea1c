#include "app/editor/live_estimate.h"

#include "models/io/trace_csv.h"

#include <exception>
#include <utility>

namespace burst::app {

namespace {
QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}
} // namespace

LiveEstimate::LiveEstimate(Document& document, QObject* parent) : QObject(parent), document_(document) {
    connect(&document_, &Document::changed, this, &LiveEstimate::ask);
    connect(&document_, &Document::designChanged, this, &LiveEstimate::ask);
    connect(&document_, &Document::scenarioChanged, this, &LiveEstimate::ask);
    connect(&document_, &Document::catalogChanged, this, &LiveEstimate::ask);
    connect(&document_, &Document::loaded, this, &LiveEstimate::ask);
    patience_.setSingleShot(true);
    patience_.setInterval(400);
    connect(&patience_, &QTimer::timeout, this, &LiveEstimate::late);
    ask();
}

void LiveEstimate::setCurrency(const model::Currency& currency) {
    currency_ = currency;
    ask();
}

void LiveEstimate::ask() {
    const auto number = ++asked_;
    if (!patience_.isActive()) patience_.start();
    const auto* scenario = document_.scenario();
    Question question{document_.snapshot(),
                      document_.catalogSnapshot(),
                      document_.designId(),
                      scenario != nullptr ? scenario->id : model::ScenarioId(),
                      document_.folder().toStdString(),
                      currency_};
    job_.ask([this, number, question = std::move(question), traces = traces_]() -> LatestJob::Outcome {
        return [this, number, answer = answerTo(question, *traces)] {
            answered_ = number;
            answer_ = answer;
            if (current()) patience_.stop();
            emit changed();
        };
    });
}

LiveEstimate::Answer LiveEstimate::answerTo(const Question& question, Traces& traces) {
    const auto& project = *question.project;
    const auto* design = project.design(question.design);
    const auto* scenario = project.scenario(question.scenario);
    if (design == nullptr || design->nodes.empty() || scenario == nullptr) return {};
    try {
        if (*scenario != traces.scenario || question.folder != traces.folder) {
            auto loaded = model::loadTraces(*scenario, question.folder);
            if (!loaded) return {nullptr, text(loaded.error().message())};
            traces = {*scenario, question.folder, std::move(*loaded)};
        }
        auto estimate = sim::estimate(project, design->id, scenario->id, *question.catalog, traces.traces);
        if (!estimate) return {nullptr, text(estimate.error().message())};
        auto result =
            estimateResult(std::move(*estimate), project, design->id, scenario->id, *question.catalog);
        result.bill = inCurrency(std::move(result.bill), question.currency);
        return {std::make_shared<const EstimateResult>(std::move(result)), {}};
    } catch (const std::exception& problem) { // memory ran out: unsaved work must survive it
        return {nullptr, QObject::tr("There is no estimate: %1.").arg(QString::fromUtf8(problem.what()))};
    }
}

} // namespace burst::app
