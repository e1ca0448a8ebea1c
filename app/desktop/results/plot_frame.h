#pragma once

#include "app/diagram/theme.h"

#include <QBrush>
#include <QFrame>
#include <QPen>

#include <optional>
#include <vector>

class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace burst::app {

class LegendLayout;

/// A plot below its title, what is read at the pointer, and a row of chips. Its menu, by the button or by a
/// right click, copies and saves it; Ctrl+C copies the picture, Ctrl+Shift+C the values.
class PlotFrame : public QFrame {
    Q_OBJECT

public:
    /// A line of the legend of a picture.
    struct Entry {
        QString name;
        QPen pen;
        QBrush fill; ///< of an area; none = a line
    };

    explicit PlotFrame(QWidget* parent);

    virtual void setTheme(const Theme& theme);
    [[nodiscard]] const Theme& theme() const { return *theme_; }
    [[nodiscard]] QCustomPlot& plot() const { return *plot_; }
    [[nodiscard]] QString title() const;
    /// What the legend of a picture says.
    [[nodiscard]] virtual std::vector<Entry> entries() const = 0;
    /// What is drawn, as CSV with exact figures.
    [[nodiscard]] virtual QString csv() const = 0;

signals:
    void said(const QString& text); ///< what was copied or saved, or why not

protected:
    void setTitle(const QString& title);
    [[nodiscard]] QLabel& reading() { return *reading_; }
    [[nodiscard]] LegendLayout& chips() { return *chips_; }
    [[nodiscard]] QMenu& menu() { return *menu_; }
    /// A button in the head, before that of the menu.
    void addToHead(QWidget* button);
    /// What the chart says, in words.
    void setWords(const QString& text);
    /// The menu is about to come up.
    /// @param at  place of the plot; none = asked for by its button
    virtual void prepareMenu(const std::optional<QPoint>& at);
    /// What the tool-tip says at a place of the plot; empty = nothing.
    [[nodiscard]] virtual QString tipAt(const QPoint& at) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildMenu();
    void copyPicture();
    void copyValues();
    void save();

    const Theme* theme_{&Theme::light()};
    QLabel* title_{nullptr};
    QLabel* reading_{nullptr};
    QHBoxLayout* head_{nullptr};
    LegendLayout* chips_{nullptr};
    QMenu* menu_{nullptr};
    QCustomPlot* plot_{nullptr};
};

} // namespace burst::app
