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

    /** An answer to a message with this head, which is empty where messages have none. */
    <A> HttpReply of(Operation<?, A> operation, Reply<A> reply, Map<String, String> head) {
        A body = reply.body();
        if (body == null && operation.signing().answer().isHttp() && operation.answerType() == Void.class) {
            return new HttpReply(reply.code().http(), Headers.none(), new byte[0]);
        }
        Object content = body == null ? members(operation.signing().answer(), reply.code()) : body;
        return json(
                reply.code().http(),
                operation,
                operation.signing(),
                settings.codec().write(content),
                head);
    }

    /** A refusal; without body where no operation is known or its protocol has no words for it. */
    HttpReply of(Refused refused) {
        Operation<?, ?> operation = refused.operation();
        if (operation == null) {
            return bare(refused.refusal());
        }
        SigningScheme words = refused.words();
        SigningScheme scheme = words == null ? operation.signing() : words;
        Optional<Refusals.Row> found = scheme.refusals().find(refused.refusal());
        if (found.isEmpty()) {
            return bare(refused.refusal());
        }
        Refusals.Row row = found.get();
        String text = row.code().replace("{service}", operation.serviceCode());
        Code code = Code.of(text, row.http(), row.message(), OutcomeKind.FAILED, Action.FIX_REQUEST)
                .named(row.status(), row.name());
        byte[] body = settings.codec().write(members(scheme.answer(), code));
        return json(row.http(), operation, scheme, body, refused.head());
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
