#include "app/desktop/welcome.h"

#include "app/desktop/file_card.h"
#include "app/desktop/files/file_session.h"
#include "app/desktop/files/templates.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int cardColumns = 4;
constexpr int shownRecent = 8;
const QString welcomeKey = QStringLiteral("welcomePage");

bool isWanted() {
    return QSettings().value(welcomeKey, true).toBool();
}
} // namespace

Welcome::Welcome(const model::Catalog& catalog, QWidget* parent) : QFrame(parent), catalog_(catalog) {
    setObjectName(QStringLiteral("cover"));
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    page_ = new QWidget;
    layout_ = new QVBoxLayout(page_);
    layout_->setContentsMargins(28, 22, 28, 18);
    layout_->setSpacing(8);
    layout_->setSizeConstraint(QLayout::SetMinimumSize);
    scroll_->setWidget(page_);
    // The frame behind has the colour.
    scroll_->viewport()->setAutoFillBackground(false);
    page_->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(scroll_);
    loading_.setInterval(0);
    connect(&loading_, &QTimer::timeout, this, &Welcome::loadNext);
    fill();
}

QSize Welcome::sizeHint() const {
    const QMargins edge =
        layout()->contentsMargins() + QMargins(frameWidth(), frameWidth(), frameWidth(), frameWidth());
    const int width = page_->sizeHint().width();
    return QSize(width, std::max(layout_->heightForWidth(width), page_->sizeHint().height())).grownBy(edge);
}

void Welcome::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
    emit quickAddWanted();
}

void Welcome::setTheme(const Theme& theme) {
    theme_ = &theme;
    fill();
    emit resized();
}

void Welcome::fill() {
    waiting_.clear();
    while (auto* item = layout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addHead();
    if (isWanted()) {
        addTemplates();
        addRecent();
        addExamples();
    }
    auto* wanted = new QCheckBox(tr("Show examples and recent files here"), page_);
    wanted->setObjectName(QStringLiteral("welcomeWanted"));
    wanted->setChecked(isWanted());
    connect(wanted, &QCheckBox::toggled, this, &Welcome::setWanted);
    layout_->addWidget(wanted);
    // On a visible page new widgets are shown later only, and until then the page would seem to be empty.
    for (auto* part : page_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        part->show();
    std::reverse(waiting_.begin(), waiting_.end());
    loading_.start();
    adjustSize();
}

void Welcome::setWanted(bool wanted) {
    QSettings().setValue(welcomeKey, wanted);
    fillLater();
}

void Welcome::fillLater() {
    QTimer::singleShot(0, this, [this] {
        fill();
        emit resized();
    });
}

void Welcome::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    loading_.start();
}

void Welcome::addHead() {
    auto* title = new QLabel(tr("Draw a serverless system"), page_);
    title->setObjectName(QStringLiteral("pageTitle"));
    layout_->addWidget(title);
    auto* text =
        new QLabel(tr("Double-click the canvas, or drag nodes from the left: a client for the traffic, then "
                      "what serves it.\nDrag from port to port to wire them, and press F5 to run."),
                   page_);
    text->setWordWrap(true);
    text->setMinimumWidth(400);
    layout_->addWidget(text);
    auto* row = new QWidget(page_);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 4, 0, 4);
    const auto button = [&](const QString& name, const QString& label, void (Welcome::*wanted)()) {
        auto* made = new QPushButton(label, row);
        made->setObjectName(name);
        buttons->addWidget(made);
        connect(made, &QPushButton::clicked, this, wanted);
    };
    button(QStringLiteral("primary"), tr("Add a node"), &Welcome::quickAddWanted);
    button(QStringLiteral("welcomeOpen"), tr("Open project…"), &Welcome::openWanted);
    button(QStringLiteral("welcomeTour"), tr("Guided tour"), &Welcome::tourWanted);
    buttons->addStretch(1);
    layout_->addWidget(row);
}

void Welcome::addExamples() {
    std::vector<FileCard*> cards;
    for (const auto& path : FileSession::examples()) {
        auto* card = new FileCard(path, FileCard::Kind::example, page_);
        card->setObjectName(QStringLiteral("exampleButton"));
        cards.push_back(card);
    }
    addCards(tr("Examples"), cards);
}

void Welcome::addTemplates() {
    std::vector<FileCard*> cards;
    for (const auto& path : templates()) {
        auto* card = new FileCard(path, FileCard::Kind::own, page_);
        card->setObjectName(QStringLiteral("templateButton"));
        connect(card, &FileCard::removeWanted, this, [this, path] { emit removeTemplateWanted(path); });
        cards.push_back(card);
    }
    addCards(tr("My templates"), cards);
}

void Welcome::addRecent() {
    QStringList paths = FileSession::pinned();
    for (const auto& path : FileSession::recent())
        if (!paths.contains(path) && paths.size() < shownRecent) paths << path;
    std::vector<FileCard*> cards;
    for (const auto& path : paths) {
        auto* card = new FileCard(path, FileCard::Kind::recent, page_);
        card->setObjectName(QStringLiteral("recentButton"));
        card->setPinned(FileSession::pinned().contains(path));
        connect(card, &FileCard::pinWanted, this, [this, path](bool pinned) {
            FileSession::setPinned(path, pinned);
            fillLater();
        });
        connect(card, &FileCard::removeWanted, this, [this, path] {
            FileSession::forget(path);
            emit recentChanged();
            fillLater();
        });
        cards.push_back(card);
    }
    addCards(tr("Recent"), cards);
}

void Welcome::addCards(const QString& heading, const std::vector<FileCard*>& cards) {
    if (cards.empty()) return;
    auto* label = new QLabel(heading, page_);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    layout_->addWidget(label);
    auto* box = new QWidget(page_);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setSpacing(10);
    int place = 0;
    for (auto* card : cards) {
        grid->addWidget(card, place / cardColumns, place % cardColumns);
        ++place;
        waiting_.push_back(card);
        connect(card, &FileCard::clicked, this, [this, card] {
            if (!card->missing()) emit pathWanted(card->path());
        });
    }
    grid->setColumnStretch(cardColumns, 1);
    layout_->addWidget(box);
}

void Welcome::loadNext() {
    if (waiting_.empty() || !isVisible()) return loading_.stop();
    auto* card = waiting_.back();
    waiting_.pop_back();
    card->load(catalog_, *theme_);
}

} // namespace burst::app
