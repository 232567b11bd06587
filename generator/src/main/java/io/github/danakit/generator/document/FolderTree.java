package io.github.danakit.generator.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files below a folder, or one file and what it refers to. */
record FolderTree(Path root, List<String> names) implements FileTree {

    static FolderTree of(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new FolderTree(
                    folder,
                    walk.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(SpecFormats::isReadable)
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FolderTree ofFile(Path file) {
        return new FolderTree(
                file.toAbsolutePath().resolveSibling("."),
                List.of(file.getFileName().toString()));
    }

    @Override
    public byte @Nullable [] read(String name) {
        Path file = root.resolve(name);
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
