package io.github.danakit.simulator.scene;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.simulator.description.OperationFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which scene a call gets: the one of its header {@value #HEADER}, else one that was forced beforehand, else the one
 * that DANA's sandbox plays for such a value. Thread-safe.
 */
public final class Scenes {
    /** Header that forces a scene on one call. */
    public static final String HEADER = "X-Dana-Scene";

    private static final int MOST = 1_000;

    private final List<ForcedScene> forced = new ArrayList<>();

    /** No scene is forced yet. */
    public Scenes() {}

    /**
     * Forces a scene on the next calls that fit.
     *
     * @throws IllegalStateException when a thousand scenes wait already
     */
    public synchronized void force(ForcedScene scene) {
        if (forced.size() >= MOST) {
            throw new IllegalStateException(MOST + " scenes wait already: reset, or let some be played");
        }
        forced.add(scene);
    }

    /** Scenes that still wait. */
    public synchronized List<ForcedScene> waiting() {
        return List.copyOf(forced);
    }

    /** Drops what waits. */
    public synchronized void reset() {
        forced.clear();
    }

    /**
     * The scene of a call, if it gets one.
     *
     * @param header value of the scene header, if it was sent
     * @throws IllegalArgumentException when the header holds no scene
     */
    public Optional<Scene> choose(OperationFacts operation, Optional<String> header, JsonNode request) {
        if (header.isPresent()) {
            return Optional.of(Scene.parse(header.get()));
        }
        Optional<Scene> waiting = take(operation.id(), request);
        return waiting.isPresent() ? waiting : trigger(operation, request);
    }

    private synchronized Optional<Scene> take(String operation, JsonNode request) {
        for (int i = 0; i < forced.size(); i++) {
            ForcedScene next = forced.get(i);
            if (next.operation().equals(operation) && fits(next.when(), request)) {
                if (next.times() > 1) {
                    forced.set(i, next.once());
                } else {
                    forced.remove(i);
                }
                return Optional.of(next.scene());
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Map<String, String> when, JsonNode request) {
        return when.entrySet().stream()
                .allMatch(member -> text(request, member.getKey()).equals(member.getValue()));
    }

    private static String text(JsonNode request, String member) {
        JsonNode node = request;
        for (String name : member.split("\\.", -1)) {
            node = node.path(name);
        }
        return node.asText();
    }

    /** Values at which DANA's sandbox answers with a given code; they stand in the description. */
    private static Optional<Scene> trigger(OperationFacts operation, JsonNode request) {
        for (JsonNode row : operation.node().path("x-dana-sandbox-triggers")) {
            boolean fits = row.path("when").properties().stream()
                    .allMatch(member -> text(request, member.getKey())
                            .equals(member.getValue().asText()));
            if (fits) {
                return Optional.of(Scene.parse(row.path("scene").asText()));
            }
        }
        return Optional.empty();
    }
}
