#pragma once

#include "models/io/catalog_json.h"
#include "models/io/json_text.h"
#include "models/metering.h"

#include <QFile>
#include <QString>

#include <string>

/// Published bills of other platforms than AWS, collected outside this project, and how they are priced here.
namespace burst::test {

/// The bills of ../shared/oracles/bills-others.json for one provider; empty when the file is not there.
inline model::Tree::List publishedBills(const std::string& provider) {
    QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/oracles/bills-others.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto parsed =
        model::parseJson(file.readAll().toStdString(), "bills-others.json", model::JsonLimits{});
    model::Tree::List bills;
    if (parsed && parsed->tree.list())
        for (const auto& bill : *parsed->tree.list())
            if (*bill.find("provider")->text() == provider) bills.push_back(bill);
    return bills;
}

/// Whether its total follows from its inputs by the judgement of who collected it.
inline bool isUsable(const model::Tree& bill) {
    return *bill.find("usable_as_oracle")->truth();
}

/// An empty bill for a request that cannot be read; the log says why.
inline model::Invoice pricedRequest(const model::Tree::Object& request) {
    const auto read = model::readPriceRequest(model::dumpJson(request), "request.json");
    if (!read) qWarning("%s", read.error().message().c_str());
    if (!read) return {};
    const auto* platform = model::shippedCatalog().platform(read->platform);
    return model::price(read->usage, *platform, read->region, read->allowance);
}

/// What the example says has happened, metered and priced here.
inline model::Invoice pricedFromInputs(const model::Tree& bill, const std::string& platform,
                                       const std::string& region) {
    model::Tree::Object activity{{"service", *bill.find("service")}};
    for (const auto& entry : *bill.find("inputs")->object())
        activity.push_back(entry);
    if (!bill.find("inputs")->find("free_tier"))
        activity.emplace_back("free_tier", *bill.find("free_tier_applied"));
    return pricedRequest(
        {{"platform", platform}, {"region", region}, {"activity", model::Tree::List{model::Tree(activity)}}});
}

} // namespace burst::test
