#include "app/desktop/inspector/field_help.h"

#include "app/desktop/inspector/value_text.h"
#include "app/diagram/icons.h"
#include "app/language/model_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace burst::app {

namespace {
const QString fieldHelpKey = QStringLiteral("fieldHelp");
constexpr int leastHelpHeight = 132; // most texts fit: the form above does not jump from field to field
} // namespace

FieldHelp::FieldHelp(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("fieldHelp"));
    title_ = new QLabel(this);
    title_->setObjectName(QStringLiteral("fieldHelpTitle"));
    text_ = new QLabel(this);
    text_->setObjectName(QStringLiteral("helpText"));
    text_->setOpenExternalLinks(true);
    for (auto* label : {title_, text_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    }
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    close_ = new QToolButton(this);
    close_->setObjectName(QStringLiteral("closeFieldHelp"));
    close_->setAccessibleName(tr("Close the help on settings"));
    close_->setToolTip(tr("Close – the ? at the top of the inspector brings it back"));
    close_->setAutoRaise(true);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(close_, 0, Qt::AlignTop);
    auto* inner = new QVBoxLayout(this);
    inner->setContentsMargins(12, 6, 8, 10);
    inner->setSpacing(2);
    inner->addLayout(head);
    inner->addWidget(text_);
    inner->addStretch(1);
    setMinimumHeight(leastHelpHeight);
    wanted_ = QSettings().value(fieldHelpKey, true).toBool();
    setVisible(wanted_);
    connect(close_, &QToolButton::clicked, this, [this] { setWanted(false); });
    setTheme(*theme_);
    clear();
}

void FieldHelp::setTheme(const Theme& theme) {
    theme_ = &theme;
    close_->setIcon(glyphIcon(QStringLiteral("close"), theme.textSecondary, theme.textDisabled));
}

void FieldHelp::setWanted(bool wanted) {
    if (wanted == wanted_) return;
    wanted_ = wanted;
    QSettings().setValue(fieldHelpKey, wanted);
    setVisible(wanted);
    emit wantedChanged(wanted);
}

void FieldHelp::clear() {
    title_->setText(tr("Help on settings"));
    text_->setText(QStringLiteral("<span style=\"color:%1\">%2</span>")
                       .arg(theme_->textSecondary.name(),
                            tr("Go into a setting: here is what it does to latency and cost, its range, its "
                               "default and where that comes from. F1 opens the whole page.")));
}

void FieldHelp::explain(const SharedSetting& shared) {
    if (shared.setting.parameter == nullptr) return;
    title_->setText(modelText(shared.setting.parameter->title));
    text_->setText(textOf(shared));
}

QString FieldHelp::textOf(const SharedSetting& shared) const {
    const auto& setting = shared.setting;
    const QString range = rangeText(setting);
    const QString ownDefault =
        shared.manyDefaults ? tr("defaults differ among the selected") : defaultText(setting);
    const QString meaning =
        shared.manyMeanings
            ? tr("The selected kinds each use it in their own way; select one alone to read what it does.")
            : modelText(setting.parameter->help);
    QStringList lines{ownDefault.left(1).toUpper() + ownDefault.mid(1)};
    if (!range.isEmpty()) lines.front() += QStringLiteral(" · ") + tr("range: %1").arg(range);
    QString source;
    if (!shared.manyDefaults) {
        lines << sourceText(setting);
        const QString place = QString::fromStdString(setting.source).toHtmlEscaped();
        if (place.startsWith(QLatin1String("http")))
            source = QStringLiteral("<br><a href=\"%1\" style=\"color:%2\">%3</a>")
                         .arg(place, theme_->link.name(), tr("Source"));
        else if (!place.isEmpty())
            source = QStringLiteral("<br>") + place;
    }
    return meaning.toHtmlEscaped() + QStringLiteral("<br><span style=\"color:%1\">%2%3</span>")
                                         .arg(theme_->textSecondary.name(),
                                              lines.join(QLatin1Char('\n'))
                                                  .toHtmlEscaped()
                                                  .replace(QLatin1Char('\n'), QStringLiteral("<br>")),
                                              source);
}

} // namespace burst::app
