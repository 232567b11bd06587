package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields of forms, or of a flat JSON object. */
public final class Forms {
    private Forms() {}

    /** The fields of an encoded form as an object of texts. */
    public static ObjectNode object(String form) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields(JsonNodeFactory.instance.textNode(form)).forEach(object::put);
        return object;
    }

    /** Texts of a body by field: of an encoded form, or of a JSON object's members. */
    static Map<String, String> fields(@Nullable JsonNode body) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (body instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (member.getValue().isValueNode()) {
                    fields.put(member.getKey(), member.getValue().asText());
                }
            });
        } else if (body != null && !body.asText().isEmpty()) {
            for (String field : body.asText().split("&")) {
                String[] parts = field.split("=", 2);
                fields.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
            }
        }
        return fields;
    }

    static byte[] encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The body with these texts; members that are no texts stay as they are. */
    static ObjectNode json(Map<String, String> fields, @Nullable JsonNode body) {
        ObjectNode changed =
                body instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        changed.properties()
                .removeIf(member -> member.getValue().isValueNode() && !fields.containsKey(member.getKey()));
        fields.forEach(changed::put);
        return changed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
