#include "app/desktop/messages/toasts.h"

#include "app/desktop/messages/message_log.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
constexpr int toastTime = 6000; // ms
constexpr std::size_t mostToasts = 3;
constexpr int toastGap = 8;
constexpr int toastWidth = 560;

/// One message on screen.
class Toast : public QFrame {
public:
    Toast(QWidget* parent, const QString& text) : QFrame(parent) {
        setObjectName(QStringLiteral("toast"));
        setProperty("floating", true);
        setAutoFillBackground(true);
        setAccessibleName(text);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(14, 8, 8, 8);
        layout->setSpacing(8);
        auto* label = new QLabel(text, this);
        label->setObjectName(QStringLiteral("toastText"));
        label->setWordWrap(text.size() > 80);
        if (text.size() > 80) label->setMinimumWidth(380);
        layout->addWidget(label, 1);
        time_.setSingleShot(true);
        connect(&time_, &QTimer::timeout, this, &QWidget::deleteLater);
        time_.start(toastTime);
    }
    void addButton(const QString& name, const QString& text, const std::function<void()>& work) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, [this, work] {
            work();
            deleteLater();
        });
        layout()->addWidget(button);
    }

protected:
    void enterEvent(QEnterEvent*) override { time_.stop(); }
    void leaveEvent(QEvent*) override { time_.start(toastTime); }

private:
    QTimer time_;
};
} // namespace

Toasts::Toasts(QWidget& over, MessageLog& log) : QObject(&over), over_(over), log_(log) {
    over_.installEventFilter(this);
}

QWidget* Toasts::raise(const QString& text, const QString& button, const std::function<void()>& work) {
    // The same thing said again is said once.
    for (const auto& each : toasts_)
        if (each && each->accessibleName() == text) each->deleteLater();
    auto* toast = new Toast(&over_, text);
    if (work) toast->addButton(QStringLiteral("toastAction"), button, work);
    toast->addButton(QStringLiteral("toastClose"), QStringLiteral("×"), [] {});
    connect(toast, &QObject::destroyed, this, [this] { place(); });
    toasts_.push_back(toast);
    toast->adjustSize();
    toast->show();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    for (std::size_t i = 0; i + mostToasts < toasts_.size(); ++i)
        if (toasts_[i]) toasts_[i]->deleteLater();
    place();
    return toast;
}

void Toasts::say(const QString& text, const QString& details) {
    log_.add(text, details);
    if (details.isEmpty())
        raise(text, {}, {});
    else
        raise(text, tr("Details"), [this, text, details] { emit detailsWanted(text, details); });
}

void Toasts::sayDone(const QString& text, QUndoStack& history) {
    log_.add(text, {});
    const int step = history.index();
    auto* toast = raise(text, tr("Undo"), [&history, step] {
        if (history.index() == step) history.undo();
    });
    // What was done since would be undone in its place.
    connect(&history, &QUndoStack::indexChanged, toast, [toast, step](int index) {
        if (index != step) toast->deleteLater();
    });
}

std::vector<QWidget*> Toasts::shown() const {
    std::vector<QWidget*> all;
    for (const auto& each : toasts_)
        if (each && each->isVisible()) all.push_back(each);
    return all;
}

void Toasts::place() {
    std::erase_if(toasts_, [](const auto& each) { return each.isNull(); });
    const auto sizeOf = [this](const QWidget& toast) {
        return toast.sizeHint().boundedTo({std::min(toastWidth, over_.width() - 2 * toastGap), 200});
    };
    QSize all(0, 0);
    for (const auto& each : toasts_)
        all = {std::max(all.width(), sizeOf(*each).width()),
               all.height() + sizeOf(*each).height() + toastGap};
    const int left = (over_.width() - all.width()) / 2;
    const QRect below({left, over_.height() - toastGap - all.height()}, all);
    const QRect above({left, toastGap}, all);
    int top = covers_ && covers_(below) && !covers_(above) ? above.top() : below.top();
    for (const auto& each : toasts_) {
        const QSize size = sizeOf(*each);
        each->setGeometry(QRect({(over_.width() - size.width()) / 2, top}, size));
        each->raise();
        top += size.height() + toastGap;
    }
}

void Toasts::keepOff(std::function<bool(const QRect&)> covers) {
    covers_ = std::move(covers);
}

bool Toasts::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &over_ && event->type() == QEvent::Resize) place();
    return QObject::eventFilter(watched, event);
}

} // namespace burst::app
