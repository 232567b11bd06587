package io.github.danakit.contract.signing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A message as it goes on the wire.
 *
 * @param headers in the order of sending
 * @param body the very bytes that were signed
 */
public record Outgoing(
        String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {

    /** The same without a header. */
    public Outgoing without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Outgoing(method, path, query, fewer, body);
    }

    /** The same with further headers. */
    public Outgoing with(Map<String, String> further) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.putAll(further);
        return new Outgoing(method, path, query, more, body);
    }

    /** The same with other bytes. */
    public Outgoing withBody(byte[] other) {
        return new Outgoing(method, path, query, headers, other);
    }
}
