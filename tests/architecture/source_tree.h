#pragma once

#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

namespace burst::test {

/// What may lie at the top of the tree, besides dot-files and build folders.
inline const QStringList topLevel{
    "CMakeLists.txt", "CMakePresets.json", "LICENSE",   "README.md", "app",  "examples",
    "models",         "packaging",         "resources", "simulator", "tests"};

inline QString sourcePath(const QString& path) {
    return QStringLiteral(BURSTLAB_SOURCE_DIR) + '/' + path;
}

/// The text of a file of the project; empty when it cannot be read.
inline QString sourceText(const QString& path) {
    QFile file(sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All files below the top level, sorted, relative to the root: "models/design.h".
inline QStringList sourceFiles() {
    QStringList files;
    const qsizetype prefix = sourcePath(QString()).size();
    for (const QString& entry : topLevel) {
        if (QFileInfo(sourcePath(entry)).isFile()) files << entry;
        QDirIterator walk(sourcePath(entry), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files << walk.next().mid(prefix);
    }
    files.sort();
    return files;
}

inline bool isCode(const QString& path) {
    return path.endsWith(".h") || path.endsWith(".cpp");
}

/// The kinds of models/kinds.def, in its order.
inline QStringList kinds() {
    QStringList names;
    for (const QString& line : sourceText("models/kinds.def").split('\n'))
        if (line.startsWith("KIND(")) names << line.mid(5, line.indexOf(')') - 5);
    return names;
}

} // namespace burst::test
