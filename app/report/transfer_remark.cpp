#include "app/report/transfer_remark.h"

#include "models/answers.h"
#include "models/bypass.h"
#include "models/units.h"

namespace burst::app {

namespace {
std::string withoutSize(const model::Design& design, const model::Catalog& catalog) {
    std::string names;
    for (const model::Node* node : model::answersWithoutSize(design, catalog))
        names += (names.empty() ? "" : ", ") + node->title();
    if (names.empty()) return {};
    return "Answers to clients have no size at " + names +
           ": their data transfer to the internet is not billed. Set \"return_payload\" on the links of the "
           "clients.";
}

std::string withAssumedSize(const model::Design& design, const model::Catalog& catalog) {
    std::string names;
    for (const auto& [node, bytes] : model::assumedAnswers(design, catalog))
        names += (names.empty() ? "" : ", ") + node->title() + " (taken as " +
                 model::showQuantity(bytes, model::Unit::bytes) + ", the default)";
    if (names.empty()) return {};
    return "Nobody has said how large answers to clients are at " + names +
           ": their data transfer is billed by that. Set their size there, or \"return_payload\" on the "
           "links "
           "of the clients.";
}
} // namespace

std::string transferRemark(const model::Design& design, const model::Catalog& catalog) {
    const model::Design played = model::bypassed(design).design;
    const std::string unknown = withoutSize(played, catalog);
    const std::string assumed = withAssumedSize(played, catalog);
    return unknown + (unknown.empty() || assumed.empty() ? "" : " ") + assumed;
}

} // namespace burst::app
