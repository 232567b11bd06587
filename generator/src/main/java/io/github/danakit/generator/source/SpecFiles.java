package io.github.danakit.generator.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.generator.lint.Problems;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads documents from a user's own files; references into other files are followed. */
public final class SpecFiles {

    private SpecFiles() {}

    /** The documents that can be read; what cannot is reported. */
    public static List<SpecDocument> read(List<Path> files, Problems problems) {
        return read(files, Overlays.read(List.of(), problems), problems);
    }

    /** The same with overlays laid over the documents. */
    static List<SpecDocument> read(List<Path> files, Overlays overlays, Problems problems) {
        List<SpecDocument> documents = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                problems.add("DANA-SPEC-013", "the file does not exist", file.toString(), "Correct the path.");
            } else {
                read(file, overlays, problems).ifPresent(documents::add);
            }
        }
        return documents;
    }

    private static Optional<SpecDocument> read(Path file, Overlays overlays, Problems problems) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result =
                new OpenAPIV3Parser().readLocation(file.toUri().toString(), null, options);
        report(result.getMessages(), file.toString(), problems);
        OpenAPI document = result.getOpenAPI();
        if (document == null
                && (result.getMessages() == null || result.getMessages().isEmpty())) {
            problems.add(
                    "DANA-SPEC-002",
                    "the document is no OpenAPI 3 document",
                    file.toString(),
                    "Start it with openapi: 3.0.3.");
        }
        if (document == null) {
            return Optional.empty();
        }
        String name = file.getFileName().toString();
        OpenAPI changed = overlays.isEmpty() ? document : changed(file, document, overlays, problems);
        return Optional.of(new SpecDocument(name, changed, () -> text(file)));
    }

    /** References have been followed by now, so an overlay sees the whole document. */
    private static OpenAPI changed(Path file, OpenAPI document, Overlays overlays, Problems problems) {
        ObjectNode tree = Json.mapper().valueToTree(document);
        overlays.apply(file.toString().replace('\\', '/'), tree);
        SwaggerParseResult result = new OpenAPIDeserializer().deserialize(tree, file.toString());
        report(result.getMessages(), file.toString(), problems);
        return result.getOpenAPI();
    }

    /** Hands on what the parser says. */
    static void report(@Nullable List<String> messages, String place, Problems problems) {
        for (String message : messages == null ? List.<String>of() : messages) {
            problems.add("DANA-SPEC-002", "the document cannot be read: " + message, place, "Correct the document.");
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
