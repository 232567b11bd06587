package io.github.danakit.generator.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.document.WireOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the operation that a recorded call belongs to. */
final class Addresses {
    private final Map<String, List<WireOperation>> exact = new HashMap<>();
    private final Map<String, List<WireOperation>> alike = new HashMap<>();

    /**
     * Knows these operations.
     *
     * @param paths a team's own paths, each with the product and name of the operation that it serves there
     */
    Addresses(List<WireOperation> operations, Map<String, String> paths) {
        for (WireOperation operation : operations) {
            add(exact, operation.httpMethod() + " " + operation.path(), operation);
            operation.aliases().forEach(alias -> add(exact, operation.httpMethod() + " " + alias, operation));
            paths.forEach((path, name) -> {
                if (name.equals(operation.name())) {
                    add(exact, operation.httpMethod() + " " + path, operation);
                }
            });
            add(alike, operation.httpMethod() + " " + gist(operation.path()), operation);
        }
    }

    private static void add(Map<String, List<WireOperation>> index, String key, WireOperation operation) {
        List<WireOperation> at = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (!at.contains(operation)) {
            at.add(operation);
        }
    }

    /** The operation with this address; of several on one path the one that claims the message. */
    Optional<WireOperation> find(Exchange exchange, JsonNode request) {
        return claimed(exact.get(exchange.method() + " " + exchange.path()), request);
    }

    /** An operation whose address differs only in version, extension or prefix. */
    Optional<WireOperation> similar(Exchange exchange, JsonNode request) {
        return claimed(alike.get(exchange.method() + " " + gist(exchange.path())), request);
    }

    private static Optional<WireOperation> claimed(@Nullable List<WireOperation> operations, JsonNode request) {
        if (operations == null || operations.size() < 2) {
            return operations == null ? Optional.empty() : Optional.of(operations.get(0));
        }
        return operations.stream()
                .filter(operation -> claims(operation, request))
                .findFirst()
                .or(() -> operations.stream()
                        .filter(operation ->
                                operation.node().at("/x-dana-variant/otherwise").asBoolean())
                        .findFirst())
                .or(() -> Optional.of(operations.get(0)));
    }

    private static boolean claims(WireOperation operation, JsonNode request) {
        JsonNode variant = operation.node().path("x-dana-variant");
        String pointer = "/" + variant.path("field").asText().replace('.', '/');
        return variant.has("field")
                && request.at(pointer).asText().equals(variant.path("value").asText());
    }

    /** What stays of a path when DANA moves it to another version. */
    private static String gist(String path) {
        return path.replaceFirst("^/rest(?=/)", "")
                .replaceAll("/v\\d+(\\.\\d+)*(?=/|$)", "")
                .replaceFirst("\\.html?$", "")
                .replaceFirst("/$", "");
    }
}
