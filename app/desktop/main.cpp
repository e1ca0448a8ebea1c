#include "app/desktop/main_window.h"
#include "models/io/catalog_json.h"
#include "models/io/own_prices_json.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv) {
    QApplication program(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("burstlab"));
    QApplication::setApplicationName(QStringLiteral("burstlab"));
    QApplication::setApplicationDisplayName(QStringLiteral("Burstlab"));
    QApplication::setApplicationVersion(QStringLiteral(BURSTLAB_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("burstlab"));
    QCommandLineParser arguments;
    arguments.setApplicationDescription(QApplication::translate(
        "main", "Draw a serverless system, replay traffic, see what it does and costs."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("PROJECT"),
                                    QApplication::translate("main", "a *.burst file to open"));
    arguments.process(program);

    burst::app::rememberSystemPalette();
    burst::app::Document document(burst::model::shippedCatalog());
    const QString recovery = burst::app::Autosave::standardFolder();
    burst::app::MainWindow window(document, recovery, QString::fromStdString(burst::model::ownPricesPath()));
    window.show();
    window.files().offerRecovery(recovery);
    const auto paths = arguments.positionalArguments();
    if (!paths.isEmpty() && !document.modified()) window.files().openPath(paths.front());
    return QApplication::exec();
}
