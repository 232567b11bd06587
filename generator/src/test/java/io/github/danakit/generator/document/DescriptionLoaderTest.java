package io.github.danakit.generator.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.danakit.generator.description.Place;
import io.github.danakit.generator.lint.DanaProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptionLoaderTest {
    private static final Path V1 = Path.of("src/test/resources/story/v1");

    @TempDir
    Path folder;

    @Test
    void readsAFolderAsItWasInARevision() throws Exception {
        Files.createDirectories(folder.resolve("spec"));
        Files.copy(V1.resolve("shop-pay.yaml"), folder.resolve("spec/shop-pay.yaml"));
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example", "commit", "-q", "-m", "one");
        Files.writeString(folder.resolve("spec/shop-pay.yaml"), "changed: since");

        WireDescription read = loader(folder).load("git:HEAD:spec");

        assertThat(read.operations()).hasSize(3);
        assertThat(read.version()).isEqualTo("1.4.0");
    }

    @Test
    void readsTheDescriptionOnTheClassPathAndFindsLinesInItsSources() {
        WireDescription read = loader(folder).load(DescriptionLoader.BUNDLED);

        assertThat(read.operations()).hasSizeGreaterThan(100);
        assertThat(read.lines()
                        .find(new Place("openapi/api/payment-gateway.yaml", List.of("components", "schemas", "Money"))))
                .matches("openapi/common/\\w+\\.yaml:\\d+");
    }

    @Test
    void readsADocumentWithWhatItRefersTo() throws IOException {
        Files.createDirectories(folder.resolve("api"));
        Files.createDirectories(folder.resolve("common"));
        Files.writeString(folder.resolve("api/a.yaml"), """
                openapi: 3.0.3
                info: {title: A, version: '1', x-dana-product: a}
                paths:
                  /a: {post: {operationId: a, requestBody: {content: {application/json: {schema: {$ref: '../common/c.yaml#/components/schemas/C'}}}}}}
                """);
        Files.writeString(folder.resolve("common/c.yaml"), """
                components:
                  schemas:
                    C: {type: object, properties: {d: {$ref: '#/components/schemas/D'}}}
                    D: {type: string}
                """);

        WireDescription read = loader(folder).load("api/a.yaml");

        assertThat(read.documents().get(0).schema("D").path("type").asText()).isEqualTo("string");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), """
                openapi: 3.0.3
                info: {title: A, version: '1'}
                paths:
                  /a: {post: {requestBody: {$ref: 'gone.yaml#/components/requestBodies/A'}, responses: {$ref: 'other.yaml'}}}
                """);

        assertThatThrownBy(() -> loader(folder).load("."))
                .isInstanceOf(DanaProblemException.class)
                .hasMessageContaining("DANA-SPEC-013")
                .hasMessageContaining("DANA-SPEC-006")
                .hasMessageContaining("DANA-SPEC-001");
    }

    @Test
    void refusesPlacesThatHoldNoDescription() {
        assertThatThrownBy(() -> loader(folder).load("nowhere")).hasMessageContaining("DANA-DOC-001");
        assertThatThrownBy(() -> loader(folder).load(".")).hasMessageContaining("DANA-DOC-003");
        assertThatThrownBy(() -> loader(folder).load("git:HEAD:spec")).hasMessageContaining("DANA-DOC-002");
        assertThatThrownBy(() -> loader(folder).load("git:--output=x:spec")).hasMessageContaining("DANA-DOC-002");
    }

    private static DescriptionLoader loader(Path base) {
        return new DescriptionLoader(base, DescriptionLoaderTest.class.getClassLoader(), at -> Optional.empty());
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
    }
}
