#!/usr/bin/env bash
# Installs the readers that check citations: pandoc, bibutils and Biber of Debian, where one is missing.
set -euo pipefail

missing=()
command -v pandoc >/dev/null 2>&1 || missing+=(pandoc)
command -v ris2xml >/dev/null 2>&1 || missing+=(bibutils)
command -v biber >/dev/null 2>&1 || missing+=(biber)
if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "The citation tests need ${missing[*]}: install them ('apt-get install ${missing[*]}')." >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "Installing ${missing[*]} for the citation tests"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
