package io.github.danakit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds a version of the description wherever a user says that it is: {@code bundled} (the one on the class path),
 * {@code git:REVISION:FOLDER}, a folder, a file, a jar, or Maven coordinates. Not thread-safe.
 */
public final class DescriptionLoader {
    /** Stands for the description on the class path. */
    public static final String BUNDLED = "bundled";

    private final Locations locations;
    private final SpecFormats formats = new SpecFormats();

    /**
     * Prepares for several versions; what they have in common is read once.
     *
     * @param base folder that relative paths start from, inside the repository that git revisions are of
     * @param classes has the bundled description
     * @param repository finds the jar of Maven coordinates, or nothing
     */
    public DescriptionLoader(Path base, ClassLoader classes, Function<String, Optional<Path>> repository) {
        this.locations = new Locations(base, classes, repository);
    }

    /**
     * Reads a version.
     *
     * @throws DanaProblemException naming all that is wrong with it
     */
    public WireDescription load(String location) {
        FileTree files;
        try {
            files = locations.files(location);
        } catch (IOException e) {
            throw new DanaProblemException(
                    "DANA-DOC-001", "the description cannot be read: " + e.getMessage(), location, "Check the file.");
        }
        Problems problems = new Problems();
        boolean assembled = files.read(Locations.INDEX) != null;
        List<WireDocument> documents =
                assembled ? assembled(files) : new TreeBundler(files, formats, problems).documents();
        if (documents.isEmpty() && problems.isEmpty()) {
            problems.add(
                    "DANA-DOC-003",
                    "there is no OpenAPI document with paths",
                    location,
                    "Name the folder that holds the documents, such as spec/openapi.");
        }
        for (WireDocument document : documents) {
            if (document.product().isEmpty()) {
                problems.add(
                        "DANA-SPEC-001",
                        "the document names no product",
                        "info (" + document.file() + ")",
                        "Add x-dana-product to info.");
            }
        }
        problems.throwIfAny();
        return new WireDescription(location, documents, new SourceLines(files, yaml(files)));
    }

    private static List<String> yaml(FileTree files) {
        return files.names().stream().filter(name -> !name.endsWith(".json")).toList();
    }

    /** Documents of a spec jar, from their bundled form. */
    private List<WireDocument> assembled(FileTree files) {
        List<WireDocument> documents = new ArrayList<>();
        for (JsonNode entry : read(files, Locations.INDEX)) {
            documents.add(new WireDocument(
                    entry.path("source").asText(),
                    read(files, entry.path("bundle").asText())));
        }
        return documents;
    }

    private JsonNode read(FileTree files, String name) {
        byte[] content = files.read(name);
        try {
            if (content == null) {
                throw new IOException("it is missing");
            }
            return formats.read(name, content);
        } catch (IOException e) {
            throw new DanaProblemException(
                    "DANA-DOC-001",
                    "the description cannot be read: " + e.getMessage(),
                    name,
                    "Use a dana-spec jar as it was published.");
        }
    }
}
