#include "app/desktop/results/run_bar.h"

#include "models/units.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace burst::app {

RunBar::RunBar(Document& document, RunController& runs, QWidget* parent)
    : QWidget(parent), document_(document), runs_(runs) {
    scenarios_ = new QComboBox(this);
    scenarios_->setObjectName(QStringLiteral("scenarios"));
    scenarios_->setAccessibleName(tr("Scenario"));
    scenarios_->setToolTip(tr("The scenario that a run plays"));
    scenarios_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    scenarios_->setMinimumWidth(168);
    scenarios_->setMaximumWidth(320);
    progress_ = new QProgressBar(this);
    progress_->setObjectName(QStringLiteral("runProgress"));
    progress_->setAccessibleName(tr("Progress of the run"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(120);
    pace_ = new QLabel(this);
    pace_->setObjectName(QStringLiteral("runPace"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scenarios_);
    layout->addWidget(progress_);
    waiting_ = new QToolButton(this);
    waiting_->setObjectName(QStringLiteral("waitingRuns"));
    waiting_->setToolTip(tr("Runs that wait for the present one; a click on one takes it out"));
    waiting_->setPopupMode(QToolButton::InstantPopup);
    waiting_->setMenu(new QMenu(waiting_));
    layout->addWidget(waiting_);
    layout->addWidget(pace_, 1);
    layout->addStretch(0);
    // It takes what room there is: with more the tool bar would hide the whole.
    pace_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(scenarios_, &QComboBox::activated, this, [this](int row) {
        document_.chooseScenario(model::ScenarioId(scenarios_->itemData(row).toString().toStdString()));
    });
    connect(&document_, &Document::changed, this, &RunBar::fill);
    connect(&document_, &Document::scenarioChanged, this, &RunBar::fill);
    connect(&runs_, &RunController::started, this, [this] { show(true); });
    connect(&runs_, &RunController::ended, this, [this] { show(false); });
    connect(&runs_, &RunController::progressed, this, &RunBar::tell);
    connect(&runs_, &RunController::pausedChanged, this, &RunBar::tell);
    connect(&runs_, &RunController::waitingChanged, this, &RunBar::tellWaiting);
    fill();
    show(false);
    tellWaiting();
}

void RunBar::fill() {
    const QSignalBlocker quiet(scenarios_);
    scenarios_->clear();
    for (const auto& scenario : document_.project().scenarios)
        scenarios_->addItem(QString::fromStdString(scenario.title()),
                            QString::fromStdString(scenario.id.text));
    if (const auto* chosen = document_.scenario())
        scenarios_->setCurrentIndex(scenarios_->findData(QString::fromStdString(chosen->id.text)));
    scenarios_->setEnabled(scenarios_->count() > 0);
}

void RunBar::show(bool running) {
    progress_->setVisible(running);
    pace_->setVisible(running);
    if (running) tell();
}

void RunBar::tell() {
    progress_->setValue(static_cast<int>(std::lround(runs_.share() * progress_->maximum())));
    QString text = tr("%1 %").arg(static_cast<int>(runs_.share() * 100.0));
    if (const auto left = runs_.timeLeft())
        text += tr(" · %1 left")
                    .arg(QString::fromStdString(model::showQuantity(std::ceil(*left), model::Unit::seconds)));
    if (runs_.eventsPerSecond() > 0.0)
        text +=
            tr(" · %1 events/s")
                .arg(QString::fromStdString(model::showQuantity(runs_.eventsPerSecond(), model::Unit::none)));
    if (runs_.speed() > 0.0)
        text += tr(" · %1 × real time")
                    .arg(QString::fromStdString(model::showQuantity(runs_.speed(), model::Unit::none)));
    if (const auto [ended, most] = runs_.replications(); most > 1)
        text += tr(" · %1 of %2 replications").arg(ended).arg(most);
    if (runs_.paused()) text = tr("paused at %1 %").arg(static_cast<int>(runs_.share() * 100.0));
    pace_->setText(text);
    pace_->setToolTip(text);
}

void RunBar::tellWaiting() {
    const auto all = runs_.waiting();
    waiting_->setVisible(!all.empty());
    waiting_->setText(tr("%1 waiting").arg(all.size()));
    waiting_->menu()->clear();
    for (std::size_t i = 0; i < all.size(); ++i)
        waiting_->menu()->addAction(tr("Take out: %1 · %2").arg(all[i].design, all[i].scenario), this,
                                    [this, i] { runs_.drop(i); });
}

} // namespace burst::app
