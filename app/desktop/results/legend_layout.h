#pragma once

#include <QLayout>
#include <QList>

namespace burst::app {

/// The entries of a legend, from left to right in as many rows as they need. The rows depend on the minimum
/// widths only; what is left of a row goes to entries that want more.
class LegendLayout : public QLayout {
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~LegendLayout() override;

    void addItem(QLayoutItem* item) override { items_.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int i) const override { return items_.value(i); }
    QLayoutItem* takeAt(int i) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& place) override;

private:
    /// How many entries from `first` on stand in one row, at least one.
    [[nodiscard]] int rowFrom(int first, int width) const;
    [[nodiscard]] int rowHeight(int first, int entries) const;

    QList<QLayoutItem*> items_;
};

} // namespace burst::app
