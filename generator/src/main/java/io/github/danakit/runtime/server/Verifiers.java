package io.github.danakit.runtime.server;

import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.signing.SignatureVerifier;
import io.github.danakit.runtime.signing.SigningScheme;
import java.util.List;

/** The ways in which a message may be proven: its operation's own scheme first, then those that replace it. */
record Verifiers(List<SignatureVerifier> all) {
    Verifiers {
        all = List.copyOf(all);
    }

    /** The scheme that proved a message, and the text that the signature belongs to. */
    record Proven(SigningScheme scheme, String text) {
        /** The text may hold a token. */
        @Override
        public String toString() {
            return "Proven[" + scheme.id() + "]";
        }
    }

    /**
     * Verifies a message in each way until one of them proves it.
     *
     * @throws SignatureMismatchException of the first way when none does
     */
    Proven verify(Arrival arrival) {
        SignatureMismatchException first = null;
        for (SignatureVerifier verifier : all) {
            try {
                return new Proven(
                        verifier.scheme(),
                        verifier.verify(arrival.method(), arrival.path(), arrival.headers(), arrival.body()));
            } catch (SignatureMismatchException e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new IllegalStateException("no way to verify a message") : first;
    }
}
