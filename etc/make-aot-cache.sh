#!/usr/bin/env bash
# Takes the jar apart and lets the program run once, so that the next starts find its classes read, linked and
# compiled (JDK 25, AOT cache). The cache fits this very JDK and these very files.
#
# Usage: etc/make-aot-cache.sh JAR FOLDER [DATA]     (JAVA names the Java 25 to run with)
# Then:  java -XX:AOTCache=FOLDER/app.aot -jar FOLDER/mlsys-catalog.jar …
set -euo pipefail

jar="$(realpath "$1")"; folder="$(realpath -m "$2")"; data="$(realpath "${3:-data}")"
port="${PORT:-18081}"
java="${JAVA:-java}"
state="$(mktemp -d)"
trap 'rm -rf "$state"' EXIT

"$java" -Djarmode=tools -jar "$jar" extract --force --destination "$folder"
jar="$folder/$(basename "$jar")"

# The first run leaves a loaded catalog behind, as production starts from one; the second is recorded.
for recording in "" "-XX:AOTCacheOutput=$folder/app.aot"; do
  # shellcheck disable=SC2086
  "$java" $recording --enable-native-access=ALL-UNNAMED -jar "$jar" --server.port="$port" --server.address=127.0.0.1 \
    --catalog.data="$data" --catalog.state="$state/var" --catalog.meaning=false >"$state/log" 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/readyz"; do
    kill -0 "$pid" 2>/dev/null || { cat "$state/log" >&2; exit 1; }
    sleep 0.2
  done
  for path in / /papers "/search?q=learning" "/api/papers?q=learning" "/api/suggest?q=le" /authors /institutions /venues /problems; do
    curl -sf -o /dev/null "http://127.0.0.1:$port$path"
  done
  kill "$pid"
  wait "$pid" || true
done
test -s "$folder/app.aot" || { cat "$state/log" >&2; exit 1; }
ls -lh "$folder/app.aot"
