package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Examples are there, and are what their schemas ask for. */
class ExamplesTest {
    private static final BundledSchemas SCHEMAS = new BundledSchemas();

    /** Operations whose answers have no examples, and why. */
    private static final Map<String, String> WITHOUT_ANSWER_EXAMPLES = Map.of(
            "nicepay.dana-recurring-callback", "the answer is a page of the partner for the payer",
            "nicepay.ewallet-callback", "the answer is a page of the partner for the payer");

    private final Violations violations = new Violations();

    @Test
    void everyRequestHasAMinimalAndAFullExample() {
        for (Operation operation : Description.operations()) {
            for (Spot media : operation.requests()) {
                Set<String> names = keys(media.child("examples"));
                for (String name : List.of("minimal", "full")) {
                    violations.when(!names.contains(name), media, "has no example " + name + " of " + operation);
                }
            }
        }
        violations.assertNone();
    }

    @Test
    void everyCodeHasOneExampleOfItsName() {
        for (Operation operation : Description.operations()) {
            for (Spot response : operation.responses()) {
                Set<String> codes = Operation.codes(response).stream()
                        .map(row -> row.text("code"))
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> examples = new TreeSet<>();
                Operation.content(response).forEach(media -> examples.addAll(keys(media.child("examples"))));
                boolean none = operation.ids().stream().anyMatch(WITHOUT_ANSWER_EXAMPLES::containsKey);
                codes.stream()
                        .filter(code -> none == examples.contains(code))
                        .forEach(code ->
                                violations.add(response, "has " + (none ? "an" : "no") + " example of " + code));
                examples.stream()
                        .filter(name -> !codes.contains(name))
                        .forEach(name ->
                                violations.add(response, "has an example of " + name + ", which is not listed"));
            }
        }
        violations.assertNone();
    }

    @Test
    void examplesAreValid() {
        for (Operation operation : Description.operations()) {
            Stream.concat(
                            operation.requests().stream(),
                            operation.responses().stream().flatMap(response -> Operation.content(response).stream()))
                    .forEach(media -> media.child("examples")
                            .children()
                            .forEach(example -> validate(example.child("value"), media.child("schema"))));
        }
        violations.assertNone();
    }

    @Test
    void examplesOfParametersAreValid() {
        for (Operation operation : Description.operations()) {
            for (Spot parameter : operation.parameters()) {
                if (parameter.has("example") && !parameter.document().isCommon()) {
                    validate(parameter.child("example"), parameter.child("schema"));
                }
            }
        }
        violations.assertNone();
    }

    private void validate(Spot example, Spot schema) {
        SCHEMAS.validate(example.node(), schema)
                .forEach(error -> violations.add(example, error.getInstanceLocation() + " " + error.getMessage()));
    }

    @Test
    void answersCarryTheCodeUnderWhichTheyStandUnlessItIsTheHttpStatus() {
        for (Operation operation : Description.operations()) {
            for (Spot response : operation.responses()) {
                Operation.content(response).stream()
                        .filter(media -> !media.key().equals("application/x-www-form-urlencoded"))
                        .flatMap(media -> media.child("examples").children().stream())
                        .filter(example -> !example.key().equals(response.key()))
                        .filter(example -> texts(example.child("value").node()).noneMatch(example.key()::equals))
                        .forEach(example -> violations.add(example, "does not carry its code"));
            }
        }
        violations.assertNone();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isContainerNode() ? node.valueStream().flatMap(ExamplesTest::texts) : Stream.of(node.asText());
    }

    private static Set<String> keys(Spot spot) {
        return spot.children().stream().map(Spot::key).collect(Collectors.toSet());
    }
}
