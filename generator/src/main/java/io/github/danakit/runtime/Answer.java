package io.github.danakit.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about the answer to one call. Application code uses it through {@link Outcome}.
 *
 * @param <T> type of the parsed body
 * @param operation id of the operation
 * @param code what DANA answered and what it means
 * @param message text that DANA sent
 * @param httpStatus 0 when no answer came
 * @param raw body as received, empty when no answer came
 * @param body parsed body, null when none was sent or it was unreadable
 * @param unreadable why the body could not be read, null when it could
 * @param externalId X-EXTERNAL-ID of the last attempt
 * @param reference the partner's own reference, empty when the operation has none
 * @param transaction state of the payment asked about, null when the operation tells none
 * @param retryAfter pause that the other side asked for, null when it asked for none
 */
public record Answer<T>(
        String operation,
        Code code,
        String message,
        int httpStatus,
        byte[] raw,
        @Nullable T body,
        @Nullable ProtocolException unreadable,
        String externalId,
        String reference,
        @Nullable Transaction transaction,
        @Nullable Duration retryAfter) {

    /** A copy of the received bytes. They may hold personal data: do not log them. */
    @Override
    public byte[] raw() {
        return raw.clone();
    }

    /** The same answer under another code, where more is known than the answer alone can tell. */
    public Answer<T> withCode(Code other) {
        return new Answer<>(
                operation,
                other,
                message,
                httpStatus,
                raw,
                body,
                unreadable,
                externalId,
                reference,
                transaction,
                retryAfter);
    }

    /** The same answer with another state of the payment, where more is known than the answer alone can tell. */
    public Answer<T> withTransaction(Transaction other) {
        return new Answer<>(
                operation, code, message, httpStatus, raw, body, unreadable, externalId, reference, other, retryAfter);
    }

    CallId call() {
        return new CallId(operation, externalId, reference);
    }

    /** Operation, code and ids; no body. */
    @Override
    public String toString() {
        String text = Printable.of(code.toString()) + ", outcome " + code.outcome() + ", action " + code.action();
        return call().describe(text + ", HTTP " + httpStatus);
    }
}
