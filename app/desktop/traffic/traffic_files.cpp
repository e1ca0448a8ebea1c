// Traffic from files, on the timeline. See traffic_panel.h.
#include "app/desktop/traffic/import_dialog.h"
#include "app/desktop/traffic/traffic_panel.h"
#include "app/editor/traffic_edits.h"
#include "models/io/text_file.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QSaveFile>

namespace burst::app {

namespace {
constexpr std::size_t longestImport = 64U << 20U;

/// A name in the folder that no file has: "access.trace.csv", "access-2.trace.csv".
QString freeName(const QDir& folder, const QString& stem) {
    QString name = stem + QStringLiteral(".trace.csv");
    for (int i = 2; folder.exists(name); ++i)
        name = QStringLiteral("%1-%2.trace.csv").arg(stem).arg(i);
    return name;
}
} // namespace

void TrafficPanel::askForFile() {
    const QString path =
        QFileDialog::getOpenFileName(window(), tr("Import traffic"), document_.folder(),
                                     tr("Traffic (*.csv *.tsv *.txt *.log *.json *.jsonl);;All files (*)"));
    if (!path.isEmpty()) importFile(path);
}

void TrafficPanel::importFile(const QString& path, std::optional<model::NodeId> source) {
    if (!source && target() != nullptr) source = target()->source;
    for (const auto& row : rows_)
        if (!source && document_.design().node(row.source)->kind == "client") source = row.source;
    const auto* node = source ? document_.design().node(*source) : nullptr;
    if (node == nullptr || node->kind != "client") {
        emit said(tr("Traffic is imported for a client; add one first."));
        return;
    }
    auto text = model::loadText(path.toStdString(), longestImport);
    auto file = text ? model::readTrafficFile(*std::move(text), QFileInfo(path).fileName().toStdString())
                     : model::Result<model::TrafficFile>(text.error());
    if (!file) {
        QMessageBox::warning(window(), tr("Import traffic"), QString::fromStdString(file.error().message()));
        return;
    }
    ImportDialog dialog(*std::move(file),
                        {.source = QString::fromStdString(node->title()),
                         .duration = document_.scenario()->duration,
                         .hasFolder = !document_.path().isEmpty()},
                        *theme_, window());
    if (dialog.exec() == QDialog::Accepted) takeImport(dialog, *node, path);
}

void TrafficPanel::takeImport(const ImportDialog& chosen, const model::Node& node, const QString& path) {
    model::Traffic traffic = chosen.traffic();
    const QFileInfo from(path);
    if (chosen.trace()) {
        const QDir folder(document_.folder());
        const QString name = freeName(folder, from.completeBaseName());
        QSaveFile file(folder.filePath(name));
        const std::string text = model::writeTrace(*chosen.trace());
        const bool written =
            file.open(QIODevice::WriteOnly) &&
            file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
            file.commit();
        if (!written) {
            QMessageBox::warning(window(), tr("Import traffic"),
                                 tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
            return;
        }
        traffic.file = name.toStdString();
        emit said(tr("The trace is kept in %1, beside the project").arg(name));
    }
    setTraffic(document_, node.id, std::move(traffic),
               tr("Import traffic of %1 from %2").arg(QString::fromStdString(node.title()), from.fileName()));
}

void TrafficPanel::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    // A project is opened by the window.
    const bool ours = urls.size() == 1 && urls.front().isLocalFile() &&
                      !urls.front().fileName().endsWith(QLatin1String(".burst"));
    event->setAccepted(ours);
}

void TrafficPanel::dropEvent(QDropEvent* event) {
    std::optional<model::NodeId> source;
    for (const auto& row : rows_)
        if (row.lane->rect().contains(row.lane->mapFrom(this, event->position().toPoint())))
            source = row.source;
    event->acceptProposedAction();
    importFile(event->mimeData()->urls().front().toLocalFile(), source);
}

} // namespace burst::app
