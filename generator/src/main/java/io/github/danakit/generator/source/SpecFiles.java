package io.github.danakit.generator.source;

import io.github.danakit.generator.lint.Problems;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads documents from a user's own files; references into other files are followed. */
public final class SpecFiles {

    private SpecFiles() {}

    /** The documents that can be read; what cannot is reported. */
    public static List<SpecDocument> read(List<Path> files, Problems problems) {
        List<SpecDocument> documents = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                problems.add("DANA-SPEC-013", "the file does not exist", file.toString(), "Correct the path.");
            } else {
                read(file, documents, problems);
            }
        }
        return documents;
    }

    private static void read(Path file, List<SpecDocument> documents, Problems problems) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result =
                new OpenAPIV3Parser().readLocation(file.toUri().toString(), null, options);
        List<String> messages = result.getMessages() == null ? List.of() : result.getMessages();
        for (String message : messages) {
            problems.add(
                    "DANA-SPEC-002",
                    "the document cannot be read: " + message,
                    file.toString(),
                    "Correct the document.");
        }
        if (result.getOpenAPI() != null) {
            documents.add(new SpecDocument(file.getFileName().toString(), result.getOpenAPI(), () -> text(file)));
        } else if (messages.isEmpty()) {
            problems.add(
                    "DANA-SPEC-002",
                    "the document is no OpenAPI 3 document",
                    file.toString(),
                    "Start it with openapi: 3.0.3.");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
