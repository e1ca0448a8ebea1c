#include "app/desktop/canvas/quick_add.h"

#include "app/desktop/list_keys.h"
#include "app/diagram/icons.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
constexpr int wide = 300;       // px
constexpr int shownEntries = 8; // before the list scrolls

bool lettersInOrder(const QString& text, const QString& typed) {
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0) return false;
        ++at;
    }
    return true;
}
} // namespace

int matchRank(const QuickAddEntry& entry, const QString& typed) {
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty() || entry.title.startsWith(wanted, Qt::CaseInsensitive)) return 0;
    const auto starts = [&](const QString& text) { return text.startsWith(wanted, Qt::CaseInsensitive); };
    if (std::any_of(entry.synonyms.begin(), entry.synonyms.end(), starts)) return 1;
    const auto contains = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    if (contains(entry.title) || std::any_of(entry.synonyms.begin(), entry.synonyms.end(), contains))
        return 2;
    return lettersInOrder(entry.title, wanted) ? 3 : -1;
}

QuickAdd::QuickAdd(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("quickAdd"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    heading_ = new QLabel(this);
    heading_->setObjectName(QStringLiteral("caption"));
    heading_->setWordWrap(true);
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("quickAddSearch"));
    search_->setPlaceholderText(tr("Type to search"));
    search_->setAccessibleName(tr("Search for something to add"));
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("quickAddList"));
    list_->setAccessibleName(tr("What can be added"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setIconSize({18, 18});
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the tool-tip has the rest
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(heading_);
    layout->addWidget(search_);
    layout->addWidget(list_);
    auto* keys = new ListKeys(search_);
    connect(keys, &ListKeys::moved, this, [this](int rows) {
        list_->setCurrentRow(std::clamp(list_->currentRow() + rows, 0, list_->count() - 1));
    });
    connect(keys, &ListKeys::taken, this, &QuickAdd::take);
    connect(keys, &ListKeys::closed, this, &QuickAdd::close);
    connect(keys, &ListKeys::left, this, &QuickAdd::hide);
    connect(search_, &QLineEdit::textChanged, this, &QuickAdd::filter);
    connect(list_, &QListWidget::itemClicked, this, &QuickAdd::take);
    hide();
}

void QuickAdd::open(const QPoint& at, const QString& heading, std::vector<QuickAddEntry> entries) {
    entries_ = std::move(entries);
    heading_->setText(heading);
    search_->clear();
    filter({});
    setFixedWidth(wide);
    adjustSize();
    const QSize room = parentWidget()->size();
    move(std::clamp(at.x(), 0, std::max(0, room.width() - width())),
         std::clamp(at.y(), 0, std::max(0, room.height() - height())));
    show();
    raise();
    search_->setFocus();
}

void QuickAdd::filter(const QString& text) {
    std::vector<std::pair<int, const QuickAddEntry*>> hits;
    for (const auto& entry : entries_)
        if (const int rank = matchRank(entry, text); rank >= 0) hits.emplace_back(rank, &entry);
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    list_->clear();
    const QColor ink = QFrame::palette().color(QPalette::Text);
    for (const auto& hit : hits) {
        const auto& entry = *hit.second;
        const QString text_ =
            entry.note.isEmpty() ? entry.title : entry.title + QStringLiteral(" – ") + entry.note;
        auto* item = new QListWidgetItem(glyphIcon(entry.glyph, ink, ink), text_, list_);
        item->setData(Qt::UserRole, entry.key);
        item->setToolTip(text_);
    }
    if (hits.empty()) {
        auto* none = new QListWidgetItem(tr("Nothing of that name; try “queue” or “lambda”."), list_);
        none->setFlags(Qt::NoItemFlags);
    }
    list_->setCurrentRow(0);
    const int rows = std::clamp(list_->count(), 1, shownEntries);
    list_->setFixedHeight(rows * std::max(26, list_->sizeHintForRow(0)) + 2 * list_->frameWidth());
    adjustSize();
}

void QuickAdd::close() {
    // Hiding first would hand the focus to the next in order, which on the canvas is the next node.
    parentWidget()->setFocus();
    hide();
}

void QuickAdd::take() {
    auto* item = list_->currentItem();
    if (item == nullptr || item->data(Qt::UserRole).toString().isEmpty()) return;
    const QString key = item->data(Qt::UserRole).toString();
    close();
    emit chosen(key);
}

} // namespace burst::app
