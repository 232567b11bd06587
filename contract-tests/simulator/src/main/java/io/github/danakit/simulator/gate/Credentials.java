package io.github.danakit.simulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.Action;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.OutcomeKind;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.keys.ClientSecret;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.dana.runtime.signing.EnvelopeForm;
import io.github.danakit.dana.runtime.signing.EnvelopeFunction;
import io.github.danakit.dana.runtime.signing.Refusal;
import io.github.danakit.simulator.description.CodeFacts;
import io.github.danakit.simulator.description.OperationFacts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges what the head of a message carries beside its signature: the partner's secret, and the token of a customer.
 * The refusal is the first of the fitting codes that the operation documents, else the scheme's own.
 */
public final class Credentials {
    private static final List<String> OTHER_SECRET = List.of("VERIFY_CLIENT_SECRET_FAIL");
    private static final List<String> UNKNOWN_TOKEN = List.of("ACCESS_TOKEN_NOT_EXIST", "OAUTH_FAILED");
    private static final List<String> OLD_TOKEN = List.of("ACCESS_TOKEN_EXPIRY", "OAUTH_FAILED");

    private final @Nullable ClientSecret secret;
    private final Tokens tokens;
    private final DocumentedAnswers documented;
    private final Calls calls;

    /** Tokens of customers. */
    @FunctionalInterface
    public interface Tokens {
        /** What a token is. */
        enum State {
            /** It was handed out and is in force. */
            GOOD,
            /** Nobody handed it out, or it was taken back. */
            UNKNOWN,
            /** Its time is over. */
            EXPIRED
        }

        /** The state of a token. */
        State of(String token);
    }

    /**
     * Judges by these.
     *
     * @param secret secret that the partner shares with DANA; null takes any
     */
    public Credentials(@Nullable ClientSecret secret, Tokens tokens, DocumentedAnswers documented, Calls calls) {
        this.secret = secret;
        this.tokens = tokens;
        this.documented = documented;
        this.calls = calls;
    }

    /** The answer to a message whose head carries what does not hold; empty when all of it holds. */
    <Q, A> Optional<Reply<A>> refusal(
            OperationFacts facts, Operation<Q, A> operation, Verified<Q> message, JsonNode request) {
        EnvelopeForm form = operation.signing().envelope();
        if (form == null) {
            return Optional.empty();
        }
        Optional<String> sent = message.head(form.requestMember("{clientSecret}"));
        if (sent.isPresent() && !isShared(sent.get())) {
            calls.current().remark("the head has another client secret than the one that the simulator was given");
            return Optional.of(refused(facts, operation, request, OTHER_SECRET, Refusal.UNAUTHORIZED));
        }
        String member = form.requestMember("{customerToken}");
        Optional<String> token = message.head(member).filter(text -> !text.isEmpty());
        EnvelopeFunction function = operation.function();
        if (token.isEmpty() && function != null && function.request().required().contains(member)) {
            return Optional.of(refused(facts, operation, request, UNKNOWN_TOKEN, Refusal.TOKEN));
        }
        return token.flatMap(text -> switch (tokens.of(text)) {
            case GOOD -> Optional.empty();
            case UNKNOWN -> Optional.of(refused(facts, operation, request, UNKNOWN_TOKEN, Refusal.TOKEN));
            case EXPIRED -> Optional.of(refused(facts, operation, request, OLD_TOKEN, Refusal.TOKEN));
        });
    }

    private boolean isShared(String sent) {
        return secret == null
                || MessageDigest.isEqual(
                        secret.reveal().getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private <A> Reply<A> refused(
            OperationFacts facts, Operation<?, A> operation, JsonNode request, List<String> names, Refusal otherwise) {
        for (String name : names) {
            Optional<CodeFacts> row = facts.code(name);
            if (row.isPresent()) {
                return documented.of(facts, operation, name, request);
            }
        }
        return operation
                .signing()
                .refusals()
                .find(otherwise)
                .map(row -> Reply.<A>of(
                        Code.of(row.code(), row.http(), row.message(), OutcomeKind.FAILED, Action.FIX_REQUEST)
                                .named(row.status(), row.name())))
                .orElseThrow(() -> new IllegalStateException(
                        facts.id() + " has no words for a message whose secret or token does not hold"));
    }
}
