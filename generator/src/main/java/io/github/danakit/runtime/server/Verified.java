package io.github.danakit.runtime.server;

import io.github.danakit.runtime.Transaction;
import io.github.danakit.runtime.http.Headers;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message whose signature, age and novelty were checked. Only the endpoint can make one, so no handler runs on
 * anything else. The same payment may still be told several times in separate messages: act once per reference.
 *
 * @param <T> type of the message
 */
public final class Verified<T> {
    private final T body;
    private final Proof proof;
    private final @Nullable Transaction transaction;

    Verified(T body, Proof proof, @Nullable Transaction transaction) {
        this.body = body;
        this.proof = proof;
        this.transaction = transaction;
    }

    /** The message, parsed from the very bytes that were verified. */
    public T body() {
        return body;
    }

    /** All headers. Of these the signature covers at most the time; do not decide anything by the others. */
    public Headers headers() {
        return proof.headers();
    }

    /**
     * A member of the message's head in protocols whose messages have one, for example {@code clientId}; covered by the
     * signature. It may be a secret: do not log it.
     */
    public Optional<String> head(String member) {
        return Optional.ofNullable(proof.signed().head().get(member));
    }

    /**
     * X-EXTERNAL-ID, empty when it was not sent, and not covered by the signature; in protocols whose messages have a
     * head the id that stands there, which is covered.
     */
    public String externalId() {
        return proof.signed().externalId();
    }

    /** The signed time of sending; a redelivery has a time of its own. Without a signed time, when the message came. */
    public OffsetDateTime timestamp() {
        return proof.timestamp();
    }

    /** A copy of the verified bytes. They may hold personal data: do not log them. */
    public byte[] raw() {
        return proof.signed().raw().clone();
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
        return "Verified[" + body.getClass().getSimpleName() + ", X-EXTERNAL-ID " + externalId() + ", " + timestamp()
                + "]";
    }
}
