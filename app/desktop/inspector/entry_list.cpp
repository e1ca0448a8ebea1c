#include "app/desktop/inspector/entry_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int mostRows = 6; // in sight without scrolling
}

EntryList::EntryList(const QString& name, const QString& title, const QString& none, QWidget* parent)
    : QWidget(parent) {
    none_ = new QLabel(none, this);
    none_->setObjectName(QStringLiteral("fieldNote"));
    none_->setWordWrap(true);
    list_ = new QListWidget(this);
    list_->setObjectName(name + QStringLiteral("List"));
    list_->setAccessibleName(title);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const auto button = [&](const QString& text, const char* which, const QString& tip) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name + QLatin1String(which));
        made->setToolTip(tip);
        row->addWidget(made);
        return made;
    };
    auto* add = button(tr("Add…"), "Add", tr("Adds an entry"));
    edit_ = button(tr("Edit…"), "Edit", tr("Edits the chosen entry (Enter)"));
    remove_ = button(tr("Remove"), "Remove", tr("Removes the chosen entry (Delete)"));
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setSpacing(6);
    layout->addWidget(none_);
    layout->addWidget(list_);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, &EntryList::addWanted);
    connect(edit_, &QPushButton::clicked, this, [this] { emit editWanted(list_->currentRow()); });
    connect(remove_, &QPushButton::clicked, this, [this] { emit removeWanted(list_->currentRow()); });
    connect(list_, &QListWidget::itemDoubleClicked, this, [this] { emit editWanted(list_->currentRow()); });
    connect(list_, &QListWidget::currentRowChanged, this, &EntryList::updateButtons);
    show({}, {});
}

void EntryList::show(const QStringList& texts, const QStringList& tips) {
    const int before = list_->currentRow();
    list_->clear();
    for (int i = 0; i < texts.size(); ++i) {
        auto* item = new QListWidgetItem(texts[i], list_);
        item->setToolTip(tips.value(i));
    }
    list_->setCurrentRow(std::min<int>(before, list_->count() - 1));
    const int rows = std::min(list_->count(), mostRows);
    if (rows > 0) list_->setFixedHeight(rows * std::max(22, list_->sizeHintForRow(0)) + 2);
    none_->setVisible(list_->count() == 0);
    list_->setVisible(list_->count() > 0);
    updateButtons();
}

void EntryList::updateButtons() {
    const bool chosen = list_->currentRow() >= 0;
    edit_->setEnabled(chosen);
    remove_->setEnabled(chosen);
    edit_->setVisible(list_->count() > 0);
    remove_->setVisible(list_->count() > 0);
}

bool EntryList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && list_->currentRow() >= 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit editWanted(list_->currentRow());
            return true;
        }
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            emit removeWanted(list_->currentRow());
            return true;
        }
    }
    // Delete means the entry here, not what is selected on the canvas.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace burst::app
