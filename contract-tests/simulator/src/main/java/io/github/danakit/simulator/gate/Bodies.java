package io.github.danakit.simulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads bodies that were accepted already, in whichever form they came. */
public final class Bodies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    /** The body as a tree; a form becomes an object of texts, anything else that is no JSON an empty object. */
    public static JsonNode read(byte[] body) {
        try {
            JsonNode node = JSON.readTree(body);
            return node.isObject() ? node : JSON.createObjectNode();
        } catch (IOException e) {
            return form(new String(body, StandardCharsets.UTF_8));
        }
    }

    /** The members of a form. */
    public static ObjectNode form(String text) {
        ObjectNode members = JSON.createObjectNode();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                members.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return members;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Takes away what is empty: DANA's own samples send optional members so, and mean none. */
    static void prune(JsonNode node) {
        node.forEach(Bodies::prune);
        if (node instanceof ObjectNode object) {
            List<String> empty = new ArrayList<>();
            object.properties().forEach(member -> {
                if (isEmpty(member.getValue())) {
                    empty.add(member.getKey());
                }
            });
            object.remove(empty);
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isTextual() && value.textValue().isEmpty()
                || value instanceof ObjectNode object && object.isEmpty()
                || value instanceof ArrayNode array && array.isEmpty();
    }
}
