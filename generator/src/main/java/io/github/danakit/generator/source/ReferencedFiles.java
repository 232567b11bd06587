package io.github.danakit.generator.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the files that documents refer to, and those that these refer to, by their text alone. */
public final class ReferencedFiles {
    private static final Pattern REFERENCE = Pattern.compile("\\$ref['\"]?\\s*:\\s*['\"]?([^'\"#\\s,}\\]]+)");

    private ReferencedFiles() {}

    /** Files that the given ones lead to, without those themselves, sorted. */
    public static List<Path> of(Collection<Path> documents) throws IOException {
        Set<Path> found = new TreeSet<>();
        Deque<Path> open = new ArrayDeque<>();
        documents.forEach(document -> open.add(document.toAbsolutePath().normalize()));
        while (!open.isEmpty()) {
            Path file = open.pop();
            if (Files.isRegularFile(file) && found.add(file)) {
                open.addAll(references(file));
            }
        }
        documents.forEach(document -> found.remove(document.toAbsolutePath().normalize()));
        return List.copyOf(found);
    }

    private static Set<Path> references(Path file) throws IOException {
        Set<Path> references = new TreeSet<>();
        Matcher matcher = REFERENCE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        while (matcher.find()) {
            try {
                references.add(file.resolveSibling(matcher.group(1)).normalize());
            } catch (InvalidPathException e) {
                // an address or a text that is no reference to a file
            }
        }
        return references;
    }
}
