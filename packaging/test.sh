#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a display.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/install.sh

install_missing "${build_packages[@]}" "${test_packages[@]}"
export QT_QPA_PLATFORM=offscreen

# The engine without any Qt, under the sanitizers: hostile input must not crash it.
cmake --preset asan -DDESIGNER_WITH_QT=OFF -DDESIGNER_TESTS=ON >/dev/null
cmake --build --preset asan
ctest --preset asan -j"$(nproc)" --quiet --output-on-failure

# The engine without any Qt, as a user of the command line alone builds it.
cmake --preset core-only -DDESIGNER_TESTS=ON >/dev/null
cmake --build --preset core-only
ctest --preset core-only -j"$(nproc)" --quiet --output-on-failure

# Everything.
cmake --preset release -DDESIGNER_TESTS=ON >/dev/null
cmake --build --preset release
ctest --preset release -j"$(nproc)"
