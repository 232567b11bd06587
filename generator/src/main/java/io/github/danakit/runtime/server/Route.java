package io.github.danakit.runtime.server;

import io.github.danakit.runtime.Check;
import io.github.danakit.runtime.Checked;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.Transaction;
import io.github.danakit.runtime.TransactionStatuses;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.signing.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation and its handler. */
record Route<Q, A>(Operation<Q, A> operation, Handler<Q, A> handler) {

    /** The same route, with something around its handler. */
    Route<Q, A> within(Around around) {
        return new Route<>(operation, message -> around.handle(operation, message, handler));
    }

    /** Parses the verified bytes and lets the handler act. */
    Answered answer(Proof proof, EndpointSettings settings) {
        Verified<Q> message = message(proof, settings.codec(), settings.incompleteMessages());
        try {
            Reply<A> reply = handler.handle(message);
            return new Replies(settings).answered(operation, reply);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Refusal.FAULT, "the handler was interrupted", operation, e);
        } catch (Throwable e) {
            // Even an Error of a handler must end in an answer that makes the sender deliver again.
            throw new Refused(Refusal.FAULT, "the handler failed", operation, e);
        }
    }

    private Verified<Q> message(Proof proof, JsonCodec codec, boolean incomplete) {
        try {
            Q body = codec.read(proof.body(), operation.requestType());
            List<String> missing = !incomplete && body instanceof Checked checked ? Check.missing(checked) : List.of();
            if (!missing.isEmpty()) {
                throw new Refused(Refusal.MISSING, "missing: " + String.join(", ", missing), operation, null);
            }
            return new Verified<>(body, proof, transaction(proof, codec));
        } catch (ProtocolException e) {
            throw new Refused(Refusal.MALFORMED, String.valueOf(e.getMessage()), operation, null);
        }
    }

    private @Nullable Transaction transaction(Proof proof, JsonCodec codec) {
        TransactionStatuses statuses = operation.transactions();
        return statuses == null
                ? null
                : statuses.of(codec.texts(proof.body(), statuses.field()).get(statuses.field()));
    }
}
