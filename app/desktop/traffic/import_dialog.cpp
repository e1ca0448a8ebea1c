#include "app/desktop/traffic/import_dialog.h"

#include "models/units.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr int rowsShown = 3;
constexpr std::size_t columnsShown = 60;
constexpr std::size_t labelsShown = 200;
constexpr int widestCell = 220; // px

QString showSeconds(double seconds) {
    return QString::fromStdString(model::showQuantity(seconds, model::Unit::seconds));
}

QString showRequests(double count) {
    return QString::fromStdString(model::showQuantity(count, model::Unit::none));
}

bool looksLikeNumber(std::string_view cell) {
    bool fine = false;
    (void)QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).toDouble(&fine);
    return fine;
}

std::optional<std::size_t> columnIn(const QComboBox& box) {
    const int column = box.currentData().toInt();
    return column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column));
}
} // namespace

ImportDialog::ImportDialog(model::TrafficFile file, ImportTarget target, const Theme& theme, QWidget* parent)
    : QDialog(parent), file_(std::move(file)), target_(std::move(target)) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import traffic of %1").arg(target_.source));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    what_ = new QLabel(this);
    what_->setObjectName(QStringLiteral("importWhat"));
    what_->setWordWrap(true);
    column->addWidget(what_);
    table_ = new QTableWidget(this);
    table_->setAccessibleName(tr("The first rows of the file"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setFocusPolicy(Qt::NoFocus);
    table_->verticalHeader()->hide();
    column->addWidget(table_);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    column->addLayout(sides);
    auto* left = new QFormLayout;
    auto* right = new QFormLayout;
    for (auto* form : {left, right}) {
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setVerticalSpacing(5);
        sides->addLayout(form, 1);
    }
    buildMapping(left);
    buildPlaying(right);
    lane_ = new RateLane(scale_, this);
    lane_->setObjectName(QStringLiteral("importPlot"));
    lane_->setTheme(theme);
    lane_->setMinimumHeight(6 * fontMetrics().height());
    auto* axis = new TimeAxis(scale_, this);
    axis->setTheme(theme);
    column->addWidget(axis);
    column->addWidget(lane_, 1);
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("importSummary"));
    summary_->setWordWrap(true);
    column->addWidget(summary_);
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("fieldError"));
    problem_->setWordWrap(true);
    column->addWidget(problem_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    take_ = new QPushButton(tr("Import"), this);
    take_->setObjectName(QStringLiteral("primary")); // before the box looks up its style
    buttons->addButton(take_, QDialogButtonBox::AcceptRole);
    take_->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr int wide = 760;
    constexpr int high = 640;
    resize(wide, high);
    scale_.setWidth(wide - 32, fontMetrics().horizontalAdvance(QStringLiteral("1000 k /s")));
    fillTable();
    suggest();
    fillLabels();
    read();
}

void ImportDialog::buildMapping(QFormLayout* form) {
    const auto box = [&](const QString& title, const char* name) {
        auto* made = new QComboBox(this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(title);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        form->addRow(title, made);
        connect(made, &QComboBox::currentIndexChanged, this, &ImportDialog::read);
        return made;
    };
    const auto columns = [&](QComboBox* to, const QString& none) {
        if (!none.isEmpty()) to->addItem(none, -1);
        for (std::size_t i = 0; i < file_.columns.size(); ++i)
            to->addItem(QString::fromStdString(file_.columns[i]), static_cast<int>(i));
    };
    filling_ = true;
    time_ = box(tr("Time"), "importTime");
    columns(time_, {});
    clock_ = box(tr("Numbers are"), "importClock");
    clock_->addItem(tr("s, or ms by their size"), static_cast<int>(model::ImportMapping::Clock::automatic));
    clock_->addItem(tr("seconds"), static_cast<int>(model::ImportMapping::Clock::seconds));
    clock_->addItem(tr("milliseconds"), static_cast<int>(model::ImportMapping::Clock::milliseconds));
    count_ = box(tr("Requests"), "importCount");
    columns(count_, tr("each row is one"));
    growing_ = new QCheckBox(tr("The number is all so far"), this);
    growing_->setObjectName(QStringLiteral("importGrowing"));
    form->addRow(QString(), growing_);
    connect(growing_, &QCheckBox::toggled, this, &ImportDialog::read);
    lasted_ = box(tr("Took, in s"), "importLasted");
    columns(lasted_, tr("the time is that of the arrival"));
    label_ = box(tr("Series"), "importLabel");
    columns(label_, tr("one in all"));
    only_ = box(tr("Only"), "importOnly");
    connect(label_, &QComboBox::currentIndexChanged, this, &ImportDialog::fillLabels);
    filling_ = false;
    if (file_.plan.empty()) return;
    for (QWidget* row : std::initializer_list<QWidget*>{time_, clock_, count_, growing_, lasted_, label_})
        form->setRowVisible(row, false);
}

void ImportDialog::buildPlaying(QFormLayout* form) {
    keep_ = new QComboBox(this);
    keep_->setObjectName(QStringLiteral("importKeep"));
    keep_->setAccessibleName(tr("Keep as"));
    keep_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const bool trace = file_.plan.empty() && target_.hasFolder;
    if (trace) keep_->addItem(tr("trace, a file beside the project"));
    keep_->addItem(tr("profile of a few points, to be edited"));
    form->addRow(tr("Keep as"), keep_);
    if (file_.plan.empty() && !target_.hasFolder) {
        auto* note = new QLabel(tr("Save the project first to keep the trace beside it."), this);
        note->setObjectName(QStringLiteral("fieldNote"));
        note->setWordWrap(true);
        form->addRow(note);
    }
    const auto field = [&](const QString& title, const char* name, const QString& start, const QString& tip) {
        auto* line = new QLineEdit(start, this);
        line->setObjectName(QLatin1String(name));
        line->setAccessibleName(title);
        line->setToolTip(tip);
        form->addRow(title, line);
        connect(line, &QLineEdit::textEdited, this, &ImportDialog::read);
        return line;
    };
    begin_ = field(tr("Begin at"), "importBegin", QStringLiteral("0 s"), tr("What comes before is left out"));
    volume_ = field(tr("Requests ×"), "importScale", QStringLiteral("1"), tr("Multiplies the requests"));
    speed_ =
        field(tr("Speed ×"), "importSpeed", QStringLiteral("1"), tr("How many times faster it is played"));
    loop_ = new QCheckBox(tr("Start over until the scenario ends"), this);
    loop_->setObjectName(QStringLiteral("importLoop"));
    form->addRow(QString(), loop_);
    connect(keep_, &QComboBox::currentIndexChanged, this, &ImportDialog::read);
    connect(loop_, &QCheckBox::toggled, this, &ImportDialog::read);
}

void ImportDialog::fillTable() {
    QString text = tr("%1: %2 rows").arg(QString::fromStdString(file_.format)).arg(file_.rows());
    if (!file_.plan.empty())
        text = tr("%1: %2 open scenarios").arg(QString::fromStdString(file_.format)).arg(file_.plan.size());
    if (file_.skipped > 0)
        text += file_.plan.empty() ? tr(", %1 lines without a time left out").arg(file_.skipped)
                                   : tr(", %1 that count users left out").arg(file_.skipped);
    what_->setText(text);
    table_->setVisible(file_.plan.empty());
    const auto columns = static_cast<int>(std::min<std::size_t>(columnsShown, file_.columns.size()));
    table_->setColumnCount(columns);
    const auto rows = static_cast<int>(std::min<std::size_t>(rowsShown, file_.rows()));
    table_->setRowCount(rows);
    QStringList names;
    for (const auto& name : file_.columns)
        names << QString::fromStdString(name);
    table_->setHorizontalHeaderLabels(names);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const auto cell = file_.cell(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
            table_->setItem(
                row, column,
                new QTableWidgetItem(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()))));
        }
    table_->horizontalHeader()->setMaximumSectionSize(widestCell);
    table_->resizeColumnsToContents();
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           rows * table_->verticalHeader()->defaultSectionSize() + 14);
}

void ImportDialog::suggest() {
    filling_ = true;
    const auto choose = [](QComboBox* box, std::optional<std::size_t> column) {
        box->setCurrentIndex(box->findData(column ? static_cast<int>(*column) : -1));
    };
    const auto& mapping = file_.mapping;
    choose(time_, mapping.time);
    clock_->setCurrentIndex(clock_->findData(static_cast<int>(mapping.clock)));
    choose(count_, mapping.count);
    growing_->setChecked(mapping.growing);
    choose(lasted_, mapping.lasted);
    choose(label_, mapping.label);
    filling_ = false;
}

void ImportDialog::fillLabels() {
    filling_ = true;
    only_->clear();
    only_->addItem(tr("all together"), QString());
    if (!file_.plan.empty()) {
        for (const auto& [name, line] : file_.plan)
            only_->addItem(QString::fromStdString(name), QString::fromStdString(name));
    } else if (const auto column = columnIn(*label_)) {
        for (const auto& label : model::labelsOf(file_, *column, labelsShown))
            only_->addItem(QString::fromStdString(label), QString::fromStdString(label));
    }
    only_->setEnabled(only_->count() > 1);
    const int wanted = only_->findData(QString::fromStdString(file_.mapping.only));
    only_->setCurrentIndex(std::max(0, wanted));
    filling_ = false;
    read();
}

model::ImportMapping ImportDialog::mapping() const {
    model::ImportMapping mapping;
    mapping.time = columnIn(*time_).value_or(0);
    mapping.clock = static_cast<model::ImportMapping::Clock>(clock_->currentData().toInt());
    mapping.count = columnIn(*count_);
    mapping.growing = growing_->isChecked() && mapping.count;
    mapping.lasted = columnIn(*lasted_);
    mapping.label = columnIn(*label_);
    mapping.only = only_->currentData().toString().toStdString();
    return mapping;
}

void ImportDialog::refuse(const QString& why) {
    problem_->setText(why);
    summary_->clear();
    lane_->show({});
    take_->setEnabled(false);
}

void ImportDialog::read() {
    if (filling_ || lane_ == nullptr) return;
    growing_->setEnabled(columnIn(*count_).has_value());
    const auto column = columnIn(*time_).value_or(0);
    clock_->setEnabled(file_.rows() > 0 && looksLikeNumber(file_.cell(0, column)));
    auto imported = model::importTraffic(file_, mapping());
    if (!imported) return refuse(QString::fromStdString(imported.error().text));
    const auto begin = model::parseQuantity(begin_->text().toStdString(), model::Unit::seconds);
    if (!begin || *begin < 0.0) return refuse(tr("“Begin at” is a time, such as 2 h."));
    bool volumeFine = false;
    bool speedFine = false;
    traffic_ = {};
    traffic_.scale = volume_->text().toDouble(&volumeFine);
    traffic_.speed = speed_->text().toDouble(&speedFine);
    traffic_.loop = loop_->isChecked();
    if (!volumeFine || !speedFine || traffic_.scale < 0.0 || !(traffic_.speed > 0.0))
        return refuse(tr("Requests and speed are multiplied by numbers above 0."));
    const bool asTrace = keep_->count() > 1 && keep_->currentIndex() == 0;
    model::Trace rest = model::startingAt(imported->trace, *begin);
    if (asTrace) {
        if (rest.counts.empty() && rest.times.empty()) return refuse(tr("Nothing is left after that time."));
        traffic_.process = model::Traffic::Process::trace;
        trace_ = std::move(rest);
    } else {
        trace_.reset();
        if (*begin >= imported->length) return refuse(tr("Nothing is left after that time."));
        traffic_.profile =
            *begin > 0.0 ? model::pieceOf(imported->profile, *begin, imported->length) : imported->profile;
    }
    problem_->clear();
    take_->setEnabled(true);
    const double shown =
        std::max(1e-3, (trace_ ? trace_->length() : imported->length - *begin) / traffic_.speed);
    scale_.setScenario(shown, 0.0);
    LaneContent content;
    content.title = target_.source;
    model::Traffic once = traffic_;
    once.loop = false;
    content.curve = model::curveOf(once, trace_ ? &*trace_ : nullptr, shown);
    summary_->setText(summary(*imported));
    lane_->show(std::move(content));
}

QString ImportDialog::summary(const model::ImportedTraffic& imported) const {
    QString text = tr("%1 requests in %2").arg(showRequests(imported.requests), showSeconds(imported.length));
    if (imported.unread > 0) text += tr(", %1 rows without a time or a number left out").arg(imported.unread);
    const auto played = model::curveOf(traffic_, trace_ ? &*trace_ : nullptr, target_.duration);
    if (!std::isnan(played.total))
        text += tr(". In the %1 of the scenario %2 of them arrive, at most %3.")
                    .arg(showSeconds(target_.duration), showRequests(played.total),
                         QString::fromStdString(model::showQuantity(played.peak, model::Unit::perSecond)));
    return text;
}

} // namespace burst::app
