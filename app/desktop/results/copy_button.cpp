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
    setMenu(new QMenu(this));
    add(tr("As text"), tr("Copied the table as text."), std::move(text));
    add(tr("As CSV"), tr("Copied the table as CSV."), std::move(csv));
}

void CopyButton::addMarkdown(Writer markdown) {
    add(tr("As Markdown"), tr("Copied the table as Markdown."), std::move(markdown));
}

void CopyButton::add(const QString& title, const QString& told, Writer write) {
    menu()->addAction(title, this, [this, told, write = std::move(write)] {
        QApplication::clipboard()->setText(write());
        emit said(told);
    });
}

} // namespace burst::app
