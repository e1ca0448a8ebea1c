#include "app/desktop/commands/command_palette.h"

#include "app/desktop/list_keys.h"
#include "app/diagram/icons.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int paletteWidth = 620;
constexpr int paletteRows = ListKeys::page; ///< seen at once
constexpr std::size_t mostHits = 60;
constexpr int mostRecent = 12;
const QString recentCommandsKey = QStringLiteral("recentCommands");

bool opensPalette(const QKeyEvent& event) {
    return (event.key() == Qt::Key_K && event.modifiers() == Qt::ControlModifier) ||
           (event.key() == Qt::Key_P && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}
} // namespace

CommandPalette::CommandPalette(QWidget* window) : QFrame(window) {
    setObjectName(QStringLiteral("commandPalette"));
    setProperty("floating", true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("commandSearch"));
    search_->setPlaceholderText(tr("Type what you want to do, a node, a setting, a file or a question"));
    search_->setAccessibleName(tr("Search commands"));
    list_ = new QTreeWidget(this);
    list_->setObjectName(QStringLiteral("commandList"));
    list_->setAccessibleName(tr("Commands"));
    list_->setColumnCount(3);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setIconSize({16, 16});
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    note_ = new QLabel(this);
    note_->setObjectName(QStringLiteral("caption"));
    note_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(search_);
    layout->addWidget(list_);
    layout->addWidget(note_);
    connect(search_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(list_, &QTreeWidget::itemClicked, this, &CommandPalette::take);
    connect(list_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        note_->setText(item != nullptr ? item->data(0, Qt::UserRole + 1).toString() : QString());
        note_->setVisible(!note_->text().isEmpty());
        adjustSize();
    });
    auto* keys = new ListKeys(search_);
    connect(keys, &ListKeys::moved, this, &CommandPalette::moveBy);
    connect(keys, &ListKeys::taken, this, &CommandPalette::take);
    connect(keys, &ListKeys::closed, this, &CommandPalette::close);
    connect(keys, &ListKeys::left, this, &CommandPalette::hide);
    // A text field has its own use for Ctrl+K, which would keep the palette from opening.
    qApp->installEventFilter(this);
    hide();
}

void CommandPalette::open(std::vector<Command> commands) {
    if (isVisible()) return close();
    commands_ = std::move(commands);
    recent_ = QSettings().value(recentCommandsKey).toStringList();
    before_ = QApplication::focusWidget();
    search_->clear();
    filter({});
    const QSize room = parentWidget()->size();
    setFixedWidth(std::min(paletteWidth, room.width() - 40));
    adjustSize();
    move((room.width() - width()) / 2, std::min(90, std::max(0, room.height() - height())));
    show();
    raise();
    search_->setFocus();
}

void CommandPalette::filter(const QString& typed) {
    const QColor ink = QFrame::palette().color(QPalette::Text);
    const QColor faint = QFrame::palette().color(QPalette::Disabled, QPalette::Text);
    list_->clear();
    for (const auto* command : matchingCommands(commands_, typed, recent_, mostHits)) {
        const bool possible = command->whyNot.isEmpty();
        auto* item = new QTreeWidgetItem(list_, {command->title, command->group, command->shortcut});
        item->setData(0, Qt::UserRole, static_cast<qlonglong>(command - commands_.data()));
        item->setData(0, Qt::UserRole + 1, command->whyNot);
        item->setIcon(0, glyphIcon(command->glyph, possible ? ink : faint, faint));
        item->setToolTip(0, possible ? command->title
                                     : command->title + QStringLiteral(" – ") + command->whyNot);
        item->setForeground(1, faint);
        if (!possible) item->setText(1, command->whyNot);
        for (int column = 0; column < 3 && !possible; ++column)
            item->setForeground(column, faint);
    }
    const bool none = list_->topLevelItemCount() == 0;
    list_->setVisible(!none);
    if (!none) list_->setCurrentItem(list_->topLevelItem(0));
    if (none) note_->show();
    if (none) note_->setText(tr("Nothing of that name. Try a word such as “zoom”, “queue” or “export”."));
    const int rows = std::clamp(list_->topLevelItemCount(), 1, paletteRows);
    list_->setFixedHeight(rows * std::max(24, list_->sizeHintForRow(0)) + 2 * list_->frameWidth());
    adjustSize();
}

void CommandPalette::close() {
    if (before_)
        before_->setFocus();
    else
        parentWidget()->setFocus();
    hide();
}

void CommandPalette::take() {
    const auto* item = list_->currentItem();
    if (item == nullptr) return;
    const auto command = commands_[static_cast<std::size_t>(item->data(0, Qt::UserRole).toLongLong())];
    if (!command.whyNot.isEmpty()) {
        note_->setText(command.whyNot);
        return;
    }
    recent_.removeAll(command.id);
    recent_.prepend(command.id);
    while (recent_.size() > mostRecent)
        recent_.removeLast();
    QSettings().setValue(recentCommandsKey, recent_);
    close();
    if (command.work) command.work();
}

void CommandPalette::moveBy(int rows) {
    const int count = list_->topLevelItemCount();
    if (count == 0) return;
    const int now = list_->indexOfTopLevelItem(list_->currentItem());
    // One step past an end comes in at the other; a page stops there.
    const int next =
        std::abs(rows) == 1 ? (now + rows + count) % count : std::clamp(now + rows, 0, count - 1);
    list_->setCurrentItem(list_->topLevelItem(next));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->window() == window() &&
        opensPalette(*static_cast<QKeyEvent*>(event))) {
        // The palette's own field closes it by the same keys.
        event->setAccepted(watched == search_);
        return true;
    }
    const bool again = watched == search_ && event->type() == QEvent::KeyPress &&
                       opensPalette(*static_cast<QKeyEvent*>(event));
    if (again) close();
    return again;
}

} // namespace burst::app
