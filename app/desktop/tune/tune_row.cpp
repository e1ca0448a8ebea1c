#include "app/desktop/tune/tune_row.h"

#include "app/explore/setting.h"
#include "app/language/model_text.h"
#include "models/units.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double wideRange = 8.0; // from which a slider goes by ratio
constexpr std::size_t mostPlaces = 400;
constexpr int restAfterKeys = 500; // ms

QString tuneText(const std::string& text) {
    return QString::fromStdString(text);
}

/// The number that stands for a value; none for words.
std::optional<double> numberOf(const model::Tree& value, model::Unit unit) {
    if (value.isNumber()) return value.number();
    const auto* text = value.text();
    if (text == nullptr) return std::nullopt;
    const auto read = model::parseQuantity(*text, unit);
    return read ? std::optional(*read) : std::nullopt;
}
} // namespace

TuneRow::TuneRow(Document& document, std::string subject, std::string key, QWidget* parent)
    : QWidget(parent), document_(document), subject_(std::move(subject)), key_(std::move(key)) {
    setObjectName(tuneText("tune-" + subject_ + "." + key_));
    build();
    suggestEnds();
    readEnds();
    refresh();
}

void TuneRow::build() {
    title_ = new QLabel(this);
    title_->setMinimumWidth(170);
    const auto end = [this](const QString& spoken, const QString& tip) {
        auto* line = new QLineEdit(this);
        line->setAccessibleName(spoken);
        line->setToolTip(tip);
        line->setFixedWidth(90);
        connect(line, &QLineEdit::editingFinished, this, &TuneRow::readEnds);
        return line;
    };
    low_ = end(tr("Lowest value"), tr("Lowest value of the slider"));
    low_->setObjectName(QStringLiteral("tuneLow"));
    low_->setAlignment(Qt::AlignRight);
    high_ = end(tr("Highest value"), tr("Highest value of the slider"));
    high_->setObjectName(QStringLiteral("tuneHigh"));
    slider_ = new QSlider(Qt::Horizontal, this);
    slider_->setObjectName(QStringLiteral("tuneSlider"));
    slider_->setMinimumWidth(120);
    value_ = new QLabel(this);
    value_->setObjectName(QStringLiteral("tuneValue"));
    value_->setMinimumWidth(80);
    QFont bold = value_->font();
    bold.setBold(true);
    value_->setFont(bold);
    auto* remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("tuneRemove"));
    remove->setText(QStringLiteral("×"));
    remove->setToolTip(tr("Takes the slider away; the value stays"));
    remove->setAccessibleName(remove->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title_);
    layout->addWidget(low_);
    layout->addWidget(slider_, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{high_, value_, remove})
        layout->addWidget(each);
    rest_.setSingleShot(true);
    rest_.setInterval(restAfterKeys);
    connect(&rest_, &QTimer::timeout, this, &TuneRow::settled);
    connect(slider_, &QSlider::valueChanged, this, &TuneRow::slide);
    connect(slider_, &QSlider::sliderReleased, this, [this] {
        rest_.stop();
        emit settled();
    });
    connect(remove, &QToolButton::clicked, this, &TuneRow::removeWanted);
}

QString TuneRow::title() const {
    const auto& design = document_.design();
    const auto setting = settingAt(design, subject_, key_);
    const QString name = modelText(setting ? setting->parameter->title : key_);
    if (const auto* node = design.node(model::NodeId(subject_)))
        return tr("%1 of %2").arg(name, tuneText(node->title()));
    const auto* link = design.link(model::LinkId(subject_));
    if (link == nullptr) return tr("%1 of the account").arg(name);
    const auto end = [&](const model::NodeId& id) {
        const auto* node = design.node(id);
        return tuneText(node != nullptr ? node->title() : id.text);
    };
    return tr("%1 of %2 → %3").arg(name, end(link->from), end(link->to));
}

bool TuneRow::applies() const {
    return settingAt(document_.design(), subject_, key_).has_value();
}

/// The range of the setting; where it has no end, up to four times what it is.
void TuneRow::suggestEnds() {
    const auto setting = settingAt(document_.design(), subject_, key_);
    if (!setting) return;
    const auto unit = setting->parameter->unit;
    constexpr double factor = 4.0;
    const double now = numberOf(setting->value, unit).value_or(1.0);
    const double low = setting->min.value_or(0.0);
    const double high = setting->max.value_or(std::max({now * factor, low * factor, 1.0}));
    low_->setText(tuneText(model::formatQuantity(low, unit)));
    high_->setText(tuneText(model::formatQuantity(high, unit)));
}

void TuneRow::readEnds() {
    const auto setting = settingAt(document_.design(), subject_, key_);
    const auto* scenario = document_.scenario();
    if (!setting || scenario == nullptr) return;
    const auto unit = setting->parameter->unit;
    const auto low = model::parseQuantity(low_->text().toStdString(), unit);
    const auto high = model::parseQuantity(high_->text().toStdString(), unit);
    for (const auto* end : {&low, &high})
        if (!*end) {
            emit said(tuneText(end->error().text));
            return;
        }
    const std::string range = subject_ + "." + key_ + "=" + low_->text().trimmed().toStdString() + ".." +
                              high_->text().trimmed().toStdString();
    auto values = readVariation(range, document_.design(), *scenario);
    if (!values || values->values.size() > mostPlaces) {
        const bool byRatio = *low > 0.0 && *high / *low >= wideRange;
        values = readVariation(range + (byRatio ? ":101:log" : ":101"), document_.design(), *scenario);
    }
    if (!values) {
        emit said(tuneText(values.error().text));
        return;
    }
    values_ = std::move(*values);
    refresh();
}

int TuneRow::nearest(double number) const {
    int best = 0;
    double least = 0.0;
    for (std::size_t i = 0; i < values_->values.size(); ++i) {
        const double away = std::abs(numberOf(values_->values[i], values_->unit).value_or(0.0) - number);
        if (i > 0 && away >= least) continue;
        best = static_cast<int>(i);
        least = away;
    }
    return best;
}

void TuneRow::refresh() {
    title_->setText(title());
    slider_->setAccessibleName(title());
    const auto setting = settingAt(document_.design(), subject_, key_);
    for (QWidget* each : std::initializer_list<QWidget*>{low_, slider_, high_})
        each->setEnabled(setting && values_);
    if (!setting || !values_) {
        value_->setText(setting ? QString() : tr("not in this design"));
        return;
    }
    const auto now = numberOf(setting->value, setting->parameter->unit);
    value_->setText(now ? tuneText(model::showQuantity(*now, setting->parameter->unit)) : tr("not set"));
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, static_cast<int>(values_->values.size()) - 1);
    slider_->setPageStep(std::max(1, slider_->maximum() / 10));
    // Under the pointer it stays where the pointer is.
    if (now && !slider_->isSliderDown()) slider_->setValue(nearest(*now));
}

void TuneRow::slide(int place) {
    emit moved(values_->values[static_cast<std::size_t>(place)]);
    if (!slider_->isSliderDown()) rest_.start();
}

} // namespace burst::app
