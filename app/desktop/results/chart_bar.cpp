#include "app/desktop/results/chart_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace burst::app {

ChartBar::ChartBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(2);
    row->addWidget(new QLabel(tr("Latency:"), this));
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
        choice->setChecked(usualPercentiles().contains(each));
        connect(choice, &QToolButton::toggled, this, [this, choice] {
            if (percentiles().empty())
                choice->setChecked(true); // a chart of nothing says nothing
            else
                emit percentilesChanged();
        });
        percentiles_[each] = choice;
        row->addWidget(choice);
    }
    row->addSpacing(12);
    logarithmic_ = button("logarithmic", tr("Log"), tr("Values at powers of ten, on a logarithmic axis"));
    logarithmic_->setCheckable(true);
    row->addWidget(logarithmic_);
    row->addStretch(1);
    back_ = button("zoomBack", QStringLiteral("◀"),
                   tr("Back to the time that was shown before (Alt+Left on a chart)"));
    forward_ = button("zoomForward", QStringLiteral("▶"), tr("Forward again (Alt+Right on a chart)"));
    auto* whole =
        button("zoomAll", tr("All"),
               tr("Shows the whole run (double click or Home on a chart). Drag a box or turn the wheel "
                  "to zoom, with Ctrl the values; the middle button or A and D move."));
    for (auto* each : {back_, forward_, whole})
        row->addWidget(each);
    connect(logarithmic_, &QToolButton::toggled, this, &ChartBar::logarithmicChanged);
    connect(back_, &QToolButton::clicked, this, &ChartBar::wentBack);
    connect(forward_, &QToolButton::clicked, this, &ChartBar::wentForward);
    connect(whole, &QToolButton::clicked, this, &ChartBar::wholeWanted);
    setWays(false, false);
}

QToolButton* ChartBar::button(const char* name, const QString& text, const QString& tip) {
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

Percentiles ChartBar::percentiles() const {
    Percentiles chosen;
    for (const auto& [percentile, choice] : percentiles_)
        if (choice->isChecked()) chosen.insert(percentile);
    return chosen;
}

bool ChartBar::isLogarithmic() const {
    return logarithmic_->isChecked();
}

void ChartBar::setWays(bool back, bool forward) {
    back_->setEnabled(back);
    forward_->setEnabled(forward);
}

} // namespace burst::app
