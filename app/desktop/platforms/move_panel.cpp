#include "app/desktop/platforms/move_panel.h"

#include "app/desktop/platforms/concession_list.h"

#include <QLabel>
#include <QVBoxLayout>

namespace burst::app {

bool selectItem(Document& document, const QString& id) {
    const model::NodeId node(id.toStdString());
    const model::LinkId link(id.toStdString());
    if (document.design().node(node) != nullptr)
        document.selection().set({node});
    else if (document.design().link(link) != nullptr)
        document.selection().set({}, {link});
    else
        return false;
    return true;
}

MovePanel::MovePanel(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("movePanel"));
    about_ = new QLabel(this);
    about_->setObjectName(QStringLiteral("movedAbout"));
    about_->setWordWrap(true);
    about_->setContentsMargins(10, 8, 10, 4);
    list_ = new ConcessionList(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(about_);
    layout->addWidget(list_, 1);
    connect(list_, &ConcessionList::picked, this, &MovePanel::pick);
    connect(&document_, &Document::changed, this, &MovePanel::refresh);
    connect(&document_, &Document::designChanged, this, &MovePanel::refresh);
    connect(&document_, &Document::loaded, this, [this] {
        moves_.clear();
        refresh();
    });
    refresh();
}

void MovePanel::setTheme(const Theme& theme) {
    list_->setTheme(theme);
    refresh();
}

void MovePanel::remember(const model::PlatformMove& move) {
    moves_[document_.designId()] = {move.design.platform, move.concessions};
    refresh();
}

const MovePanel::Moved* MovePanel::present() const {
    const auto found = moves_.find(document_.designId());
    if (found == moves_.end() || found->second.platform != document_.design().platform) return nullptr;
    return &found->second;
}

int MovePanel::count() const {
    const auto* moved = present();
    return moved != nullptr ? static_cast<int>(moved->concessions.size()) : 0;
}

void MovePanel::refresh() {
    const auto* moved = present();
    if (moved != nullptr) {
        const auto* platform = document_.catalog().platform(moved->platform);
        about_->setText(
            tr("What did not fit %1 when the design came there. A click selects where it is.")
                .arg(QString::fromStdString(platform != nullptr ? platform->title : moved->platform)));
        list_->show(document_.design(), moved->concessions);
    } else {
        list_->clear();
    }
    emit changed();
}

void MovePanel::pick(const QString& id) {
    if (id.isEmpty())
        document_.selection().clear(); // the account stands in the inspector of the design
    else if (!selectItem(document_, id))
        return;
    emit placeWanted();
}

} // namespace burst::app
