#include "app/desktop/traffic/point_editor.h"

#include "models/units.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int fieldWidth = 110; // px
constexpr int besidePoint = 12; // px
} // namespace

PointEditor::PointEditor(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("pointEditor"));
    setProperty("floating", true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(8, 6, 8, 6);
    form->setVerticalSpacing(4);
    time_ = new QLineEdit(this);
    time_->setObjectName(QStringLiteral("pointTime"));
    time_->setAccessibleName(tr("Time"));
    rate_ = new QLineEdit(this);
    rate_->setObjectName(QStringLiteral("pointRate"));
    rate_->setAccessibleName(tr("Rate"));
    form->addRow(tr("Time"), time_);
    form->addRow(tr("Rate"), rate_);
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("fieldError"));
    problem_->setWordWrap(true);
    problem_->hide();
    form->addRow(problem_);
    for (auto* line : {time_, rate_}) {
        line->setFixedWidth(fieldWidth);
        line->installEventFilter(this);
        connect(line, &QLineEdit::returnPressed, this, &PointEditor::take);
    }
    hide();
}

void PointEditor::open(model::RatePoint shown, QPoint place, double end) {
    end_ = end;
    time_->setText(QString::fromStdString(model::formatQuantity(shown.at, model::Unit::seconds)));
    rate_->setText(QString::fromStdString(model::formatQuantity(shown.rate, model::Unit::perSecond)));
    problem_->hide();
    adjustSize();
    const QRect room = parentWidget()->rect();
    const int right = place.x() + besidePoint;
    const int x = right + width() <= room.right() ? right : place.x() - besidePoint - width();
    move(std::clamp(x, 0, std::max(0, room.right() - width())),
         std::clamp(place.y() - height() / 2, 0, std::max(0, room.bottom() - height())));
    show();
    raise();
    rate_->setFocus();
    rate_->selectAll();
}

void PointEditor::take() {
    const auto refuse = [this](const QString& why) {
        problem_->setText(why);
        problem_->show();
        adjustSize();
    };
    const auto at = model::parseQuantity(time_->text().toStdString(), model::Unit::seconds);
    if (!at) return refuse(QString::fromStdString(at.error().text));
    const auto rate = model::parseQuantity(rate_->text().toStdString(), model::Unit::perSecond);
    if (!rate) return refuse(QString::fromStdString(rate.error().text));
    if (!(*at >= 0.0) || *at > end_)
        return refuse(tr("The scenario ends at %1.")
                          .arg(QString::fromStdString(model::formatQuantity(end_, model::Unit::seconds))));
    if (!(*rate >= 0.0) || *rate > model::highestRate) return refuse(tr("A rate is 0 /s to 1 G/s."));
    hide();
    emit typed({*at, *rate});
    emit closed();
}

void PointEditor::close() {
    if (isHidden()) return;
    hide();
    emit closed();
}

bool PointEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const bool stays = time_->hasFocus() || rate_->hasFocus();
        if (!stays) close();
    }
    // Escape closes the fields, and nothing around them.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::eventFilter(watched, event);
}

void PointEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return close();
    QFrame::keyPressEvent(event);
}

} // namespace burst::app
