package io.github.danakit.clienttests.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Secrets that were planted, looked for in every text that comes out: log lines, exceptions with their causes,
 * toString.
 */
public final class Plants {
    static final String PHONE = "6281277700001";
    /** An account number. */
    public static final String ACCOUNT = "990011223344";

    static final String TOKEN = "planted-token-3f1c";
    static final String CLIENT_SECRET = "planted-client-secret-9d";
    static final String OTP = "771199";

    private final List<String> secrets = new CopyOnWriteArrayList<>(List.of(PHONE, ACCOUNT, TOKEN, CLIENT_SECRET, OTP));
    private final AtomicInteger texts = new AtomicInteger();
    private final Queue<String> hits = new ConcurrentLinkedQueue<>();

    /** Every line of a key is a secret, from now on. */
    public void plantKey(String pem) {
        pem.lines().filter(line -> !line.startsWith("-----")).forEach(secrets::add);
    }

    void saw(Object value) {
        String text = String.valueOf(value);
        texts.incrementAndGet();
        if (secrets.stream().anyMatch(text::contains)) {
            hits.add(text);
        }
    }

    /** The failure as a log would print it, with all of its causes. */
    void saw(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        saw((Object) text);
    }

    /** Texts that hold a secret. */
    List<String> hits() {
        return List.copyOf(hits);
    }

    /** Fails when a secret came out, or when fewer texts came out than there must have been. */
    public void assertNoHit(int leastTexts) {
        assertThat(texts).hasValueGreaterThan(leastTexts);
        assertThat(hits()).isEmpty();
    }
}
