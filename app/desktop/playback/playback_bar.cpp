#include "app/desktop/playback/playback_bar.h"

#include "app/desktop/playback/time_strip.h"
#include "app/diagram/icons.h"
#include "models/units.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace burst::app {

namespace {

constexpr int tickEvery = 40;        // ms; pictures change less often where samples are longer
constexpr double usualLength = 30.0; // s of real time for the whole run
/// Multiples of simulated time.
constexpr std::array speeds{1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 10800, 36000};

QToolButton* buttonOf(QWidget* parent, const char* name, const QString& text, const QString& tip) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

/// Requests of all clients per second, a value a sample.
std::vector<double> curveOf(const sim::Summary& summary) {
    std::vector<double> curve;
    for (const auto& node : summary.nodes) {
        if (node.kind != "client" && node.kind != "schedule") continue;
        const auto offered = node.series.find("offered");
        if (offered == node.series.end()) continue;
        const auto& values = offered->second.values;
        if (curve.size() < values.size()) curve.resize(values.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            curve[i] += values[i];
    }
    return curve;
}

} // namespace

PlaybackBar::PlaybackBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("playback"));
    setAccessibleName(tr("Playback of the run"));
    build();
    tick_.setInterval(tickEvery);
    connect(&tick_, &QTimer::timeout, this, &PlaybackBar::advance);
    hide();
}

void PlaybackBar::build() {
    play_ = buttonOf(this, "playbackPlay", tr("Play"), tr("Play the run back on the canvas, or pause (F9)"));
    back_ = buttonOf(this, "playbackBack", tr("One sample back"), tr("One sample back (Left on the strip)"));
    on_ = buttonOf(this, "playbackOn", tr("One sample on"), tr("One sample on (Right on the strip)"));
    strip_ = new TimeStrip(this);
    when_ = new QLabel(this);
    when_->setObjectName(QStringLiteral("playbackWhen"));
    when_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    when_->setMinimumWidth(when_->fontMetrics().horizontalAdvance(QStringLiteral("00 h 00 min 00 s")));
    speed_ = new QComboBox(this);
    speed_->setObjectName(QStringLiteral("playbackSpeed"));
    speed_->setAccessibleName(tr("Speed"));
    speed_->setToolTip(tr("How much quicker than simulated time (< and >)"));
    for (const int speed : speeds)
        speed_->addItem(tr("%1 ×").arg(speed), speed);
    heat_ = new QComboBox(this);
    heat_->setObjectName(QStringLiteral("playbackHeat"));
    heat_->setAccessibleName(tr("Colours"));
    heat_->setToolTip(tr("What the bars and colours of the nodes tell while a moment is shown"));
    const auto addHeat = [this](const QString& text, Heat heat, const QString& tip) {
        heat_->addItem(text, static_cast<int>(heat));
        heat_->setItemData(heat_->count() - 1, tip, Qt::ToolTipRole);
    };
    addHeat(tr("Load"), Heat::load, tr("requests inside a node, as a share of its own most"));
    addHeat(tr("Errors"), Heat::errors,
            tr("requests that do not end well, as a share of those that come in"));
    addHeat(tr("Latency"), Heat::latency, tr("p95, as a share of the highest of all nodes"));
    addHeat(tr("Waiting"), Heat::waiting, tr("messages, as a share of the longest queue of all"));
    leave_ =
        buttonOf(this, "playbackLeave", tr("Whole run"), tr("Back to the figures of the whole run (Escape)"));
    leave_->setText(tr("Whole run"));
    leave_->setCheckable(true);
    event_ = new QLabel(this);
    event_->setObjectName(QStringLiteral("playbackEvent"));
    event_->setTextFormat(Qt::RichText);
    event_->setWordWrap(true);
    event_->hide();
    connect(event_, &QLabel::linkActivated, this,
            [this](const QString& node) { emit nodePicked(model::NodeId(node.toStdString())); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(2);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(4);
    column->addLayout(layout);
    column->addWidget(event_);
    for (QWidget* each : std::initializer_list<QWidget*>{back_, play_, on_})
        layout->addWidget(each);
    layout->addWidget(strip_, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{when_, speed_, heat_, leave_})
        layout->addWidget(each);
    connect(play_, &QToolButton::clicked, this, &PlaybackBar::togglePlaying);
    const auto step = [this](double samples) {
        pause();
        setMoment(moment_.value_or(span_.from) + samples * span_.step);
    };
    connect(back_, &QToolButton::clicked, this, [step] { step(-1.0); });
    connect(on_, &QToolButton::clicked, this, [step] { step(1.0); });
    connect(strip_, &TimeStrip::momentWanted, this, [this](double time) {
        pause();
        setMoment(time);
    });
    connect(strip_, &TimeStrip::markPicked, this, &PlaybackBar::nodePicked);
    connect(heat_, &QComboBox::activated, this, &PlaybackBar::heatChanged);
    connect(leave_, &QToolButton::clicked, this, &PlaybackBar::leave);
}

void PlaybackBar::setTheme(const Theme& theme) {
    theme_ = &theme;
    strip_->setTheme(theme);
    back_->setIcon(glyphIcon(QStringLiteral("step-back"), theme.textPrimary, theme.textDisabled));
    on_->setIcon(glyphIcon(QStringLiteral("step-on"), theme.textPrimary, theme.textDisabled));
    tell();
}

void PlaybackBar::setRun(std::shared_ptr<const FinishedRun> run) {
    if (run == run_) return;
    pause();
    run_ = std::move(run);
    const bool was = moment_.has_value();
    moment_.reset();
    if (run_) {
        const auto& summary = run_->summary;
        span_ = seriesSpan(summary);
        events_.clear();
        const auto* design = run_->project->design(run_->design);
        strip_->setRun(span_, curveOf(summary), design ? runMarks(summary, *design) : std::vector<RunMark>());
        if (design) events_ = runEvents(summary, *design);
        std::erase_if(events_,
                      [this](const RunEvent& each) { return each.at < span_.from || each.at > span_.to; });
        speed_->setCurrentIndex(speed_->findData(usualSpeed()));
    }
    setVisible(run_ && span_.to > span_.from);
    tell();
    if (was) emit momentChanged();
}

Heat PlaybackBar::heat() const {
    return static_cast<Heat>(heat_->currentData().toInt());
}

int PlaybackBar::usualSpeed() const {
    const double wanted = (span_.to - span_.from) / usualLength;
    const auto found = std::ranges::find_if(speeds, [&](int speed) { return speed >= wanted; });
    return found == speeds.end() ? speeds.back() : *found;
}

void PlaybackBar::setMoment(double time) {
    if (!run_) return;
    const double chosen = std::clamp(time, span_.from, span_.to);
    if (moment_ == chosen) return;
    moment_ = chosen;
    tell();
    emit momentChanged();
}

void PlaybackBar::stepEvent(int direction) {
    if (!run_ || !isVisible()) return;
    pause();
    const double now = moment_.value_or(direction > 0 ? span_.from : span_.to);
    // Before the first step the begin itself counts.
    const auto later = moment_ ? std::ranges::upper_bound(events_, now, {}, &RunEvent::at)
                               : std::ranges::lower_bound(events_, now, {}, &RunEvent::at);
    const auto from = std::ranges::lower_bound(events_, now, {}, &RunEvent::at);
    if (direction > 0 && later != events_.end())
        setMoment(later->at);
    else if (direction < 0 && from != events_.begin())
        setMoment(std::prev(from)->at);
    else
        setMoment(now + direction * span_.step);
}

void PlaybackBar::tellEvents() {
    QStringList told;
    if (moment_) {
        const auto now = std::ranges::equal_range(events_, *moment_, {}, &RunEvent::at);
        for (const auto& each : now) {
            const QString node = QString::fromStdString(each.node.text).toHtmlEscaped();
            told << QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
                        .arg(node, theme_->textPrimary.name(),
                             QString::fromStdString(each.text).toHtmlEscaped());
        }
    }
    event_->setVisible(!told.isEmpty());
    if (!told.isEmpty())
        event_->setText(
            QStringLiteral("<b>%1</b>&nbsp; %2")
                .arg(QString::fromStdString(instantText(*moment_)), told.join(QStringLiteral("; "))));
}

void PlaybackBar::togglePlaying() {
    if (!run_ || !isVisible()) return;
    if (playing()) return pause();
    if (!moment_ || *moment_ >= span_.to) setMoment(span_.from);
    clock_.start();
    tick_.start();
    tell();
}

void PlaybackBar::pause() {
    if (!playing()) return;
    tick_.stop();
    tell();
}

void PlaybackBar::advance() {
    constexpr double second = 1000.0; // ms
    const double passed = static_cast<double>(clock_.restart()) / second;
    setMoment(moment_.value_or(span_.from) + passed * speed_->currentData().toInt());
    if (moment_ && *moment_ >= span_.to) pause();
}

void PlaybackBar::leave() {
    pause();
    const bool was = moment_.has_value();
    moment_.reset();
    tell();
    if (was) emit momentChanged();
}

void PlaybackBar::changeSpeed(int steps) {
    speed_->setCurrentIndex(std::clamp(speed_->currentIndex() + steps, 0, speed_->count() - 1));
}

void PlaybackBar::tell() {
    const QColor faded = theme_->textDisabled;
    play_->setIcon(
        glyphIcon(playing() ? QStringLiteral("pause") : QStringLiteral("run"), theme_->textPrimary, faded));
    play_->setAccessibleName(playing() ? tr("Pause") : tr("Play"));
    strip_->setMoment(moment_);
    when_->setText(moment_ ? QString::fromStdString(model::showQuantity(*moment_, model::Unit::seconds))
                           : tr("whole run"));
    tellEvents();
    leave_->setChecked(!moment_.has_value());
    heat_->setEnabled(moment_.has_value());
}

void PlaybackBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space:
        return togglePlaying();
    case Qt::Key_Less:
    case Qt::Key_Comma:
        return changeSpeed(-1);
    case Qt::Key_Greater:
    case Qt::Key_Period:
        return changeSpeed(1);
    case Qt::Key_Escape:
        return leave();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace burst::app
