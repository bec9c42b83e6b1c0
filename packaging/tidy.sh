#!/usr/bin/env bash
# clang-tidy on the files named, or on those that differ from a base (default: main).
#   packaging/tidy.sh [FILE...]        BASE=origin/main packaging/tidy.sh
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f build/dev/compile_commands.json ] || cmake --preset dev >/dev/null
files=("$@")
if [ ${#files[@]} -eq 0 ]; then
  mapfile -t files < <(git diff --name-only --diff-filter=d "${BASE:-main}" -- 'src/*.cpp' 'ui/*.cpp' 'app/*.cpp')
fi
[ ${#files[@]} -eq 0 ] && exit 0
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -n 1 clang-tidy-19 --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-ignored-gch --extra-arg=-Qunused-arguments -p build/dev
