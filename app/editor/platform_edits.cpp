#include "app/editor/platform_edits.h"

#include "app/editor/edits.h"

#include <QCoreApplication>

#include <utility>

namespace burst::app {

namespace {
struct PlatformEditsText {
    Q_DECLARE_TR_FUNCTIONS(PlatformEditsText)
};

QString platformTitle(const Document& document, const std::string& id) {
    const auto* platform = document.catalog().platform(id);
    return platform != nullptr ? shortTitle(*platform) : QString::fromStdString(id);
}
} // namespace

QString shortTitle(const model::Platform& platform) {
    return QString::fromStdString(platform.title.substr(0, platform.title.find(" (")));
}

void setRegion(Document& document, const std::string& region) {
    model::Design next = document.design();
    next.region = region;
    document.edit(PlatformEditsText::tr("Set region of %1 to %2")
                      .arg(QString::fromStdString(next.title()), QString::fromStdString(region)),
                  std::move(next));
}

void takeMove(Document& document, const model::PlatformMove& move) {
    document.edit(
        PlatformEditsText::tr("Move %1 to %2")
            .arg(QString::fromStdString(move.design.title()), platformTitle(document, move.design.platform)),
        move.design);
}

void addMove(Document& document, const model::PlatformMove& move) {
    const QString from = QString::fromStdString(move.design.title());
    const QString to = platformTitle(document, move.design.platform);
    model::Design next = move.design;
    next.name = PlatformEditsText::tr("%1 on %2").arg(from, to).toStdString();
    addVariant(document, PlatformEditsText::tr("Add %1 on %2").arg(from, to), std::move(next));
}

} // namespace burst::app
