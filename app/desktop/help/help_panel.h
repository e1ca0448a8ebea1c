#pragma once

#include <QWidget>

class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace burst::app {

struct HelpPage;

/// The help: a list of pages with a search, and the page. Works without a network.
class HelpPanel : public QWidget {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);

    /// Shows a page, "kind:queue" or "kind:queue#retention"; an unknown one shows the first.
    void open(const QString& id);
    /// What is shown, with the place in it if one was asked for.
    [[nodiscard]] const QString& shown() const { return shown_; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void show(const HelpPage& page, const QString& anchor);

    QLineEdit* search_{nullptr};
    QTreeWidget* list_{nullptr};
    QTextBrowser* page_{nullptr};
    QString shown_;
    QStringList past_; ///< pages before this one, the last at the end
};

} // namespace burst::app
