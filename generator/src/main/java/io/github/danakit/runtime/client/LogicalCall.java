package io.github.danakit.runtime.client;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.CallId;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.TransportException;
import io.github.danakit.runtime.http.HttpCall;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call with its repeats. A repeat happens only when the code's action asks for it, or when the request cannot have
 * been received; a request whose fate is unknown is never repeated.
 */
final class LogicalCall<A> {
    private final Operation<?, A> operation;
    private final RequestOptions options;
    private final Echoes echoes;
    private final Function<String, HttpCall> requests;
    private final Exchange exchange;
    private final Answers answers;
    private final Repeats repeats;
    private final CallTokens tokens;

    LogicalCall(
            Operation<?, A> operation,
            RequestOptions options,
            Echoes echoes,
            Function<String, HttpCall> requests,
            Exchange exchange,
            Answers answers,
            Repeats repeats,
            CallTokens tokens) {
        this.operation = operation;
        this.options = options;
        this.echoes = echoes;
        this.requests = requests;
        this.exchange = exchange;
        this.answers = answers;
        this.repeats = repeats;
        this.tokens = tokens;
    }

    Outcome<A> run() {
        Outcome<A> earlier = null;
        for (int attempt = 1; ; attempt++) {
            CallId call = new CallId(operation.id(), externalId(attempt), echoes.reference());
            try {
                Outcome<A> outcome = judged(once(call, attempt), earlier);
                if (!mayRepeat(outcome, attempt)) {
                    return outcome;
                }
                earlier = outcome;
            } catch (TransportException e) {
                if (e.maybeReceived() || !repeats.pause(attempt, Duration.ZERO)) {
                    return withoutAnswer(e, call, earlier);
                }
            }
        }
    }

    private Outcome<A> once(CallId call, int attempt) {
        HttpCall request = requests.apply(call.externalId());
        return answers.read(operation, exchange.send(request, call, attempt), call, echoes);
    }

    /** DANA wants a new X-EXTERNAL-ID for every attempt, so a chosen one serves the first only. */
    private String externalId(int attempt) {
        return attempt == 1 ? options.externalId().orElseGet(Requests::newExternalId) : Requests.newExternalId();
    }

    /**
     * Without a reference of the partner a repeat would be another payment. A new token needs no pause; it is got even
     * when this very call may not be repeated.
     */
    private boolean mayRepeat(Outcome<A> outcome, int attempt) {
        boolean same = !operation.movesMoney() || !echoes.reference().isEmpty();
        return switch (outcome.action()) {
            case RENEW_TOKEN -> tokens.renew() && same && repeats.isLeft(attempt);
            case RETRY_SAME_REQUEST ->
                same && repeats.pause(attempt, outcome.retryAfter().orElse(Duration.ZERO));
            default -> false;
        };
    }

    /**
     * A refused repeat says nothing about an earlier attempt that DANA may have carried out, so where money moves it is
     * no proof of failure.
     */
    private Outcome<A> judged(Outcome<A> outcome, @Nullable Outcome<A> earlier) {
        boolean open = earlier != null && earlier.outcome() != OutcomeKind.FAILED;
        if (operation.movesMoney() && open && outcome.outcome() == OutcomeKind.FAILED) {
            return Outcome.of(
                    outcome.answer().withCode(outcome.code().withVerdict(OutcomeKind.UNKNOWN, Action.QUERY_STATUS)));
        }
        return outcome;
    }

    private Outcome<A> withoutAnswer(TransportException failure, CallId call, @Nullable Outcome<A> earlier) {
        if (!failure.maybeReceived() && earlier != null) {
            // The last attempt changed nothing: what the one before it brought still stands.
            return earlier;
        }
        if (failure.maybeReceived() && operation.movesMoney()) {
            return answers.noAnswer(operation, call);
        }
        throw failure;
    }
}
