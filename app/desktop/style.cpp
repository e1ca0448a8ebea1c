#include "app/desktop/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPen>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolTip>

#include <cmath>

namespace burst::app {

namespace {
bool systemIsDark = false;
bool systemIsStark = false;

/// The style sheet with names of colours in it; "@name" is replaced.
const char* const sheet = R"(
QMainWindow::separator { background: @grid; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QDockWidget { font-weight: 600; titlebar-close-icon: none; }
QDockWidget::title { background: @alt; padding: 7px 10px; border-bottom: 1px solid @grid; }
QMenuBar { background: @panel; border-bottom: 1px solid @grid; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: @alt; }
QMenu { background: @panel; border: 1px solid @grid; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 12px; }
QMenu::icon { padding-left: 10px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QMenu::item:selected { background: @accent; color: @accentText; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::separator { height: 1px; background: @grid; margin: 4px 0; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @grid; padding: 3px 8px; spacing: 3px; }
QToolBar::separator { background: @grid; width: 1px; margin: 5px 4px; }
QToolButton { padding: 4px 5px; border: 1px solid transparent; border-radius: 4px; background: transparent; }
QToolButton[popupMode="2"] { padding-right: 18px; }
QToolButton[popupMode="1"] { padding-right: 17px; }
QToolButton::menu-button { border: none; width: 14px; }
QToolButton::menu-button:hover { background: @grid; }
QToolButton::menu-arrow { image: url(:/icons/@arrow.svg); width: 10px; height: 10px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 3px; }
QToolButton:hover { background: @alt; border-color: @grid; }
QToolButton:pressed, QToolButton:checked { background: @grid; }
QToolButton:focus { border-color: @accent; }
QPushButton { padding: 5px 14px; min-height: 16px; border: 1px solid @border; border-radius: 4px; background: @panel; }
QPushButton:hover { background: @alt; }
QPushButton:pressed { background: @grid; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:disabled { color: @disabled; border-color: @grid; }
QPushButton[entry="true"] { border: 1px solid transparent; background: transparent; color: @link; text-align: left;
    padding: 4px 8px; }
QPushButton[entry="true"]:hover { background: @alt; border-color: @grid; }
QPushButton[entry="true"]:focus { border: 1px solid @accent; padding: 4px 8px; }
QToolButton#primary { background: @accent; color: @accentText; font-weight: 600; padding: 4px 10px; }
QToolButton#primary:hover { border-color: @text; }
QToolButton#primary:disabled { background: @grid; color: @disabled; }
QPushButton#primary { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton#primary:hover { border-color: @text; }
QPushButton#primary:disabled { background: @grid; color: @disabled; border-color: @grid; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit {
    background: @panel; border: 1px solid @border; border-radius: 4px; padding: 3px 6px; min-height: 18px;
    selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus {
    border: 2px solid @accent; padding: 2px 5px; }
QLineEdit[invalid="true"] { border: 2px solid @error; padding: 2px 5px; }
QLineEdit:disabled, QComboBox:disabled { color: @disabled; background: @alt; border-color: @grid; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/@arrow.svg); width: 12px; height: 12px; }
QAbstractSpinBox, QAbstractSpinBox:focus { padding-right: 18px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 17px; border: none;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 1px 1px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 1px 1px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @alt; }
QAbstractSpinBox::up-arrow { image: url(:/icons/@arrowUp.svg); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/@arrow.svg); width: 9px; height: 9px; }
QComboBox QAbstractItemView { border: 1px solid @border; background: @panel; }
QTreeView, QListView, QTableView { background: @panel; alternate-background-color: @alt; border: none; }
QCheckBox::indicator:unchecked { width: 13px; height: 13px; border: 1px solid @border; border-radius: 3px;
    background: @panel; }
QTreeView::item, QListView::item { padding: 3px 2px; }
QTreeView::item:hover, QListView::item:hover { background: @alt; color: @text; }
QTreeView::item:selected, QListView::item:selected { background: @accent; color: @accentText; }
QHeaderView::section { background: @alt; color: @second; border: none; border-right: 1px solid @grid;
    border-bottom: 1px solid @grid; padding: 4px 8px; font-weight: 600; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabWidget::pane { border: none; border-top: 1px solid @grid; }
QTabBar { background: transparent; }
QTabBar::tab { padding: 6px 14px; color: @second; background: transparent; border: none;
    border-bottom: 2px solid transparent; }
#bottomTabs QTabBar::tab { padding: 6px 9px; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; background: @alt; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @gridMajor; border-radius: 4px; min-width: 30px; min-height: 30px; margin: 1px; }
QScrollBar::handle:hover { background: @border; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { background: @alt; border-top: 1px solid @grid; color: @second; }
QStatusBar::item { border: none; }
QStatusBar QToolButton { padding: 1px 6px; color: @second; }
QProgressBar { border: none; border-radius: 4px; background: @grid; text-align: center; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QToolTip { background: @tip; color: @tipText; border: 1px solid @tip; padding: 4px 6px; }
QLabel#caption, QLabel#disabledNote { color: @second; font-size: @caption; }
QLabel#emptyText { color: @second; }
QLabel#pageTitle { font-size: @title; font-weight: 600; }
QLabel#fieldError { color: @error; font-size: @caption; }
QLabel#fieldNote, QLabel#presetTold { color: @second; font-size: @caption; }
QToolButton#sectionHead { font-weight: 600; text-align: left; padding: 8px 0; }
QToolButton#sectionHead, QToolButton#sectionHead:hover, QToolButton#sectionHead:checked {
    background: transparent; border: none; border-top: 1px solid @grid; border-radius: 0; }
QToolButton#sectionHead:focus { color: @accent; }
QLabel#certainty { color: @second; font-size: @caption; padding: 0 2px; }
QLabel#certainty[unverified="true"] { border: 1px dashed @border; border-radius: 3px; padding: 1px 4px; }
QFrame#fieldHelp { background: @alt; border-top: 1px solid @grid; }
QFrame#findBar, QFrame#outsideBar, QFrame#sharedBar { background: @alt; border-bottom: 1px solid @grid; }
QFrame[floating="true"], QFrame#quickAdd, QFrame#cover { background: @panel; border: 1px solid @border; border-radius: 6px; }
)";

/// Fusion but for the mark of the cell with the focus, which it washes over the text: in a selected row,
/// which shows itself where the focus is, the words would be hard to read. Any other cell gets a frame.
class QuietFocus : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element != PE_FrameFocusRect || qobject_cast<const QAbstractItemView*>(widget) == nullptr)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (option->state & State_Selected) return;
        constexpr double width = 2.0; // px
        painter->save();
        painter->setPen(QPen(option->palette.color(QPalette::Highlight), width, Qt::SolidLine, Qt::SquareCap,
                             Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        constexpr double inside = width / 2.0;
        painter->drawRect(QRectF(option->rect).adjusted(inside, inside, -inside, -inside));
        painter->restore();
    }
};

QString px(double size) {
    return QString::number(size, 'f', 1) + QStringLiteral("px");
}
} // namespace

void rememberSystemPalette() {
    const QPalette p = QApplication::palette();
    systemIsDark = p.color(QPalette::Window).lightnessF() < p.color(QPalette::WindowText).lightnessF();
    // Qt 6.4 does not tell; dark appearances that are not meant so are softer than white on black.
    constexpr double nearlyBlackAndWhite = 20.0;
    systemIsStark = systemIsDark &&
                    contrast(p.color(QPalette::Window), p.color(QPalette::WindowText)) > nearlyBlackAndWhite;
}

const Theme& themeFor(Appearance wish) {
    if (wish == Appearance::highContrast || (wish == Appearance::system && systemIsStark))
        return Theme::highContrast();
    if (wish == Appearance::dark || (wish == Appearance::system && systemIsDark)) return Theme::dark();
    return Theme::light();
}

void applyTheme(const Theme& theme) {
    QApplication::setStyle(new QuietFocus(QStyleFactory::create(QStringLiteral("Fusion"))));
    const QPalette colors = palette(theme);
    QApplication::setPalette(colors);
    QToolTip::setPalette(colors);
    const double size = QFontMetricsF(QApplication::font()).height() * 0.74;
    const bool dark = theme.onDark();
    QString text = QString::fromLatin1(sheet);
    // Longer names first: "@gridMajor" must not be taken for "@grid".
    const std::pair<const char*, QString> names[] = {
        {"@accentText", dark ? QStringLiteral("#0b1118") : QStringLiteral("#ffffff")},
        {"@accent", theme.selection.name()},
        {"@alt", theme.panelAlt.name()},
        {"@arrowUp", dark ? QStringLiteral("arrow-up-light") : QStringLiteral("arrow-up-dark")},
        {"@arrow", dark ? QStringLiteral("arrow-light") : QStringLiteral("arrow-dark")},
        {"@border", theme.border.name()},
        {"@caption", px(std::max(10.5, size * 0.88))},
        {"@disabled", theme.textDisabled.name()},
        {"@error", theme.state(State::error).fill.name()},
        {"@gridMajor", theme.gridMajor.name()},
        {"@grid", theme.gridMajor.name()},
        {"@link", theme.link.name()},
        {"@panel", theme.panel.name()},
        {"@second", theme.textSecondary.name()},
        {"@tipText", theme.tooltipText.name()},
        {"@tip", theme.tooltip.name()},
        {"@title", px(size * 1.8)},
        {"@text", theme.textPrimary.name()},
    };
    for (const auto& [name, value] : names)
        text.replace(QLatin1String(name), value);
    qApp->setStyleSheet(text);
}

} // namespace burst::app
