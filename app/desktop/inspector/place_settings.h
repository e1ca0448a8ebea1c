#pragma once

#include "app/editor/document.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace burst::app {

/// Where the design on screen runs: platform and region. Another region is taken at once; another platform is
/// asked about, because products and limits are others there.
class PlaceSettings : public QWidget {
    Q_OBJECT

public:
    explicit PlaceSettings(Document& document, QWidget* parent = nullptr);

signals:
    void moveWanted(const QString& platform);
    void pricesWanted();

private:
    void show();
    void tellPrices();

    Document& document_;
    QComboBox* platform_{nullptr};
    QComboBox* region_{nullptr};
    QLabel* note_{nullptr};
};

} // namespace burst::app
