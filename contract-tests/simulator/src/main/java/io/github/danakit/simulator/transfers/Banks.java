package io.github.danakit.simulator.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The banks that DANA transfers to, by the list of the description. Read when it is first asked for. */
public final class Banks {
    private static final String LIST = "/dana/banks.csv";

    private final Set<String> codes = new HashSet<>();

    /** Whether DANA transfers to this bank. */
    public synchronized boolean know(String code) {
        if (codes.isEmpty()) {
            codes.addAll(read());
        }
        return codes.contains(code);
    }

    private static Set<String> read() {
        Set<String> read = new HashSet<>();
        try (InputStream list = Banks.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the description has no list of banks at " + LIST);
            }
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> read.add(line.substring(0, line.indexOf(','))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
