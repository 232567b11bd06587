#!/usr/bin/env bash
# Load on the emitted adapter for the JDK's server: wrk with 8 threads, 60 s unless told otherwise. Needs wrk and a built generator (mvn -DskipTests install).
# Usage: generator/src/test/load/run.sh [seconds]
set -euo pipefail
cd "$(dirname "$0")/../../.."
seconds=${1:-60}
port=${PORT:-18999}
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

mvn -B -q dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test
# Without nodelay the JDK's server sends head and body of an answer in two packets, and waits 40 ms between them for the client's acknowledgement.
java -Xmx256m -Dsun.net.httpserver.nodelay=true -cp "target/test-classes:target/classes:$(cat "$work/classpath")" \
  io.github.danakit.runtime.server.LoadServer "$port" 20000 "$work/messages" $((seconds + 30)) &
server=$!
until [ -s "$work/messages" ] && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$server"
  sleep 1
done
wrk --threads 8 --connections 64 --duration 5s --script src/test/load/notify.lua "http://127.0.0.1:$port" -- "$work/messages" >/dev/null # a cold JVM
wrk --threads 8 --connections 64 --duration "${seconds}s" --latency --script src/test/load/notify.lua \
  "http://127.0.0.1:$port" -- "$work/messages"
wait "$server"
