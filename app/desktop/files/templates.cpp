#include "app/desktop/files/templates.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace burst::app {

QString templateFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/templates");
}

QStringList templates() {
    QStringList paths;
    const QDir folder(templateFolder());
    for (const auto& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QFileInfo file(folder.filePath(name + QLatin1Char('/') + name + QStringLiteral(".burst")));
        if (file.isFile()) paths << file.canonicalFilePath();
    }
    return paths;
}

QString templatePath(const QString& name) {
    static const QRegularExpression others(QStringLiteral("[^\\w]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString word = name.trimmed();
    word.replace(others, QStringLiteral("-"));
    while (word.startsWith(QLatin1Char('-')))
        word.remove(0, 1);
    while (word.endsWith(QLatin1Char('-')))
        word.chop(1);
    if (word.isEmpty()) return {};
    return templateFolder() + QLatin1Char('/') + word + QLatin1Char('/') + word + QStringLiteral(".burst");
}

model::Result<QString> saveTemplate(const Document& document, const QString& name) {
    const QString path = templatePath(name);
    if (path.isEmpty())
        return model::Error{.where = name.toStdString(),
                            .text = "The name of a template needs a letter or a digit."};
    QDir(QFileInfo(path).absolutePath()).removeRecursively();
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (auto saved = document.saveCopy(path); !saved) return saved.error();
    return path;
}

bool removeTemplate(const QString& path) {
    return templates().contains(path) && QDir(QFileInfo(path).absolutePath()).removeRecursively();
}

} // namespace burst::app
