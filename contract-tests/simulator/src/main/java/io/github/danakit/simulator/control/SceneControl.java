package io.github.danakit.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.simulator.description.CodeFacts;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.scene.ForcedScene;
import io.github.danakit.simulator.scene.Scene;
import io.github.danakit.simulator.scene.Scenes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Forces scenes and tells which wait. */
public final class SceneControl implements ControlApi.Part {
    private final Scenes scenes;
    private final Supplier<Description> description;

    /** Control of these scenes. */
    public SceneControl(Scenes scenes, Supplier<Description> description) {
        this.scenes = scenes;
        this.description = description;
    }

    @Override
    public Object answer(String method, List<String> path, JsonNode body) {
        if (method.equals("POST")) {
            scenes.force(wanted(body));
        }
        return Map.of(
                "waiting", scenes.waiting().stream().map(SceneControl::shown).toList());
    }

    private ForcedScene wanted(JsonNode body) {
        String id = body.path("operation").asText();
        OperationFacts operation = description
                .get()
                .find(id)
                .filter(found -> found.kind().equals("api"))
                .orElseThrow(() -> new IllegalArgumentException("'" + id
                        + "' is no operation that DANA answers; give an id such as payment-gateway.query-payment"));
        Scene scene = Scene.parse(body.path("scene").asText());
        if (!scene.code().isEmpty() && operation.code(scene.code()).isEmpty()) {
            throw new IllegalArgumentException(id + " has no code " + scene.code() + "; its codes are "
                    + operation.codes().stream().map(CodeFacts::code).collect(Collectors.joining(", ")));
        }
        Map<String, String> when = new LinkedHashMap<>();
        body.path("when")
                .properties()
                .forEach(member -> when.put(member.getKey(), member.getValue().asText()));
        int times = body.path("times").asInt(1);
        if (times < 1) {
            throw new IllegalArgumentException("times is at least 1");
        }
        return new ForcedScene(id, when, scene, times);
    }

    private static Map<String, Object> shown(ForcedScene scene) {
        return Map.of(
                "operation", scene.operation(),
                "code", scene.scene().code(),
                "fault", scene.scene().fault().kind(),
                "delayMillis", scene.scene().fault().delay().toMillis(),
                "when", scene.when(),
                "times", scene.times());
    }
}
