#pragma once

#include "tests/support/build.h"

namespace burst::test {

/// A gateway, a function, a table, and a queue with its worker.
inline Build shop(double rate, double horizon) {
    Build b;
    b.node("c", "client").node("g", "gateway").node("f", "function", {{"compute", exponential(0.05)}});
    b.node("t", "table").node("q", "queue").node("w", "function", {{"compute", exponential(0.1)}});
    b.link("c", "g").link("g", "f").link("f", "t", {{"op", "write"}}).link("f", "q").link("q", "w");
    return b.poisson("c", rate).lasts(horizon);
}

} // namespace burst::test
