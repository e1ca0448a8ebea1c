#include "app/desktop/design_tabs.h"

#include "app/editor/edits.h"

#include <QContextMenuEvent>
#include <QInputDialog>
#include <QMenu>

namespace burst::app {

DesignTabs::DesignTabs(Document& document, QWidget* parent) : QTabBar(parent), document_(document) {
    setObjectName(QStringLiteral("designTabs"));
    setAccessibleName(tr("Designs"));
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(tr("The designs of this project. Double-click renames one; Ctrl+Shift+D makes a variant."));
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (filling_ || index < 0) return;
        document_.showDesign(model::DesignId(tabData(index).toString().toStdString()));
    });
    connect(&document_, &Document::changed, this, &DesignTabs::fill);
    connect(&document_, &Document::designChanged, this, &DesignTabs::fill);
    fill();
}

void DesignTabs::fill() {
    filling_ = true;
    const auto& designs = document_.project().designs;
    while (count() > static_cast<int>(designs.size()))
        removeTab(count() - 1);
    for (std::size_t i = 0; i < designs.size(); ++i) {
        const auto index = static_cast<int>(i);
        if (index >= count()) addTab(QString());
        setTabText(index, QString::fromStdString(designs[i].title()));
        setTabData(index, QString::fromStdString(designs[i].id.text));
        if (designs[i].id == document_.designId()) setCurrentIndex(index);
    }
    filling_ = false;
}

void DesignTabs::askName() {
    bool taken = false;
    const QString name =
        QInputDialog::getText(this, tr("Rename design"), tr("Name of the design"), QLineEdit::Normal,
                              QString::fromStdString(document_.design().title()), &taken);
    if (taken) renameDesign(document_, document_.designId(), name);
}

void DesignTabs::contextMenuEvent(QContextMenuEvent* event) {
    if (const int index = tabAt(event->pos()); index >= 0) setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(tr("Duplicate as variant"), this, [this] { duplicateDesign(document_); });
    menu.addAction(tr("Rename…"), this, &DesignTabs::askName);
    menu.addAction(tr("New design"), this, [this] { addDesign(document_); });
    menu.addSeparator();
    auto* remove =
        menu.addAction(tr("Delete design"), this, [this] { removeDesign(document_, document_.designId()); });
    remove->setEnabled(document_.project().designs.size() > 1);
    menu.exec(event->globalPos());
}

void DesignTabs::mouseDoubleClickEvent(QMouseEvent* event) {
    if (tabAt(event->position().toPoint()) >= 0) askName();
}

} // namespace burst::app
