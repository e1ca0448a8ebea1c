#include "app/desktop/inspector/discount_form.h"

#include "app/editor/project_edits.h"
#include "models/discount_overlap.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace burst::app {

namespace {
QString percent(double share) {
    return QString::fromStdString(model::formatQuantity(share, model::Unit::ratio));
}
} // namespace

DiscountForm::DiscountForm(const Document& document, std::optional<std::size_t> place, QWidget* parent)
    : EntryForm(QStringLiteral("discountForm"), place ? tr("Edit discount") : tr("Add discount"), parent),
      document_(document),
      place_(place) {
    if (place_)
        discount_ = document_.project().discounts[*place_];
    else
        discount_.platform = document_.design().platform;
    platform_ = choice(tr("Platform"), QStringLiteral("discountPlatform"));
    subject_ = choice(tr("On"), QStringLiteral("discountOn"));
    subject_->setEditable(true);
    subject_->setInsertPolicy(QComboBox::NoInsert);
    subject_->completer()->setFilterMode(Qt::MatchContains);
    subject_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    subject_->setToolTip(tr("A service of the price book, or one SKU, which goes before its service"));
    share_ = line(tr("Off the price"), QStringLiteral("discountShare"), QStringLiteral("20 %"));
    source_ = line(tr("Where from"), QStringLiteral("discountSource"), tr("savings plan, 1 year"));
    for (const auto& each : document_.catalog().platforms)
        platform_->addItem(QString::fromStdString(each.title), QString::fromStdString(each.id));
    platform_->addItem(tr("any platform"), QString());
    const QString on = QString::fromStdString(discount_.platform);
    if (platform_->findData(on) < 0) platform_->addItem(on, on);
    platform_->setCurrentIndex(platform_->findData(on));
    fillSubjects();
    subject_->setCurrentText(
        QString::fromStdString(discount_.sku.empty() ? discount_.service : discount_.sku));
    if (place_) share_->setText(percent(discount_.share));
    source_->setText(QString::fromStdString(discount_.source));
    connect(platform_, &QComboBox::activated, this, &DiscountForm::fillSubjects);
    connect(subject_, &QComboBox::editTextChanged, this, &DiscountForm::touch);
    check();
    subject_->setFocus();
}

/// Services first, then SKUs.
void DiscountForm::fillSubjects() {
    const QSignalBlocker quiet(subject_);
    const QString before = subject_->currentText();
    std::set<std::string> services;
    std::set<std::string> skus;
    const auto wanted = platform_->currentData().toString().toStdString();
    for (const auto& platform : document_.catalog().platforms) {
        if (!wanted.empty() && platform.id != wanted) continue;
        for (const auto& price : platform.prices) {
            services.insert(price.service);
            skus.insert(price.sku);
        }
    }
    subject_->clear();
    for (const auto& service : services)
        subject_->addItem(QString::fromStdString(service));
    for (const auto& sku : skus)
        subject_->addItem(QString::fromStdString(sku), QStringLiteral("sku"));
    subject_->setCurrentIndex(-1);
    subject_->setCurrentText(before);
}

QString DiscountForm::read() {
    if (source_ == nullptr || share_ == nullptr) return {}; // the fields are still being made
    const auto share = typedFigure(share_->text(), model::Unit::ratio);
    if (!share) return QString::fromStdString(share.error().text);
    const QString on = subject_->currentText().trimmed();
    const int known = subject_->findText(on);
    if (on.isEmpty()) return tr("Choose the service or the SKU that it is on.");
    if (known < 0) return tr("“%1” is no service and no SKU of the price book.").arg(on);
    if (!*share) return tr("Write how much it takes off, such as 20 %.");
    if (**share < 0.0 || **share > 1.0) return tr("A discount takes off 0 % to 100 %.");
    model::Discount next = discount_;
    const bool sku = subject_->itemData(known).toString() == QLatin1String("sku");
    next.platform = platform_->currentData().toString().toStdString();
    next.sku = sku ? on.toStdString() : std::string();
    next.service = sku ? std::string() : on.toStdString();
    next.share = **share;
    next.source = source_->text().trimmed().toStdString();
    model::Project project = document_.project();
    const std::size_t index = place_.value_or(project.discounts.size());
    for (std::size_t i = 0; i < project.discounts.size(); ++i)
        if (i != index && model::coverTheSame(project.discounts[i], next))
            return tr("There is a discount on “%1” already; edit that one.").arg(on);
    project.discounts.resize(std::max(index + 1, project.discounts.size()));
    project.discounts[index] = next;
    const QString wrong = errorAt(project, document_.catalog(), "/discounts/" + std::to_string(index));
    if (wrong.isEmpty()) discount_ = next;
    return wrong;
}

QString discountText(const model::Discount& discount) {
    const QString on = QString::fromStdString(discount.sku.empty() ? discount.service : discount.sku);
    QString text = DiscountForm::tr("%1 off %2").arg(percent(discount.share), on);
    if (!discount.source.empty()) text += QStringLiteral(": ") + QString::fromStdString(discount.source);
    return text;
}

} // namespace burst::app
