#include "app/desktop/traffic/traffic_panel.h"

#include "app/desktop/inspector/fault_form.h"
#include "app/desktop/traffic/fault_lane.h"
#include "app/desktop/traffic/lane_head.h"
#include "app/desktop/traffic/point_editor.h"
#include "app/desktop/traffic/stamp_bar.h"
#include "app/desktop/traffic/total_lane.h"
#include "app/editor/project_edits.h"
#include "app/editor/traffic_edits.h"
#include "app/language/language.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

// The widgets and what they do to the document. What they show: traffic_rows.cpp.
namespace burst::app {

namespace {
constexpr std::size_t mostProfileCorners = 64; ///< of what was no profile; more could not be told apart

QLabel* headLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setContentsMargins(10, 4, 4, 4);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setFixedWidth(LaneHead::widthFor(*parent));
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}
} // namespace

TrafficPanel::TrafficPanel(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("trafficPanel"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTools();
    stampBar_ = new StampBar(this);
    column->addWidget(stampBar_);
    axis_ = new TimeAxis(scale_, this);
    auto* axisRow = new QHBoxLayout;
    axisRow->setSpacing(0);
    axisRow->addSpacing(LaneHead::widthFor(*this));
    axisRow->addWidget(axis_);
    axisRow->addStretch(1);
    column->addLayout(axisRow);
    empty_ = new QLabel(this);
    empty_->setObjectName(QStringLiteral("emptyText"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    column->addWidget(empty_, 1);
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    list_ = new QWidget(scroll_);
    grid_ = new QGridLayout(list_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(0);
    grid_->setColumnStretch(1, 1);
    totalHead_ = headLabel(tr("All sources"), list_);
    total_ = new TotalLane(scale_, list_);
    faultHead_ = headLabel(tr("Faults and changes"), list_);
    faults_ = new FaultLane(scale_, list_);
    scroll_->setWidget(list_);
    column->addWidget(scroll_, 1);
    editor_ = new PointEditor(this);
    connectFaults();
    connect(axis_, &TimeAxis::momentPicked, this, &TrafficPanel::momentPicked);
    connect(stampBar_, &StampBar::typed, this, &TrafficPanel::showStamp);
    connect(stampBar_, &StampBar::taken, this, &TrafficPanel::takeStamp);
    connect(stampBar_, &StampBar::givenUp, this, &TrafficPanel::endStamp);
    connect(pencil_, &QToolButton::toggled, this, [this](bool on) {
        endStamp();
        for (const auto& row : rows_)
            row.lane->setPencil(on);
    });
    for (const auto signal : {&Document::changed, &Document::designChanged, &Document::scenarioChanged,
                              &Document::loaded, &Document::catalogChanged, &Document::pathChanged})
        connect(&document_, signal, this, &TrafficPanel::refresh);
    connect(&document_.selection(), &Selection::changed, this, [this] {
        const auto* selected = document_.selection().node();
        auto* shown = selected != nullptr ? lane(*selected) : nullptr;
        if (shown != nullptr) scroll_->ensureWidgetVisible(shown, 0, 0);
    });
}

void TrafficPanel::buildTools() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(4);
    const auto button = [&](const QString& text, const char* name, const QString& tip) {
        auto* made = new QToolButton(this);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setToolTip(tip);
        row->addWidget(made);
        return made;
    };
    scenario_ = new QLabel(this);
    scenario_->setObjectName(QStringLiteral("caption"));
    scenario_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    scenario_->setMinimumWidth(1); // squeezed rather than wider than the panel
    stampButton_ =
        button(tr("Stamp"), "trafficStamp", tr("Puts a spike, a ramp, a day … on top of what arrives"));
    auto* menu = new QMenu(stampButton_);
    buildStamps(menu);
    stampButton_->setMenu(menu);
    stampButton_->setPopupMode(QToolButton::InstantPopup);
    pencil_ = button(tr("Free hand"), "trafficPencil", tr("The next drag in a lane draws its traffic"));
    pencil_->setCheckable(true);
    auto* open = button(tr("Import…"), "trafficImport",
                        tr("Recorded traffic or a load test: tables, access logs, metrics, k6 options"));
    connect(open, &QToolButton::clicked, this, &TrafficPanel::askForFile);
    auto* all =
        button(tr("Show all"), "trafficAll", tr("The whole scenario (0, or a double click beside the line)"));
    connect(all, &QToolButton::clicked, &scale_, &TimeScale::showAll);
    row->addWidget(scenario_, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void TrafficPanel::buildStamps(QMenu* menu) {
    for (const auto shape : model::stampShapes) {
        auto* action = menu->addAction(stampName(shape), this, [this, shape] { beginStamp(shape); });
        action->setObjectName(QStringLiteral("stamp%1").arg(static_cast<int>(shape)));
    }
}

void TrafficPanel::connectRow(const Row& row) {
    const auto source = row.source;
    auto* lane = row.lane;
    connect(lane, &RateLane::drawn, this,
            [this, source](const model::RateLine& profile, const QString& text, const QString& key) {
                setProfile(document_, source, profile, text, key);
            });
    connect(lane, &RateLane::typingWanted, this, [this, row] { openTyping(row); });
    connect(lane, &RateLane::stampMoved, this, &TrafficPanel::showStamp);
    connect(lane, &RateLane::stampTaken, this, &TrafficPanel::takeStamp);
    connect(lane, &RateLane::stampGivenUp, this, &TrafficPanel::endStamp);
    connect(lane, &RateLane::pencilDone, pencil_, [this] { pencil_->setChecked(false); });
    connect(lane, &RateLane::entered, this, [this, source] { last_ = source; });
    connect(row.head, &LaneHead::profileWanted, this, [this, source, lane] {
        model::Traffic next;
        next.profile = model::simplified(lane->content().curve.line, mostProfileCorners);
        setTraffic(document_, source, std::move(next),
                   tr("Make the traffic of %1 a profile").arg(lane->content().title));
    });
    connect(row.head, &LaneHead::muteWanted, this, [this, source, lane](bool mute) {
        auto muted = mutedSources();
        if (mute)
            muted.insert(source);
        else
            muted.erase(source);
        setMuted(document_, sources(), muted,
                 (mute ? tr("Mute %1") : tr("Let %1 send again")).arg(lane->content().title));
    });
    connect(row.head, &LaneHead::soloWanted, this, [this, source, lane](bool alone) {
        std::set<model::NodeId> muted;
        for (const auto& other : sources())
            if (alone && other != source) muted.insert(other);
        setMuted(document_, sources(), muted,
                 (alone ? tr("Let %1 alone send") : tr("Let all sources send, not %1 alone"))
                     .arg(lane->content().title));
    });
    connect(row.head, &LaneHead::playingWanted, this, [this, source](double scale, double speed, bool loop) {
        const auto* now = trafficOf(document_, source);
        if (now == nullptr) return;
        model::Traffic next = *now;
        next.scale = scale;
        next.speed = speed;
        next.loop = loop;
        setTraffic(document_, source, std::move(next), tr("Change how a trace is played"));
    });
}

void TrafficPanel::connectFaults() {
    connect(faults_, &FaultLane::moved, this,
            [this](std::size_t place, double at, std::optional<double> duration, const QString& key) {
                faults_->select(moveFault(document_, place, at, duration, key));
            });
    connect(faults_, &FaultLane::editWanted, this, [this](std::size_t place) {
        if (document_.scenario()->faults[place].kind == model::Fault::Kind::later) return;
        FaultForm form(document_, place, window());
        if (form.exec() == QDialog::Accepted) putFault(document_, place, form.fault());
    });
    connect(faults_, &FaultLane::addWanted, this, &TrafficPanel::addFault);
    connect(faults_, &FaultLane::removeWanted, this,
            [this](std::size_t place) { removeFault(document_, place); });
}

void TrafficPanel::addFault(double at, std::optional<double> duration) {
    FaultForm form(document_, std::nullopt, window());
    form.setTimes(at, duration);
    if (form.exec() == QDialog::Accepted) putFault(document_, std::nullopt, form.fault());
}

void TrafficPanel::setTheme(const Theme& theme) {
    theme_ = &theme;
    for (TimelineLane* lane : std::initializer_list<TimelineLane*>{axis_, total_, faults_})
        lane->setTheme(theme);
    for (const auto& row : rows_)
        row.lane->setTheme(theme);
}

RateLane* TrafficPanel::lane(const model::NodeId& source) const {
    for (const auto& row : rows_)
        if (row.source == source) return row.lane;
    return nullptr;
}

const TrafficPanel::Row* TrafficPanel::target() const {
    const Row* first = nullptr;
    const auto* selected = document_.selection().node();
    for (const auto& row : rows_) {
        if (!row.lane->content().editable) continue;
        if (selected != nullptr && row.source == *selected) return &row;
        if (first == nullptr || row.source == last_) first = &row;
    }
    return first;
}

void TrafficPanel::enter() {
    if (const auto* row = target())
        row->lane->setFocus(Qt::TabFocusReason);
    else
        stampButton_->setFocus(Qt::TabFocusReason);
}

void TrafficPanel::beginStamp(model::TrafficStamp::Shape shape) {
    const auto* row = target();
    if (row == nullptr) {
        emit said(tr("There is no traffic here that can be drawn: add a client, or choose one with a rate."));
        return;
    }
    endStamp();
    pencil_->setChecked(false);
    stamping_ = row->source;
    const auto& traffic = row->lane->content().traffic;
    const double end = scale_.end() * traffic.speed;
    showStamp(model::usualStamp(shape, end, model::peakOf(traffic.profile, 0.0, end)));
    row->lane->setFocus(Qt::OtherFocusReason);
}

void TrafficPanel::showStamp(const model::TrafficStamp& stamp) {
    auto* shown = lane(stamping_);
    if (shown == nullptr) return;
    stamp_ = stamp;
    shown->setStamp(stamp);
    stampBar_->show(stamp);
}

void TrafficPanel::takeStamp() {
    auto* shown = lane(stamping_);
    if (shown == nullptr || !stamp_) return;
    const model::RateLine next = model::stamped(shown->content().traffic.profile, *stamp_);
    const QString text = tr("Put a %1 on the traffic of %2")
                             .arg(withinSentence(stampName(stamp_->shape)), shown->content().title);
    const auto source = stamping_;
    endStamp();
    setProfile(document_, source, next, text);
    shown->setFocus(Qt::OtherFocusReason);
}

void TrafficPanel::endStamp() {
    if (auto* shown = lane(stamping_)) shown->setStamp(std::nullopt);
    stamping_ = {};
    stamp_.reset();
    stampBar_->hide();
}

void TrafficPanel::openTyping(const Row& row) {
    const auto selection = row.lane->selection();
    if (!selection) return;
    const auto point = row.lane->shownCorner(selection->first);
    const QPoint place = row.lane->mapTo(this, row.lane->placeOf(point).toPoint());
    editor_->disconnect(this);
    connect(editor_, &PointEditor::typed, row.lane, &RateLane::setSelected);
    connect(editor_, &PointEditor::closed, row.lane,
            [lane = row.lane] { lane->setFocus(Qt::OtherFocusReason); });
    editor_->open(point, place, scale_.end());
}

void TrafficPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (dirty_) refresh();
}

void TrafficPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWidth();
}

} // namespace burst::app
