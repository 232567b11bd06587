package io.github.danakit.runtime.signing;

/** Why a server answers before, or instead of, a handler. */
public enum Refusal {
    /** The message is not proven to come from the expected sender, or it is stale. */
    UNAUTHORIZED(401),
    /** The message is proven, but the token that came with it is not good. */
    TOKEN(401),
    /** A mandatory header or member is missing. */
    MISSING(400),
    /** The body or a member cannot be read. */
    MALFORMED(400),
    /** The message is proven, but it is meant for another operation or another party. */
    MISMATCH(400),
    /** The same message is being handled at this moment. */
    CONFLICT(409),
    /** The body is larger than the server takes. */
    TOO_LARGE(413),
    /** No operation answers at this address. */
    NOT_FOUND(404),
    /** The server failed; the sender may deliver again later. */
    FAULT(500);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** HTTP status of the answer where a scheme names no other. */
    public int status() {
        return status;
    }
}
