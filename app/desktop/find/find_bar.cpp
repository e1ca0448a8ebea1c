#include "app/desktop/find/find_bar.h"

#include "app/desktop/find/hit_halo.h"
#include "app/diagram/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace burst::app {

namespace {
constexpr QSizeF noteSize{180.0, 60.0}; // what a note takes at least

QToolButton* barButton(QWidget* parent, const QString& name, const QString& text, const QString& tip) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(tip.section(QStringLiteral(" ("), 0, 0));
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}
} // namespace

FindBar::FindBar(View& view, QWidget* parent) : QFrame(parent), view_(view) {
    setObjectName(QStringLiteral("findBar"));
    halo_ = new HitHalo;
    view_.scene().addItem(halo_);
    halo_->show({}, -1);
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("findText"));
    text_->setPlaceholderText(tr("Find by name, kind, tag, note or property, such as memory:1024"));
    text_->setAccessibleName(tr("Find on the canvas"));
    text_->setClearButtonEnabled(true);
    text_->setMaximumWidth(420);
    count_ = new QLabel(this);
    count_->setObjectName(QStringLiteral("findCount"));
    count_->setMinimumWidth(90);
    where_ = new QLabel(this);
    where_->setObjectName(QStringLiteral("caption"));
    where_->setTextInteractionFlags(Qt::NoTextInteraction);
    previous_ = barButton(this, QStringLiteral("findPrevious"), QStringLiteral("↑"),
                          tr("Previous hit (Shift+Enter) – goes round at the first"));
    next_ = barButton(this, QStringLiteral("findNext"), QStringLiteral("↓"),
                      tr("Next hit (Enter) – goes round at the last"));
    close_ = barButton(this, QStringLiteral("findClose"), QString(), tr("Close (Esc) – ends the search"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(text_, 2);
    layout->addWidget(previous_);
    layout->addWidget(next_);
    layout->addWidget(count_);
    layout->addWidget(where_, 3);
    layout->addWidget(close_);
    text_->installEventFilter(this);
    connect(text_, &QLineEdit::textChanged, this, [this] {
        current_ = -1;
        search();
    });
    connect(next_, &QToolButton::clicked, this, [this] { step(1); });
    connect(previous_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(close_, &QToolButton::clicked, this, &FindBar::close);
    const auto again = [this] {
        if (isVisible()) search();
    };
    connect(&view_.document(), &Document::changed, this, again);
    connect(&view_.document(), &Document::designChanged, this, again);
    setTheme(Theme::light());
    hide();
}

void FindBar::setTheme(const Theme& theme) {
    halo_->setTheme(theme);
    close_->setIcon(glyphIcon(QStringLiteral("close"), theme.textSecondary, theme.textDisabled));
}

const std::vector<QRectF>& FindBar::halos() const {
    return halo_->frames();
}

void FindBar::open() {
    show();
    text_->setFocus();
    text_->selectAll();
    search();
}

void FindBar::close() {
    hide();
    halo_->show({}, -1);
    view_.setFocus();
}

void FindBar::search() {
    hits_ = findInDesign(view_.document().design(), view_.document().catalog(), text_->text());
    current_ = hits_.empty() ? -1 : std::clamp(current_, -1, static_cast<int>(hits_.size()) - 1);
    showHits();
}

void FindBar::showHits() {
    std::vector<QRectF> frames;
    for (const auto& hit : hits_)
        frames.push_back(frameOf(hit));
    halo_->show(std::move(frames), current_);
    const auto all = static_cast<int>(hits_.size());
    const bool asked = !text_->text().trimmed().isEmpty();
    count_->setText(!asked         ? QString()
                    : all == 0     ? tr("No hits")
                    : current_ < 0 ? (all == 1 ? tr("1 hit") : tr("%1 hits").arg(all))
                                   : tr("%1 of %2").arg(current_ + 1).arg(all));
    where_->setText(current_ < 0
                        ? QString()
                        : tr("%1: %2").arg(hits_[static_cast<std::size_t>(current_)].title.simplified(),
                                           hits_[static_cast<std::size_t>(current_)].reason));
    text_->setProperty("invalid", asked && all == 0);
    text_->style()->unpolish(text_); // the sheet asks for the property once only
    text_->style()->polish(text_);
    next_->setEnabled(all > 0);
    previous_->setEnabled(all > 0);
}

QRectF FindBar::frameOf(const Hit& hit) const {
    const auto& scene = view_.scene();
    const auto& design = view_.document().design();
    // What a collapsed group hides is found in its box.
    const auto shown = [&](const model::NodeId& id) {
        const auto* box = scene.placement().hiding(id);
        return box != nullptr ? box->rect : scene.placement().node(id);
    };
    switch (hit.what) {
    case Hit::What::node:
        return shown(model::NodeId(hit.id));
    case Hit::What::link: {
        const auto* link = design.link(model::LinkId(hit.id));
        const auto* item = scene.link(model::LinkId(hit.id));
        if (link == nullptr || item == nullptr) return {};
        return scene.placement().course(*link).shown ? item->line().boundingRect() : shown(link->from);
    }
    case Hit::What::note:
        for (const auto& note : design.notes)
            if (note.id.text == hit.id) return {QPointF(note.at.x, note.at.y), noteSize};
        return {};
    case Hit::What::group:
        break;
    }
    QRectF all;
    for (const auto& group : design.groups)
        if (group.id.text == hit.id)
            for (const auto& member : group.members)
                all |= shown(member);
    return all.adjusted(-groupPadding, -groupPadding, groupPadding, groupPadding);
}

void FindBar::step(int direction) {
    const auto all = static_cast<int>(hits_.size());
    if (all == 0) return;
    current_ = current_ < 0 ? (direction > 0 ? 0 : all - 1) : (current_ + direction + all) % all;
    go();
    showHits();
}

void FindBar::go() {
    const auto& hit = hits_[static_cast<std::size_t>(current_)];
    auto& selection = view_.document().selection();
    switch (hit.what) {
    case Hit::What::node:
        selection.set({model::NodeId(hit.id)});
        break;
    case Hit::What::link:
        selection.set({}, {model::LinkId(hit.id)});
        break;
    case Hit::What::note:
    case Hit::What::group:
        selection.clear();
        break;
    }
    view_.reveal(frameOf(hit));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != text_ || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_F3:
        step(key->key() == Qt::Key_F3 && (key->modifiers() & Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace burst::app
