package io.github.danakit.simulator.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.danakit.dana.runtime.http.Headers;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.gate.Bodies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes secrets and personal data out of what is shown: every member that the description calls sensitive anywhere, and
 * every header that is not known to be harmless.
 */
public final class Redaction {
    private static final String DOTS = "•••";
    private static final int LONGEST = 16 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> HARMLESS = Set.of(
            "content-type",
            "content-length",
            "x-timestamp",
            "x-partner-id",
            "x-client-key",
            "x-external-id",
            "channel-id",
            "origin",
            "user-agent",
            "x-dana-scene",
            "x-dana-product");

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_]+=[^&=\\s]*(&[A-Za-z0-9_]+=[^&=\\s]*)*");

    private final Set<String> sensitive = new HashSet<>();

    /** Knows what this description calls sensitive. */
    public Redaction(Description description) {
        for (OperationFacts operation : description.operations()) {
            collect(operation.document().path("components").path("schemas"));
        }
    }

    private void collect(JsonNode node) {
        node.path("properties").properties().forEach(member -> {
            if (member.getValue().path("x-dana-sensitive").asBoolean()) {
                sensitive.add(member.getKey());
            }
        });
        node.forEach(this::collect);
    }

    /** Headers by name in small letters, those that may hold secrets with dots for their value. */
    public Map<String, String> headers(Headers headers) {
        Map<String, String> shown = new TreeMap<>();
        headers.forEach((name, value) -> {
            String key = name.toLowerCase(Locale.ROOT);
            shown.put(key, HARMLESS.contains(key) ? value : DOTS);
        });
        return shown;
    }

    /** A body with dots in place of secrets; what is no JSON is told by its length only. */
    public String body(byte[] body) {
        if (body.length == 0) {
            return "";
        }
        try {
            JsonNode node = JSON.readTree(body);
            String text = node == null ? "" : clean(node).toString();
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        } catch (IOException e) {
            String text = new String(body, StandardCharsets.UTF_8);
            return FORM.matcher(text).matches()
                    ? clean(Bodies.form(text)).toString()
                    : "(" + body.length + " bytes that are no JSON)";
        }
    }

    private JsonNode clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name ->
                    object.set(name, sensitive.contains(name) ? TextNode.valueOf(DOTS) : clean(object.get(name))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, clean(array.get(i)));
            }
        } else if (node.isTextual() && node.textValue().startsWith("{")) {
            return TextNode.valueOf(body(node.textValue().getBytes(StandardCharsets.UTF_8)));
        }
        return node;
    }
}
