#!/usr/bin/env bash
# Photographs every screen and state of the window: light and dark, at one and at two pixels a point.
# Usage: packaging/screenshots.sh [FOLDER]; without it, into build/screenshots.
mkdir -p "${1:-$(dirname "${BASH_SOURCE[0]}")/../build/screenshots}"
folder=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../build/screenshots}" && pwd)
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

install_packages run test
configure release
cmake --build --preset release --target desktop_tst_screens
for scale in 1 2; do
    BURSTLAB_PICTURES=$folder/${scale}x QT_SCALE_FACTOR=$scale \
        QT_QPA_PLATFORM=xcb QT_STYLE_OVERRIDE=fusion \
        xvfb-run -a -s "-screen 0 2560x1600x24" build/release/bin/desktop_tst_screens
done
echo "$(find "$folder" -name '*.png' | wc -l) pictures in $folder"
