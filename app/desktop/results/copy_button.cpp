#include "app/desktop/results/copy_button.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <utility>

namespace burst::app {

CopyButton::CopyButton(const QString& name, Writer text, Writer csv, QWidget* parent) : QToolButton(parent) {
    setObjectName(name);
    setText(tr("Copy"));
    setToolTip(tr("Copy – the whole table, as text to read or as CSV with exact figures"));
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    menu->addAction(tr("As text"), this, [this, write = std::move(text)] {
        QApplication::clipboard()->setText(write());
        emit said(tr("Copied the table as text."));
    });
    menu->addAction(tr("As CSV"), this, [this, write = std::move(csv)] {
        QApplication::clipboard()->setText(write());
        emit said(tr("Copied the table as CSV."));
    });
    setMenu(menu);
}

} // namespace burst::app
