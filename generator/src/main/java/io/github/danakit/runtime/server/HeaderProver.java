package io.github.danakit.runtime.server;

import io.github.danakit.runtime.signing.SigningScheme;
import java.util.Map;

/** Proves messages whose signature stands in a header and covers the digest of the body. */
record HeaderProver(Verifiers verifiers) implements Prover {

    @Override
    public Signed prove(Arrival arrival) {
        Verifiers.Proven proven = verifiers.verify(arrival);
        SigningScheme scheme = proven.scheme();
        String timeName = scheme.headerOf("{timestamp}");
        return new Signed(
                scheme,
                proven.text(),
                arrival.body(),
                arrival.body(),
                arrival.headers(),
                Map.of(),
                timeName,
                value(arrival, timeName),
                value(arrival, scheme.headerOf("{externalId}")));
    }

    private static String value(Arrival arrival, String header) {
        return header.isEmpty() ? "" : arrival.headers().first(header).orElse("");
    }

    @Override
    public Map<String, String> claims(Arrival arrival) {
        return Map.of();
    }
}
