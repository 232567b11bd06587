#!/bin/sh
# Figures of the simulator: how long it takes to start, how many signed calls it answers, what 100,000 orders cost in memory.
# Usage: contract-tests/simulator/measure.sh [dana-simulator.jar]; on an otherwise idle machine; needs a JDK and nothing else.
# ORDERS, SECONDS_OF_LOAD and STARTS make it shorter or longer; HEAP is the simulator's largest heap.
here=$(dirname "$0")
jar=${1:-$(ls "$here"/target/dana-simulator-*-executable.jar 2>/dev/null | head -n 1)}
if [ ! -f "$jar" ]; then
  echo "there is no $here/target/dana-simulator-*-executable.jar: package the module first, or name the jar" >&2
  exit 2
fi
exec java "$here/src/measure/SimulatorFigures.java" "$jar" \
  "${STARTS:-9}" "${SECONDS_OF_LOAD:-30}" "${ORDERS:-100000}" "${HEAP:-256m}"
