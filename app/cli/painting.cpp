#include "app/cli/painting.h"

#include "app/cli/console.h"

#include <QApplication>
#include <QtGlobal>

#include <string>

namespace burst::app {

namespace {

/// Standard error is for our own one-line errors; Qt's remarks about the machine do not belong there.
void onlySerious(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain({model::Error::Cause::unreadable, "Qt", text.toStdString()});
}

} // namespace

int painting(const std::function<int()>& work) {
    // Nothing is shown, so a display must not be looked for; fonts and pictures are then the same everywhere.
    qInstallMessageHandler(onlySerious);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::string name = "burstlab-cli";
    char* arguments[] = {name.data(), nullptr};
    int count = 1;
    const QApplication application(count, arguments);
    return work();
}

} // namespace burst::app
