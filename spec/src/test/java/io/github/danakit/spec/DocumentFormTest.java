package io.github.danakit.spec;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Documents are laid out as docs/description.md says; what they say is held to the lint rules, in the generator's
 * tests.
 */
class DocumentFormTest {
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
    void operationsStandInTheFolderOfTheirKind() {
        for (Operation operation : Description.operations()) {
            String kind = operation.spot().text("x-dana-kind");
            violations.when(
                    !kind.equals(operation.document().kind()), operation, "kind " + kind + " in the wrong folder");
        }
        violations.assertNone();
    }
}
