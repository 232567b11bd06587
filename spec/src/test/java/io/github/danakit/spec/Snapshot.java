package io.github.danakit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is kept in a file and refreshed on purpose, with {@code -Ddanakit.refresh=true}. */
final class Snapshot {
    private static final boolean REFRESH = Boolean.getBoolean("danakit.refresh");

    private Snapshot() {}

    static void check(Path file, String content) {
        try {
            if (REFRESH) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            }
            String kept = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
            assertThat(content)
                    .as("%s is stale. If the change is meant: mvn -pl spec test -Ddanakit.refresh=true", file)
                    .isEqualTo(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
