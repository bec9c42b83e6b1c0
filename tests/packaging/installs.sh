# installs.sh BUILD_FOLDER: everything that the desktop needs is put in its place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cmake --install "$1" --prefix "$folder" >/dev/null
"$folder/bin/connect-designer-cli" --version >/dev/null
[ -x "$folder/bin/connect-designer" ] || exit 0 # built without the window
for file in applications/connect-designer.desktop mime/packages/connect-designer.xml man/man1/connect-designer.1.gz \
  man/man1/connect-designer-cli.1.gz bash-completion/completions/connect-designer-cli \
  icons/hicolor/48x48/apps/connect-designer.png icons/hicolor/scalable/mimetypes/application-x-mcdesign.svg; do
  [ -f "$folder/share/$file" ] || { echo "missing: $file"; exit 1; }
done
env -u DISPLAY "$folder/bin/connect-designer-cli" new --template public-site |
  env -u DISPLAY "$folder/bin/connect-designer-cli" export --format png -o "$folder/site.png" -
[ "$(head -c 4 "$folder/site.png" | tail -c 3)" = PNG ] || { echo "no picture"; exit 1; }
env -u DISPLAY "$folder/bin/connect-designer-cli" new --template public-site |
  env -u DISPLAY "$folder/bin/connect-designer-cli" estimate --format=xlsx - >"$folder/estimate.xlsx"
[ "$(head -c 2 "$folder/estimate.xlsx")" = PK ] || { echo "no workbook"; exit 1; }
QT_QPA_PLATFORM=offscreen "$folder/bin/connect-designer" --version >/dev/null
