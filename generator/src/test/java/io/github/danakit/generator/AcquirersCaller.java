package io.github.danakit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.FormBody;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.signing.FieldToken;
import io.github.danakit.runtime.signing.Timestamps;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends messages whose token stands in a field, signed now. */
final class AcquirersCaller {
    static final ClientSecret KEY = ClientSecret.of("test-merchant-key+/==");

    private AcquirersCaller() {}

    /** What is hashed although it is not in every message. */
    static Map<String, String> unsent(Map<String, String> fields) {
        Map<String, String> known =
                new LinkedHashMap<>(Map.of("iMid", "IONPAYTEST", "referenceNo", "KOPI-20260318-00431", "amt", "75000"));
        known.keySet().removeAll(fields.keySet());
        return known;
    }

    /** The message with a number that no other one has: forms say nothing in one way only, so two might be one. */
    static byte[] body(Operation<?, ?> operation, JsonNode json, int number, ClientSecret secret) {
        FieldToken token = new FieldToken(operation.signing());
        ObjectNode message = json.deepCopy();
        message.put("messageNo", number);
        if (token.names().contains("timeStamp")) {
            message.put("timeStamp", Timestamps.compact(Clock.systemUTC()));
        }
        Map<String, String> fields = texts(message);
        Map<String, String> values = new LinkedHashMap<>(unsent(fields));
        values.putAll(fields);
        message.put(token.field(), token.of(values, secret));
        return operation.form()
                ? FormBody.write(texts(message))
                : message.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Headers headers(Operation<?, ?> operation) {
        return Headers.of("Content-Type", operation.form() ? FormBody.MEDIA_TYPE : "application/json; charset=UTF-8");
    }

    /** A form has texts only. */
    private static Map<String, String> texts(ObjectNode message) {
        Map<String, String> texts = new LinkedHashMap<>();
        message.properties().forEach(member -> {
            if (member.getValue().isTextual() || member.getValue().isNumber()) {
                texts.put(member.getKey(), member.getValue().asText());
            }
        });
        return texts;
    }
}
