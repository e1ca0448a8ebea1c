#include "app/report/transfer_remark.h"

#include "models/answers.h"

namespace burst::app {

std::string transferRemark(const model::Design& design, const model::Catalog& catalog) {
    std::string names;
    for (const model::Node* node : model::answersWithoutSize(design, catalog))
        names += (names.empty() ? "" : ", ") + node->title();
    if (names.empty()) return {};
    return "Answers to clients have no size at " + names +
           ": their data transfer to the internet is not billed. Set \"return_payload\" on the links of the "
           "clients.";
}

} // namespace burst::app
