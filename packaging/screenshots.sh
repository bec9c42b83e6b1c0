#!/usr/bin/env bash
# Makes the pictures of README.md and of the AppStream metainfo from the program itself, by keys on a screen of its own.
# Needs xvfb, openbox, xdotool, imagemagick and fonts-noto-core, and a build: cmake --build --preset release
set -euo pipefail
cd "$(dirname "$0")/.."

program=${PROGRAM:-$PWD/build/release/app/connect-designer}
design=resources/templates/reference-architecture.mcdesign
into=packaging/screenshots
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

# shot NAME LANGUAGE LOOK KEY... : opens the design, presses the keys, keeps the picture.
shot() {
  local name=$1 language=$2 look=$3
  shift 3
  rm -rf "${home:?}"/*
  mkdir -p "$home/config/Connect Designer" "$home/data" "$home/run" "$home/designs"
  chmod 700 "$home/run"
  printf '[General]\nlanguage=%s\nlook=%s\n' "$language" "$look" > "$home/config/Connect Designer/connect-designer.conf"
  cp "$design" "$home/designs/andes-bank.mcdesign"
  XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run HOME=$home QT_QPA_PLATFORM=xcb \
    PROGRAM=$program DESIGN=$home/designs/andes-bank.mcdesign PICTURE=$into/$name.png KEYS="$*" \
    xvfb-run -a -s '-screen 0 1366x768x24' bash -c '
      set -euo pipefail
      openbox --sm-disable 2>/dev/null &
      "$PROGRAM" "$DESIGN" &
      studio=$!
      window=$(xdotool search --sync --onlyvisible --pid $studio | tail -1)
      xdotool windowsize "$window" 1366 768 windowmove "$window" 0 0
      sleep 2
      xdotool windowactivate "$window" mousemove 683 20
      for key in $KEYS; do
        xdotool key --window "$window" "$key"
        sleep 0.7
      done
      sleep 1
      import -window "$window" "$PICTURE"
      kill $studio'
  mogrify -strip "$into/$name.png"
  echo "$into/$name.png"
}

mkdir -p "$into"
shot window en light F8
shot estimate en light alt+4 ctrl+0
shot tickets es dark alt+5 ctrl+0
