#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/expression.h"

#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

// Names of a project that settings of nodes, links and accounts are worked out from. They stand under its key
// "variables": {"base_rps": "20 /s", "peak": "=5*base_rps"}. What a setting is worked out from stands beside
// it under "expressions": {"limit": "=2*peak"}, and "params" holds what it came to: whoever reads a file
// meets plain values. Where both differ the value counts.

inline constexpr std::string_view variablesKey = "variables";
inline constexpr std::string_view expressionsKey = "expressions";

struct Variable {
    std::string name; ///< [A-Za-z_][A-Za-z0-9_]*, and no unit
    std::string text; ///< a quantity, or "=" and arithmetic with other variables
    bool operator==(const Variable&) const = default;
};

/// In the order of the file; texts of entries that are neither text nor number are empty.
[[nodiscard]] std::vector<Variable> variablesOf(const Project& project);
/// Writes them down and works nothing out; see withVariables().
void setVariables(Project& project, const std::vector<Variable>& variables);

/// What their names stand for; each is worked out once. The Error names the variable: it is not there, cannot
/// be read, leads back to itself, or to more than 100 others one after the other.
[[nodiscard]] Names namesOf(const std::vector<Variable>& variables);

/// What is wrong with a variable among all of them, as a sentence; empty = nothing.
[[nodiscard]] std::string problemOf(const Variable& variable, const std::vector<Variable>& all);
/// The same of each, in their order.
/// @param names  those of `all`
[[nodiscard]] std::vector<std::string> problemsOf(const std::vector<Variable>& all, const Names& names);

/// A text with another name for a variable.
[[nodiscard]] std::string renamedIn(std::string_view text, std::string_view from, std::string_view to);

/// The expression that a setting is worked out from; empty = none.
/// @param extra  of the node or link, or of the design for its account
[[nodiscard]] std::string expressionOf(const Tree::Object& extra, std::string_view key);
/// An empty one takes it away.
void setExpression(Tree::Object& extra, const std::string& key, const std::string& expression);

/// Leaves the values alone.
void forgetExpressions(Design& design);

/// What an expression comes to as the value of a quantity or a whole number: "=2*base" -> "512 MB".
Result<Tree> workedOut(const Parameter& parameter, std::string_view expression, const Names& names);

/// The project with these variables and all that is worked out from them. Expressions whose setting has been
/// set to something else since are dropped. The Error says which setting cannot be worked out, and why.
Result<Project> withVariables(Project project, const Catalog& catalog,
                              const std::vector<Variable>& variables);

} // namespace burst::model
