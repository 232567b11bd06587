package io.github.danakit.runtime.server;

import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.SignatureMismatchException;
import java.util.Map;

/** Tells whether a message comes from the holder of an expected key. */
interface Prover {
    /**
     * Proves a message.
     *
     * @throws SignatureMismatchException when it is not proven
     * @throws ProtocolException when it has not the form in which it could be proven
     */
    Signed prove(Arrival arrival);

    /** What the head of a message claims without proof, as far as it can be read; only to answer its sender with. */
    Map<String, String> claims(Arrival arrival);
}
