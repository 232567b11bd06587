package io.github.danakit.simulator.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.server.Verified;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A message as members.
 *
 * @param operation id of the operation
 * @param body what the message says, without its envelope
 * @param message the message, for its head and its id
 */
public record Asked(String operation, JsonNode body, Verified<?> message) {

    /** The text of a member, by its names with slashes before them; empty when there is none. */
    public String text(String pointer) {
        return body.at(pointer).asText();
    }

    /** Like {@link #text}, but null when there is none. */
    public @Nullable String textOrNull(String pointer) {
        String text = text(pointer);
        return text.isEmpty() ? null : text;
    }

    /** The address in a list of addresses with types, null when there is none of this type. */
    public @Nullable URI address(String list, String type) {
        for (JsonNode row : body.at(list)) {
            if (row.path("type").asText().equals(type)) {
                return Addresses.read(row.path("url").asText());
            }
        }
        return null;
    }

    /** The operation only. */
    @Override
    public String toString() {
        return "Asked[" + operation + "]";
    }
}
