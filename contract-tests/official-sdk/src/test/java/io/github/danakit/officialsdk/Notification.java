package io.github.danakit.officialsdk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A notification as it came over the wire.
 *
 * @param headers by name in lower case, the form in which a Node server hands them over
 * @param body the very bytes
 */
record Notification(String method, String path, Map<String, String> headers, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Notification withText(String other) {
        return new Notification(method, path, headers, other.getBytes(StandardCharsets.UTF_8));
    }

    Notification withPath(String other) {
        return new Notification(method, other, headers, body);
    }

    Notification withHeader(String name, String value) {
        Map<String, String> changed = new TreeMap<>(headers);
        changed.put(name, value);
        return new Notification(method, path, changed, body);
    }

    /** As JSON, the body in Base64. */
    String toJson() throws IOException {
        return new ObjectMapper().writeValueAsString(this);
    }
}
