#include "app/desktop/platforms/move_dialog.h"

#include "app/desktop/platforms/concession_list.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace burst::app {

namespace {
QComboBox* choice(QWidget* dialog, QFormLayout* form, const QString& title, const QString& name) {
    // With its parent from the first: Tab goes in the order in which widgets came to the dialog.
    auto* box = new QComboBox(dialog);
    box->setObjectName(name);
    box->setAccessibleName(title);
    form->addRow(title, box);
    return box;
}
} // namespace

MoveDialog::MoveDialog(const Document& document, const std::string& platform, const Theme& theme,
                       QWidget* parent)
    : QDialog(parent), document_(document) {
    setObjectName(QStringLiteral("moveDialog"));
    setWindowTitle(tr("Move to another platform"));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    platform_ = choice(this, form, tr("Platform"), QStringLiteral("movePlatform"));
    region_ = choice(this, form, tr("Region"), QStringLiteral("moveRegion"));
    for (const auto& each : document_.catalog().platforms)
        if (each.id != document_.design().platform)
            platform_->addItem(QString::fromStdString(each.title), QString::fromStdString(each.id));
    platform_->setCurrentIndex(std::max(0, platform_->findData(QString::fromStdString(platform))));
    about_ = new QLabel(this);
    about_->setObjectName(QStringLiteral("moveAbout"));
    about_->setWordWrap(true);
    list_ = new ConcessionList(this);
    list_->setTheme(theme);
    auto* buttons = new QDialogButtonBox(this);
    variant_ = new QPushButton(tr("Add as new design"), this);
    variant_->setObjectName(QStringLiteral("primary")); // before the box looks up its style
    buttons->addButton(variant_, QDialogButtonBox::AcceptRole);
    variant_->setToolTip(tr("The design on screen stays, so that both can be compared"));
    here_ = buttons->addButton(tr("Change this design"), QDialogButtonBox::AcceptRole);
    here_->setObjectName(QStringLiteral("moveHere"));
    here_->setToolTip(tr("One step that can be undone"));
    buttons->addButton(QDialogButtonBox::Cancel);
    variant_->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(about_);
    layout->addWidget(list_, 1);
    layout->addWidget(buttons);
    connect(platform_, &QComboBox::currentIndexChanged, this, &MoveDialog::choosePlatform);
    connect(region_, &QComboBox::currentIndexChanged, this, &MoveDialog::preview);
    connect(variant_, &QPushButton::clicked, this, [this] { answer_ = Answer::variant; });
    connect(here_, &QPushButton::clicked, this, [this] { answer_ = Answer::here; });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(760, 420);
    choosePlatform();
}

void MoveDialog::choosePlatform() {
    const auto* platform = document_.catalog().platform(platform_->currentData().toString().toStdString());
    const QSignalBlocker quiet(region_);
    region_->clear();
    if (platform != nullptr)
        for (const auto& region : platform->regions)
            region_->addItem(QString::fromStdString(region), QString::fromStdString(region));
    region_->setEnabled(region_->count() > 1);
    preview();
}

void MoveDialog::preview() {
    const auto* platform = document_.catalog().platform(platform_->currentData().toString().toStdString());
    variant_->setEnabled(platform != nullptr);
    here_->setEnabled(platform != nullptr);
    if (platform == nullptr) return;
    move_ = model::movedTo(document_.design(), *platform, region_->currentData().toString().toStdString(),
                           document_.catalog());
    const auto count = move_.concessions.size();
    const QString head = tr("Each node becomes the product that %1 offers for its kind.")
                             .arg(QString::fromStdString(platform->title));
    about_->setText(head + QLatin1Char(' ') +
                    (count == 0   ? tr("Each node has one, and each setting is within its limits.")
                     : count == 1 ? tr("One thing does not fit there:")
                                  : tr("%1 things do not fit there:").arg(count)));
    list_->setVisible(count > 0);
    list_->show(move_.design, move_.concessions);
}

} // namespace burst::app
