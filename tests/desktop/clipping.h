#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>

namespace burst::app {

/// Texts of a part of the window that have less room than they need.
inline QStringList clipped(const QWidget& part) {
    QStringList all;
    for (const auto* label : part.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        const bool low = label->height() < (label->wordWrap() ? label->heightForWidth(label->width())
                                                              : label->minimumSizeHint().height());
        if (narrow || low) all << label->text();
    }
    for (const auto* button : part.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty()) continue;
        const QSize needed = button->minimumSizeHint();
        if (button->width() < needed.width() || button->height() < needed.height()) all << button->text();
    }
    return all;
}

} // namespace burst::app
