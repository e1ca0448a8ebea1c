#include "app/desktop/files/handover.h"
#include "app/desktop/main_window.h"
#include "app/desktop/settings/settings_dialog.h"
#include "app/language/language.h"
#include "app/store/run_store.h"
#include "models/io/catalog_json.h"
#include "models/io/own_prices_json.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

int main(int argc, char** argv) {
    QApplication program(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("burstlab"));
    QApplication::setApplicationName(QStringLiteral("burstlab"));
    QApplication::setApplicationDisplayName(QStringLiteral("Burstlab"));
    QApplication::setApplicationVersion(QStringLiteral(BURSTLAB_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("burstlab"));
    const auto system = QLocale::system().uiLanguages();
    burst::app::speak(burst::app::languageFor(burst::app::preferredLanguage(), system));
    QCommandLineParser arguments;
    arguments.setApplicationDescription(QApplication::translate(
        "main", "Draw a serverless system, replay traffic, see what it does and costs."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("PROJECT"),
                                    QApplication::translate("main", "a *.burst file to open"));
    const QCommandLineOption newWindow(
        QStringLiteral("new-window"),
        QApplication::translate("main",
                                "open the file in a window of its own, not in one that runs already"));
    arguments.addOption(newWindow);
    const QCommandLineOption language(
        QStringLiteral("language"),
        QApplication::translate("main",
                                "the language of this start: en, de or es; otherwise that of the settings"),
        QStringLiteral("CODE"));
    arguments.addOption(language);
    arguments.process(program);
    if (arguments.isSet(language))
        burst::app::speak(burst::app::languageFor(arguments.value(language), system));

    const auto paths = arguments.positionalArguments();
    const QString meeting = burst::app::Handover::standardPlace();
    if (!paths.isEmpty() && !arguments.isSet(newWindow) &&
        burst::app::Handover::give(meeting, QFileInfo(paths.front()).absoluteFilePath()))
        return 0;

    burst::app::rememberSystemPalette();
    burst::app::Document document(burst::model::shippedCatalog());
    const QString recovery = burst::app::Autosave::standardFolder();
    burst::app::MainWindow window(document, recovery, QString::fromStdString(burst::model::ownPricesPath()));
    window.useLibrary(QString::fromStdString(burst::store::standardLibrary()));
    window.show();
    window.files().offerRecovery(recovery);
    burst::app::Handover handover;
    QObject::connect(&handover, &burst::app::Handover::given, &window, &burst::app::MainWindow::takeFile);
    (void)handover.listen(meeting); // or another window does
    if (!paths.isEmpty() && !document.modified()) window.files().openPath(paths.front());
    return QApplication::exec();
}
