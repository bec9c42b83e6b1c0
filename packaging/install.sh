# Installs the Debian packages that are missing: `install_missing PACKAGE...`.
# Sourced by run.sh and test.sh.

build_packages=(
  g++ cmake ninja-build ccache mold pkg-config
  nlohmann-json3-dev libidn2-dev libunistring-dev libcli11-dev libpugixml-dev zlib1g-dev libxlsxwriter-dev
)

window_packages=(
  qt6-base-dev qt6-svg-dev qtkeychain-qt6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  qt6-qpa-plugins fonts-noto-core
)

test_packages=(
  libgtest-dev librapidcheck-dev clang-format-19
  desktop-file-utils appstream libxml2-utils shared-mime-info groff-base poppler-utils
  python3-openpyxl
)

install_missing() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  echo "Installing: ${missing[*]}" >&2
  "${root[@]}" apt-get update -qq >&2
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "${missing[@]}" >&2
}
