package io.github.danakit.generator.output;

import io.github.danakit.generator.lint.DanaProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A folder of emitted files. Only changed files are written, files that are no longer emitted are removed, and files of
 * others are left alone: what was emitted last time stands in a manifest beside the folder.
 */
public final class OutputFolder {
    private final Path folder;
    private final Path manifest;

    /** Writes below {@code folder} and remembers in {@code manifest}, which lies outside it. */
    public OutputFolder(Path folder, Path manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Makes the folder hold these files.
     *
     * @param files text by path relative to the folder
     * @return what was done
     * @throws DanaProblemException when the disk refuses
     */
    public Changes write(SortedMap<String, String> files) {
        try {
            Set<String> former = former();
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                if (replace(target, file.getValue().getBytes(StandardCharsets.UTF_8))) {
                    written.add(target);
                }
            }
            List<Path> removed = remove(former, files.keySet());
            replace(manifest, (String.join("\n", files.keySet()) + "\n").getBytes(StandardCharsets.UTF_8));
            return new Changes(files.size(), written, removed);
        } catch (IOException e) {
            throw new DanaProblemException(
                    "DANA-OUT-001",
                    "the emitted files cannot be written: " + e.getMessage(),
                    folder.toString(),
                    "Check permissions and free space.");
        }
    }

    private Set<String> former() throws IOException {
        return Files.exists(manifest) ? new TreeSet<>(Files.readAllLines(manifest)) : Set.of();
    }

    private static boolean replace(Path target, byte[] content) throws IOException {
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), content)) {
            return false;
        }
        Files.createDirectories(target.getParent());
        Path fresh =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".tmp");
        Files.write(fresh, content);
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private List<Path> remove(Set<String> former, Set<String> current) throws IOException {
        List<Path> removed = new ArrayList<>();
        for (String name : former) {
            Path target = folder.resolve(name).normalize();
            if (!current.contains(name) && target.startsWith(folder) && Files.deleteIfExists(target)) {
                removed.add(target);
            }
        }
        return removed;
    }

    /**
     * What a write did.
     *
     * @param total number of emitted files
     * @param written files that are new or changed
     * @param removed files that are no longer emitted
     */
    public record Changes(int total, List<Path> written, List<Path> removed) {}
}
