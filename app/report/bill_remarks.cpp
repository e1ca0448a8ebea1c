#include "app/report/bill_remarks.h"

#include "app/report/backlog_remark.h"
#include "app/report/fault_remark.h"
#include "app/report/transfer_remark.h"

namespace burst::app {

std::vector<std::string> billRemarks(const sim::Summary& summary, const model::Scenario& scenario,
                                     const model::Design& design, const model::Catalog& catalog) {
    std::vector<std::string> remarks{faultRemark(summary, scenario, design), transferRemark(design, catalog),
                                     backlogRemark(summary, design)};
    std::erase_if(remarks, [](const std::string& remark) { return remark.empty(); });
    return remarks;
}

} // namespace burst::app
