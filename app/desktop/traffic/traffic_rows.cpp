// What the timeline shows of the document. See traffic_panel.h.
#include "app/desktop/inspector/fault_form.h"
#include "app/desktop/traffic/fault_lane.h"
#include "app/desktop/traffic/lane_head.h"
#include "app/desktop/traffic/total_lane.h"
#include "app/desktop/traffic/traffic_panel.h"
#include "app/editor/traffic_edits.h"
#include "models/bypass.h"
#include "models/io/trace_csv.h"
#include "models/schedule_curve.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace burst::app {

namespace {
constexpr int laneLines = 5; // of text, the least height of a lane

QString shownQuantity(double value, model::Unit unit) {
    return QString::fromStdString(model::showQuantity(value, unit));
}

/// What a lane says about how its requests come, beside the line.
QString remarkOn(const model::Traffic& traffic, const model::TrafficCurve& curve,
                 const QString& traceProblem) {
    using Process = model::Traffic::Process;
    if (const auto* later = model::laterProcess(traffic))
        return TrafficPanel::tr("The process “%1” is not simulated by this version.")
            .arg(QString::fromStdString(*later));
    switch (traffic.process) {
    case Process::mmpp:
        return TrafficPanel::tr(
                   "Calm and bursts by turns: in each state for %1 and %2 on average. The dashed line "
                   "is the mean.")
            .arg(shownQuantity(traffic.states.sojourns[0] / traffic.speed, model::Unit::seconds),
                 shownQuantity(traffic.states.sojourns[1] / traffic.speed, model::Unit::seconds));
    case Process::renewal:
        return TrafficPanel::tr("Independent gaps from a distribution. The dashed line is the mean.");
    case Process::closed:
        return TrafficPanel::tr(
            "Users who wait for the answer and think: how often they send depends on it.");
    case Process::trace:
        if (curve.basis == model::TrafficCurve::Basis::unknown)
            return traceProblem.isEmpty() ? TrafficPanel::tr("The trace is being read.") : traceProblem;
        return TrafficPanel::tr("Recorded: %1, counted per %2")
            .arg(traffic.file.empty() ? TrafficPanel::tr("arrivals in the project")
                                      : QString::fromStdString(traffic.file),
                 shownQuantity(curve.interval, model::Unit::seconds));
    case Process::constant:
        return TrafficPanel::tr("Evenly");
    case Process::poisson:
        break;
    }
    return {};
}
} // namespace

std::vector<model::NodeId> TrafficPanel::sources() const {
    std::vector<model::NodeId> found;
    if (document_.scenario() == nullptr) return found;
    for (const char* kind : {"client", "schedule"})
        for (const auto& node : document_.design().nodes)
            if (node.kind == kind) found.push_back(node.id);
    return found;
}

void TrafficPanel::refresh() {
    dirty_ = !isVisible();
    if (dirty_) return;
    const auto* scenario = document_.scenario();
    const auto wanted = sources();
    const bool none = wanted.empty();
    // A lane that goes leaves the focus here, not to the next field of the window.
    const bool focused = focusWidget() != nullptr && focusWidget()->hasFocus();
    if (focused && none) setFocus();
    empty_->setVisible(none);
    empty_->setText(
        scenario == nullptr
            ? tr("The project has no scenario. Add one in the inspector of the design.")
            : tr("Nothing sends requests in this design. Add a client to the canvas; its traffic is "
                 "drawn here."));
    scroll_->setVisible(!none);
    for (auto* tool : {stampButton_, pencil_})
        tool->setEnabled(!none);
    if (none) endStamp();
    if (scenario == nullptr) return;
    scale_.setScenario(scenario->duration, scenario->autoWarmup ? 0.0 : scenario->warmup);
    scenario_->setText(tr("%1 · %2").arg(QString::fromStdString(scenario->title()),
                                         shownQuantity(scenario->duration, model::Unit::seconds)));
    askForTraces();
    const auto shown = [](const Row& row) { return row.source; };
    std::vector<model::NodeId> now;
    std::transform(rows_.begin(), rows_.end(), std::back_inserter(now), shown);
    if (now != wanted) {
        makeRows(wanted);
        if (focused && !rows_.empty()) rows_.front().lane->setFocus();
    }
    for (std::size_t i = 0; i < rows_.size(); ++i)
        fillRow(rows_[i], static_cast<int>(i));
    fillTotal();
    fillFaults();
    fitWidth();
}

void TrafficPanel::askForTraces() {
    std::vector<std::string> wanted{document_.folder().toStdString()};
    for (const auto& [source, traffic] : document_.scenario()->traffic)
        if (!traffic.file.empty()) wanted.push_back(traffic.file);
    if (wanted == tracesOf_) return;
    tracesOf_ = wanted;
    traces_.clear();
    traceProblem_.clear();
    if (wanted.size() == 1) return;
    loading_.ask([this, wanted, scenario = *document_.scenario()]() -> LatestJob::Outcome {
        auto loaded = model::loadTraces(scenario, wanted.front());
        return [this, wanted, loaded = std::move(loaded)] {
            if (wanted != tracesOf_) return;
            if (loaded)
                traces_ = *loaded;
            else
                traceProblem_ = QString::fromStdString(loaded.error().text);
            refresh();
        };
    });
}

void TrafficPanel::makeRows(const std::vector<model::NodeId>& sources) {
    endStamp();
    std::vector<Row> old = std::exchange(rows_, {});
    for (int i = grid_->count(); i-- > 0;)
        delete grid_->takeAt(i);
    for (const auto& source : sources) {
        const auto kept =
            std::find_if(old.begin(), old.end(), [&](const Row& row) { return row.source == source; });
        if (kept != old.end()) {
            rows_.push_back(*kept);
            old.erase(kept);
            continue;
        }
        Row row{source, new LaneHead(scale_, list_), new RateLane(scale_, list_)};
        row.head->setFixedWidth(LaneHead::widthFor(*this));
        row.lane->setMinimumHeight(laneLines * fontMetrics().height());
        row.lane->setTheme(*theme_);
        connectRow(row);
        rows_.push_back(row);
    }
    for (const Row& gone : old) {
        gone.head->deleteLater();
        gone.lane->deleteLater();
        gone.head->hide();
        gone.lane->hide();
    }
    int line = 0;
    const auto place = [&](QWidget* head, QWidget* lane, int stretch) {
        grid_->addWidget(head, line, 0);
        grid_->addWidget(lane, line, 1);
        grid_->setRowStretch(line++, stretch);
        head->show();
        lane->show();
    };
    for (const Row& row : rows_)
        place(row.head, row.lane, 1);
    place(totalHead_, total_, 0);
    place(faultHead_, faults_, 0);
    // Tab goes through the lanes from the first to the last.
    QWidget* before = nullptr;
    for (const Row& row : rows_) {
        if (before != nullptr) setTabOrder(before, row.lane);
        before = row.lane;
    }
    if (before != nullptr) setTabOrder(before, faults_);
}

LaneContent TrafficPanel::contentOf(const model::Node& node) const {
    const auto& scenario = *document_.scenario();
    LaneContent content;
    content.title = QString::fromStdString(node.title());
    if (node.kind == "schedule") {
        const auto settings = model::Settings::of(node, document_.design(), document_.catalog());
        content.curve = model::curveOf(settings, scenario.startsAt, scenario.duration);
        content.remark =
            content.curve.line.empty()
                ? tr("Fires too often to be shown, or at times that cannot be read.")
                : tr("Fires by its schedule: %1").arg(QString::fromStdString(settings.text("expression")));
        return content;
    }
    const auto* traffic = trafficOf(document_, node.id);
    if (traffic == nullptr || (model::hasProfile(*traffic) && traffic->profile.empty())) {
        content.editable = true;
        if (traffic != nullptr) content.traffic = *traffic;
        content.traffic.profile = {{0.0, 0.0}};
        content.curve = model::curveOf(content.traffic, nullptr, scenario.duration);
        content.remark = tr("Nothing arrives here in this scenario yet: press on the line and drag.");
        return content;
    }
    const auto trace = traces_.find(traffic->file);
    content.curve = model::curveOf(
        *traffic, trace != traces_.end() && !traffic->file.empty() ? trace->second.get() : nullptr,
        scenario.duration);
    content.editable = model::hasProfile(*traffic);
    if (content.editable) content.traffic = *traffic;
    content.remark = remarkOn(*traffic, content.curve, traceProblem_);
    return content;
}

void TrafficPanel::fillRow(const Row& row, int series) {
    const auto* node = document_.design().node(row.source);
    if (node == nullptr) return;
    LaneContent content = contentOf(*node);
    content.series = series;
    const auto muted = mutedSources();
    content.muted = muted.contains(row.source);
    if (content.muted) content.remark = tr("Muted: sends nothing in a run.");
    using Voice = LaneHead::Voice;
    row.head->setVoice(rows_.size() < 2 && !content.muted                     ? Voice::only
                       : content.muted                                        ? Voice::muted
                       : rows_.size() > 1 && muted.size() + 1 == rows_.size() ? Voice::sendsAlone
                                                                              : Voice::sends);
    row.head->show(content, trafficOf(document_, row.source));
    row.lane->show(std::move(content));
    row.lane->setPencil(pencil_->isChecked());
}

std::set<model::NodeId> TrafficPanel::mutedSources() const {
    std::set<model::NodeId> muted;
    for (const auto& source : sources())
        if (const auto* node = document_.design().node(source); node != nullptr && model::isDisabled(*node))
            muted.insert(source);
    return muted;
}

void TrafficPanel::fillTotal() {
    std::vector<TotalLane::Part> parts;
    for (const auto& row : rows_) {
        const auto& content = row.lane->content();
        if (content.muted || std::isnan(content.curve.total)) continue; // users are no requests
        parts.push_back({content.curve.line, content.series});
    }
    const bool several = parts.size() > 1;
    total_->setVisible(several);
    totalHead_->setVisible(several);
    total_->show(parts);
}

void TrafficPanel::fillFaults() {
    QStringList texts;
    const auto& faults = document_.scenario()->faults;
    for (const auto& fault : faults)
        texts << faultText(fault, document_.design());
    faults_->show(faults, texts);
}

void TrafficPanel::fitWidth() {
    // The layout settles first; a scroll bar may have come or gone.
    QTimer::singleShot(0, this, [this] {
        const int width = scroll_->viewport()->width() - LaneHead::widthFor(*this);
        if (width <= 0) return;
        axis_->setFixedWidth(width);
        scale_.setWidth(width, fontMetrics().horizontalAdvance(QStringLiteral("1000 k /s")));
    });
}

} // namespace burst::app
