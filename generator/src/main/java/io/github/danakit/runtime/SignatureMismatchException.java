package io.github.danakit.runtime;

/** A received message is not proven to come from the holder of the expected key. It must not be acted upon. */
public final class SignatureMismatchException extends DanaException {
    private static final long serialVersionUID = 1L;

    /** Why a message was refused; for logs of the receiver, not for the sender. */
    public enum Reason {
        /** A header that takes part in the signature is absent or empty. */
        MISSING_HEADER,
        /** A header that takes part in the signature came more than once. */
        DUPLICATE_HEADER,
        /** The message carries no signature. */
        MISSING_SIGNATURE,
        /** The message is signed, but it belongs to another call, another operation or another party. */
        OTHER_MESSAGE,
        /** The signature is not canonical standard Base64 with padding. */
        BAD_BASE64,
        /** The signature has another length than the key's modulus. */
        WRONG_LENGTH,
        /** No key verifies the signature over the received bytes. */
        WRONG_SIGNATURE,
        /** The signed time is not a time. */
        BAD_TIMESTAMP,
        /** The signed time is too far from now. */
        STALE
    }

    private final Reason reason;
    private final String detail;

    /** A refusal for this reason; {@code detail} names headers, never their values. */
    public SignatureMismatchException(Reason reason, String detail) {
        this(CallId.NONE, reason, detail);
    }

    private SignatureMismatchException(CallId call, Reason reason, String detail) {
        super(call, reason + ": " + detail, null);
        this.reason = reason;
        this.detail = detail;
    }

    /** The same failure, naming the call whose answer is concerned. */
    public SignatureMismatchException forCall(CallId call) {
        return new SignatureMismatchException(call, reason, detail);
    }

    /** Why the message was refused. */
    public Reason reason() {
        return reason;
    }
}
