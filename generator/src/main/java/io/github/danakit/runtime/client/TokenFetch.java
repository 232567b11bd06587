package io.github.danakit.runtime.client;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.TransportException;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.token.Token;
import java.time.Instant;
import java.util.Map;

/** Asks for tokens, once each time: the call that needs the token is what is repeated. */
final class TokenFetch {
    /** How operations are called. */
    interface Call {
        <Q, A> Outcome<A> call(Operation<Q, A> operation, Q request, RequestOptions options);
    }

    private final Call call;
    private final JsonCodec codec;

    TokenFetch(Call call, JsonCodec codec) {
        this.call = call;
        this.codec = codec;
    }

    /**
     * A token.
     *
     * @throws TransportException when it is worth asking again; the call that needs the token was not sent
     */
    Token token(TokenCall how, Map<String, String> members, Instant asked) {
        Outcome<?> outcome;
        try {
            outcome = ask(how, members);
        } catch (TransportException e) {
            throw new TransportException("no token could be got", e, false);
        }
        if (outcome.outcome() != OutcomeKind.SUCCESS) {
            throw outcome.action() == Action.RETRY_SAME_REQUEST
                    ? new TransportException("no token could be got", outcome.toException(), false)
                    : outcome.toException();
        }
        return read(how, outcome, asked);
    }

    /** The answer to a request with these members. */
    Outcome<?> ask(TokenCall how, Map<String, String> members) {
        return ask(how.operation(), members);
    }

    private <Q, A> Outcome<A> ask(Operation<Q, A> operation, Map<String, String> members) {
        Q request = codec.read(codec.write(members), operation.requestType());
        return call.call(operation, request, RequestOptions.none().withRetries(0));
    }

    /** The token in an answer. */
    Token read(TokenCall how, Outcome<?> outcome, Instant asked) {
        return new TokenAnswer(how, outcome.raw(), codec).read(asked);
    }
}
