#include "app/desktop/welcome.h"

#include "app/desktop/files/file_session.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int shownFiles = 4;

QString titleOf(const QString& path) {
    QString title = QFileInfo(path).completeBaseName().replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!title.isEmpty()) title[0] = title[0].toUpper();
    title.replace(QRegularExpression(QStringLiteral("\\bapi\\b")), QStringLiteral("API"));
    return title;
}
} // namespace

Welcome::Welcome(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("cover"));
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    page_ = new QWidget;
    layout_ = new QVBoxLayout(page_);
    layout_->setContentsMargins(28, 22, 28, 22);
    layout_->setSpacing(8);
    layout_->setSizeConstraint(QLayout::SetMinimumSize);
    scroll_->setWidget(page_);
    // The frame behind has the colour.
    scroll_->viewport()->setAutoFillBackground(false);
    page_->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(scroll_);
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

void Welcome::fill() {
    while (auto* item = layout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
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
    auto* add = new QPushButton(tr("Add a node"), row);
    add->setObjectName(QStringLiteral("primary"));
    auto* open = new QPushButton(tr("Open project…"), row);
    buttons->addWidget(add);
    buttons->addWidget(open);
    buttons->addStretch(1);
    layout_->addWidget(row);
    connect(add, &QPushButton::clicked, this, &Welcome::quickAddWanted);
    connect(open, &QPushButton::clicked, this, &Welcome::openWanted);
    addFiles(tr("Examples"), FileSession::examples(), QStringLiteral("exampleButton"));
    addFiles(tr("Recent"), FileSession::recent(), QStringLiteral("recentButton"));
    adjustSize();
}

void Welcome::addFiles(const QString& heading, const QStringList& paths, const QString& objectName) {
    QStringList present;
    for (const auto& path : paths)
        if (QFileInfo::exists(path) && present.size() < shownFiles) present << path;
    if (present.isEmpty()) return;
    auto* label = new QLabel(heading, page_);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    layout_->addWidget(label);
    for (const auto& path : present) {
        auto* button = new QPushButton(titleOf(path), page_);
        button->setObjectName(objectName);
        button->setProperty("entry", true);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, path] { emit pathWanted(path); });
        layout_->addWidget(button);
    }
}

} // namespace burst::app
