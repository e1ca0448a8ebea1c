#include "app/desktop/help/help_panel.h"

#include "app/desktop/help/help_pages.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <map>

namespace burst::app {

HelpPanel::HelpPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("help"));
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("helpSearch"));
    search_->setPlaceholderText(tr("Search the help"));
    search_->setAccessibleName(tr("Search the help"));
    search_->setClearButtonEnabled(true);
    auto* back = new QToolButton(this);
    back->setObjectName(QStringLiteral("helpBack"));
    back->setText(QStringLiteral("←"));
    back->setAccessibleName(tr("Back"));
    back->setToolTip(tr("Back – to the page before"));
    list_ = new QTreeWidget(this);
    list_->setObjectName(QStringLiteral("helpList"));
    list_->setAccessibleName(tr("Pages of the help"));
    list_->header()->hide();
    list_->setFrameShape(QFrame::NoFrame);
    list_->setIndentation(12);
    list_->setUniformRowHeights(true);
    page_ = new QTextBrowser(this);
    page_->setObjectName(QStringLiteral("helpPage"));
    page_->setAccessibleName(tr("Page of the help"));
    page_->setFrameShape(QFrame::NoFrame);
    page_->setOpenLinks(false);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(list_);
    halves->addWidget(page_);
    halves->setSizes({180, 420});
    halves->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addWidget(search_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(halves, 1);
    connect(search_, &QLineEdit::textChanged, this, &HelpPanel::fill);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        if (const auto* item = list_->currentItem()) open(item->data(0, Qt::UserRole).toString());
    });
    connect(list_, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) {
        if (const QString id = item->data(0, Qt::UserRole).toString(); !id.isEmpty()) open(id);
    });
    connect(list_, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const QString id = item->data(0, Qt::UserRole).toString(); !id.isEmpty()) open(id);
    });
    connect(page_, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("https"))
            QDesktopServices::openUrl(url);
        else
            open(url.toString());
    });
    connect(back, &QToolButton::clicked, this, [this] {
        if (past_.isEmpty()) return;
        const QString before = past_.takeLast();
        open(before);
        past_.removeLast(); // going back is no step forward
    });
}

void HelpPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // Making the pages takes a moment that the start of the program does not have.
    if (list_->topLevelItemCount() == 0) fill();
    if (shown_.isEmpty()) open(helpPages().front().id);
}

void HelpPanel::fill() {
    list_->clear();
    std::map<QString, QTreeWidgetItem*> groups;
    QTreeWidgetItem* first = nullptr;
    for (const auto* page : findHelp(search_->text())) {
        auto*& group = groups[page->group];
        if (group == nullptr) {
            group = new QTreeWidgetItem(list_, {page->group});
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto* item = new QTreeWidgetItem(group, {page->title});
        item->setData(0, Qt::UserRole, page->id);
        item->setToolTip(0, page->title);
        if (first == nullptr) first = item;
    }
    const bool searched = !search_->text().trimmed().isEmpty();
    for (int i = 0; i < list_->topLevelItemCount(); ++i)
        list_->topLevelItem(i)->setExpanded(searched || i == 0);
    if (first != nullptr && searched) list_->setCurrentItem(first);
}

void HelpPanel::open(const QString& id) {
    const auto* page = helpPage(id);
    if (page == nullptr) page = &helpPages().front();
    if (!shown_.isEmpty() && shown_ != id) past_ << shown_;
    show(*page, id.section(QLatin1Char('#'), 1));
}

void HelpPanel::show(const HelpPage& page, const QString& anchor) {
    shown_ = anchor.isEmpty() ? page.id : page.id + QLatin1Char('#') + anchor;
    page_->setHtml(page.html);
    if (!anchor.isEmpty()) page_->scrollToAnchor(anchor);
}

} // namespace burst::app
