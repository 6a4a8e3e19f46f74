#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: run.sh METTLE_CLI [SEED [COUNT]]
# Our badges through other people's verifiers, and their badges and forgeries through ours. The verifiers are in
# METTLE_INTEROP, else ../shared/interop/badges, with their packages installed there (npm ci).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli=$1 seed=${2:-$(date +%s)} count=${3:-2}
judges=${METTLE_INTEROP:-$here/../../../shared/interop/badges}
if ! command -v node >/dev/null || [ ! -d "$judges/node_modules" ]; then
    echo "SKIPPED: node with the packages of $judges is absent"
    exit 0
fi
judges=$(cd "$judges" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "ours, through theirs"
mkdir "$work/ours"
for form in json png svg jwt; do
    "$cli" sample "$work/$form.mettle" >/dev/null
    "$cli" badge issue "$work/$form.mettle" --due -o "$work/ours" --form "$form" >/dev/null
done
node "$judges/judge.mjs" "$work/ours"

echo "theirs, through ours (seed $seed)"
mkdir "$work/theirs"
node "$here/make.mjs" "$judges" "$seed" "$count" "$work/theirs"
shopt -s extglob
status=0
"$cli" badge verify "$work/theirs"/*.@(json|png|svg|jwt) --documents "$work/theirs/urlmap.json" --at 2026-03-10T12:00:00Z \
    --lang en --json >"$work/verdicts.json" || status=$?
[ "$status" -eq 1 ] # some are forged
node "$here/compare.mjs" "$work/theirs/expected.json" "$work/verdicts.json"
