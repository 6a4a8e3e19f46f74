# shellcheck shell=bash
# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run and packaging/test share.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck disable=SC2034 # read by packaging/run
build=$root/build/release

say() { printf '%s\n' "$*" >&2; }

# Qt wants a UTF-8 locale; a fresh container has none. Somebody's own language is left alone.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8 | *utf8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

# Output of a command into a file, shown only when it fails.
quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        return 1
    fi
}

# configure PRESET
configure() {
    (cd "$root" && quietly "$root/build/$1-configure.log" cmake --preset "$1")
}
