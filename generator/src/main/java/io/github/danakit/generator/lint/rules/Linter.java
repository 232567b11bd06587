package io.github.danakit.generator.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problem;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.source.Overlays;
import io.github.danakit.generator.source.SpecArchive;
import io.github.danakit.generator.source.SpecReader;
import io.github.danakit.generator.source.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Holds the documents of a description to all rules at once. */
public final class Linter {
    private static final String DOCUMENTS = "dana/documents.json";
    private static final String EXTENSIONS = "dana/openapi/dana-extensions.schema.json";

    private final ClassLoader loader;
    private final Path base;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * A linter.
     *
     * @param loader finds Danakit's description, whose schema of the extensions serves for all documents
     * @param base folder that messages name files from
     */
    public Linter(ClassLoader loader, Path base) {
        this.loader = loader;
        this.base = base;
    }

    /** What is wrong with the documents of a source, sorted by place within each document. */
    public LintReport lint(SpecSource source) {
        SpecArchive archive = source.archive(loader);
        LintedFiles files = new LintedFiles(archive, base);
        Findings findings = new Findings();
        Problems unread = new Problems();
        Library library = new Library(files, Overlays.read(source.overlays(), unread), findings);
        unread.throwIfAny();
        if (source.specFiles().isEmpty()) {
            for (JsonNode document : read(archive, DOCUMENTS)) {
                library.add(LintedFiles.inArchive(document.path("source").asText()));
            }
        }
        source.specFiles().forEach(file -> library.add(files.name(file)));
        source.additionalSpecFiles().forEach(file -> library.add(files.name(file)));
        rules(archive).forEach(rule -> rule.check(library, findings));
        LintReport report = findings.report();
        return report.errors().isEmpty() ? withGeneration(source, report) : report;
    }

    private List<Rule> rules(SpecArchive archive) {
        return List.of(
                new YamlTextRule(),
                new ReferenceRules(),
                new ExtensionRules((ObjectNode) read(archive, EXTENSIONS)),
                new SchemaRules(),
                new NameRules(),
                new OperationRules(),
                new FieldNameRules(),
                new CodeRules(),
                new ExampleRules(),
                new WaiverRule());
    }

    /** Whatever else generation would refuse. */
    private LintReport withGeneration(SpecSource source, LintReport report) {
        Problems problems = new Problems();
        try {
            new SpecReader(loader).description(source, List.of(), problems);
            return new LintReport(problems.list(), report.warnings());
        } catch (DanaProblemException e) {
            List<Problem> errors = e.problems();
            return new LintReport(errors, report.warnings());
        }
    }

    private JsonNode read(SpecArchive archive, String name) {
        try (InputStream in = archive.open(name)) {
            if (in == null) {
                throw new DanaProblemException(
                        "DANA-SPEC-014",
                        "there is no description of DANA on the class path",
                        name,
                        "Add io.github.danakit:dana-spec.");
            }
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
