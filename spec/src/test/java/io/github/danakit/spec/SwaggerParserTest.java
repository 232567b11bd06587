package io.github.danakit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An ordinary OpenAPI tool reads everything without a word. */
class SwaggerParserTest {
    private final Violations violations = new Violations();

    @Test
    void everyDocumentIsReadWithoutMessages() {
        Description.all().forEach(document -> read(document.file()));
        violations.assertNone();
    }

    @Test
    void everyBundleIsReadWithoutMessages() {
        JsonNode documents = Description.read(BuiltJar.resolve("documents.json"));
        assertThat(documents).hasSameSizeAs(Description.products());
        documents.forEach(
                document -> read(BuiltJar.resolve(document.path("bundle").asText())));
        violations.assertNone();
    }

    @Test
    void bundlesReferToThemselvesOnly() {
        for (JsonNode document : Description.read(BuiltJar.resolve("documents.json"))) {
            Path bundle = BuiltJar.resolve(document.path("bundle").asText());
            List<String> references = Description.read(bundle).findValuesAsText("$ref");
            references.stream()
                    .filter(reference -> !reference.startsWith("#/components/"))
                    .forEach(reference -> violations.add(bundle.getFileName(), reference + " leads out"));
        }
        violations.assertNone();
    }

    private void read(Path file) {
        assertThat(Files.exists(file)).as(file.toString()).isTrue();
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readLocation(file.toString(), null, options);
        violations.when(result.getOpenAPI() == null, file, "cannot be read");
        if (result.getMessages() != null) {
            result.getMessages().forEach(message -> violations.add(file.getFileName(), message));
        }
    }
}
