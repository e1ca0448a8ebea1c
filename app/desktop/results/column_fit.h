#pragma once

#include <QAbstractItemView>
#include <QObject>

#include <vector>

class QHeaderView;

namespace burst::app {

/// Keeps all columns of a table or tree in sight: each is as wide as what it shows; where the room is too
/// small, those that may yield get narrower in their order, each down to a least width, and what is cut
/// stands in the tool-tip. What room is left goes to one column. A column that the user has dragged stays so
/// until the next fit().
class ColumnFit : public QObject {
    Q_OBJECT

public:
    struct Yielding {
        int column{};
        int least{}; ///< px
    };

    /// @param yielding  the columns that may be narrower than what they show, first the one that yields first
    /// @param rest      the column that takes the room that is left
    ColumnFit(QAbstractItemView* view, QHeaderView* header, std::vector<Yielding> yielding, int rest);

    /// Gives every column its width; to be called when the contents are others.
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* view_;
    QHeaderView* header_;
    std::vector<Yielding> yielding_;
    int rest_;
    bool fitting_{false};
    bool dragged_{false};
};

} // namespace burst::app
