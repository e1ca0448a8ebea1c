#include "app/desktop/traffic/stamp_bar.h"

#include "app/desktop/traffic/stamp_grip.h"
#include "models/units.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>

namespace burst::app {

namespace {
constexpr int mostTimes = 500;

void markField(QLineEdit* line, bool wrong) {
    line->setProperty("invalid", wrong);
    line->style()->unpolish(line);
    line->style()->polish(line);
}
} // namespace

StampBar::StampBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("stampBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(6);
    what_ = new QLabel(this);
    row->addWidget(what_);
    at_ = field(tr("at"), "stampAt");
    width_ = field(tr("width"), "stampWidth");
    height_ = field(tr("height"), "stampHeight");
    times_ = new QSpinBox(this);
    times_->setObjectName(QStringLiteral("stampTimes"));
    times_->setAccessibleName(tr("How often"));
    times_->setRange(1, mostTimes);
    times_->setSuffix(tr(" ×"));
    times_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row->addWidget(times_);
    every_ = field(tr("every"), "stampEvery");
    take_ = new QPushButton(tr("Insert"), this);
    take_->setObjectName(QStringLiteral("primary"));
    take_->setToolTip(tr("Puts the stamp on top of the traffic (Enter)"));
    row->addWidget(take_);
    auto* drop = new QPushButton(tr("Cancel"), this);
    drop->setObjectName(QStringLiteral("stampCancel"));
    row->addWidget(drop);
    row->addStretch(1);
    connect(times_, &QSpinBox::valueChanged, this, &StampBar::read);
    connect(take_, &QPushButton::clicked, this, &StampBar::taken);
    connect(drop, &QPushButton::clicked, this, &StampBar::givenUp);
    hide();
}

QLineEdit* StampBar::field(const QString& title, const char* name) {
    auto* label = new QLabel(title, this);
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(title);
    constexpr int frame = 16; // px
    line->setMinimumWidth(line->fontMetrics().horizontalAdvance(QStringLiteral("10 min")) + frame);
    line->setMaximumWidth(line->fontMetrics().horizontalAdvance(QStringLiteral("10 min 30 s")) + frame);
    label->setBuddy(line);
    layout()->addWidget(label);
    layout()->addWidget(line);
    connect(line, &QLineEdit::editingFinished, this, &StampBar::read);
    return line;
}

void StampBar::show(const model::TrafficStamp& stamp) {
    stamp_ = stamp;
    const QSignalBlocker quiet(times_);
    const auto put = [](QLineEdit* line, double value, model::Unit unit) {
        markField(line, false);
        line->setText(QString::fromStdString(model::formatQuantity(value, unit)));
    };
    what_->setText(stampName(stamp.shape));
    put(at_, stamp.at, model::Unit::seconds);
    put(width_, stamp.width, model::Unit::seconds);
    put(height_, stamp.height, model::Unit::perSecond);
    put(every_, stamp.every > 0.0 ? stamp.every : stamp.width, model::Unit::seconds);
    times_->setValue(stamp.times);
    every_->setEnabled(stamp.times > 1);
    take_->setEnabled(true);
    QFrame::show();
}

void StampBar::read() {
    model::TrafficStamp next = stamp_;
    bool fine = true;
    const auto take = [&](QLineEdit* line, double& value, model::Unit unit, double least) {
        const auto typed = model::parseQuantity(line->text().toStdString(), unit);
        const bool right = typed && *typed >= least && *typed <= model::highestRate;
        markField(line, !right);
        fine = fine && right;
        if (right) value = *typed;
    };
    constexpr double little = 1e-6;
    take(at_, next.at, model::Unit::seconds, 0.0);
    take(width_, next.width, model::Unit::seconds, little);
    take(height_, next.height, model::Unit::perSecond, little);
    next.times = times_->value();
    if (next.times > 1) take(every_, next.every, model::Unit::seconds, next.width);
    take_->setEnabled(fine);
    if (fine && !(next == stamp_)) emit typed(next);
}

void StampBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit givenUp();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        read();
        if (take_->isEnabled()) emit taken();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace burst::app
