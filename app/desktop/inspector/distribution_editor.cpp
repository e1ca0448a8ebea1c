#include "app/desktop/inspector/column_dialog.h"
#include "app/desktop/inspector/distribution_plot.h"
#include "app/desktop/inspector/field_units.h"
#include "app/desktop/inspector/unit_menu.h"
#include "app/desktop/inspector/value_editor.h"
#include "app/desktop/inspector/value_text.h"
#include "app/language/model_text.h"
#include "models/distribution.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace burst::app {

namespace {
/// A figure of a shape; `plain` figures have no unit.
struct Figure {
    const char* key;
    const char* title;
    bool plain{false};
};
/// A way to describe a distribution by typing figures.
struct Shape {
    const char* family;
    const char* title;
    std::vector<Figure> figures;
};

const std::vector<Shape>& shapes() {
    static const std::vector<Shape> all = {
        {"",
         QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Constant"),
         {{"value", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Value")}}},
        {"exponential",
         QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Exponential"),
         {{"mean", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Mean")}}},
        {"lognormal",
         QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Log-normal: p50 and p99"),
         {{"p50", "p50"}, {"p99", "p99"}}},
        {"lognormal",
         QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Log-normal: mean and spread"),
         {{"mean", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Mean")},
          {"cv", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Spread (cv)"), true}}},
        {"normal",
         QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Normal"),
         {{"mean", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Mean")},
          {"sd", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Std. dev.")}}},
        {"uniform",
         QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Uniform"),
         {{"min", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "From")},
          {"max", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "To")}}},
        {"triangular",
         QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Triangular"),
         {{"min", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "From")},
          {"mode", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Peak")},
          {"max", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "To")}}},
        {"gamma",
         QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Gamma"),
         {{"mean", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Mean")},
          {"cv", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Spread (cv)"), true}}},
        {"weibull",
         QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Weibull"),
         {{"shape", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Shape"), true},
          {"scale", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Scale")}}},
        {"pareto",
         QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Pareto"),
         {{"shape", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "Shape"), true},
          {"min", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "From")},
          {"max", QT_TRANSLATE_NOOP("burst::app::DistributionEditor", "To")}}},
    };
    return all;
}

/// The shape that a value has: the index in shapes(), or -1 for one that is only written in files.
int shapeOf(const model::Tree& value) {
    if (value.object() == nullptr) return 0;
    const auto* family = value.find("dist");
    if (family == nullptr || family->text() == nullptr) return -1;
    for (std::size_t i = 1; i < shapes().size(); ++i) {
        const auto& shape = shapes()[i];
        const auto has = [&](const Figure& figure) { return value.find(figure.key) != nullptr; };
        if (*family->text() == shape.family && std::all_of(shape.figures.begin(), shape.figures.end(), has))
            return static_cast<int>(i);
    }
    return *family->text() == "constant" ? 0 : -1;
}
} // namespace

DistributionEditor::DistributionEditor(const model::Parameter& parameter, QWidget* parent)
    : ValueEditor(parent), parameter_(parameter) {
    const QString name = QStringLiteral("value-") + QString::fromStdString(parameter.key);
    shape_ = new QComboBox(this);
    shape_->setObjectName(name + QStringLiteral("-shape"));
    shape_->setAccessibleName(tr("Shape of %1").arg(modelText(parameter.title)));
    shape_->setFocusPolicy(Qt::StrongFocus);
    // The longest name does not decide how wide the inspector has to be.
    shape_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    shape_->setMinimumContentsLength(6);
    for (const auto& shape : shapes())
        shape_->addItem(tr(shape.title));
    fromFile_ = new QPushButton(tr("From CSV…"), this);
    fromFile_->setObjectName(name + QStringLiteral("-file"));
    fromFile_->setAccessibleName(tr("Measurements of %1 from a CSV file").arg(modelText(parameter.title)));
    fromFile_->setToolTip(tr("From CSV… – takes the distribution of the measurements in a column"));
    connect(fromFile_, &QPushButton::clicked, this, &DistributionEditor::readColumn);
    for (int i = 0; i < 3; ++i) {
        auto* label = new QLabel(this);
        label->setObjectName(QStringLiteral("fieldNote"));
        auto* line = new QLineEdit(this);
        line->setObjectName(i == 0 ? name : name + QStringLiteral("-%1").arg(i));
        labels_.push_back(label);
        lines_.push_back(line);
        line->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(line, &QWidget::customContextMenuRequested, this,
                [this, line](const QPoint& at) { openMenu(line, line->mapToGlobal(at)); });
        connect(line, &QLineEdit::textEdited, this, [this] {
            describeValue();
            emit edited();
        });
        connect(line, &QLineEdit::editingFinished, this, [this] {
            if (!several_ || !lines_.front()->text().trimmed().isEmpty()) emit finished();
        });
    }
    plot_ = new DistributionPlot(parameter.unit, this);
    plot_->setObjectName(name + QStringLiteral("-plot"));
    description_ = new QLabel(this);
    description_->setObjectName(QStringLiteral("fieldNote"));
    description_->setWordWrap(true);
    setFocusProxy(lines_.front());
    connect(shape_, &QComboBox::activated, this, [this] {
        read_ = {};
        showFields();
        describeValue();
        emit edited();
        lines_.front()->setFocus();
    });
    layOut();
}

void DistributionEditor::layOut() {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(shape_, 1);
    top->addWidget(fromFile_);
    grid_->addLayout(top, 0, 0, 1, 3);
    for (int i = 0; i < 3; ++i) {
        grid_->addWidget(labels_[static_cast<std::size_t>(i)], 1, i);
        grid_->addWidget(lines_[static_cast<std::size_t>(i)], 2, i);
    }
    grid_->addWidget(plot_, 3, 0, 1, 3);
    grid_->addWidget(description_, 4, 0, 1, 3);
}

void DistributionEditor::show(const model::Setting& setting) {
    const bool same = setting_.parameter != nullptr && !several_ && setting_.value == setting.value;
    setting_ = setting;
    several_ = false;
    if (same) return;
    read_ = {};
    const int index = shapeOf(setting.value);
    shape_->setPlaceholderText(tr("Measured, or written in the file"));
    shape_->setCurrentIndex(index);
    showFields();
    fillIn();
    describeValue();
}

model::Parameter DistributionEditor::figureOf(int shape, std::size_t index) const {
    model::Parameter figure = parameter_;
    const bool plain = shape >= 0 && shapes()[static_cast<std::size_t>(shape)].figures[index].plain;
    if (plain) figure.unit = model::Unit::none;
    figure.type = model::Parameter::Type::quantity;
    return figure;
}

/// The figures of the value that is set.
void DistributionEditor::fillIn() {
    const int index = shape_->currentIndex();
    untouched_.assign(lines_.size(), QString());
    if (index < 0 || index != shapeOf(setting_.value)) return;
    const auto& figures = shapes()[static_cast<std::size_t>(index)].figures;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const auto* member = setting_.value.find(figures[i].key);
        untouched_[i] = fieldText(figureOf(index, i), member != nullptr ? *member : setting_.value);
        lines_[i]->setText(untouched_[i]);
        lines_[i]->setCursorPosition(0);
    }
}

void DistributionEditor::openMenu(QLineEdit* line, const QPoint& at) {
    auto* menu = line->createStandardContextMenu();
    menu->setObjectName(QStringLiteral("fieldMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto index = static_cast<std::size_t>(std::ranges::find(lines_, line) - lines_.begin());
    const auto figure = figureOf(shape_->currentIndex(), index);
    if (figure.unit != model::Unit::none && !several_)
        addUnitMenu(*menu, figure, [this](const QString& unit) {
            chooseUnit(parameter_, unit);
            fillIn();
        });
    menu->popup(at);
}

void DistributionEditor::showSeveral(const model::Setting& setting) {
    const bool typing = several_ && isAncestorOf(QApplication::focusWidget());
    setting_ = setting;
    several_ = true;
    if (typing) return;
    read_ = {};
    shape_->setPlaceholderText(tr("— several —"));
    shape_->setCurrentIndex(-1);
    showFields();
    lines_.front()->clear();
    lines_.front()->setVisible(true);
    lines_.front()->setPlaceholderText(tr("— several —"));
    describeValue();
}

void DistributionEditor::showFields() {
    const int index = shape_->currentIndex();
    const std::size_t count = index < 0 ? 0 : shapes()[static_cast<std::size_t>(index)].figures.size();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const bool used = i < count;
        lines_[i]->setVisible(used);
        labels_[i]->setVisible(used && index > 0);
        if (!used) continue;
        const auto& figure = shapes()[static_cast<std::size_t>(index)].figures[i];
        labels_[i]->setText(tr(figure.title));
        lines_[i]->setAccessibleName(modelText(parameter_.title) + QLatin1Char(' ') + tr(figure.title));
        lines_[i]->setPlaceholderText(figure.plain ? QStringLiteral("1") : tr("e.g. 80 ms"));
    }
}

void DistributionEditor::describeValue() {
    const auto now = value();
    const auto read = model::parseDistribution(now, parameter_.unit);
    const bool random = now.object() != nullptr && read;
    description_->setVisible(random);
    plot_->setVisible(random);
    if (!random) {
        description_->clear();
        return;
    }
    plot_->show(*read);
    const auto shown = [&](double v) {
        return QString::fromStdString(model::showQuantity(v, parameter_.unit));
    };
    const QString figures =
        tr("mean %1 · p95 %2").arg(shown(model::mean(*read)), shown(model::quantile(*read, 0.95)));
    plot_->setAccessibleDescription(figures);
    description_->setText(shape_->currentIndex() < 0
                              ? QString::fromStdString(model::describe(*read, parameter_.unit)) +
                                    QLatin1Char('\n') + figures
                              : figures);
}

void DistributionEditor::readColumn() {
    const auto value = askForColumn(parameter_, this);
    if (!value) return;
    read_ = *value;
    shape_->setCurrentIndex(-1);
    showFields();
    describeValue();
    emit edited();
    emit finished();
}

model::Tree DistributionEditor::value() const {
    if (!read_.isNull()) return read_;
    const int index = shape_->currentIndex();
    if (index < 0 && !several_) return setting_.value;
    // In another unit a text may be rounded; untouched it stands for the figure itself.
    const bool same = !several_ && setting_.parameter != nullptr && index == shapeOf(setting_.value);
    const auto untouched = [&](std::size_t i) {
        return same && i < untouched_.size() && lines_[i]->text() == untouched_[i];
    };
    if (index <= 0) { // a figure typed over different values is a constant
        if (setting_.parameter == nullptr) return {};
        return untouched(0) ? setting_.value : typedValue(setting_, lines_[0]->text(), {});
    }
    const auto& shape = shapes()[static_cast<std::size_t>(index)];
    model::Tree::Object object{{"dist", model::Tree(shape.family)}};
    for (std::size_t i = 0; i < shape.figures.size(); ++i) {
        const auto* member = untouched(i) ? setting_.value.find(shape.figures[i].key) : nullptr;
        if (member != nullptr) {
            object.emplace_back(shape.figures[i].key, *member);
            continue;
        }
        const QString text = worked(lines_[i]->text(), figureOf(index, i).unit).trimmed();
        bool bare = false;
        const double number = text.toDouble(&bare);
        if (bare && shape.figures[i].plain)
            object.emplace_back(shape.figures[i].key, model::Tree(number));
        else
            object.emplace_back(shape.figures[i].key, model::Tree(text.toStdString()));
    }
    return model::Tree(std::move(object));
}

} // namespace burst::app
