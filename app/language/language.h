#pragma once

#include <QStringList>

#include <vector>

namespace burst::app {

struct Language {
    QString code; ///< ISO 639-1
    QString name; ///< in itself
};

/// The languages of the window, that of its source first.
[[nodiscard]] const std::vector<Language>& languages();

/// The code of that language if it is one of ours; otherwise of the first of `preferred` ("de-CH", "fr", …)
/// that is, and of English if none is.
[[nodiscard]] QString languageFor(const QString& wanted, const QStringList& preferred);

/// Gives every text that is asked for from now on in a language of ours, those of Qt itself too. What is
/// shown already stays as it is.
void speak(const QString& language);

/// A title as it is written within a sentence: in small letters, unless the language of the window writes
/// nouns with a capital, as German does.
[[nodiscard]] QString withinSentence(const QString& title);

} // namespace burst::app
