package io.github.danakit.runtime.client;

import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.http.FormBody;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.signing.FieldForm;
import io.github.danakit.runtime.signing.FieldToken;
import io.github.danakit.runtime.signing.SigningScheme;
import io.github.danakit.runtime.signing.TextTemplate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Completes messages whose signature stands in one of their fields, and writes them as JSON or as a form. */
final class FieldMessages {
    private final JsonCodec codec;
    private final @Nullable ClientSecret secret;

    FieldMessages(JsonCodec codec, @Nullable ClientSecret secret) {
        this.codec = codec;
        this.secret = secret;
    }

    /**
     * The message with the fields that the client fills in: those that it knows and that were not set, and the token.
     *
     * @param content the message as JSON
     * @param values what is known beside it, by placeholder
     * @throws SigningException when a value that is hashed is missing, or no secret was set
     */
    Map<String, Object> complete(Operation<?, ?> operation, byte[] content, Map<String, String> values) {
        SigningScheme scheme = operation.signing();
        FieldForm form = scheme.fields();
        if (secret == null || form == null) {
            throw new SigningException("no secret for " + scheme.algorithm() + ": set clientSecret on the client");
        }
        Map<String, Object> message = new LinkedHashMap<>();
        Map<?, ?> given = codec.read(content, Map.class);
        given.forEach((name, value) -> message.put(String.valueOf(name), value));
        Map<String, String> known = new LinkedHashMap<>(values);
        form.made().forEach((field, template) -> {
            String value = TextTemplate.parse(template).renderOrNull(values::get);
            if (value != null) {
                known.put(field, value);
            }
        });
        message.forEach((name, value) -> known.put(name, String.valueOf(value)));
        FieldToken token = new FieldToken(scheme);
        known.put(token.field(), token.of(known, secret));
        for (String field : operation.filled()) {
            String value = known.get(field);
            if (value != null) {
                message.put(field, value);
            }
        }
        return message;
    }

    /** The bytes that go out. */
    byte[] write(Operation<?, ?> operation, Map<String, Object> message) {
        return operation.form() ? FormBody.write(texts(message)) : codec.write(message);
    }

    /** The fields as texts. */
    static Map<String, String> texts(Map<String, Object> message) {
        Map<String, String> texts = new LinkedHashMap<>();
        message.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    /** Media type of what is written. */
    static String mediaType(Operation<?, ?> operation) {
        return operation.form() ? FormBody.MEDIA_TYPE : "application/json";
    }
}
