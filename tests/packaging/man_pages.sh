# man_pages.sh COMMAND_LINE PAGE: groff finds nothing to warn of.
set -euo pipefail
command -v groff >/dev/null || exit 0
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
"$1" manual man >"$folder/command-line.1"
for page in "$folder/command-line.1" "$2"; do
  groff -man -ww -z -K utf8 "$page" 2>"$folder/warnings"
  if [ -s "$folder/warnings" ]; then
    cat "$folder/warnings"
    exit 1
  fi
done
