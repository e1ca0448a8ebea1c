#pragma once

#include "models/resolve.h"

#include <QString>

namespace burst::app {

// Values of parameters as people read and type them. No widgets.

/// What a field shows for a value: "512 MB", "sync"; empty for a value that is not set.
[[nodiscard]] QString shownValue(const model::Parameter& parameter, const model::Tree& value);

/// The value that a typed text stands for; null for an empty text. A bare number takes the unit that the
/// field shows now: "512" typed over "128 MB" means 512 MB, "1k" over "20 /min" 1000 a minute. A text that
/// cannot be read is kept as it is, so that model::problem() can say what is wrong with it.
[[nodiscard]] model::Tree typedValue(const model::Setting& setting, const QString& typed);

/// "128 MB to 10 GB", "at least 1"; empty without a range.
[[nodiscard]] QString rangeText(const model::Setting& setting);
/// "default 128 MB", or that nothing is set.
[[nodiscard]] QString defaultText(const model::Setting& setting);
/// Where the default comes from and how far it can be trusted: "AWS Lambda, stated by the provider, 2026-11".
[[nodiscard]] QString sourceText(const model::Setting& setting);
/// How sure the default is, in one word: "vendor", "? assumed". The question mark stands before what nobody
/// has verified. Empty when there is no default or the designer has set another value.
[[nodiscard]] QString certaintyText(const model::Setting& setting);

} // namespace burst::app
