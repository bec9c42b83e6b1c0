#!/usr/bin/env bash
# Installs what is missing, builds, and opens the program on the reference
# architecture; without a display it prints that design's check, estimate and
# tickets. Arguments, if any, are design files to open instead.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/install.sh

install_missing "${build_packages[@]}"
cmake --preset release -DDESIGNER_TESTS=OFF >build-configure.log 2>&1 || { cat build-configure.log >&2; exit 1; }
rm -f build-configure.log
cmake --build --preset release >&2

program=build/release/app
designs=("$@")
[ ${#designs[@]} -gt 0 ] || designs=(resources/templates/reference-architecture.mcdesign)

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -x "$program/connect-designer" ]; then
  exec "$program/connect-designer" "${designs[@]}"
fi
status=0
for command in check estimate tickets; do
  "$program/connect-designer-cli" "$command" "${designs[@]}" || status=$?
done
exit $status
