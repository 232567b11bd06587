package io.github.danakit.generator.output;

import io.github.danakit.generator.lint.DanaProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A folder of emitted files. Only changed files are written, files that are no longer emitted are removed, and files of
 * others are left alone: what was emitted last time stands in a manifest outside the folder. New content is first
 * written beside the folder and moved into it when all of it is there, so a full disk leaves the former files.
 */
public final class OutputFolder {
    private final Path folder;
    private final Path manifest;

    /** Writes below {@code folder} and remembers in {@code manifest}, which lies outside it. */
    public OutputFolder(Path folder, Path manifest) {
        this.folder = folder.toAbsolutePath().normalize();
        this.manifest = manifest;
    }

    /** What the last run left; nothing when there was none. */
    public Manifest manifest() {
        try {
            return Manifest.read(manifest);
        } catch (IOException | RuntimeException e) {
            return Manifest.NONE;
        }
    }

    /** Whether every file of the last run is there and was not touched since. */
    public boolean isIntact(Manifest last) {
        for (Map.Entry<String, Stamp> file : last.files().entrySet()) {
            if (!Stamp.of(folder.resolve(file.getKey())).looksLike(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Makes the folder hold these files; the next run knows nothing of what they were made from. */
    public Changes write(SortedMap<String, String> files) {
        return write(files, "", List.of());
    }

    /**
     * Makes the folder hold these files.
     *
     * @param files text by path relative to the folder
     * @param fingerprint of all that they were made from
     * @param inputs files among it that only references lead to
     * @return what was done
     * @throws DanaProblemException when the disk refuses
     */
    public Changes write(SortedMap<String, String> files, String fingerprint, List<Path> inputs) {
        try {
            Set<String> former = new TreeSet<>(manifest().files().keySet());
            SortedMap<Path, byte[]> changed = changed(files);
            List<Path> removed = new ArrayList<>();
            if (!changed.isEmpty() || !files.keySet().containsAll(former)) {
                Set<String> all = new TreeSet<>(former);
                all.addAll(files.keySet());
                replace(changed, Manifest.unfinished(all));
                removed.addAll(remove(former, files.keySet()));
            }
            save(new Manifest(fingerprint, inputs, stamps(files.keySet())));
            return new Changes(files.size(), List.copyOf(changed.keySet()), removed);
        } catch (IOException e) {
            throw new DanaProblemException(
                    "DANA-OUT-001",
                    "the emitted files cannot be written: " + e.getMessage(),
                    folder.toString(),
                    "Check permissions and free space.");
        }
    }

    private SortedMap<Path, byte[]> changed(SortedMap<String, String> files) throws IOException {
        SortedMap<Path, byte[]> changed = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), content)) {
                changed.put(target, content);
            }
        }
        return changed;
    }

    private void replace(SortedMap<Path, byte[]> changed, Manifest unfinished) throws IOException {
        Path beside = folder.getParent() == null ? folder : folder.getParent();
        Files.createDirectories(beside);
        Path staging = Files.createTempDirectory(beside, ".dana-");
        try {
            Map<Path, Path> fresh = new TreeMap<>();
            for (Map.Entry<Path, byte[]> file : changed.entrySet()) {
                Path written = staging.resolve(fresh.size() + ".new");
                fresh.put(file.getKey(), Files.write(written, file.getValue()));
                Files.createDirectories(file.getKey().getParent());
            }
            save(unfinished);
            for (Map.Entry<Path, Path> file : fresh.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (int i = 0; i < changed.size(); i++) {
                Files.deleteIfExists(staging.resolve(i + ".new"));
            }
            Files.deleteIfExists(staging);
        }
    }

    private void save(Manifest content) throws IOException {
        byte[] bytes = content.bytes();
        if (Files.exists(manifest) && Arrays.equals(Files.readAllBytes(manifest), bytes)) {
            return;
        }
        Path parent = manifest.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path fresh = Files.write(Files.createTempFile(parent, ".dana-", ".new"), bytes);
        Files.move(fresh, manifest, StandardCopyOption.REPLACE_EXISTING);
    }

    private SortedMap<String, Stamp> stamps(Set<String> names) {
        SortedMap<String, Stamp> stamps = new TreeMap<>();
        names.forEach(name -> stamps.put(name, Stamp.of(folder.resolve(name))));
        return stamps;
    }

    private List<Path> remove(Set<String> former, Set<String> current) throws IOException {
        List<Path> removed = new ArrayList<>();
        for (String name : former) {
            Path target = folder.resolve(name).normalize();
            if (!current.contains(name) && target.startsWith(folder) && Files.deleteIfExists(target)) {
                removed.add(target);
                removeEmpty(target);
            }
        }
        return removed;
    }

    private void removeEmpty(Path gone) throws IOException {
        try {
            Path parent = gone.getParent();
            while (parent != null && !parent.equals(folder)) {
                Files.delete(parent);
                parent = parent.getParent();
            }
        } catch (DirectoryNotEmptyException e) {
            // somebody still lives there
        }
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
