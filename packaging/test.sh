#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a display.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/install.sh

install_missing "${build_packages[@]}" "${test_packages[@]}"

# The parts of the window compile; no program uses them yet.
cmake --preset release -DDESIGNER_TESTS=OFF >/dev/null
cmake --build --preset release

# The engine and the command line under the sanitizers: hostile input must not crash them.
cmake --preset asan -DDESIGNER_WITH_QT=OFF >/dev/null
cmake --build --preset asan
ctest --preset asan -j"$(nproc)" --quiet --output-on-failure

# As users get them.
cmake --preset core-only -DDESIGNER_TESTS=ON >/dev/null
cmake --build --preset core-only
ctest --preset core-only -j"$(nproc)"
