package io.github.danakit.generator.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.danakit.generator.description.Place;
import io.github.danakit.generator.document.SchemaNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Holds one body against its schema. */
final class MessageCheck {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What stands in a recording for a value that was taken out of it. */
    private static final Pattern HIDDEN = Pattern.compile("•{3,}|\\*{3,}");

    private final String operation;
    private final String message;
    private final Consumer<Sighting> found;

    MessageCheck(String operation, String message, Consumer<Sighting> found) {
        this.operation = operation;
        this.message = message;
        this.found = found;
    }

    /** Checks an object and all within it. */
    void object(JsonNode value, SchemaNode schema, String path, boolean sensitive) {
        Map<String, JsonNode> properties = schema.properties();
        if (properties.isEmpty()) {
            return;
        }
        Place place = place(schema);
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String at = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            JsonNode described = properties.get(member.getKey());
            if (described == null) {
                found.accept(unknown(member.getKey(), member.getValue(), schema, at));
            } else if (!isNothing(member.getValue())) {
                Place below = place.below("properties", member.getKey());
                new ValueCheck(described, at, below, sensitive).run(schema, member.getValue());
            }
        }
        missing(value, schema, path, place);
    }

    private void missing(JsonNode value, SchemaNode schema, String path, Place place) {
        Set<String> required = schema.required();
        for (String name : required) {
            if (!value.has(name) || value.path(name).isNull()) {
                String at = path.isEmpty() ? name : path + "." + name;
                found.accept(new Sighting(
                        DriftKind.MISSING_MEMBER,
                        operation,
                        message,
                        at,
                        "it is described as always there",
                        "",
                        place.below("required"),
                        new Sighting.Fix(place.below("required"), TextNode.valueOf(name), false)));
            }
        }
    }

    /** Callers send nothing in several forms; none of them is a value. */
    private static boolean isNothing(JsonNode value) {
        return value.isNull()
                || value.isTextual() && value.asText().isEmpty()
                || value.isContainerNode() && value.isEmpty();
    }

    private Sighting unknown(String name, JsonNode value, SchemaNode schema, String at) {
        ObjectNode update = NODES.objectNode();
        update.set(name, Guess.of(value));
        return new Sighting(
                DriftKind.UNKNOWN_MEMBER,
                operation,
                message,
                at,
                "it is not described",
                Shown.shape(value),
                place(schema),
                schema.name().isEmpty() ? null : new Sighting.Fix(place(schema).below("properties"), update, false));
    }

    private static Place place(SchemaNode schema) {
        return new Place(schema.document().file(), List.of("components", "schemas", schema.name()));
    }

    /** Checks the value of one member, or of an element of its list. */
    private final class ValueCheck {
        private final JsonNode described;
        private final String at;
        private final Place place;
        private final boolean sensitive;

        ValueCheck(JsonNode described, String at, Place place, boolean sensitive) {
            this.described = described;
            this.at = at;
            this.place = place;
            this.sensitive = sensitive || described.path("x-dana-sensitive").asBoolean();
        }

        void run(SchemaNode owner, JsonNode value) {
            if (HIDDEN.matcher(value.asText()).matches()) {
                return;
            }
            SchemaNode schema = SchemaNode.of(owner.document(), described);
            boolean named = !schema.name().isEmpty();
            Place here = named ? MessageCheck.place(schema) : place;
            String type = schema.node().path("type").asText(schema.isObject() ? "object" : "");
            if (!fits(type, value)) {
                see(DriftKind.OTHER_TYPE, "it is described as " + type, Shown.shape(value), here, null);
            } else if (type.equals("array")) {
                for (JsonNode element : value) {
                    new ValueCheck(schema.node().path("items"), at + "[]", here.below("items"), sensitive)
                            .run(schema, element);
                }
            } else if (value.isObject()) {
                object(value, schema, at, sensitive);
            } else if (type.equals("string")) {
                text(schema.node(), value, here);
                inside(schema, value);
            }
        }

        private static boolean fits(String type, JsonNode value) {
            return switch (type) {
                case "string" -> value.isTextual();
                case "object" -> value.isObject();
                case "array" -> value.isArray();
                case "boolean" -> value.isBoolean();
                case "integer" -> value.isIntegralNumber();
                case "number" -> value.isNumber();
                default -> true;
            };
        }

        /** JSON that is carried inside a text. */
        private void inside(SchemaNode schema, JsonNode value) {
            if (schema.node().path("x-dana-json").asBoolean() && schema.isObject()) {
                Bodies.read(value.asText()).ifPresent(body -> object(body, schema, at, sensitive));
            }
        }

        private void text(JsonNode rules, JsonNode value, Place here) {
            String text = value.asText();
            int length = text.codePointCount(0, text.length());
            JsonNode most = described.has("maxLength") ? described.path("maxLength") : rules.path("maxLength");
            if (most.isInt() && length > most.asInt()) {
                limit(DriftKind.TOO_LONG, "at most " + most.asInt(), length, "maxLength", here);
            }
            JsonNode least = rules.path("minLength");
            if (least.isInt() && length < least.asInt()) {
                limit(DriftKind.TOO_SHORT, "at least " + least.asInt(), length, "minLength", here);
            }
            if (rules.has("pattern") && !matches(rules.path("pattern").asText(), text)) {
                see(
                        DriftKind.OTHER_FORM,
                        "its form is " + rules.path("pattern").asText(),
                        Shown.shape(value),
                        here,
                        new Sighting.Fix(here.below("pattern"), null, false));
            }
            if (rules.has("enum") && !documented(rules, text)) {
                see(
                        DriftKind.UNKNOWN_VALUE,
                        "it is not among the documented values",
                        Shown.word(value, sensitive),
                        here,
                        sensitive ? null : new Sighting.Fix(here.below("enum"), value, false));
            }
        }

        private void limit(DriftKind kind, String described, int length, String keyword, Place here) {
            ObjectNode update = NODES.objectNode().put(keyword, length);
            see(
                    kind,
                    described + " characters are described",
                    length + " characters",
                    here,
                    new Sighting.Fix(here, update, kind == DriftKind.TOO_LONG));
        }

        private static boolean documented(JsonNode rules, String text) {
            return StreamSupport.stream(rules.path("enum").spliterator(), false)
                    .anyMatch(known -> known.asText().equals(text));
        }

        /** OpenAPI's patterns search unless they are anchored. */
        private static boolean matches(String pattern, String text) {
            try {
                return Pattern.compile(pattern).matcher(text).find();
            } catch (PatternSyntaxException e) {
                return true;
            }
        }

        private void see(DriftKind kind, String what, String sample, Place here, Sighting.@Nullable Fix fix) {
            found.accept(new Sighting(kind, operation, message, at, what, sample, here, fix));
        }
    }
}
