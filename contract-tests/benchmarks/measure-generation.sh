#!/usr/bin/env bash
# Measures generation of the full description beside the stock plugin on the same documents, minus `mvn validate`.
# Usage: contract-tests/benchmarks/measure-generation.sh [RUNS]      (needs Linux, Maven, and `mvn -DskipTests install` before)
# MAVEN_ARGS may hold more arguments for Maven, such as -Dmaven.repo.local=DIR. Prints a table in Markdown; medians of RUNS (5) runs each.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -1)
stock=$(sed -n 's:.*<openapi-generator.version>\(.*\)</.*:\1:p' pom.xml)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

project() { # NAME PLUGIN: a project that does nothing but generate
  mkdir -p "$work/$1"
  cat > "$work/$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>$1</artifactId>
  <version>1</version>
  <build><plugins><plugin>$2</plugin></plugins></build>
</project>
POM
}

executions=""
for file in spec/openapi/api/*.yaml spec/openapi/spi/*.yaml; do
  name=$(echo "$file" | sed 's:spec/openapi/::; s:\.yaml::; s:[/-]::g')
  executions+="<execution><id>$name</id><goals><goal>generate</goal></goals><configuration>
    <inputSpec>$PWD/$file</inputSpec><generatorName>java</generatorName><library>native</library>
    <output>\${project.build.directory}/$name</output><apiPackage>com.example.$name.api</apiPackage><modelPackage>com.example.$name</modelPackage>
    <generateApiTests>false</generateApiTests><generateModelTests>false</generateModelTests>
    <generateApiDocumentation>false</generateApiDocumentation><generateModelDocumentation>false</generateModelDocumentation>
  </configuration></execution>"
done
project stock "<groupId>org.openapitools</groupId><artifactId>openapi-generator-maven-plugin</artifactId><version>$stock</version>
  <executions>$executions</executions>"
project ours "<groupId>io.github.danakit</groupId><artifactId>dana-maven-plugin</artifactId><version>$version</version>
  <executions><execution><goals><goal>generate</goal></goals><configuration><basePackage>com.example.dana</basePackage></configuration></execution></executions>"

measure() { # NAME PROJECT PHASE: appends "milliseconds kilobytes processor-milliseconds" to the results of NAME
  local start peak=0 now pid stat cpu=0
  start=$(date +%s%N)
  mvn -B -q -o ${MAVEN_ARGS:-} -f "$work/$2/pom.xml" "$3" > "$work/$1.log" 2>&1 &
  pid=$!
  while now=$(sed -n 's/VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2>/dev/null) && [ -d "/proc/$pid" ]; do
    [ -n "$now" ] && [ "$now" -gt "$peak" ] && peak=$now
    stat=$(cat "/proc/$pid/stat" 2>/dev/null) && stat=(${stat##*) }) && cpu=$(( (stat[11] + stat[12]) * 10 ))
    sleep 0.02
  done
  wait "$pid" || { cat "$work/$1.log"; exit 1; }
  echo "$(( ($(date +%s%N) - start) / 1000000 )) $peak $cpu" >> "$work/$1.results"
}

median() { # NAME COLUMN
  cut -d' ' -f"$2" "$work/$1.results" | sort -n | sed -n "$(( (runs + 1) / 2 ))p"
}

# once with the network, so that everything is there, and the disk is warm
for name in stock ours; do mvn -B -q ${MAVEN_ARGS:-} -f "$work/$name/pom.xml" generate-sources > "$work/warm.log" 2>&1 || { cat "$work/warm.log"; exit 1; }; done

for _ in $(seq "$runs"); do
  measure validate ours validate
  rm -rf "$work/stock/target"; measure stock stock generate-sources
  measure stock-again stock generate-sources
  rm -rf "$work/ours/target"; measure ours ours generate-sources
  measure ours-again ours generate-sources
done

base=$(median validate 1)
cpu=$(median validate 3)
row() { # LABEL NAME
  echo "| $1 | $(median "$2" 1) | $(( $(median "$2" 1) - base )) | $(( $(median "$2" 3) - cpu )) | $(( $(median "$2" 2) / 1024 )) |"
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
echo "| run | wall, ms | minus \`mvn validate\`, ms | processor time minus \`mvn validate\`, ms | peak memory, MB |"
echo "| --- | --- | --- | --- | --- |"
row "\`mvn validate\`" validate
row "stock plugin $stock, \`java\` \`native\`, cold" stock
row "stock plugin, unchanged" stock-again
row "danakit, client and server, cold" ours
row "danakit, unchanged" ours-again
echo
echo "Ratios to the stock plugin: time $(ratio $(( $(median ours 1) - base )) $(( $(median stock 1) - base ))), processor time" \
  "$(ratio $(( $(median ours 3) - cpu )) $(( $(median stock 3) - cpu ))), peak memory $(ratio "$(median ours 2)" "$(median stock 2)"); $runs runs each, medians, $(nproc) cores, $(java -version 2>&1 | head -1)."
