#include "app/language/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

namespace burst::app {

namespace {
bool isOurs(const QString& code) {
    return std::ranges::any_of(languages(), [&](const Language& each) { return each.code == code; });
}
} // namespace

const std::vector<Language>& languages() {
    static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                           {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                           {QStringLiteral("es"), QStringLiteral("Español")}};
    return all;
}

QString languageFor(const QString& wanted, const QStringList& preferred) {
    if (isOurs(wanted)) return wanted;
    for (const auto& each : preferred)
        if (const QString code = each.section(QLatin1Char('-'), 0, 0); isOurs(code)) return code;
    return languages().front().code;
}

void speak(const QString& language) {
    auto* program = QCoreApplication::instance();
    qDeleteAll(program->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    if (language == languages().front().code) return;
    for (const auto* part : {"qtbase", "burstlab"}) {
        auto* texts = new QTranslator(program);
        if (texts->load(QStringLiteral(":/translations/%1_%2.qm").arg(QLatin1String(part), language)))
            QCoreApplication::installTranslator(texts);
    }
}

QString withinSentence(const QString& title) {
    const auto spoken = QCoreApplication::instance()->findChildren<QTranslator*>();
    const bool capital = std::ranges::any_of(
        spoken, [](const QTranslator* each) { return each->language() == QLatin1String("de"); });
    return capital ? title : title.toLower();
}

} // namespace burst::app
