#pragma once

#include <QObject>

class QLineEdit;

namespace burst::app {

/// Lets the keys of a search field work the list of hits below it, which never takes the focus itself.
class ListKeys : public QObject {
    Q_OBJECT

public:
    explicit ListKeys(QLineEdit* search);

    static constexpr int page = 12; ///< rows of a step with Page up or Page down

signals:
    void moved(int rows); ///< by an arrow key: 1 or -1; by a page
    void taken();         ///< Enter
    void closed();        ///< Esc
    void left();          ///< the field has lost the focus

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
};

} // namespace burst::app
