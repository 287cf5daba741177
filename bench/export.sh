#!/usr/bin/env bash
# Exports a whole catalog and checks it: every paper once, and how much more live heap the
# server needs while it streams. Live heap is what is left after a full collection.
#
# Usage: bench/export.sh DATA-FOLDER [STATE-FOLDER]
# (JAVA names the Java 25 to run with, OPTIONS further settings, JAR another build.)
# Needs target/mlsys-catalog.jar ('mvn package -DskipTests'); a state folder that was loaded
# before saves loading it again.
set -euo pipefail
cd "$(dirname "$0")/.."

data="$1"
work="$(mktemp -d)"
state="${2:-$work/state}"
port="${PORT:-18081}"
heap="${HEAP:-8g}"
java="${JAVA:-$(find /usr/lib/jvm -maxdepth 3 -path '*25*/bin/java' 2>/dev/null | head -n 1)}"
java="${java:-java}"
jcmd="$(dirname "$java")/jcmd"

"$java" "-Xmx$heap" -jar "${JAR:-target/mlsys-catalog.jar}" --server.port="$port" --catalog.data="$data" \
  --catalog.state="$state" ${OPTIONS:-} >"$work/log" 2>&1 &
pid=$!
trap 'kill $pid 2>/dev/null || true; wait $pid 2>/dev/null || true; rm -rf "$work"' EXIT
site="http://localhost:$port"
until curl -sf "$site/actuator/health" | grep -q '"loading":false'; do
  kill -0 $pid 2>/dev/null || { cat "$work/log" >&2; exit 1; }
  sleep 2
done

# Bytes of all live objects.
live() { "$jcmd" $pid GC.class_histogram | awk '/^Total/ { print $3 }'; }

total=$(curl -sf "$site/api/papers?size=1" | grep -o '"total":[0-9]*' | cut -d: -f2)
echo "papers: $total"
for ending in bib ris csl.json; do
  curl -sf "$site/papers.$ending?year=1900" >/dev/null
  before=$(live)
  most=0
  start=$(date +%s%N)
  curl -sf "$site/papers.$ending" -o "$work/export" &
  client=$!
  while kill -0 $client 2>/dev/null; do
    now=$(live)
    most=$((now > most ? now : most))
    sleep 0.5
  done
  wait $client
  end=$(date +%s%N)
  case $ending in
    bib) grep -o '^  url = {[^}]*' "$work/export" | sed 's/.*{//' ;;
    ris) grep -a '^UR  - ' "$work/export" | tr -d '\r' | sed 's/^UR  - //' ;;
    csl.json) grep -o '"URL":"[^"]*' "$work/export" | sed 's/.*:"//' ;;
  esac >"$work/ids"
  keys=$(case $ending in
    bib) grep -c '^@inproceedings{' "$work/export" ;;
    ris) grep -a '^ID  - ' "$work/export" | sort -u | wc -l ;;
    csl.json) grep -o '^{"id":"[^"]*' "$work/export" | sort -u | wc -l ;;
  esac)
  printf '%-9s %7d records, %7d different papers, %7d keys, %4d MB, %5d ms, at most %d MB more live heap\n' \
    "$ending" "$(wc -l <"$work/ids")" "$(sort -u "$work/ids" | wc -l)" "$keys" \
    "$(($(stat -c %s "$work/export") / 1000000))" "$(((end - start) / 1000000))" "$(((most - before) / 1000000))"
done
