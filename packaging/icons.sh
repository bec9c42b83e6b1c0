#!/usr/bin/env bash
# Draws the icons in the usual sizes from their SVG. Needed only after a change of these; the result is kept.
set -euo pipefail
cd "$(dirname "$0")/linux"
. ../install.sh
install_missing librsvg2-bin
for icon in connect-designer application-x-mcdesign; do
  for size in 16 22 24 32 48 64 128 256 512; do
    mkdir -p "icons/$size"
    rsvg-convert -w "$size" -h "$size" "$icon.svg" -o "icons/$size/$icon.png"
  done
done
