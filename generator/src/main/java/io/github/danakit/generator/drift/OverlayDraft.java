package io.github.danakit.generator.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.danakit.generator.description.Place;
import io.github.danakit.generator.document.WireDescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes an overlay for each document that does not describe what was seen. A person has to look it through. */
final class OverlayDraft {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final WireDescription description;
    private final Collection<List<Sighting>> sightings;
    private final YAMLMapper yaml = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    OverlayDraft(WireDescription description, Collection<List<Sighting>> sightings) {
        this.description = description;
        this.sightings = sightings;
    }

    /** Texts by the names of their files. */
    SortedMap<String, String> texts() {
        Map<String, Map<String, ObjectNode>> byFile = new TreeMap<>();
        Map<Place, List<String>> optional = new LinkedHashMap<>();
        for (List<Sighting> same : sightings) {
            for (Sighting sighting : same) {
                Sighting.Fix fix = sighting.fix();
                if (fix == null) {
                    continue;
                }
                if (sighting.kind() == DriftKind.MISSING_MEMBER && fix.update() != null) {
                    optional.computeIfAbsent(fix.place(), p -> new ArrayList<>())
                            .add(fix.update().asText());
                } else {
                    add(byFile.computeIfAbsent(fix.place().file(), f -> new LinkedHashMap<>()), sighting, fix);
                }
            }
        }
        optional.forEach((place, names) ->
                optional(place, names, byFile.computeIfAbsent(place.file(), f -> new LinkedHashMap<>())));
        SortedMap<String, String> texts = new TreeMap<>();
        byFile.forEach((file, actions) -> texts.put(name(file), text(file, actions.values())));
        return texts;
    }

    private static void add(Map<String, ObjectNode> actions, Sighting sighting, Sighting.Fix fix) {
        JsonNode update = fix.update();
        String target = JsonPaths.of(fix.place().pointer());
        String what = sighting.kind().words() + (sighting.member().isEmpty() ? "" : " " + sighting.member()) + ", "
                + (sighting.operation() + " " + sighting.message()).strip();
        if (update == null) {
            actions.putIfAbsent(target, action(target, what).put("remove", true));
        } else if (!update.isObject() || update.has("code")) {
            actions.putIfAbsent(target + " " + update, action(target, what).set("update", update));
        } else {
            ObjectNode known = actions.computeIfAbsent(target, t -> action(t, what));
            merge(known.withObjectProperty("update"), (ObjectNode) update, fix.greatest());
        }
    }

    /** What is known stays, unless a greater number is wanted; lists grow. */
    private static void merge(ObjectNode known, ObjectNode more, boolean greatest) {
        for (Map.Entry<String, JsonNode> member : more.properties()) {
            JsonNode before = known.get(member.getKey());
            JsonNode value = member.getValue();
            if (before == null) {
                known.set(member.getKey(), value.deepCopy());
            } else if (before instanceof ObjectNode inner && value instanceof ObjectNode other) {
                merge(inner, other, greatest);
            } else if (before.isArray()) {
                value.forEach(element -> addOnce(known.withArrayProperty(member.getKey()), element));
            } else if (value.isInt() && (value.asInt() > before.asInt()) == greatest) {
                known.set(member.getKey(), value);
            }
        }
    }

    private static void addOnce(ArrayNode list, JsonNode element) {
        for (JsonNode known : list) {
            if (known.equals(element)) {
                return;
            }
        }
        list.add(element);
    }

    /** A list cannot lose an element in an overlay: it is removed and written anew. */
    private void optional(Place place, List<String> names, Map<String, ObjectNode> actions) {
        List<String> schema = place.pointer().subList(0, place.pointer().size() - 1);
        String target = JsonPaths.of(place.pointer());
        String what =
                "missing members " + String.join(", ", names.stream().distinct().toList());
        actions.put(target, action(target, what).put("remove", true));
        ObjectNode update = NODES.objectNode();
        for (JsonNode name : current(place)) {
            if (!names.contains(name.asText())) {
                update.withArrayProperty("required").add(name);
            }
        }
        if (!update.isEmpty()) {
            String owner = JsonPaths.of(schema);
            ObjectNode anew = action(owner, "the members that were always there");
            anew.set("update", update);
            actions.put(target + " anew", anew);
        }
    }

    private JsonNode current(Place place) {
        return description.documents().stream()
                .filter(document -> document.file().equals(place.file()))
                .findFirst()
                .map(document -> document.schema(place.pointer().get(2)).path("required"))
                .orElseThrow();
    }

    private static ObjectNode action(String target, String what) {
        return NODES.objectNode().put("target", target).put("description", what);
    }

    private String text(String file, Collection<ObjectNode> actions) {
        ObjectNode overlay = NODES.objectNode().put("overlay", "1.0.0");
        overlay.putObject("info")
                .put("title", "Draft: what traffic shows and " + file + " does not describe")
                .put("version", "0.0.0");
        overlay.put("extends", file);
        overlay.putArray("actions").addAll(actions);
        try {
            return "# A draft: look it through, say what each member and code is, then lay it over the description.\n"
                    + yaml.writeValueAsString(overlay);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(String file) {
        return "overlay-"
                + file.replaceFirst("^openapi/", "")
                        .replaceFirst("\\.(ya?ml|json)$", "")
                        .replace('/', '-') + ".yaml";
    }
}
