package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.output.OutputFolder;
import io.github.danakit.generator.source.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second run does nothing unless something has changed, and then only what it must. */
class IncrementalGenerationTest {
    private static final String CLIENT = "com/example/dana/samplepay/SamplePayClient.java";

    @TempDir
    Path folder;

    private Path spec;
    private Path parts;
    private Path overlay;
    private Path templates;

    @BeforeEach
    void aProjectThatHasBeenGenerated() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/golden/client/spec.yaml"));
        String item = "    Item:\n";
        assertThat(text).contains(item);
        parts = Files.writeString(folder.resolve("parts.yaml"), text);
        spec = Files.writeString(
                folder.resolve("spec.yaml"),
                text.replace(
                        "items: {$ref: '#/components/schemas/Item'}",
                        "items: {$ref: 'parts.yaml#/components/schemas/Item'}"));
        overlay = Files.writeString(
                folder.resolve("overlay.yaml"),
                "overlay: 1.0.0\nactions:\n  - {target: $.info, update: {title: Payments of Ours}}\n");
        templates = Files.createDirectory(folder.resolve("templates"));
        run("1");
    }

    @Test
    void nothingIsDoneWhenNothingHasChanged() {
        assertThat(isUpToDate("1")).isTrue();
    }

    @Test
    void anInputThatWasTouchedButNotChangedIsNoReason() throws IOException {
        Files.setLastModifiedTime(spec, FileTime.fromMillis(1));

        assertThat(isUpToDate("1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spec.yaml", "parts.yaml", "overlay.yaml", "templates/more.mustache"})
    void anyByteOfAnyInputIsAReason(String input) throws IOException {
        Path file = folder.resolve(input);
        Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + "# a remark\n");

        assertThat(isUpToDate("1")).isFalse();
        assertThat(run("1").written()).isEmpty();
        assertThat(isUpToDate("1")).isTrue();
    }

    @Test
    void anOptionIsAReason() {
        GenerationRequest other = request("com.example.other");

        assertThat(generation("1").isUpToDate(other)).isFalse();
    }

    @Test
    void anotherVersionOfALibraryIsAReason() {
        assertThat(isUpToDate("2")).isFalse();
    }

    @Test
    void aDeletedFileIsRestoredAlone() throws IOException {
        Path client = output().resolve(CLIENT);
        Files.delete(client);

        assertThat(isUpToDate("1")).isFalse();
        assertThat(run("1").written()).containsExactly(client);
        assertThat(isUpToDate("1")).isTrue();
    }

    @Test
    void anEditedFileIsRestoredAlone() throws IOException {
        Path client = output().resolve(CLIENT);
        String emitted = Files.readString(client);
        Files.writeString(client, emitted + "// edited\n");

        assertThat(isUpToDate("1")).isFalse();
        assertThat(run("1").written()).containsExactly(client);
        assertThat(client).hasContent(emitted);
    }

    @Test
    void aBrokenDescriptionLeavesTheFormerOutput() throws IOException {
        String emitted = Files.readString(output().resolve(CLIENT));
        Files.writeString(
                spec, Files.readString(spec).replace("outcome: FAILED, action: NEW_TRANSACTION", "outcome: FAILED"));

        assertThatExceptionOfType(DanaProblemException.class).isThrownBy(() -> run("1"));

        assertThat(output().resolve(CLIENT)).hasContent(emitted);
        assertThat(isUpToDate("1")).isFalse();
    }

    @Test
    void anOperationThatIsGoneTakesItsFilesAlong() throws IOException {
        Path request = output().resolve("com/example/dana/samplepay/ExpressPaymentRequest.java");
        Path foreign = Files.writeString(request.resolveSibling("Foreign.java"), "mine");
        assertThat(request).exists();
        String text = Files.readString(spec);
        int from = text.indexOf("  /v1.0/pay.htm#express:");
        Files.writeString(spec, text.substring(0, from) + text.substring(text.indexOf("  /v1.0/status.htm:")));

        OutputFolder.Changes changes = run("1");

        assertThat(changes.removed()).contains(request);
        assertThat(request).doesNotExist();
        assertThat(foreign).exists();
    }

    private Path output() {
        return folder.resolve("out");
    }

    private boolean isUpToDate(String circumstances) {
        return generation(circumstances).isUpToDate(request("com.example.dana"));
    }

    private OutputFolder.Changes run(String circumstances) {
        return generation(circumstances).generate(request("com.example.dana"));
    }

    private IncrementalGeneration generation(String circumstances) {
        OutputFolder output = new OutputFolder(output(), folder.resolve("manifest"));
        return new IncrementalGeneration(getClass().getClassLoader(), output, circumstances);
    }

    private GenerationRequest request(String basePackage) {
        GeneratorOptions options = GeneratorOptions.parse(
                basePackage, List.of(), "partner", List.of("client"), List.of(), List.of(), List.of(), new Problems());
        SpecSource source = new SpecSource(null, List.of(spec), List.of(), List.of(overlay));
        return new GenerationRequest(options, source, templates);
    }
}
