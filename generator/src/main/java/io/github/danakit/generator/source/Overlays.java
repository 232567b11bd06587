package io.github.danakit.generator.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OpenAPI overlays: a team's additions to a description and changes of it. Each document is changed as it is read;
 * afterwards an action that has changed nothing is a problem, because it stands for something that DANA has renamed.
 */
public final class Overlays {
    private final List<Overlay> overlays;

    private Overlays(List<Overlay> overlays) {
        this.overlays = overlays;
    }

    /** Reads overlays; what is wrong with them is reported. */
    public static Overlays read(List<Path> files, Problems problems) {
        List<Overlay> overlays = new ArrayList<>();
        for (Path file : files) {
            Overlay overlay = read(file, problems);
            if (overlay != null) {
                overlays.add(overlay);
            }
        }
        return new Overlays(overlays);
    }

    /** Whether there is nothing to apply. */
    public boolean isEmpty() {
        return overlays.isEmpty();
    }

    /**
     * Changes a document.
     *
     * @param name by which an overlay may choose it with {@code extends}
     */
    public void apply(String name, ObjectNode document) {
        for (Overlay overlay : overlays) {
            if (overlay.extendsDocument(name)) {
                overlay.actions().forEach(action -> action.apply(document));
            }
        }
    }

    /**
     * Reports the actions that have changed nothing in any document.
     *
     * @param left names of documents that were not read; what is meant for them is left alone
     */
    public void reportUnmatched(List<String> left, Problems problems) {
        for (Overlay overlay : overlays) {
            boolean elsewhere = !overlay.document().isEmpty() && left.stream().anyMatch(overlay::extendsDocument);
            overlay.actions().stream()
                    .filter(action -> !action.hasMatched() && !elsewhere)
                    .forEach(action -> problems.add(
                            "DANA-OVL-003",
                            "the target " + action.target() + " names nothing",
                            action.place(),
                            "Correct the target or extends; perhaps DANA has renamed or removed what it named."));
        }
    }

    private static @Nullable Overlay read(Path file, Problems problems) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            problems.add("DANA-SPEC-013", "the file does not exist", file.toString(), "Correct the path.");
            return null;
        }
        try {
            String text = Files.readString(file);
            JsonNode root = new YAMLMapper().readTree(text);
            if (!root.path("overlay").asText().startsWith("1.")
                    || !root.path("actions").isArray()) {
                problems.add(
                        "DANA-OVL-001",
                        "the file is no overlay",
                        name,
                        "Start it with overlay: 1.0.0, and list the changes under actions.");
                return null;
            }
            return new Overlay(root.path("extends").asText(), actions(name, root, new YamlLines(text), problems));
        } catch (JsonProcessingException e) {
            problems.add(
                    "DANA-OVL-001",
                    "the overlay cannot be read: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    name + (e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr()),
                    "Correct the YAML.");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<OverlayAction> actions(String name, JsonNode root, YamlLines lines, Problems problems) {
        List<OverlayAction> actions = new ArrayList<>();
        JsonNode rows = root.path("actions");
        for (int i = 0; i < rows.size(); i++) {
            String number = String.valueOf(i);
            String place = "actions." + number + " (" + name + ":" + lines.line(List.of("actions", number)) + ")";
            OverlayAction action = action(place, rows.path(i), problems);
            if (action != null) {
                actions.add(action);
            }
        }
        return actions;
    }

    private static @Nullable OverlayAction action(String place, JsonNode row, Problems problems) {
        boolean remove = row.path("remove").asBoolean();
        if (!row.path("target").isTextual() || remove == row.has("update")) {
            problems.add(
                    "DANA-OVL-002",
                    "an action has a target, and either an update or remove: true",
                    place,
                    "Give it both, and nothing else but a description.");
            return null;
        }
        String target = row.path("target").asText();
        try {
            if (target.startsWith("$")) {
                return new OverlayAction(place, JsonPath.compile(target), remove ? null : row.path("update"));
            }
        } catch (InvalidPathException e) {
            // told below
        }
        problems.add(
                "DANA-OVL-002",
                "the target " + target + " is no JSONPath",
                place,
                "Write it like $.paths['/v1.0/pay.htm'].post.");
        return null;
    }

    /**
     * One file.
     *
     * @param document the document that it is meant for; empty means all
     */
    private record Overlay(String document, List<OverlayAction> actions) {

        boolean extendsDocument(String name) {
            return document.isEmpty()
                    || name.equals(document)
                    || name.endsWith("/" + document)
                    || document.endsWith("/" + name);
        }
    }
}
