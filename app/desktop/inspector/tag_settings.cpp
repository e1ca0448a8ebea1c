#include "app/desktop/inspector/tag_settings.h"

#include "app/desktop/inspector/subject.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
/// A design in which the unknown keys of each selected item went through `work`.
template <class Work>
model::Design withEachExtra(const Document& document, const Work& work) {
    model::Design next = document.design();
    const auto& selection = document.selection();
    for (auto& node : next.nodes)
        if (selection.nodes().contains(node.id)) work(node.extra);
    if (!selection.nodes().empty()) return next;
    for (auto& link : next.links)
        if (selection.links().contains(link.id)) work(link.extra);
    return next;
}
} // namespace

TagSettings::TagSettings(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    layout_ = new QVBoxLayout(this);
    layout_->setContentsMargins(0, 2, 0, 2);
    layout_->setSpacing(4);
    new_ = new QLineEdit(this);
    new_->setObjectName(QStringLiteral("newTag"));
    new_->setAccessibleName(tr("New tag"));
    new_->setPlaceholderText(tr("team: payments"));
    new_->setToolTip(tr("New tag – a word, a colon and a value; Enter adds it. Find looks for tags, too."));
    layout_->addWidget(new_);
    connect(new_, &QLineEdit::editingFinished, this, &TagSettings::addTyped);
    connect(&document_, &Document::changed, this,
            [this] { QTimer::singleShot(0, this, &TagSettings::show); });
    show();
}

std::vector<TagSettings::Shown> TagSettings::tagsNow() const {
    std::vector<Shown> tags;
    std::size_t items = 0;
    std::vector<std::size_t> holders;
    withEachExtra(document_, [&](const model::Tree::Object& extra) {
        ++items;
        for (const auto& [key, value] : model::tagPairs(extra)) {
            const auto known = std::find_if(tags.begin(), tags.end(),
                                            [&key = key](const Shown& tag) { return tag.key == key; });
            if (known == tags.end()) {
                tags.push_back({key, value, false});
                holders.push_back(1);
                continue;
            }
            known->several = known->several || known->value != value;
            ++holders[static_cast<std::size_t>(known - tags.begin())];
        }
    });
    for (std::size_t i = 0; i < tags.size(); ++i)
        tags[i].several = tags[i].several || holders[i] < items;
    return tags;
}

void TagSettings::show() {
    auto now = tagsNow();
    if (rows_ != nullptr && now == shown_) return;
    shown_ = std::move(now);
    delete rows_;
    rows_ = new QWidget(this);
    auto* rows = new QVBoxLayout(rows_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const auto& tag : shown_)
        addRow(tag);
    rows_->setVisible(!shown_.empty());
    layout_->insertWidget(0, rows_);
}

void TagSettings::addRow(const Shown& tag) {
    const QString key = QString::fromStdString(tag.key);
    auto* name = new QLabel(key, rows_);
    name->setMinimumWidth(80);
    auto* value = new QLineEdit(rows_);
    value->setObjectName(QStringLiteral("tag-") + key);
    value->setAccessibleName(tr("Tag %1").arg(key));
    if (tag.several)
        value->setPlaceholderText(tr("— several —"));
    else
        value->setText(QString::fromStdString(tag.value));
    name->setBuddy(value);
    auto* gone = new QToolButton(rows_);
    gone->setObjectName(QStringLiteral("removeTag-") + key);
    gone->setText(QStringLiteral("×"));
    gone->setAutoRaise(true);
    gone->setAccessibleName(tr("Remove tag %1").arg(key));
    gone->setToolTip(tr("Remove tag %1 – from all that is selected").arg(key));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(name);
    row->addWidget(value, 1);
    row->addWidget(gone);
    static_cast<QVBoxLayout*>(rows_->layout())->addLayout(row);
    connect(value, &QLineEdit::editingFinished, this, [this, tag, value] {
        const std::string typed = value->text().trimmed().toStdString();
        if (tag.several ? !typed.empty() : typed != tag.value) set(tag.key, typed);
    });
    connect(gone, &QToolButton::clicked, this, [this, tag] { remove(tag.key); });
}

void TagSettings::addTyped() {
    const QString text = new_->text().trimmed();
    if (text.isEmpty()) return;
    const auto colon = text.indexOf(QLatin1Char(':'));
    const QString key = (colon < 0 ? text : text.left(colon)).trimmed();
    if (key.isEmpty()) return;
    new_->clear();
    set(key.toStdString(), colon < 0 ? std::string() : text.mid(colon + 1).trimmed().toStdString());
}

void TagSettings::set(const std::string& key, const std::string& value) {
    auto next =
        withEachExtra(document_, [&](model::Tree::Object& extra) { model::setTag(extra, key, value); });
    document_.edit(
        tr("Tag %1 with %2: %3")
            .arg(subjectTitle(document_), QString::fromStdString(key), QString::fromStdString(value)),
        std::move(next));
}

void TagSettings::remove(const std::string& key) {
    auto next = withEachExtra(document_, [&](model::Tree::Object& extra) { model::removeTag(extra, key); });
    document_.edit(tr("Remove tag %1 from %2").arg(QString::fromStdString(key), subjectTitle(document_)),
                   std::move(next));
}

} // namespace burst::app
