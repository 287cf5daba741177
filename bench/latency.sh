#!/usr/bin/env bash
# Times requests to a running catalog, one after the other over one connection, by curl: a client that takes next to no
# time itself, while one on a virtual machine of its own takes as long as the catalog until it is warm.
#
# bench/latency.sh URL PATHS [ROUNDS] [MORE]
#   PATHS   a file with the path and query of one request on each line, as `-Dbench.queries-to=FOLDER` of SearchBenchmark writes
#   ROUNDS  how often all of them are asked; the first ones warm the catalog up (10)
#   MORE    added to each of them, as in '&meaning=true'
set -euo pipefail
url=${1%/} paths=$2 rounds=${3:-10} more=${4:-}
requests=$(mktemp)
trap 'rm -f "$requests"' EXIT
while IFS= read -r path; do
  printf 'url = "%s%s%s"\noutput = /dev/null\n' "$url" "$path" "$more"
done < "$paths" > "$requests"
for round in $(seq "$rounds"); do
  curl --silent --globoff --write-out '%{time_total} %{http_code}\n' --config "$requests" | sort -n | awk -v round="$round" '
    { time[NR] = $1 * 1000; if ($2 != 200) failed++ }
    END {
      printf "round %d: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, longest %.1f ms, %d requests, %d not answered by 200\n", round,
        time[int(NR * 0.5) + 1], time[int(NR * 0.9) + 1], time[int(NR * 0.99) + 1], time[NR], NR, failed
    }'
done
