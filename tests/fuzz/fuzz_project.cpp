#include "models/io/catalog_json.h"
#include "models/io/project_json.h"
#include "models/validate.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace burst;

// Reads bytes as a project file. Whatever they are, the answer is a project or an error that says where; a
// project has findings, and a text that reads back as the same project.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto read = model::readProject(text, "input.burst");
    if (!read) {
        if (read.error().text.empty() || read.error().where.empty()) std::abort();
        return 0;
    }
    for (const auto& finding : model::validate(read->project, model::shippedCatalog())) {
        if (finding.text.empty() || finding.rule.empty()) std::abort();
        if (model::placeOf(finding, "input.burst", read->positions).empty()) std::abort();
    }
    const auto again = model::readProject(model::writeProject(read->project), "again.burst");
    if (!again || !(again->project == read->project)) std::abort();
    return 0;
}
