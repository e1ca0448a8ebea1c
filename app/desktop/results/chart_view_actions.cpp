// What is done with a chart besides looking at it: pinning, notes, its axis. See chart_view.h.
#include "app/desktop/results/chart_view.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace burst::app {

void ChartView::buildActions() {
    pin_ = new QToolButton(this);
    pin_->setObjectName(QStringLiteral("pinChart"));
    pin_->setText(QStringLiteral("⚲"));
    pin_->setCheckable(true);
    pin_->setAutoRaise(true);
    pin_->setToolTip(tr("Keep this chart, whatever is selected"));
    pin_->setAccessibleName(pin_->toolTip());
    addToHead(pin_);
    connect(pin_, &QToolButton::clicked, this, &ChartView::pinned);
    auto* before = menu().insertSeparator(menu().actions().front());
    const auto add = [this, before](const char* name, const QString& text) {
        auto* action = new QAction(text, &menu());
        action->setObjectName(QLatin1String(name));
        menu().insertAction(before, action);
        return action;
    };
    noteAction_ = add("noteHere", {});
    changeNote_ = add("changeNote", tr("Change this note…"));
    dropNote_ = add("dropNote", tr("Delete this note"));
    logAction_ = add("logAxis", tr("Logarithmic axis"));
    logAction_->setCheckable(true);
    noteAction_->setShortcut(Qt::Key_N); // shown only: the plot takes its keys itself
    noteAction_->setShortcutContext(Qt::WidgetShortcut);
    connect(noteAction_, &QAction::triggered, this, [this] { emit noteWanted(noteTime_); });
    connect(changeNote_, &QAction::triggered, this, [this] { emit noteChangeWanted(*note_); });
    connect(dropNote_, &QAction::triggered, this, [this] { emit noteDropWanted(*note_); });
    connect(logAction_, &QAction::triggered, this, &ChartView::axisChosen);
}

void ChartView::prepareMenu(const std::optional<QPoint>& at) {
    const auto* axis = plot().xAxis;
    const auto shown = axis->range();
    noteTime_ = at ? axis->pixelToCoord(at->x()) : cursorTime_.value_or((shown.lower + shown.upper) / 2.0);
    noteTime_ = std::max(0.0, noteTime_);
    note_.reset();
    const double place = axis->coordToPixel(noteTime_);
    for (const auto& mark : chart_.marks)
        if (mark.own && std::abs(axis->coordToPixel(mark.at) - place) <= markReach) note_ = mark;
    noteAction_->setText(tr("Note at %1…").arg(timeText(noteTime_)));
    changeNote_->setVisible(note_.has_value());
    dropNote_->setVisible(note_.has_value());
    logAction_->setVisible(!isStack());
    logAction_->setChecked(logarithmic_);
}

void ChartView::setPinned(bool pinned) {
    pin_->setChecked(pinned);
}

bool ChartView::key(int key) {
    switch (key) {
    case Qt::Key_M:
        emit measureWanted();
        return true;
    case Qt::Key_N:
        prepareMenu(std::nullopt);
        emit noteWanted(noteTime_);
        return true;
    case Qt::Key_Escape:
        emit released();
        return true;
    default:
        return false;
    }
}

} // namespace burst::app
