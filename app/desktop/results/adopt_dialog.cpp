#include "app/desktop/results/adopt_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace burst::app {

AdoptDialog::AdoptDialog(std::vector<DesignChange> changes, const QString& from, const QString& into,
                         QWidget* parent)
    : QDialog(parent), changes_(std::move(changes)) {
    setObjectName(QStringLiteral("adopt"));
    setWindowTitle(tr("Take over changes"));
    auto* about = new QLabel(tr("What of %1 is taken over into %2, as one step:").arg(from, into), this);
    about->setWordWrap(true);
    all_ = new QCheckBox(tr("All"), this);
    all_->setObjectName(QStringLiteral("adoptAll"));
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("adoptList"));
    list_->setAccessibleName(tr("Changes"));
    for (const auto& change : changes_) {
        auto* item = new QListWidgetItem(change.text, list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(change.text);
    }
    list_->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    take_ = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    take_->setObjectName(QStringLiteral("primary"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::itemChanged, this, &AdoptDialog::tell);
    connect(all_, &QCheckBox::clicked, this, [this](bool on) {
        for (int i = 0; i < list_->count(); ++i)
            list_->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    });
    auto* layout = new QVBoxLayout(this);
    for (QWidget* each : std::initializer_list<QWidget*>{about, all_, list_, buttons})
        layout->addWidget(each);
    resize(520, 360);
    tell();
}

std::vector<DesignChange> AdoptDialog::chosen() const {
    std::vector<DesignChange> all;
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->checkState() == Qt::Checked) all.push_back(changes_[static_cast<std::size_t>(i)]);
    return all;
}

void AdoptDialog::tell() {
    const auto count = chosen().size();
    take_->setEnabled(count > 0);
    all_->setChecked(count == changes_.size());
}

} // namespace burst::app
