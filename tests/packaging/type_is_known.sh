# type_is_known.sh SOURCES: a design is told by its name, has an icon, and opens in the window.
set -euo pipefail
command -v update-mime-database >/dev/null || exit 0
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
mkdir -p "$folder/mime/packages"
cp "$1/packaging/linux/connect-designer.xml" "$folder/mime/packages"
update-mime-database "$folder/mime"
grep -q '^50:application/x-mcdesign+json:\*\.mcdesign$' "$folder/mime/globs2"
grep -q '^application/x-mcdesign+json:application-x-mcdesign$' "$folder/mime/icons"
grep -q '^MimeType=.*application/x-mcdesign+json;' "$1/packaging/linux/connect-designer.desktop"
