#include "app/desktop/files/shared_bar.h"

#include "app/desktop/files/file_session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace burst::app {

SharedBar::SharedBar(FileSession& files, const Document& document, QWidget* parent)
    : QFrame(parent), files_(files), document_(document) {
    setObjectName(QStringLiteral("sharedBar"));
    auto* sign = new QLabel(QStringLiteral("⚠"), this);
    sign->setAccessibleName(tr("Attention"));
    text_ = new QLabel(this);
    text_->setObjectName(QStringLiteral("sharedText"));
    text_->setWordWrap(true);
    readOnly_ = new QPushButton(this);
    readOnly_->setObjectName(QStringLiteral("sharedReadOnly"));
    auto* elsewhere = new QPushButton(tr("Save as…"), this);
    elsewhere->setObjectName(QStringLiteral("sharedSaveAs"));
    elsewhere->setToolTip(tr("Save as – a file of your own, which nobody else has open"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(sign);
    layout->addWidget(text_, 1);
    layout->addWidget(readOnly_);
    layout->addWidget(elsewhere);
    connect(readOnly_, &QPushButton::clicked, this, [this] { files_.setReadOnly(!files_.readOnly()); });
    connect(elsewhere, &QPushButton::clicked, &files_, &FileSession::saveAs);
    connect(&files_, &FileSession::holderChanged, this, &SharedBar::tell);
    hide();
}

void SharedBar::tell() {
    const auto& other = files_.holder();
    setVisible(other.has_value());
    if (!other) return;
    const QString who = tr("%1 has “%2” open since %3.")
                            .arg(other->who, QFileInfo(document_.path()).fileName(),
                                 QLocale().toString(other->since, QLocale::ShortFormat));
    const bool readOnly = files_.readOnly();
    text_->setText(who + QLatin1Char(' ') +
                   (readOnly ? tr("Here it is only read.") : tr("Saving here asks first.")));
    readOnly_->setText(readOnly ? tr("Edit here") : tr("Only read"));
    readOnly_->setToolTip(readOnly ? tr("Edit here – saving asks, and may replace what is saved there")
                                   : tr("Only read – the file stays as it is; changes are saved elsewhere"));
}

} // namespace burst::app
