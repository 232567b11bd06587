package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Where messages of a security scheme carry their signature, as the description's data tell it. */
final class Scheme {
    private final JsonNode data;

    Scheme(JsonNode data) {
        this.data = data;
    }

    JsonNode data() {
        return data;
    }

    boolean inHeader() {
        return !header("{signature}").isEmpty();
    }

    boolean inEnvelope() {
        return data.has("envelope");
    }

    boolean inField() {
        return !field("{signature}").isEmpty();
    }

    String algorithm() {
        return data.path("algorithm").asText();
    }

    /** Name of the header that carries a placeholder, empty when none does. */
    String header(String placeholder) {
        return named(data.path("headers"), placeholder);
    }

    /** Name of the field of a form that carries a placeholder, empty when none does. */
    String field(String placeholder) {
        return named(data.path("fields"), placeholder);
    }

    /** Name of the member of a head that carries a placeholder, empty when none does. */
    String head(String side, String placeholder) {
        return named(data.path("heads").path(side), placeholder);
    }

    /**
     * Name of a part of the envelope: {@code request}, {@code answer}, {@code signature}, {@code head}, {@code body}.
     */
    String part(String name) {
        return data.path("envelope").path(name).asText();
    }

    private static String named(JsonNode templates, String placeholder) {
        for (Map.Entry<String, JsonNode> one : templates.properties()) {
            if (one.getValue().asText().equals(placeholder)) {
                return one.getKey();
            }
        }
        return "";
    }
}
