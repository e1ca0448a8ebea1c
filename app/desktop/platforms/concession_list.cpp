#include "app/desktop/platforms/concession_list.h"

#include "app/diagram/icons.h"

#include <QHeaderView>

#include <algorithm>

namespace burst::app {

namespace {
enum Column { where, what, now, columnsInAll };

QString subjectOf(const model::Design& design, const std::string& id) {
    const auto titled = [&](const model::NodeId& node) {
        const auto* found = design.node(node);
        return QString::fromStdString(found != nullptr ? found->title() : node.text);
    };
    if (id.empty()) return ConcessionList::tr("Account");
    if (const auto* link = design.link(model::LinkId(id)))
        return titled(link->from) + QStringLiteral(" → ") + titled(link->to);
    return titled(model::NodeId(id));
}
} // namespace

ConcessionList::ConcessionList(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("concessions"));
    setAccessibleName(tr("What does not fit"));
    setHeaderLabels({tr("Where"), tr("What does not fit"), tr("What holds now")});
    setRootIsDecorated(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    header()->resizeSection(where, 150);
    header()->setSectionResizeMode(what, QHeaderView::Stretch);
    header()->setSectionResizeMode(now, QHeaderView::Stretch);
    const auto pick = [this](QTreeWidgetItem* item) {
        emit picked(item->data(where, Qt::UserRole).toString());
    };
    connect(this, &QTreeWidget::itemClicked, this, pick);
    connect(this, &QTreeWidget::itemActivated, this, pick);
}

void ConcessionList::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    fitRows();
}

void ConcessionList::fitRows() {
    constexpr int padding = 8; // px, around a text
    for (int row = 0; row < topLevelItemCount(); ++row) {
        auto* item = topLevelItem(row);
        int height = 20;
        for (const int column : {what, now}) {
            const QRect room(0, 0, columnWidth(column) - 2 * padding, 1000);
            height = std::max(
                height, fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text(column)).height());
        }
        item->setSizeHint(what, QSize(0, height + padding));
    }
}

void ConcessionList::setTheme(const Theme& theme) {
    theme_ = &theme;
}

void ConcessionList::add(const QString& glyph, const QStringList& texts, const std::string& id,
                         const std::string& source) {
    auto* item = new QTreeWidgetItem(this, texts);
    const QColor color =
        glyph == QLatin1String("warning") ? theme_->state(burst::app::State::throttled).fill : theme_->link;
    item->setIcon(where, glyphIcon(glyph, color, color));
    item->setData(where, Qt::UserRole, QString::fromStdString(id));
    QString all = texts[what] + QLatin1Char('\n') + texts[now];
    if (!source.empty()) all += tr("\nSource: %1").arg(QString::fromStdString(source));
    for (int column = 0; column < columnsInAll; ++column)
        item->setToolTip(column, all);
}

void ConcessionList::show(const model::Design& design, const std::vector<model::Concession>& concessions,
                          const std::vector<std::string>& missing) {
    clear();
    for (const auto& concession : concessions) {
        using Kind = model::Concession::Kind;
        const bool lost = concession.kind == Kind::noProduct || concession.kind == Kind::lesserProduct ||
                          concession.kind == Kind::noPrice;
        add(lost ? QStringLiteral("warning") : QStringLiteral("hint"),
            {subjectOf(design, concession.subject), QString::fromStdString(concession.text),
             QString::fromStdString(concession.remedy)},
            concession.subject, concession.source);
    }
    for (const auto& sku : missing)
        add(QStringLiteral("warning"),
            {tr("Bill"), tr("There is no price for %1.").arg(QString::fromStdString(sku)),
             tr("The total leaves it out: it is a lower bound.")},
            {});
    fitRows();
}

} // namespace burst::app
