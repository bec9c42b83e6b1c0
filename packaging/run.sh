#!/usr/bin/env bash
# Installs what is missing, builds, and opens the reference architecture, or the
# design files it is given. Without a display it prints their check, estimate and
# tickets instead.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/install.sh

designs=("$@")
[ ${#designs[@]} -gt 0 ] || designs=(resources/templates/reference-architecture.mcdesign)

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  install_missing "${build_packages[@]}" "${window_packages[@]}"
  cmake --preset release -DDESIGNER_TESTS=OFF >&2
  cmake --build --preset release --parallel "$(nproc)" --target connect-designer >&2
  exec build/release/app/connect-designer "${designs[@]}"
fi

install_missing "${build_packages[@]}"
cmake --preset core-only -DDESIGNER_TESTS=OFF >&2
cmake --build --preset core-only --parallel "$(nproc)" >&2

program=build/core-only/app
status=0
for command in check estimate tickets; do
  "$program/connect-designer-cli" "$command" "${designs[@]}" || status=$?
done
exit $status
