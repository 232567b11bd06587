package io.github.danakit.benchmarks;

import io.github.danakit.benchmarks.dana.runtime.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The first call of a fresh JVM, from nothing to the answer; run as a program of its own, once per call. */
public final class FirstCall {
    private FirstCall() {}

    /** Arguments: {@code bare} or {@code client}, address, file with the key. */
    public static void main(String[] arguments) throws IOException {
        URI uri = URI.create(arguments[1]);
        String pem = Files.readString(Path.of(arguments[2]));
        long start = System.nanoTime();
        if (arguments[0].equals("bare")) {
            Bare bare = new Bare(uri, pem);
            check(bare.send(bare.sign()).length > 0);
        } else {
            Outcome<?> outcome =
                    Clients.builder(uri, pem).build().paymentGateway().queryPayment(Clients.request());
            check(outcome.hasBody());
        }
        System.out.println((System.nanoTime() - start) / 1000);
        System.exit(0);
    }

    private static void check(boolean answered) {
        if (!answered) {
            throw new IllegalStateException("no answer");
        }
    }

    /** Medians in microseconds of bare and client, taken in turns. */
    static long[] measure(int rounds, URI uri, Path key) throws IOException {
        List<Long> bare = new ArrayList<>();
        List<Long> client = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            bare.add(run("bare", uri, key));
            client.add(run("client", uri, key));
        }
        Collections.sort(bare);
        Collections.sort(client);
        return new long[] {bare.get(rounds / 2), client.get(rounds / 2)};
    }

    private static long run(String what, URI uri, Path key) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        FirstCall.class.getName(),
                        what,
                        uri.toString(),
                        key.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return Long.parseLong(out.readLine());
        }
    }
}
