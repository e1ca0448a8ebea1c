#include "app/desktop/file_card.h"

#include "app/diagram/geometry.h"
#include "app/diagram/render.h"
#include "models/io/project_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>

namespace burst::app {

namespace {
constexpr QSize cardSize{172, 146};
constexpr int pictureHeight = 84;
constexpr int cardPadding = 8;

/// What has been read of a file, so that a page that comes back is there at once.
struct Preview {
    QPixmap picture{};
    QString subtitle{};
};

QHash<QString, Preview>& previews() {
    static QHash<QString, Preview> all;
    return all;
}

/// Two lines of text; the second ends in dots when there is more.
void drawLines(QPainter& painter, const QRect& place, const QString& text) {
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = place.top();
    for (int number = 0; number < 2; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(place.width());
        const QString rest =
            number == 0 ? text.mid(line.textStart(), line.textLength())
                        : metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, place.width());
        painter.drawText(QPoint(place.left(), y + metrics.ascent()), rest.trimmed());
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

QString firstSentence(const QString& text) {
    static const QRegularExpression end(QStringLiteral("[.;](\\s|$)"));
    static const QRegularExpression heading(QStringLiteral("^\\w+: "));
    const QString words = QString(text).remove(heading); // "Lesson: "
    const auto at = words.indexOf(end);
    return at < 0 ? words : words.left(at);
}

QPixmap paintedDesign(const model::Design& design, const model::Catalog& catalog, const Theme& theme,
                      QSize room, double ratio) {
    QPixmap picture(room * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(theme.canvas);
    QRectF bounds = boundsOf(design);
    if (bounds.isEmpty()) return picture;
    bounds.adjust(-24, -24, 24, 24);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min({room.width() / bounds.width(), room.height() / bounds.height(), 1.0});
    painter.translate(QRectF(QPointF(), QSizeF(room)).center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    renderDiagram(design, catalog, theme, painter);
    return picture;
}

Preview previewOf(const QString& path, const model::Catalog& catalog, const Theme& theme, double ratio) {
    const auto read = model::loadProject(path.toStdString());
    if (!read)
        return {{},
                QCoreApplication::translate("FileCard", "Cannot be read: %1")
                    .arg(QString::fromStdString(read.error().text))};
    if (read->project.designs.empty()) return {};
    const auto& designs = read->project.designs;
    Preview made;
    made.picture = paintedDesign(designs.front(), catalog, theme,
                                 {cardSize.width() - 2 * cardPadding, pictureHeight}, ratio);
    const auto nodes = designs.front().nodes.size();
    QString text = nodes == 1 ? QCoreApplication::translate("FileCard", "1 node")
                              : QCoreApplication::translate("FileCard", "%1 nodes").arg(nodes);
    if (designs.size() > 1)
        text += QCoreApplication::translate("FileCard", ", %1 designs").arg(designs.size());
    const QString about = firstSentence(QString::fromStdString(read->project.description));
    made.subtitle = about.isEmpty() ? text : text + QStringLiteral(" · ") + about;
    return made;
}
} // namespace

QString fileTitle(const QString& path) {
    QString title = QFileInfo(path).completeBaseName().replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!title.isEmpty()) title[0] = title[0].toUpper();
    static const QRegularExpression api(QStringLiteral("\\bapi\\b"));
    title.replace(api, QStringLiteral("API"));
    return title;
}

FileCard::FileCard(const QString& path, Kind kind, QWidget* parent)
    : QAbstractButton(parent), path_(path), kind_(kind), missing_(!QFileInfo::exists(path)) {
    setFixedSize(cardSize);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setText(fileTitle(path));
    setToolTip(QDir::toNativeSeparators(path));
    describe(missing_ ? tr("Missing: moved or deleted") : QString());
    if (kind_ == Kind::example) return;
    const auto corner = [this](const QString& name, const QString& text, const QString& tip, int fromRight) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        button->setProperty("onPicture", true);
        button->setFixedSize(24, 22);
        button->move(cardSize.width() - cardPadding - fromRight, cardPadding);
        return button;
    };
    remove_ = corner(QStringLiteral("removeRecent"), QStringLiteral("×"),
                     kind_ == Kind::own ? tr("Delete this template…") : tr("Take out of the list"), 26);
    connect(remove_, &QToolButton::clicked, this, &FileCard::removeWanted);
    if (kind_ == Kind::own) return;
    pin_ = corner(QStringLiteral("pinRecent"), QStringLiteral("☆"), tr("Pin: keep it at the top"), 52);
    pin_->setCheckable(true);
    connect(pin_, &QToolButton::clicked, this, &FileCard::pinWanted);
}

void FileCard::setPinned(bool pinned) {
    if (pin_ == nullptr) return;
    pin_->setChecked(pinned);
    pin_->setText(pinned ? QStringLiteral("★") : QStringLiteral("☆"));
}

QSize FileCard::sizeHint() const {
    return cardSize;
}

void FileCard::describe(const QString& subtitle) {
    subtitle_ = subtitle;
    setAccessibleName(text());
    setAccessibleDescription(subtitle);
}

void FileCard::load(const model::Catalog& catalog, const Theme& theme) {
    theme_ = &theme;
    if (missing_) return update();
    const QFileInfo info(path_);
    const QString key = QStringLiteral("%1|%2|%3|%4")
                            .arg(path_)
                            .arg(info.lastModified().toMSecsSinceEpoch())
                            .arg(static_cast<int>(theme.appearance))
                            .arg(devicePixelRatioF());
    if (!previews().contains(key))
        previews().insert(key, previewOf(path_, catalog, theme, devicePixelRatioF()));
    const auto& preview = previews()[key];
    picture_ = preview.picture;
    const QString when = QLocale().toString(info.lastModified().date(), QLocale::ShortFormat);
    describe(kind_ != Kind::recent ? preview.subtitle : when + QStringLiteral(" · ") + preview.subtitle);
    setToolTip(QDir::toNativeSeparators(path_) + QLatin1Char('\n') + subtitle_);
    update();
}

void FileCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = underMouse() || isDown();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(hasFocus() ? theme_->focus
                        : hot      ? theme_->selection
                                   : theme_->gridMajor,
                        hasFocus() ? 2.0 : 1.0));
    painter.setBrush(hot ? theme_->panelAlt : theme_->panel);
    painter.drawRoundedRect(frame, 6.0, 6.0);
    const QRect image(cardPadding, cardPadding, width() - 2 * cardPadding, pictureHeight);
    painter.fillRect(image, theme_->canvas);
    if (!picture_.isNull()) painter.drawPixmap(image.topLeft(), picture_);
    painter.setPen(theme_->gridMajor);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(image);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(missing_ ? theme_->textDisabled : theme_->textPrimary);
    const QRect title(cardPadding, image.bottom() + 4, image.width(), 18);
    painter.drawText(title, Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(text(), Qt::ElideRight, title.width()));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    painter.setPen(theme_->textSecondary);
    const QRect below(cardPadding, title.bottom() + 1, image.width(),
                      height() - title.bottom() - cardPadding);
    drawLines(painter, below, subtitle_);
}

} // namespace burst::app
