#include "app/editor/arrange_shares.h"

#include "app/diagram/shares.h"

#include <QCoreApplication>

#include <cmath>
#include <vector>

namespace burst::app {

namespace {
constexpr double finest = 1e6; // shares are kept to a millionth

struct ArrangeSharesText {
    Q_DECLARE_TR_FUNCTIONS(ArrangeSharesText)
};
} // namespace

std::optional<QString> setShare(Document& document, const model::LinkId& id, const QString& typed) {
    QString text = typed;
    bool number = false;
    const double percent = text.remove(QLatin1Char('%')).trimmed().toDouble(&number);
    if (!number || percent < 0.0 || percent > 100.0)
        return ArrangeSharesText::tr("A share is a number from 0 to 100, in %.");
    const auto& design = document.design();
    const auto shares = routeShares(design);
    const auto own = shares.find(id);
    const auto* link = design.link(id);
    if (own == shares.end() || link == nullptr)
        return ArrangeSharesText::tr("This link takes all requests: there is none beside it.");
    model::Design next = design;
    std::vector<model::Link*> beside;
    for (auto& each : next.links)
        if (each.from == link->from && each.id != id && shares.contains(each.id)) beside.push_back(&each);
    const auto set = [](model::Link& each, double share) {
        each.params.insert_or_assign("probability", model::Tree(std::round(share * finest) / finest));
    };
    const double share = percent / 100.0;
    const double others = 1.0 - own->second;
    for (auto& each : next.links)
        if (each.id == id) set(each, share);
    for (auto* each : beside)
        set(*each, others > 0.0 ? shares.at(each->id) / others * (1.0 - share)
                                : (1.0 - share) / static_cast<double>(beside.size()));
    const auto* to = design.node(link->to);
    document.edit(ArrangeSharesText::tr("Set share of %1 to %2 %")
                      .arg(QString::fromStdString(to != nullptr ? to->title() : link->to.text))
                      .arg(percent),
                  std::move(next));
    return std::nullopt;
}

} // namespace burst::app
