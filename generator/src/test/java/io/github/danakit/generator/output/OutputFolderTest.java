package io.github.danakit.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.generator.lint.DanaProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder;

    @Test
    void writesOnlyWhatChangedAndRemovesOnlyWhatItEmittedBefore() throws IOException {
        OutputFolder output = new OutputFolder(folder.resolve("out"), folder.resolve("manifest"));
        output.write(new TreeMap<>(Map.of("a/A.java", "a", "b/B.java", "b")));
        Files.writeString(folder.resolve("out/a/Foreign.java"), "mine");

        OutputFolder.Changes changes = output.write(new TreeMap<>(Map.of("a/A.java", "a", "c/C.java", "c")));

        assertThat(changes.written()).containsExactly(folder.resolve("out/c/C.java"));
        assertThat(changes.removed()).containsExactly(folder.resolve("out/b/B.java"));
        assertThat(folder.resolve("out/a/Foreign.java")).exists();
        assertThat(folder.resolve("out/b")).doesNotExist();
    }

    @Test
    void aFailureLeavesTheFormerFilesAndNothingElse() throws IOException {
        OutputFolder output = new OutputFolder(folder.resolve("out"), folder.resolve("manifest"));
        output.write(new TreeMap<>(Map.of("a/A.java", "a")), "1", List.of());
        Files.writeString(folder.resolve("out/b"), "a file where a folder has to be");

        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() ->
                        output.write(new TreeMap<>(Map.of("a/A.java", "changed", "b/B.java", "b")), "2", List.of()))
                .withMessageContaining("[DANA-OUT-001]");

        assertThat(folder.resolve("out/a/A.java")).hasContent("a");
        assertThat(output.manifest().fingerprint()).isEqualTo("1");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(folder.resolve("out"), folder.resolve("manifest"));
        }
    }

    @Test
    void remembersTheFingerprintInputsAndLooksOfItsFiles() {
        OutputFolder output = new OutputFolder(folder.resolve("out"), folder.resolve("manifest"));
        Path input = folder.resolve("a part.yaml");

        output.write(new TreeMap<>(Map.of("a/A.java", "a")), "1", List.of(input));

        Manifest manifest = output.manifest();
        assertThat(manifest.fingerprint()).isEqualTo("1");
        assertThat(manifest.inputs()).containsExactly(input);
        assertThat(output.isIntact(manifest)).isTrue();
    }

    @Test
    void aManifestOfAnotherFormCountsAsNone() throws IOException {
        Files.writeString(folder.resolve("manifest"), "something else\n");

        assertThat(new OutputFolder(folder.resolve("out"), folder.resolve("manifest"))
                        .manifest()
                        .files())
                .isEmpty();
    }

    @Test
    void neverRemovesAFileOutsideItsFolderWhateverTheManifestSays() throws IOException {
        Path outside = Files.writeString(folder.resolve("precious.txt"), "keep");
        Files.writeString(folder.resolve("manifest"), "danakit-manifest 1\nfile 1 1 ../precious.txt\n");

        new OutputFolder(folder.resolve("out"), folder.resolve("manifest")).write(new TreeMap<>(Map.of("A.java", "a")));

        assertThat(outside).exists();
    }
}
