package io.github.danakit.generator.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Examples are there, and are what their schemas ask for. */
final class ExampleRules implements Rule {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Validator validator = new Validator(Dialects.getOpenApi30());

    @Override
    public void check(Library library, Findings findings) {
        for (Call call : library.calls()) {
            call.requests().forEach(media -> minimalAndFull(call, media, findings));
            call.responses().forEach(response -> oneForEachCode(response, findings));
            Stream.concat(
                            call.requests().stream(),
                            call.responses().stream().flatMap(response -> Call.content(response).stream()))
                    .forEach(media -> valid(media, findings));
            parameters(call, findings);
            call.responses().forEach(response -> carryTheirCode(response, findings));
        }
    }

    private static void minimalAndFull(Call call, Spot media, Findings findings) {
        Set<String> names = keys(media.child("examples"));
        for (String name : List.of("minimal", "full")) {
            if (!names.contains(name)) {
                findings.warning(
                        "DANA-LINT-050",
                        media,
                        "the request of " + call.operationId() + " has no example '" + name + "'",
                        "Add one under examples, with made-up values.");
            }
        }
    }

    private static void oneForEachCode(Spot response, Findings findings) {
        Set<String> codes = Call.codes(response).stream()
                .map(row -> row.text("code"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> examples = new TreeSet<>();
        Call.content(response).forEach(media -> examples.addAll(keys(media.child("examples"))));
        for (String code : codes) {
            if (!examples.contains(code)) {
                findings.warning(
                        "DANA-LINT-051",
                        response,
                        "there is no example of the code " + code,
                        "Add an answer with it under examples, by the name of the code.");
            }
        }
        for (String name : examples) {
            if (!codes.contains(name)) {
                findings.warning(
                        "DANA-LINT-051",
                        response,
                        "the example " + name + " is of no code that is listed",
                        "List the code under x-dana-codes, or remove the example.");
            }
        }
    }

    private void valid(Spot media, Findings findings) {
        for (Spot example : media.child("examples").children()) {
            valid(example.resolved().child("value"), media.child("schema"), findings);
        }
    }

    private void parameters(Call call, Findings findings) {
        for (Spot parameter : call.parameters()) {
            if (parameter.has("example")) {
                valid(parameter.child("example"), parameter.child("schema"), findings);
            }
        }
    }

    private void valid(Spot example, Spot schema, Findings findings) {
        boolean whole = schema.walk()
                .filter(Spot::isReference)
                .allMatch(reference -> reference.target().exists());
        if (!schema.exists() || !whole) {
            return;
        }
        String name = schema.document().name() + "#" + schema.pointer();
        validator
                .validate(example, name, () -> SchemaBundle.of(schema))
                .forEach(fault -> findings.error(
                        "DANA-LINT-052",
                        fault.place(),
                        "the example does not fit its schema: " + fault.what(),
                        "Correct the example or the schema."));
    }

    /** Forms are addresses rather than answers, and the HTTP status needs no repetition. */
    private static void carryTheirCode(Spot response, Findings findings) {
        Call.content(response).stream()
                .filter(media -> !media.key().equals(FORM))
                .flatMap(media -> media.child("examples").children().stream())
                .filter(example -> !example.key().equals(response.key()))
                .filter(example ->
                        texts(example.resolved().child("value").node()).noneMatch(example.key()::equals))
                .forEach(example -> findings.error(
                        "DANA-LINT-053",
                        example,
                        "the example does not carry the code under which it stands",
                        "Write the code into it, or name it after the one that it carries."));
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isContainerNode() ? node.valueStream().flatMap(ExampleRules::texts) : Stream.of(node.asText());
    }

    private static Set<String> keys(Spot spot) {
        return spot.children().stream().map(Spot::key).collect(Collectors.toSet());
    }
}
