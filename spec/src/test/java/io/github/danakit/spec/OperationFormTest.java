package io.github.danakit.spec;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Operations and documents carry what docs/description.md asks for. */
class OperationFormTest {
    private static final int LONGEST_SUMMARY = 100;

    private final Violations violations = new Violations();

    @Test
    void documentsAreNamedAfterTheirProductAndKind() {
        for (Document document : Description.products()) {
            String expected = document.kind() + "/" + document.product() + ".yaml";
            violations.when(!document.name().equals(expected), document.name(), "should be " + expected);
            violations.when(
                    !Set.of("api", "spi").contains(document.kind()), document.name(), "stands in a wrong folder");
            violations.when(!document.root().path("openapi").asText().equals("3.0.3"), document.name(), "is not 3.0.3");
            List<Spot> tags = document.spot().child("tags").children();
            boolean oneTag = tags.size() == 1 && tags.get(0).text("name").equals(document.product());
            violations.when(!oneTag, document.name(), "has not exactly one tag, the product");
        }
        violations.assertNone();
    }

    @Test
    void documentsOfADirectionNameTheServersOfThatDirection() {
        for (Document document : Description.products()) {
            boolean partner = document.spot().child("servers").children().stream()
                    .allMatch(server -> server.child("variables").has("partnerBaseUrl"));
            boolean spi = document.kind().equals("spi");
            violations.when(spi != partner, document.name(), "its servers belong to the other direction");
        }
        violations.assertNone();
    }

    @Test
    void operationsTellWhatTheyAreForAndWhereTheyComeFrom() {
        for (Operation operation : Description.operations()) {
            Spot spot = operation.spot();
            String summary = spot.text("summary");
            violations.when(summary.isEmpty(), operation, "has no summary");
            violations.when(summary.length() > LONGEST_SUMMARY, operation, "has a summary of " + summary.length());
            violations.when(spot.text("description").isEmpty(), operation, "has no description");
            violations.when(operation.ids().isEmpty(), operation, "has no x-dana-id");
            violations.when(spot.node().path("x-dana-sources").isEmpty(), operation, "has no sources");
            violations.when(operation.status().isEmpty(), operation, "has no status");
            boolean tagged = spot.node().path("tags").size() == 1
                    && spot.node()
                            .at("/tags/0")
                            .asText()
                            .equals(operation.document().product());
            violations.when(!tagged, operation, "has not exactly one tag, the product");
            String kind = spot.text("x-dana-kind");
            violations.when(
                    !kind.equals(operation.document().kind()), operation, "kind " + kind + " in the wrong folder");
        }
        violations.assertNone();
    }

    @Test
    void operationsFitTheirProtocol() {
        for (Operation operation : Description.operations()) {
            boolean page = operation.protocol().equals("page");
            boolean get = operation.spot().key().equals("get");
            violations.when(page && !get, operation, "a page is a GET");
            violations.when(page && !operation.requests().isEmpty(), operation, "a page has no request body");
            if (operation.protocol().equals("open-api") && !operation.status().equals("seed-only")) {
                violations.when(!operation.spot().has("x-dana-function"), operation, "has no x-dana-function");
                violations.when(!operation.spot().has("x-dana-version"), operation, "has no x-dana-version");
            }
        }
        violations.assertNone();
    }

    @Test
    void bodiesAreNamedAfterTheirOperationOrShared() {
        for (Operation operation : Description.operations()) {
            String id = operation.operationId();
            String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
            operation.requests().forEach(media -> named(media, name + "Request(Envelope)?"));
            operation.responses().stream()
                    .filter(response -> response.key().startsWith("2"))
                    .flatMap(response -> Operation.content(response).stream())
                    .forEach(media -> named(media, name + "(Response(Envelope)?|Return)"));
        }
        violations.assertNone();
    }

    private void named(Spot media, String pattern) {
        Spot schema = media.child("schema");
        boolean fits = schema.isReference()
                && (schema.target().document().isCommon()
                        || schema.target().key().matches(pattern));
        violations.when(!fits, schema, "is neither shared nor named " + pattern);
    }
}
