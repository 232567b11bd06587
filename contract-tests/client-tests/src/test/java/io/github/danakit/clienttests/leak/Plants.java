package io.github.danakit.clienttests.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Secrets that were planted, and every text that came out: log lines, exceptions with their causes, toString. */
final class Plants {
    static final String PHONE = "6281277700001";
    static final String ACCOUNT = "990011223344";
    static final String TOKEN = "planted-token-3f1c";
    static final String CLIENT_SECRET = "planted-client-secret-9d";
    static final String OTP = "771199";

    private final List<String> secrets = new ArrayList<>(List.of(PHONE, ACCOUNT, TOKEN, CLIENT_SECRET, OTP));
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());

    /** Every line of a key is a secret. */
    void plantKey(String pem) {
        pem.lines().filter(line -> !line.startsWith("-----")).forEach(secrets::add);
    }

    void saw(Object value) {
        texts.add(String.valueOf(value));
    }

    /** The failure as a log would print it, with all of its causes. */
    void saw(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        texts.add(text.toString());
    }

    /** Texts that hold a secret. */
    List<String> hits() {
        return texts.stream()
                .filter(text -> secrets.stream().anyMatch(text::contains))
                .toList();
    }

    void assertNoHit(int leastTexts) {
        assertThat(texts).hasSizeGreaterThan(leastTexts);
        assertThat(hits()).isEmpty();
    }
}
