package io.github.danakit.runtime.server;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Code;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.signing.AnswerMembers;
import io.github.danakit.runtime.signing.Refusal;
import io.github.danakit.runtime.signing.Refusals;
import io.github.danakit.runtime.signing.SigningScheme;
import io.github.danakit.runtime.signing.Timestamps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes answers in the words of the operation's protocol. */
final class Replies {
    private final EndpointSettings settings;

    Replies(EndpointSettings settings) {
        this.settings = settings;
    }

    /** What a handler answered, free of anything that is made anew for each delivery. */
    <A> Answered answered(Operation<?, A> operation, Reply<A> reply) {
        Code code = reply.code();
        boolean asksForMore = code.http() >= 500 || code.action() == Action.RETRY_SAME_REQUEST;
        return new Answered(new KeptAnswer(code.http(), content(operation, reply)), !asksForMore);
    }

    private <A> byte[] content(Operation<?, A> operation, Reply<A> reply) {
        A body = reply.body();
        AnswerMembers places = operation.signing().answer();
        if (body == null && places.isHttp() && operation.answerType() == Void.class) {
            return new byte[0];
        }
        return settings.codec().write(body == null ? members(places, reply.code()) : body);
    }

    /**
     * An answer for the wire to a message with this head, which is empty where messages have none: what was said may be
     * old, time and signature are new.
     */
    HttpReply again(Operation<?, ?> operation, KeptAnswer answer, Map<String, String> head) {
        return answer.content().length == 0
                ? new HttpReply(answer.status(), Headers.none(), new byte[0])
                : json(answer.status(), operation, operation.signing(), answer.content(), head);
    }

    /** A refusal; without body where no operation is known or its protocol has no words for it. */
    HttpReply of(Refused refused) {
        Operation<?, ?> operation = refused.operation();
        if (operation == null) {
            return bare(refused.refusal());
        }
        SigningScheme words = refused.words();
        SigningScheme scheme = words == null ? operation.signing() : words;
        Optional<Refusals.Row> found = row(refused.refusal(), scheme, operation);
        if (found.isEmpty()) {
            return bare(refused.refusal());
        }
        Refusals.Row row = found.get();
        Code code = Code.of(code(row, operation), row.http(), row.message(), OutcomeKind.FAILED, Action.FIX_REQUEST)
                .named(row.status(), row.name());
        byte[] body = settings.codec().write(members(scheme.answer(), code));
        return json(row.http(), operation, scheme, body, refused.head());
    }

    /**
     * The protocol's wording. A sender whose documents do not know the code of a conflict might take it as final, and
     * the message would be lost if the first copy failed: it is told of a temporary fault.
     */
    private static Optional<Refusals.Row> row(Refusal refusal, SigningScheme scheme, Operation<?, ?> operation) {
        Optional<Refusals.Row> row = scheme.refusals().find(refusal);
        boolean understood = row.isEmpty()
                || refusal != Refusal.CONFLICT
                || operation.codes().find(code(row.get(), operation)).isPresent();
        return understood ? row : scheme.refusals().find(Refusal.FAULT);
    }

    private static String code(Refusals.Row row, Operation<?, ?> operation) {
        return row.code().replace("{service}", operation.serviceCode());
    }

    /** An answer of a status alone. */
    static HttpReply bare(Refusal refusal) {
        return new HttpReply(refusal.status(), Headers.none(), new byte[0]);
    }

    private static Map<String, Object> members(AnswerMembers places, Code code) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (places.isHttp()) {
            return members;
        }
        put(members, places.status(), code.status());
        // A code that is listed under its name has no id that anybody knows.
        boolean named = !places.name().isEmpty() && code.code().equals(code.name());
        put(members, places.code(), named ? "" : code.code());
        put(members, places.name(), code.name());
        put(members, places.message(), code.message());
        return members;
    }

    private static void put(Map<String, Object> members, String place, String value) {
        int dot = place.indexOf('.');
        if (dot >= 0) {
            @SuppressWarnings("unchecked")
            Map<String, Object> inner = (Map<String, Object>)
                    members.computeIfAbsent(place.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            put(inner, place.substring(dot + 1), value);
        } else if (!place.isEmpty()) {
            members.put(place, value);
        }
    }

    /** Only what has a head can be signed in an envelope; {@code head} is null to sign nothing. */
    private HttpReply json(
            int status,
            Operation<?, ?> operation,
            SigningScheme scheme,
            byte[] body,
            @Nullable Map<String, String> head) {
        Headers headers = Headers.of("Content-Type", "application/json");
        if (scheme.envelope() != null) {
            return new HttpReply(status, headers, new EnvelopeReplies(settings).wrap(operation, body, head));
        }
        String timestamp = scheme.headerOf("{timestamp}");
        return new HttpReply(
                status,
                timestamp.isEmpty() ? headers : headers.plus(timestamp, Timestamps.now(settings.clock())),
                body);
    }
}
