// Figures in the picture of the design and in the status bar of the main window. See main_window.h.
#include "app/desktop/canvas/heat_legend.h"
#include "app/desktop/canvas/view.h"
#include "app/desktop/main_window.h"
#include "app/editor/live_estimate.h"
#include "app/editor/price_book.h"
#include "app/report/result_tables.h"
#include "app/report_html/estimate_overlays.h"
#include "app/report_html/overlays.h"

#include <QLabel>
#include <QSettings>

#include <algorithm>

namespace burst::app {

namespace {
constexpr double hotRate = 0.05; // requests per second from which a link counts as carrying something
const QString liveKey = QStringLiteral("liveEstimate");

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

/// "~ 120 /s in, 99.9 % answered, 85 ms, 42.10 USD a month".
QString sentence(const EstimateResult& result) {
    const auto& estimate = result.estimate;
    QStringList parts;
    parts << utf8(model::showQuantity(estimate.rate, model::Unit::perSecond));
    if (estimate.rate > 0.0)
        parts << QObject::tr("%1 answered")
                     .arg(utf8(model::showQuantity(estimate.answered / estimate.rate, model::Unit::ratio)))
              << utf8(model::showQuantity(estimate.latency, model::Unit::seconds));
    const auto& month = result.bill.month;
    if (!month.currency.empty())
        parts << (month.missing.empty() ? QObject::tr("%1 a month") : QObject::tr("at least %1 a month"))
                     .arg(utf8(showMoney(month.total, month.currency)));
    return QStringLiteral("~ ") + parts.join(QStringLiteral(" · "));
}
} // namespace

void MainWindow::buildEstimateParts() {
    estimateLabel_ = new QLabel(this);
    estimateLabel_->setContentsMargins(8, 0, 0, 0);
    estimateLabel_->setObjectName(QStringLiteral("estimate"));
    connect(estimate_, &LiveEstimate::changed, this, &MainWindow::showFigures);
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
    updateEstimateText();
    const auto run = runs_->last(document_.designId());
    const bool fresh = run && !runs_->stale(*run) && !runs_->ofOtherScenario(*run);
    const bool live = actions_[QStringLiteral("liveEstimate")]->isChecked();
    const bool estimated =
        !fresh && live && estimate_->result() && estimate_->result()->design == document_.designId();
    Figures figures{.of = run, .design = document_.designId(), .fresh = fresh};
    if (estimated) figures.of = estimate_->result();
    if (figures == shown_) return;
    shown_ = figures;
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
    scene_->setOverlays(overlaysOf(result));
}

void MainWindow::showRun() {
    const auto run = runs_->last(document_.designId());
    NodeOverlays overlays = overlaysOf(run->summary);
    const bool stale = runs_->stale(*run) || runs_->ofOtherScenario(*run);
    for (auto& [id, overlay] : overlays)
        if (stale) overlay.basis = NodeOverlay::Basis::stale;
    legend_->setVisible(std::any_of(overlays.begin(), overlays.end(),
                                    [](const auto& each) { return each.second.utilisation.has_value(); }));
    scene_->setOverlays(std::move(overlays));
    std::map<model::LinkId, double> rates;
    const double seconds = run->summary.simulated * std::max(1, run->summary.replications);
    for (const auto& link : run->summary.links)
        if (const double rate = static_cast<double>(link.counts.offered) / seconds;
            seconds > 0.0 && rate > hotRate)
            rates[link.id] = rate;
    scene_->setLinkFigures(stale ? std::map<model::LinkId, double>() : std::move(rates), {});
}

void MainWindow::updateEstimateText() {
    const auto& result = estimate_->result();
    estimateLabel_->setVisible(actions_[QStringLiteral("liveEstimate")]->isChecked());
    if (!result) {
        estimateLabel_->setText(estimate_->refusal().isEmpty() ? QString() : tr("No estimate"));
        estimateLabel_->setToolTip(estimate_->refusal());
        return;
    }
    const auto& doubts = result->estimate.doubts;
    QString text = sentence(*result);
    QString tip = tr("Estimate of the long run, without a simulation: requests of all clients, how many are "
                     "answered, how soon on average, and the cost of a month.");
    if (!doubts.empty()) {
        text += tr(" · to be doubted");
        tip += tr("\nNot to be relied on:");
        for (const auto& doubt : doubts)
            tip += QStringLiteral("\n• ") + utf8(doubt);
    }
    estimateLabel_->setText(text);
    estimateLabel_->setToolTip(tip);
}

} // namespace burst::app
