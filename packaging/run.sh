#!/usr/bin/env bash
# Installs what is missing, builds Burstlab and does the main job on a shipped example: opens the window
# where there is a display, and otherwise simulates on the command line and writes a report.
#   packaging/run.sh [PROJECT.burst]
start=$PWD
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

project=examples/order-api.burst
if [[ $# -gt 0 ]]; then
    project=$(cd "$start" && realpath -- "$1")
    [[ -f $project ]] || fail "there is no project file $1."
fi

install_packages run
configure release
cmake --build --preset release --target burstlab burstlab-cli

programs=build/release/bin
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    echo "burstlab: opening $project."
    exec "$programs/burstlab" "$project"
fi

report=build/$(basename "$project" .burst).html
echo "burstlab: no display, so the same simulation on the command line."
"$programs/burstlab-cli" simulate "$project"
"$programs/burstlab-cli" report "$project" -o "$report"
echo "burstlab: the report with diagram, charts and bill is in $root/$report"
