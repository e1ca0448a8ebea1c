#pragma once

#include <QByteArray>
#include <QTextFormat>
#include <QTextObjectInterface>

#include <vector>

namespace burst::app {

/// Draws the pictures of a text as lines, as wide as the page and no higher than a part of it.
class PictureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int type = QTextFormat::UserObject + 1;
    static constexpr int number = QTextFormat::UserProperty + 1; ///< of a format: which picture
    static constexpr int width = QTextFormat::UserProperty + 2;  ///< of a format: % of that of the page

    /// @param pictures  SVG; outlive this object
    /// @param page      room on a page, px of the layout
    PictureObject(const std::vector<QByteArray>& pictures, QSizeF page) : pictures_(pictures), page_(page) {}

    QSizeF intrinsicSize(QTextDocument*, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int position,
                    const QTextFormat& format) override;

private:
    [[nodiscard]] const QByteArray& pictureOf(const QTextFormat& format) const;

    const std::vector<QByteArray>& pictures_;
    QSizeF page_;
};

} // namespace burst::app
