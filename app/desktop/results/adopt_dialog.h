#pragma once

#include "app/editor/adopt.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace burst::app {

/// Asks which of the changes that lead from one design to another are taken over.
class AdoptDialog : public QDialog {
    Q_OBJECT

public:
    AdoptDialog(std::vector<DesignChange> changes, const QString& from, const QString& into, QWidget* parent);

    [[nodiscard]] std::vector<DesignChange> chosen() const;

private:
    void tell();

    std::vector<DesignChange> changes_;
    QCheckBox* all_{nullptr};
    QListWidget* list_{nullptr};
    QPushButton* take_{nullptr};
};

} // namespace burst::app
