# Sourced by bench/soak.sh and bench/overload.sh: a catalog of a copy of a data folder, on a port and in folders of its own.
#   PORT     where it listens (18080)
#   HEAP     its heap (400m)
#   JAVA     the Java 25 to run with
#   CATALOG  what Java is to run (-jar target/mlsys-catalog.jar)
#   OPTIONS  further options of the catalog
port=${PORT:-18080}
java=${JAVA:-$(find /usr/lib/jvm -maxdepth 3 -path '*25*/bin/java' 2>/dev/null | head -n 1)}
java=${java:-java}
work=$(mktemp -d)
mkdir "$work/temp"
cp -r "${data:-data}" "$work/data"
# shellcheck disable=SC2086
"$java" "-Xmx${HEAP:-400m}" --enable-native-access=ALL-UNNAMED "-Djava.io.tmpdir=$work/temp" \
  ${CATALOG:--jar target/mlsys-catalog.jar} \
  --server.port="$port" --catalog.data="$work/data" --catalog.state="$work/state" --catalog.reload=watch ${OPTIONS:-} \
  > "$work/log" 2>&1 &
pid=$!
trap 'kill $pid 2>/dev/null; wait $pid 2>/dev/null || true; rm -rf "$work"' EXIT
until curl --silent --fail --output /dev/null "http://localhost:$port/readyz"; do
  kill -0 $pid 2>/dev/null || { cat "$work/log" >&2; exit 1; }
  sleep 0.2
done
# What is known by meaning comes a little later.
until curl --silent "http://localhost:$port/api/meaning" | grep -Eq '"state":"(ready|off)"'; do sleep 0.5; done
