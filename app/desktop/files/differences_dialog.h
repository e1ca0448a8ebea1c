#pragma once

#include "app/editor/differences.h"

#include <QDialog>

namespace burst::app {

/// A list of what differs between two versions of a project.
class DifferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// @param before  heading of the first version: "In the file"
    /// @param after   heading of the second: "Here"
    DifferencesDialog(const std::vector<Difference>& all, const QString& before, const QString& after,
                      QWidget* parent);
};

} // namespace burst::app
