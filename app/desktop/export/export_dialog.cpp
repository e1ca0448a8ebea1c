#include "app/desktop/export/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace burst::app {

namespace {
const QString settingsGroup = QStringLiteral("export/");
constexpr QSize previewRoom{440, 300};
constexpr int checker = 8; // px of the squares that stand for "nothing"

bool isText(DiagramFormat format) {
    return format == DiagramFormat::mermaid || format == DiagramFormat::dot ||
           format == DiagramFormat::drawio;
}

QString named(const char* name) {
    return QLatin1String(name);
}
} // namespace

ExportDialog::ExportDialog(ExportSource source, QWidget* parent)
    : QDialog(parent), source_(std::move(source)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export diagram"));
    build();
    restore();
    for (auto* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    for (auto* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &ExportDialog::update);
    connect(margin_, &QDoubleSpinBox::valueChanged, this, &ExportDialog::update);
    update();
}

void ExportDialog::build() {
    const auto combo = [this](const char* name) {
        auto* box = new QComboBox(this);
        box->setObjectName(named(name));
        return box;
    };
    part_ = combo("exportPart");
    part_->addItem(tr("The whole design"), false);
    if (!source_.selected.empty())
        part_->addItem(tr("The selection (%1 nodes)").arg(source_.selected.size()), true);
    format_ = combo("exportFormat");
    for (const auto& [format, text] : {std::pair{DiagramFormat::svg, tr("SVG: sharp at any size")},
                                       std::pair{DiagramFormat::png, tr("PNG: pixels")},
                                       std::pair{DiagramFormat::pdf, tr("PDF: one page")},
                                       std::pair{DiagramFormat::mermaid, tr("Mermaid: text")},
                                       std::pair{DiagramFormat::dot, tr("Graphviz: text")},
                                       std::pair{DiagramFormat::drawio, tr("draw.io: to draw on")}})
        format_->addItem(text, static_cast<int>(format));
    scale_ = combo("exportScale");
    for (const int scale : {1, 2, 4})
        scale_->addItem(tr("%1×").arg(scale), scale);
    margin_ = new QDoubleSpinBox(this);
    margin_->setObjectName(named("exportMargin"));
    margin_->setRange(0.0, DiagramLook::largestMargin);
    margin_->setDecimals(0);
    margin_->setSingleStep(8.0);
    margin_->setSuffix(tr(" px"));
    theme_ = combo("exportTheme");
    theme_->addItem(tr("Light"), false);
    theme_->addItem(tr("Dark"), true);
    transparent_ = new QCheckBox(tr("&Transparent background"), this);
    transparent_->setObjectName(named("exportTransparent"));
    figures_ = new QCheckBox(tr("With the f&igures shown on the canvas"), this);
    figures_->setObjectName(named("exportFigures"));
    auto* form = new QFormLayout;
    form->addRow(tr("&What"), part_);
    form->addRow(tr("&Format"), format_);
    form->addRow(tr("&Scale"), scale_);
    form->addRow(tr("&Margin"), margin_);
    form->addRow(tr("&Appearance"), theme_);
    form->addRow(QString(), transparent_);
    form->addRow(QString(), figures_);
    preview_ = new QLabel(this);
    preview_->setObjectName(named("exportPreview"));
    preview_->setAccessibleName(tr("Preview"));
    preview_->setMinimumSize(previewRoom);
    preview_->setAlignment(Qt::AlignCenter);
    preview_->setFrameShape(QFrame::StyledPanel);
    size_ = new QLabel(this);
    size_->setObjectName(named("caption"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* next = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::AcceptRole);
    next->setObjectName(named("primary"));
    next->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto* right = new QVBoxLayout;
    right->addWidget(preview_, 1);
    right->addWidget(size_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(form);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
}

void ExportDialog::restore() {
    const QSettings settings;
    const auto value = [&](const char* name, const QVariant& otherwise) {
        return settings.value(settingsGroup + named(name), otherwise);
    };
    const auto choose = [](QComboBox& box, const QVariant& wanted) {
        box.setCurrentIndex(std::max(0, box.findData(wanted)));
    };
    choose(*format_, value("format", static_cast<int>(DiagramFormat::svg)).toInt());
    choose(*scale_, value("scale", 2).toInt());
    margin_->setValue(value("margin", DiagramLook().margin).toDouble());
    transparent_->setChecked(value("transparent", false).toBool());
    const bool any = !source_.overlays.empty() || !source_.texts.empty();
    figures_->setEnabled(any);
    figures_->setToolTip(any ? QString()
                             : tr("The canvas shows none: run the design, or switch the live "
                                  "estimate on."));
    figures_->setChecked(any && value("figures", true).toBool());
}

void ExportDialog::accept() {
    QSettings settings;
    settings.setValue(settingsGroup + named("format"), format_->currentData());
    settings.setValue(settingsGroup + named("scale"), scale_->currentData());
    settings.setValue(settingsGroup + named("margin"), margin_->value());
    settings.setValue(settingsGroup + named("transparent"), transparent_->isChecked());
    if (figures_->isEnabled()) settings.setValue(settingsGroup + named("figures"), figures_->isChecked());
    QDialog::accept();
}

DiagramFormat ExportDialog::format() const {
    return static_cast<DiagramFormat>(format_->currentData().toInt());
}

model::Design ExportDialog::design() const {
    return part_->currentData().toBool() ? designPart(source_.design, source_.selected) : source_.design;
}

DiagramLook ExportDialog::look() const {
    DiagramLook look{.scale = scale_->currentData().toDouble(),
                     .margin = margin_->value(),
                     .transparent = transparent_->isChecked(),
                     .theme = theme_->currentData().toBool() ? &Theme::dark() : &Theme::light()};
    if (figures_->isChecked()) {
        look.overlays = source_.overlays;
        look.texts = source_.texts;
    }
    return look;
}

QString ExportDialog::sizeText() const {
    if (isText(format()))
        return tr("A text with the colours of a light page; laid out by the program that reads it.");
    const QSizeF page = diagramPage(design(), margin_->value()).size();
    const double scale = format() == DiagramFormat::png ? scale_->currentData().toDouble() : 1.0;
    const auto shown = [&](double length) { return QLocale().toString(std::lround(length * scale)); };
    return tr("%1 × %2 px").arg(shown(page.width()), shown(page.height()));
}

void ExportDialog::update() {
    const bool text = isText(format());
    scale_->setEnabled(format() == DiagramFormat::png);
    scale_->setToolTip(scale_->isEnabled() ? QString() : tr("SVG and PDF are sharp at any size."));
    for (QWidget* each :
         {static_cast<QWidget*>(margin_), static_cast<QWidget*>(theme_), static_cast<QWidget*>(transparent_)})
        each->setEnabled(!text);
    const double ratio = devicePixelRatioF();
    const QSize room = preview_->contentsRect().size().expandedTo(previewRoom);
    QPixmap picture(room * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(palette().color(QPalette::AlternateBase));
    QPainter painter(&picture);
    const auto shown = design();
    const auto wanted = look();
    const QRectF into = QRectF(QPointF(), QSizeF(room)).adjusted(8, 8, -8, -8);
    if (wanted.transparent) {
        const QSizeF page = diagramPage(shown, wanted.margin).size();
        const double scale = std::min({into.width() / page.width(), into.height() / page.height(), 1.0});
        QRectF place(QPointF(), page * scale);
        place.moveCenter(into.center());
        painter.setClipRect(place);
        for (int y = 0; y < room.height(); y += checker)
            for (int x = 0; x < room.width(); x += checker)
                painter.fillRect(x, y, checker, checker,
                                 (x + y) / checker % 2 == 0 ? Qt::white : QColor(0xd5dae0));
    }
    paintDiagram(shown, source_.catalog, wanted, painter, into, 1.0);
    painter.end();
    preview_->setPixmap(picture);
    size_->setText(sizeText());
}

void ExportDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    update();
}

} // namespace burst::app
