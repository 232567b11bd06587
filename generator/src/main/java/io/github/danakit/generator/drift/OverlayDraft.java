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
import io.github.danakit.generator.document.WireDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes overlays for the documents that do not describe what was seen. A person has to look them through. */
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
                for (Place place : places(fix.place())) {
                    if (sighting.kind() == DriftKind.MISSING_MEMBER && fix.update() != null) {
                        optional.computeIfAbsent(place, p -> new ArrayList<>())
                                .add(fix.update().asText());
                    } else {
                        add(byFile.computeIfAbsent(place.file(), f -> new LinkedHashMap<>()), sighting, place, fix);
                    }
                }
            }
        }
        optional.forEach((place, names) ->
                optional(place, names, byFile.computeIfAbsent(place.file(), f -> new LinkedHashMap<>())));
        SortedMap<String, String> texts = new TreeMap<>();
        byFile.forEach((file, actions) -> texts.put(name(file), text(file, actions.values())));
        return texts;
    }

    /**
     * A schema stands in every document that uses it, and has to stay the same in all of them: a shared one gets an
     * overlay for every document, another one for the documents of its product.
     */
    private List<Place> places(Place place) {
        if (place.pointer().size() < 3 || !place.pointer().get(1).equals("schemas")) {
            return List.of(place);
        }
        String name = place.pointer().get(2);
        WireDocument own = document(place.file());
        if (own.schema(name).path("x-dana-shared").asBoolean()) {
            return List.of(new Place("", place.pointer()));
        }
        return description.documents().stream()
                .filter(document -> document.product().equals(own.product()))
                .filter(document -> !document.schema(name).isMissingNode())
                .map(document -> new Place(document.file(), place.pointer()))
                .toList();
    }

    private WireDocument document(String file) {
        return description.documents().stream()
                .filter(document -> document.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static void add(Map<String, ObjectNode> actions, Sighting sighting, Place place, Sighting.Fix fix) {
        JsonNode update = fix.update();
        String target = JsonPaths.of(place.pointer());
        String what = sighting.kind().words() + (sighting.member().isEmpty() ? "" : " " + sighting.member()) + ", "
                + (sighting.operation() + " " + sighting.message()).strip();
        if (update == null) {
            actions.putIfAbsent(target, action(target, what).put("remove", true));
        } else if (update.path("code").isTextual()) {
            actions.putIfAbsent(
                    target + update.path("code"), action(target, what).set("update", update));
        } else if (!update.isObject()) {
            actions.putIfAbsent(target + update, action(target, what).set("update", update));
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
            boolean sameCode = known.has("code") && known.path("code").equals(element.path("code"));
            if (sameCode || known.equals(element)) {
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
        String name = place.pointer().get(2);
        return description.documents().stream()
                .filter(document -> place.file().isEmpty() || document.file().equals(place.file()))
                .map(document -> document.schema(name).path("required"))
                .filter(required -> !required.isMissingNode())
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode action(String target, String what) {
        return NODES.objectNode().put("target", target).put("description", what);
    }

    private String text(String file, Collection<ObjectNode> actions) {
        ObjectNode overlay = NODES.objectNode().put("overlay", "1.0.0");
        overlay.putObject("info")
                .put("title", "Draft: what traffic shows and the description does not say")
                .put("version", "0.0.0");
        if (!file.isEmpty()) {
            overlay.put("extends", file);
        }
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
