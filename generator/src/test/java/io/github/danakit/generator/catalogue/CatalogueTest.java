package io.github.danakit.generator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.generator.document.DescriptionLoader;
import io.github.danakit.generator.document.WireDescription;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final WireDescription BUNDLED = new DescriptionLoader(
                    Path.of("").toAbsolutePath(), CatalogueTest.class.getClassLoader(), at -> Optional.empty())
            .load(DescriptionLoader.BUNDLED);

    @Test
    void showsEveryOperationAndEveryCodeOfTheDescription() {
        Catalogue catalogue = CatalogueReader.read(BUNDLED, List.of());

        assertThat(catalogue.operations()).isEqualTo(BUNDLED.operations().size());
        long codes = BUNDLED.operations().stream()
                .flatMap(operation -> operation.answers().values().stream())
                .mapToLong(answer -> answer.path("x-dana-codes").size())
                .sum();
        assertThat(catalogue.codes()).isEqualTo((int) codes);
    }

    @Test
    void showsInnerMembersRightAfterTheirOwner() {
        Catalogue catalogue = CatalogueReader.read(BUNDLED, List.of("payment-gateway"));

        assertThat(catalogue.products()).hasSize(1);
        List<String> paths = catalogue.products().get(0).operations().stream()
                .filter(entry -> entry.operationId().equals("consultPay"))
                .flatMap(entry -> entry.messages().stream())
                .filter(message -> message.name().equals("Request"))
                .flatMap(message -> message.fields().stream())
                .map(Catalogue.FieldRow::path)
                .toList();
        assertThat(paths).containsSequence("amount", "amount.value", "amount.currency");
    }

    @Test
    void thePageIsWholeInItselfAndMarksUpNothingThatTheDescriptionSays() {
        String page = CatalogueWriter.write(CatalogueReader.read(BUNDLED, List.of()), "html");

        assertThat(page)
                .doesNotContainPattern("(?i)<(link|img|iframe|object|embed)\\b")
                .doesNotContainPattern("(?i)(src|href)=\"(?!#)")
                .doesNotContain("@import", "url(", "fetch(", "XMLHttpRequest");
        assertThat(page).contains("prefers-color-scheme: dark", "@media print", "lang=\"en\"");
        assertThat(page.length()).isLessThan(3_500_000);
    }

    @Test
    void theOtherFormsSayTheSame() throws IOException {
        Catalogue catalogue = CatalogueReader.read(BUNDLED, List.of("payment-gateway"));

        JsonNode json = new ObjectMapper().readTree(CatalogueWriter.write(catalogue, "json"));
        String markdown = CatalogueWriter.write(catalogue, "markdown");

        JsonNode operations = json.at("/products/0/operations");
        assertThat(operations).hasSize(catalogue.operations());
        operations.forEach(operation -> {
            assertThat(markdown).contains("### " + operation.path("operationId").asText());
            operation
                    .path("codes")
                    .forEach(code -> assertThat(markdown)
                            .contains("| `" + code.path("code").asText() + "` |"));
        });
    }
}
