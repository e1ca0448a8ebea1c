#pragma once

#include <QFrame>
#include <QString>
#include <QStringList>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace burst::app {

/// Something that the quick-add list offers.
struct QuickAddEntry {
    QString key; ///< given back by chosen()
    QString title;
    QString note;
    QString glyph;        ///< name of an icon
    QStringList synonyms; ///< found as well: "lambda"
};

/// A search list over the canvas: type a few letters, Enter takes the first hit. Esc closes it.
class QuickAdd : public QFrame {
    Q_OBJECT

public:
    explicit QuickAdd(QWidget* parent);

    /// @param at  the upper left corner in the parent, moved so that the list is inside
    void open(const QPoint& at, const QString& heading, std::vector<QuickAddEntry> entries);

signals:
    void chosen(const QString& key);

private:
    void filter(const QString& text);
    void close();
    void take();

    std::vector<QuickAddEntry> entries_;
    QLabel* heading_{nullptr};
    QLineEdit* search_{nullptr};
    QListWidget* list_{nullptr};
};

/// How well an entry answers what was typed: lower is better, -1 = not at all. Prefixes of the title come
/// first, then parts of title and synonyms, then letters in order.
[[nodiscard]] int matchRank(const QuickAddEntry& entry, const QString& typed);

} // namespace burst::app
