package io.github.danakit.runtime.server;

import io.github.danakit.runtime.Transaction;
import io.github.danakit.runtime.http.Headers;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message whose signature, age and novelty were checked. Only the endpoint can make one, so no handler runs on
 * anything else. The same payment may still be told several times in separate messages: act once per reference.
 *
 * @param <T> type of the message
 */
public final class Verified<T> {
    private final T body;
    private final Headers headers;
    private final String externalId;
    private final OffsetDateTime timestamp;
    private final byte[] raw;
    private final @Nullable Transaction transaction;

    Verified(
            T body,
            Headers headers,
            String externalId,
            OffsetDateTime timestamp,
            byte[] raw,
            @Nullable Transaction transaction) {
        this.body = body;
        this.headers = headers;
        this.externalId = externalId;
        this.timestamp = timestamp;
        this.raw = raw;
        this.transaction = transaction;
    }

    /** The message, parsed from the very bytes that were verified. */
    public T body() {
        return body;
    }

    /** All headers. Of these the signature covers the time only; do not decide anything by the others. */
    public Headers headers() {
        return headers;
    }

    /** X-EXTERNAL-ID, empty when it was not sent. Not covered by the signature. */
    public String externalId() {
        return externalId;
    }

    /** The signed time of sending; a redelivery has a time of its own. */
    public OffsetDateTime timestamp() {
        return timestamp;
    }

    /** A copy of the verified bytes. They may hold personal data: do not log them. */
    public byte[] raw() {
        return raw.clone();
    }

    /**
     * State of the payment that the message is about.
     *
     * @throws IllegalStateException when messages of this operation tell no such state
     */
    public Transaction transaction() {
        if (transaction == null) {
            throw new IllegalStateException("messages of this operation tell no state of a transaction");
        }
        return transaction;
    }

    /** Type, id and time; no content. */
    @Override
    public String toString() {
        return "Verified[" + body.getClass().getSimpleName() + ", X-EXTERNAL-ID " + externalId + ", " + timestamp + "]";
    }
}
