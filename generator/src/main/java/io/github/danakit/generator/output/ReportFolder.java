package io.github.danakit.generator.output;

import io.github.danakit.generator.lint.DanaProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that reports are written to. */
public record ReportFolder(Path folder) {

    /**
     * Writes a report, or leaves the file as it is when it says the same already.
     *
     * @throws DanaProblemException when the disk refuses
     */
    public void write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new DanaProblemException(
                    "DANA-OUT-001",
                    "the report cannot be written: " + e.getMessage(),
                    file.toString(),
                    "Check permissions and free space.");
        }
    }
}
