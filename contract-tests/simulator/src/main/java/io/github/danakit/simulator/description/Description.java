package io.github.danakit.simulator.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All operations of the description, by id and by the place where they answer. Immutable. */
public final class Description {
    private final Map<String, OperationFacts> byId = new LinkedHashMap<>();
    private final Map<String, List<OperationFacts>> byPlace = new LinkedHashMap<>();

    private Description() {}

    /** Reads every document of the description; this takes some tenths of a second. */
    public static Description load() {
        ObjectMapper json = new ObjectMapper();
        Description description = new Description();
        for (JsonNode document : read(json, "documents.json")) {
            description.add(read(json, document.path("bundle").asText()));
        }
        return description;
    }

    private static JsonNode read(ObjectMapper json, String name) {
        try (InputStream in = Description.class.getClassLoader().getResourceAsStream("dana/" + name)) {
            if (in == null) {
                throw new IOException("dana/" + name + " is not on the class path");
            }
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JsonNode document) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> OperationFacts.of(
                                        document, path.getKey(), operation.getKey(), operation.getValue())
                                .ifPresent(this::add)));
    }

    private void add(OperationFacts operation) {
        byId.put(operation.id(), operation);
        List<String> paths = new ArrayList<>(operation.aliases());
        paths.add(0, operation.path());
        for (String path : paths) {
            byPlace.computeIfAbsent(operation.method() + " " + path, place -> new ArrayList<>())
                    .add(operation);
        }
    }

    /** Every operation, in the order of the description. */
    public Collection<OperationFacts> operations() {
        return List.copyOf(byId.values());
    }

    /** The operation with this id. */
    public Optional<OperationFacts> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The operation with this id.
     *
     * @throws IllegalArgumentException when the description knows none
     */
    public OperationFacts operation(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the description knows no operation " + id));
    }

    /** What answers at DANA under this method and path, in the order of the description. */
    public List<OperationFacts> at(String method, String path) {
        return byPlace.getOrDefault(method + " " + path, List.of()).stream()
                .filter(operation -> operation.kind().equals("api"))
                .toList();
    }

    /** Paths of every operation that DANA answers, once each. */
    public List<String> paths() {
        return byPlace.keySet().stream()
                .map(place -> place.substring(place.indexOf(' ') + 1))
                .distinct()
                .toList();
    }
}
