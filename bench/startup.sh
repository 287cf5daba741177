#!/usr/bin/env bash
# Measures the time from the start of the process to the first page served, from an empty
# state folder, beside an empty Spring Boot application with JPA and Thymeleaf.
#
# Usage: bench/startup.sh [RUNS]     (JAVA names the Java 25 to run with)
set -euo pipefail
cd "$(dirname "$0")/.."

runs="${1:-5}"
port=18080
java="${JAVA:-$(find /usr/lib/jvm -maxdepth 3 -path '*25*/bin/java' 2>/dev/null | head -n 1)}"
java="${java:-java}"

mvn --batch-mode --quiet package -DskipTests
mvn --batch-mode --quiet --file bench/empty-app package
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Prints the milliseconds until "/" is answered with 200.
first_page() {
  local start end pid
  start=$(date +%s%N)
  "$java" -jar "$@" --server.port=$port >"$work/log" 2>&1 &
  pid=$!
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$port/" || true)" = 200 ]; do
    kill -0 $pid 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  end=$(date +%s%N)
  kill $pid
  wait $pid 2>/dev/null || true
  echo $(((end - start) / 1000000))
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for _ in $(seq "$runs"); do
  first_page bench/empty-app/target/empty-app.jar >>"$work/empty"
  rm -rf "$work/state"
  first_page target/mlsys-catalog.jar --catalog.state="$work/state" >>"$work/cold"
  first_page target/mlsys-catalog.jar --catalog.state="$work/state" >>"$work/warm"
done

empty=$(median <"$work/empty"); cold=$(median <"$work/cold"); warm=$(median <"$work/warm")
echo "median of $runs runs, milliseconds to the first page"
echo "empty application            $empty"
echo "catalog, empty state folder  $cold  ($(awk "BEGIN { printf \"%.2f\", $cold / $empty }") times)"
echo "catalog, loaded before       $warm  ($(awk "BEGIN { printf \"%.2f\", $warm / $empty }") times)"
