#!/usr/bin/env bash
# Installs Debian's Chromium for the browser tests, where no Chromium is found yet.
set -euo pipefail

for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
  if [ -n "$browser" ] && command -v "$browser" >/dev/null 2>&1; then
    exit 0
  fi
done

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "The browser tests need Chromium: install it ('apt-get install chromium') or name one in CHROMIUM." >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "Installing Chromium for the browser tests"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium
