#!/usr/bin/env bash
# Finds how many requests a second a catalog answers, then asks four times as many of it, from thousands of clients. Tells the
# answers by status, how soon it has recovered, and its heap after GC before and afterwards.
#
# bench/overload.sh [SECONDS] [DATA-FOLDER]         (60 seconds, data; settings: see bench/serving.sh)
set -euo pipefail
cd "$(dirname "$0")/.."
data=${2:-data}
. bench/serving.sh
"$java" -Xmx600m bench/Traffic.java overload "http://localhost:$port" "$pid" "${1:-60}"
echo "the catalog's own warnings and errors:"
grep -E ' (WARN|ERROR) ' "$work/log" || echo none
