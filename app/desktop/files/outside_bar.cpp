#include "app/desktop/files/outside_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace burst::app {

OutsideBar::OutsideBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("outsideBar"));
    auto* sign = new QLabel(QStringLiteral("⚠"), this);
    sign->setAccessibleName(tr("Attention"));
    text_ = new QLabel(this);
    text_->setObjectName(QStringLiteral("outsideText"));
    text_->setWordWrap(true);
    const auto button = [this](const char* name, const QString& text, const QString& tip) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        return made;
    };
    compare_ = button("outsideCompare", tr("Compare…"), tr("Compare – lists what differs"));
    keep_ = button("outsideKeep", tr("Keep mine"),
                   tr("Keep mine – the next save replaces what the other program wrote; it stays in .bak"));
    reload_ = button("outsideReload", tr("Reload"),
                     tr("Reload – takes what stands in the file; undo brings your version back"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(sign);
    layout->addWidget(text_, 1);
    layout->addWidget(compare_);
    layout->addWidget(keep_);
    layout->addWidget(reload_);
    connect(reload_, &QPushButton::clicked, this, &OutsideBar::reloadWanted);
    connect(keep_, &QPushButton::clicked, this, &OutsideBar::keepWanted);
    connect(compare_, &QPushButton::clicked, this, &OutsideBar::compareWanted);
    hide();
}

void OutsideBar::tell(Document::OnDisk state, const QString& file) {
    const bool changed = state == Document::OnDisk::changed;
    text_->setText(changed ? tr("“%1” has been changed by another program.").arg(file)
                           : tr("“%1” has been moved or deleted. It is still open here.").arg(file));
    reload_->setVisible(changed);
    compare_->setVisible(changed);
    setVisible(state != Document::OnDisk::same);
}

} // namespace burst::app
