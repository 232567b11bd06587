package io.github.danakit.clienttests.leak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Examples of the description with a secret in every member that is marked as sensitive or whose name alone says that
 * it is: marks that were forgotten show up too.
 */
public final class SensitiveExamples {
    /** A message of an operation: a full request, or an answer. */
    public record Message(String operation, boolean request, byte[] json, int planted) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TELLING = Pattern.compile(
            "(?i).*(phone|mobileNo|email|password|secret|otp|cvv|accessToken"
                    + "|refreshToken|authCode|beneficiaryAccount(No|Number)|customerNumber|cardNo)(?!.*(Time|Type|In|Flag|Status|Length)$).*");

    private final JsonNode document;
    private int planted;

    private SensitiveExamples(JsonNode document) {
        this.document = document;
    }

    public static List<Message> read() throws IOException {
        List<Message> messages = new ArrayList<>();
        for (JsonNode row : resource("documents.json")) {
            JsonNode document = resource(row.path("bundle").asText());
            for (JsonNode path : document.path("paths")) {
                path.forEach(operation -> new SensitiveExamples(document).add(operation, messages));
            }
        }
        return messages;
    }

    private void add(JsonNode operation, List<Message> messages) {
        String id = operation
                .path("x-dana-id")
                .asText(operation.path("x-dana-ids").path(0).asText());
        message(id, true, operation.path("requestBody"), messages);
        operation.path("responses").forEach(response -> message(id, false, response, messages));
    }

    private void message(String id, boolean request, JsonNode holder, List<Message> messages) {
        for (JsonNode media : holder.path("content")) {
            for (JsonNode example : media.path("examples")) {
                JsonNode copy = example.path("value").deepCopy();
                planted = 0;
                plant(copy, media.path("schema"));
                messages.add(new Message(id, request, bytes(inner(copy)), planted));
            }
        }
    }

    /** Generated code shows only what an envelope holds. */
    private static JsonNode inner(JsonNode message) {
        JsonNode enveloped = message.has("request") ? message.path("request") : message.path("response");
        return enveloped.has("body") ? enveloped.path("body") : message;
    }

    private void plant(JsonNode value, JsonNode schema) {
        JsonNode type = resolve(schema);
        if (value instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                member(object, name, type.path("properties").path(name));
            }
        } else if (value instanceof ArrayNode list) {
            list.forEach(element -> plant(element, type.path("items")));
        }
    }

    private void member(ObjectNode object, String name, JsonNode schema) {
        JsonNode value = object.path(name);
        boolean telling = TELLING.matcher(name).matches();
        boolean free = value.isTextual() && !resolve(schema).has("format");
        if (free && (telling || isSensitive(schema))) {
            object.put(name, Plants.TOKEN);
            planted++;
        } else {
            plant(value, schema);
        }
    }

    private boolean isSensitive(JsonNode schema) {
        return schema.path("x-dana-sensitive").asBoolean()
                || resolve(schema).path("x-dana-sensitive").asBoolean();
    }

    private JsonNode resolve(JsonNode part) {
        JsonNode wrapped = part.path("allOf").path(0);
        String reference =
                (wrapped.isMissingNode() ? part : wrapped).path("$ref").asText();
        return reference.isEmpty() ? part : resolve(document.at(reference.substring(1)));
    }

    private static byte[] bytes(JsonNode value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream in = SensitiveExamples.class.getResourceAsStream("/dana/" + name)) {
            return JSON.readTree(Objects.requireNonNull(in, name));
        }
    }
}
