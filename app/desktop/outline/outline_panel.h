#pragma once

#include "app/diagram/theme.h"
#include "app/editor/document.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace burst::app {

/// The design on screen as a tree of groups and nodes, with what is wrong with each: the twin of the canvas
/// for the keyboard and for screen readers. Its selection is that of the document, both ways.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePanel(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Puts the focus into the tree, on the selected node if there is one.
    void enter();

signals:
    void placeWanted();  ///< the selection was moved here: show it on the canvas
    void canvasWanted(); ///< Enter: go on with the selected node on the canvas

private:
    /// What the tree is made of; another value makes another tree.
    struct Row {
        std::string id;
        std::string title;
        std::string kind;
        std::string group; ///< id; empty = in none
        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] std::vector<Row> rowsNow() const;
    void sync();
    void fill();
    void addRow(const Row& row, QTreeWidgetItem* parent);
    void mark();
    void filter();
    void showSelection();
    void takeSelection();
    [[nodiscard]] std::vector<QTreeWidgetItem*> groupItems() const;

    Document& document_;
    const Theme* theme_{&Theme::light()};
    std::vector<Row> rows_;
    std::multimap<std::string, QTreeWidgetItem*> items_; ///< by node id: a node may be in several groups
    QLineEdit* search_{nullptr};
    QTreeWidget* tree_{nullptr};
    QLabel* none_{nullptr};
    bool selecting_{false}; ///< the tree is being made to show the selection
};

} // namespace burst::app
