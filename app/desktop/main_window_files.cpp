// The file of the project: what others do to it, and what it is written as. See main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/export/export_dialog.h"
#include "app/desktop/export/print_diagram.h"
#include "app/desktop/files/outside_bar.h"
#include "app/desktop/files/outside_watch.h"
#include "app/desktop/files/shared_bar.h"
#include "app/desktop/main_window.h"
#include "app/desktop/welcome.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace burst::app {

void MainWindow::buildFileParts() {
    outsideBar_ = new OutsideBar(centralWidget());
    static_cast<QBoxLayout*>(centralWidget()->layout())->insertWidget(1, outsideBar_);
    auto* shared = new SharedBar(*files_, document_, centralWidget());
    static_cast<QBoxLayout*>(centralWidget()->layout())->insertWidget(1, shared);
    outside_ = new OutsideWatch(document_, this);
    connect(outside_, &OutsideWatch::found, this, [this](Document::OnDisk state) {
        outsideBar_->tell(state, QFileInfo(document_.path()).fileName());
    });
    connect(outsideBar_, &OutsideBar::reloadWanted, this, [this] {
        files_->reload();
        outside_->look();
    });
    connect(outsideBar_, &OutsideBar::keepWanted, this, [this] {
        files_->keepMine();
        outside_->look();
    });
    connect(welcome_, &Welcome::removeTemplateWanted, files_, &FileSession::removeTemplate);
    connect(files_, &FileSession::templatesChanged, welcome_, &Welcome::fillLater);
    connect(files_, &FileSession::holderChanged, this, &MainWindow::updateTitle);
    connect(outsideBar_, &OutsideBar::compareWanted, files_, &FileSession::compareWithFile);
}

void MainWindow::exportDiagram() {
    ExportDialog dialog({.design = document_.design(),
                         .catalog = document_.catalog(),
                         .selected = document_.selection().nodes(),
                         .overlays = scene_->overlays(),
                         .texts = scene_->linkTexts()},
                        this);
    if (dialog.exec() != QDialog::Accepted) return;
    const QString ending = diagramEnding(dialog.format());
    const QString name = files_->folder() + QLatin1Char('/') + document_.title() + ending;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Export diagram"), name,
                                     tr("%1 file (*%2);;All files (*)").arg(ending.mid(1).toUpper(), ending));
    if (path.isEmpty()) return;
    // A name that says another format means it.
    const auto typed = diagramFormat(path);
    if (!typed) path += ending;
    writeDiagram(path, typed.value_or(dialog.format()), dialog.design(), dialog.look());
}

void MainWindow::exportDiagramTo(const QString& path) {
    const auto format = diagramFormat(path);
    if (!format) {
        QMessageBox::warning(
            this, tr("Export diagram"),
            tr("“%1” should end in %2.").arg(QFileInfo(path).fileName(), diagramEndingsText()));
        return;
    }
    writeDiagram(path, *format, document_.design(), {});
}

void MainWindow::writeDiagram(const QString& path, DiagramFormat format, const model::Design& design,
                              const DiagramLook& look) {
    const auto saved = saveDiagram(design, document_.catalog(), path, format, look);
    if (saved)
        say(tr("Exported %1").arg(QDir::toNativeSeparators(path)));
    else
        QMessageBox::warning(this, tr("Export diagram"), QString::fromStdString(saved.error().message()));
}

void MainWindow::print() {
    QPrinter printer(QPrinter::HighResolution);
    const QRectF page = diagramPage(document_.design(), 0.0);
    printer.setPageOrientation(page.width() > page.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(document_.title());
    QPrintPreviewDialog preview(&printer, this);
    preview.setObjectName(QStringLiteral("printPreview"));
    preview.resize(size() * 3 / 4);
    const DiagramLook look{
        .margin = 0.0, .transparent = true, .overlays = scene_->overlays(), .texts = scene_->linkTexts()};
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [this, &look](QPrinter* to) {
        printDiagram(*to, document_.design(), document_.catalog(), look, document_.title());
    });
    preview.exec();
}

} // namespace burst::app
