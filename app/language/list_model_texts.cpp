#include "app/language/model_text.h"

#include <QFile>
#include <QTextStream>

/// Writes a file of C++ that names every text of the descriptors, for lupdate to find.
int main(int argc, char** argv) {
    QFile file(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::WriteOnly)) return 2;
    QTextStream out(&file);
    out << "const char* const texts[] = {\n";
    for (const auto& text : burst::app::modelTexts()) {
        auto escaped = QString::fromStdString(text);
        escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        escaped.replace(QLatin1Char('"'), QLatin1String("\\\""));
        escaped.replace(QLatin1Char('\n'), QLatin1String("\\n"));
        out << "    QT_TRANSLATE_NOOP(\"models\", \"" << escaped << "\"),\n";
    }
    out << "};\n";
    return 0;
}
