#pragma once

#include "app/diagram/render.h"

class QPrinter;

namespace burst::app {

/// Prints a design on one page: fitted, never larger than on the screen, its title above and the date
/// and the program below.
/// @param title  of the project
void printDiagram(QPrinter& printer, const model::Design& design, const model::Catalog& catalog,
                  const DiagramLook& look, const QString& title);

} // namespace burst::app
