package io.github.danakit.contract.mock;

import java.util.Map;
import java.util.Optional;

/**
 * A request that came in.
 *
 * @param query parameters of the address, decoded
 * @param headers headers by name in lower case, the first value of each
 */
record Received(String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)));
    }
}
