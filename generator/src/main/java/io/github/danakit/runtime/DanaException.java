package io.github.danakit.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Something broke, as opposed to DANA refusing a call. Messages name the operation, the code, the X-EXTERNAL-ID and the
 * partner's reference; they never hold bodies, keys or signatures.
 */
public abstract sealed class DanaException extends RuntimeException
        permits TransportException, SigningException, ProtocolException, SignatureMismatchException, RefusedException {
    private static final long serialVersionUID = 1L;

    private final String operation;
    private final String externalId;
    private final String reference;

    DanaException(CallId call, String problem, @Nullable Throwable cause) {
        super(call.describe(problem), cause);
        this.operation = call.operation();
        this.externalId = call.externalId();
        this.reference = call.reference();
    }

    /** Id of the operation, empty when none is concerned. */
    public final String operation() {
        return operation;
    }

    /** X-EXTERNAL-ID of the last attempt, empty when there is none. */
    public final String externalId() {
        return externalId;
    }

    /** The partner's own reference, empty when there is none. */
    public final String reference() {
        return reference;
    }
}
