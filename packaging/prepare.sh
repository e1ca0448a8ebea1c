# Shared by run.sh and test.sh: installs what is missing and configures the build. Sourced, not run.
set -euo pipefail
export LC_ALL=C.UTF-8

# Lets the compiler cache, where there is one, work with precompiled headers.
export CCACHE_SLOPPINESS=pch_defines,time_macros

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# One clear sentence on standard error, and the end.
fail() {
    echo "burstlab: $*" >&2
    exit 1
}

# The packages for the purposes given ("run", "test") that this system lacks.
missing_packages() {
    local purpose package wanted=" $* "
    while read -r purpose package; do
        [[ $wanted == *" $purpose "* ]] || continue
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
    done <packaging/packages.txt
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        fail "packages have to be installed: run this as root, or install sudo."
    fi
}

# Installs the packages for the purposes given. Needs no network when there is nothing to install.
install_packages() {
    command -v dpkg-query >/dev/null || fail "this needs Debian 12 or a relative of it (no dpkg-query found)."
    local packages
    mapfile -t packages < <(missing_packages "$@")
    if [[ ${#packages[@]} -eq 0 ]]; then
        echo "burstlab: all needed Debian packages are installed."
        return
    fi
    echo "burstlab: installing ${#packages[@]} Debian packages and what they need: ${packages[*]}"
    as_root apt-get update -q
    as_root apt-get install -q -y --no-install-recommends "${packages[@]}"
}

# Configures a preset unless it is configured already; the build itself re-configures on changes.
configure() {
    if [[ ! -f build/$1/build.ninja ]]; then
        cmake --preset "$1"
    fi
}
