// What is edited in place on the canvas: names and notes. See view.h.
#include "app/desktop/canvas/view.h"
#include "app/diagram/shares.h"
#include "app/editor/arrange_groups.h"
#include "app/editor/arrange_shares.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <cmath>
#include <utility>

namespace burst::app {

namespace {
constexpr int leastLineWidth = 140;
constexpr int leastLineHeight = 28;
} // namespace

void View::editLine(const QRectF& place, const QString& text, const QString& label,
                    std::function<std::optional<QString>(const QString&)> take) {
    if (rename_ == nullptr) {
        rename_ = new QLineEdit(viewport());
        rename_->setObjectName(QStringLiteral("inlineRename"));
        connect(rename_, &QLineEdit::editingFinished, this, &View::finishRename);
        rename_->installEventFilter(this);
    }
    showNearest(place);
    takeLine_ = std::move(take);
    rename_->setAccessibleName(label);
    rename_->setText(text);
    const QPoint corner = mapFromScene(place.topLeft());
    rename_->setGeometry(corner.x(), corner.y(),
                         std::max(leastLineWidth, static_cast<int>(place.width() * scale())),
                         std::max(leastLineHeight, static_cast<int>(headerHeight * scale())));
    rename_->show();
    rename_->setFocus();
    rename_->selectAll();
}

void View::beginRename() {
    const auto& selection = document_.selection();
    if (selection.groups().size() == 1) {
        const auto id = *selection.groups().begin();
        const auto* item = scene_.group(id);
        if (item == nullptr) return;
        const QRectF place(item->rect().topLeft(),
                           QSizeF(std::min(item->rect().width(), 240.0), headerHeight));
        editLine(place, QString::fromStdString(document_.design().group(id)->title()),
                 tr("Name of the group"),
                 [this, id](const QString& name) { return renameGroup(document_, id, name); });
        return;
    }
    const auto* id = selection.node();
    const auto* item = id != nullptr ? scene_.node(*id) : nullptr;
    if (item == nullptr) {
        say(tr("Select the one node or group that is to be renamed."));
        return;
    }
    editLine(item->outline(), QString::fromStdString(document_.design().node(*id)->title()),
             tr("Name of the node"),
             [this, id = *id](const QString& name) { return renameNode(document_, id, name); });
}

bool View::beginShare(const model::LinkId& id) {
    const auto shares = routeShares(document_.design());
    const auto share = shares.find(id);
    const auto* item = scene_.link(id);
    if (share == shares.end() || item == nullptr || item->line().isEmpty()) return false;
    constexpr double room = 70.0;
    const QPointF middle = item->line()[item->line().size() / 2];
    editLine({middle.x() - room / 2.0, middle.y() - headerHeight / 2.0, room, headerHeight},
             tr("%1 %").arg(share->second * 100.0, 0, 'g', 4), tr("Share of the requests in percent"),
             [this, id](const QString& text) { return setShare(document_, id, text); });
    return true;
}

void View::finishRename() {
    if (rename_ == nullptr || !takeLine_) return;
    const auto take = std::exchange(takeLine_, {});
    const auto why = take(rename_->text());
    if (why && rename_->hasFocus()) {
        takeLine_ = take;
        say(*why);
        rename_->selectAll();
        return;
    }
    if (why) say(*why);
    setFocus(); // before hiding, which would hand the focus to the next node
    rename_->hide();
}

bool View::renameKey(int key) {
    switch (key) {
    case Qt::Key_Escape:
        takeLine_ = {};
        setFocus();
        rename_->hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Taken here, or the canvas would get the key as well.
        finishRename();
        return true;
    default:
        return false;
    }
}

void View::addNoteHere() {
    const QPointF at = pointed();
    const auto snapped = [](double v) { return std::round(v / snapStep) * snapStep; };
    beginNote(addNote(document_, {snapped(at.x()), snapped(at.y())}, tr("Note")));
}

void View::beginNote(const model::NoteId& id) {
    const auto* note = document_.design().note(id);
    const auto* item = scene_.note(id);
    if (note == nullptr || item == nullptr) return;
    if (noteEdit_ == nullptr) {
        noteEdit_ = new QPlainTextEdit(viewport());
        noteEdit_->setObjectName(QStringLiteral("inlineNote"));
        noteEdit_->setAccessibleName(tr("Text of the note"));
        noteEdit_->setTabChangesFocus(true);
        noteEdit_->installEventFilter(this);
    }
    showNearest(item->rect());
    editedNote_ = id;
    noteEdit_->setPlainText(QString::fromStdString(note->text));
    const QRect place = mapFromScene(item->rect()).boundingRect();
    noteEdit_->setGeometry(place.x(), place.y(), std::max(leastLineWidth, place.width()),
                           std::max(2 * leastLineHeight, place.height()));
    noteEdit_->show();
    noteEdit_->setFocus();
    noteEdit_->selectAll();
}

void View::finishNote() {
    if (noteEdit_ == nullptr || editedNote_.empty()) return;
    const auto id = std::exchange(editedNote_, {});
    const QString text = noteEdit_->toPlainText();
    if (noteEdit_->hasFocus()) setFocus();
    noteEdit_->hide();
    setNoteText(document_, id, text);
}

bool View::noteKey(const QKeyEvent& event) {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool done = event.key() == Qt::Key_Escape || (enter && (event.modifiers() & Qt::ControlModifier));
    if (!done) return false;
    finishNote();
    return true;
}

bool View::eventFilter(QObject* watched, QEvent* event) {
    if (watched == cover_) return coverEvent(*event);
    if (watched == noteEdit_ && event->type() == QEvent::FocusOut) {
        // A menu or another window leaves the note open, as they do a field.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) finishNote();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (watched == rename_) return renameKey(key.key());
        if (watched == noteEdit_) return noteKey(key);
    }
    return QGraphicsView::eventFilter(watched, event);
}

} // namespace burst::app
