package io.github.danakit.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What proving a message costs beside the JDK's own classes. */
public final class MeasureServer {
    private static final int SECONDS = Integer.getInteger("seconds", 5);
    private static final int FORKS = Integer.getInteger("forks", 2);

    private MeasureServer() {}

    /** Takes no arguments; {@code -Dseconds} and {@code -Dforks} shorten or lengthen the run. */
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include("VerifyBenchmark")
                .forks(FORKS)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(SECONDS))
                .measurementIterations(4)
                .measurementTime(TimeValue.seconds(SECONDS));
        Map<String, Double> p50 = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            String label = result.getParams().getBenchmark();
            p50.put(
                    label.substring(label.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        double ratio = p50.get("verifier") / p50.get("raw");
        System.out.println(String.format(
                Locale.ROOT,
                "verification p50: raw %.1f us, emitted %.1f us, ratio %.3f (bar 1.10)",
                p50.get("raw"),
                p50.get("verifier"),
                ratio));
    }
}
