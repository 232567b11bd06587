package io.github.danakit.runtime.server;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.signing.Refusal;
import io.github.danakit.runtime.signing.Refusals;
import io.github.danakit.runtime.signing.SigningScheme;
import io.github.danakit.runtime.signing.Timestamps;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes answers in the words of the operation's protocol. */
final class Replies {
    private Replies() {}

    static <A> HttpReply of(Operation<?, A> operation, Reply<A> reply, JsonCodec codec, Clock clock) {
        A body = reply.body();
        Object content = body == null
                ? members(operation.signing(), reply.code().code(), reply.code().message())
                : body;
        return json(reply.code().http(), operation.signing(), codec.write(content), clock);
    }

    /** A refusal; without body where no operation is known or its protocol has no words for it. */
    static HttpReply of(Refused refused, JsonCodec codec, Clock clock) {
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
        String code = row.code().replace("{service}", operation.serviceCode());
        byte[] body = codec.write(members(scheme, code, row.message()));
        return json(row.http(), scheme, body, clock);
    }

    /** An answer of a status alone. */
    static HttpReply bare(Refusal refusal) {
        return new HttpReply(refusal.status(), Headers.none(), new byte[0]);
    }

    private static Map<String, String> members(SigningScheme scheme, String code, String message) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put(scheme.answer().code(), code);
        members.put(scheme.answer().message(), message);
        return members;
    }

    private static HttpReply json(int status, SigningScheme scheme, byte[] body, Clock clock) {
        Headers headers = Headers.of("Content-Type", "application/json");
        String timestamp = scheme.headerOf("{timestamp}");
        return new HttpReply(
                status, timestamp.isEmpty() ? headers : headers.plus(timestamp, Timestamps.now(clock)), body);
    }
}
