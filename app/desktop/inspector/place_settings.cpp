#include "app/desktop/inspector/place_settings.h"

#include "app/editor/platform_edits.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace burst::app {

namespace {
QComboBox* choiceIn(QFormLayout* form, const QString& title, const QString& name) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    form->addRow(title, box);
    return box;
}
} // namespace

PlaceSettings::PlaceSettings(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 2, 0, 2);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    platform_ = choiceIn(form, tr("Platform"), QStringLiteral("platformChoice"));
    region_ = choiceIn(form, tr("Region"), QStringLiteral("regionChoice"));
    platform_->setToolTip(tr("Whose products the nodes are; another one asks first what is to happen"));
    region_->setToolTip(tr("Where everything runs and is billed"));
    note_ = new QLabel(this);
    note_->setObjectName(QStringLiteral("fieldNote"));
    note_->setWordWrap(true);
    form->addRow(note_);
    connect(platform_, &QComboBox::activated, this, [this] {
        const QString wanted = platform_->currentData().toString();
        show(); // it stays where it is until the answer
        if (wanted.toStdString() != document_.design().platform) emit moveWanted(wanted);
    });
    connect(region_, &QComboBox::activated, this,
            [this] { setRegion(document_, region_->currentData().toString().toStdString()); });
    connect(note_, &QLabel::linkActivated, this, &PlaceSettings::pricesWanted);
    connect(&document_, &Document::changed, this, &PlaceSettings::show);
    connect(&document_, &Document::designChanged, this, &PlaceSettings::show);
    connect(&document_, &Document::catalogChanged, this, &PlaceSettings::show);
    show();
}

void PlaceSettings::show() {
    const auto& design = document_.design();
    const auto put = [](QComboBox* box, const std::string& id, const QString& unknown) {
        const QString wanted = QString::fromStdString(id);
        if (box->findData(wanted) < 0) box->addItem(unknown.arg(wanted), wanted);
        box->setCurrentIndex(box->findData(wanted));
    };
    const QSignalBlocker quietPlatform(platform_);
    const QSignalBlocker quietRegion(region_);
    platform_->clear();
    for (const auto& each : document_.catalog().platforms)
        platform_->addItem(QString::fromStdString(each.title), QString::fromStdString(each.id));
    put(platform_, design.platform, tr("%1 (unknown)"));
    region_->clear();
    if (const auto* platform = document_.catalog().platform(design.platform))
        for (const auto& region : platform->regions)
            region_->addItem(QString::fromStdString(region), QString::fromStdString(region));
    put(region_, design.region, tr("%1 (no prices)"));
    tellPrices();
}

void PlaceSettings::tellPrices() {
    const auto& design = document_.design();
    const auto* platform = document_.catalog().platform(design.platform);
    int here = 0;
    if (platform != nullptr)
        here = static_cast<int>(
            std::count_if(platform->prices.begin(), platform->prices.end(), [&](const model::Price& price) {
                return price.region == design.region || price.region == "global";
            }));
    note_->setText(here > 0 ? tr("<a href=\"prices\">%1 prices</a> are known here.").arg(here)
                            : tr("No price is known here: a bill would be empty."));
}

} // namespace burst::app
