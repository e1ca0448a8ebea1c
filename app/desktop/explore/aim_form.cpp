#include "app/desktop/explore/aim_form.h"

#include "app/explore/known_figure.h"
#include "models/units.h"
#include "models/validate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace burst::app {

namespace {
constexpr int usualNumber = 2; // of simulations: below the least that a search can do with

QString objectiveBounds(const model::Objective& objective) {
    const std::string figure = objective.metric + (objective.at.empty() ? "" : "@" + objective.at);
    const auto unit = unitOfFigure(figure);
    QStringList bounds;
    const auto add = [&](const char* sign, const std::optional<double>& value) {
        if (value) bounds << QString::fromStdString(figure + sign + model::formatQuantity(*value, unit));
    };
    add("<=", objective.max);
    add(">=", objective.min);
    return bounds.join(QStringLiteral(", "));
}
} // namespace

AimForm::AimForm(QWidget* parent) : QWidget(parent) {
    direction_ = new QComboBox(this);
    direction_->setObjectName(QStringLiteral("aimDirection"));
    direction_->setAccessibleName(tr("Least or most"));
    direction_->addItem(tr("Least"));
    direction_->addItem(tr("Most"));
    figure_ = new QComboBox(this);
    figure_->setObjectName(QStringLiteral("aimFigure"));
    figure_->setAccessibleName(tr("Of which figure"));
    for (const auto metric : model::metricsEndToEnd())
        figure_->addItem(QString::fromUtf8(metric.data(), static_cast<qsizetype>(metric.size())));
    figure_->setCurrentText(QStringLiteral("cost.month"));
    figure_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    figure_->setMinimumContentsLength(10);
    bounds_ = new QLineEdit(this);
    bounds_->setObjectName(QStringLiteral("aimBounds"));
    bounds_->setAccessibleName(tr("Bounds that have to hold"));
    bounds_->setPlaceholderText(tr("no bounds; for example latency.p99<300ms, errors.ratio<1%"));
    bounds_->setToolTip(
        tr("FIGURE<VALUE or FIGURE>VALUE, separated by commas; FIGURE@NODE is that of a node"));
    simulations_ = new QSpinBox(this);
    simulations_->setObjectName(QStringLiteral("aimSimulations"));
    simulations_->setAccessibleName(tr("Simulations at most"));
    simulations_->setRange(usualNumber, 100'000);
    simulations_->setSpecialValueText(tr("a tenth of all"));
    simulations_->setSuffix(tr(" simulations"));
    simulations_->setToolTip(
        tr("Replications that may be run in all; otherwise a tenth of what all points take, 12 to 200"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(direction_);
    layout->addWidget(figure_);
    layout->addWidget(new QLabel(tr("while"), this));
    layout->addWidget(bounds_, 1);
    layout->addWidget(simulations_);
    connect(bounds_, &QLineEdit::returnPressed, this, &AimForm::entered);
}

void AimForm::suggest(const model::Project& project) {
    if (bounds_->text() != suggested_) return;
    QStringList bounds;
    for (const auto& objective : project.objectives)
        if (const QString text = objectiveBounds(objective); !text.isEmpty()) bounds << text;
    suggested_ = bounds.join(QStringLiteral(", "));
    bounds_->setText(suggested_);
}

model::Result<Aim> AimForm::aim(const model::Design& design) const {
    using Direction = Aim::Direction;
    Aim aim{.figure = figure_->currentText().toStdString(),
            .direction = direction_->currentIndex() == 0 ? Direction::minimise : Direction::maximise,
            .bounds = {}};
    const auto texts = bounds_->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const auto& text : texts) {
        if (text.trimmed().isEmpty()) continue;
        auto bound = readBound(text.trimmed().toStdString());
        if (!bound) return bound.error();
        if (const auto known = knownFigure({}, bound->figure, design); !known) return known.error();
        aim.bounds.push_back(std::move(*bound));
    }
    return aim;
}

std::optional<std::size_t> AimForm::simulations() const {
    const int wanted = simulations_->value();
    return wanted == usualNumber ? std::nullopt : std::optional(static_cast<std::size_t>(wanted));
}

} // namespace burst::app
