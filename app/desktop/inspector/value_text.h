#pragma once

#include "models/expression.h"
#include "models/resolve.h"

#include <QString>

namespace burst::app {

// Values of parameters as people read and type them. No widgets.

/// What a field shows for a value: "512 MB", "sync"; empty for a value that is not set.
[[nodiscard]] QString shownValue(const model::Parameter& parameter, const model::Tree& value);

/// The value that a typed text stands for; null for an empty text. A bare number takes the unit that the
/// field shows now: "512" typed over "128 MB" means 512 MB, "1k" over "20 /min" 1000 a minute. Arithmetic is
/// worked out ("2*128 MB", see models/expression.h). A text that cannot be read is kept as it is, so that
/// model::problem() can say what is wrong with it.
/// @param names  what stands for something in arithmetic
[[nodiscard]] model::Tree typedValue(const model::Setting& setting, const QString& typed,
                                     const model::Names& names);

/// What arithmetic comes to ("= 256 MB" for "2*128 MB"); empty for a text that is none.
[[nodiscard]] QString typedResult(const model::Setting& setting, const QString& typed,
                                  const model::Names& names);
/// What is wrong with arithmetic, and where; empty for other texts.
[[nodiscard]] QString typedMistake(const model::Setting& setting, const QString& typed,
                                   const model::Names& names);
/// The typed text where names stand in it and it comes to a value: what is kept beside the value; else empty.
[[nodiscard]] std::string typedExpression(const model::Setting& setting, const QString& typed,
                                          const model::Names& names);
/// A figure with that unit as it is written: "= 2*40 ms" becomes "80 ms"; other texts stay.
[[nodiscard]] QString worked(const QString& typed, model::Unit unit);

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
