#include "app/desktop/traffic/lane_head.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace burst::app {

namespace {
QString quantityText(double value, model::Unit unit) {
    return QString::fromStdString(model::showQuantity(value, unit));
}

QString rateText(const model::TrafficCurve& curve, double value) {
    if (curve.basis != model::TrafficCurve::Basis::users) return quantityText(value, model::Unit::perSecond);
    return LaneHead::tr("%1 users").arg(quantityText(value, model::Unit::none));
}
} // namespace

LaneHead::LaneHead(TimeScale& scale, QWidget* parent) : QWidget(parent), scale_(scale) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 4, 4);
    column->setSpacing(1);
    title_ = new QLabel(this);
    title_->setMinimumWidth(1);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    now_ = new QLabel(this);
    now_->setObjectName(QStringLiteral("caption"));
    whole_ = new QLabel(this);
    whole_->setObjectName(QStringLiteral("caption"));
    whole_->setWordWrap(true);
    for (auto* label : {title_, now_, whole_})
        column->addWidget(label);
    buildVoice(*column);
    buildPlaying();
    column->addWidget(playing_);
    draw_ = new QToolButton(this);
    draw_->setObjectName(QStringLiteral("trafficDraw"));
    draw_->setText(tr("Make it a profile"));
    draw_->setToolTip(tr("Requests at random along this line, in 64 points at most, which can be moved"));
    draw_->hide();
    column->addWidget(draw_);
    connect(draw_, &QToolButton::clicked, this, &LaneHead::profileWanted);
    column->addStretch(1);
    connect(&scale_, &TimeScale::cursorMoved, this, &LaneHead::tell);
}

int LaneHead::widthFor(const QWidget& panel) {
    constexpr int letters = 32;
    return letters * panel.fontMetrics().averageCharWidth();
}

void LaneHead::buildVoice(QVBoxLayout& column) {
    voice_ = new QWidget(this);
    auto* row = new QHBoxLayout(voice_);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(4);
    const auto button = [&](const char* name, const QString& text, const QString& tip) {
        auto* made = new QToolButton(voice_);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setToolTip(tip);
        made->setCheckable(true);
        row->addWidget(made);
        return made;
    };
    mute_ = button("laneMute", tr("Mute"), tr("Sends nothing in a run: its node is disabled (Ctrl+/)"));
    solo_ = button("laneSolo", tr("Solo"), tr("Only this source sends in a run: the others are disabled"));
    row->addStretch(1);
    voice_->hide();
    column.addWidget(voice_);
    connect(mute_, &QToolButton::clicked, this, &LaneHead::muteWanted);
    connect(solo_, &QToolButton::clicked, this, &LaneHead::soloWanted);
}

void LaneHead::setVoice(Voice voice) {
    voice_->setVisible(voice != Voice::only);
    mute_->setChecked(voice == Voice::muted);
    solo_->setChecked(voice == Voice::sendsAlone);
}

void LaneHead::buildPlaying() {
    playing_ = new QWidget(this);
    auto* column = new QVBoxLayout(playing_);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    column->addLayout(row);
    const auto field = [&](const QString& title, const char* name, const QString& tip) {
        auto* line = new QLineEdit(playing_);
        line->setObjectName(QLatin1String(name));
        line->setAccessibleName(title);
        line->setToolTip(tip);
        line->setFixedWidth(line->fontMetrics().horizontalAdvance(QStringLiteral("0.000")) + 16);
        auto* label = new QLabel(title, playing_);
        label->setObjectName(QStringLiteral("caption"));
        row->addWidget(label);
        row->addWidget(line);
        connect(line, &QLineEdit::editingFinished, this, &LaneHead::readPlaying);
        return line;
    };
    volume_ = field(tr("×"), "traceScale", tr("Multiplies the requests"));
    speed_ = field(tr("Speed"), "traceSpeed", tr("How many times faster than recorded it is played"));
    loop_ = new QCheckBox(tr("Loop"), playing_);
    loop_->setObjectName(QStringLiteral("traceLoop"));
    loop_->setToolTip(tr("Starts over until the scenario ends"));
    row->addStretch(1);
    column->addWidget(loop_);
    connect(loop_, &QCheckBox::clicked, this, &LaneHead::readPlaying);
    playing_->hide();
}

void LaneHead::show(const LaneContent& content, const model::Traffic* traffic) {
    curve_ = content.curve;
    title_->setText(title_->fontMetrics().elidedText(content.title, Qt::ElideMiddle, maximumWidth() - 20));
    title_->setToolTip(content.title);
    const bool plays = traffic != nullptr && traffic->process == model::Traffic::Process::trace;
    playing_->setVisible(plays);
    draw_->setVisible(traffic != nullptr && !content.editable && !std::isnan(curve_.total));
    if (plays) {
        const QSignalBlocker quiet(loop_);
        volume_->setText(QString::number(traffic->scale));
        speed_->setText(QString::number(traffic->speed));
        loop_->setChecked(traffic->loop);
    }
    QStringList parts;
    if (!curve_.line.empty()) parts << tr("peak %1").arg(rateText(curve_, curve_.peak));
    if (!std::isnan(curve_.total))
        parts << tr("%1 requests").arg(quantityText(curve_.total, model::Unit::none));
    whole_->setText(parts.join(QStringLiteral(" · ")));
    tell();
}

void LaneHead::tell() {
    if (curve_.line.empty()) {
        now_->clear();
        return;
    }
    const auto cursor = scale_.cursor();
    const auto moment = scale_.moment();
    const QString rate = rateText(curve_, model::rateAt(curve_.line, cursor.value_or(moment.value_or(0.0))));
    now_->setText(cursor   ? tr("%1 at the pointer").arg(rate)
                  : moment ? tr("%1 at the moment").arg(rate)
                           : tr("%1 at the start").arg(rate));
}

void LaneHead::readPlaying() {
    bool volumeFine = false;
    bool speedFine = false;
    const double volume = volume_->text().toDouble(&volumeFine);
    const double speed = speed_->text().toDouble(&speedFine);
    if (!volumeFine || !speedFine || !(volume >= 0.0) || !(speed > 0.0)) return;
    emit playingWanted(volume, speed, loop_->isChecked());
}

} // namespace burst::app
