#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a display.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/install.sh

install_missing "${build_packages[@]}" "${window_packages[@]}" "${test_packages[@]}"

# The engine and the command line stand without any Qt. Their tests run below.
cmake --preset core-only -DDESIGNER_TESTS=OFF >/dev/null
cmake --build --preset core-only --parallel "$(nproc)"

# As users get it: the engine, the command line and the window, with all tests.
cmake --preset release -DDESIGNER_TESTS=ON >/dev/null
cmake --build --preset release --parallel "$(nproc)"
ctest --preset release -j"$(($(nproc) + 1))" # some wait for a process that they kill
