package io.github.danakit.runtime.signing;

import java.util.Map;

/**
 * What goes into the signature of one request.
 *
 * @param method HTTP method in capitals
 * @param path path of the address that the request goes to, with leading slash, as it stands on the wire
 * @param body bytes that will be sent; not copied
 * @param values the other placeholders by name: timestamp, partnerId, externalId, channelId, origin…
 */
public record SigningInput(String method, String path, byte[] body, Map<String, String> values) {
    /** Method and path only. */
    @Override
    public String toString() {
        return "SigningInput[" + method + " " + path + "]";
    }
}
