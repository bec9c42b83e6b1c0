#!/usr/bin/env bash
# Installs what is missing, builds, and prints the check, the estimate and the
# tickets of the reference architecture, or of the design files it is given.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/install.sh

install_missing "${build_packages[@]}"
cmake --preset core-only -DDESIGNER_TESTS=OFF >&2
cmake --build --preset core-only >&2

program=build/core-only/app
designs=("$@")
[ ${#designs[@]} -gt 0 ] || designs=(resources/templates/reference-architecture.mcdesign)

status=0
for command in check estimate tickets; do
  "$program/connect-designer-cli" "$command" "${designs[@]}" || status=$?
done
exit $status
