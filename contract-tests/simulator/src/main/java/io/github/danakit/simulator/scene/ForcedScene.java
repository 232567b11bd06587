package io.github.danakit.simulator.scene;

import java.util.Map;

/**
 * A scene that waits for calls.
 *
 * @param operation id of the operation
 * @param when dotted members of the request and the texts that they must have; empty fits every request
 * @param scene what is played
 * @param times how many calls get it
 */
public record ForcedScene(String operation, Map<String, String> when, Scene scene, int times) {
    /** Copies the condition. */
    public ForcedScene {
        when = Map.copyOf(when);
    }

    ForcedScene once() {
        return new ForcedScene(operation, when, scene, times - 1);
    }
}
