#include "app/desktop/results/chart_bar.h"

#include "app/desktop/results/dashboard_menu.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace burst::app {

ChartBar::ChartBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(2);
    menu_ = new DashboardMenu(this);
    which_ = button("dashboards", tr("Charts"),
                    tr("Which charts are shown: those of what is selected, or a dashboard that the project "
                       "keeps"));
    which_->setMenu(menu_);
    which_->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(which_);
    row->addSpacing(12);
    row->addWidget(new QLabel(tr("Latency:"), this));
    addPercentiles();
    logarithmic_ = button("logarithmic", tr("Log"),
                          tr("Latency on a logarithmic axis; other charts choose theirs in their menu"));
    logarithmic_->setCheckable(true);
    measure_ = button("measure", tr("Measure"),
                      tr("Two instants, A and B, and what lies between them (M on a chart). Drag their "
                         "lines, or move B with Shift and an arrow and A with Ctrl and an arrow."));
    measure_->setCheckable(true);
    held_ = button("heldInstant", {},
                   tr("The values stay those of this instant; a click here, a click on "
                      "its line or Esc follows the pointer again"));
    back_ = button("zoomBack", QStringLiteral("◀"),
                   tr("Back to the time that was shown before (Alt+Left on a chart)"));
    forward_ = button("zoomForward", QStringLiteral("▶"), tr("Forward again (Alt+Right on a chart)"));
    auto* whole =
        button("zoomAll", tr("All"),
               tr("Shows the whole run (double click or Home on a chart). Drag a box or turn the wheel "
                  "to zoom, with Ctrl the values; the middle button or A and D move."));
    row->addSpacing(12);
    row->addWidget(logarithmic_);
    row->addWidget(measure_);
    row->addWidget(held_);
    row->addStretch(1);
    for (auto* each : {back_, forward_, whole})
        row->addWidget(each);
    connect(logarithmic_, &QToolButton::toggled, this, [this](bool on) {
        auto next = options_;
        next.logarithmic = on;
        change(next);
    });
    connect(menu_, &DashboardMenu::layoutChosen, this, [this](ChartOptions::Layout layout) {
        auto next = options_;
        next.layout = layout;
        change(next);
    });
    connect(menu_, &DashboardMenu::heatChosen, this, [this](bool on) {
        auto next = options_;
        next.heat = on;
        change(next);
    });
    connect(menu_, &DashboardMenu::distributionChosen, this, [this](bool on) {
        auto next = options_;
        next.distribution = on;
        change(next);
    });
    connect(menu_, &DashboardMenu::chosen, this, &ChartBar::dashboardChosen);
    connect(menu_, &DashboardMenu::keepWanted, this, &ChartBar::keepWanted);
    connect(menu_, &DashboardMenu::dropWanted, this, &ChartBar::dropWanted);
    connect(menu_, &DashboardMenu::unpinWanted, this, &ChartBar::unpinWanted);
    connect(measure_, &QToolButton::toggled, this, &ChartBar::measuringChanged);
    connect(held_, &QToolButton::clicked, this, &ChartBar::released);
    connect(back_, &QToolButton::clicked, this, &ChartBar::wentBack);
    connect(forward_, &QToolButton::clicked, this, &ChartBar::wentForward);
    connect(whole, &QToolButton::clicked, this, &ChartBar::wholeWanted);
    setWays(false, false);
    setHeld({});
    follow();
}

void ChartBar::addPercentiles() {
    for (const Percentile each : everyPercentile) {
        const QString name = QString::fromUtf8(percentileName(each).data());
        auto* choice = button("percentile", name,
                              each == Percentile::max
                                  ? tr("The longest of each point's time")
                                  : tr("%1 of the requests that end within each point's time take no longer; "
                                       "with few of them high percentiles are the longest")
                                        .arg(QString(name).remove('p') + QStringLiteral(" %")));
        choice->setObjectName(QStringLiteral("percentile-") + name);
        choice->setCheckable(true);
        connect(choice, &QToolButton::toggled, this, [this, each](bool on) {
            auto next = options_;
            if (on)
                next.percentiles.insert(each);
            else
                next.percentiles.erase(each);
            if (next.percentiles.empty()) return follow(); // a chart of nothing says nothing
            change(next);
        });
        percentiles_[each] = choice;
        layout()->addWidget(choice);
    }
}

QToolButton* ChartBar::button(const char* name, const QString& text, const QString& tip) {
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

void ChartBar::change(const ChartOptions& options) {
    options_ = options;
    follow();
    emit optionsChanged();
}

void ChartBar::setOptions(const ChartOptions& options) {
    options_ = options;
    follow();
}

/// The buttons show what is chosen.
void ChartBar::follow() {
    for (const auto& [percentile, choice] : percentiles_) {
        const QSignalBlocker quiet(choice);
        choice->setChecked(options_.percentiles.contains(percentile));
    }
    const QSignalBlocker quiet(logarithmic_);
    logarithmic_->setChecked(options_.logarithmic);
    menu_->setShown(shown_, options_, anyCharts_, anyPinned_);
    which_->setText(shown_.isEmpty() ? tr("Charts") : DashboardMenu::labelOf(shown_));
}

void ChartBar::setDashboards(const QStringList& names) {
    menu_->setNames(names);
}

void ChartBar::setShown(const QString& dashboard, bool anyCharts, bool anyPinned) {
    shown_ = dashboard;
    anyCharts_ = anyCharts;
    anyPinned_ = anyPinned;
    follow();
}

void ChartBar::setMeasuring(bool on) {
    const QSignalBlocker quiet(measure_);
    measure_->setChecked(on);
}

void ChartBar::setHeld(const QString& instant) {
    held_->setVisible(!instant.isEmpty());
    held_->setText(tr("Held ✕"));
    held_->setAccessibleDescription(instant);
}

void ChartBar::setWays(bool back, bool forward) {
    back_->setEnabled(back);
    forward_->setEnabled(forward);
}

} // namespace burst::app
