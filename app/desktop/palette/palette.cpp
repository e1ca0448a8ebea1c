#include "app/desktop/palette/palette.h"

#include "app/desktop/canvas/quick_add.h"
#include "app/desktop/canvas/view.h"
#include "app/desktop/palette/kind_tile.h"
#include "app/language/model_text.h"
#include "models/kind.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

#include <map>

namespace burst::app {

namespace {
QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}
} // namespace

QMimeData* PaletteTree::mimeData(const QList<QTreeWidgetItem*>& items) const {
    auto* mime = new QMimeData;
    if (!items.isEmpty())
        mime->setData(QLatin1String(kindMime), items.front()->data(0, Qt::UserRole).toString().toUtf8());
    return mime;
}

QStringList PaletteTree::mimeTypes() const {
    return {QLatin1String(kindMime)};
}

Palette::Palette(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("palette"));
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("paletteFilter"));
    search_->setPlaceholderText(tr("Filter, e.g. “lambda”"));
    search_->setAccessibleName(tr("Filter the palette"));
    search_->setClearButtonEnabled(true);
    tree_ = new PaletteTree(this);
    tree_->setObjectName(QStringLiteral("paletteTree"));
    tree_->setAccessibleName(tr("Kinds of nodes"));
    tree_->header()->hide();
    tree_->setRootIsDecorated(false);
    tree_->setIndentation(8);
    tree_->setIconSize({22, 22});
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setDragEnabled(true);
    tree_->setDragDropMode(QAbstractItemView::DragOnly);
    tree_->setUniformRowHeights(false);
    tree_->setExpandsOnDoubleClick(false);
    auto* hint =
        new QLabel(tr("Drag onto the canvas, or click here and then there. Enter adds in the middle."), this);
    hint->setObjectName(QStringLiteral("caption"));
    hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(search_);
    layout->addWidget(tree_, 1);
    layout->addWidget(hint);
    connect(search_, &QLineEdit::textChanged, this, &Palette::filter);
    const auto kindOf = [](const QTreeWidgetItem* item) { return item->data(0, Qt::UserRole).toString(); };
    connect(tree_, &QTreeWidget::itemClicked, this, [this, kindOf](QTreeWidgetItem* item) {
        if (const QString kind = kindOf(item); !kind.isEmpty()) emit placingWanted(kind);
    });
    connect(tree_, &QTreeWidget::itemActivated, this, [this, kindOf](QTreeWidgetItem* item) {
        if (const QString kind = kindOf(item); !kind.isEmpty()) emit addWanted(kind);
    });
    connect(search_, &QLineEdit::returnPressed, this, [this, kindOf] {
        if (const auto* item = tree_->currentItem(); item != nullptr && !kindOf(item).isEmpty())
            emit addWanted(kindOf(item));
    });
    fill(Theme::light());
}

void Palette::setTheme(const Theme& theme) {
    fill(theme);
    filter(search_->text());
}

void Palette::fill(const Theme& theme) {
    tree_->clear();
    std::map<std::string, QTreeWidgetItem*> categories;
    for (const auto& kind : model::allKinds()) {
        auto*& category = categories[kind.category];
        if (category == nullptr) {
            category = new QTreeWidgetItem(tree_, {capitalised(modelText(kind.category))});
            category->setFlags(Qt::ItemIsEnabled);
            category->setForeground(0, theme.textSecondary);
            QFont font = tree_->font();
            font.setBold(true);
            font.setPointSizeF(font.pointSizeF() * 0.88);
            category->setFont(0, font);
        }
        auto* item = new QTreeWidgetItem(category, {modelText(kind.title)});
        item->setIcon(0, kindTile(kind));
        item->setData(0, Qt::UserRole, QString::fromStdString(kind.key));
        item->setToolTip(0, modelText(kind.help));
        item->setSizeHint(0, {0, 30});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    }
    tree_->expandAll();
}

void Palette::filter(const QString& text) {
    QTreeWidgetItem* best = nullptr;
    int bestRank = 0;
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        auto* category = tree_->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < category->childCount(); ++j) {
            auto* item = category->child(j);
            const auto* kind = model::findKind(item->data(0, Qt::UserRole).toString().toStdString());
            QuickAddEntry entry;
            entry.title = item->text(0);
            if (kind != nullptr) {
                entry.synonyms << QString::fromStdString(kind->title);
                for (const auto& word : kind->synonyms)
                    entry.synonyms << QString::fromStdString(word);
            }
            const int rank = matchRank(entry, text);
            item->setHidden(rank < 0);
            any = any || rank >= 0;
            if (rank >= 0 && (best == nullptr || rank < bestRank)) {
                best = item;
                bestRank = rank;
            }
        }
        category->setHidden(!any);
    }
    if (!text.isEmpty() && best != nullptr) tree_->setCurrentItem(best);
}

} // namespace burst::app
