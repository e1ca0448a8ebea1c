// Figures in the picture of the design and in the status bar of the main window. See main_window.h.
#include "app/desktop/canvas/heat_legend.h"
#include "app/desktop/canvas/view.h"
#include "app/desktop/main_window.h"
#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/results/compared_figures.h"
#include "app/desktop/results/pricing.h"
#include "app/editor/live_estimate.h"
#include "app/editor/price_book.h"
#include "app/report/result_tables.h"
#include "app/report_html/estimate_overlays.h"
#include "app/report_html/overlays.h"

#include <QLabel>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double hotRate = 0.05; // requests per second from which a link counts as carrying something
const QString liveKey = QStringLiteral("liveEstimate");

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

/// "120 /s · 99.9 % answered · mean 85 ms · 42.10 USD a month".
/// @param rate  requests of all clients per second   @param latency  mean of the good ones, in s
QString sentence(double rate, double answered, double latency, const model::Invoice& month) {
    constexpr double perMillion = 1e6; // finer than any share that is shown
    QStringList parts;
    parts << utf8(model::showQuantity(rate, model::Unit::perSecond));
    if (rate > 0.0)
        parts << QObject::tr("%1 answered")
                     .arg(utf8(showShare(std::llround(perMillion * std::min(answered, rate)),
                                         std::llround(perMillion * rate))));
    if (answered > 0.0)
        parts << QObject::tr("mean %1").arg(utf8(model::showQuantity(latency, model::Unit::seconds)));
    if (!month.currency.empty())
        parts << (month.missing.empty() ? QObject::tr("%1 a month") : QObject::tr("at least %1 a month"))
                     .arg(utf8(showMoney(month.total, month.currency)));
    return parts.join(QStringLiteral(" · "));
}
} // namespace

void MainWindow::buildEstimateParts() {
    estimateLabel_ = new QLabel(this);
    estimateLabel_->setContentsMargins(8, 0, 0, 0);
    estimateLabel_->setObjectName(QStringLiteral("estimate"));
    connect(estimate_, &LiveEstimate::changed, this, &MainWindow::showFigures);
    connect(estimate_, &LiveEstimate::late, this, [this] {
        estimateLabel_->setText(tr("Estimating…"));
        estimateLabel_->setToolTip(tr("An estimate of the design as it is now is being worked out."));
    });
    connect(priceBook_, &PriceBook::changed, this,
            [this] { estimate_->setCurrency(priceBook_->currency()); });
    estimate_->setCurrency(priceBook_->currency());
    const bool live = QSettings().value(liveKey, true).toBool();
    auto* action = add({"liveEstimate",
                        tr("&Live estimate"),
                        {},
                        {},
                        tr("what an analytical model says of each node and link, after every edit")},
                       [] {});
    action->setCheckable(true);
    action->setChecked(live);
    connect(action, &QAction::toggled, this, [this](bool on) {
        QSettings().setValue(liveKey, on);
        showFigures();
    });
}

void MainWindow::showFigures() {
    updateRunActions();
    const auto run = runs_->last(document_.designId());
    const bool fresh = run && !runs_->stale(*run) && !runs_->ofOtherScenario(*run);
    const bool live = actions_[QStringLiteral("liveEstimate")]->isChecked();
    const bool estimated =
        !fresh && live && estimate_->result() && estimate_->result()->design == document_.designId();
    Figures figures{.of = run, .design = document_.designId(), .fresh = fresh};
    if (estimated) figures.of = estimate_->result();
    if (fresh)
        showRunText(*run);
    else
        showEstimateText();
    playback_->setRun(fresh ? run : nullptr);
    for (const char* step : {"eventOn", "eventBack"})
        allow(step, fresh, tr("There is no run of the design as it is now; press F5 first"));
    if (figures == shown_) return;
    shown_ = figures;
    if (playback_->moment()) return showMoment();
    legend_->hide();
    if (estimated)
        showEstimate();
    else if (run)
        showRun();
    else {
        scene_->setOverlays({});
        scene_->setLinkFigures({}, {});
    }
}

void MainWindow::showEstimate() {
    const auto& result = *estimate_->result();
    scene_->setLinkFigures({}, linkTextsOf(result));
    scene_->setOverlays(overlaysOf(result, document_.design()));
}

void MainWindow::showRun() {
    const auto run = runs_->last(document_.designId());
    const BillTerms terms{.date = priceBook_->dayOfBills(), .currency = priceBook_->currency()};
    const auto result = resultOf(*run, document_, terms);
    NodeOverlays overlays = overlaysOf(run->summary, result.bill.month);
    if (const auto& baseline = runs_->baseline(); baseline && baseline != run)
        addBaseline(overlays, resultOf(*baseline, document_, terms), result);
    const bool stale = runs_->stale(*run) || runs_->ofOtherScenario(*run);
    for (auto& [id, overlay] : overlays)
        if (stale) overlay.basis = NodeOverlay::Basis::stale;
    legend_->setEnds(tr("Utilisation 0 %"), tr("100 %"));
    legend_->setVisible(std::any_of(overlays.begin(), overlays.end(),
                                    [](const auto& each) { return each.second.utilisation.has_value(); }));
    scene_->setOverlays(std::move(overlays));
    if (!document_.view(document_.designId())) view_->keepWhole(view_->viewport()->size());
    std::map<model::LinkId, double> rates;
    const double seconds = run->summary.simulated * std::max(1, run->summary.replications);
    for (const auto& link : run->summary.links)
        if (const double rate = static_cast<double>(link.counts.offered) / seconds;
            seconds > 0.0 && rate > hotRate)
            rates[link.id] = rate;
    scene_->setLinkFigures(stale ? std::map<model::LinkId, double>() : std::move(rates), {});
}

void MainWindow::showRunText(const FinishedRun& run) {
    const auto& summary = run.summary;
    const double seconds = summary.simulated * std::max(1, summary.replications);
    const auto perSecond = [&](std::int64_t count) {
        return seconds > 0.0 ? static_cast<double>(count) / seconds : 0.0;
    };
    const auto bill =
        resultOf(run, document_, {.date = priceBook_->dayOfBills(), .currency = priceBook_->currency()}).bill;
    estimateLabel_->setVisible(true);
    estimateLabel_->setText(
        tr("Run: %1").arg(sentence(perSecond(summary.requests.offered), perSecond(summary.requests.succeeded),
                                   summary.latency.mean, bill.month)));
    estimateLabel_->setToolTip(
        tr("The last run of this design: requests of all clients, how many were answered, "
           "how soon on average, and the cost of a month."));
}

void MainWindow::showEstimateText() {
    const auto& result = estimate_->result();
    estimateLabel_->setVisible(actions_[QStringLiteral("liveEstimate")]->isChecked());
    if (!result) {
        estimateLabel_->setText(estimate_->refusal().isEmpty() ? QString() : tr("No estimate"));
        estimateLabel_->setToolTip(estimate_->refusal());
        return;
    }
    const auto& doubts = result->estimate.doubts;
    const auto& estimate = result->estimate;
    QString text = tr("Estimate: %1")
                       .arg(sentence(estimate.rate, estimate.answered, estimate.latency, result->bill.month));
    QString tip = tr("Estimate of the long run, without a simulation: requests of all clients, how many are "
                     "answered, how soon on average, and the cost of a month.");
    if (!doubts.empty()) {
        text += tr(" · rough");
        tip += tr("\nRough, because:");
        for (const auto& doubt : doubts)
            tip += QStringLiteral("\n• ") + utf8(doubt);
    }
    estimateLabel_->setText(text);
    estimateLabel_->setToolTip(tip);
}

} // namespace burst::app
