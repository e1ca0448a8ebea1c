#include "app/cli/console.h"

#include "app/report/table.h"
#include "models/io/json_text.h"

#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace burst::app {

using model::Error;

int complain(const Error& error) {
    const std::string line = "burstlab-cli: " + printable(error.message()) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
    switch (error.cause) {
    case Error::Cause::badInput:
        return badInput;
    case Error::Cause::unreadable:
        return unreadable;
    case Error::Cause::cancelled:
        break;
    }
    return cancelled;
}

void warn(const std::string& text) {
    const std::string line = "burstlab-cli: warning: " + printable(text) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

int print(std::string_view text, int status) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (std::fflush(stdout) == 0 && written) return status;
    return complain({Error::Cause::unreadable, "standard output", "the answer could not be written."});
}

int printJson(const model::Tree& document, int status) {
    return print(model::dumpJson(document), status);
}

bool errorsGoToATerminal() {
#ifdef _WIN32
    return _isatty(2) != 0;
#else
    return isatty(2) != 0;
#endif
}

} // namespace burst::app
