package io.github.danakit.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.http.Headers;
import io.github.danakit.dana.runtime.server.Endpoint;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.gate.Bodies;
import io.github.danakit.simulator.gate.RequestRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Finds the product that answers. Some products share paths; DANA tells them apart by the partner's contract. Here the
 * header {@value #HEADER} decides, else the first product whose rules the message fits, else the first product.
 */
public final class Switchboard {
    /** Header that names the product. */
    public static final String HEADER = "X-Dana-Product";

    private final Description description;
    private final RequestRules rules;
    private final Map<String, Supplier<Endpoint>> makers;
    private final Map<String, Endpoint> endpoints = new ConcurrentHashMap<>();

    /** A switchboard to these products, each made when it is first called. */
    public Switchboard(Description description, RequestRules rules, Map<String, Supplier<Endpoint>> makers) {
        this.description = description;
        this.rules = rules;
        this.makers = Map.copyOf(makers);
    }

    /** Whether a browser opens a page here that leads back to the partner with a code. */
    boolean isPage(String method, String path) {
        return description.at(method, path).stream()
                .anyMatch(operation -> operation.node().has("x-dana-return"));
    }

    /**
     * Id of the operation that answers here and has no signature that anybody could verify; empty when there is none.
     */
    Optional<String> unproven(String method, String path) {
        return description.at(method, path).stream()
                .filter(operation -> operation.node().path("security").isArray()
                        && operation.node().path("security").isEmpty())
                .map(OperationFacts::id)
                .findFirst();
    }

    /** The endpoint of the product that answers; empty when nothing answers here. */
    Optional<Endpoint> find(String method, String path, Headers headers, byte[] body) {
        List<OperationFacts> candidates = description.at(method, path).stream()
                .filter(operation -> makers.containsKey(operation.product()))
                .toList();
        List<String> products =
                candidates.stream().map(OperationFacts::product).distinct().toList();
        if (products.size() < 2) {
            return products.stream().findFirst().map(this::endpoint);
        }
        Optional<String> named = headers.first(HEADER).filter(products::contains);
        return Optional.of(endpoint(named.orElseGet(() -> fitting(candidates, body))));
    }

    private String fitting(List<OperationFacts> candidates, byte[] body) {
        JsonNode message = Bodies.read(body);
        return candidates.stream()
                .filter(operation -> rules.allow(operation, operation.innerRequest(message)))
                .findFirst()
                .orElse(candidates.get(0))
                .product();
    }

    private Endpoint endpoint(String product) {
        return endpoints.computeIfAbsent(
                product, name -> Objects.requireNonNull(makers.get(name)).get());
    }
}
