#!/usr/bin/env bash
# Installs what is missing, builds Burstlab and runs every check: format, all tests, and the tests of models and
# simulator under the address and undefined-behaviour sanitizers.
# The last line is the count; the exit status is 0 only if nothing failed.
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

jobs=$(nproc)
passed=0
failed=0
skipped=0

# Runs a command as one check.
check() {
    local title=$1
    shift
    echo "burstlab: checking $title"
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "burstlab: FAILED: $title" >&2
    fi
}

# An attribute of the test suite in a JUnit file, e.g. "failures".
suite_attribute() {
    sed -n "/<testsuite/,/>/s/.*[[:space:]]$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1
}

# Builds a preset and runs its tests, adding to the counts.
run_tests() {
    local preset=$1 results=build/$1/results.xml
    shift
    check "that $preset builds" cmake --build --preset "$preset"
    rm -f "$results"
    ctest --test-dir "build/$preset" -j "$jobs" --output-on-failure --no-tests=error --timeout 900 \
        --output-junit "$root/$results" "$@" || true
    # A test may skip some of its cases, for example where measured traces are not on the machine.
    sed -n 's/^SKIP   : /burstlab: skipped: /p' "build/$preset/Testing/Temporary/LastTest.log" || true
    if [[ ! -s $results ]]; then
        failed=$((failed + 1))
        echo "burstlab: FAILED: the tests of $preset gave no results" >&2
        return
    fi
    local all broken left
    all=$(suite_attribute "$results" tests)
    broken=$(suite_attribute "$results" failures)
    left=$(($(suite_attribute "$results" skipped) + $(suite_attribute "$results" disabled)))
    passed=$((passed + all - broken - left))
    failed=$((failed + broken))
    skipped=$((skipped + left))
}

# Puts the parsers of other tools beside the builds. Without npm, or without a network the first time, the tests
# that read exported diagrams and traces with them are skipped.
install_parsers() {
    mkdir -p build/parsers
    cp tests/parsers/* build/parsers
    command -v npm >/dev/null || return 1
    [[ -d build/parsers/node_modules/mermaid && -d build/parsers/node_modules/@paulirish/trace_engine ]] ||
        npm install --prefix build/parsers --no-package-lock --no-audit --no-fund --ignore-scripts
}

check_format() {
    find app models simulator tests resources \( -name '*.h' -o -name '*.cpp' \) -print0 |
        xargs -0 clang-format-14 --dry-run -Werror
}

install_packages run test
install_parsers || echo "burstlab: skipped: npm gave no parsers of other tools"
check "the format" check_format
configure release
run_tests release -LE bench
configure sanitize
run_tests sanitize

echo "$passed passed, $failed failed, $skipped skipped"
[[ $failed -eq 0 ]]
