import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Measures an executable simulator from outside, with callers that sign by hand. See measure.sh. */
public final class SimulatorFigures {
    private static final String PARTNER = "2026000000000000000001";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");
    private static final int CALLERS = 8;
    private static final String QUERY = "/payment-gateway/v1.0/debit/status.htm";
    private static final String CREATE = "/payment-gateway/v1.0/debit/payment-host-to-host.htm";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong numbers = new AtomicLong();
    private final KeyPair keys;
    private final Path folder;
    private final String jar;

    private SimulatorFigures(String jar) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        this.keys = generator.generateKeyPair();
        this.jar = jar;
        this.folder = Files.createTempDirectory("simulator-figures");
        String text = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
        Files.writeString(
                folder.resolve("partner.pem"),
                "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n");
    }

    /** A simulator that runs. */
    private record Running(Process process, URI address, long millisToListen) {
        void stop() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    public static void main(String[] arguments) throws Exception {
        SimulatorFigures figures = new SimulatorFigures(arguments[0]);
        figures.starts(Integer.parseInt(arguments[1]));
        figures.load(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), arguments[4]);
    }

    private Running start(String... javaOptions) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(javaOptions));
        command.addAll(List.of("-jar", jar, "--quiet", "--partner-id", PARTNER));
        command.addAll(List.of("--dana-key", folder.resolve("dana.pem").toString()));
        command.addAll(List.of("--partner-key", folder.resolve("partner.pem").toString()));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith("listening on ")) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("the simulator ended before it listened");
        }
        long millis = (System.nanoTime() - begin) / 1_000_000;
        return new Running(process, URI.create(line.substring("listening on ".length())), millis);
    }

    /** The key file is there after the first start, so the later ones do not make a key. */
    private void starts(int count) throws Exception {
        long[] listening = new long[count];
        long[] answered = new long[count];
        start().stop();
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            Running running = start();
            int status = call(running.address(), QUERY, query("NONE"));
            answered[i] = (System.nanoTime() - begin) / 1_000_000;
            listening[i] = running.millisToListen();
            running.stop();
            if (status != 404) {
                throw new IllegalStateException("the first call was answered with HTTP " + status);
            }
        }
        Arrays.sort(listening);
        Arrays.sort(answered);
        say("start: it listens after %d ms (median of %d; bar 1500)", listening[count / 2], count);
        say("start: it has answered a signed call after %d ms", answered[count / 2]);
    }

    private void load(int seconds, int orders, String heap) throws Exception {
        Running running = start("-Xmx" + heap);
        try {
            Signed signed = signed(QUERY, query("NONE"));
            rate(running.address(), 20, signed);
            double queries = rate(running.address(), seconds, signed);
            say("%d callers on %d processors: %.0f signed queries a second (bar 200), each with a number of its own;"
                            + " the callers sign once, the simulator verifies each",
                    CALLERS, Runtime.getRuntime().availableProcessors(), queries);
            long begin = System.nanoTime();
            AtomicInteger made = new AtomicInteger();
            AtomicInteger refused = new AtomicInteger();
            all(() -> {
                for (int number = made.incrementAndGet(); number <= orders; number = made.incrementAndGet()) {
                    if (call(running.address(), CREATE, order("INV-" + number)) != 200) {
                        refused.incrementAndGet();
                    }
                }
            });
            double taken = (System.nanoTime() - begin) / 1e9;
            say("%d orders made in %.0f s, %.0f a second, each signed by its caller on the same processors; %d failed",
                    orders, taken, orders / taken, refused.get());
            say("memory after them, with a heap of at most %s: %s", heap, memory(running.process()));
        } finally {
            running.stop();
        }
    }

    /** Something that may fail. */
    private interface Work {
        void run() throws Exception;
    }

    private static void all(Work work) throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<Exception> failures = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (Exception e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    /** Makes calls for some seconds; returns how many a second. The signature does not cover the number of a call. */
    private double rate(URI address, int seconds, Signed signed) throws Exception {
        AtomicInteger count = new AtomicInteger();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        all(() -> {
            while (System.nanoTime() < end) {
                if (send(address, signed) != 404) {
                    throw new IllegalStateException("an unknown order was not answered with HTTP 404");
                }
                count.incrementAndGet();
            }
        });
        return count.get() / (double) seconds;
    }

    private static String query(String order) {
        return "{\"originalPartnerReferenceNo\":\"" + order
                + "\",\"serviceCode\":\"54\",\"merchantId\":\"216620000000000000042\"}";
    }

    private static String order(String number) {
        String until = TIME.format(OffsetDateTime.now(ZoneOffset.ofHours(7)).plusMinutes(20));
        return "{\"partnerReferenceNo\":\"" + number + "\",\"merchantId\":\"216620000000000000042\","
                + "\"amount\":{\"value\":\"250000.00\",\"currency\":\"IDR\"},\"validUpTo\":\"" + until + "\","
                + "\"urlParams\":[{\"url\":\"https://shop.example/thanks\",\"type\":\"PAY_RETURN\",\"isDeeplink\":\"N\"}],"
                + "\"additionalInfo\":{\"mcc\":\"5732\",\"envInfo\":{\"sourcePlatform\":\"IPG\",\"terminalType\":\"WEB\"},"
                + "\"order\":{\"orderTitle\":\"Kettle\",\"scenario\":\"REDIRECT\"}}}";
    }

    private int call(URI address, String path, String body) throws Exception {
        return send(address, signed(path, body));
    }

    /** A call with its signature. */
    private record Signed(String path, byte[] body, String time, String signature) {}

    private Signed signed(String path, String body) throws Exception {
        String time = TIME.format(OffsetDateTime.now(ZoneOffset.ofHours(7)));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(("POST:" + path + ":" + digest + ":" + time).getBytes(StandardCharsets.UTF_8));
        return new Signed(path, bytes, time, Base64.getEncoder().encodeToString(signature.sign()));
    }

    private int send(URI address, Signed signed) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(signed.path()))
                .header("Content-Type", "application/json")
                .header("X-TIMESTAMP", signed.time())
                .header("X-PARTNER-ID", PARTNER)
                .header("X-EXTERNAL-ID", String.valueOf(numbers.incrementAndGet()))
                .header("CHANNEL-ID", "95221")
                .header("X-SIGNATURE", signed.signature())
                .POST(HttpRequest.BodyPublishers.ofByteArray(signed.body()))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** What the JVM itself tells after a collection. */
    private static String memory(Process simulator) throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        run(jcmd, String.valueOf(simulator.pid()), "GC.run");
        for (String line : run(jcmd, String.valueOf(simulator.pid()), "GC.heap_info")) {
            if (line.contains(" heap ") || line.contains("total")) {
                return line.strip();
            }
        }
        return "unknown";
    }

    private static List<String> run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().forEach(lines::add);
        }
        process.waitFor();
        return lines;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
