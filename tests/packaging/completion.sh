# completion.sh COMMAND_LINE: bash completes what a user began to type.
set -euo pipefail
. <("$1" manual bash)

# completes WORDS... EXPECTED: what may stand for the last of the words.
completes() {
  local expected="${*: -1}"
  COMP_WORDS=(connect-designer-cli "${@:1:$#-1}")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  _connect_designer_cli
  if [ "${COMPREPLY[*]}" != "$expected" ]; then
    echo "${COMP_WORDS[*]}: ${COMPREPLY[*]} instead of $expected"
    exit 1
  fi
}

completes che 'check'
completes check --format s 'sarif'
completes check --fail-on '' 'error warning advice never'
completes check --fa '--fail-on'
completes explain jwt-requires 'jwt-requires-sso'
completes new --template ref 'reference-architecture'
completes merge -o '' ''

for shell in zsh fish; do
  command -v $shell >/dev/null || continue
  "$1" manual $shell | $shell -n /dev/stdin
done
