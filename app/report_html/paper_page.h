#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace burst::app {

/// A report as QTextDocument can lay it out: plain elements only, what folds is open, one appearance, and
/// each picture beside the text, where the text has
/// `<img src="N" width="SHARE OF THE PAGE IN %">`.
struct PaperPage {
    QString html;
    std::vector<QByteArray> pictures; ///< SVG by N
};

/// @param report  of htmlReport(): well-formed XML
/// Errors: it is not, with the line.
[[nodiscard]] model::Result<PaperPage> paperPage(std::string_view report);

} // namespace burst::app
