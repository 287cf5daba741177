#!/usr/bin/env bash
# Asks a catalog for mixed things for a while, and changes one paper of a listing every minute, so that it is loaded and
# swapped as often. Tells failed requests, stale answers, heap after GC, file descriptors, temporary files, generations.
#
# bench/soak.sh [MINUTES] [RATE] [DATA-FOLDER]      (30 minutes, 10 requests a second, data; settings: see bench/serving.sh)
set -euo pipefail
cd "$(dirname "$0")/.."
data=${3:-data}
. bench/serving.sh
"$java" -Xmx200m bench/Traffic.java soak "http://localhost:$port" "$pid" "${1:-30}" "${2:-10}" "$work/data" "$work/state" "$work/temp"
echo "the catalog's own warnings and errors:"
grep -E ' (WARN|ERROR) ' "$work/log" || echo none
