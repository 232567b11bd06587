package io.github.danakit.benchmarks;

import io.github.danakit.benchmarks.dana.runtime.keys.RsaKeyPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Takes all figures of docs/performance.md in one run and sets them beside their bars. */
public final class Measure {
    private static final int SECONDS = Integer.getInteger("seconds", 5);
    private static final int FORKS = Integer.getInteger("forks", 2);
    private static final int ROUNDS = Integer.getInteger("rounds", 15);

    private Measure() {}

    /** Takes no arguments; {@code -Dseconds}, {@code -Dforks} and {@code -Drounds} shorten or lengthen the run. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Map<String, Double> p50 = new TreeMap<>();
        Map<String, Double> bytes = new TreeMap<>();
        for (RunResult result : run(options("CallBenchmark").addProfiler(GCProfiler.class))) {
            String name = name(result);
            p50.put(name, result.getPrimaryResult().getStatistics().getPercentile(50));
            bytes.put(
                    name, result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
        Map<String, Double> throughput = new TreeMap<>();
        for (RunResult result :
                run(options("CallBenchmark.clientSigned").threads(8).mode(Mode.Throughput))) {
            throughput.put(name(result), result.getPrimaryResult().getScore());
        }
        long[] first = first();
        tell(p50, bytes, throughput, first);
    }

    private static ChainedOptionsBuilder options(String what) {
        return new OptionsBuilder()
                .include(what)
                .forks(FORKS)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(SECONDS))
                .measurementIterations(4)
                .measurementTime(TimeValue.seconds(SECONDS));
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static String name(RunResult result) {
        String label = result.getParams().getBenchmark();
        return label.substring(label.lastIndexOf('.') + 1);
    }

    private static long[] first() throws IOException {
        Path key = Files.createTempFile("benchmark", ".pem");
        try (Counterpart counterpart = new Counterpart()) {
            Files.writeString(key, RsaKeyPair.generate().privatePem());
            return FirstCall.measure(ROUNDS, counterpart.uri(), key);
        } finally {
            Files.delete(key);
        }
    }

    private static void tell(
            Map<String, Double> p50, Map<String, Double> bytes, Map<String, Double> throughput, long[] first) {
        double time = p50.get("clientWithoutRsa") - p50.get("bareRoundTrip");
        double memory = bytes.get("clientWithoutRsa") - bytes.get("bareRoundTrip");
        System.out.println();
        p50.forEach((name, value) -> say("%-22s p50 %8.1f us, %7.0f bytes a call", name, value, bytes.get(name)));
        say("without RSA the client adds %.1f us (bar 200)", time);
        say("without RSA the client adds %.0f bytes a call (bar 17000)", memory);
        say("signed call, p50 of the client / bare: %.3f (bar 1.10)", p50.get("clientSigned") / p50.get("bareSigned"));
        double amazon = throughput.get("clientSignedByAmazon") / throughput.get("clientSigned");
        say("8 threads, throughput with Amazon's provider / the platform's: %.2f (bar 2.5)", amazon);
        say(
                "first call of a JVM: bare %d us, client %d us, ratio %.2f (bar 1.8)",
                first[0], first[1], first[1] / (double) first[0]);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
