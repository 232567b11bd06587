package io.github.danakit.generator.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads bodies as trees, whatever their media type says. */
final class Bodies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    /** A JSON object, or a form as one; nothing when it is neither. */
    static Optional<JsonNode> read(String body) {
        String text = body.strip();
        if (text.startsWith("{")) {
            try {
                return Optional.of(JSON.readTree(text));
            } catch (JsonProcessingException e) {
                return Optional.empty();
            }
        }
        return text.matches("[^=&\\s<>]+=[^\\n<>]*") ? Optional.ofNullable(form(text)) : Optional.empty();
    }

    /** Members of a form or query; null when an escape is broken. */
    static @Nullable JsonNode form(String text) {
        ObjectNode members = JSON.createObjectNode();
        try {
            for (String pair : text.split("&")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                if (!name.isEmpty()) {
                    members.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            return null;
        }
        return members;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
