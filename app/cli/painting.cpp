#include "app/cli/painting.h"

#include <QApplication>
#include <QtGlobal>

#include <string>

namespace burst::app {

int painting(const std::function<int()>& work) {
    // Nothing is shown, so a display must not be looked for; fonts and pictures are then the same everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::string name = "burstlab-cli";
    char* arguments[] = {name.data(), nullptr};
    int count = 1;
    const QApplication application(count, arguments);
    return work();
}

} // namespace burst::app
