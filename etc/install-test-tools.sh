#!/usr/bin/env bash
# Installs from Debian the programs that the tests have read and use what the catalog hands out, where one is missing.
set -euo pipefail

missing=()
# A package, and what shows that it is there.
need() {
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing+=("$package")
}

any_chromium() {
  local browser
  for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$browser" ] && command -v "$browser"; then
      return 0
    fi
  done
  return 1
}

need chromium any_chromium
need pandoc command -v pandoc
need bibutils command -v ris2xml
need biber command -v biber
need libhttp-oai-perl perl -MHTTP::OAI -e 1
need curl command -v curl
need python3 command -v python3
need r-base-core command -v Rscript
need r-cran-jsonlite Rscript -e 'library(jsonlite)'
if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "The tests need ${missing[*]}: install them ('apt-get install ${missing[*]}')." >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "Installing ${missing[*]} for the tests"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
