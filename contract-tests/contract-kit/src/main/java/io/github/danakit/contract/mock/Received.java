package io.github.danakit.contract.mock;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that came in.
 *
 * @param query parameters of the address, decoded
 * @param headers headers by name in lower case, the first value of each
 */
record Received(String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {
    static Received of(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        URI address = exchange.getRequestURI();
        return new Received(
                exchange.getRequestMethod(),
                address.getRawPath(),
                fields(address.getRawQuery()),
                headers,
                exchange.getRequestBody().readAllBytes());
    }

    private static Map<String, String> fields(@Nullable String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (query != null) {
            for (String field : query.split("&")) {
                String[] parts = field.split("=", 2);
                fields.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
