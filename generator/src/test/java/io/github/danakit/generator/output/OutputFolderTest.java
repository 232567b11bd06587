package io.github.danakit.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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
        assertThat(folder.resolve("out/b/B.java")).doesNotExist();
    }

    @Test
    void neverRemovesAFileOutsideItsFolderWhateverTheManifestSays() throws IOException {
        Path outside = Files.writeString(folder.resolve("precious.txt"), "keep");
        Files.writeString(folder.resolve("manifest"), "../precious.txt\n");

        new OutputFolder(folder.resolve("out"), folder.resolve("manifest")).write(new TreeMap<>(Map.of("A.java", "a")));

        assertThat(outside).exists();
    }
}
