#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace burst::app {

class Document;
class FileSession;

/// The bar over the canvas while somebody else has the file open: who, since when, and whether the file is
/// only read here.
class SharedBar : public QFrame {
    Q_OBJECT

public:
    SharedBar(FileSession& files, const Document& document, QWidget* parent = nullptr);

private:
    void tell();

    FileSession& files_;
    const Document& document_;
    QLabel* text_{nullptr};
    QPushButton* readOnly_{nullptr};
};

} // namespace burst::app
