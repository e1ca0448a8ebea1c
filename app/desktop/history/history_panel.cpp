#include "app/desktop/history/history_panel.h"

#include "app/diagram/icons.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QUndoStack>
#include <QUndoView>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int mostSteps = 25;
} // namespace

HistoryPanel::HistoryPanel(QUndoStack& history, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("history"));
    list_ = new QUndoView(&history, this);
    list_->setObjectName(QStringLiteral("historyList"));
    list_->setAccessibleName(tr("History of changes"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setIconSize({16, 16});
    list_->setEmptyLabel(tr("As it was opened"));
    auto* hint = new QLabel(tr("A click goes back, or forward again. The disk marks what is saved."), this);
    hint->setObjectName(QStringLiteral("caption"));
    hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(list_, 1);
    layout->addWidget(hint);
    setTheme(Theme::light());
}

void HistoryPanel::setTheme(const Theme& theme) {
    list_->setCleanIcon(glyphIcon(QStringLiteral("save"), theme.textSecondary, theme.textDisabled));
}

void fillSteps(QMenu& menu, QUndoStack& history, StepsTo which) {
    menu.clear();
    const int now = history.index();
    const int all = which == StepsTo::undo ? now : history.count() - now;
    for (int i = 0; i < std::min(all, mostSteps); ++i) {
        // Undoing step k leads to the state before it, redoing it to the state behind it.
        const int step = which == StepsTo::undo ? now - 1 - i : now + i;
        const int target = which == StepsTo::undo ? step : step + 1;
        QString text = history.text(step);
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu.addAction(text, &history, [&history, target] { history.setIndex(target); });
    }
    if (all > mostSteps)
        menu.addAction(
                QCoreApplication::translate("history", "%1 more in the history panel").arg(all - mostSteps))
            ->setEnabled(false);
}

} // namespace burst::app
