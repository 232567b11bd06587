package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.danakit.generator.description.Place;
import io.github.danakit.generator.document.SchemaNode;
import io.github.danakit.generator.document.WireDocument;
import io.github.danakit.generator.document.WireOperation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the facts of the documents of one version. */
final class FactReader {
    private static final Set<String> OPERATION_APART = Set.of(
            "parameters",
            "requestBody",
            "responses",
            "security",
            "x-dana-transaction-status",
            "x-dana-kind",
            "x-dana-path-aliases");

    private final Map<Subject, Fact> facts = new HashMap<>();
    private final Map<String, Set<Use>> uses = new HashMap<>();
    private final Map<Subject, String> held = new HashMap<>();
    private final Map<String, List<SchemaNode>> members = new HashMap<>();

    Map<Subject, Fact> facts() {
        return facts;
    }

    Map<String, Set<Use>> uses() {
        return uses;
    }

    /** Keys of the schemas that bodies, parameters and fields hold. */
    Map<Subject, String> held() {
        return held;
    }

    void document(WireDocument document) {
        SortedMap<String, JsonNode> said = members(document.root().path("info"), Set.of());
        said.put("servers", document.root().path("servers"));
        String direction = document.operations().stream().allMatch(WireOperation::isApi) ? "api" : "spi";
        add(new Subject(Subject.Kind.DOCUMENT, document.product(), direction), said, place(document, "info"));
        JsonNode schemes = document.root().at("/components/securitySchemes");
        for (Map.Entry<String, JsonNode> scheme : schemes.properties()) {
            SortedMap<String, JsonNode> rules = members(scheme.getValue(), Set.of("x-dana-signing"));
            rules.putAll(members(scheme.getValue().path("x-dana-signing"), Set.of()));
            add(
                    new Subject(Subject.Kind.SIGNATURE, "", scheme.getKey()),
                    rules,
                    place(document, "components", "securitySchemes", scheme.getKey()));
        }
    }

    void operation(WireOperation operation) {
        SortedMap<String, JsonNode> said = members(operation.node(), OPERATION_APART);
        said.put("path", TextNode.valueOf(operation.path()));
        said.put("method", TextNode.valueOf(operation.httpMethod()));
        said.put("protocol", TextNode.valueOf(operation.protocol()));
        said.put("signature", TextNode.valueOf(operation.signature()));
        said.put("direction", TextNode.valueOf(operation.isApi() ? "api" : "spi"));
        operation.aliases().forEach(alias -> said.put("path alias " + alias, TextNode.valueOf(alias)));
        JsonNode states = operation.node().path("x-dana-transaction-status");
        if (states.has("field")) {
            said.put("transaction field", states.path("field"));
        }
        operation.request().ifPresent(body -> body("request", operation, body, true, said));
        operation.answers().forEach((http, answer) -> answer(operation, http, answer, said));
        add(new Subject(Subject.Kind.OPERATION, "", operation.name()), said, operation.place());
        for (Map.Entry<String, JsonNode> state : states.path("values").properties()) {
            add(
                    new Subject(Subject.Kind.STATE, operation.name(), state.getKey()),
                    members(state.getValue(), Set.of()),
                    operation.place().below("x-dana-transaction-status", "values", state.getKey()));
        }
        operation.parameters().forEach(parameter -> parameter(operation, parameter));
    }

    private void answer(WireOperation operation, String http, JsonNode answer, SortedMap<String, JsonNode> said) {
        operation.answer(answer).ifPresent(body -> body("answer " + http, operation, body, false, said));
        said.put("answer " + http + " description", answer.path("description"));
        if (answer.has("headers")) {
            said.put("answer " + http + " headers", answer.path("headers"));
        }
        for (JsonNode row : answer.path("x-dana-codes")) {
            String code = row.path("code").asText();
            SortedMap<String, JsonNode> codeSaid = members(row, Set.of("code"));
            codeSaid.put("http", TextNode.valueOf(http));
            Subject subject = new Subject(Subject.Kind.CODE, operation.name(), code);
            for (int i = 2; facts.containsKey(subject); i++) {
                subject = new Subject(Subject.Kind.CODE, operation.name(), code + " (" + i + ")");
            }
            add(subject, codeSaid, operation.place().below("responses", http, "x-dana-codes", code));
        }
    }

    private void body(
            String name,
            WireOperation operation,
            WireOperation.Body body,
            boolean request,
            SortedMap<String, JsonNode> said) {
        said.put(name + " type", TextNode.valueOf(body.schema().name()));
        said.put(name + " media type", TextNode.valueOf(body.mediaType()));
        if (!body.examples().isEmpty()) {
            said.put(name + " examples", body.examples());
        }
        schema(body.schema(), new Use(operation, request));
    }

    private void parameter(WireOperation operation, JsonNode parameter) {
        SchemaNode schema = SchemaNode.of(operation.document(), parameter.path("schema"));
        SortedMap<String, JsonNode> said = FieldFacts.of(parameter.path("schema"));
        said.putAll(members(parameter, Set.of("schema", "name")));
        said.putIfAbsent("required", BooleanNode.FALSE);
        add(
                new Subject(
                        Subject.Kind.PARAMETER,
                        operation.name(),
                        parameter.path("name").asText()),
                said,
                operation.place().below("parameters", parameter.path("name").asText()));
        schema(schema, new Use(operation, true));
    }

    /** Notes a schema and all that it holds, with the message that it stands in. */
    private void schema(SchemaNode schema, Use use) {
        SchemaNode inside = inside(schema);
        if (inside.name().isEmpty()
                || !uses.computeIfAbsent(inside.key(), k -> new LinkedHashSet<>())
                        .add(use)) {
            return;
        }
        named(inside);
        members.computeIfAbsent(inside.key(), key -> inside.members()).forEach(member -> schema(member, use));
    }

    private void named(SchemaNode schema) {
        Subject subject = new Subject(Subject.Kind.TYPE, "", schema.key());
        if (facts.containsKey(subject)) {
            return;
        }
        Place place = place(schema.document(), "components", "schemas", schema.name());
        SortedMap<String, JsonNode> said = FieldFacts.of(schema.node());
        add(subject, said, place);
        Set<String> required = schema.required();
        schema.properties().forEach((name, node) -> {
            SortedMap<String, JsonNode> field = FieldFacts.of(node);
            field.put("required", BooleanNode.valueOf(required.contains(name)));
            Subject member = new Subject(Subject.Kind.FIELD, schema.key(), name);
            add(member, field, place.below("properties", name));
            holds(member, SchemaNode.of(schema.document(), node));
        });
    }

    private void holds(Subject subject, SchemaNode schema) {
        SchemaNode inside = inside(schema);
        if (!inside.name().isEmpty()) {
            held.put(subject, inside.key());
        }
    }

    /** What a list holds, or a list of lists. */
    private static SchemaNode inside(SchemaNode schema) {
        SchemaNode inside = schema;
        while (inside.node().has("items") && inside.name().isEmpty()) {
            inside = inside.items();
        }
        return inside;
    }

    private void add(Subject subject, SortedMap<String, JsonNode> said, Place place) {
        facts.putIfAbsent(subject, new Fact(subject, said, place));
    }

    private static Place place(WireDocument document, String... pointer) {
        return new Place(document.file(), List.of(pointer));
    }

    private static SortedMap<String, JsonNode> members(JsonNode node, Set<String> without) {
        SortedMap<String, JsonNode> members = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!without.contains(member.getKey())) {
                members.put(member.getKey(), member.getValue());
            }
        }
        return members;
    }
}
