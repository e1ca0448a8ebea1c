#include "app/report_html/save_report.h"

#include "app/diagram/layout.h"
#include "app/diagram/render.h"
#include "app/report_html/overlays.h"
#include "app/report_html/pdf_report.h"
#include "models/io/project_json.h"

namespace burst::app {

namespace {

Picture diagramOf(const model::Design& design, const model::Catalog& catalog, const RunResult& run) {
    const NodeOverlays overlays = overlaysOf(run.summary, run.bill.month);
    const model::Design drawn = needsLayout(design) ? arranged(design, layeredLayout(design, {})) : design;
    Picture picture{design.title(), "requests flow along the arrows", {}, {}};
    picture.light = diagramSvg(drawn, catalog, Theme::light(), overlays).toStdString();
    picture.dark = diagramSvg(drawn, catalog, Theme::dark(), overlays).toStdString();
    return picture;
}

} // namespace

std::string illustratedReport(const model::Project& project, const RunResult& run,
                              const model::Catalog& catalog, const model::Findings& findings,
                              const std::string& version, const std::string& date) {
    ReportContent content{project, run, catalog, findings, version, date, {}};
    if (const auto* design = project.design(run.summary.design))
        content.diagram = diagramOf(*design, catalog, run);
    return htmlReport(content);
}

model::Result<void> saveReport(const std::string& path, ReportForm form, const model::Project& project,
                               const RunResult& run, const model::Catalog& catalog,
                               const model::Findings& findings, const std::string& version,
                               const std::string& date) {
    const std::string html = illustratedReport(project, run, catalog, findings, version, date);
    if (form == ReportForm::pdf) return savePdf(path, html, project.name.empty() ? "Burstlab" : project.name);
    return model::saveText(path, html);
}

} // namespace burst::app
