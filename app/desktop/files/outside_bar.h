#pragma once

#include "app/editor/document.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace burst::app {

/// The bar over the canvas that says that another program has changed the file, and asks what counts. Work
/// goes on while it stands there.
class OutsideBar : public QFrame {
    Q_OBJECT

public:
    explicit OutsideBar(QWidget* parent = nullptr);

    /// Shows the bar for this state, or hides it when the file is as it was.
    /// @param file  its name, for the sentence
    void tell(Document::OnDisk state, const QString& file);

signals:
    void reloadWanted();
    void keepWanted();
    void compareWanted();

private:
    QLabel* text_{nullptr};
    QPushButton* reload_{nullptr};
    QPushButton* keep_{nullptr};
    QPushButton* compare_{nullptr};
};

} // namespace burst::app
