#!/usr/bin/env bash
# Brings another version of MiniSearch, which searches static copies, from npm: etc/update-minisearch.sh 7.2.0
# No archive of its npm package is among those Maven resolves, so the one file is kept here with its licence.
set -euo pipefail
version=${1:?which version, such as 7.2.0}
target="$(cd "$(dirname "$0")/.." && pwd)/src/main/resources/static/js/minisearch.js"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$folder" && npm pack --silent "minisearch@$version" >/dev/null && tar xzf "minisearch-$version.tgz")
{
  printf '/*! MiniSearch %s, https://lucaong.github.io/minisearch/ (dist/umd/index.js)\n\n' "$version"
  cat "$folder/package/LICENSE.txt"
  printf '*/\n'
  sed '/^\/\/# sourceMappingURL=/d' "$folder/package/dist/umd/index.js"
} > "$target"
echo "MiniSearch $version is in $target"
