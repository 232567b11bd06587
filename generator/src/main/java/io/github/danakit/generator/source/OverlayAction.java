package io.github.danakit.generator.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One change of an overlay: what its target names is removed, or updated as OpenAPI Overlay 1.0 says: members of
 * objects are merged, lists grow, everything else is replaced.
 */
final class OverlayAction {
    private static final Pattern STEP = Pattern.compile("\\['((?:[^'\\\\]|\\\\.)*)']|\\[(\\d+)]");
    private static final Configuration PATHS = Configuration.builder()
            .jsonProvider(new JacksonJsonNodeJsonProvider())
            .mappingProvider(new JacksonMappingProvider())
            .options(Option.AS_PATH_LIST, Option.SUPPRESS_EXCEPTIONS)
            .build();

    private final String place;
    private final JsonPath target;
    private final @Nullable JsonNode update;
    private boolean matched;

    /** An action; without {@code update} it removes. */
    OverlayAction(String place, JsonPath target, @Nullable JsonNode update) {
        this.place = place;
        this.target = target;
        this.update = update;
    }

    String place() {
        return place;
    }

    String target() {
        return target.getPath();
    }

    boolean hasMatched() {
        return matched;
    }

    void apply(ObjectNode document) {
        List<List<String>> places = new ArrayList<>();
        JsonNode found = JsonPath.using(PATHS).parse(document).read(target);
        if (found != null) {
            found.forEach(path -> places.add(steps(path.asText())));
        }
        // from the last to the first, so that removing from a list does not move what is still to be removed
        Collections.reverse(places);
        for (List<String> steps : places) {
            matched = true;
            change(document, steps);
        }
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            String name = matcher.group(1);
            steps.add(name == null ? matcher.group(2) : name.replaceAll("\\\\(.)", "$1"));
        }
        return steps;
    }

    private void change(ObjectNode document, List<String> steps) {
        JsonNode parent = document;
        for (String step : steps.subList(0, Math.max(0, steps.size() - 1))) {
            parent = child(parent, step);
        }
        if (steps.isEmpty()) {
            if (update != null) {
                merge(document, update);
            }
            return;
        }
        String last = steps.get(steps.size() - 1);
        JsonNode changed = update == null ? null : merged(child(parent, last), update);
        if (parent instanceof ObjectNode object) {
            if (changed == null) {
                object.remove(last);
            } else {
                object.set(last, changed);
            }
        } else if (parent instanceof ArrayNode array) {
            int index = Integer.parseInt(last);
            if (changed == null) {
                array.remove(index);
            } else {
                array.set(index, changed);
            }
        }
    }

    private static JsonNode child(JsonNode parent, String step) {
        return parent.isArray() ? parent.path(Integer.parseInt(step)) : parent.path(step);
    }

    private static JsonNode merged(JsonNode old, JsonNode update) {
        if (old instanceof ObjectNode object && update.isObject()) {
            merge(object, update);
            return object;
        }
        if (old instanceof ArrayNode array) {
            if (update.isArray()) {
                update.forEach(element -> array.add(element.deepCopy()));
            } else {
                array.add(update.deepCopy());
            }
            return array;
        }
        return update.deepCopy();
    }

    private static void merge(ObjectNode object, JsonNode update) {
        update.properties().forEach(member -> {
            JsonNode old = object.get(member.getKey());
            object.set(member.getKey(), old == null ? member.getValue().deepCopy() : merged(old, member.getValue()));
        });
    }
}
